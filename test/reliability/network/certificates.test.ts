import assert from 'node:assert/strict';
import tls from 'node:tls';
import { certificate, type CertificateName } from '../../backend/certificates.ts';
import { scenario } from '../world/scenario.ts';
import { assertSettingOffered, LOOSE } from './support.ts';

/** While `task` runs, this machine trusts whoever signed that certificate. */
async function trusting(name: CertificateName, task: () => Promise<void>): Promise<void> {
  const before = tls.getCACertificates('default');
  const { cert } = await certificate(name);
  tls.setDefaultCACertificates([...before, cert]);
  try {
    await task();
  } finally {
    tls.setDefaultCACertificates(before);
  }
}

describe('reliability: certificates', () => {
  scenario(
    {
      id: 'network-self-signed',
      rows: ['error-network'],
      title: 'a certificate that this machine does not trust; the setting switches the check off',
      sees: 'is not trusted on this machine. If your network uses a certificate of its own, install it in the system, or switch off “http.proxyStrictSSL” in the settings.',
      setup: { tls: true },
    },
    async (world) => {
      assert.equal(await world.ask('make a video about lakes'), 'failed');
      await assertSettingOffered(world, 'http.proxyStrictSSL');
      assert.equal(world.backend.requests.length, 0);
      await world.reconnect(LOOSE);
      assert.equal(await world.press('retry'), 'done');
    },
  );

  for (const [name, title, sees] of [
    [
      'expired',
      'a certificate of somebody whom this machine trusts, but it has expired',
      ' has expired. Check the date and time of this computer; if they are right, try again later. [Retry, Make It on This Computer]',
    ],
    [
      'elsewhere',
      'a certificate of somebody whom this machine trusts, but for another host',
      ' belongs to another host. Check the address in the settings, and whether a sign-in page or a proxy is answering in its place. [Retry, Open Settings, Make It on This Computer]',
    ],
  ] as const) {
    scenario(
      { id: `network-certificate-${name}`, rows: ['error-network'], title, sees, setup: { tls: name } },
      async (world) => {
        await trusting(name, async () => {
          assert.equal(await world.ask('make a video about lakes'), 'failed');
        });
        assert.equal(world.backend.requests.length, 0, 'not a byte of a request leaves');
        assert.doesNotMatch(world.last(), /proxyStrictSSL/, 'no advice to look away');
      },
    );
  }
});
