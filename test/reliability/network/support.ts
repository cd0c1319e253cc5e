import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { TransportOptions } from '../../../src/api/transport.ts';
import type { MessageAction } from '../../../src/project/types.ts';
import type { World } from '../world/world.ts';

/** A name that nobody has: it is reached through a proxy or not at all. */
export const HOST = 'https://api.example.test';
/** Certificates are not looked at. */
export const LOOSE: TransportOptions = { network: { strictTls: false } };

/** The editor's proxy setting. */
export function through(proxy: string): TransportOptions {
  return { network: { proxy, strictTls: false } };
}

/** A port of this machine where nobody listens. */
export async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Where the backend listens. */
export function portOf({ backend }: World): number {
  return Number(new URL(backend.url).port);
}

/** The last failure has a button that leads to a setting. */
export async function assertSettingOffered(world: World, setting: string): Promise<void> {
  const button = (await world.press('open-settings')) as MessageAction;
  assert.equal(button.target, setting);
}
