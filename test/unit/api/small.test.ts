import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerFailure, retryAfter, type Subject } from '../../../src/api/http/answerFailure.ts';
import { chooseProxies } from '../../../src/api/http/connections/proxies.ts';
import { detectPlatform } from '../../../src/api/platform.ts';
import { creditsSchema, sessionSchema, stateSchema } from '../../../src/api/schema/answers.ts';
import { openEnvelope, type Envelope } from '../../../src/api/schema/envelope.ts';
import { parseJson } from '../../../src/api/schema/json.ts';
import { renderSchema, renderState } from '../../../src/api/schema/render.ts';
import { uploadSchema } from '../../../src/api/schema/upload.ts';
import { anyJson, RUNS } from '../properties.ts';

describe('detectPlatform', () => {
  for (const [extensionPath, appName, platform] of [
    ['/home/ann/.vscode/extensions/clipwright', 'Visual Studio Code', 'unknown'],
    ['/home/ann/.cursor/extensions/clipwright', 'Cursor', 'cursor'],
    ['/home/ann/.cursor-server/extensions/clipwright', 'Code', 'cursor'],
    ['C:\\Users\\ann\\.clawhub\\clipwright', 'Cursor', 'clawhub'],
    ['/opt/extensions/clipwright', 'Cursor Nightly', 'cursor'],
    ['/home/cursor/precursor/clipwright', 'Code', 'unknown'],
  ] as const) {
    it(`${extensionPath} in ${appName} → ${platform}`, () => {
      assert.equal(detectPlatform({ extensionPath, appName }), platform);
    });
  }
});

describe('parseJson', () => {
  it('writes every integer back as it came', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.string(), (number, key) => {
        const text = `{${JSON.stringify(`k${key}`)}:[${number},"${number}"]}`;
        assert.equal(JSON.stringify(parseJson(text)), text);
      }),
      { numRuns: RUNS },
    );
  });

  it('reads all else like JSON.parse', () => {
    fc.assert(
      fc.property(anyJson(), (text) => assert.deepEqual(parseJson(text), JSON.parse(text))),
      { numRuns: RUNS },
    );
    assert.throws(() => parseJson('<html>'), SyntaxError);
    assert.equal(parseJson('0.1234567890123456789'), Number('0.1234567890123456789'));
  });
});

describe('schemas', () => {
  /** No schema knows a field of such a name. */
  const unknownName = fc.string({ maxLength: 5 }).map((name) => `x${name}`);

  it('keep unknown fields', () => {
    assert.equal(sessionSchema.parse({ session_id: 5, extra: 'x' }).extra, 'x');
    const needed = { session_id: '5', available: 1, files: [] };
    const all = [creditsSchema, sessionSchema, uploadSchema, renderSchema];
    fc.assert(
      fc.property(fc.dictionary(unknownName, fc.jsonValue()), (unknown) => {
        for (const schema of all) {
          const kept: Readonly<Record<string, unknown>> = schema.parse({ ...unknown, ...needed });
          for (const [name, value] of Object.entries(unknown)) assert.deepEqual(kept[name], value, name);
        }
        assert.deepEqual(stateSchema.parse({ state: { draft: unknown } }).state.draft, unknown);
      }),
      { numRuns: RUNS },
    );
  });

  it('refuse what is no object, and never throw', () => {
    const all = [creditsSchema, sessionSchema, uploadSchema, renderSchema];
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        for (const schema of isObject ? [] : all) assert.equal(schema.safeParse(value).success, false);
      }),
      { numRuns: RUNS },
    );
  });

  it('a field of another shape than documented is left out, not refused', () => {
    const file = { filename: 'a', file_type: 'hologram', duration: 'long', width: '1920', hash: 12 };
    const parsed = uploadSchema.parse({ files: [file] }).files[0];
    assert.deepEqual(parsed, {
      filename: 'a',
      file_type: 'unknown',
      duration: undefined,
      width: 1920,
      hash: '12',
    });
  });

  it('render states in every spelling', () => {
    assert.equal(renderState('COMPLETED'), 'completed');
    assert.equal(renderState('done'), 'completed');
    assert.equal(renderState('queued'), 'pending');
    assert.equal(renderState('canceled'), 'cancelled');
    assert.equal(renderState('muxing'), undefined);
    assert.equal(renderState(undefined), undefined);
  });
});

describe('answerFailure', () => {
  it('knows the missing client id from other bad requests', () => {
    const envelope = { code: 0, data: undefined };
    assert.equal(answerFailure({ status: 400, envelope, subject: 'token' }).code, 'client-id-missing');
    assert.equal(answerFailure({ status: 400, envelope, subject: 'session' }).code, 'rejected');
  });

  it('knows what is gone from what was asked for', () => {
    const envelope = { code: 0, data: undefined };
    const told = openEnvelope({ detail: 'Not found' });
    const code = (subject: Subject, answer: Envelope = told) =>
      answerFailure({ status: 404, envelope: answer, subject }).code;
    assert.equal(code('session'), 'session-gone');
    assert.equal(code('upload'), 'session-gone');
    assert.equal(code('export'), 'not-found');
    assert.equal(code('account'), 'rejected');
    for (const subject of ['session', 'upload', 'export'] as const)
      assert.equal(code(subject, envelope), 'server');
  });

  it('reads Retry-After as seconds or as a date', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    assert.equal(retryAfter('7', now), 7000);
    assert.equal(retryAfter('Thu, 01 Jan 2026 00:01:00 GMT', now), 60_000);
    assert.equal(retryAfter('Wed, 31 Dec 2025 00:00:00 GMT', now), 0);
    assert.equal(retryAfter('soon', now), undefined);
    assert.equal(retryAfter('', now), undefined);
    assert.equal(retryAfter(undefined, now), undefined);
  });
});

describe('chooseProxies', () => {
  it('the setting before the environment; both no-proxy lists count', () => {
    const environment = { HTTPS_PROXY: 'http://env:1', NO_PROXY: 'b.test' };
    assert.deepEqual(chooseProxies({ proxy: 'http://set:1', noProxy: ['a.test'] }, environment), {
      http: 'http://set:1',
      https: 'http://set:1',
      noProxy: 'a.test,b.test',
      source: 'http.proxy',
    });
    assert.deepEqual(chooseProxies({}, environment), {
      https: 'http://env:1',
      noProxy: 'b.test',
      source: 'HTTPS_PROXY',
    });
    const { https, source } = chooseProxies({}, { all_proxy: 'http://all:1', HTTP_PROXY: 'http://other:1' });
    assert.deepEqual({ https, source }, { https: 'http://all:1', source: 'all_proxy' });
    assert.deepEqual(chooseProxies({ proxy: '' }, {}), { noProxy: '' });
  });
});
