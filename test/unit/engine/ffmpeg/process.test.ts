import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { locateTools, ProcessFailed, runProcess } from '../../../../src/engine/ffmpeg/index.ts';
import type { FfmpegTools } from '../../../../src/engine/types.ts';
import { until, whoRuns } from './processes.ts';

/** An encode that never ends by itself. */
const endless = (mark: string): string[] => [
  ...[
    '-v',
    'error',
    '-nostdin',
    '-progress',
    'pipe:2',
    '-re',
    '-f',
    'lavfi',
    '-i',
    'testsrc2=s=320x180:r=30',
  ],
  ...['-metadata', `comment=${mark}`, '-c:v', 'libx264', '-preset', 'ultrafast', '-f', 'mpegts', 'pipe:1'],
];

describe('runProcess', () => {
  let tools: FfmpegTools;
  let folder: string;
  before(async () => {
    tools = await locateTools();
    folder = await mkdtemp(join(tmpdir(), 'clipwright-process-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('writes stdout to a file and reports progress', async () => {
    const stdoutFile = join(folder, 'raw');
    const frames: number[] = [];
    const source = [
      '-f',
      'lavfi',
      '-i',
      'color=s=64x36:r=30',
      '-frames:v',
      '10',
      '-pix_fmt',
      'gray',
      '-f',
      'rawvideo',
      'pipe:1',
    ];
    await runProcess(tools.ffmpeg, ['-v', 'error', '-nostdin', '-progress', 'pipe:2', ...source], {
      stdoutFile,
      onProgress: (progress) => frames.push(progress.frames),
    });
    assert.equal((await stat(stdoutFile)).size, 10 * 64 * 36);
    assert.equal(frames.at(-1), 10);
  });

  it('ends a program that does nothing any more, and says so', async () => {
    const stalled = (error: unknown): boolean =>
      error instanceof ProcessFailed && error.ending === 'stalled' && error.endedFromOutside;
    // Silent; and one that reports all the time that it has made no frame.
    const reports = "setInterval(() => console.error('frame=0\\nprogress=continue'), 20)";
    for (const script of ['setInterval(() => {}, 1000)', reports])
      await assert.rejects(runProcess(process.execPath, ['-e', script], { stallMs: 300 }), stalled);
  });

  it('lets a slow program be as long as something comes', async () => {
    const script = 'for n in 1 2 3 4 5 6 7 8 9 10 11 12; do echo $n; sleep 0.2; done';
    const { stdout } = await runProcess('/bin/sh', ['-c', script], { stallMs: 2000 });
    assert.match(stdout, /12/);
  });

  for (const [signal, outside] of [
    ['SIGKILL', true],
    ['SIGTERM', true],
    ['SIGSEGV', false],
    ['SIGABRT', false],
  ] as const)
    it(`tells whether ${signal} came from outside`, async () => {
      await assert.rejects(
        runProcess('/bin/sh', ['-c', `kill -${signal.slice(3)} $$`]),
        (error) =>
          error instanceof ProcessFailed && error.ending === signal && error.endedFromOutside === outside,
      );
    });

  it('keeps the last lines of stderr when the program fails', async () => {
    await assert.rejects(
      runProcess(tools.ffmpeg, ['-v', 'error', '-i', join(folder, 'gone.mp4')]),
      (error) => {
        assert.ok(error instanceof ProcessFailed);
        assert.match(error.stderrTail, /No such file/);
        return true;
      },
    );
  });

  it('reads a stderr that is louder than any pipe', async () => {
    const script =
      'for (let i = 0; i < 50000; i++) console.error("line " + i + " ".repeat(60)); process.exitCode = 3';
    await assert.rejects(runProcess(process.execPath, ['-e', script]), (error) => {
      assert.ok(error instanceof ProcessFailed);
      assert.equal(error.ending, 3);
      assert.match(error.stderrTail, /line 49999/);
      return true;
    });
  });

  it('rejects with the abort’s reason only when the child is gone', async () => {
    const aborting = new AbortController();
    const mark = `abort-${process.pid}-${Date.now()}`;
    const reason = new Error('enough');
    const running = runProcess(tools.ffmpeg, endless(mark), {
      signal: aborting.signal,
      stdoutFile: join(folder, 'aborted'),
      onProgress: () => aborting.abort(reason),
    });
    await assert.rejects(running, reason);
    assert.deepEqual(await whoRuns(mark), []);
  });

  it('ends a program whose output is read by halves, whether it has ended by itself or not', async () => {
    for (const end of ['', 'setInterval(() => {}, 1000)']) {
      const stop = new AbortController();
      const running = runProcess(
        process.execPath,
        ['-e', `process.stdout.write(Buffer.alloc(30_000)); ${end}`],
        {
          signal: stop.signal,
          take: (stdout) => {
            // One who waits for more keeps what is there from flowing away.
            stdout.on('readable', () => {
              if (!stop.signal.aborted) stdout.read(10);
              stop.abort(new Error('enough'));
            });
          },
        },
      );
      await assert.rejects(running, /enough/);
    }
  });

  it('gives what it is fed to the program, and says why that closed its end', async () => {
    const upper = [
      '-e',
      `process.stdin.on('data', (part) => process.stdout.write(String(part).toUpperCase()))`,
    ];
    const { stdout } = await runProcess(process.execPath, upper, {
      feed: async (stdin) => {
        stdin.write('some ');
        await Promise.resolve();
        stdin.write('words');
      },
    });
    assert.equal(stdout, 'SOME WORDS');
    const closing = [
      '-e',
      `process.stdin.destroy(); console.error('no more'); setTimeout(() => process.exit(3), 20)`,
    ];
    const feed = async (stdin: Writable): Promise<void> => {
      for (;;)
        await new Promise<void>((resolve, reject) =>
          stdin.write(Buffer.alloc(100_000), (error) => (error ? reject(error) : resolve())),
        );
    };
    await assert.rejects(runProcess(process.execPath, closing, { feed }), /ended with 3: no more/);
    const failing = () => Promise.reject(new RangeError('nothing to feed'));
    await assert.rejects(runProcess(process.execPath, upper, { feed: failing }), /nothing to feed/);
  });

  it('tells how a program ended that died while there was nothing to feed it', async () => {
    const dying = ['-e', `process.kill(process.pid, 'SIGKILL')`];
    const feed = async (stdin: Writable): Promise<void> => {
      await new Promise((resolve) => stdin.once('close', resolve));
      await new Promise<void>((resolve, reject) =>
        stdin.write('late', (error) => (error ? reject(error) : resolve())),
      );
    };
    await assert.rejects(
      runProcess(process.execPath, dying, { feed }),
      (error) => error instanceof ProcessFailed && error.ending === 'SIGKILL' && error.endedFromOutside,
    );
  });

  it('ends the child when its output cannot be written', async () => {
    const mark = `unwritable-${process.pid}-${Date.now()}`;
    await assert.rejects(
      runProcess(tools.ffmpeg, endless(mark), { stdoutFile: join(folder, 'no', 'such') }),
      { code: 'ENOENT' },
    );
    assert.deepEqual(await whoRuns(mark), []);
  });

  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    it(`leaves no child behind when its own process gets ${signal}`, async () => {
      const mark = `orphan-${signal}-${process.pid}-${Date.now()}`;
      const file = join(folder, mark);
      const runner = new URL('../../../../src/engine/ffmpeg/process.ts', import.meta.url).href;
      const script = `import { runProcess } from ${JSON.stringify(runner)};
        await runProcess(${JSON.stringify(tools.ffmpeg)}, ${JSON.stringify(endless(mark))}, { stdoutFile: ${JSON.stringify(file)} });`;
      const parent = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
      await until(async () => (await readFile(file).catch(() => '')).length > 0);
      assert.equal((await whoRuns(mark)).filter((pid) => pid !== parent.pid).length, 1);
      parent.kill(signal);
      await once(parent, 'close');
      await until(async () => (await whoRuns(mark)).length === 0);
    });
  }
});
