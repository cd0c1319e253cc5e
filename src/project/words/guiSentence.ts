import { isChinese } from '../../skills/writing.ts';
import { CHINESE_TALK, ENGLISH_TALK } from './guiPatterns.ts';
import type { GuiAction, Talk } from './guiPatterns.ts';

/** What stands in for a sentence that sends the user to the page. Empty: the button says it all. */
const SAYINGS: Readonly<Record<GuiAction | 'tell', { readonly en: string; readonly zh: string }>> = {
  export: { en: 'I can export the video for you right here.', zh: '我可以在这里直接为你导出视频。' },
  'show-tracks': { en: 'I can show you what is on the timeline.', zh: '我可以给你看时间线上的内容。' },
  'show-credits': { en: 'I can check your credits for you.', zh: '我可以为你查询积分。' },
  'add-files': { en: 'You can add files right here.', zh: '你可以在这里直接添加文件。' },
  tell: { en: 'Just tell me what you want changed, and I will do it.', zh: '直接告诉我想改什么，我来完成。' },
};

/** What was said in earlier sentences: an action is offered once, and a replacement is said once. */
export interface SaidSoFar {
  readonly actions: Set<GuiAction>;
  readonly sayings: Set<string>;
}

/** Translates one sentence, white space after it included; notes what it says. */
export function translateSentence(sentence: string, { actions, sayings }: SaidSoFar): string {
  const talk = findTalk(sentence);
  if (!talk) return sentence;
  if (talk.does !== 'tell') actions.add(talk.does);
  const saying = SAYINGS[talk.does][isChinese(sentence) ? 'zh' : 'en'];
  const replacement = talk.offers || sayings.has(saying) ? '' : saying;
  if (replacement !== '') sayings.add(saying);
  const gap = /\s*$/.exec(sentence)?.[0] ?? '';
  return joined(talk.kept, replacement, isChinese(sentence)) + gap;
}

interface Found {
  readonly does: GuiAction | 'tell';
  /** The part of the sentence that describes content; all of it where the sentence only calls for a button. */
  readonly kept: string;
  /** Nothing is replaced: the sentence is fine, a button helps. */
  readonly offers: boolean;
}

/** Characters. A longer sentence is no instruction for a page, and patterns take longer than it grows. */
const LONGEST_INSTRUCTION = 500;

function findTalk(sentence: string): Found | undefined {
  if (sentence.length > LONGEST_INSTRUCTION) return undefined;
  const masked = maskQuotes(sentence);
  const talks: readonly Talk[] = isChinese(sentence) ? CHINESE_TALK : ENGLISH_TALK;
  for (const { pattern, does, offers = false } of talks) {
    const match = pattern.exec(masked);
    if (!match) continue;
    const action =
      does === 'named' ? namedAction(sentence) : does === 'opened' ? openedPanel(sentence) : does;
    return {
      does: action,
      kept: offers ? sentence.trimEnd() : contentBefore(sentence, masked, match.index),
      offers,
    };
  }
  return undefined;
}

/** What the button that a sentence names would do. */
function namedAction(sentence: string): GuiAction | 'tell' {
  if (/export|download|render|导出|下载|匯出|輸出/i.test(sentence)) return 'export';
  if (/upload|import|add (?:files|media)|上传|导入|添加文件|添加素材/i.test(sentence)) return 'add-files';
  if (/credit|billing|balance|account|top.?up|recharge|subscri|积分|余额|账户|账单|充值/i.test(sentence))
    return 'show-credits';
  if (/preview|play\b|timeline|track|预览|播放|时间线|时间轴|轨道/i.test(sentence)) return 'show-tracks';
  return 'tell';
}

/** What a panel that is to be opened would show: the state, unless it is about files, money or the export. */
function openedPanel(sentence: string): GuiAction {
  const action = namedAction(sentence);
  return action === 'tell' ? 'show-tracks' : action;
}

/** Quoted words are content (“Click here” as a title) or names of buttons: they must not look like instructions. Keeps the length. */
function maskQuotes(sentence: string): string {
  return sentence.replaceAll(
    /“[^”]*”|"[^"]*"|‘[^’]*’|(?<!\p{L})'[^']*'(?!\p{L})|「[^」]*」|『[^』]*』|《[^》]*》|【[^】]*】|\*\*[^*]+\*\*|`[^`]+`/gu,
    (quoted) => '¤'.repeat(quoted.length),
  );
}

const CLAUSE_END = /[,;:—–，；：、]\s*|\s(?:and|then|so|but)\s|(?:然后|并且|接着)/gu;
/** Clauses that only lead up to an instruction. */
const LEAD_IN =
  /^(?:(?:and|then|next|now|first|finally|lastly|also|so)\b[\s,]*)*(?:to|if|when|once|after|before|for|in order|from|on|in|at|whenever|you|just|simply|please|then|next|now|first|finally|alternatively|otherwise|要|如果|若|想|当|等|在|从|请|你|您|接下来|然后|最后|首先|下一步|现在|完成后|之后)(?![a-z])/iu;

/** The clauses before an instruction, when they say something about the video. */
function contentBefore(sentence: string, masked: string, at: number): string {
  let end = 0;
  for (const clause of masked.slice(0, at + 1).matchAll(CLAUSE_END)) end = clause.index;
  const before = sentence.slice(0, end).trim();
  const words = isChinese(before) ? before.length / 2 : before.split(/\s+/).length;
  return words >= 3 && !LEAD_IN.test(before) ? before : '';
}

function joined(kept: string, replacement: string, chinese: boolean): string {
  if (kept === '') return replacement;
  const closed = /[.!?。！？…]$/u.test(kept) ? kept : `${kept}${chinese ? '。' : '.'}`;
  return replacement === '' ? closed : `${closed}${chinese ? '' : ' '}${replacement}`;
}
