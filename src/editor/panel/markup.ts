/** Where a page is shown, and what it may load. */
export interface PageSurroundings {
  /** Address of one of the page's own files. */
  readonly resource: (name: string) => string;
  /** Where files come from that it may load, as its policy names it. */
  readonly source: string;
  /** Of this page alone. Only scripts with it run. */
  readonly nonce: string;
}

/** The policy of a page: scripts run only with its nonce; pictures and videos come only from the allowed folders. Pure. */
export function pagePolicy({ source, nonce }: Pick<PageSurroundings, 'source' | 'nonce'>): string {
  return [
    "default-src 'none'",
    `img-src ${source} blob: data:`,
    `media-src ${source} blob:`,
    `style-src ${source} 'unsafe-inline'`,
    `font-src ${source}`,
    // Photos, to be made small; what the preview is painted with.
    `connect-src ${source}`,
    `script-src 'nonce-${nonce}' 'wasm-unsafe-eval'`,
    // The thread that paints the preview.
    'worker-src blob:',
  ].join('; ');
}

/** The panel's page. Pure. */
export function pageMarkup(surroundings: PageSurroundings): string {
  const { resource, nonce } = surroundings;
  // One can write at once: the message box stands here as plain as it can be, and the scripts, which take it over, run once it has been seen
  // (a page that nothing draws goes on after 200 ms). What they import comes along with them.
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta http-equiv="Content-Security-Policy" content="${pagePolicy(surroundings)}" />
    <title>Clipwright</title>
    <link rel="stylesheet" href="${resource('webview.css')}" />
    <link rel="modulepreload" nonce="${nonce}" href="${resource('webview.js')}" />
    <link rel="modulepreload" nonce="${nonce}" href="${resource('webview-chunk.js')}" />
  </head>
  <body>
    <div id="root" data-preview-worker="${resource('preview.js')}" data-kernel="${resource('kernel.wasm')}">
      <div class="panel">
        <div class="page"></div>
        <footer class="foot">
          <form class="composer">
            <div class="composer-box">
              <textarea class="first-words" rows="1" aria-label="Say what you want"></textarea>
              <div class="composer-tools"></div>
            </div>
          </form>
          <div class="status-line"></div>
        </footer>
      </div>
    </div>
    <script type="module" nonce="${nonce}">
      const begin = () => import('${resource('webview.js')}');
      requestAnimationFrame(() => setTimeout(begin));
      setTimeout(begin, 200);
    </script>
  </body>
</html>`;
}
