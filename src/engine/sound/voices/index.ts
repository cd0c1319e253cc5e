export { VoiceError, type VoiceErrorCode } from './errors.ts';
export { readAloud, type ReadingPlace } from './readAloud.ts';
export { speak } from './speak.ts';
export { voicesHere, type OwnVoices } from './systemVoices.ts';
export { languageOf, primaryLanguage } from './text/language.ts';
export type { SpeakOptions, Speech, SpokenClause, VoiceProvider } from './types.ts';
export { voicesBy, type Voices } from './voices.ts';
