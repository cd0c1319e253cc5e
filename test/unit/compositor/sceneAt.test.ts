import assert from 'node:assert/strict';
import type { Film, FilmPicture, FilmShot, Path } from '../../../src/compositor/scene/film.ts';
import { sceneAt } from '../../../src/compositor/scene/sceneAt.ts';
import type { Layer } from '../../../src/compositor/scene/scene.ts';

const SIZE = { width: 320, height: 180 };
const WHOLE = { x: 0, y: 0, ...SIZE };
const WORDS = { size: { width: 40, height: 20 }, place: { x: 10, y: 20, width: 40, height: 20 } };

const STILL: Path = { from: WHOLE, to: WHOLE };
const picture = (source: string, change: Partial<FilmPicture> = {}): FilmPicture => ({
  ...{ kind: 'picture', source, size: SIZE, window: STILL, place: STILL, easing: 'linear' },
  ...change,
});
const shot = (source: string, start: number, frames: number, change: Partial<FilmShot> = {}): FilmShot => ({
  ...{ start, frames, layers: [picture(source)] },
  ...change,
});
const filmOf = (shots: readonly FilmShot[], change: Partial<Film> = {}): Film => ({
  ...{ size: SIZE, frames: 100, shots, overlays: [], made: [] },
  ...change,
});
const entry = (kind: NonNullable<FilmShot['entry']>['kind'], frames = 9) => ({
  entry: { kind, frames, easing: 'linear' as const },
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
      picture('a', { place, grade: grey, opacity: 0.5 }),
      picture('b'),
    ];
    const scene = sceneAt(filmOf([shot('', 0, 101, { layers })], { frames: 101 }), 50);
    assert.deepEqual(named(scene.layers), [
      ['black', 1],
      ['a', 0.5],
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
      shot('a', 0, 60, { words: first }),
      shot('b', 50, 50, { words: second, ...entry('crossfade') }),
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
    const film = filmOf([shot('a', 0, 60), shot('b', 50, 50, entry('fade-black'))]);
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
    const beginning = filmOf([shot('a', 0, 100, entry('fade-black'))]);
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

  it('wipes from the right', () => {
    const film = filmOf([shot('a', 0, 60), shot('b', 50, 50, entry('wipe'))]);
    const shown = (frame: number, x: number) => {
      const { mask } = sceneAt(film, frame).layers.at(-1) ?? {};
      return mask ? Math.max(0, Math.min(1, mask.start + mask.across * x)) : undefined;
    };
    assert.deepEqual([shown(50, 0), shown(54, 0), shown(54, 320)], [0, 0, 1]);
    assert.ok((shown(58, 320) ?? 0) === 1 && (shown(58, 0) ?? 1) < 1);
  });

  it('lets an overlay come and go softly, and nowhere else', () => {
    const overlay = { ...WORDS, source: 't', start: 20, frames: 30, fade: 4 };
    const film = filmOf([shot('a', 0, 100)], { overlays: [overlay] });
    const opacity = (frame: number) => sceneAt(film, frame).layers[1]?.opacity;
    assert.deepEqual([19, 20, 22, 24, 45, 47, 49, 50].map(opacity), [
      undefined,
      0.2,
      0.6,
      1,
      1,
      0.6,
      0.2,
      undefined,
    ]);
  });
});
