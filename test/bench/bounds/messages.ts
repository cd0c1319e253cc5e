/** Characters (UTF-16 units) of a message. */
export const LENGTH = 100_000;

const repeated = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** Messages of that length in shapes that parsers and patterns find hard, by what they are made of. */
export const MESSAGES: Readonly<Record<string, string>> = {
  dots: repeated('.'),
  'one word': repeated('a'),
  spaces: `${repeated(' ').slice(2)}hi`,
  'line breaks': repeated('\n'),
  'words without a line break': repeated('lorem ipsum dolor '),
  sentences: repeated('Make it warmer. Add a title. '),
  commas: repeated('red, blue and green, '),
  'opening brackets': repeated('('),
  'opening quotes': repeated('“'),
  'quotes in pairs': repeated('"a" '),
  digits: repeated('7'),
  'numbers and units': repeated('7.5 seconds 35% 9:16 '),
  requests: repeated('make it 20 seconds and '),
  denials: repeated('not not '),
  'Chinese without a stop': repeated('做一个视频'),
  'Chinese with stops': repeated('加标题。'),
  emoji: repeated('👩‍👩‍👧'),
  'combining marks': `a${repeated('\u0301').slice(1)}`,
  'invisible characters': repeated('\u200b\u202e'),
  addresses: repeated('https://a.example/b.mp4 '),
  'one address': `https://a.example/${repeated('a/').slice(18)}`,
  headings: repeated('# a\n'),
  'list items': repeated('- a\n'),
  'nested list items': Array.from({ length: 440 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
  'quoted lines': repeated('>'),
  'table cells': repeated('|a'),
  'code fences': repeated('```\n'),
  'emphasis marks': repeated('*_'),
  'link beginnings': repeated('[a]('),
  tags: repeated('<a '),
  'script marks': repeated('⟦script⟧ --- '),
};
