import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import type { Language } from '../../../../../src/engine/director/language/languages.ts';
import { MUSIC, photo, PHOTOS, RABBIT, richDraft, say, withScript } from '../support.ts';
import { someOf, waysOf } from '../../../properties.ts';
import { ANSWERED } from './languages/answered.ts';
import { KINDS, TRANSLATED } from './languages/kinds.ts';
import { LATER_KINDS } from './languages/kindsLater.ts';
import { TABLES } from './languages/tables.ts';
import { TYPED } from './languages/typed.ts';

const media = [...PHOTOS, RABBIT, MUSIC, photo('logo.png')];
describe('director: phrases of other languages', () => {
  const draft = richDraft();

  for (const [language, rows] of Object.entries(TABLES))
    describe(language, () => {
      for (const { said, calls } of someOf(rows, 3))
        for (const phrase of waysOf(said))
          it(phrase, () => {
            const direction = say(phrase, { draft, media, language });
            assert.deepEqual(direction.calls, calls, direction.reply);
            assert.equal(direction.understood, true, direction.reply);
          });
    });

  // Others of the kinds in each language.
  for (const [at, language] of TRANSLATED.entries())
    for (const { said, calls } of someOf([...KINDS, ...LATER_KINDS, ...TYPED], 3, at))
      for (const phrase of waysOf(said[language]))
        it(`${language}: ${phrase}`, () => {
          const direction = say(phrase, { draft, media, language });
          assert.deepEqual(direction.calls, calls, direction.reply);
          assert.equal(direction.understood, true, direction.reply);
        });

  for (const { language, said, answer } of someOf(ANSWERED, 2))
    for (const phrase of waysOf(said))
      it(`answers in ${language}, and changes nothing: ${phrase}`, () => {
        const direction = say(phrase, { draft, media, language });
        assert.deepEqual([direction.calls, direction.draft], [[], undefined], direction.reply);
        assert.match(direction.reply, answer);
      });
});

describe('director: a first request in another language', () => {
  const FIRST: readonly (readonly [Language, string, string, RegExp])[] = [
    [
      'es',
      'Haz un vídeo con mis fotos y el título «Vacaciones en Cádiz»',
      'Vacaciones en Cádiz',
      /^He hecho un vídeo/,
    ],
    [
      'de',
      'Mach ein Video aus meinen Fotos mit dem Titel „Urlaub in Italien“',
      'Urlaub in Italien',
      /^Ich habe ein Video/,
    ],
    [
      'fr',
      'Fais une vidéo avec mes photos et le titre « Vacances en Bretagne »',
      'Vacances en Bretagne',
      /^J’ai fait une vidéo/,
    ],
    ['pt', 'Faça um vídeo com minhas fotos e o título "Férias na Bahia"', 'Férias na Bahia', /^Fiz um vídeo/],
    ['ja', '写真で動画を作って、タイトルは「沖縄旅行」', '沖縄旅行', /動画を作りました/],
    ['zh-hant', '用這些照片做一個影片,標題「春節快樂」', '春節快樂', /^我做了一個/],
  ];
  for (const [language, message, title, reply] of FIRST)
    it(message, () => {
      const direction = say(message, { language: 'en' });
      assert.match(direction.reply, reply);
      assert.equal(direction.memory.language, language);
      assert.ok(JSON.stringify(direction.draft).includes(title), direction.reply);
    });

  // Words that nobody knows are what the video is about; what means the same beside any of them is done.
  const ABOUT: readonly (readonly [Language, string, readonly Call[]])[] = [
    ['es', withScript('vídeo con las normas de la cofradía leídas', 'letter.txt'), [{ do: 'narrate' }]],
    [
      'ja',
      'ラーメン屋のインスタ用CM 15秒 味噌ラーメン850円',
      [
        { do: 'set_shape', ratio: '4:5' },
        { do: 'set_length', length: { to: 15_000 } },
      ],
    ],
    [
      'pt',
      'Faz um reels da coleção nova da loja, uns 15 segundos',
      [
        { do: 'set_shape', ratio: '9:16' },
        { do: 'set_length', length: { to: 15_000 } },
      ],
    ],
    [
      'es',
      'un vídeo de la boda, con música tranquila y que al principio ponga Lucía y Marcos, 14 de junio',
      [{ do: 'add_text', text: 'Lucía y Marcos, 14 de junio', role: 'title' }],
    ],
  ];
  for (const [language, message, calls] of ABOUT)
    it(message, () => {
      const skill = /normas/.test(message) ? 'ai-video-generator-ai' : 'media-content-generator';
      const said = say(message, { language, media: PHOTOS, skill });
      for (const call of calls)
        assert.ok(
          said.calls.some((each) => isDeepStrictEqual(each, call)),
          JSON.stringify(said.calls) + said.reply,
        );
      assert.equal(said.understood, true, said.reply);
    });
});
