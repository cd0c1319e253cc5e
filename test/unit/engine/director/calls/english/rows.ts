import type { SimpleTarget } from '../../../../../../src/engine/director/edits/calls/targets.ts';

export type { Row } from '../table.ts';

/** A picture by its file, or by words of it. */
export const named = (name: string): SimpleTarget => ({ by: 'name', name });
