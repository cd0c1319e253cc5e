import { CONCEPT_ROWS, PART_ROWS, SIGNS, type Input } from './inputs.ts';
import { INTENTS } from '../intents.ts';

/** Numbers that a part of a word stands for. */
const PART = 64;
/** The same of a concept. */
const CONCEPT = 32;
/** What is remembered of the pieces before, and of those behind. */
const MEMORY = 96;
/** Reset, update and new memory, in this order: https://pytorch.org/docs/stable/generated/torch.nn.GRU.html */
const GATES = 3;

const layer = (name: string, width: number): Readonly<Record<string, readonly [number, number]>> =>
  Object.fromEntries(
    ['', '_reverse'].flatMap((way) => [
      [`${name}.weight_ih_l0${way}`, [GATES * MEMORY, width]],
      [`${name}.weight_hh_l0${way}`, [GATES * MEMORY, MEMORY]],
      [`${name}.bias_ih_l0${way}`, [1, GATES * MEMORY]],
      [`${name}.bias_hh_l0${way}`, [1, GATES * MEMORY]],
    ]),
  );

/** The network's tables of numbers: rows and columns of each, in the order in which they are stored. */
export const SHAPES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  'parts.weight': [PART_ROWS, PART],
  'concepts.weight': [CONCEPT_ROWS, CONCEPT],
  ...layer('first', PART + CONCEPT + SIGNS),
  ...layer('second', 2 * MEMORY),
  'out.weight': [INTENTS.length, 2 * MEMORY],
  'out.bias': [1, INTENTS.length],
};

/** The tables of {@link SHAPES} by name, row after row. */
export type Network = Readonly<Record<string, Float32Array>>;

/** Scores of every intent, for each piece: two layers of gated recurrent units that read the message in both directions. */
export function scoresOf(inputs: readonly Input[], network: Network): Float32Array[] {
  const table = (name: string): Float32Array => network[name] ?? new Float32Array();
  const vectors = inputs.map((input) => vectorOf(input, table('parts.weight'), table('concepts.weight')));
  const read = bothWays(bothWays(vectors, 'first', table), 'second', table);
  return read.map((each) => product(table('out.weight'), each, table('out.bias')));
}

/** The mean of a word's parts, the sum of its concepts, its signs. */
function vectorOf({ parts, concepts, signs }: Input, ofParts: Float32Array, ofConcepts: Float32Array) {
  const vector = new Float32Array(PART + CONCEPT + SIGNS);
  for (const row of parts)
    for (let at = 0; at < PART; at += 1)
      vector[at] = (vector[at] ?? 0) + (ofParts[row * PART + at] ?? 0) / parts.length;
  for (const row of concepts)
    for (let at = 0; at < CONCEPT; at += 1)
      vector[PART + at] = (vector[PART + at] ?? 0) + (ofConcepts[row * CONCEPT + at] ?? 0);
  vector.set(signs, PART + CONCEPT);
  return vector;
}

type Table = (name: string) => Float32Array;

function bothWays(vectors: readonly Float32Array[], name: string, table: Table): Float32Array[] {
  const ahead = oneWay(vectors, name, '', table);
  const back = oneWay(vectors.toReversed(), name, '_reverse', table).toReversed();
  return ahead.map((memory, at) => {
    const both = new Float32Array(2 * MEMORY);
    both.set(memory);
    both.set(back[at] ?? new Float32Array(), MEMORY);
    return both;
  });
}

function oneWay(
  vectors: readonly Float32Array[],
  name: string,
  way: '' | '_reverse',
  table: Table,
): Float32Array[] {
  const [ofInput, ofMemory] = [table(`${name}.weight_ih_l0${way}`), table(`${name}.weight_hh_l0${way}`)];
  const [inputBias, memoryBias] = [table(`${name}.bias_ih_l0${way}`), table(`${name}.bias_hh_l0${way}`)];
  let memory = new Float32Array(MEMORY);
  return vectors.map((vector) => {
    memory = remembered(product(ofInput, vector, inputBias), product(ofMemory, memory, memoryBias), memory);
    return memory;
  });
}

/** What is remembered after a piece. */
function remembered(
  input: Float32Array,
  before: Float32Array,
  memory: Float32Array,
): Float32Array<ArrayBuffer> {
  const next = new Float32Array(MEMORY);
  for (let at = 0; at < MEMORY; at += 1) {
    const [update, fresh] = [MEMORY + at, 2 * MEMORY + at];
    const reset = sigmoid((input[at] ?? 0) + (before[at] ?? 0));
    const kept = sigmoid((input[update] ?? 0) + (before[update] ?? 0));
    const new_ = Math.tanh((input[fresh] ?? 0) + reset * (before[fresh] ?? 0));
    next[at] = (1 - kept) * new_ + kept * (memory[at] ?? 0);
  }
  return next;
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** A table's rows times a vector, plus a number for each: four rows side by side take half the time of one after the other. */
function product(table: Float32Array, vector: Float32Array, bias: Float32Array): Float32Array {
  const width = vector.length;
  const sums = new Float32Array(bias.length);
  const whole = sums.length - (sums.length % 4);
  for (let row = 0; row < whole; row += 4) {
    const from = row * width;
    let [one, two, three, four] = [0, 0, 0, 0];
    for (let at = from; at < from + width; at += 1) {
      const value = vector[at - from] ?? 0;
      one += (table[at] ?? 0) * value;
      two += (table[at + width] ?? 0) * value;
      three += (table[at + 2 * width] ?? 0) * value;
      four += (table[at + 3 * width] ?? 0) * value;
    }
    sums[row] = (bias[row] ?? 0) + one;
    sums[row + 1] = (bias[row + 1] ?? 0) + two;
    sums[row + 2] = (bias[row + 2] ?? 0) + three;
    sums[row + 3] = (bias[row + 3] ?? 0) + four;
  }
  for (let row = whole; row < sums.length; row += 1) {
    let sum = bias[row] ?? 0;
    for (let at = 0; at < width; at += 1) sum += (table[row * width + at] ?? 0) * (vector[at] ?? 0);
    sums[row] = sum;
  }
  return sums;
}
