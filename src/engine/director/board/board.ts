import type {
  Anchor,
  EngineDraft,
  EngineTrack,
  LeftOut,
  OverlaySegment,
  PictureSegment,
  SoundSegment,
  TextSegment,
  VideoLook,
} from '../../draft/index.ts';
import { cutTo, voicesIn } from './voices.ts';
import { asName, HOURS, overlaysIn, picturesIn, soundsIn, textsIn } from '../../draft/index.ts';
import { FPS } from './frames.ts';
import { layOut, settle } from './layout.ts';

/** The length of music and of overlays that last as long as the video, however long that is; ms. */
export const TO_END = HOURS * 60 * 60 * 1000;

/**
 * A draft taken apart for editing: segments by role, in order. Starts (`st`) of pictures and of texts that belong to
 * pictures are worked out again by {@link closeBoard}; music and overlays that reach the end have the length
 * {@link TO_END}; everything else is as in the draft.
 */
export interface Board {
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Pictures a second. */
  readonly fps: number;
  readonly skill: string;
  /** How all of it looks; absent in videos of the time before looks. */
  readonly look?: VideoLook;
  /** Whether its best frame is written to a file beside it, too. */
  readonly cover?: boolean;
  /** How long it takes to go to black at the end, ms. */
  readonly fadeOut?: number;
  /** Captions are written to a file, too. */
  readonly subtitles?: boolean;
  readonly pictures: readonly PictureSegment[];
  /** What lies over the pictures. */
  readonly overlays: readonly OverlaySegment[];
  readonly music: readonly SoundSegment[];
  readonly voices: readonly SoundSegment[];
  readonly texts: readonly TextSegment[];
  /** What had no room in the length that was asked for. */
  readonly left?: LeftOut;
}

/** A board with nothing on it. */
export function emptyBoard(skill: string): Board {
  const nothing = { pictures: [], overlays: [], music: [], voices: [], texts: [] };
  return { title: '', width: 1920, height: 1080, fps: FPS, skill, ...nothing };
}

/** Takes a draft apart. Tracks of one kind are joined. */
export function openDraft(draft: EngineDraft): Board {
  const sounds = soundsIn(draft);
  return {
    title: draft.m.title,
    width: draft.m.width,
    height: draft.m.height,
    fps: draft.m.fps,
    skill: draft.m.skill ?? '',
    ...(draft.m.look && { look: draft.m.look }),
    ...(draft.m.cover !== undefined && { cover: draft.m.cover }),
    ...(draft.m.fadeOut !== undefined && { fadeOut: draft.m.fadeOut }),
    ...(draft.m.subtitles !== undefined && { subtitles: draft.m.subtitles }),
    ...(draft.m.left && { left: draft.m.left }),
    pictures: picturesIn(draft),
    overlays: overlaysIn(draft).map((one) => toEnd(one, draft.d)),
    music: sounds.filter(({ kind }) => kind === 'music').map((sound) => toEnd(sound, draft.d)),
    voices: sounds.filter(({ kind }) => kind === 'voice'),
    texts: textsIn(draft),
  };
}

/** Whole length of what is on a board, ms. */
export function lengthOf(board: Board): number {
  return layOut(settle(board.pictures)).total;
}

/**
 * Puts a draft together: pictures one after the other less their overlaps, sounds cut to the length, texts where they
 * belong. Undefined when there is no picture left.
 */
export function closeBoard(board: Board): EngineDraft | undefined {
  if (board.pictures.length === 0) return undefined;
  const { pictures, total } = layOut(settle(board.pictures));
  const voices = voicesIn(board.voices, pictures, total);
  const texts = board.texts.flatMap((text) => {
    const placed = isOnVoice(text) ? placeOnVoice(text, voices, total) : placeText(text, pictures, total);
    return placed ?? [];
  });
  const isCaption = ({ role }: TextSegment) => role === 'caption' || role === 'lower-third';
  const tracks: EngineTrack[] = [
    { id: 'video', name: 'Video', tt: 0, sg: [...pictures] },
    { id: 'overlay', name: 'Overlay', tt: 0, sg: cutTo(board.overlays, total) },
    { id: 'music', name: 'BGM', tt: 1, sg: cutTo(board.music, total).map(withinItself) },
    { id: 'voice', name: 'Voice', tt: 1, sg: voices },
    { id: 'title', name: 'Title', tt: 7, sg: byStart(texts.filter((text) => !isCaption(text))) },
    { id: 'caption', name: 'Caption', tt: 7, sg: byStart(texts.filter(isCaption)) },
  ];
  const { title, width, height, fps, skill, look, cover, fadeOut, subtitles, left } = board;
  return {
    version: 2,
    d: total,
    m: {
      ...{ title: asName(title), width, height, fps, skill },
      ...(look && { look }),
      ...(cover !== undefined && { cover }),
      ...(fadeOut !== undefined && { fadeOut }),
      ...(subtitles !== undefined && { subtitles }),
      ...(left && { left }),
    },
    t: tracks.filter(({ sg }) => sg.length > 0),
  };
}

/** A name like `p7` or `text3` that no segment of the list has. */
export function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = taken.length + 1; ; number += 1) {
    const id = `${prefix}${number}`;
    if (!ids.has(id)) return id;
  }
}

/** Keeps a text with the pictures `first` to `last`, whatever happens to the rest. */
export function textOn(first: PictureSegment, last: PictureSegment = first): Anchor {
  return { kind: 'pictures', first: first.id, last: last.id };
}

/** The pictures that a text stays with; undefined when it has a time of its own. */
export function picturesOf({ anchor }: TextSegment): { first: string; last: string } | undefined {
  return anchor.kind === 'pictures' ? anchor : undefined;
}

/** Whether a text is seen when a voice says so much. */
export const isOnVoice = ({ anchor }: TextSegment): boolean => anchor.kind === 'voice';

/** Where a text is seen in a video of so many ms; one that stays with a voice is where it was. */
export function placeText(
  text: TextSegment,
  pictures: readonly PictureSegment[],
  total: number,
): TextSegment {
  const owner = picturesOf(text);
  if (owner) return placeOnPictures(text, owner, pictures);
  if (isOnVoice(text)) return text;
  const d = Math.min(text.d, total);
  // A closing ends with the video.
  const st = text.role === 'closing' ? total - d : Math.min(text.st, total - d);
  return { ...text, d, st };
}

/** Texts of neighbours meet in the middle of their crossfade. */
function placeOnPictures(
  text: TextSegment,
  owner: { readonly first: string; readonly last: string },
  pictures: readonly PictureSegment[],
): TextSegment {
  const places = [owner.first, owner.last].map((own) => pictures.findIndex(({ id }) => id === own));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const from = pictures[first];
  const to = pictures[last];
  if (!from || !to) return text;
  const start = from.st + Math.round((first === 0 ? 0 : (from.transition?.d ?? 0)) / 2);
  const end = to.st + to.d - Math.round((pictures[last + 1]?.transition?.d ?? 0) / 2);
  return { ...text, st: start, d: Math.max(1, end - start) };
}

/** A text as far as its voice is heard; undefined where it is not. */
function placeOnVoice(
  text: TextSegment,
  voices: readonly SoundSegment[],
  total: number,
): TextSegment | undefined {
  const { anchor, d } = text;
  if (anchor.kind !== 'voice') return text;
  const voice = voices.find(({ id }) => id === anchor.voice);
  if (!voice || anchor.from >= voice.d) return undefined;
  const st = voice.st + anchor.from;
  return st < total ? { ...text, st, d: Math.min(d, total - st) } : undefined;
}

const byStart = (texts: readonly TextSegment[]) => texts.toSorted((a, b) => a.st - b.st);

/** What lasts to the end of a video of so many ms goes on to the end, whatever its length becomes. */
const toEnd = <T extends { readonly st: number; readonly d: number }>(one: T, total: number): T =>
  one.st + one.d < total ? one : { ...one, d: TO_END - one.st };

/** Music whose fades leave something between them. */
const withinItself = (sound: SoundSegment): SoundSegment => ({
  ...sound,
  fadeIn: Math.min(sound.fadeIn, Math.floor(sound.d / 4)),
  fadeOut: Math.min(sound.fadeOut, Math.floor(sound.d / 3)),
});
