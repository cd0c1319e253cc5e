import assert from 'node:assert/strict';
import { shortened } from '../../../../../src/engine/director/compose/phrases.ts';
import { picturesIn, soundsIn, textsIn } from '../../../../../src/engine/draft/index.ts';
import { assertFacts, draftOf, factsOf, PHOTOS, RABBIT, say, VOICE, withScript } from '../support.ts';

describe('director: first requests: promo', () => {
  const skill = 'media-content-generator';
  const example = 'combine these images and audio into a 30-second promotional video with text overlays';

  it('lays the names of the files over the pictures where no words are given', () => {
    const direction = say(example, { skill });
    assertFacts(direction, { total: 30, music: 'viper 80%' });
    assert.match(factsOf(draftOf(direction)).texts[1] ?? '', /^lower-third Red panda /);
  });

  it('is no clip with a few photos rushed past after it', () => {
    const media = [RABBIT, ...PHOTOS.slice(0, 5)];
    const draft = draftOf(
      say('A 15 second square promo, with “Walk further” and “Order today”', { skill, media }),
    );
    const [clip, ...others] = picturesIn(draft);
    assert.ok(clip?.kind === 'clip' && clip.d <= 5000, `${clip?.d}`);
    for (const { name, d } of others) assert.ok(d >= 1200, `${name} ${d}`);
  });

  it('takes title, phrases and the call from a script', () => {
    const direction = say(withScript(example, 'product.md'), { skill });
    const { texts } = factsOf(draftOf(direction));
    assert.equal(texts[0], 'title Meet Tidepool 0+3');
    assert.equal(texts.filter((text) => text.startsWith('lower-third')).length, 4);
    const last = picturesIn(draftOf(direction)).at(-1);
    assert.ok(last?.kind === 'card' && last.look === 'closing' && last.st + last.d === 30_000);
    assert.equal(last.text, 'Order Tidepool today', 'it stays to the end');
  });

  it('lays the quoted words over the pictures, each once', () => {
    const direction = say(`${example} “Fresh from the garden” and “Order today”`, { skill, media: PHOTOS });
    assertFacts(direction, {
      total: 30,
      texts: ['title Fresh from the garden 0+3'],
      order: 'elva, red panda, larch, blue whale, tomato, Order today',
    });
  });

  it('shows all that is quoted, the last of it on a card where that is to stand at the end', () => {
    const shown = (request: string) => {
      const draft = draftOf(say(request, { skill, media: PHOTOS }));
      const cards = picturesIn(draft).flatMap((each) => (each.kind === 'card' ? [each.text] : []));
      return [...textsIn(draft).map(({ text }) => text), ...cards];
    };
    for (const [request, ...words] of [
      [
        '做一个竖屏宣传片：“手工采摘”“慢火熬制”“无添加”，结尾写“立即下单”',
        ...['手工采摘', '慢火熬制', '无添加', '立即下单'],
      ],
      [
        'A 15 second square promo, with “Walk further” and “Download it today” at the end',
        ...['Walk further', 'Download it today'],
      ],
      [
        'A promo for our jam: “Picked by hand”, “Cooked slowly”, “Nothing added”. Call to action: Order at solvik.example',
        ...['Picked by hand', 'Cooked slowly', 'Nothing added', 'Order at solvik.example'],
      ],
      ['A promo for our jam. Closing: visit www.solvik.co.uk', 'visit www.solvik.co.uk'],
    ] as const)
      assert.deepEqual(shown(request), words, request);
  });

  it('opens with the name of what it is for, and has it above what is asked for at the end', () => {
    const media = [RABBIT, ...PHOTOS];
    for (const [request, total] of [
      [
        'A 15 second square promo for the Fjord Trails app, with “Walk further” and “Download it today” at the end',
        15,
      ],
      ['A 15 second square promo for Fjord Trails: “Walk further”, “Download it today”', 15],
      ['A promo for the Fjord Trails app, “Walk further”, call to action: Download it today', undefined],
    ] as const) {
      const direction = say(request, { skill, media });
      const draft = draftOf(direction);
      assert.doesNotMatch(direction.reply, /did not understand|not in the video/, request);
      if (total !== undefined) assertFacts(direction, { total, size: '1080x1080' });
      const texts = textsIn(draft).map(({ role, text }) => `${role} ${text}`);
      assert.deepEqual(texts, ['title Fjord Trails', 'lower-third Walk further'], request);
      const last = picturesIn(draft).at(-1);
      assert.ok(last?.kind === 'card' && last.text === 'Download it today', request);
      assert.equal(last.heading, 'Fjord Trails', request);
    }
  });

  it('has room for as many phrases as pictures below a name', () => {
    const media = PHOTOS.slice(0, 3);
    const request =
      'A promo for Tracer: “Find slow code”, “Step through it”, “Fix it”. Call to action: Install it';
    const draft = draftOf(say(request, { skill, media }));
    assert.deepEqual(
      textsIn(draft).map(({ text }) => text),
      ['Tracer', 'Find slow code', 'Step through it', 'Fix it'],
    );
  });

  it('has one phrase for a picture, of 42 characters at most, which makes sense alone and can be read', () => {
    for (const media of [PHOTOS, PHOTOS.slice(0, 3)]) {
      const draft = draftOf(say(withScript('make a promotional video', 'product.md'), { skill, media }));
      const phrases = textsIn(draft).filter(({ role }) => role === 'lower-third');
      const on = phrases.map(({ anchor }) =>
        anchor.kind === 'pictures' ? `${anchor.first}-${anchor.last}` : '',
      );
      assert.equal(new Set(on).size, phrases.length);
      assert.equal(new Set(textsIn(draft).map(({ id }) => id)).size, phrases.length + 1, 'ids are its own');
      for (const { text, d } of phrases) {
        assert.ok(text.length <= 42 && !/["“”.]|How it works/.test(text), text);
        assert.ok(d >= Math.max(2000, (text.length / 15) * 1000), `${text}: ${d} ms`);
      }
    }
    assert.equal(
      shortened('Order Tidepool today, fit it in five minutes, and forget it.'),
      'Order Tidepool today',
    );
    assert.equal(shortened('It warns you within ten seconds of the first leak'), 'It warns you');
    assert.equal(shortened('“Fresh from the garden.”'), 'Fresh from the garden');
    assert.equal(shortened('从花园到餐桌只要一个小时，新鲜看得见'), '从花园到餐桌只要一个小时');
    assert.equal(shortened('Unfathomablysupercalifragilisticexpialidocious words'), undefined);
  });

  it('changes what is asked for at the end where that is said', () => {
    const draft = draftOf(say(withScript(example, 'product.md'), { skill }));
    const changed = say('change the closing to “Buy it”', { skill, draft });
    const last = picturesIn(draftOf(changed)).at(-1);
    assert.ok(last?.kind === 'card' && last.text === 'Buy it', changed.reply);
    assert.equal(
      textsIn(draftOf(changed)).some(({ role }) => role === 'closing'),
      false,
    );
  });

  it('takes them from the request', () => {
    const direction = say('make a 20 second promo with the title “Tidepool” and the closing “Order today”', {
      skill,
      media: PHOTOS,
    });
    assertFacts(direction, {
      total: 20,
      texts: ['title Tidepool 0+3'],
      order: 'elva, red panda, larch, blue whale, tomato, Order today',
    });
  });

  it('has the recording for the voice that says something, not one that reads it', () => {
    const said = 'A promo with the voice-over “Fresh bread every morning”, and the text “Open daily”';
    const recorded = say(said, { skill, media: [...PHOTOS, VOICE] });
    assertFacts(recorded, { voice: 'voice jfk 100%', texts: ['title Open daily 0+3'] });
    assert.doesNotMatch(recorded.reply, /not in the video/);
    const read = draftOf(say(said, { skill, media: PHOTOS, voice: { kind: 'here', spoken: [] } }));
    assert.deepEqual(
      soundsIn(read).flatMap(({ source }) => (source.kind === 'narration' ? [source.text] : [])),
      ['Fresh bread every morning'],
    );
  });

  it('shows each of its quotes once, whether or not there are as many pictures', () => {
    for (const count of [2, 3, 4, 5]) {
      const said = '做一个方形宣传片：“清晨手工采摘”“慢火熬制”“无添加”，结尾写“立即下单”';
      const draft = draftOf(say(said, { skill, media: PHOTOS.slice(0, count) }));
      const shown = textsIn(draft).map(({ text }) => text);
      assert.deepEqual(shown, [...new Set(shown)], `${count} pictures`);
    }
  });
});
