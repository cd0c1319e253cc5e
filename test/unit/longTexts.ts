/** Texts of every shape that a person, a keyboard with a cat on it or an attacker sends; by what they are made of. */
const SHAPES: Readonly<Record<string, string>> = {
  dots: '.',
  'dots and spaces': '. ',
  spaces: ' ',
  newlines: '\n',
  tabs: '\t',
  'straight quotes': '"',
  'opening quotes': '“',
  apostrophes: "'",
  digits: '1',
  'numbers and spaces': '12 ',
  'numbers and colons': '1:',
  brackets: '(',
  'square brackets': '[',
  'image marks': '![](',
  stars: '*a ',
  hashes: '# ',
  bullets: '- a\n',
  tables: '|a|b|\n|-|-|\n',
  tags: '<b>',
  backticks: '`',
  dashes: '-',
  'one word': 'a',
  'one sentence': 'word ',
  'short sentences': 'Go. ',
  wishes: 'add a title “x” at 2 s and make it 3 seconds. ',
  conjunctions: 'and the ',
  clicks: 'then click the Export button in the sidebar, ',
  Chinese: '我们去湖边看日出',
  'Chinese numbers': '一',
  'Chinese wishes': '把第一张缩短到',
  Thai: 'สวัสดีครับ',
  emoji: '😀',
  families: '👨‍👩‍👧',
  marks: 'e\u0301\u0323',
  'no-break spaces': '\u00a0',
  'beginnings of tokens': 'eyJ-',
  mixed: 'Mr. a. 3.5 “x” (你好) 😀\n',
};

/** Each shape, `length` characters long. */
export function longTexts(length: number): [string, string][] {
  return Object.entries(SHAPES).map(([name, part]) => [
    name,
    part.repeat(Math.ceil(length / part.length)).slice(0, length),
  ]);
}

/** How long some work keeps the processor busy, ms: other work of the machine does not count. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
