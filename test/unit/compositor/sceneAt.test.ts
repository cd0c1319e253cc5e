import assert from 'node:assert/strict';
import type {
  Animation,
  Entry,
  Film,
  FilmOverlay,
  FilmPicture,
  FilmShot,
  Path,
  Side,
} from '../../../src/compositor/scene/film.ts';
import { BLACK } from '../../../src/compositor/pixels/planes.ts';
import { sceneAt } from '../../../src/compositor/scene/sceneAt.ts';
import type { Layer } from '../../../src/compositor/scene/scene.ts';

const SIZE = { width: 320, height: 180 };
const WHOLE = { x: 0, y: 0, ...SIZE };
const WORDS: Omit<FilmOverlay, 'source'> = {
  ...{ size: { width: 40, height: 20 }, place: { x: 10, y: 20, width: 40, height: 20 } },
  ...{ start: 0, frames: 100, opacity: 1 },
};

const STILL: Path = { from: WHOLE, to: WHOLE };
const picture = (source: string, change: Partial<FilmPicture> = {}): FilmPicture => ({
  ...{ kind: 'picture', source, size: SIZE, window: STILL, place: STILL, easing: 'linear' },
  ...change,
});
const shot = (source: string, start: number, frames: number, change: Partial<FilmShot> = {}): FilmShot => ({
  ...{ start, frames, layers: [picture(source)], words: [] },
  ...change,
});
const filmOf = (shots: readonly FilmShot[], change: Partial<Film> = {}): Film => ({
  ...{ size: SIZE, frames: 100, shots, overlays: [], made: [] },
  ...change,
});
const entry = (kind: Entry['kind'], frames = 9, from: Side = 'right') => ({
  entry: { kind, frames, easing: 'linear', from, color: BLACK } as const,
});
const nameOf = (layer: Layer | undefined): string => {
  if (layer?.kind === 'group') return layer.layers.map(nameOf).join('+');
  return layer?.kind === 'picture' ? layer.source : 'black';
};
const named = (layers: readonly Layer[]) =>
  layers.map((layer) => [nameOf(layer), Math.round(layer.opacity * 100) / 100]);

describe('sceneAt', () => {
  it('shows each shot in its frames', () => {
    const film = filmOf([shot('a', 0, 50), shot('b', 50, 50)]);
    assert.deepEqual(named(sceneAt(film, 49).layers), [['a', 1]]);
    assert.deepEqual(named(sceneAt(film, 50).layers), [['b', 1]]);
    assert.deepEqual(sceneAt(filmOf([]), 0).layers, []);
  });

  it('has the same grain in a piece of a film as in the whole, another in each frame, and none where none is wanted', () => {
    const whole = filmOf([shot('a', 0, 40), shot('b', 40, 60, { grain: 1.8, ...entry('crossfade') })]);
    const piece = filmOf([shot('a', -30, 40), shot('b', 10, 60, { grain: 1.8, ...entry('crossfade') })]);
    assert.equal(sceneAt(whole, 39).grain, undefined);
    for (const frame of [40, 44, 60, 99])
      assert.deepEqual(sceneAt(piece, frame - 30).grain, sceneAt(whole, frame).grain);
    const seeds = new Set([50, 51, 52].map((frame) => sceneAt(whole, frame).grain?.seed));
    assert.equal(seeds.size, 3);
    const amounts = [40, 44, 60].map((frame) => sceneAt(whole, frame).grain?.amount ?? 0);
    assert.deepEqual(
      amounts.map((amount) => Math.round(600 * amount) / 10),
      [0.2, 0.9, 1.8],
    );
  });

  it('moves the window evenly from one end to the other', () => {
    const to = { x: 80, y: 0, width: 320, height: 180 };
    const film = filmOf([shot('a', 10, 41, { layers: [picture('a', { window: { from: WHOLE, to } })] })]);
    const x = (frame: number) => {
      const [layer] = sceneAt(film, frame).layers;
      return layer?.kind === 'picture' ? layer.window.x : undefined;
    };
    assert.deepEqual([x(10), x(30), x(50)], [0, 40, 80]);
  });

  it('zooms by a steady factor, towards what is asked for', () => {
    const to = { x: 80, y: 45, width: 160, height: 90 };
    const film = filmOf([shot('a', 0, 101, { layers: [picture('a', { window: { from: WHOLE, to } })] })], {
      frames: 101,
    });
    const windows = [0, 50, 100].map((frame) => {
      const [layer] = sceneAt(film, frame).layers;
      assert.ok(layer?.kind === 'picture');
      return layer.window;
    });
    assert.deepEqual([windows[0], windows[2]], [WHOLE, to]);
    const middle = windows[1];
    assert.ok(middle && Math.abs(middle.width - 320 * Math.SQRT1_2) < 1e-9);
    assert.ok(Math.abs(middle.x + middle.width / 2 - 160) < 1e-9, 'the middle stays the middle');
  });

  it('moves a place, too, and keeps colours and several pictures as they are', () => {
    const place = {
      from: { x: 0, y: 0, width: 160, height: 90 },
      to: { x: 0, y: 0, width: 320, height: 90 },
    };
    const grey = { contrast: 1, brightness: 0, saturation: 0, blue: 0, red: 0 };
    const color = { y: 50, u: 128, v: 128 };
    const layers = [
      { kind: 'fill', color, place: WHOLE } as const,
      picture('a', { place, grade: grey }),
      picture('b'),
    ];
    const scene = sceneAt(filmOf([shot('', 0, 101, { layers })], { frames: 101 }), 50);
    assert.deepEqual(named(scene.layers), [
      ['black', 1],
      ['a', 1],
      ['b', 1],
    ]);
    const [fill, first] = scene.layers;
    assert.deepEqual(fill, { kind: 'fill', color, place: WHOLE, opacity: 1 });
    assert.ok(first?.kind === 'picture' && Math.abs(first.place.width - 160 * Math.SQRT2) < 1e-9);
    assert.deepEqual([first.place.height, first.grade], [90, grey]);
  });

  it('crosses over', () => {
    const film = filmOf([shot('a', 0, 60), shot('b', 50, 50, entry('crossfade'))]);
    assert.deepEqual(named(sceneAt(film, 50).layers), [
      ['a', 1],
      ['b', 0.1],
    ]);
    assert.deepEqual(named(sceneAt(film, 54).layers), [
      ['a', 1],
      ['b', 0.5],
    ]);
    assert.deepEqual(named(sceneAt(film, 59).layers), [['b', 1]]);
  });

  it('never mixes the words of two cards', () => {
    const [first, second] = [
      { ...WORDS, source: 'A' },
      { ...WORDS, source: 'B' },
    ];
    const film = filmOf([
      shot('a', 0, 60, { words: [first] }),
      shot('b', 50, 50, { words: [second], ...entry('crossfade') }),
    ]);
    assert.deepEqual(named(sceneAt(film, 51).layers), [
      ['a', 1],
      ['A', 0.6],
      ['b', 0.2],
    ]);
    assert.deepEqual(named(sceneAt(film, 54).layers), [
      ['a', 1],
      ['b', 0.5],
    ]);
    assert.deepEqual(named(sceneAt(film, 57).layers), [
      ['a', 1],
      ['b', 0.8],
      ['B', 0.6],
    ]);
  });

  it('goes through black', () => {
    const film = filmOf([shot('a', 0, 60), shot('b', 50, 50, entry('fade'))]);
    assert.deepEqual(named(sceneAt(film, 51).layers), [
      ['a', 1],
      ['black', 0.4],
    ]);
    assert.deepEqual(named(sceneAt(film, 54).layers), [
      ['b', 1],
      ['black', 1],
    ]);
    assert.deepEqual(named(sceneAt(film, 57).layers), [
      ['b', 1],
      ['black', 0.4],
    ]);
    const beginning = filmOf([shot('a', 0, 100, entry('fade'))]);
    assert.deepEqual(named(sceneAt(beginning, 0).layers), [
      ['a', 1],
      ['black', 0.9],
    ]);
  });

  it('slides', () => {
    const film = filmOf([shot('a', 0, 60), shot('b', 50, 50, entry('slide'))]);
    const places = sceneAt(film, 51).layers.map(({ place }) => place.x);
    assert.deepEqual(places, [-64, 256]);
  });

  it('comes from any side', () => {
    const places = (['right', 'left', 'top', 'bottom'] as const).map((from) => {
      const film = filmOf([shot('a', 0, 60), shot('b', 50, 50, entry('slide', 9, from))]);
      return sceneAt(film, 54).layers.map(({ place }) => [place.x, place.y]);
    });
    assert.deepEqual(places, [
      [
        [-160, 0],
        [160, 0],
      ],
      [
        [160, 0],
        [-160, 0],
      ],
      [
        [0, 90],
        [0, -90],
      ],
      [
        [0, -90],
        [0, 90],
      ],
    ]);
    for (const [from, x, y] of [
      ['right', 320, 90],
      ['left', 0, 90],
      ['top', 160, 0],
      ['bottom', 160, 180],
    ] as const) {
      const film = filmOf([shot('a', 0, 60), shot('b', 50, 50, entry('wipe', 9, from))]);
      const { mask } = sceneAt(film, 52).layers.at(-1) ?? {};
      const at = (px: number, py: number): number =>
        mask ? mask.start + mask.across * px + mask.down * py : 1;
      assert.ok(at(x, y) >= 1 && at(320 - x, 180 - y) <= 0, from);
    }
  });

  it('goes into one picture and out of another', () => {
    const film = filmOf([shot('a', 0, 60), shot('b', 50, 50, entry('zoom'))]);
    const [leaving, coming] = sceneAt(film, 54).layers;
    assert.ok((leaving?.place.width ?? 0) > 380 && (coming?.place.width ?? 0) > 350);
    assert.deepEqual(
      [leaving?.opacity, coming?.opacity, leaving?.place.x],
      [1, 0.5, 160 - (leaving?.place.width ?? 0) / 2],
    );
  });

  it('shows a picture in its part of the frame alone', () => {
    const place = { from: { x: -40, y: 0, width: 240, height: 180 }, to: WHOLE };
    const clip = { x: 0, y: 0, width: 160, height: 180 };
    const film = filmOf([shot('', 0, 100, { layers: [picture('a', { place, clip })] })]);
    const [layer] = sceneAt(film, 0).layers;
    assert.ok(layer?.kind === 'picture');
    assert.deepEqual(layer.place, clip);
    assert.ok(
      Math.abs(layer.window.x - 320 / 6) < 1e-9 && Math.abs(layer.window.width - (320 * 2) / 3) < 1e-9,
    );
  });

  it('paints nothing where something lies above, but for less than two pixels', () => {
    const ring = (x: number) => ({ x, y: 20, width: 100, height: 60 });
    const hidden = (x: number) => ({ x: x + 10.3, y: 30.7, width: 79.5, height: 38.9 });
    const layer = picture('a', {
      place: { from: ring(40), to: ring(60) },
      hidden: { from: hidden(40), to: hidden(60) },
    });
    const { layers } = sceneAt(filmOf([shot('', 0, 101, { layers: [layer] })], { frames: 101 }), 50);
    assert.deepEqual(
      layers.map(({ place }) => [place.x, place.y, place.x + place.width, place.y + place.height]),
      [
        [50, 20, 150, 32],
        [50, 68, 150, 80],
        [50, 32, 62, 68],
        [138, 32, 150, 68],
      ],
    );
    const [, below] = layers;
    // A part shows what the whole would show there.
    assert.ok(below?.kind === 'picture' && Math.abs(below.window.y - (48 / 60) * 180) < 1e-9);
  });

  it('wipes from the right', () => {
    const film = filmOf([shot('a', 0, 60), shot('b', 50, 50, entry('wipe'))]);
    const shown = (frame: number, x: number) => {
      const { mask } = sceneAt(film, frame).layers.at(-1) ?? {};
      return mask ? Math.max(0, Math.min(1, mask.start + mask.across * x)) : undefined;
    };
    assert.deepEqual([shown(50, 0), shown(54, 0), shown(54, 320)], [0, 0, 1]);
    assert.ok((shown(58, 320) ?? 0) === 1 && (shown(58, 0) ?? 1) < 1);
  });

  const over = (enter: Animation | undefined, leave = enter) => {
    const both = { ...(enter && { enter }), ...(leave && { leave }) };
    const overlay = { ...WORDS, source: 't', start: 20, frames: 30, opacity: 0.8, ...both };
    const film = filmOf([shot('a', 0, 100)], { overlays: [overlay] });
    return (frame: number) => {
      const layer = sceneAt(film, frame).layers[1];
      return layer?.kind === 'picture' ? layer : undefined;
    };
  };

  it('lets an overlay come and go softly, and nowhere else', () => {
    const at = over({ kind: 'fade', frames: 4 });
    const opacity = [19, 20, 22, 24, 45, 47, 49, 50].map((frame) => {
      const seen = at(frame)?.opacity;
      return seen === undefined ? undefined : Math.round(100 * seen);
    });
    assert.deepEqual(opacity, [undefined, 16, 48, 80, 80, 48, 16, undefined]);
    assert.deepEqual(
      [20, 49].map((frame) => over(undefined)(frame)?.opacity),
      [0.8, 0.8],
    );
  });

  it('moves an overlay in and out', () => {
    const [rise, slide, pop, type] = (['rise', 'slide', 'pop', 'type'] as const).map((kind) =>
      over({ kind, frames: 9 }),
    );
    const { place } = WORDS;
    for (const at of [rise, slide, pop, type])
      assert.deepEqual(at?.(35)?.place, place, 'in the middle all stand');
    const ys = [20, 24, 28].map((frame) => rise?.(frame)?.place.y ?? 0);
    assert.ok((ys[0] ?? 0) > (ys[1] ?? 0) && (ys[1] ?? 0) > (ys[2] ?? 0) && (ys[2] ?? 0) >= 20, ys.join());
    assert.equal(rise?.(20)?.place.y, rise?.(49)?.place.y);
    assert.ok((slide?.(20)?.place.x ?? 10) < 5 && slide?.(20)?.place.y === 20);
    const sizes = Array.from({ length: 10 }, (_, step) => pop?.(20 + step)?.place.width ?? 0);
    assert.ok((sizes[0] ?? 0) < 32 && Math.max(...sizes) > 40 && sizes[9] === 40, sizes.join());
    assert.deepEqual(
      [type?.(20)?.place.width, type?.(24)?.place.width, type?.(24)?.window.width],
      [4, 20, 20],
    );
  });

  it('lets no edge of a picture that is set be seen through another picture', () => {
    const place = { x: 110, y: 10, width: 100, height: 160 };
    const color = { y: 50, u: 128, v: 128 };
    const mat = { kind: 'fill', color, place: WHOLE } as const;
    const print = { layers: [mat, picture('print', { place: { from: place, to: place } })] };
    const seen = (shots: readonly FilmShot[], frame: number) => named(sceneAt(filmOf(shots), frame).layers);
    const other = { layers: [mat, picture('other', { place: { from: place, to: place } })] };
    const prints = [shot('print', 0, 59, print), shot('other', 50, 50, { ...other, ...entry('crossfade') })];
    const [opacities] = [[51, 54, 57]].map((frames) =>
      frames.map((frame) =>
        seen(prints, frame).flatMap(([name, opacity]) => (name === 'black' ? [] : [name, opacity])),
      ),
    );
    // One goes before the other comes, and the mat is never long without any.
    assert.deepEqual(opacities, [
      ['print', 0.67],
      ['print', 0.17, 'other', 0.17],
      ['other', 0.67],
    ]);
    // A soft edge runs over the frame between a picture that fills it and one that does not.
    for (const shots of [
      [shot('print', 0, 59, print), shot('b', 50, 50, entry('crossfade'))],
      [shot('a', 0, 59), shot('print', 50, 50, { ...print, ...entry('crossfade') })],
    ]) {
      const { layers } = sceneAt(filmOf(shots), 54);
      const { mask, opacity } = layers.at(-1) ?? assert.fail();
      assert.ok(mask !== undefined && opacity === 1 && layers.slice(0, -1).every((one) => one.opacity === 1));
    }
    // Pictures side by side leave nothing free: they dissolve as one does.
    const halves = [0, 160].map((x) => {
      const half = { x, y: 0, width: 160, height: 180 };
      return picture(`half ${x}`, { place: { from: half, to: half }, clip: half });
    });
    const split = [shot('a', 0, 59), shot('s', 50, 50, { layers: [mat, ...halves], ...entry('crossfade') })];
    assert.deepEqual(seen(split, 51), [
      ['a', 1],
      ['black+half 0+half 160', 0.2],
    ]);
  });
});
