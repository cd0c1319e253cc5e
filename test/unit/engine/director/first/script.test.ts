import assert from 'node:assert/strict';
import { picturesIn, soundsIn, textsIn, type EngineDraft } from '../../../../../src/engine/draft/index.ts';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { assertFacts, draftOf, factsOf, PHOTOS, RABBIT, say, VOICE, withScript } from '../support.ts';

describe('director: first requests: script', () => {
  const skill = 'ai-video-generator-ai';

  it('makes scenes of Markdown, with headings and list items', () => {
    const direction = say(
      withScript('generate a 60-second video from my script with voiceover and visuals', 'product.md'),
      { skill, media: [] },
    );
    const draft = draftOf(direction);
    assert.equal(draft.d, 60_000);
    const cards = draft.t
      .flatMap((track) => (track.tt === 0 ? track.sg : []))
      .flatMap((each) => (each.kind === 'card' ? [each] : []));
    assert.equal(cards[0]?.text, 'Meet Tidepool');
    assert.deepEqual(
      cards.flatMap(({ heading }) => heading ?? []),
      ['Why it matters', 'Listens', 'Warns', 'Lasts', 'Get yours'],
    );
    assert.ok(cards.every(({ text }) => !/[*#]/.test(text)));
    assert.equal(direction.understood, true, direction.reply);
    assert.match(direction.reply, /A voice reads the words/);
    const read = soundsIn(draft).flatMap(({ source }) => (source.kind === 'narration' ? [source.text] : []));
    assert.equal(read.length, cards.length);
    assert.equal(read[0], 'Meet Tidepool');
  });

  it('shows uploaded pictures with the words below', () => {
    const draft = draftOf(
      say(withScript('generate a 30-second video from my script', 'product.md'), {
        skill,
        media: [...PHOTOS.slice(0, 3), RABBIT],
      }),
    );
    const facts = factsOf(draft);
    assert.equal(facts.total, 30);
    assert.match(
      facts.order,
      /^Meet Tidepool, elva, Why it matters, red panda, larch, How it works, rabbit, elva/,
    );
    const captions = facts.texts.filter((text) => text.startsWith('caption '));
    assert.match(captions[0] ?? '', /Tidepool is a small sensor/);
    assert.ok(
      captions.every((text) => !/Why it matters|Listens|Warns|Get yours/.test(text)),
      'no heading is part of a caption',
    );
    const labels = textsIn(draft).filter(({ role }) => role === 'lower-third');
    assert.deepEqual(
      labels.map(({ text }) => text),
      ['Listens', 'Warns', 'Lasts'],
    );
    const starts = textsIn(draft).filter(({ role }) => role === 'caption');
    for (const [at, text] of starts.entries())
      assert.ok(text.st + text.d <= (starts[at + 1]?.st ?? draft.d) + 1, 'captions do not overlap');
  });

  it('shows pictures with headings that have nothing below them', () => {
    const script = embedScripts('make a video from this script', [
      { name: 'plan.md', text: '# Our company\n\n## Who we are\n\n## What we do\n\n## Where we go' },
    ]);
    const facts = factsOf(draftOf(say(script, { skill, media: PHOTOS.slice(0, 2) })));
    assert.equal(facts.order, 'Our company, elva, red panda, elva');
    assert.deepEqual(
      facts.texts.map((text) => text.replace(/ [\d.+]+$/, '')),
      ['title Who we are', 'title What we do', 'title Where we go'],
    );
  });

  it('shows the picture whose name is spoken of, and none twice within three shots but closer', () => {
    const script =
      'We walked for an hour. Then we saw a red panda. It slept. The larches were golden. We went home late.';
    const media = PHOTOS.map((file) => ({ ...file, subject: { faces: [], focus: { x: 0.5, y: 0.4 } } }));
    const made = draftOf(
      say(`Make a video: ${script.replaceAll('. ', '.\n\n')}`, { skill, media: media.slice(0, 4) }),
    );
    const shots = picturesIn(made).filter(({ kind }) => kind === 'image');
    assert.deepEqual(
      shots.map(({ name }) => name),
      ['elva', 'red panda', 'blue whale', 'larch', 'elva'],
    );
    const two = draftOf(
      say(`Make a video: ${script.replaceAll('. ', '.\n\n')}`, { skill, media: media.slice(0, 1) }),
    );
    const crops = shownOf(two);
    assert.equal(crops.length, 5);
    for (const [at, crop] of crops.entries())
      if (at > 0) assert.notDeepEqual(crop, crops[at - 1], 'another part of it');
  });

  it('makes a scene of each Chinese line', () => {
    const direction = say(withScript('用这个脚本做一个竖屏视频', 'zh-旅行.txt'), { skill, media: [] });
    assertFacts(direction, {
      size: '1080x1920',
      order:
        '我们的秋天旅行, 清晨的湖面很安静，雾气慢慢散开。, 午后我们走进红色的森林，脚下是厚厚的落叶。, 傍晚，远处的村庄亮起了灯。, 谢谢你陪我走过这段路。',
    });
    assert.match(direction.reply, /我做了一个/);
  });

  it('does not pretend to invent pictures', () => {
    const direction = say('generate a video about the history of Rome', { skill, media: [] });
    assert.equal(direction.draft, undefined);
    assert.match(direction.reply, /cannot invent pictures/);
  });

  it('takes a script out of the message itself', () => {
    assertFacts(
      say('Make a video: The lake is quiet. The forest turns red. We walk home.', { skill, media: [] }),
      {
        order: 'The lake is quiet., The forest turns red., We walk home.',
      },
    );
  });

  it('takes all of it, whatever it asks of those who watch', () => {
    assertFacts(
      say('Make a video: Mix flour and milk. Add two eggs. Please serve them warm. Thank you for watching.', {
        skill,
        media: [],
      }),
      { order: 'Mix flour and milk., Add two eggs., Please serve them warm., Thank you for watching.' },
    );
    assertFacts(
      say('Make a video: The lake is quiet. We walk home. Add soft piano. Thanks!', { skill, media: [] }),
      { order: 'The lake is quiet., We walk home.' },
    );
  });

  it('uses a recording as the voice-over', () => {
    const direction = say(withScript('generate a video from my script with voiceover', 'product.md'), {
      skill,
      media: [VOICE],
    });
    assert.equal(direction.understood, true);
    assertFacts(direction, { voice: 'voice jfk 100%' });
  });

  for (const [said, kind] of [
    ['Make a video from this script', skill],
    ['Make a promo from this script', 'media-content-generator'],
  ] as const)
    it(`has understood what asks for the video alone: ${said}`, () => {
      const message = withScript(said, 'product.md');
      assert.doesNotMatch(say(message, { skill: kind, media: PHOTOS.slice(0, 4) }).reply, /not understand/);
    });
});

/** What is shown of each photo. */
const shownOf = (draft: EngineDraft): unknown[] =>
  picturesIn(draft).flatMap((each) => (each.kind === 'image' ? [[each.framing.crop, each.source]] : []));
