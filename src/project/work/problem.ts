import { isAnonymous } from '../../api/account.ts';
import { messageOf } from '../../errors.ts';
import { explain } from '../problems/explain.ts';
import type { Circumstances } from '../problems/explain.ts';
import type { ChatMessage } from '../types.ts';
import { connect } from './work.ts';
import type { Work } from './work.ts';

/** Tells a failure in the chat, with the buttons that help; the log has the rest. Returns the message. Never throws. */
export async function reportProblem(
  work: Work,
  error: unknown,
  doing: Circumstances['doing'],
): Promise<ChatMessage> {
  const { host, state } = work;
  host.log('error', `${doing}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const { backend, make, batch } = state.record;
  const planned = (make ?? batch) !== undefined;
  const { text, actions } = explain(error, { doing, backend, planned, ...(await accountOf(work)) });
  return state.say('error', text, { actions });
}

/** Whose account it is: a free one has a user id of its own kind. */
async function accountOf(work: Work): Promise<Pick<Circumstances, 'registerLink' | 'registered'>> {
  const userId = work.state.record.session?.userId;
  try {
    const backend = await connect(work);
    return {
      registerLink: backend.registerLink(userId),
      ...(userId !== undefined && { registered: !isAnonymous(userId) }),
    };
  } catch (error) {
    // The failure at hand is the one to tell; it may be this very one.
    work.host.log('debug', `No link to register: ${messageOf(error)}`);
    return {};
  }
}
