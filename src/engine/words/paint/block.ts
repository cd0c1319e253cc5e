import type { FontChoice } from '../fonts/choose.ts';
import { directionOf, isUnspaced, keepClauses, lineHeightOf } from '../fonts/drawable.ts';
import type { TextLook } from '../styles.ts';
import { box, type Box, type Css, wrapping } from './draw.ts';

/** Words that are drawn one by one, on as many lines as they need. */
export function row(fonts: FontChoice, tokens: readonly string[], look: TextLook, unit: number): Box {
  const size = look.fontSize * unit;
  const gap = isUnspaced(fonts.text) ? 0 : 0.27 * size;
  const words = tokens.map((token) =>
    box({ display: 'block', whiteSpace: 'nowrap', flexShrink: 0 }, token || '\u00a0'),
  );
  const style: Css = { display: 'flex', flexWrap: 'wrap', columnGap: gap, width: '100%' };
  return box({ ...style, justifyContent: ITEMS[look.align], ...typeset(fonts, look, unit) }, words);
}

const ITEMS = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

/** Words are set so much smaller at most so that each of their clauses is on one line. */
const LEAST_SCALE = 0.55;
/** What a thin stroke takes with the gap beside it, pixels of a look. */
const BAR = 32;
const STROKE = 6;

/** How a block is set. */
export interface Typesetting {
  readonly look: TextLook;
  readonly unit: number;
  /** Words may break anywhere. */
  readonly breaks: boolean;
  /** Of the page, pixels. */
  readonly width: number;
}

/** Words over pictures as a block of lines, its lines of about the same length. */
export function block(
  fonts: FontChoice,
  second: FontChoice,
  { look, unit, breaks, width }: Typesetting,
): Box {
  const lines = fonts.text.split('\n').map((line, index) => {
    const small: Css =
      index > 0 && look.second
        ? {
            fontFamily: second.families,
            fontSize: look.second.fontSize * unit,
            fontWeight: look.second.font.weight,
            lineHeight: 1.4,
            letterSpacing: 0,
          }
        : {};
    const size = (index > 0 && look.second ? look.second.fontSize : look.fontSize) * unit;
    const kept = keepClauses(line, (width - (look.bar === undefined ? 0 : BAR * unit)) / size, LEAST_SCALE);
    const style = { ...wrapping(breaks), ...small, ...(kept.scale < 1 && { fontSize: size * kept.scale }) };
    return box({ display: 'block', ...style }, kept.text || '\u00a0');
  });
  const words = box(
    { display: 'flex', flexDirection: 'column', alignItems: ITEMS[look.align], flexShrink: 1 },
    lines,
  );
  return box(
    {
      display: 'flex',
      justifyContent: ITEMS[look.align],
      gap: (BAR - STROKE) * unit,
      width: '100%',
      ...typeset(fonts, look, unit),
    },
    look.bar === undefined ? [words] : [bar(look.bar, unit), words],
  );
}

function typeset(fonts: FontChoice, look: TextLook, unit: number): Css {
  return {
    color: look.colour ?? 'white',
    fontFamily: fonts.families,
    fontSize: look.fontSize * unit,
    fontWeight: look.font.weight,
    fontStyle: look.font.style,
    // A slanted copy of an upright font is ugly, above all in Chinese.
    fontSynthesis: 'weight',
    lineHeight: lineHeightOf(fonts.text, look.lineHeight),
    // Chinese is not set closer, and the joiners within its words would be spaced as well.
    letterSpacing: isUnspaced(fonts.text) ? 0 : `${look.letterSpacing}em`,
    textAlign: look.align,
    direction: directionOf(fonts.text),
  };
}

function bar(colour: string, unit: number): Box {
  return box({
    width: STROKE * unit,
    alignSelf: 'stretch',
    backgroundColor: colour,
    borderRadius: 3 * unit,
    flexShrink: 0,
  });
}
