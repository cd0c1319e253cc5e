import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { FrameReader } from '../../../../src/engine/picture/compose/clipReader.ts';

describe('FrameReader', () => {
  const program = (code: string) =>
    spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] }).stdout;
  const frameOf = async (reader: FrameReader, bytes: number): Promise<string | undefined> => {
    const frame = new Uint8Array(bytes);
    return (await reader.read(bytes, () => frame)) ? Buffer.from(frame).toString() : undefined;
  };

  it('cuts what comes into frames, however it is divided', async () => {
    const stdout = program(
      `process.stdout.write('ab'); setTimeout(() => process.stdout.write('cdefgh'), 50)`,
    );
    let reads = 0;
    const reader = new FrameReader(stdout, () => (reads += 1));
    assert.deepEqual([await frameOf(reader, 3), await frameOf(reader, 3)], ['abc', 'def']);
    assert.equal(await frameOf(reader, 3), undefined);
    assert.ok(reads >= 2);
  });

  it('has the frames of a program that ended before the first was asked for', async () => {
    const child = spawn(process.execPath, ['-e', `process.stdout.write('abcdef')`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const reader = new FrameReader(child.stdout, () => undefined);
    await once(child, 'exit');
    // Node lets what nobody reads flow away in the turn after the end.
    await turn();
    await turn();
    assert.deepEqual([await frameOf(reader, 3), await frameOf(reader, 3)], ['abc', 'def']);
    assert.equal(await frameOf(reader, 3), undefined);
  });
});
