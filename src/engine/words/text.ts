import type { TextSegment } from '../draft/index.ts';
import type { DrawnText, FrameSize } from '../types.ts';
import { chooseFonts, type FontChoice } from './fonts/choose.ts';
import { directionOf, isUnspaced, keepWords, lineHeightOf } from './fonts/drawable.ts';
import { crop, inkOf, onPlate, withShadows, type Bitmap } from './paint/bitmap.ts';
import { box, type Box, type Css, fit, layOut } from './paint/draw.ts';
import { TEXT_LOOKS, type TextLook, unitOf } from './styles.ts';
import { shortened } from './words.ts';

/** Draws words to be laid over pictures: see {@link TEXT_LOOKS}. Words without anything to draw give one transparent pixel. */
export async function paintText(
  { text: whole, role }: Pick<TextSegment, 'text' | 'role'>,
  frame: FrameSize,
): Promise<DrawnText> {
  const text = shortened(whole);
  const look = TEXT_LOOKS[role];
  const unit = unitOf(frame);
  const fonts = await chooseFonts(text, look.font);
  const second = look.second ? await chooseFonts(text, look.second.font) : fonts;
  const portrait = frame.height > frame.width;
  const width = Math.round(frame.width * (portrait ? Math.max(look.maxWidth, 0.84) : look.maxWidth));
  const { laid } = await fit(
    (scale) => layOut(block(fonts, second, look, unit * scale), width, [fonts, second]),
    frame.height * look.maxHeight,
  );
  const drawn = laid.draw();
  const ink = inkOf(drawn);
  if (!ink) return NOTHING;
  const left = look.align === 'left' ? Math.round(frame.width * 0.06) : Math.round((frame.width - width) / 2);
  const upper = top(look, laid.height, frame.height) - laid.bleed;
  if (look.plate) {
    const { padX, padY, radius, opacity } = look.plate;
    const plate = {
      padX: Math.round(padX * unit),
      padY: Math.round(padY * unit),
      radius: radius * unit,
      opacity,
    };
    // As high as its lines, whatever letters they have: plates that follow each other do not jump. Marks may reach into the padding.
    const above = laid.bleed - plate.padY;
    const words = crop(drawn, { x: ink.x, width: ink.width, y: above, height: laid.height + 2 * plate.padY });
    return clip(onPlate(words, { ...plate, padY: 0 }), left + ink.x - plate.padX, upper + above, frame);
  }
  const shadows = look.shadows.map(({ blur, drop, strength }) => ({
    blur: blur * unit,
    drop: drop * unit,
    strength,
  }));
  const { bitmap, margin } = withShadows(crop(drawn, ink), shadows);
  return clip(bitmap, left + ink.x - margin, upper + ink.y - margin, frame);
}

const NOTHING: DrawnText = { x: 0, y: 0, width: 1, height: 1, data: new Uint8Array(4) };

/** Top edge of a block in the frame, pixels. */
function top({ anchor }: TextLook, blockHeight: number, frameHeight: number): number {
  const at = anchor.at * frameHeight;
  switch (anchor.edge) {
    case 'top':
      return Math.round(at);
    case 'middle':
      return Math.round(at - blockHeight / 2);
    case 'bottom':
      return Math.round(at - blockHeight);
  }
}

/** A shadow may reach over the frame's edge: what is outside is not kept. */
function clip(bitmap: Bitmap, x: number, y: number, frame: FrameSize): DrawnText {
  const left = Math.max(0, x);
  const upper = Math.max(0, y);
  const width = Math.min(frame.width, x + bitmap.width) - left;
  const height = Math.min(frame.height, y + bitmap.height) - upper;
  return { ...crop(bitmap, { x: left - x, y: upper - y, width, height }), x: left, y: upper };
}

function block(fonts: FontChoice, second: FontChoice, look: TextLook, unit: number): Box {
  const center = look.align === 'center';
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
    return box({ display: 'block', textWrap: 'balance', ...small }, keepWords(line) || '\u00a0');
  });
  const words = box(
    { display: 'flex', flexDirection: 'column', alignItems: center ? 'center' : 'flex-start', flexShrink: 1 },
    lines,
  );
  return box(
    {
      display: 'flex',
      justifyContent: center ? 'center' : 'flex-start',
      gap: 26 * unit,
      width: '100%',
      color: 'white',
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
      overflowWrap: 'anywhere',
    },
    look.bar === undefined ? [words] : [bar(look.bar, unit), words],
  );
}

function bar(colour: string, unit: number): Box {
  return box({
    width: 6 * unit,
    alignSelf: 'stretch',
    backgroundColor: colour,
    borderRadius: 3 * unit,
    flexShrink: 0,
  });
}
