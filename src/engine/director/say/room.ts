import type { EngineDraft } from '../../draft/index.ts';
import { openDraft } from '../board/board.ts';
import { countOn, leisureMs, putBack } from '../board/room.ts';
import { inSeconds, words, type Words } from '../language/words.ts';

/** An hour is the longest that is made. */
const LONGEST_MS = 60 * 60 * 1000;

/** What of the words had no room, and the length that has it. */
export function noteOnRoom(draft: EngineDraft): Words | undefined {
  const board = openDraft(draft);
  if (!board.left) return undefined;
  const whole = putBack(board);
  const all = countOn(whole);
  const kept = countOn(board).count;
  const needed = roundUp(leisureMs(whole));
  const [here, there] = [asTime(draft.d), asTime(needed)];
  const [some, many] = [kept, all.count].map((number) => number.toLocaleString('en'));
  const unit = all.cjk ? words('characters', '字') : words('words', '个词');
  const remedy =
    needed > LONGEST_MS
      ? words(
          'An hour is the longest that I make. Shorten the text to have all of it.',
          '最长为一小时。请缩短文稿。',
          {
            es: 'Lo más largo que hago es una hora. Acorta el texto para tenerlo entero.',
            de: 'Länger als eine Stunde wird kein Video. Kürze den Text, um alles zu haben.',
            fr: 'Une heure est le maximum. Raccourcissez le texte pour tout avoir.',
            pt: 'O máximo é uma hora. Encurte o texto para ter tudo.',
            ja: '動画は最長1時間です。全部入れるには文章を短くしてください。',
          },
        )
      : words(`To have them all, say “make it ${there.en}”.`, `要全部保留，请说“时长改为${there.zh}”。`, {
          es: `Para tenerlas todas, di «que dure ${inSeconds(needed)} segundos».`,
          de: `Für alle sag „${inSeconds(needed)} Sekunden insgesamt“.`,
          fr: `Pour tous les avoir, dites « ${inSeconds(needed)} secondes en tout ».`,
          pt: `Para ter todas, diga “${inSeconds(needed)} segundos no total”.`,
          ja: `全部入れるには「全部で${inSeconds(needed)}秒」と言ってください。`,
        });
  return words(
    `Only ${some} of the ${many} ${unit.en} can be read in ${here.en}; the rest is left out. ${remedy.en}`,
    `${here.zh}内只能读完 ${many} ${unit.zh}中的 ${some} ${unit.zh}，其余已略去。${remedy.zh}`,
    {
      es: `En ${inSeconds(draft.d)} s solo se leen ${some} de las ${many} palabras; el resto queda fuera. ${remedy.es ?? ''}`,
      de: `In ${inSeconds(draft.d)} s sind nur ${some} der ${many} Wörter zu lesen; der Rest fehlt. ${remedy.de ?? ''}`,
      fr: `En ${inSeconds(draft.d)} s, on ne lit que ${some} des ${many} mots ; le reste est laissé de côté. ${remedy.fr ?? ''}`,
      pt: `Em ${inSeconds(draft.d)} s só dá para ler ${some} das ${many} palavras; o resto ficou de fora. ${remedy.pt ?? ''}`,
      ja: `${inSeconds(draft.d)}秒で読めるのは${many}${all.cjk ? '文字' : '語'}のうち${some}${all.cjk ? '文字' : '語'}で、残りは省きました。${remedy.ja ?? ''}`,
    },
  );
}

/** To the next five seconds, or the next whole minute. */
const roundUp = (ms: number): number => {
  const step = ms > 120_000 ? 60_000 : 5000;
  return Math.ceil(ms / step) * step;
};

function asTime(ms: number): Words {
  if (ms % 60_000 !== 0) return words(`${inSeconds(ms)} seconds`, `${inSeconds(ms)}秒`);
  const minutes = ms / 60_000;
  return words(`${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`, `${minutes}分钟`);
}
