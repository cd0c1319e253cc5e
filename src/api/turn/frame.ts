import { asObject } from '../schema/common.ts';
import { openEnvelope } from '../schema/envelope.ts';
import type { AgentEvent } from '../types.ts';

/** One JSON object of a turn's event stream, in either dialect. */
export type Frame = Readonly<Record<string, unknown>>;

/**
 * The frames in one event's data: usually one; several where a server puts each on a `data:` line of one event. Undefined where
 * any of it is not JSON.
 */
export function parseFrames(text: string): Frame[] | undefined {
  const whole = parseJsonOf(text);
  if (Array.isArray(whole)) {
    const frames = whole.map(asObject).filter((frame) => frame !== undefined);
    return frames.length === whole.length ? frames : undefined;
  }
  const frame = asObject(whole);
  if (frame) return [frame];
  if (!text.includes('\n')) return undefined;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const frames = lines.map(parseFrame).filter((frame) => frame !== undefined);
  return frames.length === lines.length ? frames : undefined;
}

function parseFrame(text: string): Frame | undefined {
  return asObject(parseJsonOf(text));
}

function parseJsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: `[DONE]`, or a frame that was cut off. The caller tells them apart.
    return undefined;
  }
}

/** `{"error": …, "error_details"?: …}`: the last frame of a failed turn; undefined for any other. */
export function errorFrame(frame: Frame): AgentEvent | undefined {
  const { error } = frame;
  if (error === undefined || error === null || error === false || frame.content !== undefined)
    return undefined;
  const inner = asObject(error);
  const message = inner ? wordsOf(inner.message) : wordsOf(error);
  return failureEvent(
    wordsOf(inner?.code ?? inner?.status ?? frame.code),
    message ?? wordsOf(frame.message) ?? wordsOf(frame.error_details),
  );
}

/**
 * The common envelope inside a frame: what went wrong (`{"code":2001,"message":…}`), or what is in it; undefined where there is none round
 * the frame.
 */
export function envelopeOf(
  frame: Frame,
): { readonly failure: AgentEvent } | { readonly inner: Frame } | undefined {
  if ((frame.code === undefined && frame.success === undefined) || frame.content !== undefined)
    return undefined;
  const { code, message, data } = openEnvelope(frame);
  if (code !== 0) return { failure: failureEvent(code > 0 ? String(code) : undefined, message) };
  const inner = asObject(data);
  return inner && inner !== frame ? { inner } : undefined;
}

/** A turn's failure on the server's side. */
export function failureEvent(code: string | undefined, message: string | undefined): AgentEvent {
  return { type: 'error', ...(code !== undefined && { code }), ...(message !== undefined && { message }) };
}

/** A tool's own failure: a result with an `error` in it. Some tools give their result as JSON in a string. */
export function hasFailed(result: unknown): boolean {
  const fields = asObject(result) ?? (typeof result === 'string' ? parseFrame(result) : undefined);
  const error = fields?.error;
  return error !== undefined && error !== null && error !== false && error !== '';
}

/** The name of a tool; empty where there is none. */
export function nameOf({ name }: Frame): string {
  return typeof name === 'string' ? name : '';
}

/** A code or a message: words, a number as words, the rest as JSON; undefined for nothing. */
export function wordsOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
