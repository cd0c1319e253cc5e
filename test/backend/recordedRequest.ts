import type { ReceivedFile } from './multipart.ts';
import type { Endpoint } from './endpoint.ts';

/** A request as the server saw it. */
export interface RecordedRequest {
  readonly endpoint: Endpoint | 'unknown';
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Bytes of the body that arrived. */
  bodyBytes: number;
  /** The body, where it is JSON; and the same as it came, to the last digit. */
  json: unknown;
  text: string;
  /** The files, where it is multipart. */
  files: readonly ReceivedFile[];
  /** How many requests to the same endpoint were under way when this one came. */
  readonly alongside: number;
  /** Bytes of the answer that were taken, where it is a flood. */
  floodBytes: number;
}
