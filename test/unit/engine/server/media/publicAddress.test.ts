import assert from 'node:assert/strict';
import { hostKind, isPublicAddress } from '../../../../../src/engine/server/media/publicAddress.ts';

describe('engine server: public addresses', () => {
  const open = [
    '1.1.1.1',
    '93.184.216.34',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::101:101',
  ];
  const shut = [
    '0.0.0.0',
    '0.1.2.3',
    '127.0.0.1',
    '127.255.255.254',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.1',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:169.254.169.254',
    '64:ff9b::7f00:1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2001:db8::1',
    '2001::1',
    '2002:7f00:1::',
    '4000::1',
    '',
    'localhost',
    'example.org',
  ];
  for (const address of open) it(`${address} is one`, () => assert.equal(isPublicAddress(address), true));
  for (const address of shut) it(`“${address}” is none`, () => assert.equal(isPublicAddress(address), false));

  const kinds: [string, ReturnType<typeof hostKind>][] = [
    ['http://1.1.1.1/', 'public-address'],
    ['http://[2606:4700::1111]/', 'public-address'],
    // However it is spelt.
    ['http://127.1/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f.0.0.1/', 'private-address'],
    ['http://0177.0.0.1/', 'private-address'],
    ['http://①⑦②.16.0.1/', 'private-address'],
    ['http://[::ffff:7f00:1]/', 'private-address'],
    ['http://[::]/', 'private-address'],
    ['http://localhost/', 'local-name'],
    ['http://LOCALHOST./', 'local-name'],
    ['http://me.localhost/', 'local-name'],
    ['http://nas/', 'local-name'],
    ['http://nas.local:8080/', 'local-name'],
    ['http://box.home.arpa/', 'local-name'],
    ['http://metadata.google.internal/', 'local-name'],
    ['http://example.org/', 'name'],
    ['http://local.example.org/', 'name'],
    ['http://127.0.0.1.nip.io/', 'name'],
  ];
  for (const [address, kind] of kinds)
    it(`the host of ${address} is a ${kind}`, () => assert.equal(hostKind(new URL(address)), kind));
});
