import { readFileSync } from 'node:fs';

/** Source of a module `vscode` in which everything is there and does nothing: names and kinds are those of the editor's own types. */
export function vscodeStub(): string {
  const types = readFileSync(
    new URL('../../../node_modules/@types/vscode/index.d.ts', import.meta.url),
    'utf8',
  );
  const names = new Set(
    [...types.matchAll(/^\s*export (?:class|enum|namespace|const|function) (\w+)/gm)].map(([, name]) => name),
  );
  return `${ANYTHING}\n${[...names].map((name) => `export const ${name} = anything;`).join('\n')}`;
}

/** A value that may be read, called, built, extended, iterated, awaited and written down, and never ends in anything else. */
export const ANYTHING = `
const anything = new Proxy(function () {}, {
  get: (target, name) =>
    name === Symbol.toPrimitive ? () => '' :
    name === Symbol.iterator ? () => [][Symbol.iterator]() :
    name === 'then' ? undefined :
    name === 'prototype' ? target.prototype :
    name === 'dispose' ? () => undefined :
    anything,
  apply: () => anything,
  construct: () => anything,
  set: () => true,
});`;
