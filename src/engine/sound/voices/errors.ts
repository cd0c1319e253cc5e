/** Why words were not read aloud. */
export type VoiceErrorCode =
  /** No voice here speaks the language. */
  | 'no-voice'
  /** The program or server is not there (any more). */
  | 'missing'
  /** It ended, or answered, with an error, or broke off. */
  | 'failed'
  /** It did not finish in time. */
  | 'slow'
  /** It spoke nothing. */
  | 'silent'
  /** What it gave is no sound that can be read, or too much. */
  | 'unreadable';

/** Words that were not read aloud. The message is for the log; whoever asked decides what the user reads. */
export class VoiceError extends Error {
  override readonly name = 'VoiceError';
  readonly code: VoiceErrorCode;
  /** Which voice it was: a provider's name; undefined where there was none. */
  readonly provider: string | undefined;

  constructor(code: VoiceErrorCode, provider: string | undefined, detail: string, cause?: unknown) {
    super(`${provider ?? 'Voice'}: ${detail}`, { cause });
    this.code = code;
    this.provider = provider;
  }
}
