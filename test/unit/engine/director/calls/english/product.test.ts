import assert from 'node:assert/strict';
import { openDraft } from '../../../../../../src/engine/director/board/board.ts';
import type { Call } from '../../../../../../src/engine/director/edits/calls/calls.ts';
import { findPictures } from '../../../../../../src/engine/director/edits/find.ts';
import { someOf } from '../../../../properties.ts';
import { MUSIC, PHOTOS, RABBIT, richDraft, say } from '../../support.ts';

/** Ways of naming pictures, and which of the six are meant: elva, red panda, larch, blue whale, tomato, and the clip of the rabbit. */
const PICTURES: readonly (readonly [words: string, places: readonly number[]])[] = [
  ['the third one', [3]],
  ['number 3', [3]],
  ['the larch one', [3]],
  ['the whale', [4]],
  ['blue whale', [4]],
  ['the second to last one', [5]],
  ['the one before last', [5]],
  ['the penultimate picture', [5]],
  ['the third from the end', [4]],
  ['the first three', [1, 2, 3]],
  ['the last two', [5, 6]],
  ['photos 2 to 4', [2, 3, 4]],
  ['the one after the panda', [3]],
  ['the one right before the larch', [2]],
  ['the one between the panda and the whale', [3]],
  ['everything after the larch', [4, 5, 6]],
  ['the opening shot', [1]],
  ['the panda and the tomato', [2, 5]],
  ['all except the larch', [1, 2, 4, 5, 6]],
  ['everything but the last two', [1, 2, 3, 4]],
];

/** What is done to them, and the call that it is. */
const DEEDS: readonly (readonly [words: string, deed: Call['do'], holds?: (call: Call) => boolean])[] = [
  ['brighten X', 'set_colors', (call) => call.do === 'set_colors' && call.brightness !== undefined],
  ['X could be brighter', 'set_colors'],
  ['put X in black and white', 'set_colors', (call) => call.do === 'set_colors' && call.look === 'mono'],
  ['warm X up a bit', 'set_colors', (call) => call.do === 'set_colors' && call.warmth !== undefined],
  ['X for 5 seconds', 'set_picture_length'],
  ['X should last 5 secs', 'set_picture_length'],
  ['hold X a little longer', 'set_picture_length'],
  ['X drags on', 'set_picture_length'],
  ['give X more time', 'set_picture_length'],
  ['rotate X', 'set_framing', (call) => call.do === 'set_framing' && call.turnBy === 90],
  ['flip X horizontally', 'set_framing', (call) => call.do === 'set_framing' && call.flip === 'horizontal'],
  ["don't crop X", 'set_framing', (call) => call.do === 'set_framing' && call.loss === 0],
  ['his feet are missing in X', 'set_framing', (call) => call.do === 'set_framing' && call.loss === 0],
];

/** What is taken out of the video or put elsewhere: of some of them only. */
const MOVES: readonly (readonly [words: string, deed: Call['do'], holds?: (call: Call) => boolean])[] = [
  ['leave X out', 'remove_pictures'],
  ['X can go', 'remove_pictures'],
  ["X shouldn't be in it", 'remove_pictures'],
  ['move X to the end', 'move_pictures', (call) => call.do === 'move_pictures' && call.to.at === 'end'],
  ['save X for last', 'move_pictures', (call) => call.do === 'move_pictures' && call.to.at === 'end'],
  ['start with X', 'move_pictures', (call) => call.do === 'move_pictures' && call.to.at === 'start'],
];

/** How people ask. */
const ASKING = [
  '§',
  'please §',
  '§ please',
  'ok now §',
  'hm, §',
  '§, everything else is fine',
  '§ thanks',
  'also §',
];

describe('director: whatever is named, whatever is done to it', () => {
  const draft = richDraft();
  const media = [...PHOTOS, RABBIT, MUSIC];
  const board = openDraft(draft);
  const context = { media, fresh: new Set<string>(), spoken: { pictures: [], texts: [] } };
  const placesOf = (call: Call): readonly number[] => {
    const found = 'target' in call ? findPictures(call.target, board, context) : [];
    return Array.isArray(found) ? found.map((at) => at + 1).toSorted((a, b) => a - b) : [];
  };

  for (const [at, [deed, name, holds]] of [...DEEDS, ...MOVES].entries())
    it(deed, () => {
      // Other ones for each deed.
      const rows = [...PICTURES.entries()];
      for (const [each, [words, places]] of someOf([...rows.slice(at), ...rows.slice(0, at)], 5)) {
        if (at >= DEEDS.length && places.length > 3) continue;
        const said = (ASKING[(at + each) % ASKING.length] ?? '§').replace('§', deed.replace('X', words));
        const { calls, reply } = say(said, { draft, media });
        const [call] = calls;
        assert.equal(calls.length, 1, `${said}: ${reply}`);
        assert.ok(call);
        assert.deepEqual([call.do, placesOf(call)], [name, places], `${said}: ${reply}`);
        assert.ok(holds?.(call) ?? true, `${said}: ${reply}`);
      }
    });
});
