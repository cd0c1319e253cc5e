// Is a file the MP4 that was promised? Asked of ffprobe and of the file's own boxes.
import { Buffer } from 'node:buffer';
import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * @typedef {object} PromisedVideo
 * @property {number} seconds Length of the whole.
 * @property {number} [within] s; how far off the length may be. 0.1 if left out.
 * @property {number} [width] px; 1920 if left out.
 * @property {number} [height] px; 1080 if left out.
 */

/**
 * Compares a file with what every export of ours has to be: H.264 High, yuv420p, 30 fps, AAC stereo, faststart.
 *
 * @param {string} path
 * @param {PromisedVideo} promised
 * @returns {Promise<string[]>} What is wrong, in words; empty when nothing is.
 * @throws {Error} When there is no such file, or ffprobe finds no media in it.
 */
export async function checkVideo(path, { seconds, within = 0.1, width = 1920, height = 1080 }) {
  const { stdout } = await execute('ffprobe', [
    '-v',
    'error',
    '-of',
    'json',
    '-show_format',
    '-show_streams',
    path,
  ]);
  const { format, streams } = JSON.parse(stdout);
  /** @param {string} type */
  const stream = (type) =>
    streams.find((/** @type {{ codec_type: string }} */ each) => each.codec_type === type) ?? {};
  const video = stream('video');
  const audio = stream('audio');
  /** @type {[string, unknown, unknown][]} */
  const facts = [
    ['video codec', video.codec_name, 'h264'],
    ['profile', video.profile, 'High'],
    ['pixel format', video.pix_fmt, 'yuv420p'],
    ['width', video.width, width],
    ['height', video.height, height],
    ['frame rate', video.avg_frame_rate, '30/1'],
    ['audio codec', audio.codec_name, 'aac'],
    ['audio channels', audio.channels, 2],
    ['streams', streams.length, 2],
    ['index before the pictures (faststart)', await isFaststart(path), true],
  ];
  const problems = facts
    .filter(([, is, promised]) => is !== promised)
    .map(([what, is, promised]) => `${what} is ${String(is)} instead of ${String(promised)}`);
  for (const [what, length] of [
    ['length', format.duration],
    ['length of the picture', video.duration],
    ['length of the sound', audio.duration],
  ]) {
    if (!(Math.abs(Number(length) - seconds) <= within))
      problems.push(`${what} is ${length} s instead of ${seconds} s`);
  }
  return problems;
}

/**
 * Whether `moov` comes before `mdat` among the file's top-level boxes.
 *
 * @param {string} path
 */
async function isFaststart(path) {
  const file = await open(path);
  try {
    const head = Buffer.alloc(16);
    for (let offset = 0; ;) {
      const { bytesRead } = await file.read(head, 0, 16, offset);
      if (bytesRead < 8) return false;
      const type = head.toString('latin1', 4, 8);
      if (type === 'moov' || type === 'mdat') return type === 'moov';
      const size = head.readUInt32BE(0);
      // 1: the real size follows in 64 bits; 0: up to the end of the file.
      if (size === 0) return false;
      offset += size === 1 ? Number(head.readBigUInt64BE(8)) : size;
    }
  } finally {
    await file.close();
  }
}
