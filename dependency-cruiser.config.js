// No import runs in a circle, types included: ESLint's rule for it does not look at `import type`. Everything else about imports is ESLint's.
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules' },
  },
};
