import { AgentStream } from '../../src/api/turn/agentStream.ts';
import { TurnText } from '../../src/api/turn/text.ts';
import { kit, plain, quiet } from '../backend/dialects.ts';
import type { Figure } from './types.ts';

/** Bytes of the stream that arrive at a time: about what a socket gives. */
const PIECE = 16 * 1024;
const FRAMES = 200_000;
/** The best counts: the first run also pays for the compiler. */
const ROUNDS = 4;

/** How fast turns are read, from bytes to the text that the user sees, in both dialects. By processor time: one core's worth. */
export function benchmarkStream(): Promise<readonly Figure[]> {
  return Promise.resolve([figure('first dialect', plainTurn), figure('second dialect', kitTurn)]);
}

function figure(dialect: string, turn: (index: number) => string): Figure {
  const bytes = streamOf(turn);
  const rates = Array.from({ length: ROUNDS }, () => rateOf(bytes));
  return { what: `stream events, ${dialect}`, value: Math.max(...rates), unit: '/s', above: 100_000 };
}

function rateOf(bytes: Uint8Array): number {
  const stream = new AgentStream();
  const text = new TurnText();
  const before = process.cpuUsage();
  let events = 0;
  for (let at = 0; at < bytes.length; at += PIECE) {
    for (const event of stream.feed(bytes.subarray(at, at + PIECE))) {
      text.push(event);
      events += 1;
    }
  }
  const { user, system } = process.cpuUsage(before);
  return events / ((user + system) / 1_000_000);
}

function streamOf(turn: (index: number) => string): Uint8Array {
  let stream = '';
  for (let index = 0; index < FRAMES / 10; index += 1) stream += turn(index);
  return Buffer.from(stream);
}

/** Ten frames of a turn: words, a tool and its result, a sign of life. */
function plainTurn(index: number): string {
  const words = Array.from({ length: 7 }, (_, word) => plain.text(`word ${index}.${word} `)).join('');
  return words + plain.call('edit', { index }) + plain.result('edit', { index }) + quiet.empty;
}

function kitTurn(index: number): string {
  const words = Array.from({ length: 6 }, (_, word) => kit.delta(`word ${index}.${word} `)).join('');
  return words + kit.text(`word ${index}`) + kit.call('edit', { index }) + kit.result('edit') + quiet.comment;
}
