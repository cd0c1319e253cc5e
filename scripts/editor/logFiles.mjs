// Preloaded into the editor's server, and by it into the extension hosts: their logs are written by spdlog.mjs.
import { registerHooks } from 'node:module';

const WRITER = new URL('spdlog.mjs', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@vscode/spdlog'
      ? { url: WRITER, format: 'module', shortCircuit: true }
      : next(specifier, context),
});
