import type { PanelTimeline } from '../../src/panel/messages.ts';
import type { Gesture } from './gesture.ts';
import { applied } from './applied.ts';
import { isCard, locate, nounOf, type Located } from './segments.ts';

/** How things are called: by their numbers alone, or by their names besides, for a reader who may count otherwise. */
export type Naming = 'numbers' | 'names';

/**
 * A gesture as a plain sentence, as somebody would say it who sees this timeline. Undefined where it cannot be done (any more).
 * The engine reads each of them back to exactly one call.
 */
export function sentenceOf(
  gesture: Gesture,
  timeline: PanelTimeline,
  naming: Naming = 'numbers',
): string | undefined {
  const located = locate(timeline, gesture.segment);
  const what = located && called(located, naming);
  if (!what) return undefined;
  switch (gesture.do) {
    case 'move': {
      if (located.role !== 'picture') return undefined;
      if (gesture.after === undefined) return `Move ${what} to the start.`;
      const other = locate(timeline, gesture.after);
      return other?.role === 'picture' && other.number !== located.number
        ? `Move ${what} after ${called(other, naming)}.`
        : undefined;
    }
    case 'resize':
      return located.role === 'picture' ? `Show ${what} for ${seconds(gesture.durationMs)}.` : undefined;
    case 'duplicate':
      return located.role === 'picture' ? `Duplicate ${what}.` : undefined;
    case 'remove':
      return `Remove ${what}.`;
    case 'retime': {
      const { startMs, durationMs } = gesture;
      return located.role === 'text'
        ? `Show ${what} from ${seconds(startMs)} to ${seconds(startMs + durationMs)}.`
        : undefined;
    }
    case 'reword':
      if (located.role === 'text') return `Change ${what} to ${quoted(gesture.text)}.`;
      return isCard(located) ? `Change the words of ${what} to ${quoted(gesture.text)}.` : undefined;
  }
}

/** Several gestures as one message, each in the words of the timeline that those before it leave. Undefined where none can be done. */
export function messageOf(gestures: readonly Gesture[], timeline: PanelTimeline): string | undefined {
  const sentences: string[] = [];
  let now = timeline;
  for (const gesture of gestures) {
    const sentence = sentenceOf(gesture, now, 'names');
    if (sentence === undefined) continue;
    sentences.push(sentence);
    now = applied(now, gesture);
  }
  if (sentences.length < 2) return sentences[0];
  return ['Please change the video, one step after the other:', ...sentences.map(numbered)].join('\n');
}

const numbered = (sentence: string, index: number): string => `${index + 1}. ${sentence}`;

function called(located: Located, naming: Naming): string | undefined {
  const noun = nounOf(located);
  const named = naming === 'names' && (located.role === 'picture' || located.role === 'text');
  return noun !== undefined && named ? `${noun} (${quoted(located.segment.name)})` : noun;
}

/** `4.5 seconds`: milliseconds are whole ones. */
function seconds(ms: number): string {
  const value = Math.round(ms) / 1000;
  return `${value} ${value === 1 ? 'second' : 'seconds'}`;
}

/** Pairs of quotation marks, and what would end a quotation that begins with the first of each. */
const MARKS = [
  ['“', '”', /["“”]/u],
  ['«', '»', /[«»]/u],
  ['「', '」', /[「」]/u],
] as const;

/** Words in quotation marks that they do not have themselves. */
function quoted(text: string): string {
  const words = text.trim();
  const [open, close] = MARKS.find(([, , ends]) => !ends.test(words)) ?? MARKS[0];
  return `${open}${MARKS.every(([, , ends]) => ends.test(words)) ? words.replaceAll(/["“”]/gu, '’') : words}${close}`;
}
