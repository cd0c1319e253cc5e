import { randomUUID } from 'node:crypto';
import { patched } from '../patch.ts';
import { ProjectError } from '../problems/projectError.ts';
import type { ChatMessage, ProjectRecord } from '../types.ts';
import { connect } from '../work/work.ts';
import type { Work } from '../work/work.ts';

/**
 * A second project of one that rests: with the same files and words, and a session of its own. What was exported stays the first one's. It is
 * stored.
 *
 * @throws {ProjectError} `no-copies` where the backend cannot copy; {@link BackendError} {@link StoreError}
 */
export async function duplicate(work: Work, name: string): Promise<ProjectRecord> {
  const { host, state, signal } = work;
  const { record } = state;
  const { session, copies } = record;
  if (session && !copies)
    throw new ProjectError('no-copies', 'The video service cannot copy a video with what was said about it.');
  const backend = session && (await connect(work));
  const copied = session && (await backend?.copySession(session.sessionId, signal));
  const copy: ProjectRecord = {
    ...patched<ProjectRecord>(record, {
      ...{ turn: undefined, approval: undefined, make: undefined, batch: undefined, waiting: undefined },
      ...{ lastCost: undefined, session: copied },
    }),
    id: randomUUID(),
    name,
    createdAt: host.clock.now().toISOString(),
    messages: record.messages.map(withoutVideos),
    exports: [],
  };
  await host.store.save(copy);
  return copy;
}

/** Its buttons lead to videos that are not the copy's. */
function withoutVideos(message: ChatMessage): ChatMessage {
  return {
    ...message,
    actions: message.actions.filter(({ id }) => id !== 'open-video' && id !== 'reveal-video'),
  };
}

/** `Lake Trip copy`; of a copy as well, so that the numbers of those of one name go on. */
export const copyName = (name: string): string => `${name.replace(/ copy(?: \(\d+\))?$/, '')} copy`;
