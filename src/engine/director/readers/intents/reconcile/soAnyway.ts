import { isMusic } from '../../../board/media.ts';
import type { Message, Reading, Wish } from '../../reader.ts';

/** Longer than the others are: `doppelt so lang wie die anderen`, `比其他的长一倍`. */
const COMPARED =
  /(?<!\p{L})(?:as|than|wie|als|que|des|dos?|das|de las?|de los) (?:all |tou(?:te)?s |todas |todos )?(?:(?:the|die|les|las|los|as|os) )?(?:others?|rest|ander\w+|übrigen|autres?|otr[ao]s|demás|outr[ao]s|demais)(?!\p{L})|比(?:其他|其它|别|別)|(?:他|ほか)の[^、。]{0,6}(?:倍|より)/iu;

/**
 * One picture that is to be seen longer than the others is the one that was spoken of, not the others. What is so anyway, or says why, is not
 * asked about: that pictures come in their order in a first video, that its music ends softly, that captions stay where the voice goes. Pure.
 */
export function soAnyway({ wishes: all, unread, ...rest }: Reading, message: Message): Reading {
  const wishes = asLongAsMusic(withoutFault(all, unread, message.text), message);
  if (COMPARED.test(message.text)) {
    const wrong = wishes.findIndex(isOfOthers);
    if (wrong >= 0) return { ...rest, ...ofOne(wishes, wrong, unread, message) };
  }
  const open = (words: string): boolean => !isMoot(words, wishes, message);
  const asked = unread.filter(open);
  return {
    ...rest,
    wishes,
    unread: asked,
    // Words that say why were not passed over.
    ...(asked.length < unread.length && asked.length === 0 && { passedOver: false }),
    ...(rest.missed && { missed: rest.missed.filter(open) }),
  };
}

const isOfOthers = (wish: Wish): boolean => longerIn(wish) !== undefined;

/** How many times as long others than the one that was spoken of are to be, or all of it. */
function longerIn(wish: Wish): number | undefined {
  if (wish.kind !== 'edit') return undefined;
  const { call } = wish;
  const isOthers =
    call.do === 'set_picture_length' &&
    call.target.by === 'but' &&
    call.target.of.some(({ by }) => by === 'spoken');
  if (!isOthers && call.do !== 'set_length') return undefined;
  return 'times' in call.length && call.length.times > 1 ? call.length.times : undefined;
}

function ofOne(
  wishes: readonly Wish[],
  wrong: number,
  unread: readonly string[],
  { text }: Message,
): Pick<Reading, 'wishes' | 'unread'> {
  const times = wishes.slice(wrong, wrong + 1).flatMap((wish) => longerIn(wish) ?? [])[0];
  const named = wishes
    .slice(0, wrong)
    .flatMap((each) => (each.kind === 'edit' && each.call.do === 'move_pictures' ? [each.call.target] : []))
    .at(-1);
  const isOne = named?.by === 'name' || named?.by === 'number';
  if (times === undefined || !isOne) {
    const others = wishes.filter((_, at) => at !== wrong);
    return {
      wishes: others,
      unread: others.length === 0 ? [text] : [...unread, COMPARED.exec(text)?.[0] ?? text],
    };
  }
  const own: Wish = { kind: 'edit', call: { do: 'set_picture_length', target: named, length: { times } } };
  return { wishes: wishes.map((each, at) => (at === wrong ? own : each)), unread };
}

const FAULT = /(?<!\p{L})fic(?:ou|aram) (?:muito |meio |tão |bem )?(?:fei|horr|ruim|estranh|péssim)/iu;
const BACK = /desfa|volt|anul|revert|cancel/iu;

/** Who finds fault and says what is to be otherwise wants nothing undone. */
const withoutFault = (wishes: readonly Wish[], unread: readonly string[], text: string): readonly Wish[] =>
  FAULT.test(text) && !BACK.test(text) && (unread.length > 0 || wishes.some(({ kind }) => kind === 'edit'))
    ? wishes.filter(({ kind }) => kind !== 'undo')
    : wishes;

/** That a first video ends when its music does. */
const ENDS_WITH_MUSIC =
  /(?<!\p{L})(?:end|finish|stop)(?:s|ing)?(?: it| the video)? (?:together with|at the same time as|along with|when) the (?:song|music)(?: (?:ends|does|stops|is over|finishes))?(?= *(?:[,.;!?]|$))|(?:歌|音乐|音樂|曲子?)(?:放|播|唱)?(?:完|结束|結束)了?(?:视频|影片)?(?:就|也)(?:跟着|跟著)?(?:结束|結束|停|完)|(?:曲|音楽|歌)と(?:一緒|同時)に終わ|(?:termin|acab)\p{L}+ (?:junto|ao mesmo tempo|al mismo tiempo) (?:com|con|que) (?:a|la) (?:m[uú]sica|canción|cancion)/iu;

function asLongAsMusic(
  wishes: readonly Wish[],
  { text, situation: { first, media } }: Message,
): readonly Wish[] {
  const [only, ...others] = media.filter(isMusic);
  const isTimed = wishes.some(
    (wish) => wish.kind === 'limit' || (wish.kind === 'edit' && wish.call.do === 'set_length'),
  );
  const isMeant = first && !isTimed && ENDS_WITH_MUSIC.test(text);
  if (!isMeant || only?.durationMs === undefined || others.length > 0) return wishes;
  return [
    ...wishes,
    { kind: 'edit', call: { do: 'set_length', length: { to: Math.round(only.durationMs) } } },
  ];
}

/** Pictures in the order that they have, one to each part. */
const IN_ORDER =
  /^(?:图片?|圖片?|照片)?(?:就|请|請)?(?:按照?|照|依)(?:照)?(?:图片?|圖片?|照片|文件|檔案)?(?:的)?(?:顺序|順序|次序)(?:来|來|放|排|出|播|就好|就行|即可|走)*(?:(?:对应|對應|配)(?:每|各)(?:一)?[段句页頁步])?$|^(?:图片?|圖片?|照片)(?:顺序|順序)(?:不变|不變|照旧|照舊)$|^(?:die )?(?:bilder|fotos) (?:bitte )?in (?:der|dieser) reihenfolge$/iu;
/** Music that ends softly. */
const SOFT_END =
  /^(?:歌|音乐|音樂|声音|聲音)?(?:到)?(?:最后|最後|结尾|結尾|末尾)(?:的时候)?(?:再|要)?(?:慢慢|渐渐|漸漸|逐渐|逐漸|缓缓|緩緩)(?:地|的)?(?:变|變|减|減|放)?(?:小|弱|轻|輕|淡)(?:声|聲|出|掉|下去)?$/u;
const CAPTIONS_STAY =
  /^(?:你|就|只|请)*(?:留|保留|留下|留着)?(?:着)?(?:字幕|文字|字)(?:就|即)?(?:行|好|可以|可)?(?:了|吧)?$|^(?:nur|just|only|juste|solo|só|apenas)(?: (?:der|den|the|le|el|o))? (?:text|texte|texto|captions?)$|^(?:just |only )?(?:show|have|put) (?:it |them |the (?:words|text) )?line (?:by|after) line$/iu;
const DISLIKED =
  /(?:stimme|voz|voix|voice)(?: \p{L}+){0,2} (?:nicht|pas|no|not|não|doesn't|nervt|schrecklich|horrible)(?: \p{L}+){0,2}$|(?:no|não) (?:me )?(?:gust|gost)\p{L}*(?: \p{L}+){0,2} (?:voz)$|^la voix ne me plaît pas$/iu;

function isMoot(words: string, wishes: readonly Wish[], { situation: { first } }: Message): boolean {
  const said = words.trim();
  const isMute = wishes.some(
    (wish) => wish.kind === 'edit' && wish.call.do === 'remove_sound' && wish.call.which === 'voice',
  );
  if (isMute && (CAPTIONS_STAY.test(said) || DISLIKED.test(said))) return true;
  const isOrdered = wishes.some(
    (wish) => wish.kind === 'edit' && ['move_pictures', 'order_pictures'].includes(wish.call.do),
  );
  return first && ((!isOrdered && IN_ORDER.test(said)) || SOFT_END.test(said));
}
