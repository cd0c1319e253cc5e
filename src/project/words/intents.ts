import { isChinese } from '../../skills/writing.ts';
import { shorterSide, type ExportFormat } from '../../exportFormats.ts';
import { formatWish } from './exportFormats.ts';
import { CHINESE_FILLERS, FILLERS, VOCABULARIES } from './vocabulary.ts';
import type { Command } from './vocabulary.ts';

/** Where a message goes: to the backend's chat, or a short way (docs/protocol.md, *Requests that never reach the chat*). */
export type Intent = Command | 'chat';

/** Longer messages are requests with contents of their own, whatever words are in them. Characters. */
const LONGEST_COMMAND = 80;
/** The same with all its spaces and marks. */
const LONGEST_MESSAGE = 500;

/**
 * Routes a message by what it wants, English or Chinese. Only a message that is nothing but the command takes a short way: “export
 * it as MP4” does; “make a video about export taxes” and “export it after adding a title” do not. A message is nothing but a
 * command when it holds one of the command's triggers, and otherwise only words that add nothing to it.
 *
 * @param formats that the backend offers for what there is
 */
export function routeIntent(message: string, formats: readonly ExportFormat[] = []): Intent {
  if (message.length > LONGEST_MESSAGE) return 'chat';
  const wish = formatWish(message);
  // Where there is no such size, it is a wish for what the video is; where there is no video, “a GIF” is one for a video.
  if (wish && (formats.includes(wish.format) || (wish.plain && shorterSide(wish.format) === undefined)))
    return 'export';
  const text = plain(message);
  if (text === '' || text.length > LONGEST_COMMAND) return 'chat';
  const chinese = isChinese(text);
  for (const { command, trigger, chineseTrigger, words, chineseWords } of VOCABULARIES) {
    if (chinese) {
      if (chineseTrigger.test(text) && isSpelledBy(text, [...chineseWords, ...CHINESE_FILLERS]))
        return command;
    } else if (trigger.test(text) && text.split(' ').every((word) => words.has(word) || FILLERS.has(word)))
      return command;
  }
  return 'chat';
}

/** Lower case, full-width letters made narrow, punctuation and pictures taken away, single spaces. */
function plain(message: string): string {
  return message
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[^\p{L}\p{N}'-]+/gu, ' ')
    .replaceAll(/(?<![\p{L}\p{N}])['-]+|['-]+(?![\p{L}\p{N}])/gu, '')
    .trim();
}

/** Whether `text` is a chain of `words`, taking the longest that fits each time. Spaces between them do not count. */
function isSpelledBy(text: string, words: readonly string[]): boolean {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  for (let rest = text; rest !== '';) {
    const word = longestFirst.find((each) => rest.startsWith(each));
    if (word === undefined) return false;
    rest = rest.slice(word.length).trimStart();
  }
  return true;
}
