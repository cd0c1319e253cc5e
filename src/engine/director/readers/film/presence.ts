import { picturesIn, shownIn, type EngineDraft } from '../../../draft/index.ts';
import { nameOf } from '../../board/media.ts';
import { bestNamed } from '../../edits/names.ts';
import { words, type Words } from '../../language/words.ts';
import { prepared } from '../phrases/prepare/prepared.ts';
import { tokensOf } from '../phrases/tokens.ts';
import { edit, type Message, type Reading, type Wish } from '../reader.ts';

const END = '(?=\\s*(?:$|[.,;!?。！？，、\\n]))';
/** Somebody misses what is to be seen: `you forgot the cousins`, `the bathroom isn't in it`. Per language. */
const MISSED: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    `(?:you|u)(?: have|'ve)? (?:forgot(?:ten)?|left out|missed(?: out)?|skipped) (?:about )?(?<of>[^.,;!?\\n]{2,40}?)${END}`,
    `^\\W*(?:but |hey |wait |and )?(?<of>(?:the|my|our|his|her) [^.,;!?\\n]{2,40}?) (?:isn'?t|is not|aren'?t|are not) (?:in it|in there|there|in the (?:video|film|slideshow))${END}`,
    `(?:there(?:'s| is|s) no|i (?:don'?t|can'?t) see (?:a|any|the)|where(?:'s| is|s)) (?:picture|photo|pic|shot|clip)s? of (?<of>[^.,;!?\\n]{2,40}?)${END}`,
    `(?:add|put in|use|show|i(?:'d| would) like|i want|can (?:we|you) (?:have|add|use|put in)) (?:a|an|some) (?:picture|photo|pic|shot|image)s? of (?<of>(?:a |an |the )?[^.,;!?\\n]{2,30}?)(?: (?:when|where|while|for|at|in|there)(?!\\p{L})[^.;!?\\n]*)?${END}`,
  ].map((pattern) => new RegExp(`(?<!\\p{L})${pattern}`, 'iu')),
  es: [
    new RegExp(
      `(?<!\\p{L})(?:te (?:has )?olvidaste?(?: de)?|te has olvidado de|falta) (?:la foto de )?(?<of>(?:el|la|los|las|mi) ?[^.,;!?\\n]{2,40}?)${END}`,
      'iu',
    ),
  ],
  de: [
    new RegExp(
      `(?<!\\p{L})(?:du hast|hast du) (?<of>(?:den|die|das|meine?n?) [^.,;!?\\n]{2,40}?) vergessen${END}`,
      'iu',
    ),
  ],
  fr: [
    new RegExp(
      `(?<!\\p{L})(?:t[u’']? ?(?:as|avez)|vous avez) oublié (?<of>(?:les? |la |l['’]|mes? |ma |mon )[^.,;!?\\n]{2,40}?)${END}`,
      'iu',
    ),
  ],
  pt: [
    new RegExp(
      `(?<!\\p{L})(?:(?:você |vc |tu )?esqueceu|esqueceste|faltou) (?:d[aeo]s? )?(?<of>[^.,;!?\\n]{2,40}?)${END}`,
      'iu',
    ),
  ],
  zh: [
    /(?:你)?(?:忘了|漏了|落了|忘记|忘記|漏掉了?)(?:放)?(?<of>[^，。！？,!?\n]{1,10}?)(?:的(?:照片|图|圖))?(?=[，。！？,!?\n]|$)/u,
  ],
  ja: [/(?<of>[^、。！？\n]{1,12}?)(?:の写真)?(?:が入って(?:い)?ない|を忘れ)/u],
};
const ARTICLE =
  /^(?:(?:the|a|an|my|our|his|her|some|el|la|los|las|mis?|les?|mes?|ma|mon|den|die|das|meine?n?|os?|as?) +|l['’])(?=\S)/iu;
/** Who asks which one is missing names none. */
const ASKS =
  /(?<!\p{L})(?:any\p{L}*|which|what|one|ones|some\p{L}*|it|that|this|them|me|us|alguna?|algo|was|welche\p{L}*|quelque chose|alguma?|nada)(?!\p{L})|哪|什么|什麼|谁|誰|几|幾|啥|どれ|何/iu;

/** What is missed is shown, or said where it is, or that there is no file of it. Undefined where words may mean anything else. Pure. */
export function readMissed(message: Message): Reading | undefined {
  const { text, situation } = message;
  const { draft, media, language } = situation;
  if (!draft || text.length > LONGEST) return undefined;
  const found = (MISSED[language] ?? []).map((pattern) => pattern.exec(text)).find((each) => each !== null);
  const of = found?.groups?.['of']?.replace(ARTICLE, '').trim();
  if (!found || of === undefined || of === '' || ASKS.test(of)) return undefined;
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  if (REST.test(rest.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim())) return undefined;
  const shown = seenAt(of, draft);
  if (shown) return { wishes: shown, unread: [] };
  const visual = media.filter(({ kind }) => kind !== 'audio');
  const [file, ...others] = bestNamed(
    of,
    visual.map(({ filename }) => [nameOf(filename)]),
  );
  const name = file === undefined ? undefined : visual[file]?.filename;
  if (name !== undefined)
    return others.length > 0
      ? undefined
      : { wishes: edit<'add_pictures'>({ do: 'add_pictures', files: [name] }), unread: [] };
  // Sounds, texts and all that has a word of its own are no pictures.
  const tokens = tokensOf(prepared(of, situation), () => false);
  const isPlain =
    tokens.length > 0 &&
    tokens.every(({ kind, means }) => kind === 'unknown' || means.some(({ id }) => id === 'pad'));
  return isPlain && tokens.some(({ kind }) => kind === 'unknown')
    ? { wishes: [], unread: [], asides: [noneOf(of)] }
    : undefined;
}

const LONGEST = 120;
/** Another wish stands beside it. */
const REST = /\p{L}+(?:[ ]\p{L}+){5}|\d|\p{Script=Han}{7}/u;

function seenAt(of: string, draft: EngineDraft): Wish[] | undefined {
  const names = picturesIn(draft).map((picture) => shownIn(picture).map(({ name }) => name));
  const [only, ...others] = new Set(bestNamed(of, names).map((at) => picturesIn(draft)[at]?.name));
  return only === undefined || others.length > 0
    ? undefined
    : [{ kind: 'matter', what: 'picture', of: { by: 'name', name: only } }];
}

const noneOf = (of: string): Words =>
  words(
    `There is no file called “${of}” here, and I can’t make a picture or see what is in one. Add one, or name the file that shows it, and say where it goes.`,
    `这里没有叫“${of}”的文件，我也不能自己做图或看出照片里有什么。请添加一张，或者说出是哪个文件、放在哪里。`,
    {
      es: `Aquí no hay ningún archivo llamado «${of}», y no puedo crear imágenes ni ver qué hay en ellas. Añade una, o di qué archivo es, y dónde va.`,
      de: `Eine Datei namens „${of}“ gibt es hier nicht, und Bilder machen oder erkennen kann ich nicht. Füge eines hinzu, oder nenn die Datei, und sag, wohin es soll.`,
      fr: `Il n’y a ici aucun fichier nommé « ${of} », et je ne peux ni créer d’images ni voir ce qu’elles montrent. Ajoutez-en une, ou nommez le fichier, et dites où la mettre.`,
      pt: `Não há aqui nenhum arquivo chamado “${of}”, e não consigo criar imagens nem ver o que há nelas. Adicione uma, ou diga qual é o arquivo, e onde ela entra.`,
      ja: `「${of}」というファイルはここにありません。画像を作ることも、写っているものを見ることもできません。追加するか、ファイル名と入れる場所を教えてください。`,
    },
  );
