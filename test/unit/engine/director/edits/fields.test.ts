import assert from 'node:assert/strict';
import fc from 'fast-check';
import { z } from 'zod';
import { apply } from '../../../../../src/engine/director/edits/apply.ts';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import { readingsIn, type SpokenText } from '../../../../../src/engine/director/readAloud.ts';
import { NOTHING_SPOKEN, type EditContext } from '../../../../../src/engine/director/edits/context.ts';
import { engineDraftSchema, type EngineDraft } from '../../../../../src/engine/draft/index.ts';
import { MUSIC, photo, PHOTOS, RABBIT, richDraft, VOICE } from '../support.ts';
import { anyCall } from './arbitrary.ts';

/** Made with the draft, or following from the rest: nobody asks for them. */
const NOT_ASKED_FOR = [
  /\.id$/,
  /^version$/,
  /^m\.skill$/,
  /^m\.left/,
  /^t\.(?:id|name|tt)$/,
  /\.kind$/,
  /\.said\./,
];

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

/** `t.sg.framing.turn`: every field of the draft. */
function fieldsOf(schema: Schema, path: string): string[] {
  const options = schema.oneOf ?? schema.anyOf;
  if (options?.some(({ properties }) => properties))
    return options.flatMap((option) => fieldsOf(option, path));
  if (schema.items) return fieldsOf(schema.items, path);
  const { properties } = schema;
  if (!properties) return [path];
  return Object.entries(properties).flatMap(([name, field]) =>
    fieldsOf(field, path === '' ? name : `${path}.${name}`),
  );
}

/** Every field of a value with all that it holds there, in the same words as {@link fieldsOf}. */
function valuesOf(value: unknown, path: string, found = new Map<string, string[]>()): Map<string, string[]> {
  if (Array.isArray(value)) for (const each of value) valuesOf(each, path, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value))
      valuesOf(field, path === '' ? name : `${path}.${name}`, found);
  } else found.set(path, [...(found.get(path) ?? []), JSON.stringify(value)]);
  return found;
}

describe('director: what calls reach', () => {
  it('is every field of the draft', () => {
    const media = [...PHOTOS, RABBIT, MUSIC, VOICE, photo('logo.png')];
    const wanted = new Set(
      fieldsOf(z.toJSONSchema(engineDraftSchema) as Schema, '').filter(
        (path) => !NOT_ASKED_FOR.some((pattern) => pattern.test(path)),
      ),
    );
    assert.ok(wanted.size > 80, `${wanted.size} fields`);
    for (const calls of fc.sample(fc.array(anyCall, { minLength: 250, maxLength: 250 }), {
      numRuns: 24,
      seed: 12,
    })) {
      let draft: EngineDraft = richDraft();
      const spoken: SpokenText[] = [];
      let context: EditContext = {
        ...{ media, fresh: new Set([VOICE.hash]), spoken: NOTHING_SPOKEN },
        voice: { kind: 'here', spoken },
      };
      for (const call of [...STARTS, ...calls]) {
        const applied = apply(draft, call, context);
        if (applied.kind === 'refused') continue;
        const [before, after] = [valuesOf(draft, ''), valuesOf(applied.draft, '')];
        for (const [path, values] of after)
          if (values.join() !== before.get(path)?.join()) wanted.delete(path);
        draft = applied.draft;
        // What is to be read has been read when the next call comes.
        for (const source of readingsIn(draft).unread)
          spoken.push({ ...source, said: [{ text: source.text, from: 0, to: 1000 }] });
        context = { ...context, spoken: applied.spoken };
      }
      if (wanted.size === 0) break;
    }
    assert.deepEqual([...wanted], []);
  });
});

const CLIP = { by: 'kind', kind: 'clip' } as const;
/** Makes sure that there is something of every kind. */
const STARTS: readonly Call[] = [
  // What is read aloud is known the second time.
  { do: 'narrate' },
  { do: 'narrate' },
  { do: 'add_card', text: 'Some words', at: { at: 'end' } },
  { do: 'add_overlay', file: 'logo.png' },
  { do: 'set_framing', target: { by: 'all' }, crop: { x: 0.1, y: 0.2, width: 0.5, height: 0.6 } },
  { do: 'split_pictures', target: { by: 'range', of: 'photo', from: 3, to: 4 } },
  { do: 'trim_clip', target: CLIP, part: { from: 0, to: 1500 } },
  { do: 'split_pictures', target: { by: 'these', of: [{ by: 'number', of: 'photo', numbers: [1] }, CLIP] } },
];
