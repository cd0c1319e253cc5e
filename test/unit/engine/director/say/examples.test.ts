import assert from 'node:assert/strict';
import { CHINESE } from '../../../../../src/engine/director/say/chinese/speech.ts';
import { ENGLISH } from '../../../../../src/engine/director/say/english/speech.ts';
import { FRENCH } from '../../../../../src/engine/director/say/translated/french.ts';
import { GERMAN } from '../../../../../src/engine/director/say/translated/german.ts';
import { JAPANESE } from '../../../../../src/engine/director/say/translated/japanese.ts';
import { PORTUGUESE } from '../../../../../src/engine/director/say/translated/portuguese.ts';
import { SPANISH } from '../../../../../src/engine/director/say/translated/spanish.ts';
import type { ExampleKind, Examples } from '../../../../../src/engine/director/say/subjects.ts';
import type { EngineDraft } from '../../../../../src/engine/draft/index.ts';
import type { MediaFile } from '../../../../../src/engine/types.ts';
import { draftOf, even, MUSIC, photo, PHOTOS, RABBIT, say, VOICE } from '../support.ts';

const SPOKEN: Readonly<Record<string, Examples>> = {
  en: ENGLISH.examples,
  'zh-cn': CHINESE.examples,
  es: SPANISH.examples,
  de: GERMAN.examples,
  fr: FRENCH.examples,
  pt: PORTUGUESE.examples,
  ja: JAPANESE.examples,
};

const LOGO = photo('logo.png');
const MEDIA: readonly MediaFile[] = [...PHOTOS, RABBIT, LOGO];
const voice = { kind: 'here', spoken: [] } as const;
const after = (
  draft: EngineDraft,
  media: readonly MediaFile[],
  ...messages: readonly string[]
): EngineDraft =>
  messages.reduce((before, message) => draftOf(say(message, { draft: before, media, voice })), draft);

const plain = even(draftOf(say('make a slideshow with the title “At Sea”', { media: MEDIA })));
/** A draft for each kind, in which it can be done and is not done yet. */
const drafts: Readonly<
  Partial<Record<ExampleKind, readonly [draft: EngineDraft, media: readonly MediaFile[]]>>
> = {
  music: [after(plain, MEDIA, 'calm music'), MEDIA],
  'lively-music': [after(plain, MEDIA, 'upbeat music'), MEDIA],
  'own-music': [even(draftOf(say('make a slideshow', { media: [...MEDIA, MUSIC] }))), [...MEDIA, MUSIC]],
  'no-music': [after(plain, MEDIA, 'no music'), MEDIA],
  voice: [after(plain, MEDIA, 'add a caption “Hello there”', 'read it aloud'), MEDIA],
  'no-voice': [plain, [...MEDIA, VOICE]],
  logo: [after(plain, MEDIA, 'logo in the bottom right corner'), MEDIA],
};

describe('director: what it suggests', () => {
  for (const [language, examples] of Object.entries(SPOKEN))
    for (const [kind, both] of Object.entries(examples) as readonly [ExampleKind, readonly string[]][])
      it(`is understood and done in ${language}: ${both.join(', ')}`, () => {
        const [draft, media] = drafts[kind] ?? [plain, MEDIA];
        for (const each of both) {
          const {
            calls,
            understood,
            reply,
            draft: now,
          } = say(each.replaceAll('{n}', '2'), {
            draft,
            media,
            voice,
            language,
            memory: {
              spoken: { pictures: [], texts: [] },
              language: language === 'zh-cn' ? 'zh' : (language as 'en'),
            },
          });
          assert.ok(understood && calls.length > 0 && now, `${each}: ${reply} ${JSON.stringify(calls)}`);
        }
      });
});
