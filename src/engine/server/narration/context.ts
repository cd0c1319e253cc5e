import type { VoiceSettings } from '../../handshake.ts';
import type { FfmpegTools, RenderCache } from '../../types.ts';

/** What it takes to read aloud for a message. */
export interface NarrationContext {
  readonly tools: FfmpegTools;
  readonly cache: RenderCache;
  readonly workFolder: string;
  readonly voice: () => VoiceSettings | undefined;
  readonly signal: AbortSignal;
}
