import type { CardSegment } from '../draft.ts';
import type { FrameSize } from '../types.ts';
import { chooseFonts } from './fonts/choose.ts';
import { drawable } from './fonts/drawable.ts';
import { CARD_LOOKS, type CardLook, groundOf } from './looks.ts';
import { buildPage, type PageFonts, type PageWords } from './page.ts';
import { layOver } from './paint/bitmap.ts';
import { fit, layOut } from './paint/draw.ts';
import { paintGround } from './paint/ground.ts';
import { encodePng } from './paint/png.ts';
import { unitOf } from './styles.ts';
import { parseWords, plainText } from './words.ts';

/** Paints a full frame of words: an opaque PNG of the frame's size. */
export async function paintCard(card: CardSegment, frame: FrameSize): Promise<Uint8Array> {
  const look = CARD_LOOKS[card.look];
  const words: PageWords = { heading: drawable(card.heading ?? ''), blocks: parseWords(drawable(card.text)) };
  const fonts = await choosePageFonts(look, words);
  const unit = unitOf(frame);
  const share = frame.height > frame.width ? 0.8 : 0.72;
  const width = Math.round(Math.min(frame.width * share, look.maxWidth * unit));
  const { laid } = await fit(
    (scale) =>
      layOut(buildPage(look, fonts, words, unit * scale), width, [fonts.heading, fonts.body, fonts.bold]),
    frame.height * 0.8,
  );
  const picture = paintGround(frame, groundOf(card, frame));
  const ink = laid.draw();
  // A little above the middle looks like the middle.
  const top = Math.round((frame.height - ink.height) * 0.48);
  layOver(picture, ink, Math.round((frame.width - ink.width) / 2), top);
  return encodePng(picture, { opaque: true });
}

async function choosePageFonts(look: CardLook, { heading, blocks }: PageWords): Promise<PageFonts> {
  const text = plainText(blocks);
  return {
    heading: await chooseFonts(heading, look.heading.font),
    body: await chooseFonts(text, look.body.font),
    bold: await chooseFonts(text, look.bold),
  };
}
