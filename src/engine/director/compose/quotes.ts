import type { EngineDraft } from '../../draft/index.ts';
import type { Context } from '../context.ts';
import { list, words, type Words } from '../language/words.ts';
import { quotesIn } from '../script/words.ts';

/** Of a long quote, which pages and captions may share, so many letters at its beginning are looked for. */
const LONGEST = 24;

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** That quoted words are not in a first video; undefined where all are, or are asked about anyway. */
export function describeQuotes(
  draft: EngineDraft,
  { request, media, scripts }: Context,
  unread: readonly string[],
): Words | undefined {
  if (scripts.length > 0 && quotesIn(request).length > 6) return undefined;
  const there = lettersOf(JSON.stringify(draft).replaceAll('\\n', ' '));
  const asked = lettersOf(unread.join(' '));
  const missing = quotesIn(request).filter((quote) => {
    const letters = lettersOf(quote).slice(0, LONGEST);
    const isName = media.some(({ filename }) => lettersOf(filename).startsWith(letters));
    return letters !== '' && !isName && !there.includes(letters) && !asked.includes(letters);
  });
  if (missing.length === 0) return undefined;
  const named = missing.map((quote) => `“${quote}”`);
  const [first = ''] = named;
  return words(
    `${list(named)} ${missing.length === 1 ? 'is' : 'are'} not in the video; say where it goes, like: add ${first} at the end.`,
    `${named.join('、')}没有放进视频；请说放在哪里，例如：在结尾加上${first}。`,
    {
      es: `No está en el vídeo: ${named.join(', ')}. Di dónde va, por ejemplo: añade ${first} al final.`,
      de: `Nicht im Video: ${named.join(', ')}. Sag, wo es stehen soll, zum Beispiel: füge ${first} am Ende hinzu.`,
      fr: `Pas dans la vidéo : ${named.join(', ')}. Dites où le mettre, par exemple : ajoute ${first} à la fin.`,
      pt: `Não está no vídeo: ${named.join(', ')}. Diga onde vai, por exemplo: adicione ${first} no final.`,
      ja: `${named.join('、')}は動画に入っていません。場所を教えてください。例：最後に${first}を追加。`,
    },
  );
}
