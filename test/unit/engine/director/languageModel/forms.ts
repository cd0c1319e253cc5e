import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';

/** Ways in which models write an answer down. */
export const FORMS: Readonly<Record<string, (calls: readonly Call[]) => string>> = {
  'a line of JSON': (calls) => JSON.stringify({ calls }),
  'laid out': (calls) => JSON.stringify({ calls, unread: [] }, null, 2),
  'in a fence': (calls) => fenced({ calls }, 'json'),
  'in a fence of no language': (calls) => fenced({ calls }),
  'with prose round it': (calls) =>
    `Sure! Here are the edits {as JSON}:\n\n${fenced({ calls }, 'json')}\n\nLet me know if [anything] else is to change.`,
  'with prose and no fence': (calls) => `I'd do this: ${JSON.stringify({ calls })} – that's all.`,
  'after thoughts': (calls) =>
    `<think>The user wants {"calls":[]} or maybe {"do":"remove_pictures"}… no.</think>\n${JSON.stringify({ calls })}`,
  'with trailing commas': (calls) =>
    JSON.stringify({ calls }, null, 1)
      .replaceAll(/([}\]])(\n)/g, '$1,$2')
      .replace(/,\s*$/, ''),
  'with comments': (calls) =>
    `{\n  // in the order of the message\n  "calls": ${JSON.stringify(calls)} /* all */\n}`,
  'with single quotes': (calls) => JSON.stringify({ calls }).replaceAll("'", '’').replaceAll('"', "'"),
  'with bare names of fields': (calls) => JSON.stringify({ calls }).replaceAll(/"([A-Za-z]+)":/g, '$1:'),
  'a bare list': (calls) => JSON.stringify(calls),
  'one call after the other': (calls) => calls.map((call) => JSON.stringify(call)).join('\n'),
  'a fence for each call': (calls) =>
    calls.map((call, at) => `Step ${at + 1}:\n${fenced(call, 'json')}`).join('\n'),
  'several answers': (calls) => calls.map((call) => fenced({ calls: [call] }, 'json')).join('\nand\n'),
  'in a wrapper': (calls) => JSON.stringify({ answer: { calls, unread: [] } }),
  'in a wrapper, as text': (calls) => JSON.stringify({ result: JSON.stringify({ calls }) }),
  'as edits': (calls) => JSON.stringify({ reasoning: 'as it was asked for', edits: calls }),
  'as tools': (calls) =>
    JSON.stringify({
      tool_calls: calls.map(({ do: name, ...rest }, at) => ({
        ...{ id: `call_${at}`, type: 'function' },
        function: { name, arguments: JSON.stringify(rest) },
      })),
    }),
  'as actions with parameters': (calls) =>
    JSON.stringify({ actions: calls.map(({ do: action, ...parameters }) => ({ action, parameters })) }),
  'by the names of calls': (calls) =>
    JSON.stringify({ calls: calls.map(({ do: name, ...rest }) => ({ [name]: rest })) }),
  'with fields in another order': (calls) => JSON.stringify({ unread: [], calls: calls.map(turned) }),
  'with numbers as text': (calls) =>
    JSON.stringify({ calls }).replaceAll(/"(to|more|times)":(-?[\d.]+)/g, '"$1":"$2"'),
  'with null for what is absent': (calls) =>
    JSON.stringify({ calls: calls.map((call) => (call.do === 'add_text' ? { ...call, when: null } : call)) }),
  'with a mark at its beginning and ends of lines of Windows': (calls) =>
    `\ufeff${JSON.stringify({ calls }, null, 2).replaceAll('\n', '\r\n')}`,
};

const fenced = (value: unknown, language = ''): string =>
  `\`\`\`${language}\n${JSON.stringify(value, null, 2)}\n\`\`\``;

/** The same with its fields the other way round, all the way down. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, turned(each)]),
  );
}
