import { provideVSCodeDesignSystem } from '@vscode/webview-ui-toolkit';

/**
 * Defines elements of the webview UI toolkit. It gets no more fixes, so nothing outside this folder imports it: exchanging it means rewriting
 * these files. Each of them defines its own element when it is loaded, so that the page pays for none that it has not come to.
 *
 * The elements take properties, and read an empty text as `true` where they expect a boolean. So every property is always passed with a value
 * of its own kind.
 */
export function define(...elements: readonly object[]): void {
  provideVSCodeDesignSystem().register(...elements);
}
