import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { ROWS } from '../../reliability/protocol/rows.ts';

const page = await readFile(new URL('../../../docs/protocol.md', import.meta.url), 'utf8');
const named = [...page.matchAll(/`#([\da-z-]+)`/g)].map(([, id = '']) => id);

describe('docs/protocol.md', () => {
  it('names every row that scenarios prove, and no other', () => {
    assert.deepEqual([...new Set(named)].sort(), Object.keys(ROWS).sort());
  });
});
