import assert from 'node:assert/strict';
import type { EngineDraft } from '../../../../../src/engine/draft/index.ts';
import { draftOf, make, type Picture } from '../../render/support.ts';
import { colourAt, type Pixels } from '../decoded.ts';
import type { Rgb } from '../deltaE.ts';

export const FRAME = { width: 320, height: 180 };
/** Frames of the shortest draft of {@link one}, a second. */
export const FPS = 24;

/** Files to see something on. */
export interface Material {
  /** Red, green, blue, white: the quarters of a picture in the frame's shape. */
  readonly quarters: string;
  /** Red above, blue below; half as wide as high. */
  readonly tall: string;
  /** Red at the left, blue at the right; four times as wide as high. */
  readonly wide: string;
  /** Black with a white border. */
  readonly border: string;
  readonly red: string;
  readonly blue: string;
  readonly grey: string;
  /** A colour that is not strong. */
  readonly tan: string;
  /** Magenta in the middle, transparent round it. */
  readonly logo: string;
  /** Four seconds that get brighter evenly, by 46.6 of 255 a second. */
  readonly clip: string;
}

/** What a field must change. */
export interface Row {
  /** Fields, as `fieldsOf` calls them. */
  readonly fields: readonly string[];
  readonly draft: (material: Material) => EngineDraft;
  readonly frames: readonly number[];
  readonly see: (seen: Seen) => void;
}

/** What is seen in a frame, the first of the row's when none is said. */
export class Seen {
  readonly #frames: ReadonlyMap<number, Pixels>;
  readonly #first: number;

  constructor(frames: ReadonlyMap<number, Pixels>, first: number) {
    this.#frames = frames;
    this.#first = first;
  }

  frame(number = this.#first): Pixels {
    return this.#frames.get(number) ?? assert.fail(`frame ${number} was not made`);
  }

  /** The mean of 8 by 8 pixels. */
  at(x: number, y: number, frame?: number): Rgb {
    return colourAt(this.frame(frame), x, y);
  }

  is(x: number, y: number, wanted: Rgb, frame?: number, off = 10): void {
    const found = this.at(x, y, frame);
    const text = `${found.map(Math.round).join()} at ${x}, ${y} instead of ${wanted.join()}`;
    assert.ok(
      found.every((value, channel) => Math.abs(value - (wanted[channel] ?? 0)) <= off),
      `frame ${frame ?? this.#first}: ${text}`,
    );
  }

  /** The edges of what is of a kind, and how many pixels that are. */
  ink(is: (rgb: Rgb) => boolean, frame?: number) {
    const { width, data } = this.frame(frame);
    let [left, right, top, bottom, count] = [Infinity, -1, Infinity, -1, 0];
    for (let at = 0; at < data.length; at += 3) {
      if (!is([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0])) continue;
      const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)];
      [left, right, top, bottom] = [
        Math.min(left, x),
        Math.max(right, x),
        Math.min(top, y),
        Math.max(bottom, y),
      ];
      count += 1;
    }
    return { left, right, top, bottom, count, x: (left + right) / 2, y: (top + bottom) / 2 };
  }
}

export const RED: Rgb = [255, 0, 0];
export const GREEN: Rgb = [0, 255, 0];
export const BLUE: Rgb = [0, 0, 255];
export const WHITE: Rgb = [255, 255, 255];
export const BLACK: Rgb = [0, 0, 0];

/** A draft of one picture. */
export function one(src: string, change: Record<string, unknown> = {}, d = 1000): EngineDraft {
  return of([{ src, st: 0, d, ...change }], d);
}

export function of(
  pictures: readonly Picture[],
  d = 1000,
  texts: readonly Record<string, unknown>[] = [],
  m: Partial<EngineDraft['m']> = {},
): EngineDraft {
  const draft = draftOf({ d, pictures, texts, ...FRAME });
  return { ...draft, m: { ...draft.m, fps: FPS, ...m } };
}

/** Makes the files. */
export async function makeMaterial(folder: string): Promise<Material> {
  const still = (name: string, size: string, ...boxes: string[]): Promise<string> => {
    const drawn = boxes.map((box) => `drawbox=${box}:t=fill`).join(',');
    const filters = ['format=gbrp', ...(drawn === '' ? [] : [drawn])].join(',');
    const [color = '', shape = ''] = size.split('@');
    return make(
      `${folder}/${name}.png`,
      '-f',
      'lavfi',
      '-i',
      `color=${color}:s=${shape}`,
      '-vf',
      filters,
      '-frames:v',
      '1',
    );
  };
  const [quarters, tall, wide, border, red, blue, grey, tan] = await Promise.all([
    still(
      'quarters',
      '0xff0000@320x180',
      '160:0:160:90:0x00ff00',
      '0:90:160:90:0x0000ff',
      '160:90:160:90:0xffffff',
    ),
    still('tall', '0xff0000@90x180', '0:90:90:90:0x0000ff'),
    still('wide', '0xff0000@720x180', '360:0:360:180:0x0000ff'),
    still('border', '0xffffff@320x180', '12:12:296:156:0x000000'),
    still('red', '0xff0000@320x180'),
    still('blue', '0x0000ff@320x180'),
    still('grey', '0x808080@320x180'),
    still('tan', '0xc87850@320x180'),
  ]);
  const inside = 'between(X,10,49)*between(Y,10,49)';
  const magenta = `color=black:s=60x60,format=rgba,geq=r=255:g=0:b=255:a='255*${inside}'`;
  const logo = await make(`${folder}/logo.png`, '-f', 'lavfi', '-i', magenta, '-frames:v', '1');
  const ramp = "color=black:s=320x180:r=30:d=4,geq=lum='16+40*T':cb=128:cr=128";
  const clip = await make(`${folder}/ramp.mkv`, '-f', 'lavfi', '-i', ramp, '-c:v', 'ffv1');
  return { quarters, tall, wide, border, red, blue, grey, tan, logo, clip };
}
