import type { FileHandle } from 'node:fs/promises';
import { contentsOf, outermostBoxes, readOutermostBox } from './boxes.ts';

/** A fragmented MP4 (ISO/IEC 14496-12): an index without samples, then fragments that list those behind them. */

/** What a file says of a track before its first sample. */
export interface Track {
  readonly id: number;
  /** Units of its times in a second. */
  readonly timescale: number;
  /** What its box (`trak`) holds. */
  readonly box: Buffer;
  /** When its first sample that is seen or heard begins, by its own times. */
  readonly from: number;
  /** What is so for samples of which nothing else is said. */
  readonly usual: Usual;
}

interface Usual {
  readonly duration: number;
  readonly size: number;
  readonly flags: number;
}

/** A picture or a packet of sound. Times in units of its track. */
export interface Sample {
  /** Where in the file its bytes are. */
  readonly at: number;
  readonly size: number;
  readonly duration: number;
  /** How much later than it is decoded it is shown. */
  readonly delay: number;
  /** Whether one can begin with it. */
  readonly isKey: boolean;
}

/** A larger index is not read, bytes: without samples there is hardly anything in it. */
const LARGEST_INDEX = 16 * 1024 * 1024;
/** A fragment's lists take some 20 bytes for each sample. */
const LARGEST_FRAGMENT = 16 * 1024 * 1024;
const HEAD = 8;
/** Among a sample's flags: that it is no key. */
const NO_KEY = 0x1_0000;

/** What the file says before its first sample. @throws Error where it is no such file; system errors */
export async function readHead(
  file: FileHandle,
): Promise<{ readonly box: Buffer; readonly tracks: Track[] }> {
  const box = await readOutermostBox(file, 'moov', LARGEST_INDEX);
  if (box === undefined) throw new Error('there is no index in the file');
  const usual = contentsOf(only(box, 'mvex'), 'trex');
  const tracks = contentsOf(box, 'trak').map((track) => trackOf(track, usual));
  return { box, tracks };
}

function trackOf(box: Buffer, defaults: readonly Buffer[]): Track {
  const id = only(box, 'tkhd').readUInt32BE(12);
  const found = defaults.find((one) => one.readUInt32BE(4) === id);
  return {
    ...{ id, box, from: firstTime(box), timescale: only(only(box, 'mdia'), 'mdhd').readUInt32BE(12) },
    usual: {
      duration: found?.readUInt32BE(12) ?? 0,
      size: found?.readUInt32BE(16) ?? 0,
      flags: found?.readUInt32BE(20) ?? 0,
    },
  };
}

/** The first box of a type within another one. @throws Error where there is none */
export function only(box: Buffer, type: string): Buffer {
  const [found] = contentsOf(box, type);
  if (found === undefined) throw new Error(`there is no “${type}” where one should be`);
  return found;
}

/** By the track's list of edits, whose entries have a length, a time and a rate each. */
function firstTime(box: Buffer): number {
  const [list] = contentsOf(box, 'edts').flatMap((edits) => contentsOf(edits, 'elst'));
  if (list === undefined || list.readUInt32BE(4) === 0) return 0;
  const time = list.readUInt8(0) === 1 ? Number(list.readBigInt64BE(16)) : list.readInt32BE(12);
  return Math.max(0, time);
}

/** The samples of a track as the fragments list them, fragment by fragment. @throws Error for what is none; system errors */
export async function* fragmentsOf(file: FileHandle, track: Track): AsyncGenerator<readonly Sample[]> {
  const { size } = await file.stat();
  for await (const { type, content, end } of outermostBoxes(file, size, Infinity)) {
    if (type !== 'moof') continue;
    if (end > size || end - content > LARGEST_FRAGMENT) throw new Error('a fragment is cut off');
    const box = Buffer.allocUnsafe(end - content);
    const { bytesRead } = await file.read(box, 0, box.length, content);
    if (bytesRead < box.length) throw new Error('a fragment is cut off');
    const parts = contentsOf(box, 'traf').filter((part) => only(part, 'tfhd').readUInt32BE(4) === track.id);
    for (const part of parts) yield samplesOf(part, content - HEAD, track.usual);
  }
}

/** @param start where the fragment is in the file */
function samplesOf(part: Buffer, start: number, track: Usual): Sample[] {
  const header = fieldsOf(only(part, 'tfhd'), 8);
  const base = header.has(0x1) ? header.long() : start;
  header.take(0x2);
  const usual: Usual = {
    duration: header.take(0x8) ?? track.duration,
    size: header.take(0x10) ?? track.size,
    flags: header.take(0x20) ?? track.flags,
  };
  const samples: Sample[] = [];
  let at = base;
  for (const run of contentsOf(part, 'trun')) {
    const fields = fieldsOf(run, 8);
    const count = run.readUInt32BE(4);
    at = base + (fields.take(0x1) ?? at - base);
    const first = fields.take(0x4);
    for (let index = 0; index < count; index += 1) {
      const duration = fields.take(0x100) ?? usual.duration;
      const size = fields.take(0x200) ?? usual.size;
      const own = fields.take(0x400) ?? usual.flags;
      const delay = (fields.take(0x800) ?? 0) | 0;
      const flags = index === 0 ? (first ?? own) : own;
      samples.push({ at, size, duration, delay, isKey: (flags & NO_KEY) === 0 });
      at += size;
    }
  }
  return samples;
}

/** Reads the fields of a box, some of which are there only where its flags say so. @param at of the first of them */
function fieldsOf(box: Buffer, at: number) {
  const flags = box.readUInt32BE(0) & 0xff_ffff;
  let next = at;
  const has = (flag: number): boolean => (flags & flag) !== 0;
  return {
    has,
    /** Of 32 bits. */
    take: (flag: number): number | undefined => {
      if (!has(flag)) return undefined;
      next += 4;
      return box.readUInt32BE(next - 4);
    },
    /** Of 64 bits. */
    long: (): number => {
      next += 8;
      return Number(box.readBigUInt64BE(next - 8));
    },
  };
}
