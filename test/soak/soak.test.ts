// Many videos in a row in one editor: what its extension host keeps of them must be next to nothing.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { plain } from '../backend/dialects.ts';
import { ScriptedBackend } from '../backend/server.ts';
import { useEditor } from '../ui/support/editor.ts';
import { videosIn } from '../ui/support/ways.ts';

const TOKEN = 'nmv_usr_ofTheSoak';
/** `CLIPWRIGHT_SOAK` says how many runs; the first measurement is taken when all that is kept once is there. */
const RUNS = Number(process.env.CLIPWRIGHT_SOAK ?? 15);
const SETTLED = Math.min(20, Math.ceil(RUNS / 2));
/** What the heap may grow by between the measurements, bytes. */
const MOST_GROWTH = 10 * 1024 * 1024;
/** ms; for one run on a busy machine. */
const PER_RUN = 6_000;

interface Figures {
  readonly heapBytes: number;
  readonly files: number;
  readonly resources: Readonly<Record<string, number>>;
  readonly listeners: number;
  readonly objects: Readonly<Record<string, number>>;
}

describe('many videos in a row', function () {
  this.timeout(60_000 + RUNS * PER_RUN);
  let backend: ScriptedBackend;
  const { NEMO_TOKEN, NEMO_API_URL } = process.env;

  before(async () => {
    backend = await ScriptedBackend.start({
      tokens: [TOKEN],
      video: await readFile(resolve(import.meta.dirname, '../../samples/clips/rabbit.mp4')),
      polls: [{ status: 'completed', progress: 100 }],
      turns: Array.from({ length: RUNS }, (_, run) => ({
        steps: [{ draft: draft(run) }, { send: plain.text('Here is your video.') }],
      })),
    });
    // The token belongs to the service that is named beside it.
    Object.assign(process.env, { NEMO_TOKEN: TOKEN, NEMO_API_URL: backend.url });
  });

  after(async () => {
    for (const [name, value] of Object.entries({ NEMO_TOKEN, NEMO_API_URL }))
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    await backend.close();
  });

  const editor = useEditor(() => ({ 'clipwright.backend': 'cloud' }), {
    extensions: [resolve(import.meta.dirname, 'driver')],
    prepare: async (workspace) => {
      const request = { runs: RUNS, settled: SETTLED, file: join(workspace, 'photos/01-elva.jpg') };
      await writeFile(join(workspace, 'soak.json'), JSON.stringify(request));
    },
  });

  it(`leave nothing behind in the extension host (${RUNS} runs)`, async () => {
    const { workbench, workspace } = editor();
    await workbench.dialogButton('Upload and Continue').click();
    const result = join(workspace, 'soak.result');
    while (!existsSync(result)) await wait(100);
    const outcome = JSON.parse(await readFile(result, 'utf8')) as
      | { figures: [Figures, Figures]; warnings: string[] }
      | { error: string };
    assert(!('error' in outcome), JSON.stringify(outcome));
    const [first, last] = outcome.figures;
    const growth = last.heapBytes - first.heapBytes;
    console.log(
      `      heap ${mb(first.heapBytes)} MB after ${SETTLED} runs, ${mb(last.heapBytes)} MB after ${RUNS}: grown by ${mb(growth)} MB`,
    );
    console.log(`      before ${JSON.stringify({ ...first, heapBytes: undefined })}`);
    console.log(`      after  ${JSON.stringify({ ...last, heapBytes: undefined })}`);
    assert.equal(videosIn(workspace).length, RUNS);
    assert(growth < MOST_GROWTH, `The heap grew by ${mb(growth)} MB.`);
    assert.deepEqual(outcome.warnings, []);
    assert.equal(last.listeners, first.listeners, 'listeners of the process');
    // A connection or two more may be open at one moment than at another; a leak would be one for each run.
    const allowed = 4;
    assert(last.files - first.files <= allowed, `${last.files - first.files} more files are open.`);
    for (const [kind, count] of Object.entries(last.resources))
      assert(count - (first.resources[kind] ?? 0) <= allowed, `${kind}: ${first.resources[kind]} → ${count}`);
    // The editor itself comes and goes with some; what stays of each run adds up to more than half of one for each.
    for (const [kind, count] of Object.entries(last.objects))
      assert(
        count - (first.objects[kind] ?? 0) < (RUNS - SETTLED) / 2,
        `${kind}: ${first.objects[kind]} → ${count}`,
      );
  });
});

function draft(run: number): Readonly<Record<string, unknown>> {
  const picture = { id: 's1', st: 0, d: 5000, name: 'photo.jpg' };
  const title = { id: 'w1', st: 0, d: 3000, text: `Number ${run}` };
  return {
    d: 5000,
    m: { width: 1920, height: 1080 },
    t: [
      { id: 't1', tt: 0, sg: [picture] },
      { id: 't3', tt: 7, sg: [title] },
    ],
  };
}

function mb(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
