import assert from 'node:assert/strict';
import { plain } from '../../backend/dialects.ts';
import { balances, draft, refusal } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const base = { draft: draft() };

describe('reliability: credits and limits', () => {
  scenario(
    {
      id: 'credits-asked',
      rows: ['endpoint-credits', 'intent-credits', 'cost-rough'],
      title: '“how many credits do I have left?”',
      sees: 'assistant: You have 80 credits. 5 more are held by work that is running. Exports are free.',
    },
    async (world) => {
      assert.equal(await world.ask('how many credits do I have left?'), 'done');
      assert.equal(world.backend.to('chat').length, 0);
      assert.deepEqual(world.project.snapshot.credits, { available: 80, frozen: 5, total: 85 });
    },
  );

  scenario(
    {
      id: 'credits-cost',
      rows: ['endpoint-credits', 'cost-rough'],
      title: 'a turn costs 50 credits: told after it',
      sees: 'notice: This used 50 credits; 150 are left. [Show Credits]',
      setup,
      server: { ...base, acts: { credits: balances(200, 150) } },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
      assert.equal(world.project.snapshot.credits?.available, 150);
    },
  );

  scenario(
    {
      id: 'credits-cost-when-lost',
      rows: ['endpoint-credits', 'event-lost-changed'],
      title: 'a turn whose connection was lost has cost credits: told as well',
      sees: 'notice: This used 50 credits; 150 are left. [Show Credits]',
      setup,
      server: {
        ...base,
        acts: { credits: balances(200, 150) },
        turns: [{ steps: [{ cut: true }, { draft: draft({ title: 'Lake' }) }] }],
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
    },
  );

  scenario(
    {
      id: 'credits-failed-turn',
      rows: ['endpoint-credits', 'trap-error-frame'],
      title: 'a turn fails and has cost credits all the same: told, too',
      sees: 'notice: This used 30 credits; 170 are left. [Show Credits]',
      setup,
      server: {
        ...base,
        acts: { credits: balances(200, 170) },
        turns: [{ steps: [{ send: 'data: {"error":"oops"}\n\n' }] }],
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
    },
  );

  scenario(
    {
      id: 'credits-unreadable',
      rows: ['endpoint-credits', 'error-5xx-read'],
      title: 'the credits cannot be read: the turn is done all the same, and nothing is said about money',
      sees: 'assistant: Done.',
      setup,
      server: { ...base, acts: { credits: Array.from({ length: 8 }, () => ({ status: 500, body: '' })) } },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
      assert.doesNotMatch(world.chat().join('\n'), /credits/);
    },
  );

  scenario(
    {
      id: 'credits-2001-anonymous',
      rows: ['error-2001-anonymous'],
      title: 'no credits left (2001), with the free account',
      sees: 'error: There are not enough credits left for this. Register to get more. Exports stay free. [Register, Show Credits, Retry]',
      setup,
      server: { ...base, acts: { chat: [refusal(2001, 'insufficient')] } },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      const button = await world.press('register');
      assert.equal(
        typeof button === 'object' && button.target,
        'https://web.example.test/register?bind=anon_1',
      );
      assert.equal(world.backend.to('state').length, 1, 'refused is not lost');
    },
  );

  scenario(
    {
      id: 'credits-2001-registered',
      rows: ['error-2001-registered'],
      title: 'no credits left (2001), with an account',
      sees: 'error: There are not enough credits left for this. Top up your account. Exports stay free. [Top Up, Show Credits, Retry]',
      server: {
        acts: {
          session: [{ body: { code: 0, data: { session_id: '9007199254740993123', user_id: 'usr_42' } } }],
          chat: [refusal(2001, 'insufficient')],
        },
      },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'failed');
      const button = await world.press('register');
      assert.equal(typeof button === 'object' && button.target, 'https://web.example.test');
    },
  );

  scenario(
    {
      id: 'credits-2001-with-402',
      rows: ['error-2001-anonymous', 'error-402', 'envelope-code-not-zero'],
      title: 'code 2001 with HTTP 402 is a matter of credits, not of the plan',
      sees: 'error: There are not enough credits left for this.',
      setup,
      server: { ...base, acts: { chat: [{ status: 402, ...refusal(2001) }] } },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.doesNotMatch(world.last(), /plan|upgrade/i);
    },
  );

  scenario(
    {
      id: 'credits-likely-too-few',
      rows: ['cost-rough', 'endpoint-credits'],
      title:
        'a clip is asked for that will likely cost more than is left: asked before, sent after the button',
      sees: 'error: This will likely cost about 100 credits, and 20 are left. Your message has not been sent yet. [Send Anyway, Register, Show Credits]',
      setup,
      server: {
        ...base,
        acts: { credits: balances(20, 20) },
        turns: [{ steps: [{ send: plain.text('A short one, then.') }] }],
      },
    },
    async (world) => {
      assert.equal(await world.ask('generate a clip of a lake'), 'failed');
      assert.equal(world.backend.to('chat').length, 0);
      assert.equal(await world.press('retry'), 'done');
      assert.deepEqual(world.sent(), ['generate a clip of a lake']);
    },
  );

  scenario(
    {
      id: 'limit-429-chat',
      rows: ['error-429'],
      title: 'a message is answered with 429: once more after 30 s',
      sees: 'assistant: Done.',
      setup,
      resent: 1,
      server: { ...base, acts: { chat: [{ status: 429, body: {} }] } },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'done');
      assert.deepEqual(world.clock.pauses, [30_000]);
    },
  );

  scenario(
    {
      id: 'limit-429-twice',
      rows: ['error-429'],
      title: 'a message is answered with 429 twice: said, with Retry',
      sees: 'error: The video service is getting too many requests. Wait a minute and try again. [Retry]',
      setup,
      resent: 1,
      server: {
        ...base,
        acts: {
          chat: [
            { status: 429, headers: { 'retry-after': '3' }, body: {} },
            { status: 429, body: {} },
          ],
        },
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title'), 'failed');
      assert.deepEqual(world.clock.pauses, [3000]);
    },
  );
});
