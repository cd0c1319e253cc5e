/** esbuild gathers the style sheets into dist/webview.css; to the type checker they are modules without exports. */
declare module '*.css';
