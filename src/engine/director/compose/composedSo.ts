import type { Board } from '../board/board.ts';
import { readingMs } from '../board/reading.ts';
import type { Context } from '../context.ts';
import type { Call } from '../edits/calls/calls.ts';
import type { Target } from '../edits/calls/targets.ts';
import { NOTHING_SPOKEN } from '../edits/context.ts';
import { findPictures } from '../edits/find.ts';
import { placeOf } from './ordered.ts';
import { isCardOf } from './promo.ts';

/** Whether the first draft is what a call asks for: words that were composed for the pictures are their captions. */
export function isComposedSo(call: Call, board: Board, context: Context): boolean {
  const { pictures, texts, voices } = board;
  switch (call.do) {
    case 'add_text':
      return pictures.some((picture) => picture.kind === 'card' && isCardOf(picture.text, call));
    case 'move_pictures':
    case 'add_pictures':
      return placeOf(call, context) !== undefined;
    case 'caption_pictures':
      // What a letter or a script says is to be read anyway.
      return texts.length > 0 || showsItsWords(context);
    case 'narrate':
      // What is quoted is what somebody's recording says.
      return call.text === undefined
        ? call.rate === undefined && voices.some(({ source }) => source.kind === 'narration')
        : isRecorded(call.text, voices);
    case 'remove_texts':
      return call.which.by === 'all'
        ? texts.length === 0
        : call.which.by === 'role' &&
            call.which.role === 'caption' &&
            texts.every(({ role }) => role === 'title');
    case 'remove_pictures':
      return call.target.by === 'but' && keepsAll(call.target, board, context);
    case 'remove_sound':
      return call.which === 'voice' && voices.length === 0;
    default:
      return false;
  }
}

/** A recording takes so much of the time that silent reading would, or more; a song takes longer. */
const LEAST_OF_READING = 0.5;
const MOST_OF_READING = 4;
const MOST_MORE_MS = 6000;

/** Whether a voice is a recording that may be of some words. */
const isRecorded = (text: string, voices: Board['voices']): boolean =>
  voices.some(({ source, d }) => {
    const reading = readingMs(text);
    const most = MOST_OF_READING * reading + MOST_MORE_MS;
    return source.kind === 'file' && d >= LEAST_OF_READING * reading && d <= most;
  });

/** A letter and a script show their words anyway, unless the names of the files are asked for. */
const showsItsWords = ({ skill, words, request }: Context): boolean =>
  (skill === 'best-video-letter-maker' || skill === 'ai-video-generator-ai') &&
  words !== undefined &&
  !/file ?names?|names? of the|文件名|dateiname|nombre|nom du|nome|ファイル名/iu.test(request);

/** `a video of our wedding photos`, where all are of it: nothing goes. */
function keepsAll(target: Target, board: Board, { media, fresh }: Context): boolean {
  const found = findPictures(target, board, { media, fresh, spoken: NOTHING_SPOKEN });
  return !Array.isArray(found) || found.length === 0;
}
