/**
 * How the extension host and the engine process meet.
 *
 * The host spawns the engine bundle with `--data <folder> [--ffmpeg <path>] [--ffprobe <path>] [--port <number>]`, writes one line of
 * JSON to its stdin, an {@link EngineStart}, and keeps stdin open: when stdin closes, the host is gone and the engine ends, children
 * included. Each further line is an {@link EngineSettings}, what the user's settings say from then on, or a {@link ModelReply}. The engine
 * prints one line of JSON on stdout, an {@link EngineReady} or an {@link EngineFailed}, then an {@link EngineRequest} whenever it wants
 * something of its host, and logs to stderr (never a token).
 */
export interface EngineStart extends Partial<EngineSettings> {
  /** Bearer token for the engine's life, kept in memory only. Whoever does not know it is not served. */
  readonly token: string;
}

/** What the engine does by the user's settings. Without a word from the host, it makes no film that it is not asked for. */
export interface EngineSettings {
  /** Whether it makes what has changed in a video before it is exported (`clipwright.renderAhead`). */
  readonly renderAhead: boolean;
  /** Who reads aloud, and how (`clipwright.voice…`); absent: the system's voices. */
  readonly voice?: VoiceSettings;
  /** Who reads messages (`clipwright.director`); `rules` where nothing is said. */
  readonly director?: DirectorKind;
}

/** What the user's settings say of voices. */
export interface VoiceSettings {
  /** `automatic`: the speech server if there is one, else the command, else the system's. */
  readonly provider: 'automatic' | 'server' | 'command' | 'system' | 'none';
  /** A voice by the name that its provider has for it; empty for the one that fits the language. */
  readonly name: string;
  /** 0.5–2: 1 as the voice speaks. */
  readonly pace: number;
  /** A program and its arguments; empty for none. */
  readonly command: readonly string[];
  /** Address of a speech server of the OpenAI kind; empty for none. */
  readonly server: string;
  /** The model that is asked of it; empty for its first. */
  readonly model: string;
}

/** Who reads what the user writes: the engine's own rules, or a language model that the host lends. */
export type DirectorKind = 'rules' | 'languageModel';

/** One message of a conversation with a language model. */
export interface ModelMessage {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** A line of the engine's to its host, after the first. */
export type EngineRequest = AskModel | CancelModel;

/** The engine asks the language model; the host answers with a {@link ModelReply} of the same id. */
export interface AskModel {
  readonly type: 'ask-model';
  readonly id: number;
  readonly messages: readonly ModelMessage[];
}

/** Nobody waits for the answer any more; none has to come. */
export interface CancelModel {
  readonly type: 'cancel-model';
  readonly id: number;
}

/** What came of an {@link AskModel}. */
export type ModelReply =
  | { readonly type: 'model-answer'; readonly id: number; readonly text: string }
  | { readonly type: 'model-refusal'; readonly id: number; readonly code: ModelRefusal };

/**
 * Why there is no answer: the user's settings do not allow it; there is no model; the user said no in the editor's dialog; the model's
 * provider will not serve us now (limits, filters); the model takes no such long question; or gives too long an answer; it took too long;
 * anything else.
 */
export type ModelRefusal =
  | 'off'
  | 'no-model'
  | 'no-permission'
  | 'blocked'
  | 'question-too-long'
  | 'answer-too-long'
  | 'time-out'
  | 'failed';

/** Characters that go to a model at most, and that are taken from it. */
export const MOST_QUESTION = 200_000;
export const MOST_ANSWER = 60_000;

/** The engine listens. */
export interface EngineReady {
  readonly type: 'ready';
  /**
   * Where it listens: a Unix socket in a folder of the user's own, or a named pipe on Windows. Over it, the engine is the host of
   * {@link ENGINE_ORIGIN}.
   */
  readonly socket: string;
  /** `http://127.0.0.1:<port>`, no trailing slash: only where it was started with `--port`, for tools and tests. */
  readonly url?: string;
  /** Process id of the engine. */
  readonly pid: number;
}

/** The engine could not start; `code` says why. */
export interface EngineFailed {
  readonly type: 'failed';
  readonly code: 'ffmpeg-missing' | 'data-folder' | 'unknown';
  /** One sentence for the user. */
  readonly message: string;
}

/** The one line on the engine's stdout. */
export type EngineHello = EngineReady | EngineFailed;

/** The engine's address for whoever is connected to its socket, no trailing slash. */
export const ENGINE_ORIGIN = 'http://localhost';

/**
 * What the engine is started with besides its host's environment. glibc gives every thread a heap of its own, and each keeps what was freed in it: with one
 * for all of them an export takes 15 MB less. And it learns to keep ever larger blocks: told to give those of a megabyte back, 15 to 30 MB less. The programs
 * that the engine starts are to keep theirs, the frames of a video. Other systems look at neither.
 */
export const ENGINE_ENVIRONMENT = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '1048576' } as const;
