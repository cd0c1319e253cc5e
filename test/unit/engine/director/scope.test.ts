import assert from 'node:assert/strict';
import { embedScope } from '../../../../src/skills/scope.ts';
import { embedScripts } from '../../../../src/skills/script.ts';
import { assertFacts, draftOf, historyOf, PHOTOS, RABBIT, say } from './support.ts';

describe('director: several videos in one session', () => {
  const first = draftOf(say('make a slideshow titled “Elva”', { media: PHOTOS.slice(0, 1) }));

  it('makes the next one of its own file only, whatever was there before', () => {
    const direction = say(embedScope('with the title “Larch”', ['03-larch.jpg']), {
      media: PHOTOS,
      draft: first,
      history: historyOf(first),
    });
    assertFacts(direction, { order: 'larch', texts: ['title Larch 0+3'] });
    assert.equal(direction.moved, 0);
  });

  it('understands any instruction there, since a video is asked for', () => {
    const direction = say(embedScope('warm and quiet', ['rabbit.mp4']), {
      media: [...PHOTOS, RABBIT],
      draft: first,
    });
    assertFacts(direction, { order: 'rabbit' });
  });

  it('makes one of a script without the pictures of the others', () => {
    const request = embedScripts(embedScope('make a video', []), [
      { name: 'tea.txt', text: 'Boil water. Wait.' },
    ]);
    const direction = say(request, { skill: 'ai-video-generator-ai', media: PHOTOS, draft: first });
    const kinds = draftOf(direction).t.flatMap(({ sg }) => sg.map(({ kind }) => kind));
    assert.ok(kinds.includes('card') && !kinds.includes('image'), kinds.join());
  });

  it('changes nothing where the file makes no video, and says why', () => {
    const direction = say(embedScope('make a slideshow', ['viper.mp3']), { draft: first });
    assert.equal(direction.draft, undefined);
    assert.match(direction.reply, /Add photos or clips first/);
  });
});
