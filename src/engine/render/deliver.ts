import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../../errors.ts';

/**
 * Moves a finished file to where it belongs. It appears there whole or not at all, on another disk as well.
 * @throws system errors
 */
export async function deliver(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await deliverAcross(from, to);
  }
}

async function deliverAcross(from: string, to: string): Promise<void> {
  const beside = `${to}.${randomUUID()}.part`;
  try {
    await copyFile(from, beside);
    await rename(beside, to);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await rm(from, { force: true });
}
