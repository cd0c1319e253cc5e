import { createParser, type EventSourceParser } from 'eventsource-parser';
import { asObject } from './schema/common.ts';
import type { AgentEvent } from './types.ts';

type Frame = Readonly<Record<string, unknown>>;

/**
 * Turns the bytes of one turn's event stream into {@link AgentEvent}s, whichever of the two dialects it speaks (PROTOCOL, *The
 * event stream*). Pure: no clock, no socket. The events do not depend on how the bytes are cut into chunks. Never throws, but
 * for bytes fed after the end.
 */
export class AgentStream {
  readonly #text = new TextDecoder();
  readonly #parser: EventSourceParser;
  readonly #frames = new FrameReader();
  #events: AgentEvent[] = [];
  #truncated = false;

  constructor() {
    this.#parser = createParser({
      onEvent: ({ data }) => this.#take(data),
      onComment: () => this.#events.push({ type: 'heartbeat' }),
    });
  }

  /** The events that `chunk` completes. */
  feed(chunk: Uint8Array): AgentEvent[] {
    this.#parser.feed(this.#text.decode(chunk, { stream: true }));
    return this.#drain();
  }

  /** The stream's end: the events of a last frame that was not closed by an empty line. */
  end(): AgentEvent[] {
    const rest = this.#text.decode();
    // The line breaks close whatever line and frame are still open; after a closed one they mean nothing.
    this.#parser.feed(`${rest}\n\n`);
    return this.#drain();
  }

  /** A frame was cut off in the middle: the stream did not end, it broke. Known after {@link end}. */
  get truncated(): boolean {
    return this.#truncated;
  }

  #take(data: string): void {
    const read = this.#frames.read(data);
    // Only the last frame can be cut off; one that is followed by another was merely odd.
    this.#truncated = read === undefined;
    for (const event of read ?? [{ type: 'heartbeat' } as const]) this.#events.push(event);
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

  /** The events of a frame's data; undefined for data that begins like JSON and is none. */
  read(data: string): AgentEvent[] | undefined {
    const text = data.trim();
    if (text === '') return [{ type: 'heartbeat' }];
    const frames = parseFrames(text);
    if (!frames) return text.startsWith('{') ? undefined : [{ type: 'heartbeat' }];
    return frames.flatMap((frame) => this.#events(frame)).map((event) => this.#remember(event));
  }

  #remember(event: AgentEvent): AgentEvent {
    if (event.type === 'tool-result') this.#toolSucceeded = !event.failed;
    else if (event.type !== 'heartbeat') this.#toolSucceeded = false;
    if (event.type === 'delta') this.#run += event.text;
    else if (event.type !== 'heartbeat') this.#run = '';
    return event;
  }

  #events(frame: Frame): AgentEvent[] {
    const plain = plainEvents(frame);
    if (plain) return plain;
    const failure = errorFrame(frame);
    if (failure) return [failure];
    const events = this.#kitEvents(frame);
    const coded = this.#coded(frame, events);
    return coded ? [...events, coded] : events;
  }

  /** The Agent Development Kit's dialect: the parts of one event. */
  #kitEvents(frame: Frame): AgentEvent[] {
    const parts = partsOf(frame);
    const words = visibleText(parts);
    if (frame.partial === true) {
      // A tool call comes again in the whole event, and is counted there.
      return words === '' ? [] : [{ type: 'delta', text: words }];
    }
    const tools = parts.flatMap(toolEvents);
    // An empty whole text ends a run; it does not take back what was shown.
    const whole = words === '' && hasText(parts) ? this.#run : words;
    return whole === '' ? tools : [{ type: 'run', text: whole }, ...tools];
  }

  /** What an event's `errorCode` means after what it said. */
  #coded(frame: Frame, said: readonly AgentEvent[]): AgentEvent | undefined {
    const code = wordsOf(frame.errorCode ?? frame.error_code);
    if (code === undefined) return undefined;
    if (code === 'MAX_TOKENS') return { type: 'cut-off' };
    const succeeded = said.reduce(
      (before, event) =>
        (event.type === 'tool-result' ? !event.failed : false) || (before && event.type === 'heartbeat'),
      this.#toolSucceeded && said.length === 0,
    );
    if (code === 'MODEL_RETURNED_NO_CONTENT' && succeeded) return undefined;
    return failureEvent(code, wordsOf(frame.errorMessage ?? frame.error_message));
  }
}

/** The frames in one event's data: usually one; several where a server puts each on a `data:` line of one event. */
function parseFrames(text: string): Frame[] | undefined {
  const whole = parseFrame(text);
  if (whole) return [whole];
  if (!text.includes('\n')) return undefined;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const frames = lines.map(parseFrame).filter((frame) => frame !== undefined);
  return frames.length === lines.length ? frames : undefined;
}

function parseFrame(text: string): Frame | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    // Not JSON: `[DONE]`, or a frame that was cut off. The caller tells them apart.
    return undefined;
  }
}

/** The first dialect; undefined for a frame of the other. */
function plainEvents(frame: Frame): AgentEvent[] | undefined {
  switch (frame.type) {
    case 'text':
      return typeof frame.content === 'string' && frame.content !== ''
        ? [{ type: 'delta', text: frame.content }]
        : [];
    case 'tool_call':
      return [{ type: 'tool-call', name: nameOf(frame) }];
    case 'tool_result':
      return [
        { type: 'tool-result', name: nameOf(frame), failed: hasFailed(frame) || hasFailed(frame.result) },
      ];
    case 'heartbeat':
      return [{ type: 'heartbeat' }];
    case 'error':
      return [
        failureEvent(
          wordsOf(frame.code),
          wordsOf(frame.message) ?? wordsOf(frame.content) ?? wordsOf(frame.error),
        ),
      ];
    default:
      return undefined;
  }
}

/** `{"error": …, "error_details"?: …}`: the last frame of a failed turn. */
function errorFrame(frame: Frame): AgentEvent | undefined {
  const { error } = frame;
  if (error === undefined || error === null || error === false || frame.content !== undefined)
    return undefined;
  const inner = asObject(error);
  const message = inner ? wordsOf(inner.message) : wordsOf(error);
  return failureEvent(
    wordsOf(inner?.code ?? inner?.status ?? frame.code),
    message ?? wordsOf(frame.error_details),
  );
}

function failureEvent(code: string | undefined, message: string | undefined): AgentEvent {
  return { type: 'error', ...(code !== undefined && { code }), ...(message !== undefined && { message }) };
}

function partsOf({ content }: Frame): Frame[] {
  if (typeof content === 'string') return [{ text: content }];
  const parts = asObject(content)?.parts;
  return Array.isArray(parts) ? parts.map(asObject).filter((part) => part !== undefined) : [];
}

function hasText(parts: readonly Frame[]): boolean {
  return parts.some((part) => typeof part.text === 'string' && part.thought !== true);
}

/** The text of all parts; words on both sides of a tool call are two paragraphs. */
function visibleText(parts: readonly Frame[]): string {
  let text = '';
  let apart = false;
  for (const part of parts) {
    if (toolEvents(part).length > 0) apart = true;
    if (typeof part.text !== 'string' || part.text === '' || part.thought === true) continue;
    text += apart && text !== '' ? `\n\n${part.text}` : part.text;
    apart = false;
  }
  return text;
}

function toolEvents(part: Frame): AgentEvent[] {
  const call = asObject(part.functionCall ?? part.function_call);
  if (call) return [{ type: 'tool-call', name: nameOf(call) }];
  const result = asObject(part.functionResponse ?? part.function_response);
  return result ? [{ type: 'tool-result', name: nameOf(result), failed: hasFailed(result.response) }] : [];
}

/** A tool's own failure: a result with an `error` in it. Some tools give their result as JSON in a string. */
function hasFailed(result: unknown): boolean {
  const fields = asObject(result) ?? (typeof result === 'string' ? parseFrame(result) : undefined);
  const error = fields?.error;
  return error !== undefined && error !== null && error !== false && error !== '';
}

function nameOf({ name }: Frame): string {
  return typeof name === 'string' ? name : '';
}

/** A code or a message: words, a number as words, the rest as JSON; undefined for nothing. */
function wordsOf(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
