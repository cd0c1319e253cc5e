import assert from 'node:assert/strict';
import { askedAt, commandsFor, filesFor, mentionsFor, MOST } from '../../../webview/lib/completion.ts';

/** Text with `|` for the caret, and what is asked for there. */
const ASKED: readonly (readonly [string, string | undefined])[] = [
  ['/|', 'command '],
  ['/ex|', 'command ex'],
  ['say /ex|', undefined],
  ['/export now|', undefined],
  ['@|', 'mention '],
  ['make @lak|', 'mention lak'],
  ['make @lak|e longer', 'mention lak'],
  ['把@01|', undefined],
  ['把 @湖|', 'mention 湖'],
  ['write to me@example|', undefined],
  ['make @lake |', undefined],
];

describe('completion in the message box', () => {
  for (const [marked, expected] of ASKED)
    it(`asks in ${marked} for ${expected ?? 'nothing'}`, () => {
      const caret = marked.indexOf('|');
      const asked = askedAt(marked.replace('|', ''), caret);
      assert.equal(asked && `${asked.kind} ${asked.query}`, expected);
    });

  it('offers a video’s own commands only where there is one', () => {
    const labels = (query: string, hasProject: boolean) =>
      commandsFor(query, hasProject).map(({ label }) => label);
    assert.deepEqual(labels('', false), ['/new', '/slideshow', '/letter', '/script', '/promo']);
    assert.deepEqual(labels('U', true), ['/undo']);
    assert.deepEqual(labels('x', true), []);
  });

  it('names pictures and texts of the video, its files, and each once', () => {
    const segment = (name: string) => ({ id: name, name, startMs: 0, durationMs: 1000 });
    const tracks = [
      { id: 'v', kind: 'video', label: 'Pictures', segments: ['lake', 'red barn'].map(segment) },
      { id: 't', kind: 'text', label: 'Text', segments: [segment('Our Lake')] },
    ] as const;
    const assets = [
      { id: 'a', name: 'lake', kind: 'image', state: 'ready' },
      { id: 'b', name: 'lake.mov', kind: 'video', state: 'failed' },
    ] as const;
    const offers = mentionsFor('LAKE', { timeline: { summary: '', durationMs: 0, tracks }, assets });
    assert.deepEqual(
      offers.map(({ detail, insert }) => [detail, insert]),
      [
        ['Picture 1', 'lake '],
        ['Text', '“Our Lake” '],
      ],
    );
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...assets[0],
      id: `${index}`,
      name: `n${index}`,
    }));
    assert.equal(mentionsFor('n', { assets: many }).length, MOST);
  });

  it('adds a file of the workspace where there is a video, and else only names it', () => {
    const [added] = filesFor(['photos/a b.jpg'], true);
    assert.deepEqual(
      [added?.insert, added?.request],
      ['“a b.jpg” ', { type: 'add-files', paths: ['photos/a b.jpg'] }],
    );
    assert.equal(filesFor(['a.jpg'], false)[0]?.request, undefined);
  });
});
