import type { PictureSegment } from '../../../draft/index.ts';
import { picturesOf, type Board } from '../../board/board.ts';
import { isVisual, toPicture } from '../../board/media.ts';
import type { Context } from '../../context.ts';
import { FILE, FILE_ONLY, fileOf, type Masked } from '../../language/marks.ts';
import { PICTURE, REFS, resolve } from '../../language/refs.ts';
import { count, words } from '../../language/words.ts';
import { insertFiles, isShown } from './insert.ts';
import { done, refused, same, type Change, type Rule } from '../rule.ts';

const REMOVE =
  "(?:remove|delete|drop|take out|cut out|cut|skip|exclude|get rid of|leave out|lose|without|throw out|discard|omit|hide|(?:i )?don't (?:use|show|like|want|need))";
const HAN_REMOVE = '(?:删除|删掉|删去|去掉|去除|移除|不要|拿掉|跳过)';

const remove: Rule = {
  name: 'remove_picture',
  stage: 'media',
  patterns: [
    `${REMOVE} (${REFS})(?: (?:from|of|in) (?:the |this )?(?:video|slideshow|timeline|it))?(?:,? (?:so )?(?:please )?(?:remove|delete|drop) (?:it|them))?`,
    `${HAN_REMOVE}(${REFS})`,
    `(?:把|将)(${REFS})(?:删除|删掉|去掉|移除|拿掉)(?:了)?`,
  ],
  read:
    ({ groups: [refs = ''], masked }) =>
    (board) =>
      keepIf(board, masked, refs, false),
};

const only: Rule = {
  name: 'keep_only',
  stage: 'media',
  patterns: [
    `(?:keep|use|show|include|leave)(?: only| just)+ (${REFS})`,
    `(?:only|just) (?:keep|use|show|include|leave)? ?(${REFS})`,
    `(?:只|仅)(?:保留|留下?|要|用|使用)(${REFS})`,
  ],
  read:
    ({ groups: [refs = ''], masked }) =>
    (board) =>
      keepIf(board, masked, refs, true),
};

function keepIf(board: Board, masked: Masked, refs: string, keep: boolean): Change {
  const { positions, missing } = resolve(refs, masked, board.pictures);
  if (positions.length === 0 || missing.length > 0) {
    const which = missing.join(', ');
    return refused(
      words(
        `There is no picture ${which} in the video; it has ${count(board.pictures.length, 'picture')}.`,
        `视频里没有画面 ${which}；一共有 ${board.pictures.length} 个画面。`,
      ),
    );
  }
  const pictures = board.pictures.filter((_, at) => positions.includes(at) === keep);
  if (pictures.length === 0)
    return refused(words('That would leave no picture at all.', '这样就没有画面了。'));
  const gone = board.pictures.filter((picture) => !pictures.includes(picture));
  const names = gone.map(({ name }) => `“${name}”`).join(', ');
  return done(
    withPictures(board, pictures),
    words(
      `Removed ${names}. ${count(pictures.length, 'picture')} left.`,
      `删除了 ${names}，还有 ${pictures.length} 个画面。`,
    ),
  );
}

/** Words that belonged to pictures go with them. */
function withPictures(board: Board, pictures: readonly PictureSegment[]): Board {
  const ids = new Set(pictures.map(({ id }) => id));
  const texts = board.texts.filter((text) => {
    const owner = picturesOf(text);
    return !owner || (ids.has(owner.first) && ids.has(owner.last));
  });
  return { ...board, pictures, texts };
}

const WHERE =
  '(?: (?:to|at|in|into|onto) (?:the )?(?:(start|beginning|front|end|back|video|slideshow|timeline|mix)|it)| (before|after) ([^.,;]+))?';

/** `add the new photos`, `use the files I uploaded`, `加上新照片`. */
const addNew: Rule = {
  name: 'add_pictures',
  stage: 'media',
  patterns: [
    `(?:add|append|include|insert|use|put|bring|attach|show)(?: in)?(?: (?:all|all of|the|these|those|this|that|my|our|some|two|three|\\d+))* ?(?:new|newly|added|uploaded|other|remaining|latest|rest of the|more|recent|additional|extra|missing|just|unused|just uploaded|new ones)+(?: (?:uploaded|added))? ?(?:${PICTURE}|media|uploads?)?(?: (?:I|i|that|which|we)(?: have|'ve)?(?: just)? (?:uploaded|added|gave you|sent))?${WHERE}`,
    `(?:add|append|include|insert)(?: in)?(?: (?:the|these|those|this|that|my|our|them|it))* ?(?:${PICTURE}|media|uploads?)(?: (?:i|that|which|we)(?: have|'ve)?(?: just)? (?:uploaded|added|gave you|sent))?${WHERE}`,
    `(?:(?:add|append) (?:them|these|those|this))(?: (?:too|as well|all))?${WHERE}`,
    `(?:加上?|添加|加入|插入|用上)(?:所有)?(?:这些|这几张|那些)?(?:刚|刚才|刚刚)?(?:新的?|新增的?|上传的?|其他的?|剩下的?)(?:照片|图片|视频|片段|素材|文件)?(?:(?:到)?(开头|结尾|最后))?`,
    `(?:把|将)(?:所有)?(?:这些|那些)?(?:刚|刚才|刚刚)?(?:新的?|新增的?|上传的?|其他的?|剩下的?)(?:照片|图片|视频|片段|素材|文件)(?:也)?(?:加|放|添加)(?:进去|进来|上去?|上|到(开头|结尾|最后|视频里?))?`,
  ],
  read({ groups: [place, beside, anchor], masked }) {
    return (board, context) => {
      const unused = context.media.filter((file) => isVisual(file) && !isShown(board, file));
      const fresh = unused.filter(({ hash }) => context.fresh.has(hash));
      const files = fresh.length > 0 ? fresh : unused;
      if (files.length === 0) {
        const said = words(
          'All uploaded photos and clips are in the video. Add new files first.',
          '上传的照片和片段都已在视频里。请先添加新文件。',
        );
        return context.hasDraft ? refused(said) : same(said);
      }
      return insertFiles(board, files, positionOf(board, masked, { place, beside, anchor }));
    };
  },
};

/** `add lake.jpg`, `put the red panda back`. */
const addNamed: Rule = {
  name: 'add_pictures',
  stage: 'media',
  patterns: [
    `(?:add|append|include|insert|use|put|bring|show)(?: the| in| back)* ?((?:${FILE_ONLY}(?:, ?and |, ?| and )?(?:the )?)+)(?: (?:photo|picture|image|clip|video))?(?: (?:back(?: in)?|too|again|as well|in))?${WHERE}`,
    `(?:加上?|添加|加入|插入|恢复)((?:${FILE_ONLY}(?:,|和|与)?)+)(?:(?:到)?(开头|结尾|最后))?`,
  ],
  read({ groups: [marks = '', place, beside, anchor], masked }) {
    const files = Array.from(marks)
      .flatMap((mark) => fileOf(masked, mark) ?? [])
      .filter(isVisual);
    if (files.length === 0) return undefined;
    return (board) => {
      const missing = files.filter((file) => !isShown(board, file));
      if (missing.length === 0)
        return same(
          words(
            `“${files[0]?.filename ?? ''}” is in the video already.`,
            `“${files[0]?.filename ?? ''}”已在视频里。`,
          ),
        );
      return insertFiles(board, missing, positionOf(board, masked, { place, beside, anchor }));
    };
  },
};

/** `replace photo 2 with lake.jpg`. */
const replace: Rule = {
  name: 'replace_picture',
  stage: 'media',
  patterns: [
    `(?:replace|exchange|change|swap|substitute) (${REFS}) (?:with|by|for|to) (?:the )?${FILE}(?: (?:photo|picture|image|clip|video))?`,
    `(?:把|将)?(${REFS})(?:换成|替换为|替换成|改成|换为)${FILE}`,
  ],
  read({ groups: [refs = '', mark = ''], masked }) {
    const file = fileOf(masked, mark);
    if (!file || !isVisual(file)) return undefined;
    return (board) => {
      const { positions } = resolve(refs, masked, board.pictures);
      const [at] = positions;
      const old = board.pictures[at ?? -1];
      // A picture that is there already changes places: that is another rule's business.
      if (!old || isShown(board, file))
        return refused(words(`I cannot put “${file.filename}” there.`, `无法把“${file.filename}”放在那里。`));
      const made = toPicture(file, board.pictures);
      const fresh = { ...made, d: made.kind === 'clip' ? made.d : old.d, transition: old.transition };
      return done(
        withPictures(
          board,
          board.pictures.map((picture) => (picture === old ? fresh : picture)),
        ),
        words(`Replaced “${old.name}” by “${made.name}”.`, `把“${old.name}”换成了“${made.name}”。`),
      );
    };
  },
};

function positionOf(
  board: Board,
  masked: Masked,
  where: {
    readonly place: string | undefined;
    readonly beside: string | undefined;
    readonly anchor: string | undefined;
  },
): number {
  if (where.beside !== undefined && where.anchor !== undefined) {
    const [at] = resolve(where.anchor, masked, board.pictures).positions;
    if (at !== undefined) return where.beside === 'before' ? at : at + 1;
  }
  if (/start|beginning|front|开头/.test(where.place ?? '')) return 0;
  // A letter's closing card stays last.
  const last = board.pictures.at(-1);
  return last?.kind === 'card' && last.look === 'closing' ? board.pictures.length - 1 : board.pictures.length;
}

export const mediaRules = (context: Context): readonly Rule[] =>
  // Before there is a draft, “these photos” are what the draft is made of.
  context.hasDraft ? [replace, only, remove, addNamed, addNew] : [remove];
