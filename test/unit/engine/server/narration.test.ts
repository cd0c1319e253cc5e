import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DirectorRequest } from '../../../../src/engine/director/types.ts';
import { soundsIn, textsIn } from '../../../../src/engine/draft/index.ts';
import { locateTools } from '../../../../src/engine/ffmpeg/index.ts';
import type { VoiceSettings } from '../../../../src/engine/handshake.ts';
import { FileCache } from '../../../../src/engine/picture/pieces/cache.ts';
import { directAloud } from '../../../../src/engine/server/narration/directAloud.ts';
import type { NarrationContext } from '../../../../src/engine/server/narration/context.ts';
import { Told } from '../../../../src/engine/server/store/told.ts';
import type { FfmpegTools } from '../../../../src/engine/types.ts';
import { embedScripts } from '../../../../src/skills/script.ts';
import { program, soundOf, type Behaviour } from '../sound/voices/programs.ts';

const TEXT = 'The lake froze late. We waited, day after day, until the ice was thick enough to walk on.';
const REQUEST: DirectorRequest = {
  message: embedScripts('make a video from my script', [{ name: 'lake.txt', text: TEXT }]),
  skill: 'ai-video-generator-ai',
  ...{ media: [], fresh: [], language: 'en' },
};
const USUAL: VoiceSettings = { provider: 'command', name: '', pace: 1, command: [], server: '', model: '' };

describe('what is read aloud for a message', function () {
  this.timeout(60_000);
  let folder = '';
  let tools: FfmpegTools;
  before(async () => {
    tools = await locateTools();
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-narration-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const contextOf = (voice: VoiceSettings, signal = new AbortController().signal): NarrationContext => ({
    ...{ tools, signal, voice: () => voice, workFolder: join(folder, 'work') },
    cache: new FileCache(join(folder, 'cache')),
  });
  const commandOf = async (behaviour: Behaviour) => {
    const place = join(folder, behaviour);
    await mkdir(place, { recursive: true });
    const voice = await program(place, 'command', behaviour);
    return { voice, settings: { ...USUAL, command: [voice.path] } };
  };
  const spokenIn = ({ direction }: Awaited<ReturnType<typeof directAloud>>) =>
    soundsIn(direction.draft ?? assert.fail(direction.reply)).flatMap(({ source, d }) =>
      source.kind === 'narration' ? [{ ...source, d }] : [],
    );

  it('is known before the pictures are laid out: voices last as long as they were measured', async () => {
    const { voice, settings } = await commandOf('well');
    const directed = await directAloud(REQUEST, contextOf(settings));
    const spoken = spokenIn(directed);
    assert.ok(spoken.length > 0);
    // Half a second a clause, and what stays of the silence round it.
    for (const { said = [], d } of spoken) {
      assert.equal(d, said.at(-1)?.to);
      for (const { from, to } of said) assert.ok(Math.abs(to - from - 565) < 15, `${to - from} ms`);
    }
    assert.match(await voice.texts(), /The lake froze late/);
    assert.deepEqual(await readdir(join(folder, 'work')), []);
  });

  it('is read once', async () => {
    const { voice, settings } = await commandOf('well');
    const first = await directAloud(REQUEST, contextOf(settings));
    const texts = await voice.texts();
    const again = await directAloud(REQUEST, contextOf(settings));
    assert.deepEqual(again.direction.draft, first.direction.draft);
    assert.equal(await voice.texts(), texts);
  });

  for (const behaviour of ['failing', 'breaking off', 'no output', 'silent', 'no sound'] as const)
    it(`is nothing, and that is said, with a voice that is ${behaviour}`, async () => {
      const { settings } = await commandOf(behaviour);
      const directed = await directAloud(REQUEST, contextOf(settings));
      assert.deepEqual(spokenIn(directed), []);
      assert.match(directed.direction.reply, /not read aloud, since the voice has failed/);
      assert.deepEqual(await readdir(join(folder, 'work')), []);
    });

  it('is nothing where there is no voice, and nothing is said of one that is not wanted', async () => {
    const none = await directAloud(REQUEST, contextOf(USUAL));
    assert.deepEqual(spokenIn(none), []);
    assert.match(none.direction.reply, /no voice on this computer speaks English/);
    const unwanted = await directAloud(REQUEST, contextOf({ ...USUAL, provider: 'none' }));
    assert.deepEqual(spokenIn(unwanted), []);
    assert.doesNotMatch(unwanted.direction.reply, /aloud/);
  });

  it('is read in Chinese, too, by a voice that somebody has set up', async () => {
    const { settings } = await commandOf('well');
    const message = embedScripts('把脚本做成视频', [{ name: 'a.txt', text: '湖水结冰了。我们等了很久。' }]);
    const directed = await directAloud({ ...REQUEST, message, language: 'zh' }, contextOf(settings));
    assert.ok(spokenIn(directed).length > 0, directed.direction.reply);
  });

  it('is left when the engine ends', async () => {
    const { voice, settings } = await commandOf('slow');
    const stop = new AbortController();
    const directed = directAloud(REQUEST, contextOf(settings, stop.signal));
    const pid = await voice.pid();
    stop.abort(new Error('enough'));
    await assert.rejects(directed, /enough/);
    assert.throws(() => process.kill(pid, 0));
    assert.deepEqual(await readdir(join(folder, 'work')), []);
  });

  describe('by a server', () => {
    let server: Server;
    let asked: unknown[];
    beforeEach(async () => {
      asked = [];
      server = createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          asked.push(JSON.parse(Buffer.concat(chunks).toString()));
          response.end(soundOf('well'));
        });
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    });
    afterEach(() => new Promise((resolve) => server.close(resolve)));

    it('gets the words, the name, the pace and the model of the settings, and its address comes back', async () => {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const settings = {
        ...USUAL,
        provider: 'server',
        server: url,
        name: 'nova',
        pace: 1.2,
        model: 'kokoro',
      } as const;
      const directed = await directAloud(REQUEST, contextOf(settings));
      assert.ok(spokenIn(directed).length > 0);
      assert.equal(directed.server, url);
      const [first] = asked as Record<string, unknown>[];
      assert.deepEqual([first?.['voice'], first?.['speed'], first?.['model']], ['nova', 1.2, 'kokoro']);
      assert.equal(textsIn(directed.direction.draft ?? assert.fail()).length, 0);
    });

    it('is told once', async () => {
      const told = new Told(join(folder, 'told'));
      assert.equal(await told.isFirst('speech server http://a'), true);
      assert.equal(await told.isFirst('speech server http://a'), false);
      assert.equal(await new Told(join(folder, 'told')).isFirst('speech server http://a'), false);
      assert.equal(await told.isFirst('speech server http://b'), true);
    });
  });

  it('is read by whoever is asked for, where there is such a voice, else is told which there are', async () => {
    const system: VoiceSettings = { ...USUAL, provider: 'system' };
    const say = (message: string, before: Partial<DirectorRequest> = {}, settings = system) =>
      directAloud({ ...REQUEST, ...before, message }, contextOf(settings));
    const first = await say(
      embedScripts('a video with a woman’s voice and an Irish accent', [{ name: 'lake.txt', text: TEXT }]),
    );
    assert.deepEqual(
      spokenIn(first).map(({ speaker, accent }) => [speaker, accent]),
      spokenIn(first).map(() => ['woman', undefined]),
    );
    assert.match(
      first.direction.reply,
      /A woman reads now\. No voice here speaks English \(Ireland\); there is .*British English/,
    );
    const { draft = assert.fail(), memory } = first.direction;
    const british = await say('British accent please', { draft, memory });
    assert.ok(spokenIn(british).every(({ speaker, accent }) => speaker === 'woman' && accent === 'en-GB'));
    // The voice that reads unasked is a man's here.
    const other = await say('different voice please', { draft, memory });
    assert.deepEqual(other.direction.calls, [{ do: 'set_narration', speaker: 'man' }]);
  });

  it('is read by a program that is told who is to read, and by no other than it has where it is not', async () => {
    const { voice, settings } = await commandOf('well');
    const message = embedScripts('a video with a man’s voice', [{ name: 'lake.txt', text: TEXT }]);
    const plain = await directAloud({ ...REQUEST, message }, contextOf(settings));
    assert.ok(spokenIn(plain).length > 0 && spokenIn(plain).every(({ speaker }) => speaker === undefined));
    assert.match(plain.direction.reply, /Who reads can’t be chosen/);
    const told = { ...settings, command: [...settings.command, '--who={speaker}', '{pitch}'] };
    const directed = await directAloud({ ...REQUEST, message }, contextOf(told));
    assert.ok(spokenIn(directed).every(({ speaker }) => speaker === 'man'));
    assert.match(await voice.args(), /--who=man\n1\n/);
  });
});
