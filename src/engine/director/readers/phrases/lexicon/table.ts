/** Concepts, with the phrases for each, parted by `|`. A concept may have a value after a dot: `color.#ffffff`. */
export type Table = Readonly<Record<string, string>>;
