import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serverVoice } from '../../../../../src/engine/sound/voices/providers/server.ts';
import { VoiceError, type VoiceErrorCode } from '../../../../../src/engine/sound/voices/index.ts';
import { VoiceHarness } from './harness.ts';
import { soundOf, toneWav } from './programs.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server that reads what it is asked for and answers as a test says. */
async function speechServer(answer: Answer) {
  const asked: { path: string | undefined; body: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      asked.push({ path: request.url, body: JSON.parse(text) as Record<string, unknown> });
      answer(response, request);
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url, asked, close };
}

const FAILURES: readonly (readonly [what: string, Answer, VoiceErrorCode])[] = [
  ['an error', (response) => response.writeHead(500).end('{"error":{}}'), 'failed'],
  ['an unknown way', (response) => response.writeHead(404).end(), 'failed'],
  [
    'another address',
    (response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
    'failed',
  ],
  ['nothing', (response) => response.end(), 'silent'],
  ['silence', (response) => response.end(soundOf('silent')), 'silent'],
  ['a page', (response) => response.end(soundOf('no sound')), 'unreadable'],
  ['half of what it promised', breakOff, 'failed'],
  ['half a file', (response) => response.end(soundOf('breaking off')), 'failed'],
  ['no answer', () => undefined, 'slow'],
  ['an answer without end', (response) => response.write(toneWav()), 'slow'],
  ['too much', (response) => response.end(Buffer.alloc(33 * 1024 * 1024)), 'unreadable'],
];

function breakOff(response: ServerResponse): void {
  const tone = toneWav();
  response.writeHead(200, { 'content-length': tone.length });
  response.write(tone.subarray(0, 9000), () => response.destroy());
}

describe('a speech server', () => {
  const harness = new VoiceHarness();

  it('is asked clause by clause, in the words that people say, and any kind of sound is read', async () => {
    const server = await speechServer((response) => response.end(toneWav()));
    try {
      const voice = serverVoice({ url: `${server.url}/`, model: 'kokoro', voice: 'heart' });
      const speech = await harness.speak('It costs $5. "Really"?', voice, { rate: 1.5 });
      assert.deepEqual([speech.provider, speech.clauses.length], ['server', 2]);
      assert.deepEqual(
        new Set(server.asked.map(({ path, body }) => [path, body])),
        new Set(
          ['It costs five dollars.', '"Really"?'].map((input) => [
            '/v1/audio/speech',
            { model: 'kokoro', input, voice: 'heart', response_format: 'wav', speed: 1.5 },
          ]),
        ),
      );
    } finally {
      await server.close();
    }
  });

  it('gets what tries to be an option, a header or a part of its request as words', async () => {
    const hostile = ['-o evil.wav', '", "model": "evil", "x": "', '\r\nHost: evil.example', '${evil} %0d%0a'];
    const server = await speechServer((response) => response.end(toneWav()));
    try {
      const voice = serverVoice({ url: server.url, model: 'kokoro', voice: 'heart' });
      await harness.speak(hostile.join('\n\n'), voice);
      for (const { path, body } of server.asked) {
        assert.equal(path, '/v1/audio/speech');
        assert.partialDeepStrictEqual(body, { model: 'kokoro', voice: 'heart', response_format: 'wav' });
      }
      const said = server.asked.map(({ body }) => JSON.stringify(body)).join('\n');
      assert.ok(
        ['evil.wav', 'evil.example'].every((word) => said.includes(word)),
        said,
      );
      assert.deepEqual(await harness.left(), ['speech.wav']);
    } finally {
      await server.close();
    }
  });

  it('may be named with or without its version, and by the whole address', async () => {
    const server = await speechServer((response) => response.end(toneWav()));
    try {
      for (const path of ['', '/v1', '/v1/', '/v1/audio/speech', '/speech'])
        await harness.speak('Hello.', serverVoice({ url: server.url + path }));
      assert.deepEqual(
        server.asked.map(({ path }) => path),
        [...Array<string>(4).fill('/v1/audio/speech'), '/speech/v1/audio/speech'],
      );
    } finally {
      await server.close();
    }
  });

  for (const [what, answer, code] of FAILURES)
    it(`that answers with ${what} is ${code}, and nothing is left`, async () => {
      const server = await speechServer(answer);
      try {
        const spoken = harness.speak('Hello.', serverVoice(server), {
          clauseMs: code === 'slow' ? 500 : 20_000,
        });
        await assert.rejects(spoken, (error) => error instanceof VoiceError && error.code === code);
        assert.deepEqual(await harness.left(), []);
      } finally {
        await server.close();
      }
    });

  it('that fails after some clauses leaves nothing', async () => {
    let answers = 0;
    const server = await speechServer((response) => {
      answers += 1;
      if (answers > 4) response.writeHead(503).end();
      else response.end(toneWav());
    });
    try {
      const text = 'One. Two. Three. Four. Five. Six. Seven.';
      const spoken = harness.speak(text, serverVoice(server));
      await assert.rejects(spoken, (error) => error instanceof VoiceError && error.code === 'failed');
      assert.deepEqual(await harness.left(), []);
      assert.ok(answers < 7, 'those that follow are not asked for');
    } finally {
      await server.close();
    }
  });

  it('that is not there is missing, and one that is no address is told', async () => {
    const server = await speechServer(() => undefined);
    await server.close();
    for (const [url, code] of [
      [server.url, 'missing'],
      ['no address', 'failed'],
    ] as const)
      await assert.rejects(
        harness.speak('Hello.', serverVoice({ url })),
        (error) => error instanceof VoiceError && error.code === code,
      );
  });

  it('is left when one is told to stop', async () => {
    const stop = new AbortController();
    let gone: (() => void) | undefined;
    const left = new Promise<void>((resolve) => (gone = resolve));
    const server = await speechServer((_, request) => {
      request.socket.once('close', () => gone?.());
      stop.abort(new Error('enough'));
    });
    try {
      await assert.rejects(harness.speak('Hello.', serverVoice(server), { signal: stop.signal }), /enough/);
      await left;
    } finally {
      await server.close();
    }
  });
});
