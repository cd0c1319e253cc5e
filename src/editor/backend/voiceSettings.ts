import type { VoiceSettings } from '../../engine/handshake.ts';

type Provider = VoiceSettings['provider'];

/** Names of the settings below `clipwright.voice`. */
export type VoiceSetting = keyof VoiceSettings;

const PROVIDERS: ReadonlySet<string> = new Set<Provider>([
  'automatic',
  'server',
  'command',
  'system',
  'none',
]);

/**
 * Who reads aloud, as the user's settings say it, whatever is written there. In a window that is not trusted neither the command is run nor the
 * server asked: the system's voices read, or none.
 */
export function voiceSettings(read: (name: VoiceSetting) => unknown, isTrusted: boolean): VoiceSettings {
  const text = (name: VoiceSetting): string => {
    const value = read(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const [provider, pace, command] = [text('provider'), read('pace'), read('command')];
  const chosen = isProvider(provider) ? provider : 'automatic';
  return {
    provider: isTrusted || chosen === 'none' ? chosen : 'system',
    name: text('name'),
    pace: typeof pace === 'number' && pace > 0 ? Math.min(2, Math.max(0.5, pace)) : 1,
    command: isTrusted && Array.isArray(command) ? command.filter((part) => typeof part === 'string') : [],
    server: isTrusted ? text('server') : '',
    model: text('model'),
  };
}

const isProvider = (value: string): value is Provider => PROVIDERS.has(value);
