import type { Call } from '../../edits/calls/calls.ts';
import type { Message, Reading, Wish } from '../reader.ts';

/** Neither as it was nor as it is now. Per language. */
const BETWEEN: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:(?:some(?:where|thing)|half ?way|in) (?:in )?(?:between|the middle)|half ?way(?: between)?|meet (?:me )?in the middle|half (?:of )?that|half as much|a compromise)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:(?:algo|un punto) (?:en el )?(?:medio|intermedio)|término medio|punto medio|entre (?:los|las) dos|a medio camino)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:(?:irgendwo |etwas )?dazwischen|mittelweg|in der mitte|mittelding)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:entre les deux|un juste milieu|à mi-chemin)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:(?:um )?meio[- ]termo|entre os dois|no meio)(?!\p{L})/iu,
  zh: /折中|取(?:个|個)?中间|取(?:个|個)?中間|(?:两者|兩者)?之间(?:吧|就好)|中间(?:一点|值)|介于/u,
  ja: /(?:その|ふたつの|二つの)?(?:中間|間くらい|間ぐらい)/u,
};
/** So many words say no more than that. */
const MOST = 16;
/** Something of its own is named. */
const NAMED = /[\d"“”„«»「」]|(?<!\p{L})(?:photos?|pictures? \p{L}|title|music|voice|caption)s?(?!\p{L})/iu;

/** `too long now, somewhere in between`: halfway back to what was before the last message. Undefined where that is not said, or not known. */
export function readBetween({ text, situation }: Message): Reading | undefined {
  const { last, language } = situation;
  if (text.split(/\s+/u).length > MOST || NAMED.test(text) || BETWEEN[language]?.test(text) !== true)
    return undefined;
  const wishes = last.flatMap((call): Wish[] => {
    const back = halfBack(call);
    return back ? [{ kind: 'edit', call: back }] : [];
  });
  return wishes.length > 0 && wishes.length === last.length ? { wishes, unread: [] } : undefined;
}

/** The same call, by half of its change the other way. */
function halfBack(call: Call): Call | undefined {
  const half = Object.fromEntries(Object.entries(call).map(([key, value]) => [key, halfOf(value)] as const));
  const isChanged = Object.entries(call).some(([key, value]) => half[key] !== value);
  return isChanged ? (half as unknown as Call) : undefined;
}

function halfOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('times' in value && typeof value.times === 'number') return { times: (1 + 1 / value.times) / 2 };
  if ('more' in value && typeof value.more === 'number') return { more: -value.more / 2 };
  if ('size' in value) return { ...value, size: halfOf(value.size) };
  return value;
}
