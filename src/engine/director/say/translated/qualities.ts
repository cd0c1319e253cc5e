import type { Adjust, Framing, TextDesign } from '../../../draft/index.ts';
import { untoned } from '../../language/tones.ts';
import type { Change } from '../changes/change.ts';
import type { Quality, Sentences } from './sentences.ts';

type Described = Extract<Change, { kind: 'colors' | 'framing' | 'text-designed' }>;

/** What pictures or words are now, in a few words each. */
export function qualitiesOf(change: Described, sentences: Sentences): string[] {
  const found =
    change.kind === 'colors'
      ? colors(change.to, change.from, sentences)
      : change.kind === 'framing'
        ? framing(change.to, change.uncropped, sentences)
        : design(change.from, change.to, sentences);
  return found.length > 0 ? found : [sentences.qualities.usual];
}

const colorNamed = (color: string, { terms }: Sentences): string =>
  terms.colors[untoned(color, terms.colors)] ?? color;

function colors(to: Partial<Adjust>, from: Adjust, { qualities, terms }: Sentences): string[] {
  const more = (now: number | undefined, old: number, up: Quality, down: Quality): string[] =>
    now === undefined ? [] : [qualities[now > old ? up : down]];
  return [
    ...(to.look === undefined ? [] : [terms.looks[to.look]]),
    ...more(to.brightness, from.brightness, 'brighter', 'darker'),
    ...more(to.contrast, from.contrast, 'more-contrast', 'less-contrast'),
    ...more(to.saturation, from.saturation, 'more-color', 'less-color'),
    ...more(to.warmth, from.warmth, 'warmer', 'cooler'),
  ];
}

function framing(to: Partial<Framing>, uncropped: boolean, sentences: Sentences): string[] {
  const { qualities } = sentences;
  const color = to.ground && 'color' in to.ground && to.ground.color !== undefined ? to.ground.color : '';
  return [
    ...(to.turn === undefined ? [] : [to.turn === 0 ? qualities.upright : `${qualities.turned} ${to.turn}°`]),
    ...(to.flip === undefined ? [] : [to.flip === 'none' ? qualities['not-mirrored'] : qualities.mirrored]),
    ...(to.loss === undefined
      ? []
      : [to.loss === 0 ? qualities.whole : to.loss === 1 ? qualities.filled : qualities.framed]),
    ...(to.crop ? [qualities.cropped] : uncropped ? [qualities.uncropped] : []),
    ...(to.focus ? [qualities.focus] : []),
    ...(to.ground === undefined
      ? []
      : [
          to.ground.kind === 'blur'
            ? qualities['blurred-ground']
            : `${qualities.ground} ${colorNamed(color, sentences)}`.trim(),
        ]),
  ];
}

function design(from: TextDesign, to: TextDesign, sentences: Sentences): string[] {
  const { qualities, terms } = sentences;
  const has = (key: keyof TextDesign): boolean => JSON.stringify(from[key]) !== JSON.stringify(to[key]);
  return [
    ...(has('color') && to.color !== undefined ? [colorNamed(to.color, sentences)] : []),
    ...(has('size') ? [(to.size ?? 1) > (from.size ?? 1) ? qualities.larger : qualities.smaller] : []),
    ...(has('font') && to.font ? [terms.fonts[to.font]] : []),
    ...(has('weight') ? [to.weight === 'bold' ? qualities.bold : qualities.regular] : []),
    ...(has('italic') ? [to.italic ? qualities.italic : qualities['not-italic']] : []),
    ...(has('align') ? [qualities.aligned] : []),
    ...(has('place') && to.place !== undefined
      ? [typeof to.place === 'string' ? (terms.places[to.place] ?? to.place) : qualities.at]
      : []),
    ...(has('plate') ? [to.plate && to.plate.opacity > 0 ? qualities.plate : qualities['no-plate']] : []),
    ...(has('enter') || has('leave')
      ? [
          (to.enter && to.enter.kind !== 'none') || (to.leave && to.leave.kind !== 'none')
            ? qualities.animated
            : qualities['not-animated'],
        ]
      : []),
  ];
}
