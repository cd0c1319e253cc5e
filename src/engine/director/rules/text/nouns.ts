import type { TextRole } from '../../board/texts.ts';
import { words, type Words } from '../../language/words.ts';

/** Nouns for words on the picture, with what they mean; more specific ones first. */
const NOUNS: readonly (readonly [string, TextRole])[] = [
  ['(?:sub-?titles?(?! track)|sub-?headings?|副标题)', 'subtitle'],
  ['(?:lower[ -]thirds?)', 'lower-third'],
  [
    '(?:(?:closing|ending|final|end)(?: (?:title|text|card|message|words|line|caption|screen|call|slide))?|outro(?: text)?|call to action|cta|sign-?off|片尾(?:字幕|文字)?|结束语|结尾(?:文字|字幕)?)',
    'closing',
  ],
  ['(?:captions?|字幕|说明文字|说明)', 'caption'],
  [
    '(?:titles?|headings?|headlines?|intro(?: text)?|title cards?|片头(?:标题|文字|字幕)?|大?标题|题目)',
    'title',
  ],
  [
    '(?:(?:text )?overlays?|texts?(?: box)?|words|wording|labels?|messages?|lines?|文字|文本|一行字|字)',
    'caption',
  ],
];

/** Pattern of such a noun. No groups. */
export const NOUN = `(?:(?:${NOUNS.map(([noun]) => noun).join('|')})(?![a-z]))`;

/** What a noun means. */
export function roleOf(noun: string): TextRole {
  return NOUNS.find(([pattern]) => new RegExp(`^${pattern}$`, 'u').test(noun.trim()))?.[1] ?? 'title';
}

/** Whether a noun says no more than “words”, whatever they are for. */
export const isAnyText = (noun: string): boolean =>
  /^(?:(?:text )?overlays?|texts?(?: box)?|words|wording|labels?|文字|文本|字)$/.test(noun.trim());

const NAMES: Readonly<Record<TextRole, Words>> = {
  title: words('title', '标题'),
  subtitle: words('subtitle', '副标题'),
  caption: words('caption', '字幕'),
  'lower-third': words('lower third', '字幕条'),
  closing: words('closing', '片尾文字'),
};

/** What a person calls such words. */
export const roleName = (role: TextRole): Words => NAMES[role];
