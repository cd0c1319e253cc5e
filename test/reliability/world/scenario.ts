import assert from 'node:assert/strict';
import { Gate, type Scenario } from '../../backend/scenario.ts';
import type { RowId } from '../protocol/rows.ts';
import type { Setup } from './setup.ts';
import { assertNothingLeft } from './leftovers.ts';
import { World } from './world.ts';

/** One line of the matrix. */
export interface Declaration {
  readonly id: string;
  /** Rows of the protocol that it is a proof of. */
  readonly rows: readonly RowId[];
  /** What happens. */
  readonly title: string;
  /**
   * What the user sees: a piece of a line of the chat (`text [Button, Button]`), of the activity (`… label`), or of what the scenario
   * notes. Checked.
   */
  readonly sees: string;
  /** The server's part. `gate` and `second` are the world's. */
  readonly server?: Scenario | ((gate: Gate, second: Gate) => Scenario);
  readonly setup?: Setup;
  /**
   * How many messages and exports were sent again with good reason: the user pressed Retry, or the server had refused them unread
   * (401, 429). Anything else that is sent twice fails the scenario.
   */
  readonly resent?: number;
  /** Whether this machine has what it takes; otherwise the scenario is pending here. */
  readonly needs?: () => Promise<boolean>;
}

/** Real milliseconds. A scenario takes some tens of them; a photo's conversion on a busy machine takes seconds. */
const LONGEST = 60_000;

/** All scenarios that were declared in this process, for the table. */
export const declared: Declaration[] = [];

/** Declares a scenario and its test. What every scenario must fulfil is checked after `play`. */
export function scenario(declaration: Declaration, play: (world: World) => Promise<void>): void {
  declared.push(declaration);
  const { id, title, server = {}, setup = {} } = declaration;
  it(`${id}: ${title}`, async function () {
    // Two steps are watched by the scenario itself, which then puts its world away.
    this.timeout(3 * LONGEST);
    if (declaration.needs && !(await declaration.needs())) this.skip();
    const gates = [new Gate(), new Gate()] as const;
    const world = await World.open(typeof server === 'function' ? server(...gates) : server, setup, gates);
    try {
      await inTime(play(world));
      assertSeen(world, declaration.sees);
      assertSentOnce(world, declaration.resent ?? 0);
      assertHeaders(world);
      assertNoToken(world);
      await world.letGo();
      assert.equal(world.clock.sleepers, 0, 'somebody still waits for the clock');
      await assertNothingLeft(world.folder);
      await inTime(world.backend.left());
    } finally {
      await world.destroy();
    }
  });
}

/** A scenario that hangs fails here, and its world is put away: mocha alone would leave both. */
async function inTime(task: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The scenario hangs.')), LONGEST);
  });
  try {
    await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}

function assertSeen({ shown }: World, sees: string): void {
  assert.ok(
    [...shown].some((line) => line.includes(sees)),
    `nobody saw “${sees}”; what was seen:\n${[...shown].join('\n')}`,
  );
}

/** Nothing that costs or works is done twice: neither a message nor an export. */
function assertSentOnce({ backend }: World, resent: number): void {
  const keys = [
    ...backend.to('chat').map(({ json }) => JSON.stringify(json)),
    ...backend.to('submit').map(({ json }) => (json as { id: string } | undefined)?.id ?? 'cut'),
  ];
  assert.equal(keys.length - new Set(keys).size, resent, 'messages or exports that were sent again');
}

/** Attribution everywhere but at strangers'; the token with every request to the API but the one for a token. */
function assertHeaders({ backend }: World): void {
  for (const { endpoint, headers, path } of backend.requests) {
    const own = endpoint !== 'cdn';
    for (const name of ['x-skill-source', 'x-skill-version', 'x-skill-platform'])
      assert.equal(headers[name] !== undefined, own, `${name} of ${path}`);
    assert.equal(headers.authorization !== undefined, own && endpoint !== 'token', `the token of ${path}`);
  }
}

function assertNoToken({ logged, shown }: World): void {
  assert.doesNotMatch(
    [...logged, ...shown].join('\n'),
    /nmv_usr_[a-z0-9]/i,
    'a token is on the screen or in the log',
  );
}
