import { words, type Words } from '../../language/words.ts';
import { log } from '../../../log.ts';
import type { ModelMessage } from '../../../handshake.ts';
import { readPhrases } from '../phrases/read.ts';
import type { Message, Reading } from '../reader.ts';
import { parseAnswer } from './answer.ts';
import { wishOf, type ModelAnswer } from './answerSchema.ts';
import { refusedByDraft } from './draftCheck.ts';
import { guard } from './guard/guard.ts';
import { ModelUnavailable, type LanguageModel } from './model.ts';
import { askAgain, askFor } from './prompt.ts';
import { BRIEF, tellSituation, USUAL, type ToldSituation } from './situation.ts';

/** Why the phrases answered instead. */
export type Fallback = ModelUnavailable['code'] | 'nonsense' | 'not-asked-for';

/** What a language model made of a message, or what the phrases did, and why. */
export interface ModelReading {
  readonly reading: Reading;
  readonly fallback?: Fallback;
}

/**
 * Reads a message by a language model: it is asked once, and once more where its answer is no answer or the draft refuses it. Where that fails,
 * too, the phrases read the message. What they read wholly and is no edit (`undo`, `export`) needs no model.
 *
 * @throws the signal's reason
 */
export async function readByModel(
  model: LanguageModel,
  message: Message,
  signal: AbortSignal,
): Promise<ModelReading> {
  const { text, situation, topic } = message;
  const byPhrases = readPhrases(text, situation, topic);
  if (isPlainTalk(byPhrases)) return { reading: byPhrases };
  try {
    const asked = await askModel(model, message, signal);
    if (!asked) return { reading: byPhrases, fallback: 'nonsense' };
    const guarded = guard(asked.answer.calls.map(wishOf), text, situation, byPhrases.wishes, asked.withheld);
    const unread = (asked.answer.unread ?? []).filter((part) => part.trim() !== '' && text.includes(part));
    if (guarded.refused > 0 && guarded.wishes.length === 0)
      return { reading: byPhrases, fallback: 'not-asked-for' };
    const asides = guarded.refused > 0 ? [leftOut(guarded.refused)] : [];
    return { reading: { wishes: guarded.wishes, unread, asides } };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ModelUnavailable)) throw error;
    return { reading: byPhrases, fallback: error.code };
  }
}

/** What is carried out at once. */
const isPlainTalk = ({ wishes, unread }: Reading): boolean =>
  unread.length === 0 &&
  wishes.length > 0 &&
  wishes.every(({ kind }) => kind === 'undo' || kind === 'redo' || kind === 'question');

interface Asked {
  readonly answer: ModelAnswer;
  readonly withheld: boolean;
}

/** Asks, and asks once more. @returns undefined where neither answer can be used */
async function askModel(
  model: LanguageModel,
  message: Message,
  signal: AbortSignal,
): Promise<Asked | undefined> {
  const { first, withheld, text } = await askFirst(model, message, signal);
  const judged = judge(text, message);
  if ('answer' in judged) return { answer: judged.answer, withheld };
  log(`The language model's answer cannot be used, so that it is asked again: ${judged.wrong.slice(0, 500)}`);
  const again = judge(await model.ask(askAgain(first, text, judged.wrong), signal), message, true);
  return 'answer' in again ? { answer: again.answer, withheld } : undefined;
}

/** The first question; once more with less of the video where that was too long. */
async function askFirst(
  model: LanguageModel,
  message: Message,
  signal: AbortSignal,
): Promise<{ readonly first: ModelMessage; readonly withheld: boolean; readonly text: string }> {
  const usual = tellSituation(message.situation, USUAL);
  const ask = async ({ told, withheld }: ToldSituation) => {
    const first = askFor(message, told);
    return { first, withheld, text: await model.ask([first], signal) };
  };
  try {
    return await ask(usual);
  } catch (error) {
    if (!(error instanceof ModelUnavailable) || error.code !== 'question-too-long') throw error;
    return ask(tellSituation(message.situation, BRIEF));
  }
}

/** An answer that can be used, or what is wrong with it. @param isLast the user is told what the draft refuses */
function judge(
  text: string,
  { situation }: Message,
  isLast = false,
): { readonly answer: ModelAnswer } | { readonly wrong: string } {
  const parsed = parseAnswer(text);
  if ('wrong' in parsed) return parsed;
  const { calls, unread = [] } = parsed.answer;
  if (calls.length === 0 && unread.length === 0 && !situation.first)
    return { wrong: 'There are neither calls nor unread parts.' };
  const refused = isLast ? undefined : refusedByDraft(calls.map(wishOf), situation);
  return refused === undefined ? parsed : { wrong: refused };
}

function leftOut(count: number): Words {
  return words(
    `The language model wanted ${count === 1 ? 'something' : `${count} things`} more that your message does not ask for; I left ${count === 1 ? 'it' : 'them'} out.`,
    `语言模型还想做${count === 1 ? '一处' : ` ${count} 处`}你没有要求的改动，我没有照做。`,
  );
}

/** What the user is told where the phrases answered. */
export const FALLBACKS: Readonly<Record<Fallback, Words>> = {
  off: words(
    'The language model is switched off, so I read this by my own rules.',
    '语言模型已关闭，这次由我按自己的规则理解。',
  ),
  'no-model': words(
    'This editor has no language model, so I read messages by my own rules.',
    '这个编辑器里没有语言模型，我按自己的规则理解消息。',
  ),
  'no-permission': words(
    'The editor does not let me use its language model, so I read messages by my own rules.',
    '编辑器没有允许我使用语言模型，我按自己的规则理解消息。',
  ),
  blocked: words(
    'The language model’s provider declined this time, so I read your message by my own rules.',
    '语言模型的提供方这次拒绝了请求，我按自己的规则理解了你的消息。',
  ),
  'question-too-long': words(
    'This video is more than the language model can take in, so I read your message by my own rules.',
    '这个视频超出了语言模型一次能读的量，我按自己的规则理解了你的消息。',
  ),
  'answer-too-long': words(
    'The language model’s answer had no end, so I read your message by my own rules.',
    '语言模型的回答没完没了，我按自己的规则理解了你的消息。',
  ),
  'time-out': words(
    'The language model took too long, so I read your message by my own rules.',
    '语言模型等了太久没有回答，我按自己的规则理解了你的消息。',
  ),
  failed: words(
    'The language model could not answer, so I read your message by my own rules.',
    '语言模型没能回答，我按自己的规则理解了你的消息。',
  ),
  nonsense: words(
    'I could not use the language model’s answer, so I read your message by my own rules.',
    '语言模型的回答无法使用，我按自己的规则理解了你的消息。',
  ),
  'not-asked-for': words(
    'The language model wanted only what your message does not ask for, so I read it by my own rules.',
    '语言模型想做的都不是你要求的，我按自己的规则理解了你的消息。',
  ),
};
