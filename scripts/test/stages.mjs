// What `npm test` is made of.

/**
 * @typedef {object} Stage
 * @property {string} name As in `npm test -- <name>`.
 * @property {string} label
 * @property {readonly (readonly string[])[]} commands One after the other; the first that fails ends the stage.
 * @property {boolean} [counts] Its tests are counted by the reporter; otherwise each command counts as one.
 * @property {string} [needs] A stage that must have passed before.
 */

const mocha = ['mocha', '--reporter', 'scripts/test/reporter.mjs'];
/** The larger half of the unit tests: of what is made of messages. */
const DIRECTOR = 'test/unit/engine/director/**/*.test.ts';

const inEditor = (/** @type {string} */ extension) => ['node', 'scripts/test/inEditor.mjs', extension];

/**
 * All stages. Three run at a time: whenever one ends, the first of those that may begin is next. The longest come first, whatever needs an
 * editor as soon as there is a package; the short ones fill the end, so that none of the others runs there alone.
 *
 * @type {readonly Stage[]}
 */
export const STAGES = [
  {
    name: 'package',
    label: 'build and package',
    commands: [['node', 'scripts/package.mjs']],
  },
  {
    name: 'engine',
    label: 'the engine, in the editor',
    commands: [[...mocha, 'test/ui/engine/*.test.ts']],
    counts: true,
    needs: 'package',
  },
  {
    name: 'unit',
    label: 'unit',
    commands: [[...mocha, '--ignore', DIRECTOR, 'test/unit/**/*.test.ts']],
    counts: true,
  },
  {
    name: 'page',
    label: 'the panel’s page',
    commands: [[...mocha, 'test/ui/panel-page/*.test.ts']],
    counts: true,
  },
  { name: 'contract', label: 'contract', commands: [[...mocha, 'test/contract/**/*.test.ts']], counts: true },
  { name: 'director', label: 'unit: the director', commands: [[...mocha, DIRECTOR]], counts: true },
  {
    name: 'reliability',
    label: 'reliability',
    commands: [[...mocha, 'test/reliability/**/*.test.ts']],
    counts: true,
  },
  {
    name: 'cloud',
    label: 'the cloud, in the editor',
    commands: [[...mocha, 'test/ui/cloud/*.test.ts']],
    counts: true,
    needs: 'package',
  },
  {
    name: 'vsix',
    label: 'in the editor, from the .vsix',
    commands: [inEditor('vsix')],
    counts: true,
    needs: 'package',
  },
  {
    name: 'vscode',
    label: 'in the editor',
    commands: [inEditor('folder')],
    counts: true,
    needs: 'package',
  },
  {
    name: 'lint',
    label: 'lint',
    commands: [
      ['oxlint', '.'],
      ['oxfmt', '--check', '.'],
    ],
  },
  {
    name: 'typecheck',
    label: 'type check',
    commands: [
      ['tsc', '-p', '.'],
      ['tsc', '-p', 'webview'],
    ],
  },
];
