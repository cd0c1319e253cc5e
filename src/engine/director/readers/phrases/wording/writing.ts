/** Words behind which words for the video stand without quotes, in a language that has capitals. */
export interface Writing {
  /** What surely writes: `escribe`, `que diga`. Patterns; any place may stand behind them. */
  readonly writes: string;
  /** Nouns for words: `título`. */
  readonly nouns: string;
  /** Verbs that put something somewhere. */
  readonly puts: string;
  /** What may stand between these and the words: places, articles. */
  readonly between: string;
  /** When words are seen that stand right behind: `al final`. */
  readonly places: string;
  /** Behind what a picture stands that is written on, and then the words: `debajo de la boda: …`. */
  readonly under: string;
  /** Whether all nouns have a capital: then only what surely writes is heard. */
  readonly capitals?: boolean;
}
