import { SENTENCEWISE } from '../../../language/sentencewise.ts';
import { isMusic } from '../../../board/media.ts';
import { markFor, type Masked } from '../../../language/marks.ts';
import type { MediaFile } from '../../../../types.ts';
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
  `(?<![a-z'])(?:(?:because|coz|cuz)(?: of)? |(?:cause|cos|since|as) (?=${SOMEBODY} (?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|love|loves|like|likes|hate|hates)(?![a-z]))` +
    `|(?<=[ ,])as (?!(?:long|soon|well|far|if|much|many|a|an|the (?:music|title|voice|last|first|opening)|is|it)(?![a-z]))(?=(?:[a-z']+ ){1,4}(?:is|are|was|were|has|have|can't|cannot|gets?|likes?|loves?|hates?|prefers?)(?![a-z]))` +
    `|so (?:that )?(?=${SOMEBODY} (?:can|could|will|would|gets?|do(?:n't| not)|does(?:n't| not)|has|have|knows?|sees?|remembers?|looks?|feels?|seems?|sounds?|fits?|works?|stays?|goes|go|won't|can't|cannot|is|are|may)(?![a-z]))` +
    `|if (?=(?:you|u|it|it's|its|that|that's|thats|there|this|possible|poss|at all|needed|necessary|ok|okay)(?![a-z])))` +
    `[^,.;!?()${MARKS}]*?(?=[,.;!?()]|$| (?:and|but) (?:please|then|make|put|add|show|use|can|could|with|that|it|the|keep|let|no)(?![a-z]))`,
  'gu',
);
/** `leave out 3 and 5, they’re blurry`: what is wrong with what is to go. */
const FAULTS = new RegExp(
  `(?<=(?:skip|remove|leave|without|not|drop|delete|ditch|exclude|cut)(?![a-z])[^.;!?]{0,80})[ ,]+(?:they're|they are|theyre|it's|its|it is|that's|thats|which (?:is|are))(?: too| so| a bit| really| all| both| very| not)*(?: [a-z]+){1,3}(?=[.,;!?]|$)`,
  'gu',
);
/** How little of it there is to be says nothing of what there is. */
const NOT_MUCH =
  /(?<![a-z])(?:please )?(?:don't|dont|do not|not)(?: please)?(?: (?:put|add|use|have|want|write|include|make))?(?: too)?(?: it)? ?(?:loads|lots|a lot|too much|much|tons|any other|other|too many|so much|a ton|heaps) (?:of )?(?:texts?|words|writing|captions)[^,.;!?]*/gu;
const WHERE =
  /(?<![a-z])(?:that's|thats|that is|which is|this is) (?:where|when|why|because|how|what) [^,.;!?]*/gu;
const EXAMPLES = /\([^()]*?(?<![a-z])(?:etc|e\.?g|for example|and so on)(?![a-z])[^()]*\)/gu;

/** Said in other words, no longer than they were. */
const RESPELT: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])not (?:too |so |very |that )?loud(?:ly)?(?![a-z])/gu, 'quieter'],
  [/(?<![a-z])not (?:too|so|very) fast(?![a-z])/gu, 'slower'],
  [/ \+ /gu, ' & '],
  [
    /(?<![a-z])but(?= (?:please |do |can you )?(?:leave|skip|remove|drop|ditch|cut|make|keep|put|use|only|don't|no |without|with |start|end|exclude|hide))/gu,
    ' ; ',
  ],
  [
    /(?<![a-z])end of (?:the )?(?:school |financial )?(?:year|term|season|month|week|summer|semester)(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<![a-z])small (?=(?:biz|business|shop|company|bakery|cafe|café|team|family|firm|studio|club)(?![a-z]))/gu,
    ' ',
  ],
  // A letter’s or a script’s file, and whose it is.
  [/[\p{L}\p{N}_-]+\.(?:txt|text|md|docx|markdown)(?![a-z])/gu, 'it'],
  [/(?<![a-z])(?!this|its|his)[\p{L}]+'?s (?=(?:letter|message|script|poem|speech|essay)(?![a-z]))/gu, ' '],
  [
    /(?<![a-z])send (?=(?:my|our|him|her|them|his|to)(?![a-z])[^.;,!?]*(?:video|film|slideshow|movie|letter|clip)(?![a-z]))/gu,
    'make',
  ],
  [/(?<![a-z])one after (?:the other|another)(?![a-z])/gu, ' '],
  [
    /(?<![a-z])(?:and |but )?(?:i'm |i am |im )?not (?:very |so |really |too )?(?:good|great|experienced|familiar|handy) (?:with|at)(?: [a-z]+){1,3}/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:just |only )*(?:his|her|my|our|their|the) (?:full )?(?:names?|years?|dates?|number|address|phone)(?:(?:,| and) (?:the |his |her |my |our )?(?:years?|dates?|numbers?|address|phone|website|email|hours|opening hours))* (?=(?:at|in) the (?:very )?(?:start|beginning|end) ?:)/gu,
    ' ',
  ],
  [
    /(?<=(?<![a-z])(?:no|any|without|or) )(?:kids'?|kid's|children'?s?|people'?s?|peoples|file|students?'?|pupils?'?) (?=names)/gu,
    ' ',
  ],
  [/(?<![a-z])or any(?= (?:captions|names|text|titles|words)(?![a-z]))/gu, ', no'],
  [/(?<=(?<![a-z])no +)names(?![a-z])/gu, 'texts'],
  [
    /(?<![a-z])(?:show|have|put|display|use) (?:the |all |my )*(?:text|words|script|it) as (?:captions|subtitles|text on (?:the )?screen|on-?screen text)(?![a-z])/gu,
    'captions',
  ],
  [
    /(?<=(?:start|beginning|opening|end|ending)(?: of (?:the|this) (?:video|film))?,? )(?:it |there )?(?:should|must|shall|can|please) (?:stand|be|appear|come|read|say|be written)(?= ?:? ?[\ue000-\ue0fe])/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:please )?(?:don't|do not|dont|without) chang(?:e|ing) (?:a|any|one|the) (?:single )?words?[^,.;!?]*/gu,
    ' ',
  ],
  [/ so (?=(?:just|please|can|could|use|show|make|put|keep|add|no)(?![a-z]))/gu, ' ; '],
  [/(?<![a-z])both (?:the )?(?:videos|vids)(?![a-z])/gu, 'both clips'],
  [
    /(?<=side|same time|next to each other|together),? (?:left (?:and )?right|left and right)(?![a-z])/gu,
    ' ',
  ],
  [/(?<![a-z])(?:out ?ta|outta|out of)(?= (?:the|my|our|these|those|this|all)(?![a-z]))/gu, 'of'],
  [
    /(?<![a-z])(?:don't|dont|do not|without|never|no) (?:cut(?:ting)?|chop(?:ping)?) (?:off )?(?:(?:any|anyone's|anybody's|people's|their|the|our) )?(?:heads?|faces?|people|anything|anyone|feet)(?: off)?(?![a-z])/gu,
    'no cropping',
  ],
  [
    /(?<![a-z])(?:show|see|keep) (?:the |each |every )*(?:whole|full|entire|complete) (?:picture|photo|image|pic)s?(?: (?:each|every) time| always)?(?![a-z])/gu,
    'no cropping',
  ],
  [
    /(?<![a-z])(?:make it (?:look )?|something |should look |looking )(?:(?:really|super|very|a bit|nice and|kinda) )*(?:aesthetic|nice|pretty|cool|cute|professional|special|beautiful|great|amazing|awesome|classy|good)(?= ?(?:[,.;!?]|$| and ))/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:(?:and )?(?:i|we) (?:want|need|would like) )?(?:something|sth|smth) (?:[a-z-]+ )?like (?=(?:a |the )?(?:titles?|text|captions?)(?![a-z])|[\ue000-\ue0fe])/gu,
    ' ; ',
  ],
  [
    /(?<!(?:start|end|begin|finish|open|close|starts|ends|begins|opens|closes|starting|ending|opening)) (?=(?:with|and) (?:the |a )?(?:text|title|caption|words|heading)s? (?!on|in|at|to|from|for))/gu,
    ';',
  ],
  [/ (?=make (?:them|it|these|those)(?: a (?:bit|little))? [a-z]+er(?![a-z]))/gu, ';'],
  [
    /(?<![a-z])(?:each|every) (?:paragraph|section|sentence|part|scene|line) (?:gets|with|has|should have|needs) (?:the|a|its|an) (?:own |matching )?(?:picture|photo|image)s?(?: that (?:fits|matches|goes with it)(?: it| best)?)?/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:when(?:ever)?|while|as) (?:the |my )?(?:[\ue100-\ue1fe]\ue0ff*|voice|speech|recording|narration|someone|somebody|i)[^,.;!?]{0,12}? (?:plays|speaks?|talks?|(?:is|am) (?:speaking|talking|on|playing)|comes (?:in|on)|is heard),? (?:turn|lower|duck|bring|take|put)(?: down)? +(?:the )?(?:music|song)(?: +down)?(?![a-z])/gu,
    'duck',
  ],
  [
    /(?<![a-z])something that (?:makes|will make|gets) (?:people|everyone|you|them|us|her|him|my [a-z]+)(?: [a-z]+)*/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:i'm |im |i am )?not (?:really |quite |too )?sure (?:how|what|if|whether|about|which|that)[^,.;!?]*?(?= but |[,.;!?]|$)/gu,
    ' ',
  ],
  [
    /(?<=^|[.;!?,] ?)(?:my |our )?[a-z]+ (?:has |have )?(?:recorded|narrated) (?:the|this|it|that|my|our|a)[^,.;!?(]*(?:\([^()]*\))?/gu,
    ' ',
  ],
  [/(?<=(?<![a-z])(?:the|their|its) )(?:[a-z]+) names(?![a-z])/gu, 'names'],
  [/(?<![a-z])(?:sound|audio) (?:from|of|in|on) the (?:videos?|clips?|footage)(?![a-z])/gu, 'clip sound'],
  [
    /(?<![a-z])(?:with|in|by) an? (?:calm|soft|nice|warm|friendly|gentle|clear|normal|natural) voice(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:while|when|as) (?:it's|it is|its|it) (?:being )?read(?: aloud| out| out loud)?(?![a-z])/gu,
    ' ',
  ],
  [
    /(?<=(?<![a-z])(?:twice as long|half as long|longer|double|shorter|a bit longer) )(?:as |than )(?:the |all )*(?:rest|others?|other (?:ones|photos|pictures))(?![a-z])/gu,
    ' ',
  ],
  [/(?<![a-z])(?:ends?|finish(?:es)?|stops?) (?:softly|gently|quietly|slowly)(?![a-z])/gu, 'fade out'],
  [
    /(?<![a-z])(?:don't|dont|do not)(?: please)? (?:put|have|use|write|show|include|add)(?: any)? (?:text|words|captions|titles|writing)(?: (?:on|in) (?:it|them|there)| anywhere)?(?![a-z])/gu,
    'no text',
  ],
  [/(?<![a-z])heres(?![a-z])/gu, 'here'],
  // Whatever comes of it.
  [
    /(?<![a-z])(?:(?:please |just |can you |could you )*(?:do|make|create|put together|whip up|cook up) (?:something|sth|smth|anything|whatever)(?: [a-z]+)? (?:with|of|from|out of) (?:these|them|this|those|all (?:of )?(?:these|this|that))|surprise me|(?:you|u) (?:can )?(?:decide|choose|pick)|(?:it's |its )?up to (?:you|u)|(?:do|work|weave) (?:your|ur) (?:magic|thing)|whatever (?:you|u) (?:like|think|want|prefer)(?: is best| works)?|(?:i )?(?:trust|leave it to) (?:you|u)|as (?:you|u) (?:like|see fit)|(?:go|off) (?:ahead|you go)|do (?:your|ur) best)(?![a-z])/gu,
    ' ',
  ],
  [/^\s*(?:go|these|these ones|this|all of (?:these|this|it)|start)(?: please| pls| plz)?[\s.!]*$/gu, ' '],
  [/(?<![a-z])title (?:card|slide|page)(?![a-z])/gu, 'title'],
  [
    /(?<![a-z])(?:last|final|closing|end) (?:slide|card|screen|page)(?:,? (?:with|saying|says|reading))?(?=:? ?[\ue000-\ue0fe])/gu,
    'closing',
  ],
  [
    /(?<![a-z])(?:under|below|beneath|underneath) (?:it|that|this|the title),?(?: (?:in )?small(?:er)?(?: letters| text)?)?(?=:? ?[\ue000-\ue0fe])/gu,
    'subtitle',
  ],
  // “The piano very softly underneath”.
  [
    /(?<![a-z])(?:very |really |super |nice and )*(?:quiet|soft|gentl)(?:ly|y)?(?= (?:under|underneath|below|beneath|behind|in the back(?:ground)?)(?![a-z]))/gu,
    'quieter',
  ],
  [
    /(?<=quieter +)(?:under|underneath|below|beneath|behind|in the back)(?: (?:it|me|that|this|the voice|my voice|everything))?(?![a-z])/gu,
    ' ',
  ],
  [/(?<=mute) em(?![a-z])/gu, ' it'],
];

const blank = (words: string): string => ' '.repeat(words.length);

/** A first request whose sentences are parted where somebody asks for something, without the reasons for it. Positions stay. */
export function parted(given: Masked): Masked {
  const masked = withSounds(given);
  const wishes = [EXAMPLES, NOT_MUCH, WHERE, REASONS, FAULTS, new RegExp(SENTENCEWISE.source, 'giu')].reduce(
    (text, pattern) => text.replaceAll(pattern, blank),
    masked.text,
  );
  const kept = withoutKeptOut(afterQuotes(wishes, masked));
  const respelt = RESPELT.reduce(
    (text, [pattern, word]) =>
      text.replaceAll(pattern, (words) => word.slice(0, words.length).padEnd(words.length)),
    kept,
  );
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
    /(?<![a-z])keep ((?:(?! and | but )[^,.;!?])+?) out(?: of (?:it|this|that|there|the (?:video|film|slideshow|movie)))?(?![a-z])/gu,
    (words, what: string) => `skip ${what}`.padEnd(words.length),
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
  const visuals = files.filter(({ kind }) => kind !== 'audio');
  // “The blur one” is a picture, whatever the word means else.
  const shown = heard.replaceAll(
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
          /(?<![a-z])(?:no (?:photos|pictures|pics|images|clips)(?: at all)?,?|(?:only|just) the (?:letter|words|text|script)(?![a-z]))/gu,
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
  /(?<=(?<![a-z])(?:drop|skip|leave out|remove|delete|exclude|omit|ditch|cut out|leave|don't use|do not use|dont use|not use|keep) (?:out )?)((?:(?! and | but | out(?![a-z])| please| pls)[^,.;!?])+)/gu;
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
  Array.from(text, (character, at) => (marked.charAt(at + 1) === '\ue5ff' ? ';' : character)).join('');
