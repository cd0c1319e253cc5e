import { nameOf } from '../../../../board/media.ts';
import type { CallOf } from '../../../../edits/calls/calls.ts';
import { edit, type Message, type Reading, type Wish } from '../../../reader.ts';

/** What stands beside the name of a picture, and makes no words of it. */
const NOUN =
  /^(?:的|那|这|這|个|個|段|张|張|は|の|を)*(?:视频|視頻|影片|照片|图片|圖片|相片|片段|图|圖|动画|動画|写真)?(?:收尾|收场|收場|结束|結束|压轴|壓軸|开场|開場|开头|開頭|打头|打頭|[:：，,])*$|^(?:(?:the|my|our|that|of|photo|picture|pic|image|shot|clip|video|footage|la|el|las|los|de|del|foto|imagen|das|die|der|dem|den|von|bild|video|le|les|du|des|une?|photo|image|o|a|do|da|imagem)[ .!]*)+$/iu;
/** Names that the pictures have, and nobody has said: `写上地名就好`. */
const KINDS_OF_NAMES =
  /^(?:(?:各自|每个|每個|对应|對應|它们|它們)?的?)?(?:地名|地点|地點|景点名?|景點名?|名字|名称|名稱|姓名|人名|菜名|品名|文件名|檔名|图名|圖名)(?:就好|即可|就行|就可以|就可以了|吧)?$/u;
/** Names of what is seen on each: `季节的名字`. */
const NAMES_OF_EACH = /^(?:这个|对应的?|对應的?)?\p{Script=Han}{1,6}的(?:名字|名称|名稱|名)$/u;
/** Words that nobody has written: `吐槽字幕`. */
const UNWRITTEN =
  /^(?:[一几幾两兩]?[句段条條行个個])?(?:一点|有点|比较)?(?:搞笑|吐槽|幽默|好笑|有趣|俏皮|可爱|可愛|感人|温馨|溫馨|煽情|治愈|治癒|文艺|文藝|励志|勵志|鸡汤|雞湯|走心|应景|應景|合适|合適|祝福){1,2}的?(?:字幕|文案|文字|话|話|句子|台词|台詞|旁白)$/u;
/** `日落收尾` is of `日落延时.mp4`. */
const PART_OF_NAME =
  /^\p{Script=Han}{2,}?(?=(?:的|那|视频|視頻|照片|片段)*(?:收尾|收场|收場|结束|結束|压轴|壓軸|开场|開場|开头|開頭|打头|打頭)$)/u;
const QUOTED = /["“”„«»「」『』《》‘’']\s*$/u;

/**
 * What is wanted is not always what is to be shown: words that nobody has written are none, nor are names of what is seen. In a first
 * request `open with the clip of the jump` names a picture, and who wants names on the pictures does not want the word “names” there. Pure.
 */
export function noWords(reading: Reading, { text, situation }: Message): Reading {
  const wishes = reading.wishes.flatMap((wish): readonly Wish[] => {
    if (wish.kind !== 'edit' || wish.call.do !== 'add_text') return [wish];
    const at = text.indexOf(wish.call.text);
    if (at < 0 || QUOTED.test(text.slice(0, at))) return [wish];
    if (UNWRITTEN.test(wish.call.text)) return [{ kind: 'impossible', what: 'author' }];
    if (wish.call.on?.by === 'all' && NAMES_OF_EACH.test(wish.call.text)) return namesOn(wish.call);
    if (!situation.first) return [wish];
    if (KINDS_OF_NAMES.test(wish.call.text)) return namesOn(wish.call);
    const place = pictureIn(wish.call, situation.media);
    return place ?? [wish];
  });
  if (wishes.every((wish, at) => wish === reading.wishes[at])) return reading;
  const origins = new Map(reading.origins);
  for (const [at, wish] of reading.wishes.entries()) {
    const origin = reading.origins?.get(wish);
    const own = wishes.length === reading.wishes.length ? wishes[at] : undefined;
    if (origin && own) origins.set(own, origin);
  }
  return { ...reading, wishes, origins };
}

function namesOn({ on, design }: CallOf<'add_text'>): Wish[] {
  const target = on ?? ({ by: 'all' } as const);
  return [
    ...edit<'caption_pictures'>({ do: 'caption_pictures', target }),
    ...(design
      ? edit<'design_text'>({ do: 'design_text', which: { by: 'role', role: 'caption' }, design })
      : []),
  ];
}

/** Where a picture goes that was taken for words. */
function pictureIn(
  { text, role, when, on }: CallOf<'add_text'>,
  media: Message['situation']['media'],
): Wish[] | undefined {
  const said = text.toLowerCase();
  const [part] = PART_OF_NAME.exec(said) ?? [];
  const [file, ...others] = media.filter(({ filename, kind }) => {
    const name = nameOf(filename).toLowerCase();
    const isWhole = said.includes(name) && NOUN.test(said.replace(name, '').trim());
    const isPart = part !== undefined && name.includes(part) && NOUN.test(said.slice(part.length).trim());
    return kind !== 'audio' && name.length > 1 && (isWhole || isPart);
  });
  const at =
    when?.place === 'end' || role === 'closing'
      ? 'end'
      : role === 'title' || when?.place === 'start'
        ? 'start'
        : undefined;
  if (!file || others.length > 0 || on !== undefined || at === undefined) return undefined;
  return edit<'move_pictures'>({
    do: 'move_pictures',
    target: { by: 'name', name: file.filename },
    to: { at },
  });
}
