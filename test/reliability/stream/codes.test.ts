import assert from 'node:assert/strict';
import { kit, plain } from '../../backend/dialects.ts';
import type { RowId } from '../protocol/rows.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const raw = (frame: unknown): string => `data: ${JSON.stringify(frame)}\n\n`;
const playing = (send: string) => ({ draft: draft(), turns: [{ steps: [{ send }] }] });
const CREDITS = 'There are not enough credits left for this. Register to get more. Exports stay free.';

describe('reliability: codes inside the stream', () => {
  for (const [id, rows, title, sent, sees] of [
    [
      'code-superseded',
      ['trap-code-mid-turn'],
      'UNKNOWN_ERROR, then the agent tries again and succeeds',
      kit.code('UNKNOWN_ERROR', 'no such tool') +
        kit.call('t') +
        kit.result('t') +
        kit.text('Done with that.'),
      'assistant: Done with that.',
    ],
    [
      'code-superseded-silent',
      ['trap-code-mid-turn'],
      'UNKNOWN_ERROR, then a good result and no word',
      kit.code('UNKNOWN_ERROR') + kit.call('t') + kit.result('t'),
      'assistant: Nothing changed in the timeline.',
    ],
    [
      'code-superseded-text',
      ['trap-code-mid-turn'],
      'an error code, then a text',
      kit.code(500) + kit.streamed('Here it is.'),
      'assistant: Here it is.',
    ],
    [
      'code-superseded-frame',
      ['trap-code-mid-turn'],
      'an error frame that is not the last one',
      kit.error('flaky') + kit.text('Here it is.'),
      'assistant: Here it is.',
    ],
    [
      'code-stop',
      ['trap-stop-code'],
      'STOP after an answer',
      kit.text('Here it is.') + kit.code('STOP'),
      'assistant: Here it is.',
    ],
    [
      'code-stop-alone',
      ['trap-stop-code'],
      'STOP and nothing else',
      kit.code('STOP', ''),
      'assistant: Nothing changed in the timeline.',
    ],
    [
      'finish-cut-off',
      ['trap-finish-reason', 'trap-max-tokens'],
      'finishReason MAX_TOKENS, without a code',
      kit.finish('MAX_TOKENS', 'Here is what I'),
      'notice: The answer was too long and ends here.',
    ],
    [
      'finish-safety',
      ['trap-finish-reason', 'trap-code-without-text'],
      'finishReason SAFETY, without a code and a text',
      kit.finish('SAFETY'),
      'error: The video service declined this request for reasons of safety.',
    ],
    [
      'code-generate',
      ['trap-code-without-text'],
      'GENERATE_FAILED has “RATE” in it, and nothing to do with a rate',
      kit.code('GENERATE_FAILED'),
      'error: The video service ran into a problem with this request, and nothing was changed.',
    ],
    [
      'code-exhausted',
      ['trap-code-without-text'],
      'RESOURCE_EXHAUSTED is a rate',
      kit.code('RESOURCE_EXHAUSTED'),
      'error: The video service is getting too many requests at the moment.',
    ],
  ] as const satisfies readonly (readonly [string, readonly RowId[], string, string, string])[]) {
    scenario({ id, rows, title, sees, setup, server: playing(sent) }, async (world) => {
      assert.equal(await world.ask('add a title'), sees.startsWith('error') ? 'failed' : 'done');
      assert.deepEqual(world.sent(), ['add a title']);
    });
  }

  for (const [id, title, sent] of [
    [
      'then-text',
      'MAX_TOKENS followed by more text means nothing',
      kit.finish('MAX_TOKENS', 'First part,') + kit.text('second part.'),
    ],
    [
      'then-tool',
      'MAX_TOKENS before a tool’s call means nothing',
      kit.cutOff('Let me') + kit.call('t') + kit.result('t') + kit.text('Done.'),
    ],
    ['stop', 'finishReason STOP', kit.finish('STOP', 'Here it is.')],
  ] as const) {
    scenario(
      {
        id: `finish-${id}`,
        rows: ['trap-finish-reason'],
        title,
        sees: 'assistant: ',
        setup,
        server: playing(sent),
      },
      async (world) => {
        assert.equal(await world.ask('explain it'), 'done');
        assert.equal(world.chat().length, 2, 'nothing but the answer');
      },
    );
  }

  for (const [index, [what, frame]] of [
    ['an envelope', { code: 2001, message: 'insufficient credits' }],
    ['an envelope with data: null', { code: 2001, message: 'insufficient credits', data: null }],
    ['an error code as digits', { errorCode: '2001', errorMessage: 'insufficient' }],
    ['an error code as a number', { errorCode: 2001 }],
    ['an error frame of the first dialect', { type: 'error', code: 2001, message: 'insufficient' }],
    ['an error frame with a code inside', { error: { code: 2001, message: 'insufficient' } }],
    ['an error frame with a code beside it', { error: 'insufficient', code: '2001' }],
    ['an envelope round an error', { code: 0, data: { errorCode: '2001' } }],
  ].entries()) {
    scenario(
      {
        id: `row-2001-${index + 1}`,
        rows: ['trap-envelope-frame', 'error-2001-anonymous'],
        title: `no credits, told in the middle of the stream as ${what as string}`,
        sees: `error: ${CREDITS} [Register, Show Credits, Retry]`,
        setup,
        server: playing(kit.text('Let me see.') + kit.call('generate') + raw(frame)),
      },
      async (world) => {
        assert.equal(await world.ask('make a clip'), 'failed');
        assert.doesNotMatch([...world.shown].join('\n'), /insufficient|2001/);
        assert.deepEqual(world.sent(), ['make a clip']);
      },
    );
  }

  for (const [code, rows, sees] of [
    [1001, ['error-1001'], 'error: The video service did not accept your access token.'],
    [1002, ['error-1002'], 'error: The session of this project has expired.'],
    [4001, ['error-4001'], 'error: The video service does not take this kind of file.'],
    [4002, ['error-4002'], 'error: The file is too large for the video service.'],
    [
      402,
      ['error-402'],
      'error: Your plan does not include this export. Register or upgrade your plan to unlock export. [Register or Upgrade',
    ],
  ] as const) {
    scenario(
      {
        id: `row-${code}`,
        rows: ['trap-envelope-frame', ...rows],
        title: `code ${code} in a frame of the stream`,
        sees,
        setup,
        server: playing(raw({ code, message: 'odd words' })),
      },
      async (world) => {
        assert.equal(await world.ask('make a clip'), 'failed');
        assert.doesNotMatch([...world.shown].join('\n'), /odd words/);
      },
    );
  }

  scenario(
    {
      id: 'row-2001-changed',
      rows: ['trap-envelope-frame', 'event-lost-changed'],
      title: 'the credits ran out when the title was in: both are told',
      sees: `error: ${CREDITS} [Register, Show Credits, Retry]`,
      setup,
      server: {
        draft: draft(),
        turns: [
          {
            steps: [
              { send: kit.call('t') },
              { draft: draft({ title: 'Lake' }) },
              { send: kit.result('t') + raw({ code: 2001, message: 'insufficient' }) },
            ],
          },
        ],
      },
    },
    async (world) => {
      assert.equal(await world.ask('add a title and a clip'), 'done');
      assert.match(world.chat()[1] ?? '', /but this was done: Added title ‘Lake’, 0–3 s\. \[Export\]$/);
    },
  );

  for (const [id, title, frame] of [
    ['debug', 'words for programs', { type: 'debug', content: 'internal trace 0x7f' }],
    [
      'parts',
      'parts of the other dialect',
      { type: 'thinking', content: { parts: [{ text: 'internal trace 0x7f' }] } },
    ],
    [
      'delta',
      'a text of a kind that we do not know',
      { type: 'text_delta', content: 'internal trace 0x7f', text: 'internal trace' },
    ],
  ] as const) {
    scenario(
      {
        id: `unknown-type-${id}`,
        rows: ['trap-unknown-type'],
        title: `a payload of unknown type with ${title}: not shown`,
        sees: 'assistant: Here it is.',
        setup,
        server: playing(raw(frame) + plain.text('Here it is.')),
      },
      async (world) => {
        assert.equal(await world.ask('make it nicer'), 'done');
        assert.doesNotMatch([...world.shown].join('\n'), /internal trace/);
      },
    );
  }
});
