import type { Speaker } from '../../draft/index.ts';
import type { FfmpegTools } from '../../types.ts';

/** What a voice is like, as far as is known. */
export interface VoiceKind {
  readonly speaker?: Speaker | undefined;
  /** BCP 47 with a region: `en-GB`. */
  readonly accent?: string | undefined;
}

/** How words are read. */
export interface VoiceWish {
  /** BCP 47: `en`, `zh-CN`; with a region where an accent is wished. */
  readonly language: string;
  /**
   * A voice by the name that the provider has for it; another one is taken where it has none of that name, or where that one is not of the speaker
   * and accent that are wished, and another is.
   */
  readonly voice?: string | undefined;
  readonly speaker?: Speaker | undefined;
  /** 0.7–1.4: 1 as the voice speaks; absent the same. */
  readonly pitch?: number | undefined;
  /** Pace, 0.5–2: 1 as the voice speaks. */
  readonly rate: number;
}

/** Words for a provider: one line, no control characters, nothing that a provider takes for markup. */
export interface VoiceRequest extends VoiceWish {
  readonly text: string;
  /** A folder of the request's own. */
  readonly folder: string;
}

/** Something that reads words aloud. */
export interface VoiceProvider {
  readonly name: string;
  /** Another one where it would read otherwise: its name, and how it was set up. */
  readonly identity: string;
  /** Whether it is there and has a voice for a language. Never rejects but for the signal. */
  speaks(language: string, signal: AbortSignal): Promise<boolean>;
  /** The voices that it has for a language, that which reads unasked first; none where they are not known. Never rejects but for the signal. */
  kinds(language: string, signal: AbortSignal): Promise<readonly VoiceKind[]>;
  /** Whether it speaks higher and lower itself; absent: its sound is changed. */
  readonly pitches?: boolean;
  /** Whether what it reads in a language is hard to listen to, so that it reads only when asked; absent: it never is. */
  isRough?(language: string): boolean;
  /**
   * Reads words aloud into a file of any kind that ffmpeg knows. The text reaches programs by stdin or by a file, never on a command line.
   * @returns the file's path, inside the request's folder
   * @throws VoiceError; a program's or a connection's own errors; the signal's reason
   */
  read(request: VoiceRequest, signal: AbortSignal): Promise<string>;
}

/** What a voice may take. */
export interface VoiceLimits {
  /** For one clause, ms. */
  readonly clauseMs: number;
}

/** What it takes to read something aloud. */
export interface SpeakOptions extends VoiceWish {
  /** In the order in which they are asked. */
  readonly providers: readonly VoiceProvider[];
  readonly tools: FfmpegTools;
  /** A folder that may be filled; it is left as it was but for `target`. */
  readonly folder: string;
  /** The WAV (mono, 16 bits, 24 kHz) that is written. */
  readonly target: string;
  readonly limits?: VoiceLimits;
}

/** Words with the time of their sound, ms from the start. */
export interface SpokenClause {
  /** As they were given, not as they are said. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What was read aloud. */
export interface Speech {
  /** Name of the provider. */
  readonly provider: string;
  readonly durationMs: number;
  readonly clauses: readonly SpokenClause[];
}
