import type { WireAnswer } from '../transport.ts';
import { isEncoded } from './decoded.ts';

/** What is there of a file, and how it is told from another version of it. */
export interface Resumption {
  /** Bytes. */
  readonly offset: number;
  /** A strong one. */
  readonly etag: string;
}

/** What an answer says about its bytes: the part of {@link WireAnswer} that it takes to read that. */
export type FileAnswer = Pick<WireAnswer, 'status' | 'header'>;

/** A part of a file. Bytes; `end` is the last one. */
interface Part {
  readonly start: number;
  readonly end: number;
  /** Undefined where the server does not know. */
  readonly total: number | undefined;
}

/** The etag, if it may be used for ranges (RFC 9110, 8.8.3 and 13.1.5): only a strong one promises the same bytes. */
export function strongEtag(etag: string | undefined): string | undefined {
  return etag !== undefined && /^"[^"]*"$/.test(etag.trim()) ? etag.trim() : undefined;
}

/** Asks for the rest of a file; for the whole one, should it have changed. */
export function rangeHeaders(resumption: Resumption | undefined): Record<string, string> {
  return resumption ? { range: `bytes=${resumption.offset}-`, 'if-range': resumption.etag } : {};
}

/** The part that a 206 says it is; undefined where it makes no sense. */
export function partOf(answer: FileAnswer): Part | undefined {
  const range = /^\s*bytes\s+(\d+)-(\d+)\/(\d+|\*)\s*$/i.exec(answer.header('content-range') ?? '');
  if (!range) return undefined;
  const [start, end] = [Number(range[1]), Number(range[2])];
  const total = range[3] === '*' ? undefined : Number(range[3]);
  const length = lengthOf(answer);
  const makesSense =
    start <= end &&
    (total === undefined || end < total) &&
    (length === undefined || length === end - start + 1);
  return makesSense ? { start, end, total } : undefined;
}

/**
 * Whether an answer's bytes can be put where they are wanted: the whole file, or the very part that is missing, of the same version.
 * Servers answer with other parts, with parts of a file that has changed, and with parts of its compressed form.
 */
export function fits(answer: FileAnswer, resumption: Resumption | undefined): boolean {
  // Some send a part, and call it the whole.
  if (answer.status !== 206) return !resumption || (partOf(answer)?.start ?? 0) === 0;
  const etag = answer.header('etag')?.trim();
  return (
    partOf(answer)?.start === (resumption?.offset ?? 0) &&
    !isEncoded(answer.header('content-encoding')) &&
    (!resumption || etag === undefined || etag === resumption.etag)
  );
}

/** Length of the whole file once it is decoded, bytes; undefined where nobody knows. */
export function totalBytes(answer: FileAnswer): number | undefined {
  if (answer.status === 206) return partOf(answer)?.total;
  return isEncoded(answer.header('content-encoding')) ? undefined : lengthOf(answer);
}

function lengthOf(answer: FileAnswer): number | undefined {
  const header = answer.header('content-length');
  return header !== undefined && /^\d+$/.test(header) ? Number(header) : undefined;
}
