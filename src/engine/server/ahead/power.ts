import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const LINUX_SUPPLIES = '/sys/class/power_supply';
const MAC_POWER = '/usr/bin/pmset';
/** How long the system may take to answer, ms. */
const TIMEOUT_MS = 5000;

/** A source of power as Linux describes it: the files of its folder, trimmed. */
export interface PowerSupply {
  readonly type?: string | undefined;
  /** `Device` for the battery of a mouse or a pen. */
  readonly scope?: string | undefined;
  readonly status?: string | undefined;
  readonly online?: string | undefined;
}

/** Whether this machine lives on its battery, where that can be known (Linux, macOS); else false. Never rejects. */
export async function isOnBattery(): Promise<boolean> {
  try {
    if (process.platform === 'linux') return drainsBattery(await readSupplies(LINUX_SUPPLIES));
    if (process.platform === 'darwin') return namesBattery(await askMac());
  } catch {
    // A system without that folder or program: nothing is known of a battery.
  }
  return false;
}

/** Whether a machine with these supplies lives on its battery. Pure. */
export function drainsBattery(supplies: readonly PowerSupply[]): boolean {
  const own = supplies.filter(({ scope }) => scope !== 'Device');
  const plugged = own.some(({ type, online }) => type !== 'Battery' && online === '1');
  return !plugged && own.some(({ type, status }) => type === 'Battery' && status === 'Discharging');
}

/** Whether macOS says in its report (`pmset -g batt`) that it draws from the battery. Pure. */
export function namesBattery(report: string): boolean {
  return /^Now drawing from 'Battery Power'/m.test(report);
}

/** @param folder has one folder for each supply */
export async function readSupplies(folder: string): Promise<PowerSupply[]> {
  return Promise.all(
    (await readdir(folder)).map(async (name) => {
      const [type, scope, status, online] = await Promise.all(
        ['type', 'scope', 'status', 'online'].map((file) => readIfThere(join(folder, name, file))),
      );
      return { type, scope, status, online };
    }),
  );
}

async function readIfThere(path: string): Promise<string | undefined> {
  // Each sort of supply has its own files, and a battery that is taken out cannot be read.
  return readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
}

async function askMac(): Promise<string> {
  const { stdout } = await promisify(execFile)(MAC_POWER, ['-g', 'batt'], { timeout: TIMEOUT_MS });
  return stdout;
}
