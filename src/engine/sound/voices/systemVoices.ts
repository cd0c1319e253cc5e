import type { FfmpegTools } from '../../types.ts';
import { commandVoice } from './providers/command.ts';
import { espeakVoice } from './providers/espeak.ts';
import { fliteVoice } from './providers/flite.ts';
import { sayVoice } from './providers/say.ts';
import { serverVoice, type SpeechServer } from './providers/server.ts';
import { windowsVoice } from './providers/windows.ts';
import type { VoiceProvider } from './types.ts';

/** Voices that the user set up: they come before the system's. */
export interface OwnVoices {
  readonly server?: SpeechServer;
  /** A program and its arguments. */
  readonly command?: readonly string[];
}

/** All voices that may be here, the best first. */
export function voicesHere(
  tools: FfmpegTools,
  own: OwnVoices = {},
  platform: NodeJS.Platform = process.platform,
): VoiceProvider[] {
  return [
    ...(own.server === undefined ? [] : [serverVoice(own.server)]),
    ...(own.command === undefined || own.command.length === 0 ? [] : [commandVoice(own.command)]),
    ...(platform === 'darwin' ? [sayVoice()] : platform === 'win32' ? [windowsVoice()] : []),
    espeakVoice(),
    fliteVoice(tools),
  ];
}
