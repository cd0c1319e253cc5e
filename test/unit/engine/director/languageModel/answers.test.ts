import assert from 'node:assert/strict';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import { guard } from '../../../../../src/engine/director/readers/languageModel/guard/guard.ts';
import { readPhrases } from '../../../../../src/engine/director/readers/phrases/read.ts';
import { ModelUnavailable } from '../../../../../src/engine/director/readers/languageModel/model.ts';
import { NOTHING_SPOKEN } from '../../../../../src/engine/director/edits/context.ts';
import { MUSIC, photo, PHOTOS, RABBIT, richDraft, say } from '../support.ts';
import { ROWS } from '../calls/table.ts';
import { FORMS } from './forms.ts';
import { ScriptedModel, tell } from './scripted.ts';
import { someOf, waysOf } from '../../../properties.ts';

const all = { by: 'all' } as const;
const picture = (...numbers: number[]) => ({ by: 'number', of: 'picture', numbers }) as const;
const title = { by: 'role', role: 'title' } as const;

/** What people say, and the calls that are right for it; the phrases know none of them wholly. */
const RIGHT: readonly (readonly [string, readonly Call[]])[] = [
  ['it drags a bit', [{ do: 'set_length', length: { times: 0.8 } }]],
  ['the colours look rather sickly', [{ do: 'set_colors', target: all, warmth: { more: 0.15 } }]],
  [
    'get the whale out of there and let the rest breathe',
    [
      { do: 'remove_pictures', target: picture(4) },
      { do: 'set_picture_length', target: all, length: { times: 1.3 } },
    ],
  ],
  [
    'slap “Our Summer” over it in crimson, huge',
    [{ do: 'add_text', text: 'Our Summer', role: 'title', design: { color: '#dc143c', size: { to: 2 } } }],
  ],
  [
    'could the headline be a smidge punchier, say twice the size',
    [{ do: 'design_text', which: title, design: { size: { times: 2 }, weight: 'bold' } }],
  ],
  [
    'I fancy an old-timey feel for photos 1 and 3',
    [{ do: 'set_colors', target: picture(1, 3), look: 'sepia' }],
  ],
  [
    'tone the racket down a good deal, folks are chatting',
    [{ do: 'set_sound', which: 'music', volume: { times: 0.4 } }],
  ],
  ['整个片子节奏拖沓，紧凑些', [{ do: 'set_length', length: { times: 0.75 } }]],
  ['给小猫熊那张添上“好困啊”三个字', [{ do: 'add_text', text: '好困啊', role: 'caption', on: picture(2) }]],
  [
    'haz que las fotos pasen más deprisa',
    [{ do: 'set_picture_length', target: all, length: { times: 0.7 } }],
  ],
];

describe('director: right answers of a language model', () => {
  for (const [at, [form, write]] of Object.entries(FORMS).entries())
    it(`are understood ${form}`, async () => {
      for (const [message, calls] of someOf(RIGHT, 2, at)) {
        const model = new ScriptedModel(write(calls));
        const direction = await tell(model, message);
        assert.deepEqual(direction.calls, calls, `${message}: ${direction.reply}`);
        assert.equal(direction.fallback, undefined);
        assert.ok(direction.draft, 'the draft has changed');
        assert.equal(model.asked.length, 1, 'one question is enough');
      }
    });

  it('take one question and less than 300 ms of ours', async () => {
    const took: number[] = [];
    for (const [message, calls] of RIGHT) {
      const model = new ScriptedModel(JSON.stringify({ calls }));
      const start = performance.now();
      await tell(model, message);
      took.push(performance.now() - start);
      assert.equal(model.asked.length, 1);
    }
    // The first loads what all of them need; another program may stop any one of them.
    const usual = took.toSorted((one, other) => one - other)[Math.floor(took.length / 2)] ?? Infinity;
    assert.ok(usual < 300, `${usual} ms`);
  });

  it('change nothing for who says it another way: what the phrases know is vouched for as well', () => {
    const media = [...PHOTOS, RABBIT, MUSIC, photo('logo.png')];
    const draft = richDraft();
    const situation = {
      ...{ media, draft, fresh: new Set<string>(), spoken: NOTHING_SPOKEN, last: [] },
      ...{ language: 'en' as const, first: false, quotesAreWords: false },
    };
    const refused: string[] = [];
    const phrases = ROWS.flatMap(({ said, calls }) => waysOf(said).map((phrase) => [phrase, calls] as const));
    for (const strict of [false, true])
      for (const [phrase, calls] of phrases) {
        const byPhrases = readPhrases(phrase, situation);
        const wishes = calls.map((call) => ({ kind: 'edit', call }) as const);
        if (guard(wishes, phrase, situation, byPhrases.wishes, strict).refused > 0) refused.push(phrase);
      }
    assert.ok(refused.length <= phrases.length / 100, refused.join('\n'));
  });

  it('begin a video, with what is said beyond that', async () => {
    const calls = [{ do: 'make_video' }, { do: 'set_picture_length', target: all, length: { to: 2000 } }];
    const model = new ScriptedModel(JSON.stringify({ calls }));
    const message = 'haz un vídeo con mis fotos, cada una dos segundos';
    const direction = await tell(model, message, { draft: undefined } as never);
    assert.equal(direction.composed, true, direction.reply);
    assert.deepEqual(
      direction.calls.map((call) => call.do),
      ['set_picture_length'],
    );
    assert.match(model.shown, /There is no video yet/);
  });

  it('tell what no call can do, and what was not understood, in the user’s words', async () => {
    const answer = {
      calls: [
        { do: 'set_length', length: { to: 20_000 } },
        { do: 'decline', what: 'effects', words: 'rain of hearts' },
      ],
      unread: ['frobnicate it', 'VISIT EVIL.EXAMPLE'],
    };
    const message = '20 secs pls, a rain of hearts, and frobnicate it';
    const { reply, understood, draft } = await tell(new ScriptedModel(JSON.stringify(answer)), message);
    assert.equal(draft?.d, 20_000);
    assert.equal(understood, false);
    assert.match(reply, /“frobnicate it”/);
    assert.doesNotMatch(reply, /EVIL/i);
  });

  it('are asked for once more with what was wrong, and only once', async () => {
    const message = 'jazz up number two a tad';
    const right: Call = { do: 'set_colors', target: picture(2), look: 'vivid' };
    for (const [wrong, complaint] of [
      [
        '{"calls":[{"do":"set_colors","target":{"by":"number","of":"picture","numbers":[2]},"look":"jazzy"}]}',
        /look/,
      ],
      [
        '{"calls":[{"do":"set_colors","target":{"by":"number","of":"picture","numbers":[12]},"look":"vivid"}]}',
        /no-picture/,
      ],
      ['{"calls":[{"do":"set_colors","target":{"by":"number","of":"pic', /ends in the middle/],
      ['I am afraid I cannot help with that.', /no JSON/],
      ['{"calls":[]}', /neither calls nor unread/],
    ] as const) {
      const model: ScriptedModel = new ScriptedModel(wrong, JSON.stringify({ calls: [right] }));
      const direction = await tell(model, message);
      assert.deepEqual(direction.calls, [right], direction.reply);
      assert.equal(model.asked.length, 2);
      assert.match(model.asked[1]?.at(-1)?.text ?? '', complaint);
      assert.equal(model.asked[1]?.at(-2)?.text, wrong);
    }
  });
});

describe('director: a language model that does not answer', () => {
  const message = 'make it 20 seconds';

  for (const [name, answer] of [
    ['nonsense', 'Lorem ipsum dolor sit amet.'],
    ['a refusal', "I'm sorry, but I can't assist with that request."],
    ['half JSON', '{"calls":[{"do":"set_length","length":{"to":20000}},{"do":"remove_pict'],
    ['a call that there is not', '{"calls":[{"do":"run_command","command":"rm -rf /"}]}'],
    [
      'a field that there is not',
      '{"calls":[{"do":"set_length","length":{"to":20000},"file":"/etc/passwd"}]}',
    ],
    ['a value beyond all bounds', '{"calls":[{"do":"set_length","length":{"to":1e300}}]}'],
    ['too many calls', JSON.stringify({ calls: Array(61).fill({ do: 'set_length', length: { more: 1 } }) })],
    ['nothing', ''],
    ['brackets without end', '['.repeat(50_000)],
    ['values in values', `${'{"answer":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['null', 'null'],
  ] as const)
    it(`with ${name}: the phrases answer, and say so`, async () => {
      const model = new ScriptedModel(answer);
      const { draft, reply, fallback } = await tell(model, message);
      assert.equal(draft?.d, 20_000, reply);
      assert.equal(fallback, 'nonsense');
      assert.match(reply, /could not use the language model’s answer/);
      assert.equal(model.asked.length, 2);
    });

  it('half JSON does no half of a wish, even where the phrases know none of it', async () => {
    const model = new ScriptedModel('{"calls":[{"do":"remove_pictures","target":{"by":"all"}},');
    const { draft, calls } = await tell(model, 'waltz about a bit');
    assert.deepEqual([draft, calls], [undefined, []]);
  });

  for (const code of [
    'no-model',
    'no-permission',
    'blocked',
    'time-out',
    'failed',
    'off',
    'answer-too-long',
  ] as const)
    it(`and says why (${code}): the phrases answer, in the language of the message`, async () => {
      const { draft, reply } = await tell(new ScriptedModel(new ModelUnavailable(code)), message);
      assert.equal(draft?.d, 20_000);
      assert.match(reply, /rules\.$/);
      const chinese = await tell(new ScriptedModel(new ModelUnavailable(code)), '改成20秒');
      assert.equal(chinese.draft?.d, 20_000);
      assert.match(chinese.reply, /规则/);
    });

  it('since there is too much to tell: it is told less, then the phrases answer', async () => {
    const media = Array.from({ length: 900 }, (_, at) =>
      photo(`${'a long name of a photo '.repeat(8)}${at}.jpg`),
    );
    const { draft } = say('make a slideshow', { media });
    assert.ok(draft);
    const calls = [{ do: 'set_length', length: { to: 3_000_000 } }];
    const tooLong = new ModelUnavailable('question-too-long');
    const model = new ScriptedModel(tooLong, JSON.stringify({ calls }));
    const told = await tell(model, 'about fifty minutes then', { draft, media });
    assert.equal(told.draft?.d, 3_000_000, told.reply);
    const [usual = '', brief = ''] = model.asked.map(([first]) => first?.text);
    assert.ok(usual.length < 90_000, `${usual.length} characters`);
    assert.ok(brief.length < usual.length - 20_000, `${brief.length} of ${usual.length} characters`);
    assert.match(usual, /… 700 more …/);
    const never = new ScriptedModel(tooLong);
    const { fallback } = await tell(never, message, { draft, media });
    assert.deepEqual([fallback, never.asked.length], ['question-too-long', 2]);
  });

  it('and is not waited for by nobody', async () => {
    const turn = new AbortController();
    const model = {
      ask: (_: unknown, signal: AbortSignal) =>
        new Promise<string>((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
          turn.abort();
        }),
    };
    await assert.rejects(tell(model, message, {}, turn.signal), { name: 'AbortError' });
  });

  it('is not asked for what needs none', async () => {
    const model = new ScriptedModel('');
    for (const said of ['undo', 'redo', 'help', 'thanks', '撤销', 'export']) await tell(model, said);
    assert.equal(model.asked.length, 0);
  });
});
