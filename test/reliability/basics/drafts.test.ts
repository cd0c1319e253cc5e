import assert from 'node:assert/strict';
import type { RowId } from '../protocol/rows.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };

describe('reliability: drafts', () => {
  const DRAFTS: readonly [id: string, rows: readonly RowId[], title: string, draft: object, sees: string][] =
    [
      [
        'draft-documented',
        ['draft-short-names', 'draft-track-types', 'draft-milliseconds', 'draft-summary'],
        'the documented short names',
        {
          t: [
            { tt: 0, sg: [{ name: 'city timelapse', d: 10_000 }] },
            { tt: 1, sg: [{ name: 'Lo-fi', d: 10_000, volume: 0.35 }] },
            { tt: 7, sg: [{ text: 'Urban Dreams', d: 3000 }] },
          ],
        },
        'assistant: Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)',
      ],
      [
        'draft-no-start',
        ['draft-no-start'],
        'segments without a start follow one another',
        {
          t: [
            {
              tt: 0,
              sg: [
                { name: 'a', d: 2000 },
                { name: 'b', d: 3000 },
                { name: 'c', st: 9000, d: 1000 },
              ],
            },
          ],
        },
        '1. Video: a (0-2s), b (2-5s), c (9-10s)',
      ],
      [
        'draft-spellings',
        ['draft-spellings', 'base-unknown-fields'],
        'other spellings of start, name, text and volume',
        {
          tracks: [
            { type: 'video', segments: [{ file_name: 'lake.mp4', start_s: 1, duration_s: 2.5 }] },
            { type: 'audio', clips: [{ title: 'Song', start_ms: 0, duration_ms: 4000, vol: '40%' }] },
            { type: 'text', items: [{ content: 'Hello', start: 0, end: 2000 }] },
          ],
        },
        '1. Video: lake.mp4 (1-3.5s) 2. BGM: Song (0-4s, 40%) 3. Title: "Hello" (0-2s)',
      ],
      [
        'draft-odd',
        ['draft-track-types', 'base-unknown-fields'],
        'a track of an unknown type, and values that are none',
        {
          t: [{ tt: 42, name: 'Sparkles', sg: [{ d: 'soon', name: null }] }, null, { tt: 0, sg: 'none' }],
          m: [],
        },
        'assistant: Timeline (3 tracks): 1. Sparkles: untitled (0-0s)',
      ],
      [
        'draft-empty',
        ['draft-exportable'],
        'a draft without tracks: no export is offered',
        { t: [] },
        'assistant: The timeline is still empty. Add files, and say what video you want. [Add Files…]',
      ],
    ];
  for (const [id, rows, title, of, sees] of DRAFTS) {
    scenario(
      { id, rows, title, sees, setup, server: { draft: of as Readonly<Record<string, unknown>> } },
      async (world) => {
        assert.equal(await world.ask('show tracks'), 'done');
        assert.equal(world.project.busy, false);
      },
    );
  }

  scenario(
    {
      id: 'draft-metadata',
      rows: ['draft-metadata'],
      title: 'the draft’s metadata change: a name and another frame',
      sees: 'assistant: Named the video ‘Lake’. The picture is now 1080×1920 (was 1920×1080). [Export]',
      setup,
      server: {
        draft: draft(),
        turns: [
          {
            steps: [
              {
                draft: {
                  ...draft({ width: 1080, height: 1920 }),
                  m: { title: 'Lake', width: 1080, height: 1920 },
                },
              },
            ],
          },
        ],
      },
    },
    async (world) => {
      assert.equal(await world.ask('make it upright and call it Lake'), 'done');
    },
  );
});
