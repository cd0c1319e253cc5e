/**
 * How the extension host and the engine process meet.
 *
 * The host spawns the engine bundle with `--data <folder> [--ffmpeg <path>] [--ffprobe <path>]` and keeps its stdin open: when
 * stdin closes, the host is gone and the engine ends, children included. The engine prints exactly one line of
 * JSON on stdout, a {@link EngineReady} or an {@link EngineFailed}, and logs to stderr (never a token).
 */
export interface EngineReady {
  readonly type: 'ready';
  /** `http://127.0.0.1:<port>`, no trailing slash. */
  readonly url: string;
  /** Bearer token for this process's life; kept in memory only. */
  readonly token: string;
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
