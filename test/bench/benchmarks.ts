import type { Benchmark } from './types.ts';

const MB = 1024 * 1024;

/** All benchmarks by the name that `npm run bench -- <name>` takes. Each is loaded when it runs. */
export const benchmarks: Readonly<Record<string, Benchmark>> = {
  render: async (log) => (await import('./render/render.ts')).benchmarkRender(log),
  'render-long': async (log) => (await import('./render/long.ts')).benchmarkLongRender(log),
  ahead: async (log) => (await import('./ahead.ts')).benchmarkAhead(log),
  analysis: async (log) => (await import('./analysis.ts')).benchmarkAnalysis(log),
  jitter: async (log) => (await import('./jitter.ts')).benchmarkJitter(log),
  'two-exports': async (log) => (await import('./twoExports.ts')).benchmarkTwoExports(log),
  preview: async (log) => (await import('./preview.ts')).benchmarkPreview(log),
  'preview-editor': async (log) => (await import('./previewInEditor.ts')).benchmarkPreviewInEditor(log),
  panel: async (log) => (await import('./panel/panel.ts')).benchmarkPanel(log),
  transfer: async (log) => (await import('./transfer/transfer.ts')).benchmarkTransfer(log),
  stream: async () => (await import('./stream.ts')).benchmarkStream(),
  activation: async (log) => (await import('./activation/activation.ts')).benchmarkActivation(log),
  'language-model': async (log) => (await import('./languageModel.ts')).benchmarkLanguageModel(log),
  bounds: async (log) => (await import('./bounds/bounds.ts')).benchmarkBounds(log),
  editor: async () => {
    const { vsixBytes, activationMs } = await (await import('./editor.ts')).measureEditor();
    return [
      { what: 'size of the VSIX', value: vsixBytes / MB, unit: 'MB' },
      { what: 'activation (median)', value: activationMs, unit: 'ms' },
    ];
  },
};
