import type { VoiceSettings } from '../../handshake.ts';
import type { FfmpegTools } from '../../types.ts';
import { voicesHere } from './systemVoices.ts';
import type { VoiceProvider } from './types.ts';

/** Who reads aloud, the best first, and how where a text says nothing else. */
export interface Voices {
  readonly providers: readonly VoiceProvider[];
  readonly name?: string;
  /** Factor of every pace. */
  readonly pace: number;
}

/** The voices that the user's settings name; the system's where they say nothing. */
export function voicesBy(settings: VoiceSettings | undefined, tools: FfmpegTools): Voices {
  if (!settings) return { providers: voicesHere(tools), pace: 1 };
  const { name, pace } = settings;
  return { providers: providersOf(settings, tools), pace, ...(name !== '' && { name }) };
}

function providersOf(
  { provider, server, model, command, name }: VoiceSettings,
  tools: FfmpegTools,
): VoiceProvider[] {
  const serverThere = server !== '' && {
    server: { url: server, ...(model !== '' && { model }), ...(name !== '' && { voice: name }) },
  };
  const commandThere = command.length > 0 && { command };
  switch (provider) {
    case 'automatic':
      return voicesHere(tools, { ...serverThere, ...commandThere });
    case 'server':
      return voicesHere(tools, { ...serverThere }).slice(0, serverThere ? 1 : 0);
    case 'command':
      return voicesHere(tools, { ...commandThere }).slice(0, commandThere ? 1 : 0);
    case 'system':
      return voicesHere(tools);
    case 'none':
      return [];
  }
}
