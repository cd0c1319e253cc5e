import { spokenChinese } from './chinese.ts';
import { spokenEnglish } from './english.ts';
import { primaryLanguage } from './language.ts';

/** Brackets that voices take for phonemes or commands, tags that they take for markup, and what marks words in Markdown. */
const MARKUP = /\[\[|\]\]|[<>{}|\\^~*_`#]+/g;
const TAGS = /<\/?[a-z][^<>]{0,200}>/gi;
/** Signs that set a text out, and are not said. */
const SETTING = /[•·‣▪◦●○■□◆◇★☆※✓✔✗✘→←↑↓⇒⇐➜➤►▶†‡¶]/gu;
/** Drawn signs, with what modifies and joins them. */
const DRAWN = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200D|\uFE0F|\u20E3/gu;

/**
 * Words as people say them: numbers, units and abbreviations written out (English and Chinese; other voices do it themselves), nothing left that a
 * voice takes for markup, in one line. Pure.
 * @param language BCP 47
 */
export function spokenForm(text: string, language: string): string {
  const written = oneLine(text.normalize('NFC').replaceAll(TAGS, ' '));
  return oneLine(
    said(written, primaryLanguage(language))
      .replaceAll(MARKUP, ' ')
      .replaceAll(DRAWN, ' ')
      .replaceAll(SETTING, ' '),
  );
}

function said(text: string, language: string): string {
  switch (language) {
    case 'en':
      return spokenEnglish(text);
    case 'zh':
    case 'cmn':
    case 'yue':
      return spokenChinese(text);
    default:
      return text;
  }
}

const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
