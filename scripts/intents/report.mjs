// How well the intent classifier reads messages that it was not trained on.
import { classified } from '../../src/engine/director/readers/intents/classifier/classifier.ts';
import { INTENTS, TALK } from '../../src/engine/director/readers/intents/intents.ts';
import { passagesOf } from '../../src/engine/director/readers/intents/passages.ts';

/** @typedef {import('./corpus.mjs').Example} Example */

/**
 * Prints, by language, the share of words with the right intent, the share of found intents that are right, of those there that are found, and
 * of messages where all are.
 * @param {readonly Example[]} examples
 * @param {import('../../src/engine/director/readers/intents/classifier/network.ts').Network} weights
 */
export function report(examples, weights) {
  for (const language of new Set(examples.map((example) => example.language))) {
    const some = examples.filter((example) => example.language === language);
    const count = { words: 0, right: 0, found: 0, wrong: 0, missed: 0, whole: 0 };
    for (const example of some) compare(example, weights, count);
    const { words, right, found, wrong, missed, whole } = count;
    const share = (/** @type {number} */ part, /** @type {number} */ all) =>
      `${((part / all) * 100).toFixed(1)} %`;
    console.log(
      `${language}: ${some.length} messages; words ${share(right, words)}, intents right ${share(found, found + wrong)}, found ${share(found, found + missed)}, whole messages ${share(whole, some.length)}`,
    );
  }
}

/**
 * @param {Example} example
 * @param {import('../../src/engine/director/readers/intents/classifier/network.ts').Network} weights
 * @param {{ words: number, right: number, found: number, wrong: number, missed: number, whole: number }} count
 */
function compare({ pieces, labels, isFirst }, weights, count) {
  const passages = passagesOf(pieces, classified(pieces, isFirst, weights));
  pieces.forEach(({ start, isStop }, at) => {
    if (isStop) return;
    const passage = passages.find((each) => each.start <= start && each.end > start);
    count.words += 1;
    if (passage?.intent === INTENTS[labels[at] ?? 0]) count.right += 1;
  });
  const asked = new Set(
    labels.flatMap((label) => INTENTS[label] ?? []).filter((intent) => !TALK.has(intent)),
  );
  const found = new Set(passages.map(({ intent }) => intent).filter((intent) => !TALK.has(intent)));
  const both = [...asked].filter((intent) => found.has(intent)).length;
  count.found += both;
  count.wrong += found.size - both;
  count.missed += asked.size - both;
  if (both === asked.size && both === found.size) count.whole += 1;
}
