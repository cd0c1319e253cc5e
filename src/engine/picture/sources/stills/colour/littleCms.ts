import { readFile } from 'node:fs/promises';
import {
  cmsFLAGS_HIGHRESPRECALC,
  cmsFLAGS_NOCACHE,
  cmsFLAGS_NOOPTIMIZE,
  INTENT_PERCEPTUAL,
  instantiate,
  TYPE_CMYK_8,
  TYPE_RGB_8,
} from 'lcms-wasm';
import { matrixProfile, SRGB } from '../../../../../colour/matrixProfile.ts';
import { greyTable, rgbTable, type ColourTable } from './table.ts';

/** What a profile describes, as far as stills have it. */
export type ColourModel = 'rgb' | 'grey' | 'cmyk';

/** Little CMS with one profile open. */
export interface OpenProfile {
  readonly model: ColourModel;
  /** The way to sRGB of a profile of red, green and blue, or grey; undefined when it changes nothing. */
  table(): ColourTable | undefined;
  /** A CMYK profile's way to sRGB. @param inks four bytes a pixel, 255 is all of an ink @returns red, green and blue, a byte each */
  convertInks(inks: Uint8Array): Uint8Array;
}

const MODELS: Readonly<Record<string, ColourModel>> = { RGB: 'rgb', GRAY: 'grey', CMYK: 'cmyk' };

/**
 * Opens a profile. Reads files of unknown origin: only for a thread that has limits.
 *
 * @param library path of `lcms.wasm`
 * @throws Error when the profile is damaged, or of a kind that pictures have no use for
 */
export async function openProfile(profile: Uint8Array, library: string): Promise<OpenProfile> {
  const quiet = (): undefined => undefined;
  const lcms = await instantiate({ wasmBinary: await readFile(library), print: quiet, printErr: quiet });
  const source = lcms.cmsOpenProfileFromMem(profile, profile.length);
  const space = source === 0 ? null : lcms.cmsGetColorSpaceASCII(source);
  const model = MODELS[space ?? ''];
  if (model === undefined)
    throw new Error(source === 0 ? 'It is damaged.' : `Its colours are ${space ?? 'unknown'}.`);
  const target = plainSrgb();
  const srgb = lcms.cmsOpenProfileFromMem(target, target.length);
  const transform = (from: number, to: number): number => {
    const flags = cmsFLAGS_NOCACHE | (from === TYPE_CMYK_8 ? cmsFLAGS_HIGHRESPRECALC : cmsFLAGS_NOOPTIMIZE);
    const made = lcms.cmsCreateTransform(source, from, srgb, to, INTENT_PERCEPTUAL, flags);
    if (made === 0) throw new Error('It leads to no colours.');
    return made;
  };
  return {
    model,
    table() {
      const made = transform(floats(model), floats('rgb'));
      const channels = model === 'grey' ? 1 : 3;
      const convert = (colours: Float32Array): Float32Array =>
        lcms.cmsDoTransform(made, colours, colours.length / channels);
      return model === 'grey' ? greyTable(convert) : rgbTable(convert);
    },
    convertInks(inks) {
      return lcms.cmsDoTransform(transform(TYPE_CMYK_8, TYPE_RGB_8), inks, inks.length / 4);
    },
  };
}

/**
 * sRGB as a profile of version 2: with version 4, which its own is, the library would darken what printing profiles show (black point
 * compensation), and viewers and browsers don't.
 */
function plainSrgb(): Uint8Array {
  const profile = matrixProfile(SRGB);
  if (profile === undefined) throw new RangeError('sRGB has no profile');
  profile[8] = 2;
  return profile;
}

/** Little CMS' number for pixels of 32-bit floating point channels: its script leaves these out (`lcms2.h`, `TYPE_RGB_FLT`). */
function floats(model: ColourModel): number {
  const [space, channels] = model === 'grey' ? [3, 1] : [4, 3];
  return (1 << 22) | (space << 16) | (channels << 3) | 4;
}
