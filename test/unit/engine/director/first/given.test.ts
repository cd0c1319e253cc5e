import assert from 'node:assert/strict';
import { picturesIn, textsIn } from '../../../../../src/engine/draft/index.ts';
import type { SkillSlug } from '../../../../../src/skills/types.ts';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { draftOf, photo, say, sound } from '../support.ts';

/** Of a first request only what somebody gave as words is shown, whole, and where it is said to be. */

const LETTER: SkillSlug = 'best-video-letter-maker';
const SCRIPT: SkillSlug = 'ai-video-generator-ai';
const PROMO: SkillSlug = 'media-content-generator';

const fileOf = (name: string) => (name.endsWith('.mp3') ? sound(name, 60_000) : photo(name));

interface Row {
  readonly said: string;
  readonly files: readonly string[];
  readonly skill?: SkillSlug;
  readonly language?: 'de' | 'es' | 'fr' | 'pt' | 'ja' | 'zh';
  /** All that is to be read, in its order. */
  readonly shown?: readonly string[];
  /** Nowhere in the video. */
  readonly never?: RegExp;
}

const ROWS: readonly Row[] = [
  {
    said: 'Quero um vídeo da minha padaria, com o preço: bolo R$ 30, pão R$ 8.',
    files: ['bolo.jpg', 'forno.jpg'],
    skill: PROMO,
    language: 'pt',
    shown: ['bolo R$ 30\npão R$ 8'],
  },
  {
    said: 'petite vidéo pour annoncer un concert vendredi 4 avril à 20h à la mairie, entrée libre',
    files: ['scène.jpg', 'piano.jpg'],
    skill: PROMO,
    language: 'fr',
    never: /annoncer/,
  },
  {
    said: '花屋の紹介動画を20秒くらいで作ってください。最後に「水曜定休」を入れてほしいです。',
    files: ['店.jpg', '花.jpg'],
    skill: PROMO,
    language: 'ja',
    shown: ['水曜定休'],
  },
  {
    said: 'Anuncio de 15 segundos para mi panadería: barra 1 €, sin colas. Que suene alegre.',
    files: ['pan.jpg', 'horno.jpg'],
    skill: PROMO,
    language: 'es',
    never: /segundos|suene/,
  },
  {
    said: '帮茶馆做宣传视频，别写“第一”“顶级”这种词，写“慢慢喝”',
    files: ['茶.jpg', '院子.jpg'],
    skill: PROMO,
    language: 'zh',
    never: /第一|顶级|帮茶馆/,
  },
  {
    said: 'Promo for our soap, please don\'t use the words "cheap" or "natural".',
    files: ['soap.jpg', 'box.jpg'],
    skill: PROMO,
    never: /cheap|natural/,
  },
  {
    said: 'A video of our letter with the photos, the fishing one where I write about the perch: Dear Ben, you caught that perch when you were six years old. Love, Grandad',
    files: ['fishing.jpg', 'workshop.jpg'],
    skill: LETTER,
    never: /write about/,
  },
  {
    said: '给妹妹的视频信:一年没见了,院子里的桃树今年结了很多果子。姐姐。配夏夜那首歌',
    files: ['院子.jpg', '夏夜.mp3'],
    skill: LETTER,
    language: 'zh',
    never: /配夏夜/,
  },
  {
    said: 'Trailer for my novel. Lines: She sold the boat. / The boat came back. / Out 1 May. Cover only at the very end!',
    files: ['book cover.jpg', 'harbour.jpg', 'fog.jpg', 'desk.jpg'],
    skill: PROMO,
    never: /Cover|\//,
  },
  {
    said: 'Mach bitte eine Diashow, am Anfang soll "Rhön 2024" stehen und der Gipfel kommt ganz zum Schluss.',
    files: ['Gipfel.jpg', 'Hütte.jpg', 'Bach.jpg'],
    language: 'de',
    shown: ['Rhön 2024'],
  },
];

describe('director: what of a first request is shown', () => {
  for (const { said, files, skill, language, shown, never } of ROWS)
    it(said, () => {
      const media = files.map(fileOf);
      const got = say(said, { media, ...(skill && { skill }), ...(language && { language }) });
      const draft = draftOf(got);
      const all = [
        ...textsIn(draft).map(({ text }) => text),
        ...picturesIn(draft).flatMap((each) => (each.kind === 'card' ? [each.text] : [])),
      ];
      if (shown) assert.deepEqual(all, shown, got.reply);
      if (never) assert.doesNotMatch(all.join('\n'), never, got.reply);
    });

  it('reads all that was typed, up to what is said of the video', () => {
    const said =
      'script: Monday. Went to work. Tuesday. Found a box. Box is mine. Thursday. They know. — deadpan voice, match the pics';
    const got = say(said, { media: ['work.jpg', 'box.jpg'].map(photo), skill: SCRIPT });
    const read = textsIn(draftOf(got))
      .map(({ text }) => text)
      .join(' ');
    assert.match(read, /^Monday\..*Box is mine\..*They know\.$/u);
  });

  it('goes on where a recipe puts something back', () => {
    const said =
      'A how-to with this: Take the wheel off. Find the hole. Put it all back and pump. Number the steps';
    const got = say(said, { media: ['wheel.jpg', 'pump.jpg'].map(photo), skill: SCRIPT });
    const read = textsIn(draftOf(got)).map(({ text }) => text);
    assert.match(read.join(' '), /Put it all back and pump\.$/u);
  });

  it('has a title where it is said to be, and not where a picture is', () => {
    const said = 'un video con las fotos, que diga Mis XV Valeria al inicio y termina con la de mis amigas';
    const media = ['vestido.jpg', 'pastel.jpg', 'amigas.jpg'].map(photo);
    const [title] = textsIn(draftOf(say(said, { media, language: 'es' })));
    assert.deepEqual([title?.role, title?.text], ['title', 'Mis XV Valeria']);
  });
});

describe('director: what a first request says of what', () => {
  it('is as long as is said behind a picture that comes last', () => {
    const media = ['a.jpg', 'b.jpg', 'drawing from kids.png'].map(photo);
    const got = say('Make a video. Please finish on the drawing from kids, and keep it under 90 seconds', {
      media,
    });
    assert.equal(
      got.calls.some((call) => call.do === 'set_picture_length'),
      false,
    );
  });

  it('takes a recording for the music where that is said', () => {
    const media = [photo('a.jpg'), photo('b.jpg'), sound('mia voice.mp3', 60_000)];
    const got = say('Make a video of these. As music use the recording where she plays.', { media });
    assert.deepEqual(
      got.calls.filter(({ do: name }) => name === 'set_voice'),
      [],
    );
  });

  it('keeps the order of numbers that files begin with', () => {
    const media = ['02 fitting.jpg', '01 engagement.jpg', '03 ceremony.jpg'].map(photo);
    const got = say('Our wedding. The photos are numbered so keep that order.', { media });
    assert.deepEqual(
      picturesIn(draftOf(got)).map(({ name }) => name),
      ['engagement', 'fitting', 'ceremony'],
      got.reply,
    );
  });

  it('puts the picture last that is to be the end of all, behind the facts', () => {
    const media = ['band.jpg', 'poster.png', 'crowd.jpg'].map(photo);
    const said =
      'promo for our gig. Fri 11 Oct, The Lantern, doors 8pm. poster at the end for at least 4 secs';
    const got = say(said, { media, skill: PROMO });
    assert.equal(picturesIn(draftOf(got)).at(-1)?.name, 'poster', got.reply);
  });

  it('puts pictures in the order of a list, whatever the language', () => {
    const media = ['Abstieg.jpg', 'Gipfel.jpg', 'Start.jpg', 'Kuh.jpg'].map(photo);
    const said = 'Ein Video von der Wanderung, Reihenfolge Start, Kuh, Gipfel, Abstieg.';
    const got = say(said, { media, language: 'de' });
    assert.deepEqual(
      picturesIn(draftOf(got)).map(({ name }) => name),
      ['Start', 'Kuh', 'Gipfel', 'Abstieg'],
      got.reply,
    );
  });

  it('leaves out what is excepted, whatever is said of why', () => {
    const media = ['a.jpg', 'screenshot receipt.png', 'b.jpg'].map(photo);
    const said = 'slideshow of everything except the receipt screenshot thats in there by accident';
    const got = say(said, { media });
    assert.deepEqual(
      picturesIn(draftOf(got)).map(({ name }) => name),
      ['a', 'b'],
      got.reply,
    );
  });

  it('makes no picture longer for what a text says', () => {
    const media = ['neck.jpg', 'wrist.jpg'].map(photo);
    const text = 'One, the neck. Hold it for ten seconds.\n\nTwo, the wrist. Shake it out.';
    const said = embedScripts(
      'video from the text, and where it says hold for ten seconds in the neck one a countdown',
      [{ name: 'stretches.txt', text }],
    );
    const got = say(said, { media, skill: SCRIPT });
    assert.equal(
      got.calls.some((call) => call.do === 'set_picture_length'),
      false,
    );
    assert.match(got.reply, /countdown|effects/);
  });

  it('shows a picture with the part that a request names by other words than its name, and says nothing of it', () => {
    const media = ['fishing.jpg', 'workshop.jpg', 'bike.jpg'].map(photo);
    const text =
      'Dear Ben,\n\nYou turn eighteen on Saturday.\n\nI have been thinking all morning.\n\nYou were six when you caught that perch.\n\nSay sorry quickly.\n\nGrandad';
    const said = embedScripts('a video of my letter, the fishing one where I write about the perch', [
      { name: 'ben.txt', text },
    ]);
    const got = say(said, { media, skill: LETTER });
    const all = picturesIn(draftOf(got)).map((each) => (each.kind === 'card' ? each.text : each.name));
    const perch = all.findIndex((words) => words.includes('perch'));
    assert.equal(all[perch + 1], 'fishing', all.join(' | '));
    assert.doesNotMatch(got.reply, /perch/);
  });

  it('tells that a picture was wanted with a part which nothing says', () => {
    const media = ['map.png', 'budget.png'].map(photo);
    const text = 'We want a playground.\n\nWe need 86,000 dollars.';
    const said = embedScripts('a video of our proposal, the budget with the money paragraph', [
      { name: 'proposal.txt', text },
    ]);
    assert.match(say(said, { media, skill: SCRIPT }).reply, /money paragraph/);
  });
});
