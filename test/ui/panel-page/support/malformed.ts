import fc from 'fast-check';
import { CHAT, FACES, LISTED } from './states.ts';

/** Good messages to the page, to be spoilt. */
export const TO_PAGE: readonly unknown[] = [
  ...Object.values(FACES).map((face) => ({ type: 'state', state: face })),
  {
    type: 'change',
    after: 1,
    change: {
      state: { backend: 'cloud', removed: [{ id: 'p9', name: 'Gone' }] },
      project: { name: 'Lake' },
      projects: { left: 0, at: 1, out: 1, in: LISTED },
      messages: { left: 1, at: 2, out: 1, in: CHAT.slice(0, 2) },
      gone: { state: ['credits'], project: ['activity'] },
    },
  },
  { type: 'reply', request: 1, value: [1] },
  { type: 'focus-composer' },
];
/** Good messages to the host, to be spoilt. */
export const TO_HOST: readonly unknown[] = [
  { type: 'ready' },
  ...[
    { type: 'send', text: 'a' },
    { type: 'waiting', message: 'm', how: 'send' },
    { type: 'replace-file', asset: 'a', places: ['scene 1'] },
    { type: 'drop-files', uris: ['file:///a'] },
    { type: 'action', message: 'm', action: 'export' },
    { type: 'rename-project', project: 'p', name: 'n' },
    ...['duplicate-project', 'remove-project', 'bring-back-project'].map((type) => ({ type, project: 'p' })),
    { type: 'open-video', video: 'v', how: 'editor' },
    { type: 'preview-part', project: 'p', part: 'x' },
  ].map((body) => ({ type: 'request', request: 1, body })),
];

/** Every place in a value: the way to it. */
function placesIn(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...way, key]))];
}

function withAt(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (String(index) === key ? withAt(each, rest, part) : each));
  return { ...(value as object), [key]: withAt((value as Record<string, unknown>)[key], rest, part) };
}

/** One of these messages with something else in one of its places. */
export function spoiltOf(messages: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .constantFrom(...messages)
    .chain((message) =>
      fc
        .tuple(
          fc.constantFrom(...placesIn(message)),
          fc.constantFrom(null, -1.5, Number.NaN, {}, Symbol.iterator, true),
        )
        .map(([way, part]) => withAt(message, way, part)),
    );
}
