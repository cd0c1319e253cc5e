import assert from 'node:assert/strict';
import { withoutNotice } from '../../../scripts/package.mjs';

describe('what is shipped', () => {
  it('has its licence in the notices', () => {
    const notices =
      '@fontsource/eb-garamond 5.3.0 (OFL-1.1)\n\nTwemoji 15 (drawings of emoji)\n\n@resvg/resvg-wasm 2.6.2';
    const shipped = [
      'engine.cjs',
      'webview.css',
      'kernel.wasm',
      'emoji.br',
      'resvg.wasm.br',
      'fonts/eb-garamond-latin-500-normal.woff',
    ];
    assert.deepEqual(withoutNotice(shipped, notices), []);
    const more = ['fonts/lato-latin-500-normal.woff', 'faces.bin', 'model.onnx'];
    assert.deepEqual(withoutNotice([...shipped, ...more], notices), more);
  });
});
