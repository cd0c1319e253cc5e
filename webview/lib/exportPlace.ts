import type { PanelMessage, PanelProject } from '../../src/panel/messages.ts';

/**
 * Where *Export* is offered: at one place at a time. Below the newest message when that tells of a failed export, beside an outdated video,
 * else at the timeline.
 */
export type ExportPlace = 'message' | 'video' | 'timeline';

export function exportPlace({ messages, videos }: PanelProject): ExportPlace {
  if (mendsExport(messages.at(-1))) return 'message';
  return videos[0]?.outdated === true ? 'video' : 'timeline';
}

/** Of the newest message alone: what older ones offered has been overtaken. */
function mendsExport(message: PanelMessage | undefined): boolean {
  if (message === undefined || message.role === 'assistant') return false;
  return message.actions.some(({ id }) => id === EXPORT);
}

/** The action's name in `project/types.ts`. */
export const EXPORT = 'export';
