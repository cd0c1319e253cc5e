import { asName, type TextSegment } from '../../../draft/index.ts';
import { lengthOf, picturesOf, type Board } from '../../board/board.ts';
import { collide, makeText, type TextRole } from '../../board/texts.ts';
import { FILE_ONLY, QUOTE, quoteOf, type Masked } from '../../language/marks.ts';
import { resolve } from '../../language/refs.ts';
import { LEADING_WHEN, readWhen, WHENS, type When } from '../../language/when.ts';
import { inSeconds, words } from '../../language/words.ts';
import { done, refused, same, type Change, type Edit, type Found, type Rule } from '../rule.ts';
import { NOUN, roleName, roleOf } from './nouns.ts';

const ADD =
  '(?:add|put|insert|show|display|write|include|have|give (?:it|the video|this)|overlay|place|create|use|with|set|start with|open with|end with|close with|finish with)';
const ARTICLE = '(?: (?:a|an|the|some|another|one|in|up))*';
const ADJECTIVE = '(?: (?:big|large|small|short|nice|simple|opening|bold|new|main|text|video))*';
const SAYING =
  '(?: ?(?:that |which )?(?:says?|saying|reading|reads?|called|named|titled|of|with(?: the)?(?: text| words)?|to say|to|as|is|with|:|=|text|words)){0,2}';
/** `… “X” to be shown from 2s` */
const SHOWN =
  '(?: (?:to be|should be|to|should|which is|that is|is|be|being)? ?(?:shown|seen|visible|displayed|appear|stay|up|on screen|on))?';
const HAN_ADD = '(?:加上?|添加|增加|插入|放上?|写上?|显示|设置|设|打上|配上?|来)(?:一)?(?:个|行|条|句|段)?';
const HAN_SAYING = '(?:内容)?(?:为|是|叫|写着?|作|成|:)*';

/** How an added text is told: the pattern's first quote with the words round it. */
function addEdit(found: Found, quote: string, noun: string): Edit {
  const text = quoteOf(found.masked, quote);
  const at = found.text.indexOf(quote);
  const around = `${found.text.slice(0, at)} ; ${found.text.slice(at + 1)}`;
  const when = readWhen(around, found.masked);
  return (board) => addText(board, found.masked, { text, role: roleOf(noun), when });
}

function addText(
  board: Board,
  masked: Masked,
  wanted: { readonly text: string; readonly role: TextRole; readonly when: When },
): Change {
  const { text, role, when } = wanted;
  // A first video may have been composed round these very words.
  const isThere = board.texts.some(
    (each) => each.text === text && (role === 'caption' || each.role === role),
  );
  if (isThere && Object.keys(when).length === 0)
    return same(words(`“${text}” is in it.`, `“${text}”已在其中。`));
  const on = when.pictures === undefined ? undefined : resolve(when.pictures, masked, board.pictures);
  if (on && on.positions.length === 0)
    return refused(
      words(
        `There is no picture ${on.missing.join(', ')} to put “${text}” on.`,
        `没有找到要放“${text}”的画面。`,
      ),
    );
  const made = makeText(board, { text, role, when, ...(on && { on: on.positions }) });
  if (!made) {
    const total = inSeconds(lengthOf(board));
    return refused(
      words(
        `The video is ${total} s long, so “${text}” cannot start at ${inSeconds(when.start ?? 0)} s.`,
        `视频只有 ${total} 秒，“${text}”不能从 ${inSeconds(when.start ?? 0)} 秒开始。`,
      ),
    );
  }
  const kept = board.texts.filter((other) => picturesOf(other) !== undefined || !collide(other, made));
  const isName = made.role === 'title' && made.st === 0;
  const changed: Board = { ...board, texts: [...kept, made], ...(isName && { title: text }) };
  return done(changed, saidAdded(made, kept.length < board.texts.length));
}

function saidAdded(text: TextSegment, replaced: boolean) {
  const name = roleName(text.role);
  const time = picturesOf(text)
    ? words(' on its picture', '（跟随画面）')
    : words(
        `, ${inSeconds(text.st)}–${inSeconds(text.st + text.d)} s`,
        `，${inSeconds(text.st)}–${inSeconds(text.st + text.d)} 秒`,
      );
  const verb = replaced ? words('Replaced the words there by the', '替换为') : words('Added the', '添加了');
  return words(
    `${verb.en} ${name.en} “${text.text}”${time.en}.`,
    `${verb.zh}${name.zh}“${text.text}”${time.zh}。`,
  );
}

const add: Rule = {
  name: 'add_text',
  stage: 'texts',
  timed: true,
  patterns: [
    // add a title “X” at 5s for 3 seconds
    `${LEADING_WHEN}?(?:,? ?(?:${ADD})${ARTICLE}${ADJECTIVE} |,? ?${HAN_ADD})?(${NOUN})(?:,? ?(?:${WHENS}|(?: the)? ${FILE_ONLY}))?${SAYING}${HAN_SAYING},? *${QUOTE}${SHOWN}${WHENS}`,
    // put “X” in the end as a closing; “X” as the title
    `${LEADING_WHEN}?(?:${ADD} (?:the (?:words?|text|phrase|line) )?)?${QUOTE}${WHENS}(?: (?:as|for|in) (?:a |an |the )?(?:big |large |opening |main )?)(${NOUN})${WHENS}`,
    // show “X” at 5s; 加“X”
    `${LEADING_WHEN}?(?:${ADD}|say|saying|titled|entitled|called|named|${HAN_ADD})(?: (?:the (?:words?|text|phrase|line)|it))? *${QUOTE}${WHENS}(?:的?(${NOUN}))?`,
    // 加标题“X”; 标题叫“X”
    `${LEADING_WHEN}?${WHENS}(?:${HAN_ADD})? *(${NOUN}) *${HAN_SAYING} *${QUOTE}${WHENS}`,
    `${LEADING_WHEN}?(?:用|以|把)?${QUOTE}(?:作为|当作?|做|设为|设成)(${NOUN})`,
  ],
  read(found) {
    const [a, b] = found.groups;
    const isMark = (group: string | undefined): boolean =>
      group !== undefined && /^[\ue000-\ue0fe]$/.test(group);
    const quote = [a, b].find(isMark);
    const noun = [a, b].find((group) => group !== undefined && !isMark(group));
    if (quote === undefined) return undefined;
    return addEdit(
      found,
      quote,
      noun ?? (/titled|entitled|called|named/.test(found.text) ? 'title' : 'text'),
    );
  },
};

/** `add a title Lake Trip for 3 seconds`: words without quotes, up to the next comma or time. */
const addUnquoted: Rule = {
  name: 'add_text',
  stage: 'texts',
  timed: true,
  patterns: [
    `(?:add|put|insert|set|include|with|change|make|rename)(?: (?:a|an|the))?${ADJECTIVE} (titles?|headings?|captions?|closing(?: text)?)(?: to (?:read|say|be)| (?:saying|called|that says|which says|reading|of|to|as))?:? ((?!at |in |on |for |to |from |over |and |with |off|is |of |that |each |every |long|short|big|small|by )[^.,;!?\ue000-\ue0fe\ue1ff-\ue2fe]+?)(${WHENS})(?= and | with | in |[.,;!?\\ue1ff]|$)`,
    `(?<=^|[.,;\\ue1ff] *)(titles?|headings?|headlines?)(?: is|:) ?((?!at |in |on |for )[^.,;!?\ue000-\ue0fe\ue1ff-\ue2fe]+)`,
    `(?:加上?|添加|设置)?(?:一个)?(标题|字幕|片头|片尾)(?:为|是|叫|写|:|改为|改成|设为|换成)+ ?([^.,;!?\ue000-\ue0fe\ue1ff-\ue2fe]+)`,
  ],
  read(found) {
    const [noun = '', text = '', time = ''] = found.groups;
    const from = found.at + found.text.lastIndexOf(text + time);
    const original = found.masked.original.slice(from, from + text.length).trim();
    if (original === '' || /^(?:words?|please|too|text|overlays?)$/i.test(original)) return undefined;
    const change = /^(?:change|make|rename)/.test(found.text);
    const wanted = { text: original, role: roleOf(noun), when: readWhen(time, found.masked) };
    return (board) =>
      change ? changeText(board, found.masked, wanted, undefined) : addText(board, found.masked, wanted);
  },
};

const change: Rule = {
  name: 'change_text',
  stage: 'texts',
  patterns: [
    // change the title to “X”; call it “X”
    `(?:change|set|rename|replace|update|make|edit|call|name|switch|turn)(?: the| this| that| it| my)?(?: (?:opening|main|current))?(?: (${NOUN}))?(?: (?:text|words))?(?: from)?(?: *${QUOTE})? *(?:to say|to read|to|into|with|as|say|read|by|be|:)+ *${QUOTE}`,
    `(?:the )?(${NOUN}) (?:should|must|needs to|has to) (?:be|say|read)(?:()) *${QUOTE}`,
    `(?:call|name|title) (?:it|this|the (?:video|slideshow)) *(?:())?(?:())?${QUOTE}`,
    `(?:把|将)? *(${NOUN})(?:的文字|的内容|文字)?(?:()) *(?:改成|改为|换成|换为|设为|设成|变成|更改为|修改为|改)+ *${QUOTE}`,
    `(?:把|将)?(?:()) *${QUOTE} *(?:改成|改为|换成|换为|变成|修改为)+ *${QUOTE}`,
  ],
  read(found) {
    const [noun, old, quote = ''] = found.groups;
    const oldText = old === undefined || old === '' ? undefined : quoteOf(found.masked, old);
    // “change X to Y” without a noun needs the old words; “call it X” means the title.
    if ((noun ?? '') === '' && oldText === undefined && !/^(?:call|name|title)/.test(found.text))
      return undefined;
    const wanted = { text: quoteOf(found.masked, quote), role: roleOf(noun ?? 'title'), when: {} };
    return (board) => changeText(board, found.masked, wanted, oldText);
  },
};

function changeText(
  board: Board,
  masked: Masked,
  wanted: { readonly text: string; readonly role: TextRole; readonly when: When },
  oldText: string | undefined,
): Change {
  const is = (text: TextSegment) =>
    oldText === undefined ? text.role === wanted.role : text.text.toLowerCase() === oldText.toLowerCase();
  const old = board.texts.find(is);
  if (!old) {
    if (oldText === undefined) return addText(board, masked, wanted);
    return refused(
      words(`There are no words “${oldText}” in the video.`, `视频里没有“${oldText}”这段文字。`),
    );
  }
  const texts = board.texts.map((text) =>
    text === old ? { ...text, text: wanted.text, name: asName(wanted.text) } : text,
  );
  const title = old.role === 'title' && board.title === old.text ? wanted.text : board.title;
  const name = roleName(old.role);
  return done(
    { ...board, texts, title },
    words(
      `Changed the ${name.en} from “${old.text}” to “${wanted.text}”.`,
      `${name.zh}从“${old.text}”改成了“${wanted.text}”。`,
    ),
  );
}

/** Words on the picture by rule of thumb, in the order in which their patterns are tried. */
export const textRules: readonly Rule[] = [change, add, addUnquoted];
