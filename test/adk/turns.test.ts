import assert from 'node:assert/strict';
import { Gate } from '../backend/scenario.ts';
import { assertNothingLeft } from '../reliability/world/leftovers.ts';
import { World } from '../reliability/world/world.ts';
import { REQUEST, type AgentCase } from './agentCase.ts';
import { answers } from './cases/answers.ts';
import { edits } from './cases/edits.ts';
import { failures } from './cases/failures.ts';
import { teams } from './cases/teams.ts';
import { ways } from './cases/ways.ts';
import { FrontDoor, type Passage } from './frontDoor.ts';
import { KitServer, loadKit, type Kit } from './kit.ts';
import { scriptedModel } from './model.ts';
import { toolsOf } from './tools.ts';

const PASSAGES: readonly Passage[] = [true, false].flatMap((streaming) =>
  [1, 7].map((pieces) => ({ streaming, pieces })),
);

describe('the project on a real server of the Agent Development Kit', function () {
  this.timeout(60_000);
  let kit: Kit;
  let server: KitServer;

  before(async () => {
    kit = await loadKit();
    server = await KitServer.start(kit);
  });
  after(() => server.stop());

  let count = 0;
  for (const agentCase of [...answers, ...edits, ...failures, ...teams, ...ways])
    for (const passage of PASSAGES)
      it(`an agent that ${agentCase.title}, ${nameOf(passage)}`, async () => {
        const app = `agent-${count++}`;
        server.add(app, agentOf(kit, agentCase));
        await played(agentCase, passage, new FrontDoor(server.url, app, passage));
      });
});

function agentOf(kit: Kit, { agent, replies }: AgentCase) {
  if (agent) return agent(kit, { model: (own) => scriptedModel(kit, own) });
  return new kit.LlmAgent({ name: 'agent', model: scriptedModel(kit, replies), tools: toolsOf(kit) });
}

async function played(agentCase: AgentCase, { streaming }: Passage, door: FrontDoor): Promise<void> {
  const { play, chat, chatWhole = chat, sent = [REQUEST], notes, setup = {} } = agentCase;
  const world = await World.open({ elsewhere: door.answer }, setup, [new Gate(), new Gate()]);
  try {
    await (play?.(world) ?? world.ask(REQUEST));
    assert.deepEqual(
      world.chat().filter((line) => !line.startsWith('user: ')),
      streaming ? chat : chatWhole,
    );
    assert.deepEqual(world.sent(), sent);
    if (notes !== undefined) assert.ok(world.shown.has(notes), [...world.shown].join('\n'));
    await world.letGo();
    await assertNothingLeft(world.folder);
  } finally {
    await world.destroy();
  }
}

function nameOf({ streaming, pieces }: Passage): string {
  return `${streaming ? 'streamed' : 'whole'}, in pieces of ${pieces}`;
}
