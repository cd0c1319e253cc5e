// Videos made by the cloud: what is asked first, what every request carries, and where tokens are.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { skillBySlug } from '../../../src/skills/skills.ts';
import type { SkillSlug } from '../../../src/skills/types.ts';
import { plain } from '../../backend/dialects.ts';
import { SESSION_ID } from '../../backend/answers.ts';
import type { Endpoint } from '../../backend/endpoint.ts';
import type { RecordedRequest } from '../../backend/recordedRequest.ts';
import { ScriptedBackend } from '../../backend/server.ts';
import { useEditor } from '../support/editor.ts';
import { Panel } from '../support/panel.ts';
import { entriesWith, filesWith } from '../support/tokens.ts';
import { askForVideo, videosIn } from '../support/ways.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../samples');
const ARTIFACTS = resolve(import.meta.dirname, '../../../artifacts');
const WEB = 'https://web.example.test';
/** Of no telling shape, so that nothing could redact it by chance. */
const USER_TOKEN = 'plain-words-of-a-user';
const ANONYMOUS_TOKEN = 'nmv_usr_4nonymousOfThisRun';
const PHOTOS = ['photos/01-elva.jpg', 'photos/02-red-panda.jpg'];

const DRAFT = {
  d: 5000,
  m: { width: 1920, height: 1080 },
  t: [{ id: 't1', tt: 0, sg: [{ id: 's1', st: 0, d: 5000, name: '01-elva.jpg' }] }],
};

describe('making videos in the cloud', function () {
  this.timeout(120_000);
  let backend: ScriptedBackend;
  let environment: string | undefined;

  before(async () => {
    environment = process.env.NEMO_TOKEN;
    delete process.env.NEMO_TOKEN;
    backend = await ScriptedBackend.start({
      video: await readFile(join(SAMPLES, 'clips/rabbit.mp4')),
      tokens: [USER_TOKEN, ANONYMOUS_TOKEN],
      acts: {
        token: [{ status: 200, body: anonymous() }],
        claim: [{ status: 400, body: { code: 7, message: `there is no user ${USER_TOKEN}` } }],
      },
      // The whole file from the API's own address, so that downloads are recorded there.
      cdn: false,
      turns: [{ steps: [{ draft: DRAFT }, { send: plain.text('Here is your video.') }] }],
    });
  });

  after(async () => {
    if (environment !== undefined) process.env.NEMO_TOKEN = environment;
    await backend.close();
  });

  const editor = useEditor(
    () => ({
      'clipwright.backend': 'cloud',
      'clipwright.apiUrl': backend.url,
      'clipwright.webUrl': WEB,
    }),
    { log: 'trace' },
  );
  const panel = () => new Panel(editor().workbench);

  /** Makes a video from the Explorer. @returns the requests that it took */
  async function make(
    slug: SkillSlug,
    files: readonly string[],
    consent = false,
  ): Promise<RecordedRequest[]> {
    const before = backend.requests.length;
    const { workbench } = editor();
    const { label: skill, example: request } = skillBySlug(slug);
    await askForVideo(workbench, { files, skill, request });
    if (consent) await agree();
    await panel().answersTo(request, /is ready/);
    return backend.requests.slice(before);
  }

  async function agree(): Promise<void> {
    const { workbench } = editor();
    const button = workbench.dialogButton('Upload and Continue');
    await button.waitFor();
    const dialog = await workbench.page.locator('.monaco-dialog-box').innerText();
    assert(dialog.includes(new URL(backend.url).host), dialog);
    assert.deepEqual(backend.requests, [], 'Something was sent before the user had agreed.');
    await button.click();
  }

  const ENDPOINTS = [
    'token',
    'session',
    'upload',
    'chat',
    'state',
    'credits',
    'submit',
    'status',
    'download',
  ];

  it('asks before anything is sent, once; then every request names the skill', async () => {
    const requests = await make('online-photo-video-maker', PHOTOS, true);
    assertAttributed(requests, 'online-photo-video-maker', ENDPOINTS);
    const uploads = requests.flatMap(({ files }) => files.map(({ filename }) => filename));
    assert.deepEqual(uploads, ['01-elva.jpg', '02-red-panda.jpg']);
    assert.equal(videosIn(editor().workspace).length, 1);
  });

  const others: readonly [SkillSlug, readonly string[], uploaded: boolean][] = [
    ['best-video-letter-maker', ['scripts/letter.txt', ...PHOTOS, 'audio/voice-jfk.m4a'], true],
    ['ai-video-generator-ai', ['scripts/product.md'], false],
    ['media-content-generator', [...PHOTOS, 'audio/viper.mp3'], true],
  ];
  for (const [slug, files, uploaded] of others) {
    it(`names ${slug} in every request for one of its videos`, async () => {
      const requests = await make(slug, files);
      // The token is there already, and a script travels in the message.
      const endpoints = ENDPOINTS.filter((each) => each !== 'token' && (uploaded || each !== 'upload'));
      assertAttributed(requests, slug, endpoints);
    });
  }

  it('shows the credits in the status bar', async () => {
    const { page } = editor().workbench;
    await page
      .locator('.statusbar-item')
      .filter({ hasText: /^\s*80$/ })
      .hover();
    await page.getByText('80 available, 5 held by running work, 85 in all').waitFor();
  });

  const shortWays: readonly [Endpoint, words: readonly string[], answer: RegExp][] = [
    ['credits', ['credits', '积分'], /You have 80 credits/],
    ['state', ['status', '状态'], /Timeline \(1 tracks?\): 1\. Video: 01-elva\.jpg \(0-5s\)/],
  ];
  for (const [endpoint, words, answer] of shortWays) {
    it(`answers ${words.map((word) => `“${word}”`).join(' and ')} without the chat`, async () => {
      for (const word of words) {
        const before = { asked: backend.to(endpoint).length, chats: backend.to('chat').length };
        const answers = await panel().say(word);
        assert.equal(answers.length, 1);
        assert.match(answers[0]?.text ?? '', answer);
        assert.equal(backend.to(endpoint).length, before.asked + 1);
        assert.equal(backend.to('chat').length, before.chats);
      }
    });
  }

  it('answers “export” and “导出” without the chat, and renders nothing twice that has not changed', async () => {
    for (const word of ['export', '导出']) {
      const before = { submitted: backend.to('submit').length, chats: backend.to('chat').length };
      const answers = await panel().say(word);
      const text = answers[0]?.text ?? '';
      assert.match(text, /is ready|Nothing has changed since: .+\.mp4 is up to date/);
      const renders = /is ready/.test(text) ? 1 : 0;
      assert.equal(backend.to('submit').length, before.submitted + renders);
      assert.equal(backend.to('chat').length, before.chats);
    }
  });

  it('uses the token that the user sets', async () => {
    const { workbench } = editor();
    await workbench.runCommand('Clipwright: Set API Token…');
    await workbench.answer(USER_TOKEN);
    await workbench.message(/will use your token/);
    await panel().say('credits');
    assert.equal(backend.requests.at(-1)?.headers.authorization, `Bearer ${USER_TOKEN}`);
  });

  it('tells a refusal without the token that the server names in it', async () => {
    const { workbench } = editor();
    await workbench.runCommand('Clipwright: Open Project in Browser');
    const told = await workbench.message(/refused/);
    assert.match(told, /there is no user \[redacted\]/);
  });

  it('opens the project in a browser by a link without a token', async () => {
    const { workbench } = editor();
    const { page } = workbench;
    await page.context().route(`${WEB}/**`, (route) => route.fulfill({ body: 'the project' }));
    await workbench.runCommand('Clipwright: Open Project in Browser');
    const opened = page.waitForEvent('popup');
    await workbench.dialogButton('Open').click();
    const browser = await opened;
    assert.equal(browser.url(), `${WEB}/workspace/claim?ct=clm_0123456789abcdef`);
    await browser.close();
    assertAttributed(backend.to('claim'), 'media-content-generator', ['claim']);
  });

  it('keeps tokens in the secret storage and nowhere else', async () => {
    const { home, workbench } = editor();
    const tokens = [USER_TOKEN, ANONYMOUS_TOKEN];
    // What is looked for can be found: projects and logs are among these files.
    const known = await filesWith(home, [SESSION_ID]);
    assert(
      known.some((name) => name.endsWith('Clipwright.log')),
      known.join('\n'),
    );
    assert(
      known.some((name) => name.includes('/projects/')),
      known.join('\n'),
    );
    assert.deepEqual(await filesWith(home, tokens), []);
    const redacted = await filesWith(home, ['there is no user [redacted]']);
    assert(
      redacted.some((name) => name.endsWith('Clipwright.log')),
      redacted.join('\n'),
    );
    assert.deepEqual(await filesWith(ARTIFACTS, tokens), []);
    // In the page: only what the secret storage put there, if it keeps more than memory.
    assert((await entriesWith(workbench.page, ['clipwright.panel'])).length > 0);
    const entries = await entriesWith(workbench.page, tokens);
    assert.deepEqual(
      entries.filter((name) => !name.startsWith('secret://')),
      [],
    );
  });
});

/** The answer of the token endpoint: a token that is good for a week from now. */
function anonymous(): unknown {
  const expires = new Date(Date.now() + 7 * 24 * 60 * 60_000).toISOString();
  return { code: 0, data: { token: ANONYMOUS_TOKEN, user_id: 'anon_1', expires_at: expires, credits: 100 } };
}

function assertAttributed(
  requests: readonly RecordedRequest[],
  slug: SkillSlug,
  endpoints: readonly string[],
): void {
  const { version } = skillBySlug(slug);
  const reached = new Set<string>(requests.map(({ endpoint }) => endpoint));
  assert.deepEqual(new Set(endpoints), reached);
  const headers = requests.map(({ endpoint, headers: { ...all } }) => ({
    endpoint,
    source: all['x-skill-source'],
    version: all['x-skill-version'],
    platform: all['x-skill-platform'],
  }));
  assert.deepEqual(
    headers,
    requests.map(({ endpoint }) => ({ endpoint, source: slug, version, platform: 'unknown' })),
  );
}
