// What `npm test` is made of.

/**
 * @typedef {object} Stage
 * @property {string} name As in `npm test -- <name>`.
 * @property {string} label
 * @property {readonly (readonly string[])[]} commands One after the other; the first that fails ends the stage.
 * @property {boolean} [counts] Its tests are counted by the reporter; otherwise each command counts as one.
 * @property {string} [needs] A stage that must have passed before, of whatever lane.
 */

const mocha = ['mocha', '--reporter', 'scripts/test/reporter.mjs'];

/** @type {Stage[]} What needs no build, and at the end what is not much work for a processor. */
const LIGHT = [
  {
    name: 'typecheck',
    label: 'type check',
    commands: [
      ['tsc', '-p', '.'],
      ['tsc', '-p', 'webview'],
    ],
  },
  {
    name: 'lint',
    label: 'lint',
    commands: [
      ['eslint', '.'],
      ['npm', 'run', '--silent', 'lint:circles'],
      ['prettier', '--check', '.'],
    ],
  },
  { name: 'unit', label: 'unit', commands: [[...mocha, 'test/unit/**/*.test.ts']], counts: true },
  { name: 'contract', label: 'contract', commands: [[...mocha, 'test/contract/**/*.test.ts']], counts: true },
  {
    name: 'reliability',
    label: 'reliability',
    commands: [[...mocha, 'test/reliability/**/*.test.ts']],
    counts: true,
  },
  {
    name: 'page',
    label: 'the panel’s page',
    commands: [[...mocha, 'test/ui/panel-page/*.test.ts']],
    counts: true,
  },
  {
    name: 'cloud',
    label: 'the cloud, in the editor',
    commands: [[...mocha, 'test/ui/cloud/*.test.ts']],
    counts: true,
    needs: 'package',
  },
];

/** @type {Stage[]} The product as it is shipped, in the editor. */
const HEAVY = [
  {
    name: 'package',
    label: 'build and package',
    commands: [['node', 'scripts/package.mjs']],
  },
  {
    name: 'vscode',
    label: 'in the editor',
    commands: [['node', 'scripts/test/inEditor.mjs', 'folder']],
    counts: true,
    needs: 'package',
  },
  {
    name: 'vsix',
    label: 'in the editor, from the .vsix',
    commands: [['node', 'scripts/test/inEditor.mjs', 'vsix']],
    counts: true,
    needs: 'package',
  },
  {
    name: 'engine',
    label: 'the engine, in the editor',
    commands: [[...mocha, 'test/ui/engine/*.test.ts']],
    counts: true,
    needs: 'package',
  },
];

/** Two lanes of like length, for two cores. Within a lane the order matters. */
export const LANES = [LIGHT, HEAVY];
