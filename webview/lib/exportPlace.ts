import type { PanelMessage, PanelProject } from '../../src/panel/messages.ts';

/**
 * Where *Export* is offered: at one place at a time. Below the newest message when that tells of a failed export, else on the
 * stage, in the head of its first part.
 */
export type ExportPlace = 'message' | 'stage';

export function exportPlace({ messages }: PanelProject): ExportPlace {
  return mendsExport(messages.at(-1)) ? 'message' : 'stage';
}

/** Of the newest message alone: what older ones offered has been overtaken. */
function mendsExport(message: PanelMessage | undefined): boolean {
  if (message === undefined || message.role === 'assistant') return false;
  return message.actions.some(({ id }) => id === EXPORT);
}

/** The action's name in `project/types.ts`. */
export const EXPORT = 'export';
