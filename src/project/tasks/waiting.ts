import { randomUUID } from 'node:crypto';
import { ProjectError } from '../problems/projectError.ts';
import type { ProjectState } from '../state.ts';
import type { ProjectRecord, Said, WaitingMessage } from '../types.ts';
import { asksForFiles } from './filesQuestion.ts';

/** More than one can have meant. */
const MOST = 20;

/** Keeps a message until what is going on has ended. @throws {ProjectError} `busy` when too many wait; {@link StoreError} */
export async function keepWaiting(state: ProjectState, said: Said): Promise<void> {
  const { waiting = [] } = state.record;
  if (waiting.length >= MOST)
    throw new ProjectError('busy', `${MOST} messages wait already. Take one back first.`);
  await state.commit({ waiting: [...waiting, { ...said, id: randomUUID() }] });
}

/** Takes a message back. @returns its text; undefined when it waits no longer @throws {StoreError} */
export async function takeBack(state: ProjectState, id: string): Promise<string | undefined> {
  const message = state.record.waiting?.find((each) => each.id === id);
  if (message) await state.commit({ waiting: without(state.record, id) });
  return message?.text;
}

/** The message whose turn it is after something has ended well. A question to the user comes first. */
export function nextWaiting(record: ProjectRecord): WaitingMessage | undefined {
  return record.approval || asksForFiles(record) ? undefined : record.waiting?.[0];
}

/** What waits besides one; undefined for nothing. */
export function without({ waiting = [] }: ProjectRecord, id: string): ProjectRecord['waiting'] {
  const others = waiting.filter((each) => each.id !== id);
  return others.length > 0 ? others : undefined;
}
