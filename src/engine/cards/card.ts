import type { CardSegment } from '../draft.ts';
import type { FrameSize } from '../types.ts';
import { chooseFonts, drawable, type FontChoice, type FontWish } from './fonts/choose.ts';
import { layOver } from './paint/bitmap.ts';
import { box, type Box, type Css, fit, type Laid, layOut } from './paint/draw.ts';
import { paintGround } from './paint/ground.ts';
import { encodePng } from './paint/png.ts';
import { CARD_LOOKS, groundOf, type CardLook } from './looks.ts';
import { unitOf } from './styles.ts';
import { type Block, parseWords, plainText, type Run } from './words.ts';

interface Faces {
  readonly heading: FontChoice;
  readonly body: FontChoice;
  readonly bold: FontChoice;
}

/** Paints a full frame of words: an opaque PNG of the frame's size. */
export async function paintCard(card: CardSegment, frame: FrameSize): Promise<Uint8Array> {
  const look = CARD_LOOKS[card.look];
  const heading = drawable(card.heading ?? '');
  const blocks = parseWords(drawable(card.text));
  const faces = await chooseFaces(look, heading, blocks);
  const unit = unitOf(frame);
  const width = Math.round(
    Math.min(frame.width * (frame.height > frame.width ? 0.8 : 0.72), look.maxWidth * unit),
  );
  const make = (scale: number): Promise<Laid> =>
    layOut(page(look, faces, heading, blocks, unit * scale), width, [faces.heading, faces.body, faces.bold]);
  const { laid } = await fit(make, frame.height * 0.78);
  const picture = paintGround(frame, groundOf(card, frame));
  const words = laid.draw();
  layOver(
    picture,
    words,
    Math.round((frame.width - words.width) / 2),
    // A little above the middle looks like the middle.
    Math.round((frame.height - words.height) * 0.48),
  );
  return encodePng(picture, { opaque: true });
}

async function chooseFaces(look: CardLook, heading: string, blocks: readonly Block[]): Promise<Faces> {
  const text = plainText(blocks);
  const choose = (words: string, wish: FontWish) => chooseFonts(words, wish);
  const bold = blocks.some(
    (block) => block.kind === 'sub-heading' || JSON.stringify(block).includes('"bold":true'),
  );
  return {
    heading: await choose(heading, look.heading.font),
    body: await choose(text, look.body.font),
    bold: await choose(bold ? text : '', look.bold),
  };
}

function page(look: CardLook, faces: Faces, heading: string, blocks: readonly Block[], unit: number): Box {
  const center = look.align === 'center';
  const children: Box[] = [];
  if (heading !== '') {
    children.push(
      box(
        {
          ...typeset(look.heading, faces.heading, unit),
          color: look.heading.colour,
          textWrap: 'balance',
          display: 'block',
        },
        heading,
      ),
    );
    if (look.rule !== undefined && blocks.length > 0) {
      children.push(
        box({
          width: 72 * unit,
          height: 4 * unit,
          backgroundColor: look.rule,
          marginTop: 30 * unit,
          borderRadius: 2 * unit,
        }),
      );
    }
  }
  for (const [index, block] of blocks.entries()) {
    const first = index === 0 && heading === '';
    const gap = first ? 0 : index === 0 ? 38 * unit : look.paragraphGap * look.body.fontSize * unit;
    children.push(
      box(
        { display: 'flex', flexDirection: 'column', width: '100%', marginTop: gap },
        blockOf(look, faces, block, unit),
      ),
    );
  }
  return box(
    {
      display: 'flex',
      flexDirection: 'column',
      alignItems: center ? 'center' : 'flex-start',
      width: '100%',
      textAlign: look.align,
      overflowWrap: 'anywhere',
      ...typeset(look.body, faces.body, unit),
      color: look.body.colour,
    },
    children,
  );
}

function typeset(type: CardLook['body'], choice: FontChoice, unit: number): Css {
  return {
    fontFamily: choice.families,
    fontWeight: type.font.weight,
    fontStyle: type.font.style,
    fontSize: type.fontSize * unit,
    lineHeight: type.lineHeight,
    letterSpacing: `${type.letterSpacing}em`,
  };
}

function blockOf(look: CardLook, faces: Faces, block: Block, unit: number): Box[] {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.map((runs) => line(runs, look, faces));
    case 'sub-heading':
      return [
        line(
          block.runs.map(({ text }) => ({ text, bold: true })),
          look,
          faces,
        ),
      ];
    case 'list':
      return block.items.map(({ mark, runs }, index) =>
        box(
          {
            display: 'flex',
            width: '100%',
            textAlign: 'left',
            marginTop: index === 0 ? 0 : 0.5 * look.body.fontSize * unit,
          },
          [
            bullet(mark, look, faces, unit),
            box({ display: 'flex', flexGrow: 1, flexShrink: 1, flexBasis: 0 }, [line(runs, look, faces)]),
          ],
        ),
      );
  }
}

function bullet(mark: string, look: CardLook, faces: Faces, unit: number): Box {
  const size = look.body.fontSize * unit;
  const width = 1.15 * size;
  if (mark !== '')
    return box(
      { width: width * 1.2, flexShrink: 0, color: look.accent, fontFamily: faces.body.families },
      mark,
    );
  const dot = 0.26 * size;
  return box({ display: 'flex', width, flexShrink: 0 }, [
    box({
      width: dot,
      height: dot,
      borderRadius: dot / 2,
      backgroundColor: look.accent,
      marginTop: (look.body.lineHeight * size - dot) / 2,
    }),
  ]);
}

function line(runs: readonly Run[], look: CardLook, faces: Faces): Box {
  const plain = runs.length === 1 && !runs[0]?.bold;
  if (plain)
    return box(
      { display: 'block', width: '100%', textWrap: look.align === 'center' ? 'balance' : 'pretty' },
      runs[0]?.text ?? '',
    );
  return box(
    { display: 'block', width: '100%' },
    runs.map(({ text, bold }) =>
      box(
        bold
          ? {
              fontFamily: faces.bold.families,
              fontWeight: look.bold.weight,
              fontStyle: look.bold.style,
              color: look.boldColour,
            }
          : {},
        text,
        'span',
      ),
    ),
  );
}
