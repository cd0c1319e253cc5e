import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  drainsBattery,
  namesBattery,
  readSupplies,
  type PowerSupply,
} from '../../../../../src/engine/server/ahead/power.ts';

const battery = (status: string): PowerSupply => ({ type: 'Battery', status });
const mains = (online: string): PowerSupply => ({ type: 'Mains', online });

describe('the battery', () => {
  const cases: readonly [string, PowerSupply[], boolean][] = [
    ['a machine without supplies', [], false],
    ['one on mains alone', [mains('1')], false],
    ['one that is unplugged', [mains('0'), battery('Discharging')], true],
    ['one without a plug of its own', [battery('Discharging')], true],
    ['one that is charged', [mains('1'), battery('Charging')], false],
    ['one that is full', [mains('1'), battery('Full')], false],
    ['one that holds its charge on mains', [mains('1'), battery('Not charging')], false],
    ['one whose plug gives too little', [{ type: 'USB', online: '1' }, battery('Discharging')], false],
    ['one with two batteries, one of them empty', [battery('Full'), battery('Discharging')], true],
    ['a mouse', [{ type: 'Battery', scope: 'Device', status: 'Discharging' }], false],
  ];
  for (const [name, supplies, expected] of cases)
    it(`is ${expected ? '' : 'not '}what ${name} lives on`, () =>
      assert.equal(drainsBattery(supplies), expected));

  it('is read where Linux tells of it, as far as it does', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clipwright-power-'));
    const files = { 'AC/type': 'Mains\n', 'AC/online': '0\n', 'BAT0/type': 'Battery\n' };
    for (const [path, text] of Object.entries({ ...files, 'BAT0/status': 'Discharging\n' })) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    assert.equal(drainsBattery(await readSupplies(folder)), true);
    await rm(folder, { recursive: true });
  });

  it('is named by macOS', () => {
    const rest = ' -InternalBattery-0 (id=123)\t95%; discharging; 4:02 remaining present: true\n';
    assert.equal(namesBattery(`Now drawing from 'Battery Power'\n${rest}`), true);
    assert.equal(namesBattery(`Now drawing from 'AC Power'\n${rest}`), false);
  });
});
