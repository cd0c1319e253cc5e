import type { CardSegment } from '../draft/index.ts';
import type { FrameSize } from '../types.ts';
import type { FontWish } from './fonts/choose.ts';
import { hashText, randomNumbers } from '../random.ts';
import { hsl } from '../looks/index.ts';
import type { Ground } from './paint/ground.ts';

/** How one kind of words on a card is set. Lengths in pixels of a frame whose shorter side is 1080. */
export interface CardType {
  readonly font: FontWish;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** In em. */
  readonly letterSpacing: number;
  readonly colour: string;
  /** Set in capitals. */
  readonly caps?: true;
}

/** How one look of card is set. */
export interface CardLook {
  readonly heading: CardType;
  readonly body: CardType;
  /** `**Bold**` words and sub-headings. */
  readonly bold: FontWish;
  readonly boldColour: string;
  /** How a letter's last lines are set; as what is bold where it is absent. */
  readonly signature?: FontWish;
  readonly accent: string;
  /** Colour of the short line below the heading. */
  readonly rule?: string;
  /** Whether few words have a line below them. */
  readonly underlined?: true;
  readonly align: 'left' | 'center' | 'right';
  /** Whether lines are of about the same length; absent: when they are centred. */
  readonly balanced?: boolean;
  /** Between heading and text, and the line's length and height; where they are not the usual ones. Pixels. */
  readonly below?: { readonly gap: number; readonly ruleWidth: number; readonly ruleHeight: number };
  /** Of the column, pixels. */
  readonly maxWidth: number;
  /** Whether a last paragraph such as “With love, Anna” is set as if signed by hand. */
  readonly signs: boolean;
  /** Between paragraphs, in body font sizes. */
  readonly paragraphGap: number;
}

const INTER_BOLD: FontWish = { family: 'Inter', weight: 700, style: 'normal' };
const INTER: FontWish = { family: 'Inter', weight: 500, style: 'normal' };
const SERIF: FontWish = { family: 'Garamond', weight: 500, style: 'normal' };
const SERIF_ITALIC: FontWish = { family: 'Garamond', weight: 500, style: 'italic' };

/** The looks of all cards. */
export const CARD_LOOKS: Readonly<Record<CardSegment['look'], CardLook>> = {
  letter: {
    heading: { font: SERIF_ITALIC, fontSize: 84, lineHeight: 1.2, letterSpacing: 0, colour: '#3a2a1e' },
    body: { font: SERIF, fontSize: 62, lineHeight: 1.42, letterSpacing: 0.002, colour: '#3d3026' },
    bold: SERIF_ITALIC,
    boldColour: '#3a2a1e',
    accent: '#a8673f',
    align: 'left',
    signs: true,
    maxWidth: 1180,
    paragraphGap: 0.75,
  },
  scene: {
    heading: { font: INTER_BOLD, fontSize: 92, lineHeight: 1.12, letterSpacing: -0.025, colour: '#ffffff' },
    body: {
      font: INTER,
      fontSize: 50,
      lineHeight: 1.46,
      letterSpacing: -0.006,
      colour: 'rgba(255, 255, 255, 0.86)',
    },
    bold: INTER_BOLD,
    boldColour: '#ffffff',
    accent: '#f2b84b',
    rule: '#f2b84b',
    align: 'left',
    signs: false,
    maxWidth: 1300,
    paragraphGap: 0.7,
  },
  closing: {
    heading: {
      font: SERIF_ITALIC,
      fontSize: 112,
      lineHeight: 1.18,
      letterSpacing: -0.005,
      colour: '#fff8ec',
    },
    body: {
      font: SERIF_ITALIC,
      fontSize: 78,
      lineHeight: 1.38,
      letterSpacing: 0,
      colour: 'rgba(255, 246, 232, 0.92)',
    },
    bold: SERIF_ITALIC,
    boldColour: '#ffffff',
    accent: '#f2b84b',
    align: 'center',
    signs: false,
    maxWidth: 1300,
    paragraphGap: 0.7,
  },
};

/** The ground of a card: paper for letters, else a dark colour that its words decide, so that it is the same each time. */
export function groundOf(card: CardSegment, { width, height }: FrameSize): Ground {
  const landscape = width >= height;
  const random = randomNumbers(hashText(`${card.heading ?? ''}\n${card.text}`));
  switch (card.look) {
    case 'letter':
      return {
        from: [250, 243, 230],
        to: [243, 231, 211],
        angle: 1.1,
        glows: [{ x: 0.3, y: 0.2, reach: 0.6, strength: 0.7, colour: [255, 251, 242] }],
        corners: { colour: [206, 172, 128], strength: 0.42 },
        grain: 1.6,
      };
    case 'closing':
      return {
        from: [44, 26, 32],
        to: [22, 18, 34],
        angle: 0.9,
        glows: [{ x: 0.5, y: landscape ? 0.95 : 0.85, reach: 0.6, strength: 0.55, colour: [148, 74, 46] }],
        corners: { colour: [8, 6, 12], strength: 0.45 },
        grain: 0.4,
      };
    case 'scene': {
      // From teal over blue to plum: neighbours on that arc go together whatever their order.
      const hue = 178 + 150 * random();
      const turn = random() < 0.5 ? -1 : 1;
      return {
        from: hsl(hue, 0.42, 0.17),
        to: hsl(hue + 28 * turn, 0.5, 0.085),
        angle: 0.5 + 0.7 * random(),
        glows: [
          {
            x: 0.75 + 0.2 * random(),
            y: 0.1 + 0.25 * random(),
            reach: 0.62,
            strength: 0.6,
            colour: hsl(hue + 18 * turn, 0.5, 0.34),
          },
          {
            x: 0.1 + 0.2 * random(),
            y: 0.95,
            reach: 0.5,
            strength: 0.35,
            colour: hsl(hue - 34 * turn, 0.45, 0.24),
          },
        ],
        corners: { colour: [4, 5, 10], strength: 0.36 },
        grain: 0.4,
      };
    }
  }
}
