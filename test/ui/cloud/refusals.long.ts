// What the cloud refuses, breaks or forgets: each reads as a person would say it, with the button that mends it.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { kit, plain } from '../../backend/dialects.ts';
import type { Act, Scenario } from '../../backend/scenario.ts';
import { ScriptedBackend } from '../../backend/server.ts';
import { useEditor } from '../support/editor.ts';
import { Panel, type Said } from '../support/panel.ts';
import { askForVideo, reload, videosIn } from '../support/ways.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../samples');
const WEB = 'https://web.example.test';
const FREE_TOKEN = 'nmv_usr_ofTheRefusals';
const OWN_TOKEN = 'nmv_usr_ofTheUserHerself';
const DRAFT = {
  d: 5000,
  m: { width: 1920, height: 1080 },
  t: [{ id: 't1', tt: 0, sg: [{ id: 's1', st: 0, d: 5000, name: '01-elva.jpg' }] }],
};
const LONGER = { ...DRAFT, d: 8000, t: [{ ...DRAFT.t[0], sg: [{ ...DRAFT.t[0]?.sg[0], d: 8000 }] }] };

const LONGEST = { ...LONGER, d: 12_000 };

/** One thing that goes wrong. */
interface Refusal {
  readonly name: string;
  readonly scenario: Scenario;
  /** What is said before, and goes well. */
  readonly first?: string;
  /** What the user says; a request for the chat unless it is another. */
  readonly says?: string;
  readonly told: RegExp;
  /** The first one mends it. */
  readonly buttons: readonly string[];
  /** What comes of pressing the first button. @param told the answers before */
  readonly mend: (press: () => Promise<void>) => Promise<void>;
}

const code = (number: number, message: string): Act => ({ body: { code: number, message, data: null } });

describe('what the cloud refuses', function () {
  this.timeout(120_000);
  let backend: ScriptedBackend;
  let environment: string | undefined;
  let usual: Scenario;

  before(async () => {
    environment = process.env.NEMO_TOKEN;
    delete process.env.NEMO_TOKEN;
    const expires = new Date(Date.now() + 7 * 24 * 60 * 60_000).toISOString();
    const data = { token: FREE_TOKEN, user_id: 'anon_1', expires_at: expires, credits: 100 };
    usual = {
      video: await readFile(join(SAMPLES, 'clips/rabbit.mp4')),
      tokens: [FREE_TOKEN, OWN_TOKEN],
      draft: DRAFT,
      tellsTurns: true,
      acts: { token: [{ body: { code: 0, data } }] },
      turns: [{ steps: [{ draft: LONGER }, { send: plain.text('It is longer now.') }] }],
    };
    backend = await ScriptedBackend.start(usual);
  });

  after(async () => {
    if (environment !== undefined) process.env.NEMO_TOKEN = environment;
    await backend.close();
  });

  const editor = useEditor(() => ({
    'clipwright.backend': 'cloud',
    'clipwright.apiUrl': backend.url,
    'clipwright.webUrl': WEB,
  }));
  const panel = () => new Panel(editor().workbench);

  /** From here on the service is as it should be. */
  const recover = (scenario: Scenario = {}) => backend.beginAnew({ ...usual, ...scenario });

  /** Waits for the page of the web app that a button opens, after the editor has asked whether it may. */
  async function opens(press: () => Promise<void>, path: string): Promise<void> {
    const { page } = editor().workbench;
    await page.context().route(`${WEB}/**`, (route) => route.fulfill({ body: 'the web app' }));
    await press();
    const opened = page.waitForEvent('popup');
    await editor().workbench.dialogButton('Open').click();
    const browser = await opened;
    assert.equal(browser.url(), `${WEB}${path}`);
    await browser.close();
  }

  async function answersTo(
    press: () => Promise<void>,
    last: RegExp,
    scenario?: Scenario,
  ): Promise<readonly Said[]> {
    recover(scenario);
    const before = (await panel().said()).at(-1)?.id;
    await press();
    return panel().answers(before, last);
  }

  const doneAgain = async (press: () => Promise<void>) => {
    await answersTo(press, /It is longer now/);
    assert.equal(backend.to('chat').length, 1);
  };
  const exportedAgain = async (press: () => Promise<void>, scenario?: Scenario) => {
    const before = videosIn(editor().workspace).length;
    await answersTo(press, /is ready/, scenario);
    assert.equal(videosIn(editor().workspace).length, before + 1);
  };

  const beginnings: readonly Refusal[] = [
    {
      name: 'the free token of this week has been given already',
      scenario: { acts: { token: [{ status: 429, body: { message: 'one per week' } }] } },
      told: /^This installation has had its free token already\. One is given every 7 days\./,
      buttons: ['Set Token…', 'Register', 'Make It on This Computer', 'Retry'],
      mend: async (press) => {
        recover();
        await press();
        await editor().workbench.answer(OWN_TOKEN);
        await editor().workbench.message(/will use your token/);
      },
    },
    {
      name: 'the credits will likely not do',
      scenario: { acts: { credits: [{ body: { code: 0, data: { available: 20, frozen: 0, total: 20 } } }] } },
      told: /^This will likely cost about 50 credits, and 20 are left\./,
      buttons: ['Send Anyway', 'Register', 'Show Credits'],
      mend: async (press) => {
        await answersTo(press, /is ready/);
        assert.equal(backend.to('chat').length, 1);
      },
    },
  ];

  const refusals: readonly Refusal[] = [
    {
      name: 'there are no credits left',
      scenario: { acts: { chat: [code(2001, 'insufficient credits')] } },
      told: /^There are not enough credits left for this\. Register to get more\./,
      buttons: ['Register', 'Show Credits', 'Retry'],
      mend: (press) => opens(press, '/register?bind=anon_1'),
    },
    {
      name: 'the plan does not include the export',
      scenario: { acts: { submit: [{ status: 402, body: { error: 'plan' } }] } },
      says: 'export',
      told: /^Your plan does not include this export\. Register or upgrade your plan to unlock export\.$/,
      buttons: ['Register or Upgrade', 'Export Again'],
      mend: (press) => opens(press, '/register?bind=anon_1'),
    },
    {
      name: 'the token is not good any more',
      scenario: { tokens: [] },
      told: /did not accept your access token/,
      buttons: ['Set Token…', 'Retry'],
      mend: async (press) => {
        recover();
        await press();
        await editor().workbench.answer(OWN_TOKEN);
        await editor().workbench.message(/will use your token/);
      },
    },
    {
      name: 'the session has expired',
      scenario: { acts: { state: [{ status: 404, body: { detail: 'no session' } }] } },
      told: /^The session of this project has expired, and its timeline with it\./,
      buttons: ['Retry', 'Show Tracks'],
      mend: async (press) => {
        await answersTo(press, /It is longer now/);
        assert.deepEqual(
          backend.to('upload').flatMap(({ files }) => files.map(({ filename }) => filename)),
          ['01-elva.jpg'],
        );
      },
    },
    {
      name: 'the service fails, and has done nothing',
      scenario: { acts: { chat: [{ status: 500, body: { error: 'internal' } }] } },
      told: /Nothing has changed in the timeline\./,
      buttons: ['Retry', 'Show Log'],
      mend: doneAgain,
    },
    {
      name: 'there are too many requests',
      scenario: {
        acts: {
          chat: [
            { status: 429, headers: { 'retry-after': '0' }, body: {} },
            { status: 429, body: {} },
          ],
        },
      },
      told: /^The video service is getting too many requests\. Wait a minute and try again\.$/,
      buttons: ['Retry'],
      mend: doneAgain,
    },
    {
      name: 'the request is declined for reasons of safety',
      scenario: { turns: [{ steps: [{ send: kit.code('SAFETY') }] }] },
      told: /^The video service declined this request for reasons of safety\. Say it in other words/,
      buttons: ['Retry', 'Show Tracks'],
      mend: doneAgain,
    },
    {
      name: 'a page comes in place of the answer',
      scenario: { acts: { state: [{ body: '<html>Welcome to our network</html>' }] } },
      told: /^The answer did not come from the video service/,
      buttons: ['Retry'],
      mend: doneAgain,
    },
    {
      name: 'the render fails',
      scenario: { polls: [{ status: 'processing', progress: 40 }, { status: 'failed' }] },
      says: 'export',
      told: /^The video could not be rendered\. Try again\.$/,
      buttons: ['Export Again', 'Show Log'],
      mend: exportedAgain,
    },
    {
      name: 'the video arrives damaged',
      scenario: {
        video: Buffer.from('this was a video once'),
        turns: [{ steps: [{ draft: LONGEST }, { send: plain.text('It is longer now.') }] }],
      },
      // Of a video that has been exported nothing would be rendered.
      first: 'make it longer',
      says: 'export',
      told: /damaged|incomplete/,
      buttons: ['Export Again', 'Show Log'],
      mend: (press) => exportedAgain(press, { draft: LONGEST }),
    },
  ];

  async function assertTold({ told, buttons, name }: Refusal, answers: readonly Said[]): Promise<void> {
    const [problem, ...more] = answers;
    assert(problem);
    assert.deepEqual(more, [], 'It is told more than once.');
    assert.equal(problem.role, 'error');
    assert.match(problem.text, told);
    assert.doesNotMatch(problem.text, /nmv_|[{}<>]|\n\s*at |\b(?:undefined|null|NaN)\b/);
    assert.deepEqual(problem.buttons, buttons);
    await editor().shoot(editor().workbench, `told in the panel: ${name}`);
  }

  for (const [index, refusal] of beginnings.entries()) {
    it(`${refusal.name}: told at the beginning`, async () => {
      const { workbench } = editor();
      backend.beginAnew({ ...usual, ...refusal.scenario, draft: {} });
      const request = `make a slideshow, take ${index + 1}`;
      await askForVideo(workbench, { files: ['photos/01-elva.jpg'], skill: 'Photo slideshow', request });
      if (index === 0) await workbench.dialogButton('Upload and Continue').click();
      await assertTold(refusal, await panel().answersTo(request));
      await refusal.mend(() => panel().press(refusal.buttons[0] ?? ''));
    });
  }

  for (const refusal of refusals) {
    it(`${refusal.name}: told in the chat`, async () => {
      backend.beginAnew({ ...usual, ...refusal.scenario });
      if (refusal.first !== undefined) await panel().say(refusal.first);
      await assertTold(refusal, await panel().say(refusal.says ?? 'make it longer'));
      await refusal.mend(() => panel().press(refusal.buttons[0] ?? ''));
    });
  }

  it('a project stays with its service when the settings name another one', async () => {
    recover();
    const { workbench, home } = editor();
    const user = join(home, 'editor/data/User/settings.json');
    const settings = JSON.parse(await readFile(user, 'utf8')) as Record<string, unknown>;
    await writeFile(
      user,
      JSON.stringify({ ...settings, 'clipwright.apiUrl': 'https://elsewhere.example.test' }),
    );
    await reload(workbench);
    await workbench.runCommand('Clipwright: Open Panel');
    await panel().shows('is ready');
    const [answer] = await panel().say('credits');
    assert.match(answer?.text ?? '', /You have 80 credits/);
  });
});
