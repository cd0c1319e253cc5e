import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { z } from 'zod';
import * as answers from '../../../src/api/schema/answers.ts';
import { openEnvelope } from '../../../src/api/schema/envelope.ts';
import { parseJson } from '../../../src/api/schema/json.ts';
import { renderSchema, renderStatus } from '../../../src/api/schema/render.ts';
import { uploadSchema } from '../../../src/api/schema/upload.ts';
import { anyJson, CASES, PATIENCE } from '../properties.ts';

/** Per schema: fields that it cannot do without, as JSON, and all the others that it knows. */
const ANSWERS: readonly {
  schema: z.ZodType;
  needs: Readonly<Record<string, string>>;
  knows: readonly string[];
  /** Without them it is refused; else they are read from elsewhere, or stand for nothing. */
  strict?: true;
}[] = [
  {
    schema: answers.anonymousTokenSchema,
    strict: true,
    needs: { token: '"nmv_usr_1"' },
    knows: ['user_id', 'expires_at', 'credits'],
  },
  {
    schema: answers.sessionSchema,
    strict: true,
    needs: { session_id: '7451932840112345678901' },
    knows: ['task_id', 'user_id'],
  },
  {
    schema: answers.claimTokenSchema,
    strict: true,
    needs: { claim_token: '"clm_1"' },
    knows: ['expires_in'],
  },
  { schema: answers.creditsSchema, strict: true, needs: { available: '80' }, knows: ['frozen', 'total'] },
  {
    schema: uploadSchema,
    strict: true,
    needs: { files: '[{"filename":"a.jpg","file_type":7},{"cdn_url":1,"hash":90071992547409931234}]' },
    knows: ['session_state_applied'],
  },
  {
    schema: answers.stateSchema,
    needs: { state: '{"draft":{"t":[]},"video_infos":7}' },
    knows: ['draft', 'video_infos', 'generated_media', 'turns', 'session_id'],
  },
  {
    schema: renderSchema,
    needs: {},
    knows: ['id', 'taskId', 'render_id', 'status', 'progress', 'output', 'outputUrl', 'url', 'size', 'error'],
  },
];

const integers = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }).map(String);

/** Any JSON text, with numbers of any length. */
const json = fc.oneof(
  anyJson({ maxDepth: 3 }),
  integers,
  fc.constantFrom('null', '""', '"7"', '-0', '1e400', '[]', '{}', '{"message":{}}', '"completed"'),
);

/** An object as JSON text; keys that appear twice are the server's business. */
function objectOf(fields: readonly (readonly [string, string])[]): string {
  return `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;
}

const answer = fc.constantFrom(...ANSWERS).chain(({ schema, needs, knows }) => {
  const names = knows.length > 0 ? fc.constantFrom(...knows) : fc.string();
  const others = fc.array(
    fc.tuple(
      fc.oneof(
        names,
        fc.string({ maxLength: 5 }).map((name) => `x${name}`),
      ),
      json,
    ),
    {
      maxLength: 6,
    },
  );
  return others.map((fields) => ({ schema, text: objectOf([...fields, ...Object.entries(needs)]) }));
});

/** An answer in which one field that it cannot do without is not there, or of another kind. */
const lacking = fc.constantFrom(...ANSWERS.filter(({ strict }) => strict)).chain(({ schema, needs, knows }) =>
  fc
    .record({
      lost: fc.constantFrom(...Object.keys(needs)),
      instead: fc.constantFrom(undefined, 'null', '""', '{}', 'true'),
      others: fc.array(fc.tuple(fc.constantFrom(...knows), json), { maxLength: 4 }),
    })
    .map(({ lost, instead, others }) => {
      const rest = Object.entries(needs).filter(([name]) => name !== lost);
      const fields = [...others, ...rest, ...(instead === undefined ? [] : [[lost, instead] as const])];
      return { schema, text: objectOf(fields) };
    }),
);

describe('answers, whatever comes', function () {
  this.timeout(PATIENCE);

  it(`takes ${CASES.answers} answers that hold what is needed, however odd the rest is`, () => {
    fc.assert(
      fc.property(answer, ({ schema, text }) => {
        const parsed = schema.safeParse(parseJson(text));
        assert.equal(parsed.error, undefined, text);
      }),
      { numRuns: CASES.answers },
    );
  });

  const names = fc.oneof(
    fc.string({ maxLength: 5 }).map((name) => `x${name}`),
    fc.constantFrom('t', '__proto__', 'constructor'),
  );
  const exact = fc.oneof(
    anyJson({ maxDepth: 3 }),
    integers,
    fc.tuple(integers, integers).map((list) => `[${list.join()}]`),
  );
  const fields = fc.uniqueArray(fc.tuple(names, exact), { maxLength: 5, selector: ([name]) => name });

  it(`hands back ${CASES.answers} drafts to the last digit`, () => {
    fc.assert(
      fc.property(fields.map(objectOf), (draft) => {
        const { state } = answers.stateSchema.parse(parseJson(`{"state":{"draft":${draft}}}`));
        assert.equal(JSON.stringify(state.draft), draft);
      }),
      { numRuns: CASES.answers },
    );
  });

  it(`refuses ${CASES.answers / 2} answers that lack something, whatever else they hold`, () => {
    fc.assert(
      fc.property(lacking, ({ schema, text }) => {
        assert.equal(schema.safeParse(openEnvelope(parseJson(text)).data).success, false, text);
      }),
      { numRuns: CASES.answers / 2 },
    );
  });

  it('makes of anything a status of an export, or refuses it', () => {
    fc.assert(
      fc.property(json, (text) => {
        const { data } = renderSchema.safeParse(openEnvelope(parseJson(text)).data);
        if (!data) return;
        const { id, status } = renderStatus(data, 'render_1');
        assert.notEqual(id, '', text);
        assert.match(status, /^(pending|processing|completed|failed|cancelled)$/, text);
      }),
      { numRuns: CASES.answers / 2 },
    );
  });
});
