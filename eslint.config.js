// The rooms of src/ and who may import whom (see README, Architecture). Everything else is stock rules.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const ROOMS = [
  'api',
  'assets',
  'colour',
  'compositor',
  'editor',
  'engine',
  'formats',
  'panel',
  'project',
  'skills',
  'timeline',
  'workers',
];

/** Room → rooms it may import. A string with a slash opens only that part of the room. */
export const MAY_IMPORT = {
  timeline: [],
  skills: [],
  panel: [],
  workers: [],
  colour: [],
  compositor: [],
  formats: ['skills'],
  api: ['timeline'],
  assets: ['colour', 'formats', 'skills', 'workers'],
  project: ['api', 'timeline', 'skills', 'assets', 'formats'],
  engine: ['api/schema', 'colour', 'compositor', 'formats', 'timeline', 'skills', 'workers'],
  editor: ['api', 'assets', 'formats', 'engine/handshake', 'panel', 'project', 'skills', 'timeline'],
};
const WEBVIEW_MAY_IMPORT = ['compositor', 'panel', 'timeline/types'];

/** What only a page has. The types of libraries bring the DOM into the whole program, so that the compiler lets it pass. */
const PAGE_ONLY = Object.keys(globals.browser).filter((name) => !(name in globals.node));

/**
 * @param {string} room
 * @param {string[]} allowed
 * @param {{ vscode?: boolean }} [options]
 * @returns {import('eslint').Linter.RulesRecord}
 */
function borders(room, allowed, { vscode = false } = {}) {
  const patterns = ROOMS.filter((other) => other !== room && !allowed.includes(other)).map((other) => {
    const open = allowed
      .filter((path) => path.startsWith(`${other}/`))
      .map((path) => path.slice(other.length + 1));
    const except = open.length > 0 ? `(?!(${open.join('|')})([./]|$))` : '';
    return {
      regex: `^(\\.{1,2}/)+(src/)?${other}/${except}`,
      message: `${room} may not import from ${other}.`,
    };
  });
  const paths = vscode
    ? []
    : [{ name: 'vscode', message: 'Only editor/, extension.ts and activation.ts talk to the editor.' }];
  return { 'no-restricted-imports': ['error', { patterns, paths }] };
}

export default defineConfig(
  globalIgnores([
    'build/',
    'dist/',
    'src/compositor/pixels/assembly/',
    'src/engine/picture/subject/faces/assembly/',
    '.vscode-test/',
    'artifacts/',
    'samples/',
    'node_modules/',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', 400],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  ...Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
    files: [`src/${room}/**/*.ts`],
    rules: borders(room, allowed, { vscode: room === 'editor' }),
  })),
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...PAGE_ONLY.map((name) => ({ name, message: 'Only a page has this; src/ runs in Node.' })),
      ],
    },
  },
  { files: ['webview/**/*.{ts,tsx}'], rules: borders('webview', WEBVIEW_MAY_IMPORT) },
  {
    files: ['test/**/*.ts'],
    // Mocha's describe/it return promises that mocha itself awaits.
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['describe', 'it'] }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
);
