import type { ServerResponse } from 'node:http';
import type { Endpoint } from './endpoint.ts';
import type { RecordedRequest } from './recordedRequest.ts';

/** A door that a test opens when it likes; the server waits in front of it. */
export class Gate {
  #release: () => void = () => undefined;
  readonly opened = new Promise<void>((resolve) => (this.#release = resolve));

  open(): void {
    this.#release();
  }
}

/** What an endpoint does at one call instead of, or before, its usual answer. All fields can be combined. */
export interface Act {
  /** Wait in front of this gate before answering. */
  readonly hold?: Gate;
  /** Say `100 Continue` so many times before the answer, though nobody asked. */
  readonly continues?: number;
  /** Answer as soon as the request's head is there; its body is read and thrown away. */
  readonly early?: true;
  /** Cut the connection after so many bytes of the request's body. */
  readonly cutRequestAfter?: number;
  /** Cut the connection after so many bytes of the answer's body; 0 is before the first one. */
  readonly cutAfter?: number;
  /** That cut waits for this gate: what the client has not read by then, it will not get. */
  readonly cutAt?: Gate;
  /** Answer with this status. */
  readonly status?: number;
  /** `{cdn}` in a value stands for the CDN's address. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Answer with this body: an object as JSON, with `{cdn}` as in `headers`; a string as it is. */
  readonly body?: unknown;
  /** Whatever the answer says, what was asked for is done. */
  readonly done?: true;
  /** Send the answer without saying how long it will be. */
  readonly chunked?: true;
  /** Answer with so many bytes of nothing that means anything, after `body` if that is a string, as fast as they are taken. */
  readonly flood?: number;
}

/** The usual answer. */
export const usual: Act = {};

/** One step of a chat turn. */
export type Step =
  /** Write these bytes of the stream. */
  | { readonly send: string | Uint8Array }
  /** Wait until the test opens the gate. */
  | { readonly hold: Gate }
  /** Change the session's draft, as the agent's tools do. */
  | { readonly draft: Readonly<Record<string, unknown>> }
  /** Cut the connection. The agent's work goes on: the steps that follow are played all the same, but nobody hears them. */
  | { readonly cut: true }
  /** Make new media, as the agent's generators do. */
  | { readonly generated: Readonly<Record<string, unknown>> }
  /** Wait until the state has been asked for so many times in all; what follows is done before that question is answered. */
  | { readonly untilReads: number };

/** One turn of the agent. Its end is the end of the stream. */
export interface Turn {
  readonly steps: readonly Step[];
  /** Write the stream in pieces of so many bytes. */
  readonly pieces?: number;
}

/** The shape of the render endpoints' answers (docs/protocol.md, *Envelopes*): alone, or one envelope round another. */
export type RenderShape = 'success-data' | 'flat' | 'envelope' | 'envelope-success-data' | 'success-envelope';

/** Everything that a test says about the server's behaviour. What is left out is the documented usual. */
export interface Scenario {
  /** Answers in this server's place, where it resolves to true: for a test that puts a real server behind this one. */
  readonly elsewhere?: (request: RecordedRequest, response: ServerResponse) => Promise<boolean>;
  /** Per endpoint, what it does at its first, second, … call; after the last one, the usual. */
  readonly acts?: Partial<Record<Endpoint, readonly Act[]>>;
  /** What the agent does in its first, second, … turn; after the last one it says “Done.”. */
  readonly turns?: readonly Turn[];
  readonly renderShape?: RenderShape;
  /** The session's draft before the first turn. */
  readonly draft?: Readonly<Record<string, unknown>>;
  /** The draft as raw JSON text, written into the state unchanged; goes before `draft`. */
  readonly draftText?: string;
  /** Answer the session request at top level, without an envelope; the id as a bare number. */
  readonly bareSession?: boolean;
  /** Tell in the state whether a message is being worked on, and how many were: our own engine's extra. */
  readonly tellsTurns?: boolean;
  /** Know only exports that were submitted (404 for all others), instead of any. */
  readonly honestExports?: boolean;
  /** Tokens that are accepted besides those that were issued. */
  readonly tokens?: readonly string[];
  /** Statuses of an export at its first, second, … poll; the last one stays. */
  readonly polls?: readonly {
    readonly status: string;
    readonly progress?: number;
    readonly error?: string;
  }[];
  /** What the answer to a submission says; “pending”, under the client's id, otherwise. An id of the server's own is the only one it knows then. */
  readonly submission?: { readonly id?: string; readonly status?: string; readonly error?: string };
  /** The finished video's bytes. */
  readonly video?: Uint8Array;
  /** Whether a finished export names an address on the CDN; otherwise there is only the API's download. */
  readonly cdn?: boolean;
}
