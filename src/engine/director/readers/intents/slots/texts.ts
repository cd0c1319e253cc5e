import type { Intent } from '../intents.ts';
import type { SlotReader } from './said.ts';

export const texts: Readonly<Partial<Record<Intent, SlotReader>>> = {};
