import {
  fieldsOf,
  idIn,
  listIn,
  numberFrom,
  numberIn,
  textIn,
  timeIn,
  type Fields,
  type TimeNames,
} from './fields.ts';
import { traitsOf, wholeTraitsOf } from './traits/traits.ts';
import type { Segment, Timeline, Track, TrackKind } from './types.ts';

/** The version of the engine's draft whose fields are known (docs/draft.md); no draft of the cloud has one. */
const ENGINE_VERSION = 2;

const TRACKS = ['t', 'tracks'];
const SEGMENTS = ['sg', 'segments', 'clips', 'items'];
const META = ['m', 'metadata', 'meta'];
const TRACK_TYPE = ['tt', 'type', 'track_type', 'trackType', 'kind'];
const ID = ['id', 'sid', 'segment_id', 'segmentId', 'track_id', 'trackId', 'uuid'];
const NAME = [
  'name',
  'title',
  'label',
  'filename',
  'file_name',
  'fileName',
  'source_name',
  'sourceName',
  'n',
];
const SOURCE = ['cdn_url', 'url', 'source', 'src', 'path', 'file'];
const TEXT = ['text', 'content', 'txt', 'caption', 'words'];
const VOLUME = ['volume', 'vol', 'v', 'gain'];
const STYLE = ['style', 'role', 'kind', 'subtype', 'purpose', 'type'];
const DURATION: TimeNames = {
  milliseconds: ['d', 'duration', 'dur', 'duration_ms', 'durationMs', 'length'],
  seconds: ['duration_s', 'duration_sec', 'duration_seconds', 'durationSeconds'],
};
const START: TimeNames = {
  milliseconds: [
    'st',
    'start',
    'start_time',
    'startTime',
    'start_ms',
    'startMs',
    's',
    'begin',
    'from',
    'offset',
  ],
  seconds: ['start_s', 'start_sec', 'start_seconds', 'startSeconds'],
};
const END: TimeNames = {
  milliseconds: ['et', 'end', 'end_time', 'endTime', 'end_ms', 'endMs', 'e', 'to'],
  seconds: ['end_s', 'end_sec', 'end_seconds', 'endSeconds'],
};

/** A name is cut after so many characters: it is for reading, not for finding. */
const LONGEST_NAME = 120;

/**
 * Reads a draft, however it spells its fields (docs/protocol.md, *The draft, as the client reads it*). Never throws: what cannot be
 * understood is left out, and a track of unknown type is kept as `other`.
 */
export function readTimeline(draft: unknown): Timeline {
  const fields = fieldsOf(draft);
  const meta = metaOf(fields);
  const known = fields['version'] === ENGINE_VERSION;
  const tracks = (listIn(fields, TRACKS) ?? []).map((track, position) => readTrack(track, position, known));
  const title = textIn(meta, ['title', 'name']) ?? textIn(fields, ['title', 'name']);
  const width = pixels(meta, fields, ['width', 'w']);
  const height = pixels(meta, fields, ['height', 'h']);
  return {
    ...(title !== undefined && { title }),
    durationMs:
      timeIn(fields, DURATION) ??
      timeIn(meta, DURATION) ??
      tracks.reduce((end, track) => Math.max(end, endOf(track)), 0),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(known && wholeOf(meta)),
    tracks,
  };
}

/** Whether a draft is ready for export: at least one track with a segment. */
export function isExportable(draft: unknown): boolean {
  const tracks = listIn(fieldsOf(draft), TRACKS) ?? [];
  return tracks.some((track) => (listIn(fieldsOf(track), SEGMENTS) ?? []).length > 0);
}

/** What is known of the whole of one of the engine's drafts. */
function wholeOf(meta: Fields): Pick<Timeline, 'fps' | 'leftOut' | 'traits'> {
  const fps = numberIn(meta, ['fps']);
  const left = fieldsOf(meta['left']);
  const leftOut = (listIn(left, ['pictures']) ?? []).length + (listIn(left, ['texts']) ?? []).length;
  return { ...(fps !== undefined && { fps }), leftOut, traits: wholeTraitsOf(meta) };
}

function metaOf(fields: Fields): Fields {
  for (const name of META) {
    const meta = fieldsOf(fields[name]);
    if (Object.keys(meta).length > 0) return meta;
  }
  return {};
}

function pixels(meta: Fields, fields: Fields, names: readonly string[]): number | undefined {
  const size = numberIn(meta, names) ?? numberIn(fields, names);
  return size !== undefined && size > 0 ? Math.round(size) : undefined;
}

function endOf(track: Track): number {
  return track.segments.reduce((end, { startMs, durationMs }) => Math.max(end, startMs + durationMs), 0);
}

/** @param known whether it is of a draft whose fields are known */
function readTrack(value: unknown, position: number, known: boolean): Track {
  const fields = fieldsOf(value);
  const id = idIn(fields, ID) ?? `track-${position + 1}`;
  const kind = kindOf(fields);
  const list = listIn(fields, SEGMENTS) ?? [];
  let next = 0;
  const segments = list.map((item, index) => {
    const segment = readSegment(item, `${id}/${index}`, kind, next);
    next = segment.startMs + segment.durationMs;
    return known ? { ...segment, traits: traitsOf(fieldsOf(item)) } : segment;
  });
  return {
    id,
    kind,
    label:
      known && fieldsOf(list[0])['kind'] === 'overlay' ? 'Overlay' : labelOf(kind, fields, fieldsOf(list[0])),
    segments: segments.toSorted((a, b) => a.startMs - b.startMs),
  };
}

/** A segment; without a start of its own it is laid at `next`, the end of the one before it. */
function readSegment(value: unknown, positionalId: string, kind: TrackKind, next: number): Segment {
  const own = fieldsOf(value);
  // Fields of the segment itself win over those of its metadata.
  const fields: Fields = { ...metaOf(own), ...own };
  const text = kind === 'text' ? (textIn(fields, TEXT) ?? textIn(fields, NAME)) : textIn(fields, TEXT);
  const startMs = timeIn(fields, START) ?? next;
  const endMs = timeIn(fields, END);
  const volume = volumeIn(fields);
  return {
    id: idIn(own, ID) ?? positionalId,
    name: nameOf(fields, kind, text),
    startMs,
    durationMs: timeIn(fields, DURATION) ?? (endMs === undefined ? 0 : Math.max(0, endMs - startMs)),
    ...(text !== undefined && { text }),
    ...(volume !== undefined && { volume }),
  };
}

function nameOf(fields: Fields, kind: TrackKind, text: string | undefined): string {
  const name =
    (kind === 'text' ? text : undefined) ?? textIn(fields, NAME) ?? fileNameIn(fields) ?? text ?? 'untitled';
  const line = name.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1).trimEnd()}…` : line;
}

/** The file name at the end of a source's address, without its query. */
function fileNameIn(fields: Fields): string | undefined {
  const last = textIn(fields, SOURCE)
    ?.split(/[?#]/)[0]
    ?.split(/[/\\]/)
    .findLast((part) => part !== '');
  if (last === undefined) return undefined;
  try {
    return decodeURIComponent(last);
  } catch {
    // A stray % that is no escape: the name as it stands.
    return last;
  }
}

/** Loudness as a factor. Above 2 it can only be meant in percent; a string may carry the sign. */
function volumeIn(fields: Fields): number | undefined {
  for (const name of VOLUME) {
    const value = fields[name];
    const percent = typeof value === 'string' && value.trim().endsWith('%');
    const number = percent ? numberFrom(value.trim().slice(0, -1)) : numberFrom(value);
    if (number !== undefined && number >= 0) return percent || number > 2 ? number / 100 : number;
  }
  return undefined;
}

function kindOf(track: Fields): TrackKind {
  for (const name of TRACK_TYPE) {
    const code = numberFrom(track[name]);
    if (code === 0) return 'video';
    if (code === 1) return 'audio';
    if (code === 7) return 'text';
    if (code !== undefined) return 'other';
    const word = typeof track[name] === 'string' ? track[name] : '';
    if (/video|image|photo|picture|visual/i.test(word)) return 'video';
    if (/audio|music|sound|voice|bgm|narration/i.test(word)) return 'audio';
    if (/text|title|caption|subtitle/i.test(word)) return 'text';
  }
  return 'other';
}

/** What the summary calls a track. Its own name and its first segment's tell music from voice and titles from captions. */
function labelOf(kind: TrackKind, track: Fields, first: Fields): string {
  const name = textIn(track, NAME);
  const hints = [name, textIn(track, TRACK_TYPE), textIn(first, STYLE), textIn(first, NAME)].join(' ');
  switch (kind) {
    case 'video':
      return 'Video';
    case 'audio':
      if (/voice|narrat|speech|旁白|配音|语音/i.test(hints)) return 'Voice';
      return /sound effect|(?<![a-z])sfx(?![a-z])|音效/i.test(hints) ? 'Sound' : 'BGM';
    case 'text':
      return /caption|subtitle|lower-third|字幕/i.test(hints) ? 'Caption' : 'Title';
    case 'other':
      return name ?? 'Other';
  }
}
