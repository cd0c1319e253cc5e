import { edit } from '../../../reader.ts';
import type { SlotReader } from '../said.ts';
import { anyOf, CONDITIONAL } from './words.ts';

const OFF = anyOf(
  "off|no|remove|without|lose|take (?:them|those|the subtitles|the subs|the captions) (?:off|away)|don't (?:want|need)|ohne|keine|weg|aus|sin|quita[a-z]*|sans|enlève[a-z]*|sem|tira[a-z]*",
  '关掉|关闭|去掉|不要|取消|なし|消して|いらない',
);
const FILE = anyOf(
  'srt|sidecar|separate file|seperate srt|subtitle file|caption file|fichero srt|fichier srt',
  'srt|字幕文件|字幕ファイル',
);
/** What no transcript here can mend or tell apart. */
const OTHERWISE = anyOf(
  'late|lag[a-z]*|behind|ahead|wrong|all over the place|fix|sync[a-z]*|during|for the (?:song|music)|hinterher|atrasad[ao]s?|fautes|decalad[ao]s?|warum|why',
  '晚|对不上|同步|太小|错|断成|ずれ|文字化け',
);

/** Somebody is heard, or can’t be. */
const SPOKEN = anyOf(
  'says?|saying|said|talk(?:s|ing)?|speak(?:s|ing)?|spoken|speech|deaf|hard of hearing|accent|mumbl[a-z]*|interview|answers?|spricht|sagt|gesprochen|schwerhörig|gehörlos|habla[a-z]*|dice[n]?|sord[ao]s?|parle[a-z]*|dit|sourds?|malentendants?|fal[ao]|discurso|surdos?|escuta',
  '说|讲|话|听不清|方言|录音|语音|聋|話|しゃべ|聞こえ|耳',
);
/** Who can’t follow without them wants them. */
const NEEDED = anyOf("can't|cannot|nobody can|won't|couldn't", '听不');
/** `captions for what he says`, `subtitles off`, `as srt`. What is said in a recording is not known here. */
export const captionsOfSpeech: SlotReader = ({ plain, situation }) => {
  if (
    CONDITIONAL.test(
      plain.replace(/(?:as|while|when) (?:s?he|they|people|i) (?:says?|talks?|speaks?)(?: it)?/u, ' '),
    ) ||
    OTHERWISE.test(plain)
  )
    return undefined;
  if (FILE.test(plain) && !OFF.test(plain))
    return edit<'set_subtitles'>({ do: 'set_subtitles', written: true });
  if (OFF.test(plain) && NEEDED.test(plain)) return undefined;
  if (OFF.test(plain))
    return situation.first
      ? undefined
      : edit<'remove_texts'>({ do: 'remove_texts', which: { by: 'role', role: 'caption' } });
  return SPOKEN.test(plain) ? [{ kind: 'impossible', what: 'hear' }] : undefined;
};
