import { textDesignSchema, type TextDesign } from '../../../../../draft/index.ts';
import type { DesignChange } from '../../../../edits/calls/texts.ts';
import type { Clause } from '../../clause.ts';
import { changeOf } from '../grammar.ts';
import { placeIn } from '../overlays.ts';

const design = textDesignSchema.shape;

/** How words are to be set, as far as a clause says so; undefined where it does not. */
export function designOf(clause: Clause): DesignChange | undefined {
  const off = clause.has('no', 'remove');
  const plate = plateOf(clause, off);
  const color = clause.take('color');
  const font = fontOf(clause);
  const weight = design.weight.safeParse(clause.take('weight')).data;
  const italic = clause.take('italic') !== undefined ? !off : undefined;
  const align = design.align.safeParse(clause.take('align')).data;
  const animated = animationOf(clause, off);
  const place = placeIn(clause);
  const size = sizeOf(clause);
  const wanted: DesignChange = {
    ...(plate !== undefined && { plate }),
    ...(color !== undefined && { color }),
    ...(font && { font }),
    ...(weight && { weight }),
    ...(italic !== undefined && { italic }),
    ...(align && { align }),
    ...animated,
    ...(place && { place }),
    ...(size && { size }),
  };
  if (Object.keys(wanted).length === 0) return undefined;
  clause.takeAll('colors', 'font', 'size');
  if (plate === null || animated.enter?.kind === 'none' || italic === false) clause.takeAll('no', 'remove');
  return wanted;
}

/** The font that is named: `font` alone names none. */
function fontOf(clause: Clause): TextDesign['font'] {
  for (let name = clause.take('font'); name !== undefined; name = clause.take('font')) {
    const font = design.font.safeParse(name).data;
    if (font) return font;
  }
  return undefined;
}

/** `20 % bigger`, `at 150 %`, `twice the size`. */
function sizeOf(clause: Clause) {
  // “Twice as long” says how long words are seen.
  if (clause.has('length') || !clause.has('bigger', 'smaller', 'size', 'double', 'half')) return undefined;
  const change = changeOf(clause, { more: ['bigger', 'more'], less: ['smaller', 'less'], step: 1.4 });
  return change && 'to' in change && (change.to < 0.25 || change.to > 4) ? undefined : change;
}

const BEHIND =
  /(?<![a-z])(?:behind|underneath) (?:the |my |all )*(?:text|titles?|captions?|words|letter(?:s|ing)|subtitles?)(?![a-z])/;

const SHADED =
  /(?<![a-z])with (?:an? )?(?:(?:solid|semi-transparent|transparent|see-through|nice|little|small|simple) )*(?<shade>dark|light|pale|bright|)(?: |(?<=with an? ))(?:grey )?(?:box|background|bg|band|bar|strip|plate|panel)(?![a-z])/;

/** `a black box behind it`, `navy behind the text`. */
function plateOf(clause: Clause, off: boolean): TextDesign['plate'] | null {
  const isBehind = !clause.has('plate', 'ground') && clause.has('color') && BEHIND.test(clause.text);
  if (isBehind && !off) return { color: clause.take('color') ?? '#000000', opacity: 0.75 };
  if (!clause.has('plate', 'ground')) return undefined;
  // “White with a dark box behind it”: the colour before “with” is the words’ own.
  const shade = SHADED.exec(clause.text)?.groups?.['shade'];
  const color =
    shade === undefined
      ? clause.takeBeside('color', clause.where('plate', 'ground') ?? 0)
      : /light|pale|bright/.test(shade)
        ? '#ffffff'
        : '#000000';
  clause.takeAll('plate', 'ground');
  if (off) return null;
  return {
    color: color ?? '#000000',
    opacity: clause.take('transparent') !== undefined ? 0.5 : 0.75,
  };
}

/** How words come and go: `fade in`, `typewriter`, `no animation`. */
function animationOf(clause: Clause, off: boolean): Pick<DesignChange, 'enter' | 'leave'> {
  const kind = design.enter.unwrap().shape.kind.safeParse(clause.take('anim')).data;
  const both = clause.take('fadeboth') !== undefined;
  const fadeIn = both || clause.take('fadein') !== undefined;
  const fadeOut = both || clause.take('fadeout') !== undefined;
  const still = clause.take('still') !== undefined || (off && clause.has('motion'));
  const moving = clause.takeAll('motion') || clause.takeAll('fade');
  const d = clause.has('fadein', 'fadeout') ? 500 : 350;
  if (still) return { enter: { kind: 'none', d: 0 }, leave: { kind: 'none', d: 0 } };
  if (kind) return { enter: { kind, d: kind === 'type' ? 1200 : d } };
  if (fadeIn || fadeOut || moving)
    return {
      ...((fadeIn || moving) && { enter: { kind: 'fade' as const, d } }),
      ...((fadeOut || (moving && !fadeIn)) && { leave: { kind: 'fade' as const, d } }),
    };
  return {};
}
