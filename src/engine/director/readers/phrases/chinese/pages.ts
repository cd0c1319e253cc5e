import type { Position } from '../../../edits/calls/targets.ts';
import {
  DURATION,
  durationOf,
  NUMBERED,
  quoteOf,
  readMark,
  writtenIn,
  type Masked,
} from '../../../language/marks.ts';
import { edit, type Situation } from '../../reader.ts';
import { blanked, type Form } from '../forms/form.ts';

/** `最后加一屏 电话… 地址… 停5秒`: a page of its own, with the words that follow it. */
const PAGE = new RegExp(
  `(?<=^|[,.;!?])(?:然后|再|请|给我|帮我)*(?:在|到)?(?<place>最后面?|结尾|片尾|末尾|开头|片头|最前面)(?:的?地方|处)?(?:再|要|给我|帮我|也)*(?:加|放|来|弄|做)(?:上|个)?一?(?:屏|页|个画面)(?:字|文字)?(?:的)?(?:[,: ]|写着?|写上|上面|显示|内容是)*(?<words>[^.;!?]+?)(?:[, ]*(?:${NUMBERED})?(?:停留?|显示|放)(?<time>${DURATION}))?(?:就行|就好|吧)?$`,
  'u',
);
/** It says how a page looks, and not what is on it. */
const DESIGN = /底|色|屏|图|照片|logo|二维码|[\ue100-\ue1fe\ue300-\ue3fe]/u;

/** Its length, behind its words. */
const SEEN_FOR = /^(?<words>.+?)[\s,，]*停留?(?<seconds>\d{1,2})秒$/u;

/** Reads a page of words at an end of a video that is there. Takes it out of the message. */
export function readPages(masked: Masked, { first, draft }: Situation): Form {
  const found = first || !draft ? null : PAGE.exec(masked.text);
  const said = found?.groups?.['words'] ?? '';
  if (!found || said === '' || DESIGN.test(said)) return { wishes: [], masked };
  const start = found.index + found[0].indexOf(said);
  const isQuote = readMark(said)?.kind === 'quote' && /^.\ue0ff*$/u.test(said);
  const all = isQuote ? quoteOf(masked, said) : writtenIn(masked, start, start + said.length);
  const { words = all, seconds } = SEEN_FOR.exec(all)?.groups ?? {};
  const text = words
    .replaceAll(/["“”「」『』]/gu, '')
    .replaceAll(/(?<!地址|店址|电话|微信)[\s,，]+(?=\p{Script=Han})/gu, '\n')
    .trim();
  if (text === '') return { wishes: [], masked };
  const at: Position = /开头|片头|最前/u.test(found.groups?.['place'] ?? '')
    ? { at: 'start' }
    : { at: 'end' };
  const time = found.groups?.['time'];
  const ms =
    time === undefined
      ? seconds === undefined
        ? undefined
        : Number(seconds) * 1000
      : durationOf(masked, time);
  return {
    wishes: [
      ...edit<'add_card'>({ do: 'add_card', text, look: 'closing', at }),
      ...(ms === undefined
        ? []
        : edit<'set_picture_length'>({
            do: 'set_picture_length',
            target: { by: 'spoken' },
            length: { to: ms },
          })),
    ],
    masked: blanked(masked, found.index, found.index + found[0].length),
  };
}
