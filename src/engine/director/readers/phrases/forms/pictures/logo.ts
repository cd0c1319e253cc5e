import { isLogo, logoPlaces } from '../../../../language/logo.ts';
import { FILE_ONLY, fileOf, type Masked } from '../../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../../reader.ts';
import { tokensOf } from '../../tokens.ts';
import { blanked, type Form } from '../form.ts';

/** Where a logo has the frame for itself: `logo at the end`, `finish on our logo`, 最后出logo. */

const NAMED =
  '(?<logo>(?:(?:the|my|our|your|a|company|school|brand|business|shop|club|firm) )*(?:logo|emblem|watermark|brand|icon)(?![a-z])|(?:我们的?|公司的?|店的?|品牌的?|个|一个|张|那个|这个)*(?:logo|标志|店标|商标|徽标|标识)|[\ue100-\ue1fe]\ue0ff*)(?: file| image| picture| png)?';
const DOES =
  '(?:(?:should|must|can|could|to|only|just|appears?|comes?|up|be|is|shows?|shown|show|seen|go|goes|then|right|in|on|at|as|by itself|alone|large|big|the|very|,) )*';
const SHOWS =
  '(?:(?:please|just|only|can you|could you|put|show|have|display|add|place|use|insert|stick|pop|bring|move|i want|we want|with|want) )*';
const END =
  '(?:(?:ending|end|last|finale|finish|close|closing)(?![a-z])(?: (?:shot|picture|photo|slide|frame|screen|one|card|image|of (?:the|it)(?: video| film)?))?)';
const START =
  '(?:(?:start|beginning|first|opening|opener)(?![a-z])(?: (?:shot|picture|photo|slide|frame|screen|one|image|of (?:the|it)(?: video| film)?))?)';
const HAN_DOES =
  '(?:再|的时候|时候|时|处|是|用|要|来|出现?|放|加|上|显示|展示|亮|露|一下|请|到|在|才|就|只|个|一张|的|画面|亮相|,)*';
const HAN_END = '(?:最后面?|结尾|片尾|末尾|结束|收尾|最末)';
const HAN_START = '(?:最前面?|开头|片头|开场|一开始|最开始)';
/** Where it is said to lie over the pictures, the whole time or in a corner. */
const ELSEWHERE =
  '(?! ?(?:top|bottom|left|right|corner|in the (?:top|bottom|corner)|[左右]?[上下]角|and (?:the )?(?:start|end|beginning)))';
const MORE =
  '(?:,? ?(?:big|large|full screen|on its own|alone|by itself|please|pls|thanks|大一点|大大的|就行|就好|吧|了|一下|出现|亮相|显示|露出|展示|出来)(?![a-z]))*(?: on (?:a |an )?(?:plain |solid )?(?<ground>[a-z]+(?: [a-z]+)?)(?: (?:background|ground|screen|slide)))?';

const formOf = (side: string, verbs: string, hanSide: string): readonly RegExp[] =>
  [
    `(?<![a-z])${SHOWS}${NAMED} ${DOES}${side}${ELSEWHERE}${MORE}`,
    `(?<![a-z])(?:${verbs}|(?:at|in) the (?:very )?${side},?|${side}) ${DOES}${SHOWS}${NAMED}${ELSEWHERE}${MORE}`,
    `${hanSide}${HAN_DOES}${NAMED}(?!.{0,3}角)${MORE}`,
    `(?:把)?${NAMED}${HAN_DOES}${hanSide}(?!.{0,3}角)${HAN_DOES}${MORE}`,
  ].map((pattern) => new RegExp(pattern, 'gu'));

const PLACES = [
  [
    { at: 'place', number: -1 },
    formOf(
      END,
      '(?:ends?|finish|finishes|close|closes|ending|finishing|closing|conclude|wrap up) (?:it |everything |the video )?(?:off )?(?:with|on)',
      HAN_END,
    ),
  ],
  [
    { at: 'start' },
    formOf(
      START,
      '(?:starts?|begins?|opens?|starting|beginning|opening|kick off) (?:it |the video )?(?:off )?(?:with|on)',
      HAN_START,
    ),
  ],
] as const;

/** What a first request writes beside it. */
const BESIDE =
  /^,? (?:with|and|&|plus|saying)(?: (?:(?:have|let|make) it |it should )?(?:says?|write|put|show|display|add|reads?))?(?: the (?:text|words))?:? [\ue000-\ue0fe]/u;

/** Reads where a logo is seen by itself. Over the pictures already, it is seen no more before. */
export function readLogo(masked: Masked, { media, draft, first }: Situation): Form {
  const logo = media.find(isLogo);
  const isBoth = logoPlaces(masked.text).some(({ at }) => at === 'both');
  if (!logo || isBoth) return { wishes: [], masked };
  const isOver =
    draft?.t.some(({ tt, sg }) => tt === 0 && sg.some(({ kind }) => kind === 'overlay')) ?? false;
  for (const [at, patterns] of PLACES)
    for (const pattern of patterns)
      for (const found of masked.text.matchAll(pattern)) {
        const { logo: said = '', ground } = found.groups ?? {};
        const file = new RegExp(`^${FILE_ONLY}$`, 'u').test(said) ? fileOf(masked, said) : logo;
        if (!file || !isLogo(file)) continue;
        const color = ground === undefined ? undefined : colorOf(ground);
        if (ground !== undefined && color === undefined) continue;
        const { filename } = file;
        const isOnly = !first && /(?<![a-z])(?:only|just)(?![a-z])|[只仅]/u.test(found[0]);
        const when = { place: at.at === 'place' ? 'end' : 'start' } as const;
        const wishes: Wish[] = isOver
          ? edit<'set_overlay'>({ do: 'set_overlay', when })
          : isOnly
            ? edit<'add_overlay'>({ do: 'add_overlay', file: filename, when })
            : edit<'add_pictures'>({ do: 'add_pictures', files: [filename], at });
        const framed = color
          ? edit<'set_framing'>({
              do: 'set_framing',
              target: { by: 'name', name: filename },
              loss: 0,
              ground: { kind: 'color', color },
            })
          : [];
        const next = BESIDE.test(masked.text.slice(found.index + found[0].length));
        // What a first request writes beside it is read with it.
        if (first && next) continue;
        return {
          wishes: [...wishes, ...framed],
          masked: blanked(masked, found.index, found.index + found[0].length),
        };
      }
  return { wishes: [], masked };
}

function colorOf(words: string): string | undefined {
  const [token, ...others] = tokensOf({ text: words }, () => false);
  return others.length === 0 ? token?.means.find(({ id }) => id === 'color')?.value : undefined;
}
