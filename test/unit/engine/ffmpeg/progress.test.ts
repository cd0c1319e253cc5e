import assert from 'node:assert/strict';
import { StderrParser, type Progress } from '../../../../src/engine/ffmpeg/progress.ts';

const STDERR = [
  'frame=0\nfps=0.00\nstream_0_0_q=0.0\nbitrate=N/A\ntotal_size=0\nout_time_us=N/A\nout_time_ms=N/A\nout_time=N/A\nspeed=N/A\nprogress=continue\n',
  '[mp4 @ 0x1] Something is odd: a=b\r\n',
  'frame=  42\nfps=30\nout_time_us=1400000\nout_time_ms=1400000\nout_time=00:00:01.400000\nprogress=continue\n',
  'frame=90\nout_time_us=3000000\nprogress=end\n',
  'Conversion failed!',
].join('');

function read(portions: readonly string[]): { reports: Progress[]; messages: string[] } {
  const parser = new StderrParser();
  const news = [...portions.map((portion) => parser.push(portion)), parser.end()];
  return { reports: news.flatMap((one) => one.reports), messages: news.flatMap((one) => one.messages) };
}

describe('StderrParser', () => {
  it('tells reports from messages', () => {
    assert.deepEqual(read([STDERR]), {
      reports: [
        { frames: 0, ended: false },
        { frames: 42, outMs: 1400, ended: false },
        { frames: 90, outMs: 3000, ended: true },
      ],
      messages: ['[mp4 @ 0x1] Something is odd: a=b', 'Conversion failed!'],
    });
  });

  it('gives the same wherever the text is cut', () => {
    const whole = read([STDERR]);
    for (let cut = 0; cut <= STDERR.length; cut += 1)
      assert.deepEqual(read([STDERR.slice(0, cut), STDERR.slice(cut)]), whole, `cut at ${cut}`);
  });

  it('reads old builds, whose out_time_ms are microseconds', () => {
    assert.deepEqual(read(['frame=3\nout_time_ms=100000\nprogress=continue\n']).reports, [
      { frames: 3, outMs: 100, ended: false },
    ]);
  });
});
