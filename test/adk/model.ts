import type { Kit, KitModel } from './kit.ts';

/** A part of what a model says, as the kit's model library has it. */
export interface Part {
  readonly text?: string;
  readonly thought?: true;
  readonly functionCall?: { readonly name: string; readonly args: Readonly<Record<string, unknown>> };
}

/** One piece of a model's streamed answer. */
interface Chunk {
  readonly candidates?: readonly {
    readonly content?: { readonly role: 'model'; readonly parts: readonly Part[] };
    readonly finishReason?: string;
    readonly finishMessage?: string;
  }[];
  readonly promptFeedback?: { readonly blockReason: string };
  readonly usageMetadata?: { readonly totalTokenCount: number };
}

/** A model's answer to one request. */
export type Reply =
  /** Comes in these pieces where the request is streamed, else in one: the kit makes its events of them, as it does of a real model's. */
  | { readonly chunks: readonly Chunk[] }
  /** Events of the kit as they are: what other models' adapters say, errors above all. */
  | { readonly events: readonly Readonly<Record<string, unknown>>[] }
  /** The model's library throws. */
  | { readonly breaks: string };

/** Text, in so many deltas. */
export function says(...deltas: readonly string[]): Reply {
  return { chunks: [...deltas.map((text) => chunk([{ text }])), ending('STOP')] };
}

/** A call of a tool, after some words if there are any. */
export function calls(name: string, args: Readonly<Record<string, unknown>> = {}, opening?: string): Reply {
  const words = opening === undefined ? [] : [chunk([{ text: opening }])];
  return { chunks: [...words, chunk([{ functionCall: { name, args } }]), ending('STOP')] };
}

/** Several calls at once. */
export function callsAll(...names: readonly string[]): Reply {
  const parts = names.map((name) => ({ functionCall: { name, args: {} } }));
  return { chunks: [chunk(parts), ending('STOP')] };
}

/** Thoughts that nobody is to see, then an answer. */
export function thinks(thought: string, ...deltas: readonly string[]): Reply {
  return {
    chunks: [
      chunk([{ text: thought, thought: true }]),
      ...deltas.map((text) => chunk([{ text }])),
      ending('STOP'),
    ],
  };
}

/** An end without a word, or after some. */
export function ends(finishReason: string, ...deltas: readonly string[]): Reply {
  return { chunks: [...deltas.map((text) => chunk([{ text }])), ending(finishReason)] };
}

/** An empty text, which is not the same as none. */
export function saysNothing(): Reply {
  return {
    chunks: [{ candidates: [{ content: { role: 'model', parts: [{ text: '' }] }, finishReason: 'STOP' }] }],
  };
}

/** The prompt itself was refused. */
export function refuses(blockReason: string): Reply {
  return { chunks: [{ promptFeedback: { blockReason } }] };
}

/** No candidate at all. */
export const nothing: Reply = { chunks: [{ usageMetadata: { totalTokenCount: 7 } }] };

/** An error event, as adapters of other models send it. */
export function fails(errorCode: string | number, errorMessage?: string): Reply {
  return { events: [{ errorCode, ...(errorMessage !== undefined && { errorMessage }) }] };
}

function chunk(parts: readonly Part[]): Chunk {
  return { candidates: [{ content: { role: 'model', parts } }] };
}

/** The last piece of an answer has a reason and no content. */
function ending(finishReason: string): Chunk {
  return { candidates: [{ finishReason }], usageMetadata: { totalTokenCount: 42 } };
}

/** A model that answers its first, second, … request with the first, second, … reply, and has nothing to say after the last one. */
export function scriptedModel({ Gemini }: Kit, replies: readonly Reply[]): KitModel {
  let asked = 0;
  const next = (): Reply => replies[asked++] ?? ends('STOP');
  class ScriptedModel extends Gemini {
    #reply: Reply = nothing;

    /** In place of the connection to a real model. */
    get apiClient(): unknown {
      const chunksOf = (reply: Reply): readonly Chunk[] => ('chunks' in reply ? reply.chunks : []);
      return {
        vertexai: false,
        models: {
          generateContent: () => Promise.resolve(merged(chunksOf(this.#reply))),
          generateContentStream: () => Promise.resolve(streamed(chunksOf(this.#reply))),
        },
      };
    }

    override async *generateContentAsync(request: unknown, stream?: boolean): AsyncGenerator<unknown, void> {
      const reply = next();
      if ('breaks' in reply) throw new Error(reply.breaks);
      if ('events' in reply) {
        yield* reply.events;
        return;
      }
      this.#reply = reply;
      yield* super.generateContentAsync(request, stream);
    }
  }
  return new ScriptedModel({ model: 'scripted', apiKey: 'none' });
}

async function* streamed(chunks: readonly Chunk[]): AsyncGenerator<Chunk> {
  for (const each of chunks) yield await Promise.resolve(structuredClone(each));
}

/** The same answer in one piece, as a request that is not streamed gets it: neighbouring texts are one part. */
function merged(chunks: readonly Chunk[]): Chunk {
  const parts: Part[] = [];
  for (const part of chunks.flatMap((each) => each.candidates?.[0]?.content?.parts ?? [])) {
    const last = parts.at(-1);
    const joins = part.text !== undefined && last?.text !== undefined && part.thought === last.thought;
    if (joins) parts[parts.length - 1] = { ...last, text: `${last.text}${part.text}` };
    else parts.push({ ...part });
  }
  const { candidates, ...rest } = chunks.at(-1) ?? {};
  if (candidates === undefined) return rest;
  const content = parts.length > 0 ? { content: { role: 'model' as const, parts } } : {};
  return { ...rest, candidates: [{ ...candidates[0], ...content }] };
}
