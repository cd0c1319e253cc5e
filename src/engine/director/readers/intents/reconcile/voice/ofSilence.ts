import type { Call } from '../../../../edits/calls/calls.ts';
import type { Language } from '../../../../language/languages.ts';
import { edit, type Message, type Reading, type Wish } from '../../../reader.ts';

/** That nothing is to be heard, language by language; that clips have no sound of their own is said of them. */
const SILENT: Readonly<Record<Exclude<Language, 'zh-hant'>, RegExp>> = {
  en: /(?<![a-z])(?:no|without(?: any)?) (?:sound|audio)(?: at all)?(?= *(?:[,.;!?]|$)| (?:please|and|so|because))|(?<![a-z])(?:there(?:'s| is| are) |has |have |with )?no (?:loud ?)?speakers?(?![a-z])|(?<![a-z])(?:completely|totally) silent(?![a-z])/iu,
  zh: /(?:没有?|沒有?)(?:喇叭|音响|音響)|(?:不要|没有?|沒有?)(?:任何|一点)?(?:声音|聲音)(?=[，,。；;！!]|$)|(?:全程|完全)?(?:无声|無聲)(?!字)/u,
  es: /(?<!\p{L})(?:sin (?:sonido|audio)(?! d)|no hay altavoces)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:(?:ganz |komplett )?ohne (?:ton|audio)|keine? lautsprecher|tonlos)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:sans (?:le |aucun )?son(?! (?:de|du|des)| d['’])|pas de haut-parleurs?)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:sem (?:som|áudio)(?! d)|não tem caixas? de som)(?!\p{L})/iu,
  ja: /無音|音(?:声)?(?:は|が)?(?:なし|無し|いりません|いらない|不要|出せ)|スピーカーがな/u,
};
const OF_CLIP = /(?<![a-z])(?:clips?|footage|videos)(?![a-z])|原声|原聲|片段/iu;

const SOUNDS: readonly Call['do'][] = ['set_music', 'tune_music', 'narrate', 'set_narration', 'set_sound'];

/** A first video that is to be heard nowhere has neither music nor a voice: `for the screen in the hall, so no sound`. Pure. */
export function ofSilence(reading: Reading, { text, situation }: Message): Reading {
  const said = Object.values(SILENT).flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  if (!situation.first || said.length === 0 || OF_CLIP.test(text)) return reading;
  const isOfSound = (wish: Wish): boolean =>
    wish.kind === 'edit' && [...SOUNDS, 'remove_sound'].includes(wish.call.do);
  // Who asks for music as well means something else by it.
  if (reading.wishes.some((wish) => isOfSound(wish) && wish.kind === 'edit' && wish.call.do === 'set_music'))
    return reading;
  const isSaid = (words: string): boolean =>
    said.some((each) => words.includes(each) && words.length < 2 * each.length + 8);
  return {
    ...reading,
    wishes: [
      ...reading.wishes.filter((wish) => !isOfSound(wish)),
      ...edit<'remove_sound'>({ do: 'remove_sound', which: 'music' }),
      ...edit<'remove_sound'>({ do: 'remove_sound', which: 'voice' }),
    ],
    unread: reading.unread.filter((words) => !isSaid(words)),
    ...(reading.missed && { missed: reading.missed.filter((words) => !isSaid(words)) }),
  };
}
