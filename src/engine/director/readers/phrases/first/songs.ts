import { edit, type Situation, type Wish } from '../../reader.ts';
import type { Masked } from '../../../language/marks.ts';
import { isMusic } from '../../../board/media.ts';
import type { Extracted } from './order.ts';

const SONG =
  '(?:songs?|music|tracks?|tunes?|piano|guitar|jazz|strings|hymn|harp|violin|lo-?fi|[\ue100-\ue1fe]\ue0ff*)';
const UNDER =
  '(?:under(?:neath)?|behind|below|beneath|in the back(?:ground)?)(?: (?:it|them|that|everything|all|me|the (?:words|text|photos|pictures|letter|voice)))?';
const HOW = '(?:(?:very|really|nice and|quite|just) )*(?:soft|quiet|gentl|low|quiete)(?:r|er|ly|y)?';
/** “Dramatic music quietly” says more of it. */
const FREE = '(?<=^|[.,;:!?\\n][ ]?|(?<![a-z])(?:and|with|have|put|play|to|for|of|make) )';
const ENDED = '(?= *(?:[,.;!?]|$)| and | so )';
/** `with our song playing softly behind it`, `the jazz quietly in the background`, `put our song under it quietly`. */
const QUIET_SONG = `(?:(?:and|with|have|put|play|please) )*(?:(?:the|our|my|that|this|some) )*${SONG}(?: playing| (?:should|to) (?:be|play)| on)?(?: ${HOW} ${UNDER}| ${UNDER},? ${HOW}| playing ${HOW}| ${HOW})`;
const QUIET = new RegExp(`${FREE}${QUIET_SONG.replaceAll(' ', ' +')}${ENDED}`, 'gu');
/** Music is two thirds as loud where it is to be quiet. */
const QUIETER = 2 / 3;

const LOOPS =
  '(?:(?:nicely|well|seamlessly|smoothly|endlessly|forever|continuously|all (?:day|evening|night))(?: |(?![a-z])))*';
/** `it should loop nicely`, `runs on a loop in the hall`, `the end should go smoothly into the start`. */
const LOOP = new RegExp(
  `(?<![a-z])(?:(?:so|and|which|that|as|because|we|i|they|it|this|the video|will|'ll|should|must|can|has|have|needs|want|wants|to|be|is|are) )*(?:loop(?:s|ed|ing)?(?! the (?:music|song|track|clip))(?: |(?![a-z]))${LOOPS}|(?:run|play|show|repeat)(?:s|n|ing|ed)? (?:it )?(?:on|in) (?:a |an )?(?:endless |continuous |constant )?(?:loop|repeat)(?![a-z]))(?:on|in|at)?[^,.;!?]{0,40}?(?=[,.;!?]|$| so | and | with )`,
  'gu',
);
const INTO_START =
  /(?<![a-z])(?:(?:so|and|that) )*the (?:end|last (?:one|picture|photo|frame)) (?:should |must |can |has to |to )?(?:go|goes|run|runs|flow|flows|fit|fits|lead|leads|blend|blends|match|matches)(?: (?:smoothly|straight|nicely|seamlessly|right|back|directly))* (?:into|to|with) the (?:start|beginning|first (?:one|picture|photo|frame))(?: again)?(?![a-z])/gu;

/** How loud the one song is, and that a film which begins anew ends without a fade. Takes it out of the message. */
export function songsIn(masked: Masked, { media }: Situation): Extracted {
  const wishes: Wish[] = [];
  const blank = (words: string): string => ';'.padEnd(words.length);
  const songs = media.filter(isMusic);
  const quiet =
    songs.length > 1
      ? masked.text
      : masked.text.replaceAll(QUIET, (words: string) => {
          const mark = /[\ue100-\ue1fe]/u.exec(words)?.[0] ?? '';
          const file = mark === '' ? undefined : masked.files[mark.charCodeAt(0) - 0xe100];
          if (file !== undefined && file !== songs[0]) return words;
          wishes.push(...edit<'set_sound'>({ do: 'set_sound', which: 'music', volume: { times: QUIETER } }));
          return blank(words);
        });
  const text = [LOOP, INTO_START].reduce(
    (said, pattern) =>
      said.replaceAll(pattern, (words: string) => {
        if (/[\ue000-\uf8ff]/u.test(words)) return words;
        if (!wishes.some((wish) => wish.kind === 'edit' && wish.call.do === 'set_ending'))
          wishes.push(
            ...edit<'set_ending'>({ do: 'set_ending', fadeOut: 0 }),
            ...edit<'set_sound'>({ do: 'set_sound', which: 'music', fadeOut: 0 }),
          );
        return blank(words);
      }),
    quiet,
  );
  const isLater = OWN_LATER.test(masked.original);
  if (isLater) wishes.push(...edit<'remove_sound'>({ do: 'remove_sound', which: 'music' }));
  return { masked: { ...masked, text: isLater ? text.replaceAll(NONE, blank) : text }, wishes };
}

/** Whoever adds music later wants none now. */
const OWN_LATER =
  /我(?:们)?(?:自己|会|來|来|再|后面|後面|之后|之後|回头)*(?:配|加|放)(?:上)?(?:音乐|音樂|配乐|配樂|bgm)[,，]?(?:你|您)?(?:就|先)*(?:不用|不要|别|別|不必)|(?<![a-z])(?:i|we)(?:'ll|’ll| will| am going to|'m going to) (?:add|put|lay|choose|pick) (?:the |my |our |some )*(?:own )?music(?: on| in| over it| to it)?(?: (?:myself|ourselves|later|afterwards))/iu;
const NONE = /不要音乐|(?<![a-z])no music(?![a-z])/giu;
