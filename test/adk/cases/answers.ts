import type { AgentCase } from '../agentCase.ts';
import { ends, nothing, says, saysNothing, thinks } from '../model.ts';
import { CUT_OFF, FAILED, UNCHANGED } from '../words.ts';

const LONG = `${'A long story about a lake. '.repeat(800)}The end.`;
const UNICODE = '海边的黄昏 🌅 — naïve façade, Ελλάδα, 👩‍👩‍👧, שלום, \u2028a line of its own\nand another';

/** Agents that answer in words alone. */
export const answers: readonly AgentCase[] = [
  {
    title: 'answers in one delta',
    replies: [says('The sea is blue.')],
    chat: ['assistant: The sea is blue.'],
  },
  {
    title: 'answers in many deltas',
    replies: [says(...'The sea is blue, and the sky is too.'.split(/(?= )/))],
    chat: ['assistant: The sea is blue, and the sky is too.'],
  },
  {
    title: 'answers with every kind of character',
    replies: [says(...(UNICODE.match(/.{1,5}/gsu) ?? []))],
    chat: [`assistant: ${UNICODE}`],
  },
  {
    title: 'answers at length',
    replies: [says(...(LONG.match(/.{1,400}/gs) ?? []))],
    chat: [`assistant: ${LONG}`],
  },
  {
    title: 'thinks before it answers',
    replies: [thinks('The user wants SECRET things.', 'Warm ', 'colours it is.')],
    chat: ['assistant: Warm colours it is.'],
  },
  { title: 'thinks and says nothing', replies: [thinks('SECRET')], chat: [UNCHANGED] },
  { title: 'says an empty text', replies: [saysNothing()], chat: [UNCHANGED] },
  { title: 'stops at once', replies: [ends('STOP')], chat: [UNCHANGED] },
  {
    title: 'gives nothing at all',
    replies: [nothing],
    chat: [UNCHANGED],
    // What a stream leaves out is an error of the kit's own where it is asked for the whole.
    chatWhole: [FAILED],
  },
  {
    title: 'is cut off at its limit',
    replies: [ends('MAX_TOKENS', 'The lake is ', 'very')],
    chat: ['assistant: The lake is very', CUT_OFF],
  },
  { title: 'is cut off before its first word', replies: [ends('MAX_TOKENS')], chat: [CUT_OFF, UNCHANGED] },
  {
    title: 'answers turn after turn',
    replies: [says('It is ', 'warm.'), says('It is cold.')],
    play: async (world) => {
      await world.ask('Make it warmer');
      await world.ask('Make it colder');
    },
    chat: ['assistant: It is warm.', 'assistant: It is cold.'],
    sent: ['Make it warmer', 'Make it colder'],
  },
];
