import { spawnSync } from 'node:child_process';
import assert from 'node:assert/strict';

/** A PNG's pixels, straight alpha, read by ffmpeg: another reader than the code under test. */
export function readPng(png: Uint8Array): {
  width: number;
  height: number;
  pixelFormat: string;
  /** Red, green, blue, alpha of each pixel, row by row. */
  pixels: Uint8Array;
  at: (x: number, y: number) => number[];
} {
  const probe = spawnSync(
    'ffprobe',
    [
      '-v',
      'error',
      '-show_entries',
      'stream=width,height,pix_fmt',
      '-of',
      'default=nw=1:nk=1',
      '-f',
      'png_pipe',
      '-',
    ],
    { input: png },
  );
  assert.equal(probe.stderr.toString(), '');
  const [width = '', height = '', pixelFormat = ''] = probe.stdout.toString().trim().split('\n');
  const decoded = spawnSync(
    'ffmpeg',
    ['-v', 'error', '-f', 'png_pipe', '-i', '-', '-f', 'rawvideo', '-pix_fmt', 'rgba', '-'],
    { input: png, maxBuffer: 1 << 28 },
  );
  assert.equal(decoded.stderr.toString(), '');
  const pixels = decoded.stdout;
  assert.equal(pixels.length, Number(width) * Number(height) * 4);
  const at = (x: number, y: number) => [
    ...pixels.subarray((y * Number(width) + x) * 4, (y * Number(width) + x) * 4 + 4),
  ];
  return { width: Number(width), height: Number(height), pixelFormat: pixelFormat.trim(), pixels, at };
}
