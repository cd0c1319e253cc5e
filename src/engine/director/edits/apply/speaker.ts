import { pitchSchema, soundsIn, type EngineDraft, type HowRead, type Speaker } from '../../../draft/index.ts';
import type { OfferedVoice, VoiceHere, VoiceOffer } from '../../readAloud.ts';
import { languageOf, primaryLanguage } from '../../../sound/voices/text/language.ts';
import type { Call, CallOf } from '../calls/calls.ts';
import { changed } from '../numbers.ts';
import { isRefusal } from '../result.ts';
import type { Refusal } from '../refusals.ts';
import { without } from '../without.ts';

type Wished = Pick<CallOf<'set_narration'>, 'voice' | 'speaker' | 'accent' | 'pitch'>;

/** Who speaks where nothing is known of the voice that there is: most systems begin with a woman. */
const USUAL: Speaker = 'woman';
/** Accents of countries that are spoken as all of these are. */
const WIDER: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'MX',
    'AR',
    'CO',
    'CL',
    'PE',
    'VE',
    'EC',
    'GT',
    'CU',
    'BO',
    'DO',
    'HN',
    'PY',
    'SV',
    'NI',
    'CR',
    'PA',
    'UY',
    'PR',
    'US',
  ].map((country) => [`es-${country}`, 'es-419']),
);
const { minValue, maxValue } = pitchSchema;
const PITCHES = { min: minValue ?? 1, max: maxValue ?? 1 };

/** What is known of the voices for some words; undefined where nobody has asked yet. */
export function offerFor(voice: VoiceHere | undefined, text: string, how: HowRead): VoiceOffer | undefined {
  const offers = voice?.kind === 'here' ? voice.offers : undefined;
  const language = primaryLanguage(how.language ?? languageOf(text));
  return offers?.find((each) => each.language === language);
}

/** A call that means the same whatever is known of voices: the other speaker is one, and a country's accent that of those spoken as it. Pure. */
export function withVoiceSaid(call: Call, draft: EngineDraft, voice: VoiceHere | undefined): Call {
  if (call.do !== 'set_narration' || (call.speaker !== 'other' && call.accent === undefined)) return call;
  const source = soundsIn(draft).flatMap((sound) =>
    sound.source.kind === 'narration' ? sound.source : [],
  )[0];
  const how: HowRead = source ?? { rate: 1 };
  const offer = offerFor(voice, source?.text ?? '', how);
  const speaker = call.speaker === 'other' ? otherThan(how, offer) : call.speaker;
  const wider = WIDER[call.accent ?? ''];
  const isThere = (accent: string | undefined): boolean =>
    offer?.voices.some((each) => each.accent === accent) ?? false;
  const accent = wider !== undefined && !isThere(call.accent) && isThere(wider) ? wider : call.accent;
  return { ...call, ...(speaker !== undefined && { speaker }), ...(accent !== undefined && { accent }) };
}

function otherThan(how: HowRead, offer: VoiceOffer | undefined): Speaker {
  const now = how.speaker ?? offer?.voices[0]?.speaker ?? USUAL;
  return now === 'woman' ? 'man' : 'woman';
}

/** How words are read, when another voice is asked for; or why no such voice is to be had. Pure. */
export function voiceAfter(
  how: HowRead,
  { voice, speaker, accent, pitch }: Wished,
  offer: VoiceOffer | undefined,
): HowRead | Refusal {
  const named: HowRead = voice === undefined ? how : { ...without(how, 'speaker', 'accent'), voice };
  const spoken = speaker === undefined ? named : withSpeaker(named, speaker, offer);
  if (isRefusal(spoken)) return spoken;
  const accented = accent === undefined ? spoken : withAccent(spoken, accent, offer);
  if (isRefusal(accented) || pitch === undefined) return accented;
  return { ...accented, pitch: changed(how.pitch ?? 1, pitch, PITCHES) };
}

function withSpeaker(
  how: HowRead,
  wanted: NonNullable<Wished['speaker']>,
  offer: VoiceOffer | undefined,
): HowRead | Refusal {
  const rest = without(how, 'speaker');
  if (wanted === 'any') return rest;
  const speaker = wanted === 'other' ? otherThan(how, offer) : wanted;
  const fits = offer?.voices.filter((each) => each.speaker === speaker);
  const isThere = fits?.some(({ accent }) => how.accent === undefined || accent === how.accent) ?? true;
  const others = offer?.voices.filter(({ accent }) => how.accent === undefined || accent === how.accent);
  return isThere ? { ...without(rest, 'voice'), speaker } : noSuchVoice({ speaker }, others);
}

function withAccent(how: HowRead, wanted: string, offer: VoiceOffer | undefined): HowRead | Refusal {
  const rest = without(how, 'accent');
  if (wanted === 'any') return rest;
  const fits = offer?.voices.filter(({ speaker }) => how.speaker === undefined || speaker === how.speaker);
  const isThere = fits?.some(({ accent }) => accent === wanted) ?? true;
  return isThere ? { ...without(rest, 'voice'), accent: wanted } : noSuchVoice({ accent: wanted }, fits);
}

/** What there is instead. */
function noSuchVoice(wanted: OfferedVoice, voices: readonly OfferedVoice[] = []): Refusal {
  const speakers = [...new Set(voices.flatMap(({ speaker }) => speaker ?? []))];
  const accents = [...new Set(voices.flatMap(({ accent }) => accent ?? []))];
  return speakers.length + accents.length === 0
    ? { code: 'fixed-voice' }
    : { code: 'no-such-voice', ...wanted, speakers, accents };
}
