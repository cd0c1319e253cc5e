import { notDrawn } from '../words/index.ts';
import type { EngineDraft } from '../draft/index.ts';
import type { Language } from './language/languages.ts';
import { wordsIn, type Words } from './language/words.ts';

/** So many signs are named. */
const MOST_SIGNS = 8;

/**
 * What the video does not show of words that came into a draft: emoji, marks and signs that no font draws, and letters that no font here has.
 * @param before the draft as it was; undefined for a first one
 * @returns undefined when all of them are drawn, or none are new
 */
export async function describeUndrawn(
  before: EngineDraft | undefined,
  after: EngineDraft,
  language: Language,
): Promise<string | undefined> {
  const known = new Set(before && wordsOf(before));
  const fresh = [...new Set(wordsOf(after))].filter((text) => !known.has(text));
  if (fresh.length === 0) return undefined;
  // All at once: a long script makes hundreds of texts.
  const { leftOut, missing } = await notDrawn(fresh.join('\n'));
  const said = [
    ...(leftOut.length > 0 ? [wordsIn(sayLeftOut(leftOut), language)] : []),
    // An error's own words, remedy included, are in English.
    ...(missing ? [missing.message] : []),
  ];
  return said.length > 0 ? said.join(' ') : undefined;
}

/** All that a draft shows in words. */
function wordsOf(draft: EngineDraft): string[] {
  return draft.t.flatMap((track): string[] => {
    if (track.tt === 7) return track.sg.map(({ text }) => text);
    if (track.tt !== 0) return [];
    return track.sg.flatMap((one) => (one.kind === 'card' ? [one.heading ?? '', one.text] : []));
  });
}

function sayLeftOut(signs: readonly string[]): Words {
  const named = signs.slice(0, MOST_SIGNS).join(' ') + (signs.length > MOST_SIGNS ? ' …' : '');
  return {
    en: `The words in the video leave out ${named}: no font here draws ${signs.length === 1 ? 'it' : 'them'}.`,
    zh: `视频中的文字省略了 ${named}：没有字体可以显示${signs.length === 1 ? '它' : '它们'}。`,
    es: `En los textos falta ${named}: ninguna fuente de aquí lo dibuja.`,
    de: `In den Texten fehlt ${named}: Keine Schrift hier kann das zeichnen.`,
    fr: `Il manque ${named} dans les textes : aucune police d’ici ne sait le dessiner.`,
    pt: `Nos textos falta ${named}: nenhuma fonte daqui desenha isso.`,
    ja: `文字のうち ${named} は表示できるフォントがないため省きました。`,
  };
}
