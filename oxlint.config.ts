// What the linter holds the code to, the rooms of src/ and who may import whom among it (see README, Architecture).
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import globals from 'globals';
import { defineConfig, type DummyRuleMap, type OxlintOverride } from 'oxlint';

/** Room → rooms it may import. A string with a slash opens only that part of the room. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
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
const ROOMS = Object.keys(MAY_IMPORT);
const WEBVIEW_MAY_IMPORT = ['compositor', 'panel', 'timeline/types'];

/** What only a page has. The types of libraries bring the DOM into the whole program, so that the compiler lets it pass. */
const PAGE_ONLY = Object.keys(globals.browser).filter((name) => !(name in globals.node));

/** The stock rules that are not of the category `correctness`, which is on as a whole. */
const STOCK = `
  no-array-constructor no-case-declarations no-fallthrough no-prototype-builtins no-redeclare no-regex-spaces
  no-unexpected-multiline no-useless-assignment no-useless-constructor no-var
  prefer-const prefer-rest-params prefer-spread preserve-caught-error
  typescript/no-confusing-void-expression typescript/no-deprecated typescript/no-dynamic-delete typescript/no-empty-object-type
  typescript/no-explicit-any typescript/no-extraneous-class typescript/no-generated-empty-object-type
  typescript/no-invalid-void-type typescript/no-misused-promises typescript/no-mixed-enums typescript/no-namespace
  typescript/no-non-null-asserted-nullish-coalescing typescript/no-non-null-assertion typescript/no-require-imports
  typescript/no-unnecessary-boolean-literal-compare typescript/no-unnecessary-condition
  typescript/no-unnecessary-template-expression typescript/no-unnecessary-type-arguments
  typescript/no-unnecessary-type-assertion typescript/no-unnecessary-type-constraint
  typescript/no-unnecessary-type-conversion typescript/no-unnecessary-type-parameters
  typescript/no-unsafe-argument typescript/no-unsafe-assignment typescript/no-unsafe-call
  typescript/no-unsafe-enum-assignment typescript/no-unsafe-enum-comparison
  typescript/no-unsafe-function-type typescript/no-unsafe-member-access typescript/no-unsafe-return
  typescript/only-throw-error typescript/prefer-literal-enum-member typescript/prefer-promise-reject-errors
  typescript/prefer-reduce-type-parameter typescript/prefer-return-this-type typescript/related-getter-setter-pairs
  typescript/require-await typescript/unified-signatures typescript/use-unknown-in-catch-callback-variable
`;

const NOTHING_MIXED = {
  ...{ allowAny: false, allowBoolean: false, allowNullish: false },
  ...{ allowNumberAndString: false, allowRegExp: false },
};

/** Rules about types that scripts, whose types stand in comments, are not held to. */
const TYPED_ALONE = `
  typescript/no-base-to-string typescript/no-unnecessary-type-conversion typescript/no-unsafe-argument
  typescript/no-unsafe-assignment typescript/no-unsafe-call typescript/no-unsafe-member-access
  typescript/no-unsafe-return typescript/require-await typescript/restrict-plus-operands
  typescript/use-unknown-in-catch-callback-variable
`;

function all(names: string, severity: 'error' | 'off'): DummyRuleMap {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, severity]),
  );
}

/** Rules against imports from rooms that are not allowed. */
function borders(room: string, allowed: readonly string[]): DummyRuleMap {
  const patterns = ROOMS.filter((other) => other !== room && !allowed.includes(other)).map((other) => {
    const open = allowed.filter((path) => path.startsWith(`${other}/`)).map((path) => path.split('/')[1]);
    const shut = readdirSync(join(import.meta.dirname, 'src', other))
      .map((name) => name.replace(/\..*/, ''))
      .filter((name) => !open.includes(name));
    const inside = open.length > 0 ? `(${shut.join('|')})([./]|$)` : '';
    return {
      regex: `^(\\.{1,2}/)+(src/)?${other}/${inside}`,
      message: `${room} may not import from ${other}.`,
    };
  });
  const paths =
    room === 'editor'
      ? []
      : [{ name: 'vscode', message: 'Only editor/, extension.ts and activation.ts talk to the editor.' }];
  return { 'no-restricted-imports': ['error', { patterns, paths }] };
}

const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]): OxlintOverride => ({
  files: [`src/${room}/**/*.ts`],
  rules: borders(room, allowed),
}));

export default defineConfig({
  ignorePatterns: [
    'build/',
    'dist/',
    'src/compositor/pixels/assembly/',
    'src/engine/picture/subject/faces/assembly/',
    '.vscode-test/',
    'artifacts/',
    'samples/',
    'node_modules/',
  ],
  plugins: ['typescript', 'import'],
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  categories: { correctness: 'error' },
  rules: {
    ...all(STOCK, 'error'),
    eqeqeq: 'error',
    'max-lines': ['error', 400],
    'no-empty': ['error', { allowEmptyCatch: false }],
    'no-unused-vars': ['error', { argsIgnorePattern: '^$', varsIgnorePattern: '^$' }],
    // Types included: move what both need into a file of its own.
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    'typescript/require-array-sort-compare': 'off',
    'typescript/restrict-plus-operands': ['error', NOTHING_MIXED],
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    'typescript/return-await': ['error', 'error-handling-correctness-only'],
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
  overrides: [
    ...rooms,
    { files: ['**/*.{js,mjs}'], rules: all(TYPED_ALONE, 'off') },
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
        'typescript/no-floating-promises': ['error', { allowForKnownSafeCalls: ['describe', 'it'] }],
      },
    },
  ],
});
