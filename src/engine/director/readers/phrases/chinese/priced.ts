import type { MediaFile } from '../../../../types.ts';
import { nameOf } from '../../../board/media.ts';
import { simplified } from '../../../language/hanScript.ts';
import { isLogo } from '../../../language/logo.ts';
import { fileOf, quoteOf, readMark, writtenIn, type Masked } from '../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import { blanked, type Form } from '../forms/form.ts';

const FILE = '[\\ue100-\\ue1fe]\\ue0ff*';
const QUOTE = /[\ue000-\ue0fe]\ue0ff*/gu;
const PRICE = '[¥￥$]?\\d{1,6}(?:\\.\\d{1,2})?';
const UNIT = '(?:元|块钱?|圆|起)?(?:[一/每]?(?:份|个|件|杯|碗|斤|条|双|只|瓶|盒|束|晚|位|人|次))?';
/** `连衣裙159`, `牛肉面：18元`: a ware and what it costs. */
const PRICED = new RegExp(
  `(?<item>${FILE}|\\p{Script=Han}{1,8}?)(?:的?(?:价格|价钱|单价))?(?:卖|是|为|只要)?[\\s:=,-]?(?<price>${PRICE}${UNIT})(?![\\d.%]|秒|张|分|点|寸|号|月|年|折)`,
  'gu',
);
/** `分别是159 99 89`: what each costs, in the order of the pictures. */
const LISTED = new RegExp(
  `(?:价格|价钱|售价|单价|价)?(?:分别|依次|按顺序)(?:写|标|是|为|打)?(?:价格)?[:\\s]*(?<list>${PRICE}${UNIT}(?:[\\s,/和、]+${PRICE}${UNIT})+)(?!秒|张)`,
  'gu',
);
/** Where prices are to stand. */
const WRITTEN = '(?:都|也|要|给我|帮我|再)*(?:写|标|打|加|配|放)(?:上|明|一下|在|到)*';
const PRICES = '(?:各自的?|对应的?|它的?|名字和)?(?:价格|价钱|单价|售价|价)';
const HEAD = new RegExp(`^${PRICES}$`, 'u');
const PLACE = new RegExp(
  [
    `(?:在)?每(?:一)?(?:张|件|个|款|样|道|条|双)[^,.;!?]{0,6}?(?:下面|底下|上面?|旁边|里|角)?${WRITTEN}(?:${PRICES}|(?=[\\s,.:]|$))`,
    `${PRICES}(?:如下|分别|是|为|:)*(?=[\\s,.:]|$)`,
    `${WRITTEN}(?:各自的?|对应的?)?(?:图片?|照片|画面)(?:片)?(?:的)?(?:上面?|下面|底下|里)?(?:去)?`,
    `(?:都|要|给我)+(?:写|标|打)(?:上去?|出来)`,
  ].join('|'),
  'gu',
);

/** What a picture's ware costs, on that picture: two or more wares that files are named after. Takes them out of the message. */
export function readPriced(masked: Masked, { media, draft, first }: Situation): Form {
  const visuals = media.filter((file) => file.kind !== 'audio' && !isLogo(file));
  const none: Form = { wishes: [], masked };
  // What is shown already is changed, not shown once more.
  if (!/\p{Script=Han}/u.test(masked.text) || visuals.length < 2 || (!first && !draft)) return none;
  const listed = listedIn(masked, visuals);
  if (listed) return listed;
  const tags: { readonly file: MediaFile; readonly text: string }[] = [];
  let current = masked;
  for (const found of masked.text.matchAll(PRICED)) {
    const item = found.groups?.['item'] ?? '';
    const price = found.groups?.['price'] ?? '';
    const file = ofMark(item, masked) ?? named(item, visuals);
    if (!file) continue;
    const at = found.index + (readMark(item) ? 0 : item.length - (file.length ?? item.length));
    const end = found.index + found[0].length;
    const ware = writtenIn(masked, at, found.index + item.length).trim();
    tags.push({ file: file.file, text: `${ware.replace(/\.[a-z\d]{2,4}$/iu, '')} ${price}` });
    current = blanked(current, at, end);
  }
  for (const { 0: quote, index } of masked.text.matchAll(QUOTE)) {
    const words = quoteOf(masked, quote);
    const all = quotedIn(words, visuals);
    if (all.length < 2 && !HEAD.test(words)) continue;
    tags.push(...all);
    current = blanked(current, index, index + quote.length);
  }
  const isOnce = new Set(tags.map(({ file }) => file)).size === tags.length;
  if (tags.length < 2 || !isOnce || (!first && !PLACED.test(masked.text))) return none;
  return {
    wishes: tags.flatMap(({ file, text }) => tagOf(file, text, cornerIn(masked))),
    masked: withoutPlace(current),
  };
}

const PLACED = /写|标|打|加|放/u;

const tagOf = (file: MediaFile, text: string, place: Place | undefined): Wish[] =>
  edit<'add_text'>({
    ...{ do: 'add_text', text, role: 'caption', on: { by: 'name', name: file.filename } },
    ...(place && { design: { place } }),
  });

type Place = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';
const CORNERS: readonly (readonly [Place, RegExp])[] = [
  ['bottom-right', /右下/u],
  ['bottom-left', /左下/u],
  ['top-right', /右上/u],
  ['top-left', /左上/u],
];

/** The corner that prices are to stand in, and not the logo. */
function cornerIn({ text }: Masked): Place | undefined {
  const clauses = text.split(/[,.;!?]/u).filter((clause) => !/logo|标志|店标|水印/u.test(clause));
  return CORNERS.find(([, corner]) => clauses.some((clause) => corner.test(clause)))?.[0];
}

const withoutPlace = (masked: Masked): Masked => ({
  ...masked,
  text: masked.text.replaceAll(PLACE, (place) => ' '.repeat(place.length)),
});

/** Without “价格” that was taken for a text. */
const withoutHead = (masked: Masked): Masked =>
  [...masked.text.matchAll(QUOTE)].reduce(
    (each, { 0: quote, index }) =>
      HEAD.test(quoteOf(masked, quote)) ? blanked(each, index, index + quote.length) : each,
    masked,
  );

interface Ware {
  readonly file: MediaFile;
  /** Signs of its name in what was said; absent where all of it is. */
  readonly length?: number;
}

function ofMark(item: string, masked: Masked): Ware | undefined {
  const file = readMark(item)?.kind === 'file' ? fileOf(masked, item) : undefined;
  return file && file.kind !== 'audio' && !isLogo(file) ? { file } : undefined;
}

/** The only picture whose name the end of some words is, or that is named by a part of its own. */
function named(words: string, visuals: readonly MediaFile[]): Ware | undefined {
  const said = simplified(words);
  for (let from = 0; said.length - from >= 2; from += 1) {
    const part = said.slice(from);
    const files = visuals.filter(({ filename }) => simplified(nameOf(filename)).includes(part));
    const [file] = files;
    if (file && files.length === 1) return { file, length: part.length };
  }
  return undefined;
}

/** The wares of words that were taken for one text. */
function quotedIn(words: string, visuals: readonly MediaFile[]): { file: MediaFile; text: string }[] {
  const parts = words
    .split(/[\s,，、;；]+/u)
    .filter((part) => part !== '' && !/^(?:价格|价钱|名字)$/u.test(part));
  const tags = parts.flatMap((part) => {
    const { item = '', price = '' } = new RegExp(`^${PRICED.source}$`, 'u').exec(part)?.groups ?? {};
    const ware = item === '' ? undefined : named(item, visuals);
    return ware ? [{ file: ware.file, text: `${item} ${price}` }] : [];
  });
  return tags.length === parts.length ? tags : [];
}

function listedIn(masked: Masked, visuals: readonly MediaFile[]): Form | undefined {
  for (const found of masked.text.matchAll(LISTED)) {
    const prices = (found.groups?.['list'] ?? '').split(/[\s,/和、]+/u).filter((price) => price !== '');
    if (prices.length !== visuals.length) continue;
    return {
      wishes: visuals.flatMap((file, at) => tagOf(file, prices[at] ?? '', cornerIn(masked))),
      masked: withoutPlace(withoutHead(blanked(masked, found.index, found.index + found[0].length))),
    };
  }
  return undefined;
}
