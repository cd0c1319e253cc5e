import type { Change, SimpleTarget, Target } from '../../edits/calls/targets.ts';
import type { Call } from '../../edits/calls/calls.ts';
import { saidIn } from '../intents/slots/said.ts';
import type { Message, Wish } from '../reader.ts';
import type { Retold } from './plainer.ts';

const END = '(?=\\s*(?:[.,;!?。！？；，、\\n]|$))';
/** What is said of all, but not of these (`of`). Per language. */
const EXCEPTIONS: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    `[,;]?\\s*(?<!\\p{L})(?:(?:but |just )?(?:except(?:ing)?(?: for)?|apart from|other than|aside from|save for|not (?=the )|but not|bar(?= the ))|(?:(?:and|but) )?(?:only|just) (?=[^.,;!?\\n]{2,40} (?:in|keeps?|stays? in|with) (?:its |their )?colou?r)) ?(?:on |in |for |with )?(?<of>[^.,;!?\\n]{2,60}?)(?: (?:in|keeps?|stays? in|with) (?:its |their )?colou?r)?${END}`,
    'iu',
  ),
  es: new RegExp(
    `,?\\s*(?<!\\p{L})(?:excepto|menos|salvo|quitando|a excepción de) (?:en |a )?(?<of>[^.,;!?\\n]{2,60}?)${END}`,
    'iu',
  ),
  de: new RegExp(
    `,?\\s*(?<!\\p{L})(?:außer|ausser|bis auf|ausgenommen|nur nicht) (?:bei |auf )?(?<of>[^.,;!?\\n]{2,60}?)${END}`,
    'iu',
  ),
  fr: new RegExp(
    `,?\\s*(?<!\\p{L})(?:sauf|hormis|excepté|à part|à l'exception d[eu]) (?:pour |sur )?(?<of>[^.,;!?\\n]{2,60}?)${END}`,
    'iu',
  ),
  pt: new RegExp(
    `,?\\s*(?<!\\p{L})(?:exceto|menos|salvo|tirando|fora|com exceção d[aeo]) (?:n?[ao] )?(?<of>[^.,;!?\\n]{2,60}?)${END}`,
    'iu',
  ),
  zh: /(?:除了|除开|除開)(?<of>[^，。；！？,\n]{1,20}?)(?:以外|之外|外)?(?:[，,]|(?=(?:其他|其它|别的|別的|都|全部|全)))(?:其他|其它|别的|別的|其余|其餘)?(?:的)?/u,
  ja: /(?<of>[^、。！？\n]{1,20}?)以外(?:の(?:写真|画像|もの)?)?(?:は|を|に|が)?(?:全部|すべて|全て)?/u,
};

/** `black and white except the last one, which should be sepia`: what all of it is, without these, and which these are. */
export function withoutExceptions(message: Message): Retold | undefined {
  const { text, situation } = message;
  const found = EXCEPTIONS[situation.language]?.exec(text);
  const words = found?.groups?.['of'];
  if (!found || words === undefined) return undefined;
  const [said = '', ...more] = words.split(/(?<!\p{L})(?:which|that|who|die|der|das|que|qui)(?!\p{L})/iu);
  const { clause } = saidIn(said, 'look', message);
  const of = simple(clause.target());
  if (of.length === 0 || !clause.isBare) return undefined;
  const own = NUMBER.exec(more.join(' '))?.[0];
  if (more.length > 0 && own === undefined) return undefined;
  const all = ALL[situation.language] ?? '';
  const plain =
    text.slice(0, found.index) +
    (situation.language === 'ja' ? all : '').padEnd(found[0].length, ' ') +
    text.slice(found.index + found[0].length);
  const seconds = own === undefined ? undefined : { to: Math.round(Number(own.replace(',', '.')) * 1000) };
  // What it is an exception from, in its part of a sentence.
  const from = [
    text.slice(0, found.index).split(STOP).at(-1),
    text.slice(found.index + found[0].length).split(STOP)[0],
  ];
  return { text: plain, from: from.join(' '), otherwise: (wishes) => allBut(wishes, of, seconds) };
}

/** `除了日落都放进去`: all but these are in the video. */
const REST =
  '(?:(?:其他|其它|别的|別的|其余|其餘|剩下)的?(?:照片|图片|圖片|图|视频|影片)?|的?(?:照片|图片|圖片))';
const PUT_IN =
  '(?:都|全部|全)(?:可以|要)?(?:放进去|放進去|放进来|放上去?|加进去|加進去|用上?|留着?|留著|保留|要|放)(?=吧|了|$|[，。；！？,.!\\s])';
const MADE_OF = '(?=(?:都)?(?:做|剪|拼)成?(?:一?[个個段])?(?:视频|影片|相册|短片))';
const ALL_IN = new RegExp(
  `(?:用|把)?(?:除了|除开|除開)(?<of>[^，。；！？,\\n]{1,20}?)(?:以外|之外|外)?[，,]?(?:${REST}?${PUT_IN}|${REST}${MADE_OF})`,
  'u',
);

/** The same without an exception: those are not wanted. */
export function withoutThose({ text }: Message): Retold | undefined {
  const found = text.includes('除') ? ALL_IN.exec(text) : null;
  const of = found?.groups?.['of'];
  if (!found || of === undefined) return undefined;
  const rest = text.slice(found.index + found[0].length).replace(/^[，,\s]+/u, '');
  return { text: `${text.slice(0, found.index)}不要${of}${rest === '' ? '' : '，'}${rest}` };
}

const ALL: Readonly<Record<string, string>> = { ja: '全部' };
const NUMBER = /\d+(?:[.,]\d+)?/u;

const STOP = /[.,;!?\n，。；！？]/u;

/** Single pictures that a target is made of; none of all of them. */
function simple(target: Target | undefined): SimpleTarget[] {
  if (target === undefined || target.by === 'all' || target.by === 'but') return [];
  return target.by === 'these' ? [...target.of] : [target];
}

const isBroad = (target: Target): boolean => target.by === 'all' || target.by === 'kind';

/** The same wishes of all but these. Undefined where one is not of all pictures. */
function allBut(
  wishes: readonly Wish[],
  of: SimpleTarget[],
  length: Change | undefined,
): readonly Wish[] | undefined {
  const made = wishes.map((wish): readonly Wish[] | undefined => {
    if (wish.kind !== 'edit' || !('target' in wish.call) || !isBroad(wish.call.target)) return undefined;
    const call = { ...wish.call, target: { by: 'but', of } } as Call;
    if (!length) return [{ kind: 'edit', call }];
    if (call.do !== 'set_picture_length') return undefined;
    const [first, ...others] = of;
    const target = first && others.length === 0 ? first : { by: 'these' as const, of };
    return [
      { kind: 'edit', call },
      { kind: 'edit', call: { do: 'set_picture_length', target, length } },
    ];
  });
  return made.every((each) => each !== undefined) ? made.flat() : undefined;
}
