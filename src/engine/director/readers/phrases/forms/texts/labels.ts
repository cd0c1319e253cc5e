import { picturesIn, shownIn, textsIn } from '../../../../../draft/index.ts';
import { nameOf } from '../../../../board/media.ts';
import type { SimpleTarget } from '../../../../edits/calls/targets.ts';
import { bestNamed } from '../../../../edits/names.ts';
import { fileOf, quoteOf, readMark, writtenIn, type Masked } from '../../../../language/marks.ts';
import { ORDINAL, readOrdinal } from '../../../../language/numbers.ts';
import { targetsOf } from '../../../../language/refs.ts';
import { edit, type Situation, type Wish } from '../../../reader.ts';
import { isKnown } from '../../tokens.ts';
import { beginning, blanked, type Form } from '../form.ts';

/** Words for one picture each: `tram = Lisbon, bridge = Porto`, `Breathe on the first photo, Move on the second`. */

const MARK = '[\ue100-\ue1fe\ue300-\ue3fe]\ue0ff*';
const QUOTE = '[\ue000-\ue0fe]\ue0ff*';
const NOUN = '(?: (?:photo|picture|pic|image|shot|clip|video|one|slide|room))?';
const REF = `(?:the |on |under |my )*(?:${MARK}|${ORDINAL}|last|[\\p{L}\\p{N}'_-]+)${NOUN}`;
const SAYS =
  '(?: ?(?:=|:|->|→|=>) ?| (?:should (?:say|read|be)|must (?:say|read)|says|reads|gets?|is|are|as|to|with|called|saying) )';
const WORDS = `(?:${QUOTE}|[^,;!?\\n\ue000-\ue4fe]{1,60}?)`;
const END = '(?=$|[,;!?\\n]|\\.(?!\\d)| and | then )';
const LABEL = new RegExp(
  `(?:^(?:(?:and|also|then|now|ok|great|next)[, ]+)*|(?<=[,;.:!?\\n] ?| and | then ))(?<ref>${REF})(?:(?<says>${SAYS})| (?=[\\p{L}\\p{N}\ue000-\ue0fe£$€]))(?<words>${WORDS})${END}`,
  'gu',
);
const TURNED = new RegExp(
  `(?:^(?:(?:and|also|then|now|ok|great|next)[, ]+)*|(?<=[,;.:!?\\n] ?| and | then ))(?:(?:please |can you |could you )*(?:put|write|add|show|type|have|place) )?(?<words>${WORDS}) (?:on|under|for|over|onto|to|below) (?<ref>${REF})${END}`,
  'gu',
);
/** What the list is for, before it. */
const HEAD =
  /(?:put|write|add|give|label|caption|name|show|title|have|use|set|i want|i'd like|want|need|captions?|texts?|labels?|names?|words?|places?)(?![a-z])[^.!?\n\ue000-\ue0fe]*$/;

interface Label {
  readonly target: SimpleTarget;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A sign or a verb stands between the two. */
  readonly sure: boolean;
}

/** Reads a list of pictures with words for each; one alone only where a sign says so. */
export function readLabels(masked: Masked, situation: Situation): Form {
  if (situation.first || !situation.draft) return { wishes: [], masked };
  for (const [pattern, isTurned] of [
    [LABEL, false],
    [TURNED, true],
  ] as const) {
    const labels = [...masked.text.matchAll(pattern)].flatMap(
      (found) => labelOf(found, masked, situation) ?? [],
    );
    const sure = labels.filter(({ sure: isSure }) => isSure || isTurned).length;
    if (labels.length < 2 || sure === 0) continue;
    const [first] = labels;
    const end = labels.at(-1)?.end ?? 0;
    if (!first || !isList(masked.text.slice(first.start, end), labels, first.start)) continue;
    return {
      wishes: labels.flatMap((label) => wishOf(label, situation)),
      masked: without(masked, first.start, end),
    };
  }
  return { wishes: [], masked };
}

/** Whether nothing but signs stands between the labels. */
function isList(text: string, labels: readonly Label[], from: number): boolean {
  let rest = text;
  for (const { start, end } of labels)
    rest = rest.slice(0, start - from) + ' '.repeat(end - start) + rest.slice(end - from);
  return /^(?:[\s,;.:!?]|and|then|the)*$/.test(rest);
}

function without(masked: Masked, start: number, end: number): Masked {
  const sentence = beginning(masked.text, start, /[.!?\n]/);
  const opening = masked.text.slice(sentence, start);
  const before =
    sentence > 0 && /^\s*$/.test(opening) ? beginning(masked.text, sentence - 1, /[.!?\n]/) : sentence;
  const from = HEAD.test(masked.text.slice(before, start).replace(/[.:;,\s]+$/, '')) ? before : start;
  return blanked(masked, from, end);
}

function labelOf(found: RegExpExecArray, masked: Masked, situation: Situation): Label | undefined {
  const { ref = '', words = '', says } = found.groups ?? {};
  const at = found[0].lastIndexOf(words) + found.index;
  const target = pictureOf(ref, masked, situation);
  const quote = readMark(words)?.kind === 'quote';
  const text = quote ? quoteOf(masked, words) : writtenIn(masked, at, at + words.length).trim();
  const isWords = quote || /^[\p{Lu}\d£$€@#]/u.test(text) || /=|->|→/.test(says ?? '');
  if (!target || text === '' || !isWords || /^\d+(?:\.\d+)? ?(?:s|secs?|seconds?|%)?$/.test(text))
    return undefined;
  if (!quote && says === undefined && !/^[\p{Lu}@#]/u.test(text)) return undefined;
  return {
    target,
    text,
    start: found.index,
    end: found.index + found[0].length,
    sure: says !== undefined || quote,
  };
}

/** The picture that words mean, if it is one. */
function pictureOf(ref: string, masked: Masked, { draft, media }: Situation): SimpleTarget | undefined {
  const bare = ref.replace(/^(?:(?:the|on|under|my) )+/, '').replace(new RegExp(`${NOUN}$`, 'u'), '');
  const mark = readMark(bare);
  if (mark?.kind === 'ref') {
    const [target, ...others] = targetsOf(masked.refs[mark.index] ?? '');
    return others.length === 0 ? target : undefined;
  }
  const file = mark?.kind === 'file' ? fileOf(masked, bare) : undefined;
  if (file) return file.kind === 'audio' ? undefined : { by: 'name', name: file.filename };
  const nth = bare === 'last' ? -1 : readOrdinal(bare);
  if (!Number.isNaN(nth) && nth !== 0) return { by: 'number', of: 'picture', numbers: [nth] };
  if (bare.length < 3 || (isKnown(bare) && !/[\d_-]/.test(bare) && COMMON.test(bare))) return undefined;
  const hashes = new Set(
    (draft ? picturesIn(draft) : []).flatMap((picture) => shownIn(picture).map(({ source }) => source.hash)),
  );
  const shown = media.filter(({ hash }) => hashes.has(hash));
  const named = bestNamed(
    bare,
    shown.map(({ filename }) => [filename, nameOf(filename)]),
  );
  const [only] = named.flatMap((each) => shown[each] ?? []);
  return named.length === 1 && only ? { by: 'name', name: only.filename } : undefined;
}

/** Words of which a file’s name may have one, that mean no picture. */
const COMMON =
  /^(?:title|caption|captions|text|music|song|voice|video|photo|picture|end|start|and|the|all|each|rest|it|them|this|that|place|name|year|date|closing|logo)$/;

/** Other words where a picture has some, else new ones. */
function wishOf({ target, text }: Label, { draft, media, last }: Situation): Wish[] {
  const pictures = draft ? picturesIn(draft) : [];
  const picture =
    target.by === 'number'
      ? pictures.at((target.numbers[0] ?? 0) > 0 ? (target.numbers[0] ?? 0) - 1 : (target.numbers[0] ?? 0))
      : pictures.find((each) =>
          shownIn(each).some(
            ({ source }) =>
              target.by === 'name' &&
              media.find(({ hash }) => hash === source.hash)?.filename === target.name,
          ),
        );
  const has =
    draft &&
    picture &&
    textsIn(draft).some(
      ({ anchor }) => anchor.kind === 'pictures' && anchor.first === picture.id && anchor.last === picture.id,
    );
  // The others of a row look like the one before them.
  const before = last.at(-1);
  const design = before?.do === 'add_text' ? before.design : undefined;
  return has
    ? edit<'set_text'>({ do: 'set_text', which: { by: 'on', pictures: target }, text })
    : edit<'add_text'>({ do: 'add_text', text, role: 'caption', on: target, ...(design && { design }) });
}
