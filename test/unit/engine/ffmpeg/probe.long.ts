import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  locateTools,
  MediaError,
  ProcessFailed,
  type MediaErrorCode,
  probeMedia,
  runProcess,
  ToolMissing,
} from '../../../../src/engine/ffmpeg/index.ts';
import type { FfmpegTools } from '../../../../src/engine/types.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const sample = (path: string): string => join(ROOT, 'samples', path);
const report = (name: string): string => join(ROOT, 'test/fixtures/reports', name);
const broken = (path: string): string => join(ROOT, 'test/fixtures/broken', path);

describe('probeMedia', () => {
  let tools: FfmpegTools;
  let folder: string;
  before(async () => {
    tools = await locateTools();
    folder = await mkdtemp(join(tmpdir(), 'clipwright-probe-'));
  });
  after(() => rm(folder, { recursive: true }));

  const make = async (name: string, ...args: string[]): Promise<string> => {
    const path = join(folder, name);
    await runProcess(tools.ffmpeg, ['-v', 'error', '-y', ...args, path]);
    return path;
  };

  it('applies the rotation of stills and clips to their size', async () => {
    const photo = await probeMedia(tools, sample('photos/07-portrait-rotated-6.jpg'));
    assert.deepEqual([photo.kind, photo.width, photo.height, photo.orientation], ['image', 1200, 1800, 6]);
    const stored = ['-i', sample('clips/rabbit.mp4'), '-t', '1', '-c', 'copy'];
    const clip = await probeMedia(tools, await make('turned.mp4', ...stored, '-metadata:s:v', 'rotate=90'));
    assert.deepEqual([clip.kind, clip.width, clip.height], ['video', 240, 320]);
  });

  it('knows clips, sounds, and sounds with cover art', async () => {
    const clip = await probeMedia(tools, sample('clips/rabbit.webm'));
    assert.deepEqual([clip.kind, clip.durationMs, clip.fps, clip.hasAudio], ['video', 7800, 30, true]);
    const cover = [
      '-i',
      sample('audio/viper.mp3'),
      '-i',
      sample('photos/05-tomato.jpg'),
      '-map',
      '0',
      '-map',
      '1',
      '-t',
      '1',
    ];
    const song = await probeMedia(
      tools,
      await make('cover.mp3', ...cover, '-c:v', 'copy', '-disposition:v', 'attached_pic'),
    );
    assert.deepEqual([song.kind, song.hasAudio, song.width], ['audio', true, undefined]);
  });

  it('tells an animated GIF from a still one', async () => {
    const source = ['-f', 'lavfi', '-i', 'testsrc=s=64x48:r=10'];
    const moving = await probeMedia(tools, await make('moving.gif', ...source, '-t', '1'));
    assert.deepEqual([moving.kind, moving.durationMs], ['video', 1000]);
    const still = await probeMedia(tools, await make('still.gif', ...source, '-frames:v', '1'));
    assert.deepEqual([still.kind, still.durationMs], ['image', undefined]);
  });

  it('goes by content, not by name', async () => {
    assert.equal((await probeMedia(tools, broken('webm-named-mp4.mp4'))).format, 'matroska,webm');
    const path = join(folder, 'a: strange, %03d name.png');
    await copyFile(sample('photos/03-larch.jpg'), path);
    const photo = await probeMedia(tools, path);
    assert.deepEqual([photo.kind, photo.width, photo.height], ['image', 960, 640]);
  });

  it('names what is wrong with a broken file', async () => {
    const cut = join(folder, 'cut.mp4');
    await writeFile(cut, (await readFile(sample('clips/rabbit.mp4'))).subarray(0, 300_000));
    const cutPng = await make('cut.png', '-i', sample('photos/05-tomato.jpg'));
    await writeFile(cutPng, (await readFile(cutPng)).subarray(0, 5000));
    const playlist = join(folder, 'list.mp4');
    await writeFile(playlist, '#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n');
    const cases: [string, string][] = [
      [broken('empty.png'), 'empty'],
      [broken('truncated.jpg'), 'truncated'],
      [cut, 'truncated'],
      [cutPng, 'truncated'],
      [broken('not-a-video.mp4'), 'misnamed'],
      [playlist, 'misnamed'],
      [join(ROOT, 'test/fixtures/heic/IMG_5195.HEIC'), 'heic'],
      [join(folder, 'gone.jpg'), 'missing'],
    ];
    for (const [path, code] of cases) {
      await assert.rejects(probeMedia(tools, path), (error) => {
        assert.ok(error instanceof MediaError, path);
        assert.equal(error.code, code, path);
        assert.ok(error.message.includes(path.slice(path.lastIndexOf('/') + 1)));
        return true;
      });
    }
  });

  it('takes what decodes, whatever its brand, its signature or its end is', async () => {
    const clip = ['-i', sample('clips/rabbit.mp4'), '-t', '1', '-c', 'copy'];
    const tone = ['-f', 'lavfi', '-i', 'sine', '-t', '1'];
    const cases: [string, string][] = [
      [await make('phone.mp4', ...clip, '-brand', '3gp5'), 'video'],
      [await make('phone.3gp', ...clip, '-an'), 'video'],
      [await make('voice.m4a', ...tone, '-brand', '3gp4'), 'audio'],
      [await make('long.wav', ...tone, '-rf64', 'always'), 'audio'],
      [await make('long.w64', ...tone), 'audio'],
      [report('P3-no-eoi.jpg'), 'image'],
      [report('P3-no-eoi-samsung-trailer.jpg'), 'image'],
    ];
    for (const [path, kind] of cases) assert.equal((await probeMedia(tools, path)).kind, kind, path);
  });

  it('plays a recording that was not ended, as far as it goes', async () => {
    const fragments = ['-movflags', 'frag_keyframe+empty_moov', '-c:v', 'libx264', '-g', '15'];
    const whole = await make('whole.mp4', '-i', sample('clips/rabbit.mp4'), '-t', '3', ...fragments);
    const bytes = await readFile(whole);
    const cut = join(folder, 'cut-in-fragments.mp4');
    await writeFile(cut, bytes.subarray(0, bytes.length * 0.6));
    const { kind, durationMs = 0 } = await probeMedia(tools, cut);
    assert.equal(kind, 'video');
    assert.ok(durationMs > 1000 && durationMs < 2700, `${durationMs} ms`);
    await writeFile(cut, bytes.subarray(0, bytes.indexOf('moof') + 100));
    await assert.rejects(probeMedia(tools, cut), { code: 'truncated' });
  });

  it('finds out what cannot be decoded, and why', async () => {
    const locked = await make('locked.mp4', '-i', sample('clips/rabbit.mp4'), '-t', '1', '-c', 'copy');
    const bytes = await readFile(locked);
    // A coding that no one knows.
    for (let at = bytes.indexOf('avc1'); at >= 0; at = bytes.indexOf('avc1', at + 1)) bytes.write('zzzz', at);
    await writeFile(locked, bytes);
    const cases: [string, MediaErrorCode][] = [
      [report('P4-arithmetic.jpg'), 'rare-coding'],
      [report('P6-animated.webp'), 'animated-webp'],
      [locked, 'undecodable'],
    ];
    for (const [path, code] of cases)
      await assert.rejects(
        probeMedia(tools, path),
        (error) => error instanceof MediaError && error.code === code,
        path,
      );
  });

  it('unfolds no small file to gigabytes, whatever it claims', async () => {
    const gif = join(folder, 'bomb.gif');
    const size = Buffer.alloc(4);
    size.writeUInt16LE(16_000, 0);
    size.writeUInt16LE(16_000, 2);
    const parts = ['GIF89a', size, '\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0', size, '\0\x02\x02D\x01\0;'];
    await writeFile(gif, Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1'))));
    const grey = ['-f', 'lavfi', '-i', 'color=gray:s=7680x4320:d=0.1'];
    const png = await make('bomb.png', '-f', 'lavfi', '-i', 'color=gray:s=9000x6000', '-frames:v', '1');
    const clip = await make('bomb.mp4', ...grey, '-c:v', 'libx264', '-preset', 'ultrafast');
    for (const path of [gif, png, clip])
      await assert.rejects(
        probeMedia(tools, path),
        (error) => error instanceof MediaError && error.code === 'too-many-pixels',
        path,
      );
  });

  it('does not take a file for bad when ffmpeg is ended from outside', async () => {
    const killed = join(folder, 'killed.sh');
    await writeFile(killed, '#!/bin/sh\nkill -KILL $$\n', { mode: 0o755 });
    const path = await make('fine.mp4', '-i', sample('clips/rabbit.mp4'), '-t', '1', '-c', 'copy');
    await assert.rejects(
      probeMedia({ ffmpeg: killed, ffprobe: killed }, path),
      (error) => error instanceof ProcessFailed && error.endedFromOutside,
    );
    assert.equal((await probeMedia(tools, path)).kind, 'video');
  });
});

describe('locateTools', () => {
  it('takes a given program, or a folder that holds it, and looks beside it for ffprobe', async () => {
    const found = await locateTools();
    assert.deepEqual(await locateTools({ ffmpeg: found.ffmpeg }), found);
    assert.deepEqual(await locateTools({ ffmpeg: join(found.ffmpeg, '..') }), found);
  });

  it('says how to install what is missing', async () => {
    await assert.rejects(locateTools({ ffmpeg: '/nowhere/ffmpeg' }), (error) => {
      assert.ok(error instanceof ToolMissing);
      assert.match(error.message, /“\/nowhere\/ffmpeg”.*Install/);
      return true;
    });
    assert.match(new ToolMissing('ffmpeg', undefined, 'linux').message, /apt install ffmpeg/);
    assert.match(new ToolMissing('ffprobe', undefined, 'darwin').message, /brew install ffmpeg/);
    assert.match(new ToolMissing('ffmpeg', undefined, 'win32').message, /winget install/);
  });
});
