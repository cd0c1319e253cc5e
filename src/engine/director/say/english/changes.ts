import { type Adjust, type Framing, type TextDesign } from '../../../draft/index.ts';
import { count, list, roundSeconds } from '../../language/words.ts';
import type { Change } from '../changes/change.ts';
import { colorName, FONT_NAMES, LOOK_NAMES } from '../names.ts';
import { accentName } from '../voices.ts';
import {
  ROLES,
  MOTIONS,
  TRANSITIONS,
  LOOKS,
  percent,
  seconds,
  quoted,
  names,
  which,
  is,
  sound,
  on,
  shapeOf,
  VOICE_TERMS,
} from './terms.ts';

/** What is different now. */
export function say(change: Change): string {
  switch (change.kind) {
    case 'removed':
      return `Removed ${names(change.names)}; ${count(change.have, 'picture')} left.`;
    case 'added':
      return `Added ${names(change.names)}; the video has ${count(change.have, 'picture')} now.`;
    case 'replaced':
      return `${quoted(change.to)} is in the place of ${quoted(change.from)} now.`;
    case 'reversed':
      return `Reversed the order: it begins with ${quoted(change.first)} now.`;
    case 'moved':
      return change.end === undefined
        ? `Moved ${names(change.names)} to place ${change.place}.`
        : `${names(change.names)} ${change.names.length > 1 ? 'come' : 'comes'} ${change.end} now.`;
    case 'swapped':
      return `Swapped ${quoted(change.names[0])} and ${quoted(change.names[1])}.`;
    case 'ordered':
      return `The order is ${names(change.names)} now.`;
    case 'split':
      return `${names(change.names)} share the frame now.`;
    case 'apart':
      return `${names(change.names)} follow each other again.`;
    case 'seen':
      return `${change.all ? 'Each photo' : names(change.names)} ${change.all || change.names.length === 1 ? 'is' : 'are each'} seen for ${seconds(change.ms)} now.`;
    case 'length':
      return `The video is ${seconds(change.to)} long now (it was ${seconds(change.from)}).`;
    case 'part':
      return `Cut ${quoted(change.name)} to ${roundSeconds(change.from)}–${seconds(change.to)}.`;
    case 'speed':
      return `${names(change.names)} ${change.names.length > 1 ? 'run' : 'runs'} at ${change.speed}× speed now.`;
    case 'clip-sound':
      return change.volume === 0
        ? `${change.all ? 'The clips’ own sound' : `The sound of ${names(change.names)}`} is off now.`
        : `${change.all ? 'The clips’ own sound' : `The sound of ${names(change.names)}`} is at ${percent(change.volume)} now.`;
    case 'transition':
      return sayTransition(change);
    case 'motion':
      return sayMotion(change);
    case 'colors':
      return `${which(change, 'pictures')} ${is(change)} ${sayColors(change.to, change.from)} now.`;
    case 'framing':
      return `${which(change, 'pictures')} ${is(change)} ${sayFraming(change.to, change.uncropped)} now.`;
    case 'card':
      return change.text === undefined
        ? `Changed the ${change.names.length > 1 ? 'cards' : 'card'} ${names(change.names)}.`
        : `The card says ${quoted(change.text)} now.`;
    case 'split-changed':
      return `Changed how ${names(change.names)} share the frame.`;
    case 'renamed':
      return `${quoted(change.from)} is called ${quoted(change.to)} now.`;
    case 'logo':
      return change.fresh
        ? `${quoted(change.name)} lies over the pictures now, ${change.place.replace('-', ' ')}.`
        : `${quoted(change.name)} is ${change.size ? `${change.size}, ` : ''}at the ${change.place.replace('-', ' ')} now.`;
    case 'no-logo':
      return `${quoted(change.name)} no longer lies over the pictures.`;
    case 'shape':
      return `The video is ${shapeOf(change)} now.`;
    case 'frame-rate':
      return `The video has ${change.fps} frames a second now.`;
    case 'subtitles':
      return !change.on
        ? 'An export writes no subtitle file any more.'
        : change.captions
          ? 'An export writes the captions to an SRT file beside the video, too.'
          : 'An export writes captions to an SRT file beside the video, too, once there are any.';
    case 'look':
      return change.fresh
        ? `The video has the ${LOOK_NAMES[change.name].en} look now: its lettering, colours, motion, transitions and composed music’s mood.`
        : 'The colours of words and grounds have another hue now.';
    case 'cover':
      return change.wanted
        ? 'The next export writes its best frame beside the video, as a JPEG.'
        : 'The next export writes no picture beside the video.';
    case 'ending':
      return change.ms === 0
        ? 'The video ends without going to black now.'
        : `The video goes to black in its last ${seconds(change.ms)} now.`;
    case 'title':
      return change.title === ''
        ? 'The video has no name now.'
        : `The video is called ${quoted(change.title)} now.`;
    case 'cut-off':
      return `The voice recording needs ${seconds(change.needed)} and is cut off.`;
    default:
      return sayWordsAndSound(change);
  }
}

type Rest = Exclude<
  Change,
  {
    kind:
      | 'removed'
      | 'added'
      | 'replaced'
      | 'reversed'
      | 'moved'
      | 'swapped'
      | 'ordered'
      | 'split'
      | 'apart'
      | 'seen'
      | 'length'
      | 'part'
      | 'speed'
      | 'clip-sound'
      | 'transition'
      | 'motion'
      | 'colors'
      | 'framing'
      | 'card'
      | 'split-changed'
      | 'renamed'
      | 'logo'
      | 'no-logo'
      | 'shape'
      | 'frame-rate'
      | 'subtitles'
      | 'look'
      | 'cover'
      | 'ending'
      | 'title'
      | 'cut-off';
  }
>;

function sayWordsAndSound(change: Rest): string {
  switch (change.kind) {
    case 'text-added':
      return `${change.instead === undefined ? 'Added' : `Replaced ${quoted(change.instead)} by`} the ${ROLES[change.role]} ${quoted(change.text)}, ${on(change.on, change.st, change.d)}.`;
    case 'texts-added':
      return `Added ${change.many} texts, the first of them ${quoted(change.first)}. To change one, say: change ${quoted(change.first)} to “…”.`;
    case 'text-removed':
      return `Removed the ${ROLES[change.role]} ${quoted(change.text)}.`;
    case 'texts-removed':
      return `Removed ${change.many} texts.`;
    case 'text-changed':
      return `Changed the ${ROLES[change.role]} from ${quoted(change.from)} to ${quoted(change.to)}.`;
    case 'text-timed':
      return `The ${ROLES[change.role]} ${quoted(change.text)} is seen ${on(change.on, change.st, change.d)} now.`;
    case 'text-designed':
      return `${change.many > 1 ? `The ${change.many} texts are` : `The ${ROLES[change.role]} ${quoted(change.text)} is`} ${sayDesign(change.from, change.to)} now.`;
    case 'text-spoken':
      return `Changed how the words of ${count(change.many, 'caption')} appear.`;
    case 'music':
      return change.composed === undefined
        ? `The music is ${quoted(change.name)} now.`
        : `Added ${change.composed} music that I composed. Add a music file to use that instead.`;
    case 'no-music':
      return 'Removed the music.';
    case 'tune':
      return change.another
        ? 'Here is another tune.'
        : `The music is ${change.mood} now${change.tempo === undefined ? '' : `, at ${Math.round(change.tempo)} beats a minute`}.`;
    case 'voice':
      return `The voice is ${quoted(change.name)} now${change.ducks ? ', and the music gives way to it' : ''}.`;
    case 'narrated':
      return change.fresh
        ? `The words are read aloud now${change.rate === 1 ? '' : ` at ${change.rate}× pace`}.`
        : change.rate === change.from
          ? 'Changed what is read aloud.'
          : `The words are read ${change.rate < change.from ? 'more slowly' : 'faster'} now (${percent(change.rate)} of the usual pace).`;
    case 'reader':
      return sayReader(change);
    case 'no-voice':
      return 'Removed the voice.';
    case 'volume':
      return `${sound(change.which)} is at ${percent(change.to)} now (it was ${percent(change.from)}).`;
    case 'fades': {
      const parts = [
        ...(change.fadeIn === undefined ? [] : [`in over ${seconds(change.fadeIn)}`]),
        ...(change.fadeOut === undefined ? [] : [`out over ${seconds(change.fadeOut)}`]),
      ];
      return `${sound(change.which)} fades ${list(parts)} now.`;
    }
    case 'loop':
      return change.on ? 'The music is repeated until the end.' : 'The music is played once.';
    case 'duck':
      return change.on
        ? 'The music gives way to the voice now.'
        : 'The music no longer gives way to a voice.';
    case 'sound-start':
      return `${sound(change.which)} starts at ${seconds(change.st)}${change.from > 0 ? `, from ${seconds(change.from)} of the file` : ''} now.`;
  }
}

function sayReader(change: Extract<Change, { kind: 'reader' }>): string {
  const { speaker, accent, pitch } = change;
  const height = pitch === undefined ? [] : [VOICE_TERMS[pitch]];
  if (accent === 'usual' || (speaker === undefined && accent === undefined))
    return accent === 'usual' ? 'The usual voice reads now.' : `The voice is ${list(height)} now.`;
  const who =
    speaker === undefined || speaker === 'usual' ? 'The usual voice' : capital(VOICE_TERMS[speaker]);
  const how = [...(accent === undefined ? [] : [`in ${accentName(accent, 'en')}`]), ...height].join(', ');
  if (speaker === undefined) return `The words are read ${how} now.`;
  return how === '' ? `${who} reads now.` : `${who} reads now, ${how}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sayTransition({ to, all, names: some }: Extract<Change, { kind: 'transition' }>): string {
  const where = all ? '' : ` before ${names(some)}`;
  if (to.kind === 'none')
    return all
      ? 'The pictures follow each other without transitions now.'
      : `There is no transition${where} now.`;
  const from =
    (to.kind === 'slide' || to.kind === 'wipe') && to.from !== 'right' ? ` from the ${to.from}` : '';
  return `The ${all || some.length > 1 ? 'transitions' : 'transition'}${where} ${all || some.length > 1 ? 'are' : 'is of'} ${TRANSITIONS[to.kind]} of ${seconds(to.d)}${from} now.`;
}

function sayMotion({ to, all, names: some }: Extract<Change, { kind: 'motion' }>): string {
  const who = all ? 'The photos' : names(some);
  const many = all || some.length > 1;
  if (to === 'none') return `${who} ${many ? 'stand' : 'stands'} still now.`;
  const verb = MOTIONS[to];
  return `${who} ${many ? verb : verb.replace(/^(\w+)/, '$1s')} now.`;
}

function sayColors(to: Partial<Adjust>, from: Adjust): string {
  const more = (now: number | undefined, old: number, up: string, down: string): string[] =>
    now === undefined ? [] : [now > old ? up : down];
  const parts = [
    ...(to.look === undefined ? [] : [LOOKS[to.look]]),
    ...more(to.brightness, from.brightness, 'brighter', 'darker'),
    ...more(to.contrast, from.contrast, 'richer in contrast', 'lower in contrast'),
    ...more(to.saturation, from.saturation, 'more colourful', 'less colourful'),
    ...more(to.warmth, from.warmth, 'warmer', 'cooler'),
  ];
  return list(parts);
}

function sayFraming(to: Partial<Framing>, uncropped: boolean): string {
  const parts = [
    ...(to.turn === undefined ? [] : [to.turn === 0 ? 'upright' : `turned by ${to.turn}°`]),
    ...(to.flip === undefined
      ? []
      : [to.flip === 'none' ? 'no longer mirrored' : to.flip === 'horizontal' ? 'mirrored' : 'upside down']),
    ...(to.loss === undefined
      ? []
      : [to.loss === 0 ? 'shown whole' : to.loss === 1 ? 'filling the frame' : 'framed otherwise']),
    ...(to.crop ? ['cropped'] : uncropped ? ['no longer cropped'] : []),
    ...(to.focus ? ['centred elsewhere'] : []),
    ...(to.ground === undefined ? [] : [onGround(to.ground)]),
  ];
  return parts.length === 0 ? 'framed as before' : list(parts);
}

function onGround(ground: Framing['ground']): string {
  if (ground.kind === 'blur') return 'on a blurred ground';
  const color = ground.color === undefined ? '' : `${colorName(ground.color).en} `;
  return `on a ${color}${ground.kind === 'mat' ? 'mat' : 'ground'}`;
}

function sayDesign(from: TextDesign, to: TextDesign): string {
  const has = (key: keyof TextDesign): boolean => JSON.stringify(from[key]) !== JSON.stringify(to[key]);
  const parts = [
    ...(has('color') && to.color !== undefined ? [colorName(to.color).en] : []),
    ...(has('size') ? [(to.size ?? 1) > (from.size ?? 1) ? 'larger' : 'smaller'] : []),
    ...(has('font') && to.font ? [`set in ${FONT_NAMES[to.font].en}`] : []),
    ...(has('weight') ? [to.weight ?? 'of its usual weight'] : []),
    ...(has('italic') ? [to.italic ? 'italic' : 'upright'] : []),
    ...(has('align') && to.align ? [`aligned ${to.align === 'center' ? 'to the middle' : to.align}`] : []),
    ...(has('place') && to.place !== undefined
      ? [typeof to.place === 'string' ? `at the ${to.place.replace('-', ' ')}` : 'elsewhere']
      : []),
    ...(has('plate')
      ? [to.plate && to.plate.opacity > 0 ? `on a ${colorName(to.plate.color).en} box` : 'without a box']
      : []),
    ...(has('enter')
      ? [to.enter && to.enter.kind !== 'none' ? `coming in by “${to.enter.kind}”` : 'without an animation']
      : []),
    ...(has('leave') && to.leave && to.leave.kind !== 'none' ? [`going by “${to.leave.kind}”`] : []),
  ];
  return parts.length === 0 ? 'as usual' : list(parts);
}
