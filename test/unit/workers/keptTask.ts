import { threadId } from 'node:worker_threads';
import { answerTasks } from '../../../src/workers/answer.ts';

/** What the worker of the test does. */
export type KeptTask = 'say who you are' | 'throw' | 'turn for ever' | 'leave';

answerTasks((loaded) => (task): Promise<unknown> => {
  switch (task as KeptTask) {
    case 'say who you are':
      return Promise.resolve([loaded, threadId]);
    case 'throw':
      throw new RangeError('no such page');
    case 'turn for ever':
      for (;;);
    case 'leave':
      process.exit(3);
  }
});
