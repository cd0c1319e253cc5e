import type { Intent } from '../intents.ts';
import type { SlotReader } from './said.ts';

export const sound: Readonly<Partial<Record<Intent, SlotReader>>> = {};
