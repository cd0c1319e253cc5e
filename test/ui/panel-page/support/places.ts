/** The text box itself, inside of the control, as an expression of the page's. */
export const BOX = "document.querySelector('vscode-text-area').shadowRoot.querySelector('textarea')";
