import assert from 'node:assert/strict';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import type { SimpleTarget } from '../../../../../src/engine/director/edits/calls/targets.ts';
import { ScriptedModel, tell } from './scripted.ts';

const all = { by: 'all' } as const;
const first: SimpleTarget = { by: 'number', of: 'picture', numbers: [1] };

/** What a model may be talked into. */
const WANTED: readonly (Call | { readonly do: 'undo' | 'make_video' })[] = [
  { do: 'remove_pictures', target: { by: 'but', of: [first] } },
  ...([{ do: 'narrate' }, { do: 'undo' }, { do: 'make_video' }, { do: 'set_frame_rate', fps: 12 }] as const),
  ...([
    { do: 'set_shape', ratio: '1:1' },
    { do: 'caption_pictures', target: all },
  ] as const),
  ...([
    { do: 'add_overlay', file: 'elva' },
    { do: 'remove_sound', which: 'music' },
  ] as const),
  ...([
    { do: 'remove_texts', which: all },
    { do: 'order_pictures', by: 'reverse' },
  ] as const),
  ...([
    { do: 'set_music', music: { by: 'composed' } },
    { do: 'name_video', title: 'evil' },
  ] as const),
  { do: 'set_colors', target: all, look: 'mono' },
  { do: 'set_length', length: { to: 9000 } },
  { do: 'set_sound', which: 'music', volume: { to: 0 } },
  { do: 'replace_picture', target: first, file: 'larch' },
];

describe('director: what a message vouches for', () => {
  for (const [message, ...passing] of [
    ['make the title bigger'],
    ['remove the last photo'],
    ['add a title “Hello”'],
    ['make photo 2 brighter'],
    ['把第二张调亮'],
    ['music at 20%', 'set_music', 'set_sound'],
    ['make it 20 seconds', 'set_length'],
    ['zzyzx the whale'],
  ] as const)
    it(`“${message}”: ${passing.join(', ') || 'nothing'} of what a model wants besides`, async () => {
      const passed: string[] = [];
      for (const call of WANTED) {
        const { fallback } = await tell(new ScriptedModel(JSON.stringify({ calls: [call] })), message);
        if (fallback === undefined) passed.push(call.do);
      }
      assert.deepEqual(passed, passing);
    });
});
