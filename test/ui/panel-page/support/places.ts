/** Whether the thumbnails in sight are drawn, as an expression of the page's: they are images of nothing until then. */
export const THUMBNAILS_DRAWN = `[...document.querySelectorAll('.asset .thumbnail')].every((each) => {
  const { x, y, width, height } = each.getBoundingClientRect();
  const inSight = document.elementFromPoint(x + width / 2, y + height / 2) === each;
  return (each.dataset.made === 'true' && each.complete) || !inSight;
})`;

/** The text box itself, inside of the control, as an expression of the page's. */
export const BOX = "document.querySelector('vscode-text-area').shadowRoot.querySelector('textarea')";

/** What is cut off with an ellipsis while its neighbours leave room in the same row, as an expression of the page's. */
export const CUT_BESIDE_ROOM = `[...document.querySelectorAll('.panel *')].flatMap((element) => {
  const cut = getComputedStyle(element).textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
  if (!cut || element.closest('.lanes') !== null) return [];
  const row = element.parentElement;
  const style = getComputedStyle(row);
  const used = [...row.children].reduce((sum, child) => sum + child.getBoundingClientRect().width, 0);
  const gaps = (row.children.length - 1) * (parseFloat(style.columnGap) || 0);
  const room = row.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - used - gaps;
  return style.display === 'flex' && room > 8 ? [element.className + ': ' + element.textContent] : [];
})`;
