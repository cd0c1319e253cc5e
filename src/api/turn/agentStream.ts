import { createParser, type EventSourceParser } from 'eventsource-parser';
import type { AgentEvent } from '../types.ts';
import { AuthorQueue } from './authors.ts';
import { isCutOffCode, isNormalEnd, isSafetyCode } from './codes.ts';
import { envelopeOf, errorFrame, failureEvent, parseFrames, wordsOf, type Frame } from './frame.ts';
import { JsonLines } from './jsonLines.ts';
import { hasText, isKitEvent, partsOf, toolEvents, visibleText } from './kitDialect.ts';
import { isPlainType, plainEvents } from './plainDialect.ts';

/** A frame longer than this is none, characters: it would only fill the memory. */
const LONGEST_FRAME = 32 * 1024 * 1024;

/**
 * Turns the bytes of one turn's event stream into {@link AgentEvent}s, whichever of the two dialects it speaks (docs/protocol.md, *The
 * event stream*). Pure: no clock, no socket. The events do not depend on how the bytes are cut into chunks. Never throws, but
 * for bytes fed after the end.
 */
export class AgentStream {
  readonly #text = new TextDecoder();
  readonly #parser: EventSourceParser;
  readonly #frames = new FrameReader();
  readonly #lines: JsonLines | undefined;
  #events: AgentEvent[] = [];
  #truncated = false;
  #overrun = false;
  #quiet = false;

  /** @param options.labelled false where the answer does not call itself an event stream: then bare JSON lines are events as well */
  constructor({ labelled = true }: { readonly labelled?: boolean } = {}) {
    this.#lines = labelled ? undefined : new JsonLines();
    this.#parser = createParser({
      onEvent: ({ data }) => this.#take(data),
      onComment: () => this.#heartbeat(),
      onError: ({ type }) => (this.#overrun ||= type === 'max-buffer-size-exceeded'),
      maxBufferSize: LONGEST_FRAME,
    });
  }

  /** The events that `chunk` completes; none any more after an {@link overrun}. */
  feed(chunk: Uint8Array): AgentEvent[] {
    if (this.#overrun) return [];
    const text = this.#text.decode(chunk, { stream: true });
    this.#parser.feed(this.#lines ? this.#lines.push(text) : text);
    return this.#drain();
  }

  /** The stream's end: the events of a last frame that was not closed by an empty line. */
  end(): AgentEvent[] {
    if (this.#overrun) return [];
    const rest = this.#text.decode();
    const last = this.#lines ? this.#lines.push(rest) + this.#lines.end() : rest;
    // The line breaks close whatever line and frame are still open; after a closed one they mean nothing.
    this.#parser.feed(`${last}\n\n`);
    this.#events.push(...this.#frames.end());
    return this.#drain();
  }

  /** A frame was cut off in the middle: the stream did not end, it broke. Known after {@link end}. */
  get truncated(): boolean {
    return this.#truncated;
  }

  /** Something was an event, or a sign of life of a stream that calls itself one: this was no page in place of a stream. */
  get readable(): boolean {
    return this.#frames.recognized || (this.#quiet && !this.#lines);
  }

  /** A frame without an end: there is no reading on. */
  get overrun(): boolean {
    return this.#overrun;
  }

  #take(data: string): void {
    const read = this.#frames.read(data);
    // Only the last frame can be cut off; one that is followed by another was merely odd.
    this.#truncated = read === undefined;
    for (const event of read ?? [{ type: 'heartbeat' } as const]) this.#events.push(event);
    this.#quiet ||= data.trim() === '';
  }

  #heartbeat(): void {
    this.#quiet = true;
    this.#events.push({ type: 'heartbeat' });
  }

  #drain(): AgentEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }
}

/** Reads one frame after the other. What it remembers in between is what a frame's meaning depends on. */
class FrameReader {
  /** Deltas since the last whole text. */
  #run = '';
  /** The last thing that happened was a tool's success: an end without text is then a silent edit. */
  #toolSucceeded = false;
  #recognized = false;
  readonly #authors = new AuthorQueue();

  /** One frame was an event of either dialect. */
  get recognized(): boolean {
    return this.#recognized;
  }

  /** The events of a frame's data; undefined for data that begins like JSON and is none. */
  read(data: string): AgentEvent[] | undefined {
    const text = data.trim();
    if (text === '') return [{ type: 'heartbeat' }];
    const frames = parseFrames(text);
    if (!frames) return text.startsWith('{') ? undefined : [{ type: 'heartbeat' }];
    return this.#inOrder(frames.flatMap((frame) => this.#authors.push(frame)));
  }

  /** At the stream's end: the events of frames that waited for others. */
  end(): AgentEvent[] {
    return this.#inOrder(this.#authors.rest());
  }

  #inOrder(frames: readonly Frame[]): AgentEvent[] {
    return frames.flatMap((frame) => this.#events(frame).map((event) => this.#remember(event)));
  }

  #remember(event: AgentEvent): AgentEvent {
    if (event.type === 'tool-result') this.#toolSucceeded = !event.failed;
    else if (event.type !== 'heartbeat') this.#toolSucceeded = false;
    if (event.type === 'delta') this.#run += event.text;
    else if (event.type !== 'heartbeat') this.#run = '';
    return event;
  }

  #events(frame: Frame): AgentEvent[] {
    this.#recognized ||= isPlainType(frame) || isKitEvent(frame);
    const plain = plainEvents(frame);
    if (plain) return plain;
    const envelope = envelopeOf(frame);
    if (envelope && 'inner' in envelope) return this.#events(envelope.inner);
    const failure = errorFrame(frame) ?? envelope?.failure;
    if (failure) {
      this.#recognized = true;
      return [failure];
    }
    const events = this.#kitEvents(frame);
    const coded = this.#coded(frame, events);
    return coded ? [...events, coded] : events;
  }

  /** The second dialect: an event of parts, partial or whole. */
  #kitEvents(frame: Frame): AgentEvent[] {
    const parts = partsOf(frame);
    const words = visibleText(parts);
    if (frame.partial === true) {
      // A tool call comes again in the whole event, and is counted there.
      return words === '' ? [] : [{ type: 'delta', text: words }];
    }
    const tools = parts.flatMap((part) => toolEvents(part, frame));
    // An empty whole text ends a run; it does not take back what was shown.
    const whole = words === '' && hasText(parts) ? this.#run : words;
    return whole === '' ? tools : [{ type: 'run', text: whole }, ...tools];
  }

  /** What an event's `errorCode`, or the reason why the model finished, means after what it said. */
  #coded(frame: Frame, said: readonly AgentEvent[]): AgentEvent | undefined {
    const code = wordsOf(frame.errorCode ?? frame.error_code) ?? abnormalFinish(frame);
    if (code === undefined || isNormalEnd(code)) return undefined;
    if (isCutOffCode(code)) return { type: 'cut-off' };
    const succeeded = said.reduce(
      (before, event) =>
        (event.type === 'tool-result' ? !event.failed : false) || (before && event.type === 'heartbeat'),
      this.#toolSucceeded && said.length === 0,
    );
    if (code === 'MODEL_RETURNED_NO_CONTENT' && succeeded) return undefined;
    return failureEvent(code, wordsOf(frame.errorMessage ?? frame.error_message));
  }
}

/** A `finishReason` that says that something is missing; models end normally for reasons of many names. */
function abnormalFinish(frame: Frame): string | undefined {
  const reason = wordsOf(frame.finishReason ?? frame.finish_reason);
  return reason !== undefined && (isCutOffCode(reason) || isSafetyCode(reason)) ? reason : undefined;
}
