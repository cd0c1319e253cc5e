import type { TextSegment } from '../../../draft/index.ts';
import { freeId, lengthOf, picturesOf, type Board } from '../../board/board.ts';
import { newText, makeText } from '../../board/texts.ts';
import { DURATION, QUOTE, quoteOf } from '../../language/marks.ts';
import { readWhen, WHENS, type When } from '../../language/when.ts';
import { count, inSeconds, words, NEGATION } from '../../language/words.ts';
import { done, refused, same, type Change, type Rule } from '../rule.ts';
import { isAnyText, NOUN, roleName, roleOf } from './nouns.ts';

const REMOVE = `(?:remove|delete|drop|hide|take (?:out|off|away)|get rid of|clear|lose|turn off|erase|no|without|${NEGATION}|删除|删掉|删去|去掉|去除|移除|不要|取消|清除|隐藏)`;

const remove: Rule = {
  name: 'remove_text',
  stage: 'texts',
  patterns: [
    `${REMOVE}(?: all)?(?: of)?(?: (?:the|any|my|that|this))?(?:所有的?|全部的?)?(?: (?:opening|main))? *(${NOUN})(?: (?:overlays?|text))?(?: *${QUOTE})?`,
    `${REMOVE}(?: the (?:words?|text))?(?:()) *${QUOTE}(?:的?(?:文字|标题|字幕))?`,
    `把 *(${NOUN})(?:都|全部)?(?:删除|删掉|去掉|移除|隐藏)(?:了)?`,
  ],
  read({ groups: [noun = '', quote], masked }) {
    const text = quote === undefined ? undefined : quoteOf(masked, quote);
    return (board) => removeTexts(board, noun, text);
  },
};

function removeTexts(board: Board, noun: string, text: string | undefined): Change {
  const gone = board.texts.filter((each) =>
    text === undefined ? isMeant(each, noun) : each.text.toLowerCase() === text.toLowerCase(),
  );
  const name = noun === '' || isAnyText(noun) ? words('text', '文字') : roleName(roleOf(noun));
  if (gone.length === 0)
    return text === undefined
      ? same(words(`There is no ${name.en} in the video.`, `视频里没有${name.zh}。`))
      : refused(words(`There are no words “${text}” in the video.`, `视频里没有“${text}”这段文字。`));
  const [only] = gone;
  const what = gone.length === 1 && only ? `“${only.text}”` : count(gone.length, 'text');
  return done(
    { ...board, texts: board.texts.filter((each) => !gone.includes(each)) },
    words(
      `Removed the ${gone.length === 1 ? `${name.en} ` : ''}${what}.`,
      `删除了${gone.length === 1 && only ? `${name.zh}“${only.text}”` : `${gone.length} 段文字`}。`,
    ),
  );
}

/** Whether a text is what a noun names. Subtitles are captions to most people. */
function isMeant({ role }: TextSegment, noun: string): boolean {
  if (isAnyText(noun)) return true;
  const meant = roleOf(noun);
  if (meant === 'caption' || meant === 'subtitle')
    return role === 'caption' || role === 'lower-third' || role === 'subtitle';
  return role === meant;
}

/** `show the title for 5 seconds`, `move the title to the end`, `标题显示5秒`. */
const retime: Rule = {
  name: 'retime_text',
  stage: 'texts',
  timed: true,
  patterns: [
    `(?:show|keep|display|move|shift|put|make|let|hold|start|have|set)(?: the)?(?: (?:opening|main))? (${NOUN})(?: (?:stay|last|appear|be|seen|shown|visible|begin|start|up|on screen|text))*( ?${DURATION}|${WHENS})(?: long)?`,
    `(?:the )?(${NOUN}) (?:should |must |to )?(?:(?:stays?|lasts?|appears?|starts?|begins?|is shown|be shown|shown)(?: up| on screen)?)?( ${DURATION}|${WHENS})(?: long)?`,
    `(?:把|让)?(${NOUN})(?:的)?(?:显示|持续|停留|放|移|移动)?(?:时间|到)?(?:为|改为|成)? ?(${DURATION}|${WHENS})`,
  ],
  read({ groups: [noun = '', time = ''], masked }) {
    const length = new RegExp(`^ ?${DURATION}$`).test(time) ? ` for ${time.trim()}` : time;
    if (length.trim() === '') return undefined;
    const when = readWhen(length, masked);
    if (Object.keys(when).length === 0 || when.pictures !== undefined) return undefined;
    return (board) => retimeText(board, noun, when);
  },
};

function retimeText(board: Board, noun: string, when: When): Change {
  const old = board.texts.find((text) => isMeant(text, noun) && picturesOf(text) === undefined);
  const name = roleName(roleOf(noun));
  if (!old) return refused(words(`There is no ${name.en} to move.`, `没有可以移动的${name.zh}。`));
  const stays = when.start === undefined && when.place === undefined;
  const start = stays && old.role !== 'closing' ? old.st : when.start;
  const role = !stays && old.role === 'closing' ? 'title' : old.role;
  const moved = makeText(board, {
    text: old.text,
    role,
    when: { ...when, length: when.length ?? old.d, ...(start !== undefined && { start }) },
  });
  if (!moved) {
    const total = inSeconds(lengthOf(board));
    return refused(words(`The video is only ${total} s long.`, `视频只有 ${total} 秒。`));
  }
  const texts = board.texts.map((text) =>
    text === old ? { ...old, st: moved.st, d: moved.d, role: moved.role } : text,
  );
  const [from, to] = [inSeconds(moved.st), inSeconds(moved.st + moved.d)];
  return done(
    { ...board, texts },
    words(
      `The ${name.en} “${old.text}” is seen at ${from}–${to} s now.`,
      `${name.zh}“${old.text}”现在显示在 ${from}–${to} 秒。`,
    ),
  );
}

/** `add captions`, `caption each photo with its name`, `with text overlays`: the names of the files, for want of words. */
const captionAll: Rule = {
  name: 'add_captions',
  stage: 'texts',
  patterns: [
    `(?:add|put|include|show|use|turn on|with)(?: (?:some|the|text|file|photo|short))* (?:captions|labels|(?:text )?overlays|subtitles|(?:file ?)?names)(?: (?:as captions|(?:to|on|for|under|below|with)(?: the| all| every| each| their)*(?: (?:of the )?(?:photos?|pictures?|images?|clips?|slides?|scenes?|file ?names?|names?))?))*`,
    `(?:(?:each|every) (?:photo|picture|image|clip|slide) |all (?:photos|pictures|images|slides) )(?:with|has|have|gets?) (?:an? |its |their |the )?(?:own )?(?:captions?|labels?|(?:file ?)?names?)`,
    `(?:caption|label|name) (?:each|every|all|all the|the) (?:photos?|pictures?|images?|clips?|slides?)(?: (?:with|by)(?: (?:its|their|the))?(?: (?:file ?)?names?)?)?`,
    `(?:(?:给|为)?(?:每一?[张个幅]|所有的?)?(?:照片|图片|画面)?(?:都)?)?(?:加上?|添加|显示)(?:一些)?(?:每张)?(?:照片)?(?:的)?(?:字幕|文字|说明文字|说明|名字|名称|文件名)(?!"|:)`,
  ],
  read: () => (board, context) =>
    // A first draft that has words of its own has them where overlays were asked for.
    !context.hasDraft && board.texts.length > 0
      ? same(words('The words are laid over the pictures.', '文字已叠加在画面上。'))
      : captionPictures(board),
};

function captionPictures(board: Board): Change {
  const bare = board.pictures.filter(
    (picture) =>
      picture.kind !== 'card' && !board.texts.some((text) => picturesOf(text)?.first === picture.id),
  );
  if (bare.length === 0) return same(words('Every picture has a caption already.', '每个画面都已有字幕。'));
  const made: TextSegment[] = [];
  for (const { id, name, st, d } of bare)
    made.push(
      newText(freeId('text', [...board.texts, ...made]), {
        ...{ text: capitalize(name), role: 'caption', st, d },
        anchor: { kind: 'pictures', first: id, last: id },
      }),
    );
  return done(
    { ...board, texts: [...board.texts, ...made] },
    words(
      `Added ${count(made.length, 'caption')} with the names of the files. Say what a caption should be, like: change “${made[0]?.text ?? ''}” to “…”.`,
      `添加了 ${made.length} 条字幕，内容是文件名。可以说：把“${made[0]?.text ?? ''}”改成“…”。`,
    ),
  );
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `add a title` and no words to put there. */
const wordless: Rule = {
  name: 'add_text',
  stage: 'texts',
  patterns: [
    `(?:add|put|insert|include|with|give it|show|write|加上?|添加)(?: (?:a|an|the|some|in|nice|opening|big))*(?:一个)? *(${NOUN})(?: (?:to|on|at|in) (?:it|the (?:video|slideshow|start|beginning|end)))?`,
  ],
  read: ({ groups: [noun = ''] }) => {
    const name = roleName(roleOf(noun));
    return (board, context) => {
      const known = roleOf(noun) === 'title' ? board.title : '';
      const made = known === '' ? undefined : makeText(board, { text: known, role: 'title', when: {} });
      if (made && board.texts.some((text) => text.role === 'title' && text.text === known))
        return same(words(`The title is “${known}”.`, `标题是“${known}”。`));
      if (made)
        return done(
          { ...board, texts: [...board.texts, made] },
          words(`Added the title “${known}”.`, `添加了标题“${known}”。`),
        );
      const example = context.hasDraft
        ? words('add a title “Lake Trip”', '加标题“湖边之旅”')
        : words('with the title “Lake Trip”', '标题“湖边之旅”');
      return refused(
        words(
          `What should the ${name.en} say? Put the words in quotes, like: ${example.en}.`,
          `${name.zh}写什么？请把文字放在引号里，例如：${example.zh}。`,
        ),
      );
    };
  },
};

/** Changes of words that are there, and words that follow from the pictures. */
export const textChangeRules: readonly Rule[] = [remove, captionAll, retime, wordless];
