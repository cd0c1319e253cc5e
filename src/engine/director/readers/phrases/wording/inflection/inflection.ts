/** How the words of a language change. All words here are in lower case and without accents. */
export interface Inflection {
  /** All forms of a verb, by its infinitive; another stem may follow: `mostrar:muestr`. */
  readonly formsOf: (verb: string) => readonly string[];
  /** What a word may be a form of, the likeliest first: `amarillas` of `amarillo`. */
  readonly basesOf: (word: string) => readonly string[];
  /** Prefixes that part from their verb, with all forms of the verbs that have them: `mach … weg`. */
  readonly partedOf?: (verbs: readonly string[]) => readonly Parted[];
}

/** A prefix that stands behind its verb. */
export interface Parted {
  readonly prefix: string;
  readonly forms: readonly string[];
}

/** Endings and what stands for them in the base: for words that are long enough. */
export type Ending = readonly [ending: RegExp, base: string];

/** Bases by endings. @param least letters of a word that may have an ending */
export const byEndings =
  (endings: readonly Ending[], least: number) =>
  (word: string): string[] =>
    word.length < least
      ? []
      : endings.flatMap(([ending, base]) => (ending.test(word) ? [word.replace(ending, base)] : []));
