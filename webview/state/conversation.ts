import type { PanelMessage, PanelProject, PanelState } from '../../src/panel/messages.ts';

/**
 * The host tells the newest messages only. Those before them that the page has already, since it asked for them or had them when they were
 * new, stay.
 */
export function keepEarlier(previous: PanelState | undefined, next: PanelState): PanelState {
  const { project: had } = previous ?? {};
  const { project: told } = next;
  if (!had || told?.id !== had.id || told.earlier === undefined) return next;
  const [first] = told.messages;
  const known = had.messages.findIndex(({ id }) => id === first?.id);
  if (known <= 0) return next;
  return { ...next, project: withBefore(told, had.messages.slice(0, known)) };
}

/** A project with messages that come before those that it has. */
export function withBefore(project: PanelProject, before: readonly PanelMessage[]): PanelProject {
  const { earlier = 0, ...rest } = project;
  const left = earlier - before.length;
  return {
    ...rest,
    messages: [...before, ...project.messages],
    ...(left > 0 && { earlier: left }),
  };
}
