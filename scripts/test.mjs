// npm test: sets up what is missing, runs every stage, and ends with the line `N passed, N failed`.
// `npm test -- unit lint` runs only these stages (and what they need).
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setUp } from './setup.mjs';
import { ARTIFACTS, ROOT } from './setup/paths.mjs';
import { capture, captureAgain, endAll } from './test/capture.mjs';
import { STAGES } from './test/stages.mjs';

/** @typedef {import('./test/capture.mjs').StageResult} StageResult */

/** Stages side by side: more than there are cores, since most of them wait for editors, encoders and each other half of the time. */
const AT_ONCE = 3;

const wanted = new Set(process.argv.slice(2));
const unknown = [...wanted].filter((name) => STAGES.every((stage) => stage.name !== name));
if (unknown.length > 0) {
  console.error(
    `No stage ${unknown.join(', ')}. There are: ${STAGES.map((stage) => stage.name).join(', ')}.`,
  );
  process.exit(2);
}
for (const stage of STAGES) if (wanted.has(stage.name) && stage.needs !== undefined) wanted.add(stage.needs);

// Tests start Node hundreds of times, mostly from the sources: it keeps what it has compiled of them, for its children's children, too.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../node_modules/.cache/compiled');

await setUp(['ffmpeg', 'browser', 'cjk-font', 'voice', 'editor']);
const stopped = new AbortController();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    stopped.abort();
    void endAll().then(() => process.exit(130));
  });
}
const temp = await mkdtemp(join(tmpdir(), 'clipwright-counts-'));
// However it ends, a Ctrl+C included.
process.once('exit', () => rmSync(temp, { recursive: true, force: true }));
const began = performance.now();
/** @type {Map<string, StageResult>} */
const results = new Map();
const chosen = STAGES.filter(({ name }) => wanted.size === 0 || wanted.has(name));
// Only now is it certain that there are packages.
const { default: PQueue } = await import('p-queue');
const queue = new PQueue({ concurrency: AT_ONCE });
begin(undefined);
await queue.onIdle();
for (const stage of chosen) await playAgain(stage);
summarise();
await writeTimes();

/** @param {string | undefined} ended The stage that was waited for; undefined for the beginning. */
function begin(ended) {
  for (const [index, stage] of chosen.entries())
    if (stage.needs === ended) void queue.add(() => play(stage), { priority: -index });
}

/** @param {import('./test/stages.mjs').Stage} stage */
async function play(stage) {
  if (stopped.signal.aborted) return;
  const blocked = stage.needs !== undefined && (results.get(stage.needs)?.failed ?? 0) > 0;
  const result = blocked
    ? { passed: 0, failed: 1, output: `Not run, since “${stage.needs}” failed.`, ms: 0, files: {} }
    : await runStage(stage);
  results.set(stage.name, result);
  if (result.failed > 0) console.log(`\n──── ${stage.label} ────\n${result.output.trimEnd()}\n────\n`);
  console.log(line(stage.label, result));
  begin(stage.name);
}

/**
 * @param {import('./test/stages.mjs').Stage} stage
 * @returns {Promise<StageResult>}
 */
async function runStage({ name, commands, counts }) {
  /** @type {StageResult} */
  const total = { passed: 0, failed: 0, output: '', ms: 0, files: {} };
  for (const command of commands) {
    if (stopped.signal.aborted) break;
    const result = await capture(command, counts === true ? { counts: countsOf(name) } : {});
    total.files = result.files;
    total.passed += result.passed;
    total.failed += result.failed;
    total.output += result.output;
    total.ms += result.ms;
    if (result.failed > 0) break;
  }
  return total;
}

/**
 * Tests that failed while three stages were running get a second chance alone; that they needed it is told.
 *
 * @param {import('./test/stages.mjs').Stage} stage
 */
async function playAgain({ name, label, commands: [command = []], counts }) {
  const before = results.get(name);
  if (stopped.signal.aborted || counts !== true || before === undefined || before.failed === 0) return;
  const result = await captureAgain(command, before, { counts: countsOf(`${name}-again`) });
  results.set(name, result);
  if (result === before) return;
  for (const [file, { failed }] of Object.entries(before.files))
    for (const title of failed)
      console.log(
        `${result.files[file]?.failed.includes(title) ? '✘ failed again, alone' : '↻ failed beside others, passed alone'}: ${title}`,
      );
  if (result.failed > 0) console.log(`\n──── ${label}, alone ────\n${result.output.trimEnd()}\n────\n`);
}

/** @param {string} name A file for what a reporter counts. */
function countsOf(name) {
  return join(temp, `${name}.json`);
}

function summarise() {
  console.log(`\nSummary (${seconds(performance.now() - began)} in all)`);
  let passed = 0;
  let failed = 0;
  for (const stage of STAGES) {
    const result = results.get(stage.name);
    if (result === undefined) continue;
    console.log(line(stage.label, result));
    passed += result.passed;
    failed += result.failed;
  }
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}

/** Which files take the processors how long, the longest first: artifacts/times.txt. */
async function writeTimes() {
  const files = chosen.flatMap(({ name, label }) =>
    Object.entries(results.get(name)?.files ?? {}).map(([file, counts]) => ({ label, file, ...counts })),
  );
  const lines = files
    .sort((a, b) => b.seconds - a.seconds)
    .map(
      ({ label, file, seconds, passed, failed }) =>
        `${seconds.toFixed(1).padStart(7)} s ${String(passed + failed.length).padStart(5)} tests  ${file === '' ? label : relative(ROOT, file)}\n`,
    );
  await mkdir(ARTIFACTS, { recursive: true });
  await writeFile(join(ARTIFACTS, 'times.txt'), lines.join(''));
}

/**
 * @param {string} label
 * @param {StageResult} result
 */
function line(label, { passed, failed, ms }) {
  const counts = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
  return `${failed > 0 ? '✘' : '✔'} ${label.padEnd(30)} ${counts.padEnd(24)} ${seconds(ms)}`;
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
