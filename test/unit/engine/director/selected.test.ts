import assert from 'node:assert/strict';
import { embedSelection, extractSelection, type Selected } from '../../../../src/skills/selection.ts';
import { picturesIn } from '../../../../src/engine/draft/index.ts';
import { MUSIC, PHOTOS, RABBIT, richDraft, say } from './support.ts';

const MEDIA = [...PHOTOS, RABBIT, MUSIC];
const third = { by: 'number', of: 'picture', numbers: [3] };
const THIRD: Selected = { what: 'scene', number: 3 };

const told = (request: string, selected: Selected) =>
  say(embedSelection(request, selected), { media: MEDIA, draft: richDraft() });

describe('director: what is selected', () => {
  it('is told before a request, and taken apart again', () => {
    for (const selected of [THIRD, { what: 'text', number: 2 }, { what: 'music', number: 1 }] as const)
      assert.deepEqual(extractSelection(embedSelection(' make this longer ', selected)), {
        request: 'make this longer',
        selected,
      });
    assert.deepEqual(extractSelection('“This” is fun. Go on'), { request: '“This” is fun. Go on' });
  });

  for (const [request, call] of Object.entries({
    'make this longer': { do: 'set_picture_length', target: third, length: { times: 1.5 } },
    'remove this': { do: 'remove_pictures', target: third },
    'make this black and white': { do: 'set_colors', target: third, look: 'mono' },
    'show this for 6 seconds': { do: 'set_picture_length', target: third, length: { to: 6000 } },
    'zoom in on this': { do: 'set_motion', target: third, motion: 'zoom-in' },
    'swap this with the first photo': {
      ...{ do: 'swap_pictures', target: third },
      with: { by: 'number', of: 'photo', numbers: [1] },
    },
    'rotate it': { do: 'set_framing', target: { by: 'spoken' }, turnBy: 90 },
    'dieses Bild länger': { do: 'set_picture_length', target: third, length: { times: 1.5 } },
    'cette photo en noir et blanc': { do: 'set_colors', target: third, look: 'mono' },
    把这张照片变成黑白: { do: 'set_colors', target: third, look: 'mono' },
    この写真を長く: { do: 'set_picture_length', target: third, length: { times: 1.5 } },
    // Of something else nothing changes.
    'make this video 20 seconds long': { do: 'set_length', length: { to: 20_000 } },
    'make it 20 seconds long': { do: 'set_length', length: { to: 20_000 } },
  }))
    it(`“this” is a picture: ${request}`, () => assert.deepEqual(told(request, THIRD).calls, [call]));

  it('“this” is a text, or a sound', () => {
    const which = { by: 'spoken' };
    assert.deepEqual(told('make this red', { what: 'text', number: 2 }).calls, [
      { do: 'design_text', which, design: { color: '#e02b20' } },
    ]);
    assert.deepEqual(told('make this louder', { what: 'music', number: 1 }).calls, [
      { do: 'set_sound', which: 'music', volume: { times: 1.5 } },
    ]);
  });

  it('changes nothing where it is not there, nor what is said of the whole', () => {
    assert.deepEqual(told('add a title “Hello”', { what: 'scene', number: 99 }).calls, [
      { do: 'add_text', text: 'Hello', role: 'title' },
    ]);
  });

  it('a picture once more comes right behind itself, as it is', () => {
    const { draft } = say('duplicate the panda', { media: MEDIA, draft: richDraft() });
    const [, panda, copy, next] = picturesIn(draft ?? assert.fail());
    assert.deepEqual({ ...copy, id: panda?.id, st: panda?.st }, panda);
    assert.notEqual(copy?.id, panda?.id);
    assert.match(next?.name ?? '', /larch/);
  });
});
