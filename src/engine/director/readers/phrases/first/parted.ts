import { SENTENCEWISE } from '../../../language/sentencewise.ts';
import { isMusic } from '../../../board/media.ts';
import { markFor, writtenIn, type Masked } from '../../../language/marks.ts';
import type { MediaFile } from '../../../../types.ts';
import { ASIDES } from '../wording/first/asides.ts';
import { EVERYDAY } from '../wording/first/everyday.ts';
import { RESPELT } from '../wording/first/respelt.ts';
import { looselyNamed, namedIn } from './order.ts';

/** Who asks for something begins a wish, whatever was told before it without a sign between. */
const ASKS =
  /(?<=[a-z0-9!)\ue0ff] )(?:(?:can|could|would|will) (?:you|u|it|we|i)|(?:i|we) (?:really |just |only |also )*(?:want|need|would like)|i'd (?:like|love)|id (?:like|love)|we'd (?:like|love)|please (?=make|create|put|use|add|show|keep|leave|let|start|end))(?![a-z])/gu;
/** What belongs to the words that ask. */
const BEFORE_ASKING =
  /(?:^|[\s,.;])(?:that|which|what|who|if|as|so|and|but|how|where|when|because|than|all|like|pics|ones) $/;

const SOMEBODY =
  "(?:i|we|he|she|they|you|u|it|it's|its|people|everyone|everybody|nobody|no one|that|there|this|(?:the|my|our|his|her|their) [a-z]+)";
/** A mark of something that is of the video. */
const MARKS = '\ue000-\ue0fe\ue100-\ue1fe\ue200-\ue2fe\ue300-\ue3fe\ue400-\ue4fe';
/** Why something is wanted, or what it hangs on. */
const REASONS = new RegExp(
  `(?<![a-z'])(?:(?:because|coz|cuz|bc)(?: of)? |(?:cause|cos|since|as) (?=${SOMEBODY} (?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|love|loves|like|likes|hate|hates)(?![a-z]))` +
    `|(?<=[ ,])as (?!(?:long|soon|well|far|if|much|many|a|an|the (?:music|title|voice|last|first|opening)|is|it)(?![a-z]))(?=(?:[a-z']+ ){1,4}(?:is|are|was|were|has|have|can't|cannot|gets?|likes?|loves?|hates?|prefers?)(?![a-z]))` +
    `|so (?:that )?(?=${SOMEBODY} (?:can|could|will|would|gets?|do(?:n't| not)|does(?:n't| not)|has|have|knows?|sees?|remembers?|looks?|feels?|seems?|sounds?|fits?|works?|stays?|goes|go|won't|can't|cannot|is|are|may)(?![a-z]))` +
    `|if (?=(?:you|u|it|it's|its|that|that's|thats|there|this|possible|poss|at all|needed|necessary|ok|okay)(?![a-z])))` +
    `[^,.;!?()${MARKS}]*?(?=[,.;!?()]|$| (?:and|but) (?:please|then|make|put|add|show|use|can|could|with|that|it|the|keep|let|no)(?![a-z]))`,
  'gu',
);
/** `leave out 3 and 5, they’re blurry`: what is wrong with what is to go. */
const FAULTS = new RegExp(
  `(?<=(?:skip|remove|leave|without|not|don't|dont|drop|delete|ditch|exclude|cut)(?![a-z])[^.;!?]{0,80})[ ,]+(?:they're|they are|theyre|it's|its|it is|that's|thats|which (?:is|are))(?: too| so| a bit| really| all| both| very| not)*(?: [a-z]+){1,3}(?=[.,;!?]|$)`,
  'gu',
);
/** How little of it there is to be says nothing of what there is. */
const NOT_MUCH =
  /(?<![a-z])(?:please )?(?:don't|dont|do not|not)(?: please)?(?: (?:put|add|use|have|want|write|include|make))?(?: too)?(?: it)? ?(?:loads|lots|a lot|too much|much|tons|any other|other|too many|so much|a ton|heaps) (?:of )?(?:texts?|words|writing|captions)[^,.;!?]*/gu;
const WHERE =
  /(?<![a-z])(?:that's|thats|that is|which is|this is) (?:where|when|why|because|how|what) [^,.;!?]*/gu;
const EXAMPLES = /\([^()]*?(?<![a-z])(?:etc|e\.?g|for example|and so on)(?![a-z])[^()]*\)/gu;

const blank = (words: string): string => ' '.repeat(words.length);

/** Who signs, behind thanks or a greeting. */
const SIGNED =
  /(?<=(?:thanks|thank you|thx|ta|cheers|regards|best wishes|all the best|sincerely|faithfully|yours|xx?|bye|love)(?: (?:so much|very much|kindly|again|a lot|in advance|everyone|all|you))*)(?:[,!.-]+ *| )(?!.* (?:at|in|on) the (?:very )?(?:end|start|beginning|last|first|card))(?:from )?[a-z][a-z'-]+(?: (?:and|&|x+|[a-z][a-z'-]+)){0,3}[\s.!x]*$/gu;
/** `Title: Thank you, Margaret` signs nothing. */
const IS_SHOWN =
  /(?:title|headline|heading|text|caption|closing|says?|saying|write|put|add|words|called|with)(?: (?:it|be|is|should))*:? [^.;!?:\n]{0,30}$/u;
/** Whom a message is to. */
const ADDRESSED =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))(?: (?:there|team|all|everyone|folks|guys|clipwright|director|sir|madam|or))+(?=[\s,.!-])/gu;

/** Somebody tells something of people: `my parents have never seen it`. */
const OF_PEOPLE =
  /^\s*(?:(?:so|and|well|ok|hi|hello|but|um|yo|also) |, ?)*(?:(?:i|we|she|he|they)(?: |')|im |ive |shes |hes |weve |theyre |(?:my|our|his|her|their) (?:[a-z'-]+ ){1,3}?(?:is|are|was|were|has|have|had|passed|died|turns?|turned|got|gets|loves?|lives?|lived|started|starts|moved|retires?|retired|graduated|graduates|married|won|went|never|always)(?![a-z])|(?:it's|its|it is|it was) (?:my|our|his|her|their) )/u;
const ASKING =
  /(?<![a-z])(?:want|wants|need|needs|would|'d|id|wish|should|must|please|pls|plz|can|could|make|let|let's|has to|have to|don't|dont|do not|no|without|instead|prefer|rather|hope|use|put|add|show|keep|remove|only|just|like(?! (?:a|an|the))|if|too|upside|sideways|dark|blurry|wrong|rotated|attach(?:ed)?|record(?:ed)?|read|narrat[a-z]*|voice|song|music|video|slideshow|film|order|(?:first|last)(?! (?:week|weekend|year|month|night|summer|winter|spring|autumn|day|days|time|birthday|christmas|saturday|sunday|monday|friday))|title|text|caption|logo|clip)(?![a-z])/u;

/** Whoever tells something, and then wishes it: `my mother will be watching on her telly, so landscape please`. */
const TOLD_SO =
  /^([^.;!?\n]{8,}?),? so (?=[^.;!?\n]+)(?!(?:that|i|we|she|he|they|it|you|much|far|long|many)(?![a-z]))/u;
const TELLER =
  /^\s*(?:(?:and|but|well|also) )*(?:people|guests|everyone|everybody|somebody|kids|children|some of them|most of them)(?: [a-z']+){0,6}? (?:will|are|is|can|can't|cant|cannot|have|has|won't)(?![a-z])/u;

/** Sentences that tell of people and ask for nothing. */
const withoutTold = (given: string): string => {
  const text = given.replaceAll(/[^.;!?\n]+/gu, (sentence) => {
    const told = TOLD_SO.exec(sentence)?.[0] ?? '';
    const isTold =
      (OF_PEOPLE.test(told) || TELLER.test(told)) && !ASKING.test(told) && !/[\ue000-\uf8ff]/u.test(told);
    return told !== '' && isTold ? `${';'.padEnd(told.length)}${sentence.slice(told.length)}` : sentence;
  });
  return text.replaceAll(/[^.;!?\n]+/gu, (sentence) =>
    OF_PEOPLE.test(sentence) && !ASKING.test(sentence) && !/[\ue000-\uf8ff]/u.test(sentence)
      ? blank(sentence)
      : sentence,
  );
};

const inOtherWords = (text: string, table: typeof RESPELT): string =>
  table.reduce(
    (said, [pattern, word]) =>
      said.replaceAll(pattern, (words) => word.slice(0, words.length).padEnd(words.length)),
    text,
  );

/** What is done anyway ends where somebody asks for something else: `when I mention it and I don't want the bench`. */
const ASKED_BESIDE =
  /(?: and| but|,|;)(?= (?:(?:i|we) (?:don't|dont|do not|want|need|would)|i'd|please|don't|dont|do not|can you|could you|make|put|add|no|without|skip|leave out|mute|start|end) )/u;

/** A first request without what is done anyway. Positions stay. */
export const withoutAnyway = (masked: Masked): Masked => ({
  ...masked,
  text: [...EVERYDAY, ...ASIDES, [new RegExp(SENTENCEWISE.source, 'giu'), ''] as const].reduce(
    (said, [pattern, word]) =>
      said.replaceAll(pattern, (words) => {
        const at = word.trim() === '' ? words.search(ASKED_BESIDE) : -1;
        const own = at > 0 ? words.slice(0, at) : words;
        return word.slice(0, own.length).padEnd(own.length) + words.slice(own.length);
      }),
    masked.text,
  ),
});

/** A first request whose sentences are parted where somebody asks for something, without the reasons for it. Positions stay. */
export function parted(given: Masked, promotes = false): Masked {
  const masked = withSounds(given);
  // A name has a capital, and no “please” is one.
  const signed = masked.text.replaceAll(SIGNED, (words, at: number) =>
    /^\W*(?:from )?\p{Lu}/u.test(writtenIn(masked, at, at + words.length)) &&
    !IS_SHOWN.test(masked.text.slice(0, at))
      ? blank(words)
      : words,
  );
  const wishes = [ADDRESSED, EXAMPLES, NOT_MUCH, WHERE, REASONS, FAULTS].reduce(
    (text, pattern) => text.replaceAll(pattern, blank),
    promotes ? signed : withoutTold(signed),
  );
  const kept = withoutKeptOut(afterQuotes(wishes, masked));
  const respelt = inOtherWords(kept, RESPELT);
  const text = respelt.replaceAll(ASKS, (words, at: number) =>
    BEFORE_ASKING.test(respelt.slice(Math.max(0, at - 10), at)) ? words : `\ue5ff${words.slice(1)}`,
  );
  return { ...masked, text: withStops(text, respelt) };
}

/** `“Breathe. Rest.” Music calm`: the words end the sentence. */
const afterQuotes = (text: string, { quotes, original }: Masked): string =>
  text.replaceAll(/([\ue000-\ue0fe]\ue0ff*) (?=[a-z])/gu, (words, mark: string, at: number) =>
    /[.!?]$/.test(quotes[mark.charCodeAt(0) - 0xe000] ?? '') &&
    /^\p{Lu}/u.test(original.slice(at + words.length))
      ? `${mark};`
      : words,
  );

/** `keep the speech out of it` is to skip it. */
const withoutKeptOut = (text: string): string =>
  text.replaceAll(
    /(?<![a-z])(keep|leave|miss|take) ((?:(?! and | but )[^,.;!?])+?) out(?: of (?:it|this|that|there|the (?:video|film|slideshow|movie)))?(?![a-z])/gu,
    (words, verb: string, what: string) => `${'skip'.padEnd(verb.length)} ${what}`.padEnd(words.length),
  );

const SONG = '(?:songs?|music|tracks?|tunes?|hymn|anthem|melody|soundtrack|loop|bed)';
/** `the abba song`, `the song in the folder`: what somebody calls the one song that there is. */
const NAMED_SONG = new RegExp(
  `(?<![a-z])(?:the|that|this|my|our) (?:(?!and |or |voice|clip|photo|pic|of |in |to |for |with )[a-z0-9'-]+ ){0,3}?(?:${SONG}|(?<=[\ue0ff\ue100-\ue1fe] )(?:sounds?|audio|file))(?: (?:in|from) (?:the |my |this )?(?:folder|files?|there))?(?![a-z])`,
  'gu',
);

/** A first request in which the one song of the session is called the song, and what is not to be heard is not named. */
function withSounds(masked: Masked): Masked {
  const { files } = masked;
  const kindOf = (mark: string): string | undefined => files[mark.charCodeAt(0) - 0xe100]?.kind;
  const heard = masked.text.replaceAll(
    /,? ?(?:and |but )?not ([\ue100-\ue1fe])\ue0ff*/gu,
    (words, mark: string) => (kindOf(mark) === 'audio' ? blank(words) : words),
  );
  const cards = heard.replaceAll(/[\ue300-\ue3fe]\ue0ff*(?=:)/gu, (mark) => {
    const words = masked.refs[mark.charCodeAt(0) - 0xe300] ?? '';
    const role = /(first|last) (?:slide|card|page|screen)$/u.exec(words)?.[1];
    return role === undefined ? mark : (role === 'first' ? 'title' : 'closing').padStart(mark.length);
  });
  const visuals = files.filter(({ kind }) => kind !== 'audio');
  // “The blur one” is a picture, whatever the word means else.
  const shown = cards.replaceAll(
    /(?<=(?<![a-z])(?:the|that|this|my) )([a-z]{3,})(?= (?:one|photo|pic|picture|image|shot|clip)(?![a-z]))/gu,
    (word) => {
      const named = looselyNamed(word, visuals);
      const index = named[0] === undefined ? -1 : files.indexOf(named[0]);
      return named.length === 1 && index >= 0 ? markFor('file', index, word.length) : word;
    },
  );
  const gone = removedIn(shown, masked, visuals);
  const none =
    visuals.length > 0
      ? gone
      : gone.replaceAll(
          /(?<![a-z])(?:no (?:photos|pictures|pics|images|clips)(?: at all)?,?|(?:only|just) (?:the )?(?:letter|words|text|script)(?![a-z]))/gu,
          blank,
        );
  const songs = files.filter((file) => isMusic(file));
  const text =
    songs.length === 1
      ? named(none, songs, masked).replaceAll(NAMED_SONG, (words) => 'music'.padEnd(words.length))
      : named(none, songs, masked);
  return { ...masked, text };
}

const REMOVES =
  /(?<=(?<![a-z])(?:drop|skip|leave out|remove|delete|exclude|omit|ditch|cut out|leave|don't use|do not use|dont use|not use|don't want|dont want|do not want|keep) (?:out )?)((?:(?! and | but | out(?![a-z])| please| pls)[^,.;!?])+)/gu;
const REMOVED =
  /^(?:the|that|this|one|of|it|photo|picture|pic|clip|video|shot|image|with|from|in|speech|s|a|my|our|where|please)$/;

/** What is to go, by any words of its file’s name, as that file: `uncle bobs speech`. */
function removedIn(text: string, masked: Masked, visuals: readonly MediaFile[]): string {
  return text.replaceAll(REMOVES, (words: string) => {
    if (/[\ue000-\uf8ff]/u.test(words)) return words;
    const { targets, others } = namedIn(words, masked, visuals);
    const left = others.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !REMOVED.test(word));
    const [target, ...more] = targets;
    if (target?.by !== 'name' || more.length > 0 || left.length > 0) return words;
    const index = masked.files.findIndex(({ filename }) => filename === target.name);
    return index < 0 ? words : markFor('file', index, words.length);
  });
}

/** The words of songs’ names that no picture has, as these songs: `piano` for `soft piano.mp3`. */
function named(text: string, songs: readonly MediaFile[], { files }: Masked): string {
  const visuals = files.filter(({ kind }) => kind !== 'audio');
  return text.replaceAll(
    /(?<![\p{L}\p{N}'])(?<!(?<![a-z])(?:for|to|about|my|our|his|her|their|from|of) )[\p{L}]{4,}(?![\p{L}\p{N}'])/gu,
    (word) => {
      if (UNNAMED.test(word)) return word;
      const found = songs.filter(({ filename }) =>
        filename
          .replace(/\.[^.]+$/, '')
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .includes(word),
      );
      const index = found[0] === undefined ? -1 : files.indexOf(found[0]);
      const isOther = visuals.some(({ filename }) => filename.toLowerCase().includes(word));
      return found.length === 1 && index >= 0 && !isOther ? markFor('file', index, word.length) : word;
    },
  );
}

/** Words that mean the music or the deed, whatever a song is called. */
const UNNAMED =
  /^(?:music|song|songs|track|audio|sound|background|final|with|from|your|this|that|theme|loop|edit|soft|slow|fast|happy|calm|upbeat|love|birthday|christmas|summer|instrumental|version|cover|remix|mix|video|here|comes|queen|first|last|only|over|under|time)$/;

/** A stop where an asking was marked: in the space before it. */
const withStops = (marked: string, text: string): string =>
  text.replaceAll(/[^]/g, (character, at: number) => (marked.charAt(at + 1) === '\ue5ff' ? ';' : character));
