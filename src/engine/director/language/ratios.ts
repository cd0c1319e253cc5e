/** Pattern of a shape in numbers: `16:9`, `9x16`, `4 by 5`, `16比9`. The second number tells it from a time of day. */
export const RATIO_WORDS =
  '(?<![\\d:.])(?:[1-9]|1\\d|2[01])(?! x\\d) ?(?::|x|/|(?<= )by(?= )|比) ?(?:[1-9]|16|21)(?![\\d:%]|\\.\\d)(?! ?(?:s|sec|seconds?|秒)(?![a-z]))';

/** Reads what {@link RATIO_WORDS} found: `9:16`. A slash or cross between other numbers may mean anything. */
export function readRatio(words: string): string | undefined {
  const [across, down] = words.match(/\d+/g) ?? [];
  if (across === undefined || down === undefined) return undefined;
  const ratio = `${Number(across)}:${Number(down)}`;
  return words.includes(':') || words.includes('比') || USUAL.has(ratio) ? ratio : undefined;
}

const USUAL = new Set(['16:9', '9:16', '1:1', '4:5', '5:4', '4:3', '3:4', '3:2', '2:3', '21:9']);
