import assert from 'node:assert/strict';
import { Token } from '../../../../src/engine/server/guard.ts';
import { Links } from '../../../../src/engine/server/links.ts';
import { parseRange } from '../../../../src/engine/server/routes/ranges.ts';

describe('engine server: ranges', () => {
  it('reads one range of bytes', () => {
    assert.deepEqual(parseRange('bytes=0-99', 1000), { start: 0, end: 99 });
    assert.deepEqual(parseRange('bytes=900-', 1000), { start: 900, end: 999 });
    assert.deepEqual(parseRange('bytes=-100', 1000), { start: 900, end: 999 });
    assert.deepEqual(parseRange('bytes=-5000', 1000), { start: 0, end: 999 });
    assert.deepEqual(parseRange('bytes=10-5000', 1000), { start: 10, end: 999 });
  });

  it('serves the whole for what it does not know, and nothing behind the end', () => {
    for (const header of [undefined, '', 'bytes=-', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=9-3', 'bytes=x-y'])
      assert.equal(parseRange(header, 1000), 'whole', header);
    assert.equal(parseRange('bytes=1000-', 1000), 'unsatisfiable');
    assert.equal(parseRange('bytes=0-', 0), 'unsatisfiable');
  });
});

describe('engine server: token', () => {
  it('opens for its own alone', () => {
    const token = new Token('own');
    assert.equal(token.is('own'), true);
    for (const other of ['', 'Own', 'own ', 'ownx']) assert.equal(token.is(other), false, other);
  });
});

describe('engine server: links', () => {
  it('gives a file one unguessable address and finds it again', () => {
    const links = new Links();
    const file = { path: '/media/a', name: 'lake trip.mp4' };
    const link = links.make(file);
    assert.match(link, /^\/files\/[\w-]{32}\/lake%20trip\.mp4$/);
    assert.equal(links.make({ ...file }), link);
    assert.notEqual(links.make({ ...file, path: '/media/b' }), link);
    assert.deepEqual(links.find(link.split('/')[2] ?? ''), file);
    assert.equal(links.find('guess'), undefined);
  });
});
