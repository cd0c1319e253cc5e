/** What is selected in the panel, in words: `scene 3`, `text 2`, `the music`, `the voice`. */
export interface Selected {
  readonly what: 'scene' | 'text' | 'music' | 'voice';
  /** Counts from 1; of sounds it is 1. */
  readonly number: number;
}

const SELECTION = /^\s*“This” is (?:(scene|text) (\d{1,6})|the (music|voice))\.\s*/u;

/** Tells what “this” and “it” are in a request: a sentence before it. */
export function embedSelection(request: string, { what, number }: Selected): string {
  const noun = what === 'scene' || what === 'text' ? `${what} ${number}` : `the ${what}`;
  return `“This” is ${noun}. ${request.trim()}`;
}

/** Takes such a message apart again. Without a selection it is as it was. */
export function extractSelection(message: string): {
  readonly request: string;
  readonly selected?: Selected;
} {
  const found = SELECTION.exec(message);
  if (!found) return { request: message };
  const [all, counted, number, sound] = found;
  const what = counted ?? sound;
  const request = message.slice(all.length);
  switch (what) {
    case 'scene':
    case 'text':
      return { request, selected: { what, number: Number(number) } };
    case 'music':
    case 'voice':
      return { request, selected: { what, number: 1 } };
    default:
      return { request: message };
  }
}
