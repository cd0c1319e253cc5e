import assert from 'node:assert/strict';
import { voiceAfter, withVoiceSaid } from '../../../../../src/engine/director/edits/apply/speaker.ts';
import { ENGLISH } from '../../../../../src/engine/director/say/english/speech.ts';
import { soundsIn, type HowRead } from '../../../../../src/engine/draft/index.ts';
import type { VoiceHere } from '../../../../../src/engine/director/readAloud.ts';
import { draftOf, PHOTOS, say, withScript } from '../support.ts';

const USUAL: HowRead = { rate: 1 };
const OFFER = {
  language: 'en',
  voices: [
    { speaker: 'man', accent: 'en-US' },
    { speaker: 'woman', accent: 'en-US' },
    { speaker: 'woman', accent: 'en-GB' },
  ],
} as const;

describe('another voice', () => {
  it('is taken where there is one, and with the accent that it is to have', () => {
    assert.deepEqual(voiceAfter(USUAL, { speaker: 'woman' }, OFFER), { rate: 1, speaker: 'woman' });
    assert.deepEqual(voiceAfter({ rate: 1, speaker: 'woman' }, { accent: 'en-GB' }, OFFER), {
      ...{ rate: 1, speaker: 'woman', accent: 'en-GB' },
    });
    assert.deepEqual(voiceAfter({ rate: 1, speaker: 'woman', accent: 'en-GB' }, { speaker: 'any' }, OFFER), {
      ...{ rate: 1, accent: 'en-GB' },
    });
    assert.deepEqual(voiceAfter({ rate: 1, accent: 'en-GB' }, { accent: 'any' }, OFFER), USUAL);
  });

  it('takes the place of one that was named, and the other way round', () => {
    assert.deepEqual(voiceAfter({ rate: 1, voice: 'Anna' }, { speaker: 'man' }, OFFER), {
      ...{ rate: 1, speaker: 'man' },
    });
    assert.deepEqual(voiceAfter({ rate: 1, speaker: 'man' }, { voice: 'Anna' }, OFFER), {
      ...{ rate: 1, voice: 'Anna' },
    });
  });

  it('is refused where none is to be had, and what there is is told', () => {
    const child = voiceAfter(USUAL, { speaker: 'child' }, OFFER);
    assert.ok('code' in child);
    assert.equal(
      ENGLISH.refusal(child),
      'No voice here that reads these words is a child; there is a man and a woman.',
    );
    const irish = voiceAfter(USUAL, { accent: 'en-IE' }, OFFER);
    assert.ok('code' in irish);
    assert.match(ENGLISH.refusal(irish), /Ireland.*there is American English and British English/);
    const british = voiceAfter({ rate: 1, speaker: 'man' }, { accent: 'en-GB' }, OFFER);
    assert.ok('code' in british);
    assert.equal(
      ENGLISH.refusal(british),
      'No voice here speaks British English; there is American English.',
      'the man has no such accent',
    );
  });

  it('cannot be chosen where nothing is known of those that there are', () => {
    const refused = voiceAfter(USUAL, { speaker: 'woman' }, { language: 'en', voices: [] });
    assert.deepEqual(refused, { code: 'fixed-voice' });
  });

  it('is taken for granted before anybody has asked, and is within bounds', () => {
    assert.deepEqual(voiceAfter(USUAL, { speaker: 'child' }, undefined), { rate: 1, speaker: 'child' });
    const low = voiceAfter({ rate: 1, pitch: 0.75 }, { pitch: { times: 0.5 } }, undefined);
    assert.deepEqual(low, { rate: 1, pitch: 0.7 });
  });

  it('is named in the call that is kept, so that it is the same when it is done again', () => {
    const draft = draftOf(
      say(withScript('make a video from this script', 'product.md'), {
        skill: 'ai-video-generator-ai',
        media: PHOTOS,
        voice: { kind: 'here', spoken: [] },
      }),
    );
    const spanish = { language: 'en', voices: [{ speaker: 'man', accent: 'es-419' }] } as const;
    const here = (offer: typeof OFFER | typeof spanish): VoiceHere => ({
      kind: 'here',
      spoken: [],
      offers: [offer],
    });
    const other = { do: 'set_narration', speaker: 'other' } as const;
    assert.deepEqual(withVoiceSaid(other, draft, here(OFFER)), { ...other, speaker: 'woman' });
    assert.deepEqual(withVoiceSaid(other, draft, undefined), { ...other, speaker: 'man' });
    const mexican = { do: 'set_narration', accent: 'es-MX' } as const;
    assert.deepEqual(withVoiceSaid(mexican, draft, here(spanish)), { ...mexican, accent: 'es-419' });
    assert.deepEqual(withVoiceSaid(mexican, draft, here(OFFER)), mexican);
  });

  it('has the accent that is wanted, not that which is complained of', () => {
    const request = {
      skill: 'ai-video-generator-ai',
      media: PHOTOS,
      voice: { kind: 'here', spoken: [] },
    } as const;
    const draft = draftOf(say(withScript('make a video from this script', 'product.md'), request));
    for (const [message, language, accent] of [
      ['la voz tiene acento mexicano, la quiero de España', 'es', 'es-ES'],
      ['con acento mexicano por favor, no de España', 'es', 'es-MX'],
      ['A voz é brasileira! Quero português de Portugal, por favor.', 'pt', 'pt-PT'],
    ] as const) {
      const { calls } = say(message, { ...request, draft, language });
      assert.deepEqual(calls, [{ do: 'set_narration', accent }], message);
    }
  });

  it('is not meant by “he”, nor by somebody who reads a part alone', () => {
    const request = {
      skill: 'ai-video-generator-ai',
      media: PHOTOS,
      voice: { kind: 'here', spoken: [] },
    } as const;
    const draft = draftOf(say(withScript('make a video from this script', 'product.md'), request));
    for (const message of [
      'He goes at it like a racing commentator. Slower.',
      'Slower, he needs time to take that in.',
      'The message in quotes should be read by a younger woman',
    ]) {
      const { calls } = say(message, { ...request, draft });
      assert.ok(!calls.some((call) => call.do === 'set_narration' && call.speaker !== undefined), message);
    }
  });

  it('reads all that is read, and undoing it brings the other back', () => {
    const media = PHOTOS;
    const request = { skill: 'ai-video-generator-ai', media, voice: { kind: 'here', spoken: [] } } as const;
    const before = draftOf(say(withScript('make a video from this script', 'product.md'), request));
    const after = draftOf(say('with a man’s voice', { ...request, draft: before }));
    const speakers = soundsIn(after).flatMap(({ source }) =>
      source.kind === 'narration' ? [source.speaker] : [],
    );
    assert.ok(speakers.length > 0 && speakers.every((speaker) => speaker === 'man'));
    const undone = say('undo', {
      ...{ ...request, draft: after },
      history: { back: () => ({ draft: before, steps: 1 }), forward: () => undefined },
    });
    assert.deepEqual(draftOf(undone), before);
  });
});
