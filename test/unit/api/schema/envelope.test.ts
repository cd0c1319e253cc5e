import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openEnvelope } from '../../../../src/api/schema/envelope.ts';
import { renderSchema, renderStatus } from '../../../../src/api/schema/render.ts';
import { RUNS } from '../../properties.ts';

const content = { id: 'r1', status: 'done' };

describe('openEnvelope', () => {
  for (const [what, body] of [
    ['no envelope', content],
    ['code and data', { code: 0, message: 'ok', data: content }],
    ['a code in digits', { code: '0', data: content }],
    ['success and data', { success: true, data: content }],
    ['code round success', { code: 0, message: 'ok', data: { success: true, data: content } }],
    ['success round code', { success: true, data: { code: 0, msg: 'success', data: content } }],
    ['three of them', { code: 0, data: { success: true, data: { code: 0, data: content } } }],
    ['a failure that the content tells itself', { success: false, data: content }],
  ] as const) {
    it(`finds the content in ${what}`, () => {
      const { code, data, message } = openEnvelope(body);
      assert.deepEqual([code, data, message], [0, content, undefined]);
    });
  }

  for (const [what, body, code, message] of [
    ['a code', { code: '1002', message: 'gone' }, 1002, 'gone'],
    ['no success', { success: false }, -1, undefined],
    ['no success, whatever the code', { code: 0, success: false, error: 'no' }, -1, 'no'],
    ['no success inside', { code: 0, message: 'ok', data: { success: false, error: 'no' } }, -1, 'no'],
    [
      'a code inside',
      { success: true, data: { code: 2001, message: 'no credits', data: null } },
      2001,
      'no credits',
    ],
    ['words in an object', { code: 5, error: { message: 'boom' } }, 5, 'boom'],
    ['words that say nothing', { code: 5, message: 'OK' }, 5, undefined],
    [
      'words that say nothing before others',
      { code: 5, message: 'success', detail: 'too long' },
      5,
      'too long',
    ],
    ['a list of words', { detail: [{ msg: 'x' }] }, 0, undefined],
  ] as const) {
    it(`finds out that it failed by ${what}`, () => {
      const envelope = openEnvelope(body);
      assert.deepEqual([envelope.code, envelope.message], [code, message]);
    });
  }

  it('leaves a payload alone that has a code, a success or data of its own', () => {
    for (const data of [
      { code: 7, name: 'x' },
      { success: true, n: 1 },
      { data: { n: 1 } },
      [{ code: 1, data: {} }],
    ])
      assert.deepEqual(openEnvelope({ code: 0, data }).data, data);
  });

  it('says whether the server said that all went well', () => {
    assert.equal(openEnvelope({ code: 0, message: 'fetched', data: null }).fine, true);
    assert.equal(openEnvelope({ success: true }).fine, true);
    assert.equal(openEnvelope({ message: 'closed for today' }).fine, undefined);
  });

  it('takes anything, and never throws', () => {
    assert.deepEqual(openEnvelope(null), { code: 0, data: null });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => assert.ok(Number.isFinite(openEnvelope(value).code))),
      { numRuns: RUNS },
    );
  });
});

describe('renderStatus', () => {
  const read = (answer: object) => renderStatus(renderSchema.parse(answer), 'ours');

  for (const [word, status] of [
    ['done', 'completed'],
    ['success', 'completed'],
    ['COMPLETED', 'completed'],
    [' Succeeded ', 'completed'],
    ['IN_PROGRESS', 'processing'],
    ['in-progress', 'processing'],
    ['In Progress', 'processing'],
    ['TIMED_OUT', 'failed'],
    ['CANCELED', 'cancelled'],
    ['muxing', 'processing'],
  ] as const) {
    it(`“${word}” is ${status}`, () => {
      assert.equal(read({ status: word }).status, status);
      assert.equal(read({ state: word }).status, status);
    });
  }

  it('finds the address under every name, flat or in “output”', () => {
    for (const name of [
      'outputUrl',
      'output_url',
      'video_url',
      'videoUrl',
      'download_url',
      'downloadUrl',
      'url',
    ]) {
      assert.equal(read({ [name]: 'https://cdn.test/v' }).url, 'https://cdn.test/v');
      assert.equal(read({ output: { [name]: 'https://cdn.test/v' } }).url, 'https://cdn.test/v');
    }
    assert.equal(read({ output: 'https://cdn.test/v' }).url, 'https://cdn.test/v');
    assert.equal(
      read({ url: 'https://web.test/page', outputUrl: 'https://cdn.test/v' }).url,
      'https://cdn.test/v',
    );
    assert.equal(read({ output: 7 }).url, undefined);
  });

  it('reads progress as a number, as digits, or with a percent sign', () => {
    for (const [progress, value] of [
      [42, 42],
      ['42', 42],
      ['42 %', 42],
      ['0.5%', 1],
      ['half', undefined],
    ] as const)
      assert.equal(read({ progress }).progress, value);
  });

  it('finds the words of a failure under every name', () => {
    for (const answer of [
      { error: 'no' },
      { error: { message: 'no' } },
      { error_message: 'no' },
      { errorMessage: ' no ' },
    ])
      assert.equal(read({ status: 'failed', ...answer }).error, 'no');
  });
});
