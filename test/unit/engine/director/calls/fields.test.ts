import assert from 'node:assert/strict';
import { z } from 'zod';
import { callSchema, type Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import { ANSWERED as ENGLISH_ANSWERED, ASKED as ENGLISH_ASKED, DECLINED } from './english/declined.ts';
import { TALKS } from './english/followUps.ts';
import { ENGLISH, ENGLISH_FIRST } from './english/tables.ts';
import { ANSWERED } from './languages/answered.ts';
import { KINDS, TRANSLATED } from './languages/kinds.ts';
import { TABLES } from './languages/tables.ts';
import { SITUATIONS } from './situations.ts';
import { ASKED, ROWS } from './table.ts';

/** Fields that nobody says in numbers: a language model, a gesture of the panel or a replay gives them. */
const UNSAID = [
  ...['add_overlay.place.x', 'add_overlay.place.y', 'set_overlay.place.x', 'set_overlay.place.y'],
  ...['design.place.x', 'design.place.y', 'set_framing.turn', 'set_music.music.seed', 'set_spoken.words'],
  ...['set_spoken.words.d', 'set_spoken.words.st', 'set_spoken.words.text'],
  ...['set_motion.motion.from', 'set_motion.motion.from.size', 'set_motion.motion.from.x'],
  ...['set_motion.motion.from.y', 'set_motion.motion.to', 'set_motion.motion.to.size'],
  ...['set_motion.motion.to.x', 'set_motion.motion.to.y', 'remove_overlays.overlay', 'set_overlay.overlay'],
];
/** Fields that people have words for, which are not read yet. */
const UNREAD_YET = [
  ...['add_card.heading', 'set_card.heading', 'set_card.look', 'add_overlay.fade'],
  ...['name_video', 'name_video.title', 'narrate.language', 'narrate.voice'],
  ...['set_narration.language', 'set_narration.text', 'set_narration.voice'],
  ...['set_look.hue', 'set_motion.easing', 'set_transition.easing', 'tune_music.another'],
  ...['set_split.gap', 'set_split.ground'],
  ...['set_spoken', 'set_spoken.spoken', 'set_spoken.which'],
  ...['set_text_role', 'set_text_role.role', 'set_text_role.which'],
];

/** Parts of calls that are the same in all of them count once: where something is, what is meant, how a number changes. */
const SHARED: readonly (readonly [where: RegExp, as: string])[] = [
  [/^.*\.(?:target|with|on|of|pictures|cards)\./, 'target.'],
  [/^.*\.which\./, 'words.'],
  [/^.*\.design\./, 'design.'],
  [/^.*\.when\./, 'when.'],
  [/^(?:(?:move|duplicate)_pictures\.to|add_pictures\.at|add_card\.at)\./, 'position.'],
];
const CHANGE = /\.(?:to|more|times)$/;

const fieldOf = (path: string): string => {
  const [where, as] = SHARED.find(([each]) => each.test(path)) ?? [];
  const field = where && as ? path.replace(where, as) : path;
  return field.startsWith('trim_clip') || field.startsWith('target') || field.includes('motion')
    ? field
    : field.replace(CHANGE, '');
};

const nodeSchema = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
});

/** All paths of fields in a JSON schema. */
function pathsIn(given: unknown, path: string): string[] {
  const { properties = {}, anyOf = [], oneOf = [], items } = nodeSchema.parse(given);
  return [
    ...[...anyOf, ...oneOf, ...(items === undefined ? [] : [items])].flatMap((each) => pathsIn(each, path)),
    ...Object.entries(properties).flatMap(([name, value]) => {
      const at = `${path}.${name}`;
      return name === 'do' || name === 'by' ? [] : [at, ...pathsIn(value, at)];
    }),
  ];
}

/** All paths of fields in a value. */
function pathsOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => pathsOf(each, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const at = `${path}.${name}`;
    return name === 'do' || name === 'by' ? [] : [at, ...pathsOf(each, at)];
  });
}

const callNode = z.object({
  oneOf: z.array(z.object({ properties: z.object({ do: z.object({ const: z.string() }) }).loose() }).loose()),
});
const fieldsOfCalls = (): ReadonlySet<string> =>
  new Set(
    callNode
      .parse(z.toJSONSchema(callSchema, { unrepresentable: 'any', io: 'input' }))
      .oneOf.flatMap((call) => {
        const name = call.properties.do.const;
        return [name, ...pathsIn(call, name)].map(fieldOf);
      }),
  );
const fieldsOfRows = (calls: readonly Call[]): ReadonlySet<string> =>
  new Set(calls.flatMap((call) => [call.do, ...pathsOf(call, call.do)].map(fieldOf)));

const isChinese = (words: string): boolean => /\p{Script=Han}/u.test(words);
const phrases = (rows: readonly { readonly said: readonly string[] }[]): string[] =>
  rows.flatMap(({ said }) => said);

describe('the tables of phrases and calls', () => {
  it('have a row for every field of every call, but for those that are named here', () => {
    const rows: readonly Call[] = [
      ...[...ROWS, ...ENGLISH, ...ENGLISH_FIRST, ...Object.values(TABLES).flat()].flatMap(
        ({ calls }) => calls,
      ),
      ...SITUATIONS.flatMap(({ rows: some }) => some.flatMap(({ calls }) => calls)),
      ...KINDS.flatMap(({ calls }) => calls),
      ...TALKS.flatMap(({ then }) => then.flatMap(({ calls }) => calls)),
    ];
    const have = fieldsOfRows(rows);
    const missing = [...fieldsOfCalls()].filter((field) => !have.has(field));
    assert.deepEqual(missing.sort(), [...UNSAID, ...UNREAD_YET].sort());
  });

  it('are as long as they are meant to be', () => {
    const mixed = phrases(ROWS);
    const english =
      phrases(ENGLISH).length +
      phrases(ENGLISH_FIRST).length +
      TALKS.flatMap(({ then }) => then).length +
      mixed.filter((words) => !isChinese(words)).length;
    const chinese = phrases(TABLES.zh).length + mixed.filter(isChinese).length;
    assert.ok(english >= 450, `English: ${english}`);
    assert.ok(chinese >= 300, `Chinese: ${chinese}`);
    for (const language of TRANSLATED) {
      const many = phrases(TABLES[language]).length + KINDS.flatMap(({ said }) => said[language]).length;
      assert.ok(many >= 30, `${language}: ${many}`);
    }
    const others =
      DECLINED.length +
      ENGLISH_ANSWERED.length +
      ENGLISH_ASKED.length +
      ASKED.length +
      phrases(ANSWERED).length;
    assert.ok(others >= 150, `declined, asked about, answered: ${others}`);
  });
});
