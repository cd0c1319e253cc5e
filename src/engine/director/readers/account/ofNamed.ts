import type { Target } from '../../edits/calls/targets.ts';
import { isUnplaced } from '../intents/reconcile/places.ts';
import { placeSaid } from '../intents/slots/texts/added.ts';
import type { Message, Wish } from '../reader.ts';

/** Nobody's video is shorter than this, and few pictures are longer. */
const MOST = { first: 6000, later: 10_000 };
/** All of the video, or a limit, is spoken of. */
const WHOLE =
  /(?<!\p{L})(?:video|vídeo|vidéo|film|movie|slideshow|montage|total|in all|altogether|overall|whole|all|everything|max\p{L}*|at most|under|less|insgesamt|gesamt\p{L}*|ganze\p{L}*|höchstens|en tout|total|entero|todo|tout|au plus|no máximo|inteiro)(?!\p{L})|总|總|全|整|视频|影片|以内|以內|不超过|不超過|最多|動画|合計|まで/iu;

/**
 * `the sunset first, for 5 seconds`, `夕日を最初に、5秒で`: a few seconds, right behind a picture that is put somewhere, say how long that one is seen, and not
 * how long the video is. Pure.
 */
function timeOfNamed(wishes: readonly Wish[], { text, situation }: Message): readonly Wish[] {
  const most = situation.first ? MOST.first : MOST.later;
  return wishes.map((wish, at): Wish => {
    if (wish.kind !== 'edit' || wish.call.do !== 'set_length') return wish;
    const { length } = wish.call;
    if (!('to' in length) || length.to > most || WHOLE.test(text)) return wish;
    const target = placedBy(wishes[at - 1] ?? wishes[at + 1]);
    return target ? { kind: 'edit', call: { do: 'set_picture_length', target, length } } : wish;
  });
}

/** Where words stand that are shown with what was just spoken of. Per language. */
const BESIDE: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:next to|beside|under|below|over|on|above) (?:it|that|this|them)(?!\p{L})|(?<!\p{L})there(?!\p{L})/iu,
  es: /(?<!\p{L})(?:al lado|debajo|encima|ahí|allí)(?! de)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:daneben|darunter|drunter|darüber|drüber|dazu|darauf|drauf|dabei)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:à côté|dessous|en dessous|dessus|au-dessus)(?! d)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:ao lado|embaixo|em baixo|em cima|aí|ali)(?! d)(?!\p{L})/iu,
  zh: /(?:旁边|旁邊|上面|下面|底下|下方|上方|那里|那裡|那儿)(?:写|寫|加|打|配|放|标|標|[：:“「])/u,
  ja: /(?:横|隣|そば|上|下|そこ)に/u,
};

/** `二维码放最后，旁边写“扫码试听”`: words beside what was just spoken of are on it. Pure. */
function textOfNamed(wishes: readonly Wish[], { text, situation }: Message): readonly Wish[] {
  const language = situation.language === 'zh-hant' ? 'zh' : situation.language;
  return wishes.map((wish, at): Wish => {
    if (wish.kind !== 'edit' || wish.call.do !== 'add_text' || wish.call.role !== 'caption') return wish;
    const { call } = wish;
    const start = text.indexOf(call.text);
    const part =
      text
        .slice(0, start)
        .split(/[.,;!?\n，。；！？]/u)
        .at(-1) ?? '';
    if ((call.on ?? call.when) !== undefined || start < 0 || BESIDE[language]?.test(part) !== true)
      return wish;
    const on = wishes
      .slice(0, at)
      .map(placedBy)
      .findLast((each) => each !== undefined);
    return on ? { kind: 'edit', call: { ...call, on } } : wish;
  });
}

/** A picture is spoken of, and not an end of the video. */
const PICTURE =
  /(?<!\p{L})(?:photos?|pictures?|pics?|slides?|clips?|fotos?|imagen|imagem|bild\p{L}*|images?)(?!\p{L})|[张張幅枚]|照片|写真|画面/iu;

/** `con el bolero y al final que diga …`: words of which nothing else is said stand where it is said right before them. Pure. */
function textPlaced(wish: Wish, { text }: Message): Wish {
  if (!isUnplaced(wish) || wish.kind !== 'edit' || wish.call.do !== 'add_text') return wish;
  const { call } = wish;
  const start = text.indexOf(call.text);
  const part =
    text
      .slice(0, Math.max(0, start))
      .split(/[.,;!?\n，。；！？]/u)
      .at(-1) ?? '';
  const place = call.role === 'caption' && !PICTURE.test(part) ? placeSaid(part) : undefined;
  if (place === undefined) return wish;
  return { kind: 'edit', call: { ...call, role: place === 'end' ? 'closing' : 'title', when: { place } } };
}

/** `30秒左右，节奏快一点`: what is as long as it was said to be is no longer or shorter than that; its photos are. Pure. */
function paceOfWhole(wishes: readonly Wish[], { situation }: Message): readonly Wish[] {
  const isWhole = (wish: Wish): boolean =>
    wish.kind === 'edit' && wish.call.do === 'set_length' && 'to' in wish.call.length;
  if (!wishes.some(isWhole)) return wishes;
  const pace = wishes.flatMap((wish) =>
    wish.kind === 'edit' && wish.call.do === 'set_length' && 'times' in wish.call.length
      ? [[wish, wish.call.length] as const]
      : [],
  );
  if (pace.length === 0) return wishes;
  const others = wishes.filter((wish) => !pace.some(([each]) => each === wish));
  const target = { by: 'kind', kind: 'photo' } as const;
  return situation.media.some(({ kind }) => kind === 'image')
    ? [
        ...pace.map(([, length]): Wish => ({
          kind: 'edit',
          call: { do: 'set_picture_length', target, length },
        })),
        ...others,
      ]
    : others;
}

/** The one picture that is put somewhere. */
function placedBy(wish: Wish | undefined): Target | undefined {
  if (wish?.kind !== 'edit') return undefined;
  const { call } = wish;
  if (call.do === 'move_pictures')
    return call.target.by === 'name' || (call.target.by === 'number' && call.target.numbers.length === 1)
      ? call.target
      : undefined;
  if (call.do !== 'add_pictures' || call.files === 'new') return undefined;
  const [name, ...others] = call.files;
  return name === undefined || others.length > 0 ? undefined : { by: 'name', name };
}

/** What is said of the picture, or of the length, that stands beside it in a message: for how long, and with which words. Pure. */
export const ofNamed = (wishes: readonly Wish[], message: Message): readonly Wish[] =>
  textOfNamed(timeOfNamed(paceOfWhole(wishes, message), message), message).map((wish) =>
    textPlaced(wish, message),
  );
