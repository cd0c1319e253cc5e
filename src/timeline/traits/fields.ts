import {
  amount,
  another,
  choice,
  given,
  place,
  plainly,
  quote,
  share,
  shift,
  time,
  toggle,
  whole,
  type Telling,
} from './tell.ts';

const gently = (easing: unknown): string => (easing === 'smooth' ? ', gently' : '');

const MOTIONS: Readonly<Record<string, string>> = {
  'zoom-in': 'zooms in',
  'zoom-out': 'zooms out',
  'pan-left': 'pans left',
  'pan-right': 'pans right',
  'pan-up': 'pans up',
  'pan-down': 'pans down',
  path: 'moves from one part to another',
};

const TRANSITIONS: Readonly<Record<string, string>> = {
  'fade-black': 'fade through black',
  'fade-white': 'fade through white',
};

const picture: Readonly<Record<string, Telling>> = {
  in: amount((from) => `from ${time(from)} of its file`, 0, 'from the beginning of its file'),
  out: amount((to) => `until ${time(to)} of its file`, Infinity, 'to the end of its file'),
  speed: amount((factor) => `speed ${Math.round(factor * 100) / 100}×`, 1, 'normal speed'),
  muted: toggle('muted', 'not muted'),
  'framing.loss': amount(
    (loss) =>
      loss === 0 ? 'always whole' : loss === 1 ? 'fills its place' : `cut by ${share(loss)} at most`,
    0.12,
    'cut as little as usual',
  ),
  'framing.focus': whole(
    ({ x, y }) => `keeps ${share(x)}, ${share(y)} in sight`,
    'keeps its middle in sight',
  ),
  'framing.crop': whole(
    ({ x, y, width, height }) =>
      `cropped to ${share(width)} × ${share(height)} from ${share(x)}, ${share(y)}`,
    'not cropped',
  ),
  'framing.turn': amount((degrees) => `rotated by ${degrees}°`, 0, 'not rotated'),
  'framing.flip': choice(
    { none: 'not mirrored', horizontal: 'mirrored', vertical: 'mirrored upside down' },
    'none',
  ),
  'framing.ground': whole(({ kind, color }) => {
    if (kind === 'blur') return undefined;
    const of = typeof color === 'string' ? ` of ${color}` : '';
    return kind === 'mat' ? `laid on a mat${of}` : `on a ground${of}`;
  }, 'on a blurred ground'),
  'adjust.look': choice(
    {
      ...{
        none: 'no look',
        mono: 'black and white',
        sepia: 'sepia',
        warm: 'a warm look',
        cool: 'a cool look',
      },
      ...{ vivid: 'a vivid look', faded: 'a faded look' },
    },
    'none',
  ),
  'adjust.brightness': amount((by) => `brightness ${shift(by)}`, 0, 'normal brightness'),
  'adjust.contrast': amount((to) => `contrast ${share(to)}`, 1, 'normal contrast'),
  'adjust.saturation': amount((to) => `saturation ${share(to)}`, 1, 'normal saturation'),
  'adjust.warmth': amount((by) => `warmth ${shift(by)}`, 0, 'normal warmth'),
  motion: whole(
    ({ kind, easing }) =>
      kind === 'none' ? undefined : `${MOTIONS[plainly(kind)] ?? plainly(kind)}${gently(easing)}`,
    'stands still',
  ),
};

const frame: Readonly<Record<string, Telling>> = {
  transition: whole(({ kind, d, easing, from }) => {
    if (kind === 'none') return undefined;
    const way = typeof from !== 'string' || from === 'right' ? '' : ` from the ${from}`;
    return `${TRANSITIONS[plainly(kind)] ?? plainly(kind)} of ${time(d)}${way}${gently(easing)}`;
  }, 'no transition'),
  arrange: choice({ columns: 'side by side', rows: 'one above the other', grid: 'two by two' }),
  gap: amount((gap) => `${Math.round(gap * 1000) / 10}% between the pictures`, -1),
  ground: given((color) => `ground ${color}`, 'its usual ground'),
  heading: quote((words) => `heading ${words}`, 'no heading'),
  look: choice({ letter: 'a letter’s page', scene: 'a scene’s card', closing: 'a closing card' }),
  size: amount((size) => `size ${share(size)}`, -1),
  opacity: amount((opacity) => `opacity ${share(opacity)}`, 1, 'opaque'),
  fade: amount((ms) => `comes and goes in ${time(ms)}`, -1),
  place: { tell: place },
};

const sound: Readonly<Record<string, Telling>> = {
  fadeIn: amount((ms) => `fades in over ${time(ms)}`, 0, 'does not fade in'),
  fadeOut: amount((ms) => `fades out over ${time(ms)}`, 0, 'does not fade out'),
  loop: toggle('played again and again', 'played once'),
  on: whole(({ after }) => `heard ${time(after)} after its picture comes`, 'heard at a time of its own'),
  duck: toggle('gives way to the voice', 'does not give way to the voice'),
};

const source: Readonly<Record<string, Telling>> = {
  'source.kind': choice({ file: 'a file', composed: 'composed by the engine', narration: 'read aloud' }),
  'source.hash': another('another file'),
  'source.mood': given((mood) => `mood ${mood}`),
  'source.seed': another('another piece'),
  'source.tempo': amount((beats) => `${Math.round(beats)} beats a minute`, -1, 'the mood’s own tempo'),
  'source.text': quote((words) => `reads ${words}`),
  'source.language': quote((words) => `language ${words}`, 'the words’ own language'),
  'source.voice': quote((words) => `voice ${words}`, 'the usual voice'),
  'source.speaker': given((speaker) => `read by a ${speaker}`, 'read by the usual voice'),
  'source.accent': given((accent) => `accent ${accent}`, 'the usual accent'),
  'source.pitch': amount((pitch) => `pitch ${share(pitch)}`, 1, 'the voice’s own pitch'),
  'source.rate': amount((rate) => `pace ${share(rate)}`, 1, 'normal pace'),
};

const animated = (way: string, plain: string): Telling =>
  whole(
    ({ kind, d }) => (kind === 'none' ? `${way} at once` : `${way} by ${plainly(kind)} in ${time(d)}`),
    plain,
  );

const words: Readonly<Record<string, Telling>> = {
  role: choice({
    ...{ title: 'a title', subtitle: 'a subtitle', caption: 'a caption' },
    ...{ 'lower-third': 'a lower third', closing: 'closing words' },
  }),
  anchor: whole(
    ({ kind, from }) =>
      kind === 'pictures'
        ? 'stays with its pictures'
        : kind === 'voice'
          ? `comes ${time(from)} after its voice begins`
          : undefined,
    'has a time of its own',
  ),
  words: given(() => 'other times of its words', 'no times of its words'),
  spoken: choice(
    {
      whole: 'all its words at once',
      appear: 'its words appear as they are spoken',
      highlight: 'its words light up as they are spoken',
    },
    'whole',
  ),
  'design.font': given((font) => `${font} letters`, 'its usual letters'),
  'design.size': amount((size) => `size ${share(size)}`, 1, 'normal size'),
  'design.color': given((color) => `colour ${color}`, 'its usual colour'),
  'design.weight': given((weight) => `${weight} letters`, 'its usual weight'),
  'design.italic': given((italic) => (italic === 'true' ? 'italic' : 'upright'), 'its usual slant'),
  'design.align': given((side) => `aligned ${side}`, 'its usual alignment'),
  'design.place': { tell: place, plain: 'at its usual place' },
  'design.plate': whole(
    ({ opacity, color }) => `a plate of ${plainly(color)}, ${share(opacity)}`,
    'its usual plate',
  ),
  'design.enter': animated('comes', 'comes as usual'),
  'design.leave': animated('goes', 'goes as usual'),
};

const beside = (what: string): Telling =>
  given(
    (is) => `${what} ${is === 'true' ? '' : 'not '}in a file beside it`,
    `${what} not in a file beside it`,
  );

/** Fields of the whole, in the same way. */
export const WHOLE_TELLINGS: ReadonlyMap<string, Telling> = new Map(
  Object.entries({
    'look.name': quote((name) => `look ${name}`, 'no look of its own'),
    'look.hue': amount(
      (degrees) => `colours of the hue ${Math.round(degrees)}°`,
      -1,
      'its look’s own colours',
    ),
    fadeOut: amount(
      (ms) => `goes to black over ${time(ms)} at its end`,
      0,
      'does not go to black at its end',
    ),
    cover: beside('its best frame'),
    subtitles: beside('its captions'),
  }),
);

/**
 * Every field of a segment of the engine's draft that a person can see or hear, by its path, with its words; times, names, words and loudness
 * are told by themselves. A test holds the draft's schema against this.
 */
export const TELLINGS: ReadonlyMap<string, Telling> = new Map(
  Object.entries({
    kind: choice({
      ...{ image: 'a photo', clip: 'a clip', split: 'several pictures at once', card: 'a card' },
      ...{ overlay: 'over the pictures', music: 'music', voice: 'a voice', text: 'words' },
    }),
    ...source,
    ...picture,
    ...frame,
    ...sound,
    ...words,
  }),
);

/** Fields of one of several pictures in a frame. */
export const CELL_TELLINGS: ReadonlyMap<string, Telling> = new Map([
  ...TELLINGS,
  ['name', quote((name) => name)],
  ['vol', amount((volume) => `at ${share(volume)}`, 1, 'at 100%')],
]);
