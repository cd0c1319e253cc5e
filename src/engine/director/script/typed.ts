import type { SkillSlug } from '../../../skills/types.ts';
import { typed, type Words } from './words.ts';

/** Words that are typed into a message without any sign for where they begin. */

const SALUTED =
  /^\s*(?:(?:my )?dear(?:est)?|hi|hello|hey)(?: my)? \p{Lu}[\p{L}'’.-]*(?:(?: (?:and|&))? \p{Lu}[\p{L}'’-]*)*\s*[,!–-]\s*/iu;
/** Whoever greets the director asks for something next. */
const ASKS =
  /^(?:please|pls|can|could|would|will|i(?:'d| would| want| need| have| am| was)|i'm|we(?:'d| want| need| have| are)|make|create|turn|put|use|this is|these are|here)(?![a-z])[^.!?]*(?:video|slideshow|film|movie|clip|letter|photo|picture|pics)/iu;
/** Where a letter ends, and what is wanted of it begins. */
const INSTRUCTS =
  /(?:\s[-–—]{1,2}\s*|\n+|(?<=[.!?])\s+|\s+)(?=(?:and )?(?:please (?:read|make|put|use|show|turn)|can you|could you|read (?:it|this|that) (?:out|aloud)|turn (?:it|this)|make (?:it|this)|use (?:the|my|a|soft)|with (?:soft|quiet|my|the) (?:music|photos|voice)|voice:|music:|narrator)(?![a-z]))/iu;
const LEAST_WORDS = 8;
const LETTER: SkillSlug = 'best-video-letter-maker';

/** A letter that is the message itself: `Dear Ann, … – please read it out`. Pure. */
export function typedLetter(request: string, skill: SkillSlug): Words | undefined {
  const saluted = skill === LETTER ? SALUTED.exec(request)?.[0] : undefined;
  if (saluted === undefined || ASKS.test(request.slice(saluted.length))) return undefined;
  const until = INSTRUCTS.exec(request)?.index ?? request.length;
  const text = request.slice(0, until).trim();
  if (text.split(/\s+/u).length < LEAST_WORDS) return undefined;
  return { read: typed(inLines(text, saluted)), at: 0, until };
}

/** A letter in one go, with its salutation and its signature on lines of their own. */
function inLines(text: string, saluted: string): string {
  const body = text.slice(saluted.length);
  const signed =
    /(?<=[.!?])\s+(\p{Lu}[\p{L}'’-]*(?: (?:and|&) \p{Lu}[\p{L}'’-]*)?|(?:Love|All my love|Yours|Warmest wishes|Best wishes|xx+)[^.!?]{0,40})[.]?$/u.exec(
      body,
    );
  const words = signed ? body.slice(0, signed.index) : body;
  const name = signed?.[1];
  return [saluted.trim(), words.trim(), ...(name === undefined ? [] : [name])].join('\n\n');
}

const SCENE = /(?:scene|slide|shot|part)\s*\d{1,2}\s*[:.–-]\s*/giu;

/** Where a step may begin, behind a mark: `1 make a loop. 2 pull`, `1) …`, `第一步：…`. */
const STEP =
  /(?<=^|[:：.;,!?。；，！？\n]\s{0,3})(?:step |paso |schritt |étape |passo |第)?(?<number>\d{1,2}|[一二三四五六七八九十])(?:步[:：、，,]?|[.)、:：]|\s?[-–—])?\s*(?=[\p{L}“"])/giu;
const SPEAKS_OF_STEPS =
  /(?<![a-z])steps?(?![a-z])|步|ステップ|手順|(?<!\p{L})(?:schritte?n?|pasos?|étapes?|passos?)(?!\p{L})/iu;
const CHINESE_NUMBERS = '一二三四五六七八九十';
/** A step says something, in letters. */
const LEAST_OF_STEP = 4;

/** `three steps: 1 make a small loop. 2 bring the end up. 3 pull.`: each is seen by itself, with its number. Pure. */
export function typedSteps(request: string, skill: SkillSlug): Words | undefined {
  if (skill !== 'ai-video-generator-ai') return undefined;
  const all = [...request.matchAll(STEP)].map(({ index, 0: mark, groups }) => {
    const number = groups?.['number'] ?? '';
    return { index, end: index + mark.length, number: Number(number) || CHINESE_NUMBERS.indexOf(number) + 1 };
  });
  // They are numbered one after the other, from one on.
  const found: typeof all = [];
  for (const each of all) if (each.number === found.length + 1) found.push(each);
  const [first] = found;
  if (!first || found.length < (SPEAKS_OF_STEPS.test(request) ? 2 : 3)) return undefined;
  const last = found.at(-1) ?? first;
  const behind = /[.!?。！？](?=\s|$)|[。！？]|\n/u.exec(request.slice(last.end));
  const until = behind ? last.end + behind.index + behind[0].length : request.length;
  const steps = found.map(({ end }, at) => request.slice(end, found[at + 1]?.index ?? until).trim());
  if (steps.some((step) => (step.match(/[\p{L}]/gu)?.length ?? 0) < LEAST_OF_STEP)) return undefined;
  // A number with a dot would be a list's, and not be seen.
  const lines = steps.map((step, at) => `${at + 1} ${step}`);
  return { read: typed(lines.join('\n\n')), at: first.index, until };
}

/** `Scene 1: … Scene 2: …`. Pure. */
export function typedScenes(request: string, skill: SkillSlug): Words | undefined {
  if (skill !== 'ai-video-generator-ai') return undefined;
  const found = [...request.matchAll(SCENE)];
  const [first] = found;
  if (!first || found.length < 2) return undefined;
  const end = /\s(?:--|—|–)\s|\n\s*\n/u.exec(request.slice(first.index))?.index;
  const until = end === undefined ? request.length : first.index + end;
  const scenes = found.map(({ index, 0: label }, at) =>
    request.slice(index + label.length, Math.min(until, found[at + 1]?.index ?? until)).trim(),
  );
  return { read: typed(scenes.filter((scene) => scene !== '').join('\n\n')), at: first.index, until };
}
