import type { EngineDraft } from '../../../draft/index.ts';
import { words, type Words } from '../../language/words.ts';

/** What is asked back, and what cannot be: of words alone. */

const PRONOUNCED =
  /(?<!\p{L})(?:voice|narrator|narration|she|he|it) (?:says?|reads?|pronounces?) .{1,30} (?:like|as|wrong)(?!\p{L})|pronounc|(?<!\p{L})rhymes with|读成|讀成|念成|唸成|读作|读音|讀音|发音|發音|pronunci|prononc|aussprach|ausgesprochen|ausspr[ei]ch|って読(?:ませ|んで|む)|読み方/iu;
const TYPO =
  /(?:typos?|misspelled|misspelt|spelling mistake|tippfehler|faute(?: de frappe| d'orthographe)?|errata|erro de digitação)[,:;. ]+(?:(?:in|at|on|with|it says|it's|it is|dans|en|im|em|:) )*["'“„«‘]?(?<word>[\p{Script=Latin}'’-]+[\p{Script=Latin}])/iu;

/** An answer to a message that nothing can be done for as it stands. */
export function askedOf(message: string, draft: EngineDraft): Words | undefined {
  const isRead = draft.t.some(({ sg }) => sg.some((each) => each.kind === 'voice'));
  return isRead && PRONOUNCED.test(message) ? NOT_OTHERWISE : undefined;
}

/** A word of the film that is said to be misspelt, where nobody says how it is spelt. */
export const misspeltIn = (message: string, film: readonly string[]): string | undefined => {
  const word = TYPO.exec(message)?.groups?.['word'];
  return word !== undefined && film.some((text) => text.toLowerCase().includes(word.toLowerCase()))
    ? word
    : undefined;
};

const NOT_OTHERWISE = words(
  'The voice reads what is on the screen, so I can’t have a word read otherwise than it is written; nothing has changed. A recording of your own is read as you say it: add it, and say “use my recording”.',
  '旁白念的就是画面上的字，所以我没办法让一个词念得和写的不一样，没有做任何改动。可以加入你自己的录音，然后说“用我的录音”。',
  {
    es: 'La voz lee lo que está en pantalla; no puedo hacer que lea una palabra de otro modo, así que nada ha cambiado. Con una grabación tuya suena como tú lo digas: añádela y di «usa mi grabación».',
    de: 'Die Stimme liest, was zu sehen ist; anders aussprechen lassen kann ich ein Wort nicht, also hat sich nichts geändert. Eine eigene Aufnahme klingt, wie du es sagst: füge sie hinzu und sag „nimm meine Aufnahme“.',
    fr: 'La voix lit ce qui est écrit à l’écran ; je ne peux pas faire prononcer un mot autrement, rien n’a donc changé. Avec votre enregistrement, il sonne comme vous le dites : ajoutez-le et dites « prends mon enregistrement ».',
    pt: 'A voz lê o que está na tela; não consigo fazer ler uma palavra de outro jeito, então nada mudou. Com uma gravação sua soa como você diz: adicione e diga “use minha gravação”.',
    ja: '音声は画面の文字をそのまま読むので、読み方だけを変えることはできません。何も変えていません。ご自分の録音を追加して「私の録音を使って」と言えば、その読み方になります。',
  },
);

/** How a word is to be spelt. */
export const howSpelt = (word: string): Words =>
  words(
    `How should “${word}” be spelt? Say: “${word}” should be “…”.`,
    `“${word}”应该怎么写？请说：把“${word}”改成“…”。`,
    {
      es: `¿Cómo se escribe «${word}»? Di: cambia «${word}» por «…».`,
      de: `Wie schreibt man „${word}“ richtig? Sag: ändere „${word}“ in „…“.`,
      fr: `Comment s’écrit « ${word} » ? Dites : change « ${word} » en « … ».`,
      pt: `Como se escreve “${word}”? Diga: troca “${word}” por “…”.`,
      ja: `「${word}」の正しい書き方は？「${word}」を「…」に変えて、と言ってください。`,
    },
  );

/** Which of several is meant. */
export function whichOf(texts: readonly string[]): Words {
  const [one, two, three] = texts.map((text) =>
    text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text,
  );
  const all = [one, two, three].flatMap((text) => text ?? []);
  const quoted = (open: string, close: string, or: string): string =>
    all.map((text) => `${open}${text}${close}`).join(or);
  return words(
    `Which one do you mean: ${quoted('“', '”', ' or ')}? Say it with the old words: change “…” to “…”.`,
    `你指的是哪一处：${quoted('“', '”', '还是')}？请连同原来的字一起说：把“…”改成“…”。`,
    {
      es: `¿A cuál te refieres: ${quoted('«', '»', ' o ')}? Dilo con las palabras de antes: cambia «…» por «…».`,
      de: `Welche Stelle meinst du: ${quoted('„', '“', ' oder ')}? Sag es mit den alten Worten: ändere „…“ in „…“.`,
      fr: `Lequel voulez-vous dire : ${quoted('« ', ' »', ' ou ')} ? Dites-le avec les anciens mots : change « … » en « … ».`,
      pt: `Qual deles: ${quoted('“', '”', ' ou ')}? Diga com as palavras de antes: troca “…” por “…”.`,
      ja: `どちらのことですか：${quoted('「', '」', 'か')}？元の言葉と一緒に「…」を「…」に変えて、と言ってください。`,
    },
  );
}
