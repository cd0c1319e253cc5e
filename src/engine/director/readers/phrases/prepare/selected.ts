import type { Selected } from '../../../../../skills/selection.ts';
import { markFor, MOST_MARKS, type Masked } from '../../../language/marks.ts';

const NOUN =
  '(?:photograph|photo|picture|image|pic|snap|shot|clip|card|page|slide|scene|segment|one|item|frame)';
/** What “this” may stand before and is no picture: `this video`, `this title`, `this way`. */
const OTHERS =
  '(?:videos?|slideshow|film|movie|letter|promo|project|whole|entire|titles?|texts?|words?|captions?|subtitles?|headings?|music|song|tune|track|sound|' +
  'voice|fonts?|look|style|theme|colou?rs?|order|way|time|kind|sort|much|logo|mood|transitions?|effect)(?![a-z])';
const OTHERS_HAN =
  '(?:个|种|段|首|条|些|样)?(?:视频|影片|短片|标题|文字|字幕|音乐|歌|曲|声音|配音|字体|风格|颜色|顺序|效果|样)';
const HAN_NOUN = '(?:照片|图片|相片|图像|图|片段|画面|场景|卡片|幻灯片)';

const THIS = new RegExp(
  `(?<![a-z])(?<!like |do )this(?: ${NOUN})?(?![a-z'])(?! ${OTHERS})|这(?!${OTHERS_HAN})[张个段幅页]${HAN_NOUN}?`,
  'gu',
);

/** Marks “this” as the picture that the user has selected, as if its number were written there. Of words “it” is enough. */
export function markSelected(masked: Masked, selected: Selected | undefined): Masked {
  if (selected?.what !== 'scene') return masked;
  const refs = [...masked.refs];
  const text = masked.text.replaceAll(THIS, (words) => {
    if (refs.length >= MOST_MARKS) return words;
    refs.push(`scene ${selected.number}`);
    return markFor('ref', refs.length - 1, words.length);
  });
  return { ...masked, text, refs };
}
