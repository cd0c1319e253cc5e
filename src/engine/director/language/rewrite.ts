/**
 * A text that was made of another, character by character: where each of them stood. `from` and `to` are positions in the other text; what
 * was put in for some words stands for all of them.
 */
export interface Placed {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** What is written instead of what a pattern finds. `$1` to `$9` are its groups, which keep their places. The pattern is global. */
export type Rewriting = readonly [pattern: RegExp, instead: string];

/** A text that stands for itself. */
export function placed(text: string): Placed {
  const from = Array.from({ length: text.length }, (_, at) => at);
  return { text, from, to: from.map((at) => at + 1) };
}

/** The positions that a part of a text stands for, in the text that it was made of. */
export function placesOf({ from, to }: Placed, start: number, end: number): readonly [number, number] {
  const first = from.slice(start, end).reduce((least, at) => Math.min(least, at), Infinity);
  const last = to.slice(start, end).reduce((most, at) => Math.max(most, at), 0);
  return first < last ? [first, last] : [from[start] ?? to.at(-1) ?? 0, from[start] ?? to.at(-1) ?? 0];
}

/** Puts a text together, out of parts of another and of words for parts of it. */
export class Rewriter {
  readonly #source: Placed;
  readonly #text: string[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  constructor(source: Placed) {
    this.#source = source;
  }

  /** A part as it is. */
  keep(start: number, end: number): void {
    this.#text.push(this.#source.text.slice(start, end));
    for (let at = start; at < end; at += 1) {
      this.#from.push(this.#source.from[at] ?? 0);
      this.#to.push(this.#source.to[at] ?? 0);
    }
  }

  /** Words that stand for a part. */
  put(words: string, start: number, end: number): void {
    const [from, to] = placesOf(this.#source, start, end);
    this.#text.push(words);
    for (let at = 0; at < words.length; at += 1) {
      this.#from.push(from);
      this.#to.push(to);
    }
  }

  get done(): Placed {
    return { text: this.#text.join(''), from: this.#from, to: this.#to };
  }
}

/** Rewrites a text by rules, one after the other. */
export function rewrite(text: Placed, rules: readonly Rewriting[]): Placed {
  return rules.reduce(rewriteBy, text);
}

function rewriteBy(source: Placed, [pattern, instead]: Rewriting): Placed {
  // Of hundreds of rules a text meets a few: to look for one is quicker than to have the places of its groups.
  if (source.text.search(pattern) < 0) return source;
  const found = source.text.matchAll(new RegExp(pattern, `${pattern.flags.replace('d', '')}d`));
  const made = new Rewriter(source);
  let at = 0;
  for (const match of found) {
    const end = match.index + match[0].length;
    made.keep(at, match.index);
    for (const part of instead.split(/(\$\d)/)) {
      const group = /^\$(\d)$/.exec(part)?.[1];
      if (group === undefined) made.put(part, match.index, end);
      else {
        const place = match.indices?.[Number(group)];
        if (place) made.keep(...place);
      }
    }
    at = end;
  }
  made.keep(at, source.text.length);
  return made.done;
}
