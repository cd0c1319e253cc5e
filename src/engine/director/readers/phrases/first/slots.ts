import { isLogo } from '../../../language/logo.ts';
import { durationOf, fileOf, writtenIn, type Masked } from '../../../language/marks.ts';
import { isVoice } from '../../../board/media.ts';
import { tokensOf } from '../tokens.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import type { Extracted } from './order.ts';

/** What a first request says in a phrase of its own, whatever stands round it, with signs or without. */

const FILE = '[\ue100-\ue1fe]\ue0ff*';
const TIME = '[\ue200-\ue2fe]\ue0ff*';
const NOUN =
  '(?:photos?|photographs?|pics?|pictures?|images?|slides?|shots?|frames?|stills?|cards?|screens?|ones?)';
const ABOUT =
  '(?:for |of |at |up |on |about |around |roughly |approximately |approx\\.? |exactly |at least |maybe |say |only |just )*';

/** `3 sec each`, `6 seconds a picture`, `4s per slide`. */
const TIME_EACH = `(?:${ABOUT}(${TIME})(?: long| on screen| of time)? (?:for )?(?:(?:each|every|per|apiece|a ?piece)(?! other| time| of the two)(?: (?:single )?${NOUN}(?![a-z]))?|an? (?:single )?(?:photo|photograph|pic|picture|image|slide|frame)(?![a-z]))(?: of (?:them|the (?:photos|pics|pictures)))?(?: on screen)?)`;
/** `leave each picture up for about 8 seconds`. */
const EACH_TIME = `(?:(?:please |and |but |i want |we want |i'd like |let |leave |keep |show |hold |give |have |make |display |with |play |all )*(?:each|every)(?: single| of (?:the|my|these|them|those)| one of (?:the|my|these|them|those))?(?: (?:single )?${NOUN}(?![a-z]))?(?: (?:up|on(?: the)? screen|to|should|must|can|could|be|is|are|stay|stays|staying|last|lasts|lasting|seen|shown|visible|displayed|there|get|gets|go|goes|please))* ${ABOUT}(${TIME})(?: long| each)?(?: on(?: the)? screen)?(?! (?:of|apart|later|after|before|longer|shorter|more|less|clip)))`;
const EACH = new RegExp(`(?<![a-z])(?:${TIME_EACH}|${EACH_TIME})(?![a-z])`, 'gu');

/** `use the best bits of the dance vids, like 3 sec each`. */
const OF_CLIPS =
  /(?<![a-z])(?:clips|vids|videos|footage)(?! of)(?![^.;!?\n]*(?:photo|pic|image|slide)s?(?![a-z]))[^.;!?\n]{0,24}$/u;

/** `…, and the whale for 5`. */
const OTHERS = new RegExp(
  `^,? (?:and|but|except) (?:for |only )?(?:the |my )?[^,.;!]{1,30}? (?:for |gets? |stays? )?(?:${TIME}|[0-9]+)`,
  'u',
);

/** What there may be none of. */
const NONE =
  '(?:music|songs?|sounds?|audio|texts?|captions?|titles?|subtitles?|words|writing|narration|narrator|voice ?-?overs?|voices?|speech|transitions?|fades?|effects|animations?|zooms?|zooming|motion|frills)';
const WITHOUT = new RegExp(
  `(?<![a-z])(?:no|without(?: any)?)(?: (?:background|extra|fancy|spoken|robot|computer))? ${NONE}(?:(?:,? (?:or|and|nor)(?: no)? |, ?no | ?/ ?)${NONE})*(?: (?:at all|please|pls|whatsoever))*(?! ?(?:in|on|at|under|over|from|for|of|until|till|while|during|just|after|before|except|but|and|or|with)(?![a-z]))(?![a-z])`,
  'gu',
);

/** `sort by date newest first`, `oldest to newest`. */
const BY_DATE = new RegExp(
  '(?<![a-z])(?:(?:please |and |then |them |these |those |it |all |everything |the |my |photos |pics |pictures |images |in |sort |sorted |order |ordered |arrange |arranged |put |show |go |going |start |starting |with |from )*' +
    '(?:(?:by|in) (?:the )?(?:date|time|age|date order|order of date|chronological order|date taken)[, ]+)?(?:with )?(?:the )?)' +
    '(newest|latest|most recent|oldest|earliest)(?: (?:ones?|photos?|pics?|pictures?|dates?))?(?:,? (?:to|first|at the (?:start|beginning|front)|towards)(?: the)?(?: (?:newest|latest|most recent|oldest|earliest))?(?: ones?)?(?: last)?)(?![a-z])',
  'gu',
);

const GENDER =
  "(?:female|male|woman|womans|woman's|women's|man|mans|man's|men's|lady|ladys|lady's|guy|guys|guy's|bloke|blokes|bloke's|girl|girls|girl's|feminine|masculine)(?![a-z'])";
const MANNER =
  '(?:(?:an?|the|nice|deep|warm|soft|calm|friendly|young|old|older|elderly|natural|british|american|english|irish|scottish|australian|posh|confident|clear|gentle|cheerful|mature|pleasant|serious|kind) )*';
const VOICE = '(?:voice[- ]?overs?|voices?|narrators?|narration|reader|speaker|storyteller)';
/** Whether a woman or a man reads. */
const GENDERED: readonly RegExp[] = [
  `(?:(?:with|by|in|using|use|have|and) )*${MANNER}${GENDER},? ${MANNER}${VOICE}(?![a-z])`,
  `(?<=(?:read|reads|spoken|narrated|voiced|told)(?: it| this| that| out| aloud| loud| to (?:me|us|them))* +)(?:by|in|from) ${MANNER}${GENDER}`,
  `(?:with |in )?${MANNER}(?:british|american|english|irish|scottish|australian) accent(?:,? ${MANNER}${GENDER})?(?: if (?:you have one|possible))?`,
  `(?:${VOICE}:? ?|(?<=${VOICE}[^.;!?]{0,20}, ?))${MANNER}${GENDER}(?= ?[,.;!?]| please|$)`,
].map((pattern) => new RegExp(`(?<![a-z'])(?:${pattern})`, 'gu'));

const ADVERBS =
  '(?:(?:nice|and|very|quite|rather|really|fairly|a|bit|little|as|well|please|should|be|it|this|that|them|out|loud|aloud|clearly|calm|calmly|gently|the|text|words|letter|script|story|everything|to|my|for|me|us) |, ?)*';
const SLOW =
  '(?:slow(?:ly|er|ish)?|not (?:too|so|very) (?:fast|quick|quickly)|unhurried|at a slow(?:er)? pace)';
const FAST = '(?:fast(?:er)?|quick(?:ly|er)?|briskly)';
/** How fast words are read. */
const PACE: readonly RegExp[] = [
  `(?<=(?:read|reads|reading|narrate|narrated|narration|spoken|speak|speaking|${VOICE}),? +${ADVERBS})(?:(?<slow>${SLOW})|(?<fast>${FAST}))(?= *(?:[,.;!?]|$)| and | please| as | so | (?:because|since|for|he|she|it|they|i|we|my|his|her)(?:'s|'m|'re)? )`,
  `(?:(?<slow>${SLOW})|(?<fast>${FAST}))(?:,? (?:and|calm|gentle|clear|soft))* (?=(?:reading|narration|${VOICE})(?![a-z]))`,
].map((pattern) => new RegExp(`(?<![a-z])${pattern}`, 'gu'));
const SLOWER = 0.85;
const FASTER = 1.15;

const PLACES = ['top-left', 'top', 'top-right', 'bottom-left', 'bottom', 'bottom-right'] as const;
/** `put each person's name under every picture`. */
const NAMES = new RegExp(
  `(?<![a-z])(?:(?:please |and |with |put |show |write |add |have |use |display |then )*(?:(?:the|their|its|each|every|his|her|each of (?:the|their)) )?(?:[a-z]+(?:'s|s')? ){0,2}names?(?: of (?:the|each) [a-z]+)? (?:[a-z- ]{0,25})?(?:on|under|below|over|beneath|with|in|onto) (?:each|every|all)(?: of (?:the|them))?(?: the| them)?(?: ?${NOUN})?|(?:caption|label) (?:each|every|all|them)(?: of them)?(?: (?:the )?${NOUN})? (?:with|by) (?:its|their|the) (?:file ?)?names?|show (?:each|every|the) [a-z]+'s name)(?: ?\\([^)]*\\)?)?(?![a-z])`,
  'gu',
);

/** `only the first 6 seconds of it`, of the one clip that there is. */
const PART = new RegExp(
  `(?<![a-z])(?:(?:but|and|use|show|play|keep|take|with|only|just) )*(?:the )?(first|last|final) (${TIME}) (?:of|from) (?:it|that|this|the (?:clip|video|footage|${FILE})|${FILE})(?![a-z])`,
  'gu',
);
/** `the interview should be heard while the photos go by`. */
const HEARD = new RegExp(
  `(?<![a-z])(?:(?:[a-z]+'s|the|my|our|play|use|put|let|have|with|and|please) )*(${FILE})(?: (?:recording|file|sound|audio|voice|memo))?(?: (?:should|must|to|be|is|can|will))* (?:heard|played|plays?|playing|runs?|running|over|under|underneath|behind)(?: (?:over|under|while|during|behind|through|as|across)(?: (?:the|all|my|these|those|them|it|whole|photos|pics|pictures|images|video|slides|go by|are shown|run|change|music))*)?(?= *(?:[.,;!?]|$)| and )`,
  'gu',
);
/** Words before “music”, any of which nobody knows. */
const TUNE =
  /(?<![a-z'])(?:(?:with|and|some|a|the|add|use|put|play|have|want|please|really|very|kind|sort|of|type|style) +)*(?<how>(?:(?!(?:and|with|no|the|my|our|your|this|that|same|to|for|in|on|over|under|of|put|add|use|play|have|want|please|more|less|mute|keep|turn|lower|not|but|as|if|it|is) )[a-z0-9'-]+ +){1,4})(?<noun>music|tunes?|songs?|soundtrack|beats?)(?: (?:playing|in the background|underneath|behind|please))*(?![a-z])/gu;
const SONG = `(?:${FILE}|(?:background )?(?:song|music|track|tune|mp3|hymn|anthem|soundtrack)(?: file)?)`;
const THAT_SONG = `(?:(?:the|my|our|that|this|whole|entire|full) ){0,3}${SONG}`;
const ENDED =
  "(?: (?:is|has|gets|all))*(?:'s)?(?: (?:does|finished|over|done|ended|out|ends|end|stops|finishes|runs out|plays out|ending|up|complete))";
/** `cut so it lasts as long as song.mp3`, `until the song is over`, `stretched to the length of the music`. */
const AS_SONG = new RegExp(
  `(?<![a-z])(?:(?:and|cut|trim|time|timed|make|set|it|them|that|those|the (?:video|photos|pictures|pics|slideshow)|(?:all|everything) of it|everything|so|that|lasts?|lasting|is|are|to|to be|be|runs?|running|goes|go on|keep going|carry on|going|just|exactly|should|please|stretch|stretched|spread|out|spaced?|play|playing|show|showing|repeat|repeating|for|over|fits?|fitting|match|matches|matching|ends?|ending|changing|evenly) ){0,8}(?:${[
    `as long as ${THAT_SONG}(?: is| lasts| goes(?: on)?| plays| runs)?`,
    `(?:until|till|til|when|just as|by the time) ${THAT_SONG}${ENDED}`,
    `(?:until|till|til|to) the (?:very )?end of ${THAT_SONG}`,
    `(?:(?:to|with|for|over|across) )?(?:the )?(?:same |exact |full |whole |entire |total ){0,3}(?:length|duration|running time) (?:of|as|to) ${THAT_SONG}`,
    `(?:for|over|across) (?:the )?(?:whole|entire|full)(?: length of(?: the)?)? ${SONG}`,
    `(?:the )?(?:same|exact(?:ly)?(?: the same)?) length as ${THAT_SONG}`,
    `with ${THAT_SONG} (?:ending|finishing) together`,
    `(?:to )?fit(?:s|ting)?(?: (?:with|to|in with))? ${THAT_SONG}`,
  ].join('|')})(?![a-z])`.replaceAll(' ', ' +'),
  'gu',
);
/** Photos are seen as long as a recording is heard anyway: `until I’m done talking`. */
const AS_VOICE =
  /(?<![a-z])(?:(?:so|and|that|they|the (?:photos|pictures|pics)|it|change|changes|changing|evenly|spread|over|last|lasts|go on) ){0,8}(?:until|till|til|as long as|for as long as|while) (?:i'm|im|i am|i|she|she's|he|he's|we're|they|(?:the |my |his |her )?(?:voice|recording|memo|voice ?over|reading|speech)) ?(?:is|am|are)? ?(?:done|finished|finish|over|ends|stops|lasts|stop|talking|speaking)(?: (?:talking|speaking|reading))?(?![a-z])/gu;
/** `Bohemian Rhapsody by Queen`, `that song by adele, someone like you`. */
const BY_ARTIST =
  /(?<![a-z])(?:(?:and|with|use|play|put|add|have|to|please|set|want|i|is) )*(?:(?:that|the|a|this) )?(?:(?:song|track|tune|music) (?:called )?(?<called>[^,.;!?\ue000-\ue4fe]{0,40}?)by (?<artist>[a-z][a-z .&'-]{1,30}?)(?<more>,? [^,.;!?\ue000-\ue4fe]{3,40}(?=, ?(?:for|in|on|as|with)))?|(?<title>[^,.;!?\ue000-\ue4fe]{3,50}?) by (?<band>[a-z][a-z .&'-]{1,30}?)(?= (?:in the background|as (?:the )?(?:background )?(?:music|song)|playing|for the music)))(?=[,.;!?]|$| (?:for|in|as|playing|please|over|on)(?![a-z]))(?: (?:in the background|as (?:the )?(?:background )?(?:music|song)|playing|please))*/gu;

/** `that song from titanic`. */
const OF_FILM =
  /(?<![a-z])(?:(?:and|with|use|play|put|add|have) )*(?:that|the|a) (?:[a-z]+ )?(?:song|tune|theme(?: song)?|track|score) (?:from|out of) (?:the )?(?:movie |film |show |series |musical )?[^,.;!?\ue000-\ue4fe]{3,40}?(?= *(?:[,.;!?]|$)| (?:please|in the background|and|as|playing|over|for)(?![a-z]))/gu;

const LOGO = '(?:logos?|watermark|[\ue100-\ue1fe]\ue0ff*)';
/** `our logo should sit in the top right corner the whole time`. */
const CORNER = new RegExp(
  `(?<![a-z])(?:(?:our|my|the|a|with|and|put|add|have|place|show|keep|company|shop|small) )*(${LOGO})(?:,? (?:should|must|can|could|to|sit|sits|be|stay|stays|go|goes|is|appear|appears|always|please|small|but|in|at|on|the|up|visible))*,? ` +
    '(top|bottom|upper|lower)[- ]?(?:hand )?(left|right|cent(?:er|re)|middle)(?:[- ]?(?:hand )?(?:corner|side))?(?: (?:of|on)(?: the| every| each| all)* (?:screen|frame|video|picture|photo|slide|one)s?)?' +
    '((?:,? (?:and |but )?(?:the )?(?:whole (?:time|way(?: through)?|video)|entire (?:time|video)|all the (?:time|way(?: through)?)|all through|throughout|always|permanently|quite small|small|tiny|big|large))*)(?![a-z])',
  'gu',
);

/** `cover.png the whole time`: where there is nothing else to be seen. */
const THROUGHOUT = new RegExp(
  `${FILE} (?:(?:for|through|on screen|shown|visible|should be|is|stays|there) )*(?:the )?(?:whole|entire) (?:time|video|way through|thing)|${FILE} (?:throughout|all the (?:time|way through))`,
  'gu',
);

const gap = (words: string): string => (words.length < 2 ? words : `${';'.padEnd(words.length - 1)};`);

/** A text with a stop at both ends of all that a pattern finds. */
function parted(text: string, pattern: RegExp): string {
  const signs = text.split('');
  for (const { index, 0: words } of text.matchAll(pattern))
    for (const at of [index - 1, index + words.length])
      if (signs[at] === ' ' || signs[at] === ',') signs[at] = ';';
  return signs.join('');
}

/** Takes what is said in phrases of their own out of a message, and parts those that are read as clauses from what stands round them. */
export function slotsIn(masked: Masked, situation: Situation): Extracted {
  const wishes: Wish[] = [];
  const timed = masked.text.replaceAll(EACH, (words: string, ...rest: unknown[]) => {
    const [one, other, at] = rest as [string | undefined, string | undefined, number];
    const ms = durationOf(masked, one ?? other ?? '');
    if (!(ms > 0) || /[\ue100-\ue1fe]/u.test(words)) return words;
    // Others that go on from it would not be understood without it.
    if (OTHERS.test(masked.text.slice(at + words.length))) return words;
    if (OF_CLIPS.test(masked.text.slice(0, at)) && !/photo|pic|image|slide|shot/u.test(words)) {
      wishes.push(
        ...edit<'trim_clip'>({ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { first: ms } }),
      );
      return gap(words);
    }
    wishes.push(
      ...edit<'set_picture_length'>({
        do: 'set_picture_length',
        target: { by: 'all' },
        length: { to: Math.max(1, ms) },
      }),
    );
    return gap(words);
  });
  const dated = timed.replaceAll(BY_DATE, (words: string, first: string) => {
    wishes.push(...edit<'order_pictures'>({ do: 'order_pictures', by: 'time' }));
    if (!/oldest|earliest/.test(first))
      wishes.push(...edit<'order_pictures'>({ do: 'order_pictures', by: 'reverse' }));
    return gap(words);
  });
  const named = dated.replaceAll(NAMES, (words: string) => {
    if (/(?<![a-z])(?:no|without|don't|dont|not)(?![a-z])/u.test(words)) return words;
    return `;${'names on every picture'.padEnd(words.length - 1)}`;
  });
  const cornered = named.replaceAll(
    CORNER,
    (words: string, mark: string, side: string, hand: string, how: string) => {
      const named = fileOf(masked, mark);
      const logo = named ?? situation.media.find((file) => isLogo(file));
      if (!logo || !isLogo(logo)) return words;
      const place = PLACES.find(
        (each) =>
          each ===
          `${/^(?:top|upper)/.test(side) ? 'top' : 'bottom'}${/left|right/.test(hand) ? `-${hand}` : ''}`,
      );
      if (!place) return words;
      const size = /small|tiny/.test(how + words) ? 0.1 : /big|large/.test(how) ? 0.25 : undefined;
      wishes.push(
        ...edit<'add_overlay'>({
          do: 'add_overlay',
          file: logo.filename,
          place,
          ...(size !== undefined && { size }),
        }),
      );
      return gap(words);
    },
  );
  const [only, ...others] = situation.media.filter(({ kind }) => kind !== 'audio');
  const single =
    only && others.length === 0
      ? cornered.replaceAll(THROUGHOUT, (words) => (fileOf(masked, words) === only ? gap(words) : words))
      : cornered;
  const heard = soundsIn(single, masked, situation, wishes);
  const voiced = situation.quotesAreWords ? voiceIn(heard, situation, wishes) : heard;
  return { masked: { ...masked, text: parted(voiced, WITHOUT) }, wishes };
}

/** What is heard of the files, and which music is asked for that nobody has. */
function soundsIn(text: string, masked: Masked, { media }: Situation, wishes: Wish[]): string {
  const clips = media.filter(({ kind }) => kind === 'video');
  const cut = text.replaceAll(PART, (words: string, side: string, time: string, at: number) => {
    const ms = durationOf(masked, time);
    const named = fileOf(masked, /[\ue100-\ue1fe]/u.exec(words)?.[0] ?? '');
    const clip = named ?? (clips.length === 1 ? clips[0] : undefined);
    if (clip?.kind !== 'video' || !(ms > 0)) return words;
    const part = side === 'first' ? { first: ms } : { last: ms };
    wishes.push(...edit<'trim_clip'>({ do: 'trim_clip', target: { by: 'name', name: clip.filename }, part }));
    // What follows it is said behind it.
    return /^ ?then(?![a-z])/u.test(text.slice(at + words.length))
      ? 'the clip'.padEnd(words.length)
      : gap(words);
  });
  const song = media.find((file) => file.kind === 'audio' && !isVoice(file));
  const fitted = cut.replaceAll(AS_SONG, (words: string) => {
    const ms = song?.durationMs;
    if (ms === undefined) return words;
    wishes.push(...edit<'set_length'>({ do: 'set_length', length: { to: Math.round(ms) } }));
    return gap(words);
  });
  const spoken = media.some(isVoice) ? fitted.replaceAll(AS_VOICE, gap) : fitted;
  const heard = spoken.replaceAll(HEARD, (words: string, mark: string) => {
    const file = fileOf(masked, mark);
    if (file?.kind !== 'audio') return words;
    wishes.push(
      ...(isVoice(file)
        ? edit<'set_voice'>({ do: 'set_voice', voice: { by: 'file', file: file.filename } })
        : edit<'set_music'>({ do: 'set_music', music: { by: 'file', file: file.filename } })),
    );
    return gap(words);
  });
  if (media.some(({ kind }) => kind === 'audio')) return heard;
  const none = (words: string): Wish => ({ kind: 'impossible', what: 'genre', words: words.trim() });
  const told = heard.replaceAll(OF_FILM, (words: string) => {
    const at = heard.indexOf(words);
    wishes.push(
      none(writtenIn(masked, at, at + words.length).replace(/^(?:with|and|use|play|put|add|have) /iu, '')),
    );
    return gap(words);
  });
  const named = told.replaceAll(BY_ARTIST, (words: string, ...rest: unknown[]) => {
    const {
      called = '',
      artist = '',
      more = '',
      title = '',
      band = '',
    } = rest.at(-1) as Record<string, string>;
    const at = Number(rest.at(-3));
    const asWritten = (part: string): string => {
      const from = at + words.indexOf(part);
      return writtenIn(masked, from, from + part.length)
        .replace(/^,/u, '')
        .trim();
    };
    const name = [title, called, more].find((part) => part !== '');
    wishes.push(none(`${name === undefined ? '' : asWritten(name)} by ${asWritten(artist + band)}`));
    return gap(words);
  });
  return named.replaceAll(TUNE, (words: string, ...rest: unknown[]) => {
    const { how = '', noun = '' } = rest.at(-1) as Record<string, string>;
    const tokens = tokensOf({ ...masked, text: how }, () => false);
    const unknown = tokens.filter(({ kind }) => kind === 'unknown');
    const isMarked = /[\ue000-\uf8ff]/u.test(how);
    if (unknown.length === 0 || isMarked || /(?<![a-z])(?:turn|lower|mute)(?![a-z])/u.test(how)) return words;
    wishes.push(none(unknown.map((token) => token.text).join(' ')));
    const moods = tokens.flatMap((token) =>
      token.means.some(({ id }) => id === 'mood') ? [token.text] : [],
    );
    return `;${moods.join(' ')} ${noun}`.padEnd(words.length).slice(0, words.length);
  });
}

/** Who reads, and how fast: whose voice it is cannot be chosen by that, and is told. */
function voiceIn(text: string, { media }: Situation, wishes: Wish[]): string {
  const asked: { rate?: number; speaker: boolean } = { speaker: false };
  const paced = PACE.reduce(
    (said, pattern) =>
      said.replaceAll(pattern, (words: string, ...rest: unknown[]) => {
        const { slow } = rest.at(-1) as { slow?: string };
        asked.rate = slow === undefined ? FASTER : SLOWER;
        return ' '.repeat(words.length);
      }),
    text,
  );
  const voiced = GENDERED.reduce(
    (said, pattern) =>
      said.replaceAll(pattern, (words: string) => {
        asked.speaker = true;
        return ' '.repeat(words.length);
      }),
    paced,
  );
  const { rate, speaker } = asked;
  if (rate === undefined && !speaker) return text;
  // A recording has the voice and the pace that it has.
  if (media.some(({ kind }) => kind === 'audio') && /(?<![a-z])my (?:own )?(?:voice|recording)/u.test(text))
    return text;
  wishes.push(...edit<'narrate'>({ do: 'narrate', ...(rate !== undefined && { rate }) }));
  if (speaker) wishes.push({ kind: 'impossible', what: 'speaker' });
  return voiced;
}
