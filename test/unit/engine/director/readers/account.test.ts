import assert from 'node:assert/strict';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { draftOf, photo, say, sound } from '../support.ts';
import { ROWS } from './accountRows.ts';
import type { MediaFile } from '../../../../../src/engine/types.ts';

const clip = (name: string): MediaFile => ({
  ...photo(name),
  kind: 'video',
  format: 'mp4',
  hasAudio: true,
  durationMs: 20_000,
});
const mediaOf = (files: string): MediaFile[] =>
  files.split(', ').map((name) => (name.endsWith('.mp4') ? clip(name) : photo(name)));

describe('director: edits held against all words of a message', () => {
  for (const [files, said, calls, language = 'en'] of ROWS)
    it(said, () => {
      const media = mediaOf(files);
      const draft = draftOf(say('make a slideshow', { media }));
      assert.deepEqual(say(said, { media, draft, language }).calls, calls);
    });

  it('tells numbers of which nothing was made', () => {
    const media = ['1.jpg', '2.jpg', '3.jpg', '4.jpg', '5.jpg', '6.jpg', '7.jpg'].map(photo);
    const draft = draftOf(say('make a slideshow', { media }));
    const { reply } = say("Number 4 needs more time, there's a lot to look at. And 6 and 7 can be quick", {
      media,
      draft,
    });
    assert.match(reply, /6 and 7 can be quick/);
  });

  it('gives the colour that was named to what “it” is', () => {
    const media = ['fig.jpg', 'cedar.jpg'].map(photo);
    const draft = draftOf(say('make a slideshow with the title “Stay in”', { media }));
    const said = 'Our brand green is #0B6E4F. Use it behind the text and make the letters cream.';
    const [call] = say(said, { media, draft }).calls;
    assert.ok(call?.do === 'design_text');
    assert.deepEqual(
      [call.design.color, call.design.plate && call.design.plate.color],
      ['#f5e6c8', '#0b6e4f'],
    );
  });

  it('reads past how something is now', () => {
    const media = ['fig.jpg', 'cedar.jpg'].map(photo);
    const draft = draftOf(say('make a slideshow with the title “Stay in”', { media }));
    const said = 'looks great. can you do it in handwriting instead of that typed font';
    const [call] = say(said, { media, draft }).calls;
    assert.ok(call?.do === 'design_text' && call.design.font === 'script');
  });

  it('gives a title that was just added the time that it is to have', () => {
    const media = ['fig.jpg', 'cedar.jpg'].map(photo);
    const first = say('make a slideshow', { media });
    const titled = say('add the title “Stay in”', { media, draft: draftOf(first), memory: first.memory });
    const got = say('Make it 5 seconds longer', { media, draft: draftOf(titled), memory: titled.memory });
    assert.deepEqual(got.calls, [{ do: 'time_text', which: { by: 'spoken' }, when: { length: 8000 } }]);
  });

  it('says otherwise what was just added, where nothing is named', () => {
    const media = ['海.jpg', '山.jpg'].map(photo);
    const first = say('做个相册', { media, language: 'zh' });
    const carded = say('最後加一頁黑底白字「永遠懷念您」', {
      ...{ media, language: 'zh-hant', memory: first.memory },
      draft: draftOf(first),
    });
    const got = say('還是改成「謝謝您,外公」好了', {
      ...{ media, language: 'zh-hant', memory: carded.memory },
      draft: draftOf(carded),
    });
    const target = { by: 'number', of: 'picture', numbers: [3] };
    assert.deepEqual(got.calls, [{ do: 'set_card', target, text: '謝謝您,外公' }]);
  });

  it('says a picture’s words otherwise, and makes nothing more so that is enough', () => {
    const media = ['厨房.jpg', '院子.jpg'].map(photo);
    const skill = 'ai-video-generator-ai' as const;
    const voice = { kind: 'here', spoken: [], read: [] } as const;
    const text = '厨房里总有饭菜香。\n\n院子里的花开了。\n\n回家吧。';
    const asked = embedScripts('做成视频', [{ name: '稿.txt', text }]);
    const first = say(asked, { media, skill, voice, language: 'zh' });
    const then = {
      media,
      skill,
      voice,
      language: 'zh',
      memory: first.memory,
      draft: draftOf(first),
    } as const;
    assert.deepEqual(say('第二页的文字换成“想你了”', then).calls, [
      {
        do: 'set_text',
        which: { by: 'on', pictures: { by: 'number', of: 'picture', numbers: [2] } },
        text: '想你了',
      },
    ]);
    assert.deepEqual(say('语速就别再快了', then).calls, []);
  });

  it('undoes, where somebody says why', () => {
    const media = ['fig.jpg', 'cedar.jpg'].map(photo);
    const first = say('make a slideshow with the title “Stay in”', { media });
    const gold = say('make the text gold', { media, draft: draftOf(first), memory: first.memory });
    const history = {
      back: () => ({ draft: draftOf(first), steps: 1 }),
      forward: () => undefined,
    };
    const got = say("hmm no, that's hard to read. go back to how it was before", {
      ...{ media, history, memory: gold.memory },
      draft: draftOf(gold),
    });
    assert.deepEqual([got.calls, got.moved], [[], -1]);
  });

  it('shows a picture at the words that it is of, and keeps what is read', () => {
    const media = ['hive.jpg', 'clover.jpg', 'wasp.jpg'].map(photo);
    const text = 'The hive is loud.\n\nClover smells sweet.\n\nHoney is made in the dark.';
    const skill = 'ai-video-generator-ai' as const;
    const voice = { kind: 'here', spoken: [], read: [] } as const;
    const first = say(embedScripts('make a video', [{ name: 'bees.txt', text }]), { media, skill, voice });
    const said = 'the wasp photo should come when it says the hive is loud';
    const got = say(said, { media, skill, voice, draft: draftOf(first), memory: first.memory });
    assert.deepEqual(
      got.calls.map(({ do: deed }) => deed),
      ['replace_picture', 'replace_picture'],
    );
    assert.ok(
      draftOf(got).t.some(({ sg }) => sg.some((each) => each.kind === 'image' && each.name === 'wasp')),
    );
  });

  it('claims no other reading where the words are read already', () => {
    const media = ['hive.jpg', 'clover.jpg', 'song.mp3'].map((name) =>
      name.endsWith('.mp3') ? sound(name, 60_000) : photo(name),
    );
    const skill = 'ai-video-generator-ai' as const;
    const voice = { kind: 'here', spoken: [], read: [] } as const;
    const text = 'The hive is loud.\n\nClover smells sweet.';
    const first = say(embedScripts('make a video', [{ name: 'bees.txt', text }]), { media, skill, voice });
    const { reply } = say('read it aloud', {
      media,
      skill,
      voice,
      draft: draftOf(first),
      memory: first.memory,
    });
    assert.doesNotMatch(reply, /Changed what is read/);
  });
});
