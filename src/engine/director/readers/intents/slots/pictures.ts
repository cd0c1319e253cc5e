import type { Intent } from '../intents.ts';
import type { SlotReader } from './said.ts';

export const pictures: Readonly<Partial<Record<Intent, SlotReader>>> = {};
