import { moodSchema, soundsIn, type Mood } from '../../../../../draft/index.ts';
import { isMusic, isNamedMusic } from '../../../../board/media.ts';
import type { Change } from '../../../../edits/calls/targets.ts';
import { edit, type Situation, type Wish } from '../../../reader.ts';
import type { Said, SlotReader } from '../said.ts';
import { isGrumble, kindIn, moodAgainst, moodsIn } from './moods.ts';
import { anyOf, DENIED, factorIn, PARTLY, plainOf, soundFilesIn, stepIn, without } from './words.ts';

const hasMusicFile = ({ media }: Situation): boolean =>
  media.some((file) => isNamedMusic(file) || isMusic(file));

const hasMusic = ({ draft }: Situation): boolean =>
  draft !== undefined && soundsIn(draft).some(({ kind }) => kind === 'music');

/** Music that becomes another as it goes on, or as many as there are pictures. */
const CHANGING = anyOf(
  `gets?|getting|becom\\w*|rising|swell\\w*|build\\w*|increas\\w*|grow\\w*|creeping|each|every|different|if not|` +
    `then|start(?:s|ing)?|de menos a mas|crescendo|cresc\\w*|montent|qui change|steigernd\\w*|own`,
  `慢慢|逐渐|渐渐|从.*到|由.*到|先|再来|其余|每|越来越|愈|途中|だんだん|徐々`,
);
const LEAD =
  /^(?:(?:and|with|w|so|or|otherwise|i want|i'd like|i would like|can i get|could we have|can we have|quiero|je veux|ich will|quero|coloca|maybe|some|something|sth|a|an|the|play|put|add|use|then|to|y|con|de|un|una|ponle|pon|mit|und|dazu|ein|eine|avec|et|du|de la|mets?(?:-nous)?|un truc|e|com|um|uma|bota|配个?|用|要|放|来个?|弄个?|背景用?放?)[ ,]+)+/i;
const TRAIL = /[ ,]+(?:on|please|pls|plz|if .+|drunter|drüber|bitte|svp|por favor|porfa)$/i;
/** So many signs of what was asked for are said again, at most. */
const LONGEST = 40;

const named = (words: string): string => words.replace(LEAD, '').replace(TRAIL, '').trim();

/** Music that nothing here composes, in the words that asked for it. */
function notComposed(words: string, kind: string): Wish[] {
  const asked = named(words);
  return [
    { kind: 'impossible', what: 'genre', words: asked !== '' && asked.length <= LONGEST ? asked : kind },
  ];
}

/** The mood of the music: composed in it; of a file that is played, it is another music. */
function composedIn(mood: Mood, situation: Situation, isCompared: boolean): Wish[] {
  const tuned = edit<'tune_music'>({ do: 'tune_music', mood });
  if (situation.first) return [...edit<'set_music'>({ do: 'set_music', music: { by: 'any' } }), ...tuned];
  if (hasMusic(situation) && (isCompared || !hasMusicFile(situation))) return tuned;
  return edit<'set_music'>({ do: 'set_music', music: { by: 'composed', mood } });
}

/** What is to be more so than it is: said of a file, too, which stays as it is. */
const COMPARED = anyOf(
  `more|less|[a-z]+ier|calmer|softer|sadder|warmer|mas|menos|mehr|[a-z]+(?:lich|ig)ere?[snrm]?|plus|moins|mais|` +
    `alegrada`,
  `点|些|更|もっと`,
);

/** The mood that the lexicons know. */
function known({ clause }: Said): Mood | undefined {
  const wanted = clause.fresh().take('mood');
  return moodSchema.options.find((each) => each === wanted);
}

/** `something cheerful`, `too sad`, `with a harp`. */
export const mood: SlotReader = (said) => {
  const { situation, words } = said;
  const plain = plainOf(said);
  if (CHANGING.test(plain) || PARTLY.test(plain)) return undefined;
  if (soundFilesIn(words).length > 0) return undefined;
  const against = situation.first ? undefined : moodAgainst(plain);
  const kind = kindIn(plain);
  if (against) return kind === undefined ? composedIn(against, situation, true) : undefined;
  if (DENIED.test(plain) || isGrumble(plain)) return undefined;
  // A first video has the music that came with it.
  if (kind !== undefined && situation.first && hasMusicFile(situation))
    return edit<'set_music'>({ do: 'set_music', music: { by: 'any' } });
  if (kind !== undefined) return notComposed(words, kind);
  const [meant = situation.first ? known(said) : undefined, another] = moodsIn(plain);
  return meant && !another ? composedIn(meant, situation, COMPARED.test(plain)) : undefined;
};

/** A famous song: the one that came with the message, where it is called so; else there is none. */
export const song: SlotReader = (said) => {
  const { clause, words } = said;
  const plain = plainOf(said);
  if (DENIED.test(plain) && !/can'?t help|never walk/.test(plain)) return undefined;
  const file = clause.fresh().file('audio')?.value;
  if (file !== undefined) return edit<'set_music'>({ do: 'set_music', music: { by: 'file', file } });
  const name = clause.fresh().quote()?.value ?? named(words);
  return [{ kind: 'impossible', what: 'genre', words: name }];
};

/** `another tune`, `sick of that song`. */
export const other: SlotReader = (said) => {
  const { situation, clause, words } = said;
  const plain = plainOf(said);
  if (situation.first || PARTLY.test(plain) || kindIn(plain) !== undefined) return undefined;
  const file = clause.fresh().file('audio')?.value;
  if (file !== undefined) return edit<'set_music'>({ do: 'set_music', music: { by: 'file', file } });
  if (soundFilesIn(words).length > 0 || clause.hasQuote || SAME.test(plain)) return undefined;
  const [meant, more] = moodsIn(plain);
  if (more) return undefined;
  if (meant && !DENIED.test(plain) && WISHED.test(plain)) return composedIn(meant, situation, false);
  return meant ? undefined : edit<'set_music'>({ do: 'set_music', music: { by: 'other' } });
};
const WISHED = anyOf(
  `something|more|less|algo|mas|etwas|was|irgendwas|mehr|quelque chose|plus|mais`,
  `点|的|なの|もっと`,
);
const SAME = anyOf(
  `same|old one|previous|last time|earlier|go back|misma|anterior|gleiche\\w*|vorherige\\w*|meme|precedente|mesma|` +
    `version`,
  `原来|上次|之前|同样|第[一二三四五\\d]|翻唱|版|前の|同じ`,
);

const TOO_SLOW = anyOf(
  `too (?:slow|leisurely|sleepy)|plodding|dawdling|sloths?|dirge|zu (?:lahm|langsam)|moins lent\\w*|` +
    `arrastr\\w* menos|(?:demasiado|muy) lent[ao]|trop lent\\w*|muito lent[ao]|lent[ao] demais`,
  `太慢|太磨叽|磨叽|拖拖拉拉|拖沓|忒慢|催眠|像哀乐|遅すぎ`,
);
const TOO_FAST = anyOf(
  `(?:too|less|not (?:so|too|that)) (?:fast|quick|frantic|hectic|brisk|lively|bouncy|rushed|upbeat in pace)|` +
    `feels rushed|zu (?:schnell|hektisch)|nicht (?:so |zu )?schnell|moins (?:vite|rapide)|trop (?:vite|rapide)|` +
    `menos (?:rapid[ao]|acelerad[ao])|(?:muy|muito|demasiado) (?:rapid[ao]|agitad[ao]|acelerad[ao])|` +
    `(?:rapid[ao]|agitad[ao]) demais`,
  `太快|太急|太赶|别那么急|别太快|不要太快|速すぎ`,
);
const FASTER = anyOf(
  `faster|quicker|quick(?:ly)?|speed(?:ed)?(?: \\w+){0,3} up|speed up|fast|brisk\\w*|livelier|lively|more zip|zip|` +
    `get a move on|pick (?:it )?up|tempo up|bpm up|(?:tempo|pace) (?:\\w+ )?up|too (?:slow|leisurely|sleepy)|` +
    `plodding|dawdling|sloths?|dirge|rapid[ao]s?|acelera\\w*|movid\\w*|mas ritmo|chispa|arrastr\\w* menos|` +
    `schneller\\w*|schnell\\w*|flott\\w*|zu (?:lahm|langsam)|mehr tempo|wumms|treibend\\w*|` +
    `plus (?:vite|rapide|peche?u\\w*)|rapide|pechue?|entrain|moins lent\\w*|mais rapid[ao]|acelerad[ao]|` +
    `agitad[ao](?! demais)`,
  `加快|快一?[点些档]|快些|快节奏|节奏快|快歌|特嗨|提上去|太慢|太磨叽|拖拖拉拉|拖沓|忒慢|催眠|像哀乐|加速|快一倍|再快|速め|速い|速く|早く|アップテンポ|テンポ上げ|テンポのいい|上げ`,
);
const SLOWER = anyOf(
  `slower|slow(?:ed)?|slow(?: \\w+){0,3} down|less frantic|too (?:fast|quick|frantic|hectic|upbeat in pace|rushed)|` +
    `stroll|unhurried|leisurely|calm it down|despacio|lent[ao]s?|lenton[a]?|menos (?:rapid[ao]|acelerad[ao])|` +
    `langsam\\w*|gemutlicher|zu (?:schnell|hektisch)|ruhiger|plus lent\\w*|lente?|cadence lente|` +
    `moins (?:vite|rapide)|mais (?:lent[ao]|devagar|calm[ao])|muito (?:rapid[ao]|agitad[ao])|` +
    `(?:rapid[ao]|agitad[ao]) demais|sem pressa`,
  `放慢|慢一?[点些档]|慢些|慢歌|慢曲|慢板|太快|太急|别那么急|太赶|舒缓|降到|降速|慢下来|遅く|遅め|ゆったり|ゆっくり|落とし|速すぎ`,
);
const BEATS =
  /(?:^|\D)(\d{2,3}) ?(?:bpm|beats|拍|schlage)|(?:tempo|bpm|like|about|around|到|at) ?(?:to )?(\d{2,3})(?!\d|[%.]|\s?(?:倍|s\b))/u;
const DRIFTING = anyOf(
  `faster and faster|gets?|getting|becom\\w*|by the|to begin with|once|then|same pace|immer \\w+er`,
  `由.*到|越来越|愈来愈|前半|后半|先|だんだん`,
);

/** Moods that say more than how fast music is. */
const OWN_MOODS: readonly Mood[] = ['tender', 'dreamy', 'playful', 'epic', 'groovy'];

/** How fast music is; that of a first video is of the mood, too, that is said beside. */
function tunedIn(plain: string, { first }: Situation, change: Change): Wish[] | undefined {
  const moods = first ? moodsIn(plain).filter((each) => OWN_MOODS.includes(each)) : [];
  if (moods.length > 1) return undefined;
  const [meant] = moods;
  return edit<'tune_music'>({ do: 'tune_music', ...(meant && { mood: meant }), tempo: change });
}

/** `a bit faster`, `140 bpm`. */
export const tempo: SlotReader = (said) => {
  const plain = plainOf(said);
  if (DRIFTING.test(plain) || PARTLY.test(plain)) return undefined;
  if (said.situation.first && kindIn(plain) !== undefined) return undefined;
  const tune = (change: Change): Wish[] | undefined => tunedIn(plain, said.situation, change);
  const beats = BEATS.exec(plain);
  const number = Number(beats?.[1] ?? beats?.[2] ?? NaN);
  if (number >= 40 && number <= 220) return tune({ to: number });
  const rest = without(plain, TOO_SLOW, TOO_FAST);
  const isFaster = TOO_SLOW.test(plain) || FASTER.test(rest);
  const isSlower = TOO_FAST.test(plain) || SLOWER.test(rest);
  const factor = factorIn(plain);
  if (factor !== undefined && factor >= 0.3 && factor <= 3 && !(isFaster && isSlower)) {
    const isRight = isFaster ? factor > 1 : isSlower ? factor < 1 : true;
    return isRight ? tune({ times: factor }) : undefined;
  }
  if (
    isFaster === isSlower ||
    /(?:not|nicht|nao|no|pas) (?:too |so |zu |trop |tan )?(?:fast|slow|schnell|rapid|vite)|别太|不要太/u.test(
      plain,
    )
  )
    return undefined;
  const step = stepIn(plain, 1.2);
  return tune({ times: isFaster ? step : 1 / step });
};
