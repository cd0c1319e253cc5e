import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { engineDraftSchema } from '../../../src/engine/draft/index.ts';

const page = await readFile(new URL('../../../docs/draft.md', import.meta.url), 'utf8');

/** Names of fields and words that a field may hold, all the way down. */
function* namesIn(schema: unknown): Generator<string> {
  if (Array.isArray(schema)) for (const each of schema) yield* namesIn(each);
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return;
  const { properties, enum: words, const: word, ...rest } = schema as Record<string, unknown>;
  for (const [name, inner] of Object.entries(properties ?? {})) {
    yield name;
    yield* namesIn(inner);
  }
  for (const each of [words, word].flat()) if (typeof each === 'string') yield each;
  for (const inner of Object.values(rest)) yield* namesIn(inner);
}

describe('docs/draft.md', () => {
  const names = [...new Set(namesIn(z.toJSONSchema(engineDraftSchema, { io: 'input' })))];

  it('names every field of the draft, and every word that one may hold', () => {
    assert.ok(names.length > 40, `${names.length} names`);
    assert.deepEqual(
      names.filter((name) => !page.includes(`\`${name}\``)),
      [],
    );
  });

  it('shows a draft that is one', () => {
    const [, example = ''] = /```json\n([^]+?)```/.exec(page) ?? [];
    engineDraftSchema.parse(JSON.parse(example));
  });
});
