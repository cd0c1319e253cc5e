import type { ChatMessage } from '../../../src/project/types.ts';

/** `role: text [Label, Label]`. */
export function lineOf({ role, text, actions }: ChatMessage): string {
  const buttons = actions.length > 0 ? ` [${actions.map(({ label }) => label).join(', ')}]` : '';
  return `${role}: ${text}${buttons}`;
}
