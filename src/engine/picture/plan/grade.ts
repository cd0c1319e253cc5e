import type { Grade } from '../../../compositor/scene/scene.ts';
import type { Adjust } from '../../draft/index.ts';

const PLAIN: Grade = { contrast: 1, brightness: 0, saturation: 1, blue: 0, red: 0 };

const LOOKS: Readonly<Record<Adjust['look'], Grade>> = {
  none: PLAIN,
  mono: { ...PLAIN, saturation: 0, contrast: 1.06 },
  sepia: { ...PLAIN, saturation: 0, contrast: 0.96, blue: -0.075, red: 0.055 },
  warm: { ...PLAIN, saturation: 1.06, blue: -0.028, red: 0.024 },
  cool: { ...PLAIN, saturation: 0.98, blue: 0.028, red: -0.022 },
  vivid: { ...PLAIN, saturation: 1.32, contrast: 1.1 },
  faded: { ...PLAIN, saturation: 0.72, contrast: 0.8, brightness: 0.04 },
};

/** How much warmth of 1 adds to the red difference, and takes from the blue one. */
const WARMTH = { red: 0.07, blue: 0.09 };

/** How the compositor changes a picture's colours as a draft wants it. Pure. @returns undefined for nothing */
export function gradeOf({ look, brightness, contrast, saturation, warmth }: Adjust): Grade | undefined {
  const base = LOOKS[look];
  const grade = {
    contrast: Math.min(4, base.contrast * contrast),
    brightness: base.brightness + brightness,
    saturation: Math.min(4, base.saturation * saturation),
    blue: base.blue - WARMTH.blue * warmth,
    red: base.red + WARMTH.red * warmth,
  };
  const changed = (Object.keys(PLAIN) as (keyof Grade)[]).some((key) => grade[key] !== PLAIN[key]);
  return changed ? grade : undefined;
}
