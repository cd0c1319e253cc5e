import { fieldsOf, numberFrom } from '../fields.ts';
import { seconds, shorten } from '../format.ts';

/** How a field of a segment is told. */
export interface Telling {
  /** The field's value in words; undefined where it is the plain one, which changes nothing. Any value may come in but none. */
  readonly tell: (value: unknown) => string | undefined;
  /** What is said when it has the plain value again. Absent where something else says it already. */
  readonly plain?: string;
  /** Told only where there was another value before: something else says that it has come. */
  readonly between?: true;
}

/** One of several words of the draft; one that is not known is told as it stands. */
export function choice(words: Readonly<Record<string, string>>, plain?: string): Telling {
  return {
    tell: (value) => {
      const text = plainly(value);
      return text === plain ? undefined : (words[text] ?? text);
    },
    ...(plain !== undefined && { plain: words[plain] ?? plain }),
  };
}

/** A number in words, where it is not the plain one. */
export function amount(say: (number: number) => string, normal: number, plain?: string): Telling {
  return {
    tell: (value) => {
      const number = numberFrom(value);
      return number === undefined || number === normal ? undefined : say(number);
    },
    ...(plain !== undefined && { plain }),
  };
}

/** Words that somebody wrote. */
export function quote(say: (words: string) => string, plain?: string): Telling {
  return {
    tell: (value) => (typeof value === 'string' ? say(`‘${shorten(value)}’`) : undefined),
    ...(plain !== undefined && { plain }),
  };
}

/** Something that is there or not. */
export function toggle(on: string, off: string): Telling {
  return { tell: (value) => (value === true ? on : undefined), plain: off };
}

/** Something of which only matters that it is another one. */
export const another = (words: string): Telling => ({ tell: () => words, between: true });

/** Something that is told by its value, where it has one. */
export function given(say: (value: string) => string, plain?: string): Telling {
  return { tell: (value) => say(plainly(value)), ...(plain !== undefined && { plain }) };
}

/** A value with parts of its own. */
export function whole(
  say: (fields: ReturnType<typeof fieldsOf>) => string | undefined,
  plain?: string,
): Telling {
  return {
    tell: (value) => say(fieldsOf(value)),
    ...(plain !== undefined && { plain }),
  };
}

/** A value as it stands; nothing of one with parts, which may be made so that it cannot be written. */
export const plainly = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** `30%`, of a share. */
export const share = (value: unknown): string => `${Math.round((numberFrom(value) ?? 0) * 100)}%`;

/** `+20%` or `−20%`, of something between −1 and 1. */
export const shift = (number: number): string => `${number < 0 ? '−' : '+'}${share(Math.abs(number))}`;

/** `0.5 s`, of ms. */
export const time = (value: unknown): string => `${seconds(numberFrom(value) ?? 0)} s`;

/** `at the top left`, or `at 30%, 40%`. */
export function place(value: unknown): string {
  if (typeof value !== 'string') {
    const { x, y } = fieldsOf(value);
    return `at ${share(x)}, ${share(y)}`;
  }
  return value === 'center' ? 'in the middle' : `at the ${value.replace('-', ' ')}`;
}
