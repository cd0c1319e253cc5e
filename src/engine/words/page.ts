import { weightOf } from '../looks/index.ts';
import type { FontChoice } from './fonts/choose.ts';
import { directionOf, isUnspaced, keepClauses, keepWords, lineHeightOf } from './fonts/drawable.ts';
import type { CardLook, CardType } from './looks.ts';
import { box, type Box, type Css, wrapping } from './paint/draw.ts';
import { type Block, isSignature, plainText, type Run } from './words.ts';

/** What a card says. */
export interface PageWords {
  /** '' for none. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** The fonts of a card's parts. */
export interface PageFonts {
  readonly heading: FontChoice;
  readonly body: FontChoice;
  readonly bold: FontChoice;
  readonly signature: FontChoice;
}

/** All that the parts of a page share. */
interface Setting {
  readonly look: CardLook;
  readonly fonts: PageFonts;
  /** Pixels for one of the look. */
  readonly unit: number;
  /** Pixels. */
  readonly bodySize: number;
  /** Words may break anywhere. */
  readonly breaks: boolean;
  /** Of the page, pixels. */
  readonly width: number;
}

/** What is between heading and text where a look says nothing else, pixels. */
const BELOW = { gap: 38, ruleWidth: 72, ruleHeight: 4 };
/** Headings are set so much smaller at most so that each of their clauses is on one line: cards look alike. */
const LEAST_SCALE = 0.8;
const ITEMS = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

/** The layout of a card's words: heading, short line, paragraphs and lists below each other. `unit` is pixels for one of the look; `breaks`: words may break anywhere. */
export function buildPage(
  look: CardLook,
  fonts: PageFonts,
  { heading, blocks }: PageWords,
  { unit, breaks, width }: Pick<Setting, 'unit' | 'breaks' | 'width'>,
): Box {
  const largest = look.body.fontSize * unit;
  const bodySize = largest * scaleOfClauses(fonts, blocks, width / largest);
  const setting: Setting = { look, fonts, unit, bodySize, breaks, width };
  const children = heading === '' ? [] : headingBoxes(setting, heading, blocks.length > 0);
  for (const [index, block] of blocks.entries()) {
    const signature =
      look.signs && index === blocks.length - 1 && index + children.length > 0 && isSignature(block);
    const gap = signature ? look.paragraphGap * 1.5 : look.paragraphGap;
    const below = (look.below ?? BELOW).gap * unit;
    const marginTop = index > 0 ? gap * setting.bodySize : heading === '' ? 0 : below;
    const style: Css = { display: 'flex', flexDirection: 'column', width: '100%', marginTop };
    const call = blocks.length === 1 && heading === '' ? callBoxes(setting, block) : undefined;
    const boxes = call ?? blockBoxes(setting, block);
    children.push(box(signature ? { ...style, ...signed(setting) } : style, boxes));
  }
  const direction = directionOf(heading || plainText(blocks));
  return box(
    {
      display: 'flex',
      flexDirection: 'column',
      alignItems: ITEMS[look.align],
      width: '100%',
      direction,
      textAlign: look.align === 'left' ? 'start' : look.align,
      // A slanted copy of an upright font is ugly, above all in Chinese.
      fontSynthesis: 'weight',
      ...typeset(look.body, fonts.body, unit),
      fontSize: bodySize,
      color: look.body.colour,
    },
    children,
  );
}

/** So many lines of a text break behind its marks where all its clauses fit on a line each. */
const CLAUSE_LINES = 4;

/** How much smaller a text is set so that a line breaks within none of its clauses, of writing without spaces. */
function scaleOfClauses(fonts: PageFonts, [block, ...others]: readonly Block[], ems: number): number {
  const [runs, ...lines] = block?.kind === 'paragraph' ? block.lines : [];
  const [run, ...more] = runs ?? [];
  if (run === undefined || others.length + lines.length + more.length > 0) return 1;
  return keepClauses(fonts.body.clean(run.text), ems, LEAST_SCALE, CLAUSE_LINES).scale;
}

function headingBoxes({ look, fonts, unit, breaks, width }: Setting, heading: string, more: boolean): Box[] {
  const fontSize = look.heading.fontSize * unit;
  const { text, scale } = keepClauses(fonts.heading.clean(heading), width / fontSize, LEAST_SCALE);
  const style: Css = { display: 'block', ...wrapping(breaks), color: look.heading.colour };
  const words = box(
    { ...typeset(look.heading, fonts.heading, unit), ...style, fontSize: fontSize * scale },
    text,
  );
  if (look.rule === undefined || !more) return [words];
  const { gap, ruleWidth, ruleHeight } = look.below ?? BELOW;
  const size = { width: ruleWidth * unit, height: ruleHeight * unit, borderRadius: (ruleHeight * unit) / 2 };
  return [words, box({ ...size, backgroundColor: look.rule, marginTop: 0.8 * gap * unit })];
}

function typeset(type: CardType, choice: FontChoice, unit: number): Css {
  return {
    fontFamily: choice.families,
    fontWeight: type.font.weight,
    fontStyle: type.font.style,
    fontSize: type.fontSize * unit,
    lineHeight: lineHeightOf(choice.text, type.lineHeight),
    // Chinese is not set closer, and the joiners within its words would be spaced as well.
    letterSpacing: isUnspaced(choice.text) ? 0 : `${type.letterSpacing}em`,
  };
}

/** “With love, / Anna”: as if by hand. */
function signed({ look, fonts, bodySize }: Setting): Css {
  const { style, weight } = look.signature ?? look.bold;
  return {
    fontFamily: fonts.signature.families,
    fontStyle: style,
    fontWeight: weight,
    fontSize: bodySize * 1.12,
  };
}

function blockBoxes(setting: Setting, block: Block): Box[] {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.map((runs) => lineBox(setting, runs));
    case 'sub-heading': {
      const runs = block.runs.map(({ text }) => ({ text, bold: true }));
      return [lineBox(setting, runs)];
    }
    case 'list':
      return block.items.map(({ mark, runs }, index) =>
        box(
          {
            display: 'flex',
            width: '100%',
            textAlign: 'start',
            marginTop: index === 0 ? 0 : 0.5 * setting.bodySize,
          },
          [
            bulletBox(setting, mark),
            box({ display: 'flex', flexGrow: 1, flexShrink: 1, flexBasis: 0 }, [lineBox(setting, runs)]),
          ],
        ),
      );
  }
}

/** Words that ask for something: how many may be set so, their size and what is between them and the line below, as parts of the text's size. */
const CALL = { weight: 28, size: 1.2, least: 0.6, gap: 0.42 };
/** Letters are half as wide as they are high, about; see {@link weightOf}. */
const LETTER_WIDTH = 0.56;

/** What is asked for is on one line, where that is not much smaller, and underlined in the look's colour, where it is short. */
function callBoxes({ look, fonts, unit, breaks, bodySize, width }: Setting, block: Block): Box[] | undefined {
  const [line, ...others] = block.kind === 'paragraph' ? block.lines : [];
  const [run, ...more] = line ?? [];
  if (look.underlined !== true || run === undefined || others.length > 0 || more.length > 0) return undefined;
  if (weightOf(run.text) > CALL.weight) return undefined;
  const fitting = width / (LETTER_WIDTH * weightOf(run.text));
  const size = bodySize * Math.min(CALL.size, Math.max(CALL.least, fitting / bodySize));
  const text = keepClauses(fonts.body.clean(run.text), width / size, 1).text;
  const { ruleWidth, ruleHeight } = look.below ?? BELOW;
  const rule: Css = {
    ...{ width: ruleWidth * unit, height: ruleHeight * unit, borderRadius: (ruleHeight * unit) / 2 },
    ...{ alignSelf: ITEMS[look.align], backgroundColor: look.accent, marginTop: CALL.gap * size },
  };
  return [
    box({ display: 'block', width: '100%', fontSize: size, ...wrapping(breaks, 'balance') }, text),
    box(rule),
  ];
}

function bulletBox({ look, fonts, bodySize }: Setting, mark: string): Box {
  if (mark !== '') {
    const style: Css = { width: 1.4 * bodySize, flexShrink: 0, color: look.accent };
    return box({ ...style, fontFamily: fonts.body.families }, fonts.body.clean(mark));
  }
  const dot = 0.26 * bodySize;
  return box({ display: 'flex', width: 1.1 * bodySize, flexShrink: 0 }, [
    box({
      width: dot,
      height: dot,
      borderRadius: dot / 2,
      backgroundColor: look.accent,
      marginTop: (look.body.lineHeight * bodySize - dot) / 2,
    }),
  ]);
}

function lineBox({ look, fonts, breaks, bodySize, width }: Setting, runs: readonly Run[]): Box {
  const [only] = runs;
  if (runs.length === 1 && only && !only.bold) {
    const balanced = look.balanced ?? look.align === 'center';
    const wrap = balanced || isUnspaced(only.text) ? 'balance' : 'pretty';
    return box(
      { display: 'block', width: '100%', ...wrapping(breaks, wrap) },
      // A little less than the whole, for rounding.
      keepClauses(fonts.body.clean(only.text), width / bodySize, 0.999, CLAUSE_LINES).text,
    );
  }
  const bold: Css = {
    fontFamily: fonts.bold.families,
    fontWeight: look.bold.weight,
    fontStyle: look.bold.style,
    color: look.boldColour,
  };
  return box(
    { display: 'block', width: '100%', ...(breaks && { overflowWrap: 'anywhere' }) },
    runs.map((run) =>
      box(run.bold ? bold : {}, keepWords((run.bold ? fonts.bold : fonts.body).clean(run.text)), 'span'),
    ),
  );
}
