import assert from 'node:assert/strict';
import fc from 'fast-check';
import { share } from '../../../src/panel/share.ts';

describe('share', () => {
  const before = {
    list: [
      { id: 'a', text: 'one' },
      { id: 'b', text: 'two' },
    ],
    name: 'x',
  };

  it('gives back the old object when nothing changed', () => {
    assert.equal(share(before, structuredClone(before)), before);
  });

  it('keeps every part that did not change', () => {
    const next = {
      list: [
        { id: 'a', text: 'one' },
        { id: 'b', text: 'other' },
      ],
      name: 'x',
    };
    const shared = share(before, next);
    assert.deepEqual(shared, next);
    assert.equal(shared.list[0], before.list[0]);
    assert.notEqual(shared.list[1], before.list[1]);
  });

  it('knows items by their id when others come before them', () => {
    const shared = share(before, {
      ...before,
      list: [{ id: 'new', text: '' }, ...structuredClone(before.list)],
    });
    assert.equal(shared.list[1], before.list[0]);
    assert.equal(shared.list[2], before.list[1]);
  });

  it('notices an order that changed, and parts that went', () => {
    const turned = { ...before, list: [...before.list].reverse() };
    assert.deepEqual(share(before, turned), turned);
    const fewer = share<{ name?: string; list: unknown }>(before, { list: before.list });
    assert.deepEqual(fewer, { list: before.list });
    assert.equal('name' in fewer, false);
  });

  it('tells an absent part from an undefined one', () => {
    const shared = share<object>({ a: 1 }, { b: undefined });
    assert.deepEqual(Object.keys(shared), ['b']);
  });

  it('always says what the new value says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (old, next) => assert.deepEqual(share(old, next), next)),
    );
  });
});
