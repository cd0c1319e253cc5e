import { USED, type Masked } from './marks.ts';

/** Words that carry no wish of their own. */
const FILLER = new Set(
  (
    'a an the and then also but or please pls kindly can could would will you your u we i id ill im me my mine our us it its ' +
    'is are be was as to of for in on at by with from into this that these those there here now just only so too well ' +
    'thanks thank ok okay hey hi hello lets let do does make made making have has had want wanted need like love should ' +
    'shall may might maybe some any all both each whole again bit little very really more want video videos slideshow film movie ' +
    'clip timeline project thing stuff after before while instead still first next finally lastly give get put set change ' +
    'add use go try see show same new different please great nice good perfect cool much change edit update it too up both ' +
    'something reorder looks look looking feel if possible when where which who not dont im ive id gonna wanna'
  ).split(' '),
);

/** The same in Chinese; longer ones first. */
const FILLER_HAN =
  /请问|请|麻烦|帮我|帮忙|可以|能不能|能否|一下|然后|并且|而且|同时|还有|另外|再|也|都|就|吧|吗|呢|啊|哦|好的|好|谢谢|我想要|我想|我要|我|你|想|要|把|将|让|使|给|在|的|地|得|了|着|这个|那个|这些|那些|这|那|它|整个|视频|影片|片子|幻灯片|做|和|与|及|到|为|成|是|个|些|点/gu;

/** What of a message no rule understood, as it was written, phrase by phrase. */
export function notUnderstood(masked: Masked, leftover: string): string[] {
  const phrases: string[] = [];
  const boundary = new RegExp(
    `[${USED}.,;!?]|(?<![a-z])(?:and|then|but|also)(?![a-z])|然后|并且|同时|另外|还有`,
    'gu',
  );
  let start = 0;
  const take = (end: number) => {
    const phrase = leftover.slice(start, end);
    if (hasMeaning(phrase)) phrases.push(tidy(masked.original.slice(start, end)));
  };
  for (const match of leftover.matchAll(boundary)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(leftover.length);
  return phrases;
}

function hasMeaning(phrase: string): boolean {
  const latin = phrase.match(/[\p{Script=Latin}\p{N}']+/gu) ?? [];
  if (latin.some((word) => !FILLER.has(word.replaceAll("'", '')))) return true;
  // A quote, a file, a time, a picture or a shape that no rule took.
  if (/[\ue000-\ue0fe\ue100-\ue1fe\ue200-\ue4fe]/.test(phrase)) return true;
  const han = phrase.match(/\p{Script=Han}+/gu)?.join(' ') ?? '';
  return /\p{Script=Han}/u.test(han.replaceAll(FILLER_HAN, ''));
}

const tidy = (phrase: string): string => phrase.replaceAll(/\s+/g, ' ').trim();
