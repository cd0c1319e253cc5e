import { edit, type Situation, type Wish } from '../../../reader.ts';
import type { Masked } from '../../../../language/marks.ts';
import { blanked, type Form } from '../form.ts';

/** How lively all of it is, said by itself: `make it livelier`, `nothing too fast`, 活泼点. */

const BEFORE = '(?<=^|[.;!?,])';
const AFTER = '(?= *(?:[.;!?,]|$))';
const IT =
  ' *(?:(?:please|pls|can you|could you|just|so|and|also|but|now|then|make|keep|have|let) )*(?:(?:it|this|that|the video|the whole thing|everything|all of it|the film|things) )?(?:be |feel |look )?';
const MUCH =
  '(?:(?:a|an|bit|little|much|more|way|very|really|quite|nice|and|super|so|something|lot|too|far|even|not|enough|is|rather|somewhat|bem|pretty|kind of|sort of|video) )*';
const LIVELY =
  '(?:lively|livelier|dynamic|punchy|punchier|peppy|peppier|zippy|zippier|exciting|fun and fast|full of energy|more life|more energy|energy|vivacious|happy)';
const CALM = '(?:calm|calmer|more relaxed|relaxed|gentler|quieter pace|less hectic|less frantic)';
const RULES: readonly (readonly ['lively' | 'calm' | 'slow', RegExp])[] = [
  [
    'slow',
    new RegExp(
      `${BEFORE}${IT}(?:nothing|not|never) (?:that's |thats |is )?(?:too|so|very|that) (?:fast|quick|hectic|rushed|frantic|hurried|jumpy)(?: please| pls)?${AFTER}|${BEFORE}(?:don't|do not|dont|no) (?:rush|rushing|hurry)(?: it| please)?${AFTER}|${BEFORE}(?:节奏)?(?:别|不要|不用)(?:那么|太|搞得|弄得)*(?:快|赶|急)(?:了|就行|就好)?${AFTER}`,
      'u',
    ),
  ],
  [
    'lively',
    new RegExp(
      `${BEFORE}${IT}${MUCH}${LIVELY}(?: please| pls| too)?${AFTER}|${BEFORE}(?:整体|视频|节奏|画面|风格|感觉|要|再|更|弄得?|做得?|搞得?|稍微|有|给我|能不能|可以|气氛|氛围)*(?:活泼|动感|有活力|活力|热闹|欢快|带劲|有节奏感|生动|有动感)(?:一点儿?|点儿?|些|一些|起来|的感觉)?(?:吧|就好|就行)?${AFTER}`,
      'u',
    ),
  ],
  ['calm', new RegExp(`${BEFORE}${IT}${MUCH}${CALM}(?: please| pls)?${AFTER}`, 'u')],
];

const FASTER = 0.75;
const SLOWER = 1.33;

/** Reads how lively a video is to be. Of a first one, whose mood is that of its music, only where the music is a file's. */
export function readPace(masked: Masked, { first, draft, media }: Situation): Form {
  for (const [how, pattern] of RULES) {
    const found = pattern.exec(masked.text);
    if (!found) continue;
    const hasFile = media.some(({ kind }) => kind === 'audio');
    const isComposed =
      draft?.t.some(({ sg }) =>
        sg.some((each) => each.kind === 'music' && each.source.kind === 'composed'),
      ) ?? !hasFile;
    if (first && (how === 'calm' || isComposed)) continue;
    const isMood = isComposed && how !== 'slow';
    const times = how === 'lively' ? FASTER : SLOWER;
    const wishes: Wish[] = [
      ...(isMood ? edit<'tune_music'>({ do: 'tune_music', mood: how === 'lively' ? 'upbeat' : 'calm' }) : []),
      ...(first
        ? edit<'set_picture_length'>({
            do: 'set_picture_length',
            target: { by: 'kind', kind: 'photo' },
            length: { times },
          })
        : edit<'set_length'>({ do: 'set_length', length: { times } })),
    ];
    return { wishes, masked: blanked(masked, found.index, found.index + found[0].length) };
  }
  return { wishes: [], masked };
}
