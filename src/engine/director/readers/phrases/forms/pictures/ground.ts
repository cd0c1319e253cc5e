import { edit, type Situation, type Wish } from '../../../reader.ts';
import type { Masked } from '../../../../language/marks.ts';
import { tokensOf } from '../../tokens.ts';
import { blanked, type Form } from '../form.ts';

/** What lies behind words and pictures, and how dark it is: `white text on dark blue`, `background too bright, can't read it`. */

const COLOR = '[a-z]+(?: (?!text|letters|words|writing|slides?|cards?|background|and|with|on)[a-z]+)?';
const GROUND = '(?:backgrounds?|backdrops?|slides?|cards?|screens?|ground|pages?)(?![a-z])';
const WORDS = '(?:text|letters|words|lettering|font|writing|type|captions?|titles?)(?![a-z])';
const ON = '(?:on|over|against|upon) (?:a |an |the )?(?:plain |solid )?';

/** `color`: of the ground; `ink`: of the words. */
const COLOURED: readonly RegExp[] = [
  `(?<![a-z])(?<ink>${COLOR}) ${WORDS} ${ON}(?<color>${COLOR})(?: ${GROUND})?`,
  `(?<![a-z])(?<color>${COLOR}) ${GROUND}(?:,| and| with|, with|, and)? (?:the )?(?<ink>${COLOR}) ${WORDS}`,
  `(?<![a-z])${GROUND} (?:in |to be |is |should be )?(?<color>${COLOR}),? (?:and )?(?:the )?${WORDS} (?:in |to be |is |should be )?(?<ink>${COLOR})`,
  `(?<![a-z])(?:(?:make|put|have|with|on|use|all|the|a) )*(?<color>${COLOR}) (?:slides?|cards?)(?![a-z])(?! [\\ue000-\\ue0fe])`,
  `(?<![a-z])(?:(?:make|put|have|turn) )?(?:all )?the (?:slides|cards) (?<color>${COLOR})(?=[,.;!?]|$| please)`,
].map((pattern) => new RegExp(pattern, 'u'));

const SO = '(?:(?:is|are|looks?|way|far|much|too|so|very|really|a bit|bit|quite|just) )*';
const UNREADABLE =
  "(?:(?:i|you|we|one|people|nobody|so|and|that|because|it's|its|is) )*(?:can(?:no|')?t|cannot|can hardly|can barely|cant|hard to|difficult to|impossible to|don't) (?:read|see|make out)(?: (?:the |any |my )?(?:words?|text|letters|writing|captions?|titles?|it|anything|them))?(?: (?:at all|properly|well))?";
const PALE = '(?:bright|light|white|busy|pale|distracting|colou?rful|noisy|brighter|darker)';
const PICTURE = '(?:background|backdrop|photos?|pictures?|images?|pics?)';
const DIM: readonly RegExp[] = [
  `(?:the )?${PICTURE} ${SO}${PALE}(?: for the (?:text|words))?[,.; ]*(?:so |and |that |to )*${UNREADABLE}`,
  `${UNREADABLE}[,.; ]*(?:because |since |as |the |that )*${PICTURE} ${SO}${PALE}`,
  `${UNREADABLE} (?:on|against|over|with|because of|in front of) (?:the |that |this )?(?:bright|light|white|busy|pale) ${PICTURE}`,
].map((pattern) => new RegExp(pattern, 'u'));

const MARK = '[\ue100-\ue1fe\ue300-\ue3fe]\ue0ff*';
/** The picture behind the words is to be darker. */
const DARKER = new RegExp(
  `(?<![a-z])(?:the )?(?:background|backdrop)(?: picture| photo| image)?(?: (?<mark>${MARK}))? ?(?:to be |should be |is |a bit |slightly |somewhat |a little |much )*(?<way>darker|dimmed|darkened|dimmer|brighter|lighter)(?! (?:green|blue|red|grey|gray))|背景(?:照片|图片|图)?(?:稍微|再|给我|调|压|弄|变)*(?<han>压暗|暗|调暗|变暗|亮|调亮|提亮)(?:一点点?|点|些|一些)(?=[,.;!?]|$)`,
  'u',
);

/** How much darker what lies behind words is made, where they can't be read on it; and where it is only asked for. */
const MUCH = 0.25;
const SOMEWHAT = 0.12;

/** Reads what lies behind words. */
export function readGround(masked: Masked, situation: Situation): Form {
  for (const pattern of DIM) {
    const found = pattern.exec(masked.text);
    if (found) return taken(masked, found, dimmed(situation));
  }
  const darker = DARKER.exec(masked.text);
  if (darker) {
    const { way = '', han = '' } = darker.groups ?? {};
    const isUp = /^(?:bright|light)/.test(way) || /亮/.test(han);
    // The mark stays, and says which.
    const words = isUp ? 'brighter' : 'darker';
    const mark = darker.groups?.mark;
    if (mark === undefined)
      return taken(
        masked,
        darker,
        edit<'set_colors'>({
          do: 'set_colors',
          target: { by: 'all' },
          brightness: { more: isUp ? SOMEWHAT : -SOMEWHAT },
        }),
      );
    const start = darker.index;
    const said = ` ${mark} ${words}`.slice(0, darker[0].length).padEnd(darker[0].length);
    return {
      wishes: [],
      masked: {
        ...masked,
        text: masked.text.slice(0, start) + said + masked.text.slice(start + said.length),
      },
    };
  }
  for (const pattern of COLOURED) {
    const found = pattern.exec(masked.text);
    const { color: said = '', ink: wanted } = found?.groups ?? {};
    const [color, ink] = [colorOf(said), wanted === undefined ? undefined : colorOf(wanted)];
    if (!found || color === undefined || (wanted !== undefined && ink === undefined)) continue;
    return taken(masked, found, [
      ...edit<'set_framing'>({ do: 'set_framing', target: { by: 'all' }, ground: { kind: 'color', color } }),
      ...(ink === undefined
        ? []
        : edit<'design_text'>({ do: 'design_text', which: { by: 'all' }, design: { color: ink } })),
    ]);
  }
  return { wishes: [], masked };
}

/** Words are read again on darker pictures; on cards, which have a ground of their own, with a box behind them. */
function dimmed({ draft }: Situation): Wish[] {
  const hasPictures =
    draft === undefined ||
    draft.t.some(({ sg }) => sg.some(({ kind }) => kind === 'image' || kind === 'clip'));
  return hasPictures
    ? edit<'set_colors'>({ do: 'set_colors', target: { by: 'all' }, brightness: { more: -MUCH } })
    : edit<'design_text'>({
        do: 'design_text',
        which: { by: 'all' },
        design: { plate: { color: '#000000', opacity: 0.75 } },
      });
}

const taken = (masked: Masked, found: RegExpExecArray, wishes: readonly Wish[]): Form => ({
  wishes,
  masked: blanked(masked, found.index, found.index + found[0].length),
});

/** The colour that words are the name of. */
export function colorOf(words: string): string | undefined {
  const tokens = tokensOf({ text: words.trim() }, () => false);
  const [token, ...others] = tokens.filter(({ kind }) => kind !== 'comma');
  return others.length === 0 ? token?.means.find(({ id }) => id === 'color')?.value : undefined;
}
