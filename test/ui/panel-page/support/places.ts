/** Whether the thumbnails in sight are drawn, as an expression of the page's: a canvas has 300 pixels until then. */
export const THUMBNAILS_DRAWN = `[...document.querySelectorAll('.asset canvas')].every((each) => {
  const { x, y, width, height } = each.getBoundingClientRect();
  const inSight = document.elementFromPoint(x + width / 2, y + height / 2) === each;
  return each.width !== 300 || !inSight;
})`;

/** The text box itself, inside of the control, as an expression of the page's. */
export const BOX = "document.querySelector('vscode-text-area').shadowRoot.querySelector('textarea')";
