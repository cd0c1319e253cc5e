import type { MediaFile } from '../../types.ts';
import { isVisual } from '../board/media.ts';
import { fileNamed } from '../compose/named.ts';

/** What a script says of its pictures, and of who speaks, line by line. */

/** A part of a script, and what is to be seen with it. */
export interface Passage {
  readonly text: string;
  /** `roof`, of `VISUAL: roof`. */
  readonly shows?: string;
}

/** What nobody says who is not speaking of pictures. */
const SURE =
  /^(?:visuals?|b-?roll|footage|(?:wide |close-?up )?shots?|画面(?:提示)?|镜头|鏡頭|配图|配圖|映像)(?: ?\d{1,2})?$/iu;
/** These may begin a sentence, too: they are followed by the name of a file, or are in capitals. */
const PERHAPS =
  /^(?:pictures?|images?|photos?|pics?|clips?|video|show|bild(?:er)?|fotos?|imagen|imagem|plano|plan|图片|圖片|图|圖|照片|写真|画像)(?: ?\d{1,2})?$/iu;
const SOUND =
  /^(?:music|sfx|fx|bgm|sound(?: effects?)?|音乐|音樂|音效|配乐|配樂|musik|música|musique|効果音)$/iu;
const SPEAKER =
  /^(?:narrat(?:or|ion)|v\.?o\.?|voice[- ]?over|旁白|解说(?:词)?|解說(?:詞)?|配音|口播|ナレーション|ナレーター|sprecher(?:in)?|erzähler(?:in)?|locutora?|narradora?|narrateur|voix off|voz en off)$/iu;
/** These may begin a sentence, too: they stand before what is said when they do so again and again. */
const VOICE =
  /^(?:voice|speaker|host|presenter|text|spoken|stimme|voz|texto|voix|texte|声音|聲音|声|文字|台词|台詞|文案|セリフ|音声)(?: ?\d{1,2})?$/iu;

/** `VISUAL: roof`, `**Visual:** roof`, `画面：茶山`. */
const LABELLED =
  /^[^\S\n]*(?:[-*•][^\S\n]+)?(?:\*\*|__)?(?<label>\p{L}[\p{L}\p{M}.’' -]{0,24}?(?: ?\d{1,2})?)(?:\*\*|__)?[^\S\n]*[:：](?:\*\*|__)?[^\S\n]*(?<rest>[^\n]*)$/u;
/** `[Office]`, `（产品图A）`, `(graph1) Support went down.`: no link, no footnote, no box to tick. */
const BRACKETED =
  /^[^\S\n]*(?:\[(?![\^ x]\]?)(?<square>[^\][\n]{2,120})\](?![([:])|【(?<angled>[^】\n]{1,60})】|[(（](?<round>[^()（）\n]{1,60})[)）])[^\S\n]*(?<rest>[^\n]*)$/u;
/** A direction for the sound is no sentence. */
const LONGEST_SOUND = 60;
/** What a name that stands for whoever speaks is no name of. */
const NO_SPEAKER = /^(?:tips?|notes?|steps?|parts?|q|a|ps|title|warning)\b/iu;

interface Line {
  readonly text: string;
  /** What is to be seen; empty for what is heard. */
  readonly shows?: string;
}

/** A script in passages, with what its directions want to be seen with each; who speaks is not said. Pure. */
export function passagesOf(text: string, media: readonly MediaFile[]): readonly Passage[] {
  const files = media.filter(isVisual);
  const raw = text.split('\n');
  const speakers = speakersIn(raw);
  const lines = raw.flatMap((line) => linesOf(line, files, speakers));
  const isAfter = directionsFollow(lines);
  const passages: Open[] = [{ lines: [] }];
  for (const { text: words, shows } of lines) {
    const last = passages.at(-1) ?? { lines: [] };
    if (shows === undefined) {
      // What is to be seen with a paragraph is not for the next one.
      const isOver = !isAfter && last.shows !== undefined && words.trim() === '' && last.lines.some(isSaid);
      if (isOver) passages.push({ lines: [] });
      else last.lines.push(words);
    } else if (shows !== '' && isAfter)
      passages.push(...shownWithLast(passages.pop() ?? last, shows), { lines: [] });
    else if (shows !== '') passages.push({ lines: [], shows });
  }
  return passages
    .map(({ lines: own, ...seen }) => ({ text: own.join('\n').trim(), ...seen }))
    .filter((passage) => passage.text !== '');
}

/** A passage that is being read. */
interface Open {
  readonly lines: string[];
  readonly shows?: string;
}

const isSaid = (line: string): boolean => line.trim() !== '';

/** What is to be seen is for the last paragraph before it. */
function shownWithLast({ lines }: Open, shows: string): Open[] {
  const said = lines.slice(0, lines.findLastIndex(isSaid) + 1);
  const start = said.findLastIndex((line) => !isSaid(line)) + 1;
  return [{ lines: said.slice(0, start) }, { lines: said.slice(start), shows }];
}

/** A line of a script as a direction, words, or both. */
function linesOf(line: string, files: readonly MediaFile[], speakers: ReadonlySet<string>): Line[] {
  const { label = '', rest: said = '' } = LABELLED.exec(line)?.groups ?? {};
  const isCapital = label.length > 1 && label === label.toUpperCase() && label !== label.toLowerCase();
  if (SURE.test(label) && said !== '') return [{ text: '', shows: said }];
  if (PERHAPS.test(label) && said !== '' && (isCapital || fileNamed(said, files)))
    return [{ text: '', shows: said }];
  if (SOUND.test(label) && said.length <= LONGEST_SOUND && (isCapital || !/[.!?。！？]$/u.test(said)))
    return [{ text: '', shows: '' }];
  if (SPEAKER.test(label) || speakers.has(label)) return [{ text: said }];
  return bracketed(line, files) ?? [{ text: line }];
}

function bracketed(line: string, files: readonly MediaFile[]): Line[] | undefined {
  const { square, angled, round, rest = '' } = BRACKETED.exec(line)?.groups ?? {};
  const inner = square ?? angled ?? round;
  if (inner === undefined) return undefined;
  const { label = '', rest: said = '' } = LABELLED.exec(inner)?.groups ?? {};
  const isLabelled = SURE.test(label) || PERHAPS.test(label);
  const shows = isLabelled && said !== '' ? said : inner;
  // What stands in round brackets may be said as well.
  if (round !== undefined && !isLabelled && !fileNamed(shows, files, 'whole')) return undefined;
  return [{ text: '', shows }, ...(rest === '' ? [] : [{ text: rest }])];
}

/** Names in capitals, or words for the voice, that lines begin with again and again: `FARMER: …`, `Voice: …`. */
function speakersIn(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const label = LABELLED.exec(line)?.groups?.['label'] ?? '';
    const isName = label === label.toUpperCase() && label !== label.toLowerCase() && !NO_SPEAKER.test(label);
    if (isName || VOICE.test(label)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([label, count]) => (count > 1 ? [label] : [])));
}

/** Whether what is to be seen is said behind the words that it is seen with. */
function directionsFollow(lines: readonly Line[]): boolean {
  const isWords = ({ text, shows }: Line = { text: '' }): boolean => shows === undefined && isSaid(text);
  let votes = 0;
  for (const [at, { shows }] of lines.entries())
    if (shows) votes += Number(isWords(lines[at - 1])) - Number(isWords(lines[at + 1]));
  return votes > 0;
}
