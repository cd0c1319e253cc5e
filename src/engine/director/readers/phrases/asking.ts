import { picturesIn, shownIn } from '../../../draft/index.ts';
import { nameOf } from '../../board/media.ts';
import { list, words, type Words } from '../../language/words.ts';
import type { Reading, Situation, Wish } from '../reader.ts';
import { filesNamed } from './shown.ts';

/** What is not done because it may mean several things: a question back, in the place of “I did not understand”. */

const PICTURES = '(?:photos?|pictures?|pics?|images?|shots?|snaps?|clips?|videos?|ones?|slides?)';
/** How good something is, and what is to be seen, no file's name says. */
const SEEN: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the|that|those|any|all(?: the)?|every) (?:really |most |very )?(?:blurry|blurred|fuzzy|grainy|shaky|out[- ]of[- ]focus|worst|best|nicest|prettiest|ugliest|funniest|bad|ugly|boring|similar|duplicate|dark|bright|embarrassing|smiling|unflattering|sharpest) ${PICTURES}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:the|that|those|any|all(?: the)?|every) ${PICTURES} (?:with|where|in which|showing|that shows?) \\w`,
    'i',
  ),
];
/** What may be anything. */
const VAGUE =
  /^\W*(?:(?:can|could|would) you |please |just |hm+,? |ok,? |idk,? |dunno,? )*(?:make (?:it|this|the video|everything)(?: look| feel| a bit| a little| much| way| more)*(?: better| nicer| pop| cooler| prettier| special| interesting| exciting| fun| good| great| amazing| perfect| awesome| beautiful| professional)+|(?:something|it|this)(?:'s| is| feels| seems| looks)+ (?:a bit |a little |still |somehow |kind of |kinda )*(?:off|missing|wrong|not (?:quite )?right|weird|meh|boring|bland)|(?:i |we )?(?:don'?t|do not) (?:really )?(?:like|love) (?:it|this)|(?:i'?m |i am |we'?re )?not (?:really )?happy(?: with (?:it|this))?|(?:it|this)(?:'s| is)? ?(?:not (?:good|great|nice|there yet)|boring|bland|meh)|improve (?:it|this|the video)|fix (?:it|this|the video)|(?:do|try) something(?: else| different)?)(?: yet| please| pls| thanks| somehow| for me| a bit| tbh| lol| again)*\W*$/i;
const WHAT = words(
  'What should be different: the pictures, their order or how long they are seen, the words, the music, or how all of it looks?',
  '想改哪里：照片、顺序、时长、文字、音乐，还是整体风格？',
);

/** What has an answer, whatever is asked for beside it. */
const ANSWERED: readonly (readonly [RegExp, Words])[] = [
  [
    /(?<![a-z])(?:mis)?pronounc|(?<![a-z])(?:says?|reads?|saying) (?:(?:my|our|the|his|her|their) )?(?:names?|[a-z]+'?s? name|words?|it) (?:all )?(?:wrong|funny|weird|incorrectly)|(?:should|must|has to|needs to) (?:sound|be (?:said|spoken)|rhyme)|(?<![a-z])say (?:it|[a-z]+) (?:like|as) [a-z]+-[a-z]+/i,
    words(
      'How the voice says a word follows how it is written: write it in the script as it sounds, like “Kee-vo”, and add the file again; or use your own recording.',
      '语音按文字来读：请在文稿里按读音写这个词再重新添加文件，或者用你自己的录音。',
    ),
  ],
  [
    /(?<![a-z])(?:pauses?|gaps?|silence|breath|breather|beat)(?: [a-z\d.]+){0,6} (?:between|before|after) (?:the |each |every |all )*(?:sections?|parts?|sentences?|paragraphs?|slides?|cards?|lines?|pictures?|photos?|chapters?)(?![a-z])|(?<![a-z])pause (?:for |of )?(?:about |like )?(?:an? |one |\d+ )?(?:secs?|seconds?)/i,
    words(
      'A pause between parts I can’t set by itself; “each photo 2 seconds longer” leaves more time.',
      '我不能单独设置段落之间的停顿；说“每张照片多放 2 秒”就能多留些时间。',
    ),
  ],
  [
    /(?<![a-z])(?:is|are|was|were|does|do|did|will|has|have|where)(?![a-z])[^.;!?]{0,50}(?<![a-z])(?:cloud|uploaded|online|servers?|internet)(?![a-z])|(?<![a-z])(?:save|store|keep|back)[a-z]* (?:it |this |the video |up )*(?:in|on|to) (?:the |my |our )?(?:i?cloud|google drive|dropbox|onedrive)(?![a-z])/i,
    words(
      'I upload neither your files nor the video: exporting writes an MP4 to your workspace, and from there you can put it into any cloud yourself.',
      '我不会上传你的文件或视频：导出会在工作区里生成 MP4，之后你可以自己放到任何云盘。',
    ),
  ],
];

/** Asks about what was not understood, where that may mean several things. @param message as it was written */
export function withQuestions(reading: Reading, message: string, situation: Situation): Reading {
  if (situation.first || !situation.draft || situation.language !== 'en') return reading;
  const answered = withAnswered(reading, message);
  if (answered || reading.unread.length === 0) return answered ?? reading;
  if (VAGUE.test(message) && reading.wishes.length === 0)
    return { wishes: [], unread: [], asides: [...(reading.asides ?? []), WHAT] };
  const asked = reading.unread.flatMap((unread) => whichOf(unread, situation) ?? []);
  const sees = (unread: string): boolean => SEEN.some((pattern) => pattern.test(unread));
  const stays = (unread: string): boolean => whichOf(unread, situation) === undefined && !sees(unread);
  const isSeen = reading.unread.some((unread) => whichOf(unread, situation) === undefined && sees(unread));
  return {
    ...reading,
    wishes: [...reading.wishes, ...(isSeen ? [{ kind: 'impossible', what: 'see' } as const] : [])],
    unread: reading.unread.filter(stays),
    ...(reading.missed && { missed: reading.missed.filter(stays) }),
    ...(asked.length > 0 && { asides: [...(reading.asides ?? []), ...asked] }),
  };
}

/** A reading with answers to what it did not understand, or to what it took for another question; undefined where there are none. */
function withAnswered(reading: Reading, message: string): Reading | undefined {
  const { wishes, unread, missed, asides = [] } = reading;
  const isWhole = wishes.every(isNoDeed);
  const answers = ANSWERED.filter(([said]) =>
    (isWhole ? [message] : unread).some((words) => said.test(words)),
  );
  if (answers.length === 0) return undefined;
  const isOpen = (words: string): boolean => !isWhole && !answers.some(([said]) => said.test(words));
  return {
    ...reading,
    passedOver: false,
    wishes: isWhole ? [] : wishes,
    unread: unread.filter(isOpen),
    ...(missed && { missed: missed.filter(isOpen) }),
    asides: [...asides, ...answers.map(([, answer]) => answer)],
  };
}

/** Whether a wish changes nothing that is done here, or the words of a text, which a voice that says them wrong does not ask for. */
const isNoDeed = (wish: Wish): boolean =>
  wish.kind === 'question' ||
  (wish.kind === 'impossible' && wish.what === 'invent') ||
  (wish.kind === 'edit' && wish.call.do === 'set_text');

const NAMED = new RegExp(
  `\\b(?:the|that|my|our) ([\\p{L}\\p{N}']+?)(?:'s)?(?: ${PICTURES})?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** `the beach one`, where two are of the beach. */
function whichOf(unread: string, { draft, media }: Situation): Words | undefined {
  const shown = new Set(
    (draft ? picturesIn(draft) : []).flatMap((picture) => shownIn(picture).map(({ source }) => source.hash)),
  );
  const inVideo = media.filter(({ hash }) => shown.has(hash));
  for (const [, name = ''] of unread.matchAll(NAMED)) {
    const files = name.length < 3 ? [] : filesNamed(name, inVideo);
    if (files.length < 2 || files.length > 5) continue;
    const names = files.map(({ filename }) => `“${nameOf(filename)}”`);
    return words(
      `Which one do you mean: ${list(names).replace(/ and (?=[^ ]*$|“)/, ' or ')}?`,
      `你指的是哪一个：${names.join('、')}？`,
    );
  }
  return undefined;
}
