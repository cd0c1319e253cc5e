import assert from 'node:assert/strict';
import { redact } from '../../../../src/api/redact.ts';
import { likelyCost } from '../../../../src/project/words/cost.ts';
import { translateGuiTalk } from '../../../../src/project/words/guiTalk.ts';
import { routeIntent } from '../../../../src/project/words/intents.ts';
import { fileStem } from '../../../../src/project/words/naming.ts';
import { projectName } from '../../../../src/project/words/projectName.ts';
import { decodeText } from '../../../../src/assets/convert/text.ts';
import { embedScripts, extractScripts } from '../../../../src/skills/script.ts';
import { extractScope } from '../../../../src/skills/scope.ts';
import { shorten } from '../../../../src/timeline/format.ts';
import { readTimeline } from '../../../../src/timeline/read.ts';
import { summarize } from '../../../../src/timeline/summary.ts';
import { cpuOf, longTexts } from '../../longTexts.ts';
import { someOf } from '../../properties.ts';

/** All that the extension host does with a text of the user's or the server's. */
const WORKS: Readonly<Record<string, (text: string) => unknown>> = {
  'the talk of a page': translateGuiTalk,
  'a command': routeIntent,
  'a cost': (text) => likelyCost(text, { edited: false, hasFiles: false }),
  'a project’s name': (text) => projectName(text, 'Video'),
  'a file’s name': (text) => fileStem(text),
  'a text file': (text) => decodeText(Buffer.from(text)),
  'a text file in GB18030': (text) =>
    decodeText(Buffer.concat([Buffer.from(text), Buffer.from([0xc4, 0xe3])])),
  'scripts in a message': (text) => extractScripts(embedScripts(text, [{ name: 'a.txt', text }])),
  'a scope': extractScope,
  'a shortened line': (text) => shorten(text),
  'a line of the log': (text) => redact(text),
  'a timeline': (text) =>
    summarize(readTimeline({ t: [{ tt: 7, sg: [{ id: text, text, st: 0, d: 1000 }] }], m: { title: text } })),
};

describe('long texts in the extension host', () => {
  for (const [at, [name, work]] of Object.entries(WORKS).entries())
    it(`takes 100,000 characters of any shape for ${name}`, async () => {
      for (const [shape, text] of someOf(longTexts(100_000), 4, at))
        // A letter at the end, for what looks for something that is only there at the end.
        for (const each of [text, `Then ${text}x`]) {
          const used = await cpuOf(() => work(each));
          assert.ok(used < 1000, `${shape}: ${used} ms`);
        }
    });
});
