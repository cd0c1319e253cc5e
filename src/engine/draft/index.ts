export * from './narration.ts';
export * from './picture.ts';
export * from './schema.ts';
export * from './segments.ts';
export * from './sound.ts';
export * from './text.ts';
export * from './values.ts';
export { readDraft, UnreadableDraft, type UnreadableReason } from './read.ts';
export * from './volumes.ts';
