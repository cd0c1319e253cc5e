import type { Intent } from '../intents.ts';
import type { Impossible, Question, Wish } from '../../reader.ts';
import { redo, remake, undo } from './history.ts';
import type { SlotReader } from './said.ts';
import { anyOf } from './texts/words.ts';

const answer =
  (what: Impossible): SlotReader =>
  () => [{ kind: 'impossible', what }];
const wish =
  (made: Wish): SlotReader =>
  () => [made];

/** What may be asked, the surest first. */
const ASKED: readonly (readonly [Question, RegExp])[] = [
  [
    'credits',
    anyOf(
      'copyright|licen[sc]ed?|royalt(?:y|ies)|royalty-free|gema(?:-frei)?|urheberrecht[a-z]*|derechos(?: de autor)?|droits|direitos|free to use|monetised?|monetized?',
      '版权|侵权|授权|商用|著作権|商用利用',
    ),
  ],
  [
    'export',
    anyOf(
      'download(?:ed|ing)?|save it|save this|usb|usb-stick|on(?:to)? my (?:phone|computer|laptop)|get it off|get the file|export(?:ed|ieren|ar|er)?|herunterladen|runterladen|speicher[nt]?|descargar(?:lo|la)?|guardar(?:lo)?|télécharger|enregistrer|baixar|baixo|salvar',
      '下载|保存|导出|存到|ダウンロード|保存',
    ),
  ],
  [
    'length',
    anyOf(
      'how long is (?:it|this|the (?:video|film|whole thing))|how long does it (?:last|run)|what length is|wie lang ist (?:das|es)|cuánto dura|combien de temps dure|quanto tempo (?:dura|tem)',
      '现在多长|有多长|总共多长|几分几秒|何秒ですか|何分ですか',
    ),
  ],
  [
    'music',
    anyOf(
      'what (?:song|music|tune|track|piece) (?:is|did|have)|which (?:song|music|tune|track) (?:is|did|have)|welche musik|welches lied|qué (?:canción|música)|cu[aá]l es la canci[oó]n|quelle (?:musique|chanson)|qual (?:é )?a m[uú]sica',
      '什么歌|什么音乐|啥歌|哪首|何の曲|曲名は',
    ),
  ],
];

const question: SlotReader = ({ plain, situation }) => {
  const about = ASKED.find(([, pattern]) => pattern.test(plain))?.[0];
  return about === undefined || (situation.first && about !== 'credits' && about !== 'export')
    ? undefined
    : [{ kind: 'question', about }];
};

/** What has an answer of its own, and steps back and forth. */
export const matters: Readonly<Partial<Record<Intent, SlotReader>>> = {
  ...{ undo, redo, remake, question },
  invent: answer('invent'),
  see: answer('see'),
  translate: answer('translate'),
  version: answer('versions'),
  write: answer('author'),
  post: answer('post'),
  vague: answer('vague'),
  keep: wish({ kind: 'question', about: 'stays' }),
  thanks: wish({ kind: 'question', about: 'thanks' }),
};
