import { USED, type Masked } from '../../language/marks.ts';
import { OWN_VOICE } from '../../language/sounds.ts';

/** Where the subject of a video begins, up to the next wish: it is no wish of its own. */
const SUBJECT =
  /(?<![a-z])(?:about|of|showing|to celebrate|celebrating|from|for|on) (?!(?:tik ?tok|instagram|youtube|(?:an? )?(?:phones?|mobile|tv)|reels?|the (?:start|end|beginning|middle|music|title|first|last|second|third|whole)|each|every|all|photos?|pictures?|clips?|music|\ue100|[\ue000-\ue4fe])|a (?:\ue200|[\ue200-\ue2fe]))[^.,;!?\ue000-\ue4fe\n]*?(?= (?:with|and|in|as|for|at|no|without)(?![a-z])|[.,;!?\n\ue000-\ue4fe]|$)|关于[^,.;!?\n]*/gu;
/** `a cinematic travel video`: what kind of video it is. */
const KIND_OF_VIDEO =
  /(?<![a-z])(?:a|an|my|our|the|this)(?: (?!\d|music|vertical|square|portrait|landscape|horizontal|faster|slower|shorter|longer|short)[\p{L}'-]+){1,3}(?= (?:videos?|slideshows?|films?|movies?|letters?|promos?|clips?|reels?|montage|story)(?![a-z]))/gu;

const MY_VOICE = 'my voice';

/** A first request without what the video is about and what kind it is: these are seen to elsewhere. */
export function settled(masked: Masked): Masked {
  const blank = (words: string): string => ' '.repeat(words.length);
  const text = masked.text.replaceAll(KIND_OF_VIDEO, blank).replaceAll(SUBJECT, blank);
  // Whose voice it is goes without saying.
  const voiced = text.replaceAll(new RegExp(OWN_VOICE, 'giu'), (words) =>
    words.length < MY_VOICE.length ? words : MY_VOICE.padEnd(words.length),
  );
  return { ...masked, text: voiced.replaceAll(USED, ' ') };
}
