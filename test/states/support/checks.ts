import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PanelPage } from '../../ui/panel-page/support/harness.ts';
import { CUT_BESIDE_ROOM } from '../../ui/panel-page/support/places.ts';

/** How much wider than itself the page is, px. */
const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** What moves without end, in the page and in its controls, where less motion is asked for. */
const MOVING = `[document, ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? [])]
  .flatMap((root) => root.getAnimations())
  .filter(({ effect }) => effect.getTiming().iterations === Infinity)
  .map(({ effect }) => effect.target?.className ?? '?')`;

/** Controls that are partly outside of what the page shows, though nothing scrolls there. */
const OUT_OF_REACH = `[...document.querySelectorAll('.composer-tools vscode-button, .foot vscode-text-area, .head vscode-button')]
  .filter((each) => { const { left, right, top, bottom } = each.getBoundingClientRect();
    return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1; })
  .map((each) => each.textContent || each.ariaLabel)`;

/** Buttons that stick out of the row in which they stand. */
const STICKING_OUT = `[...document.querySelectorAll('vscode-button, button')].flatMap((each) => {
  const row = each.parentElement.getBoundingClientRect();
  const { left, right, width } = each.getBoundingClientRect();
  const out = width > 0 && row.width > 1 && (left < row.left - 5 || right > row.right + 1);
  return out ? [each.className + ' ' + (each.textContent || each.ariaLabel)] : [];
})`;

/** What is wrong with the page as it is, whatever it shows; one line each. */
export async function faultsOf(panel: PanelPage): Promise<readonly string[]> {
  const [sideways, moving, cut, out, sticking] = await Promise.all([
    panel.page.evaluate<number>(SIDEWAYS),
    panel.page.evaluate<readonly string[]>(MOVING),
    panel.page.evaluate<readonly string[]>(CUT_BESIDE_ROOM),
    panel.page.evaluate<readonly string[]>(OUT_OF_REACH),
    panel.page.evaluate<readonly string[]>(STICKING_OUT),
  ]);
  return [
    ...(sideways > 0 ? [`scrolls sideways by ${sideways} px`] : []),
    ...moving.map((each) => `moves without end: ${each}`),
    ...cut.map((each) => `is cut off beside empty room: ${each}`),
    ...out.map((each) => `is out of reach: ${each}`),
    ...sticking.map((each) => `sticks out of its row: ${each}`),
    ...panel.faults,
  ];
}

let axe: Promise<string> | undefined;

/** What axe-core finds; one line for each element. @param only the colours, in which themes differ */
export async function foundByAxe(panel: PanelPage, only: 'colours' | 'all'): Promise<readonly string[]> {
  axe ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await panel.page.evaluate(await axe);
  const options = only === 'colours' ? "{ runOnly: ['color-contrast'] }" : '{}';
  return panel.page.evaluate<readonly string[]>(`(async () => {
    const { violations } = await axe.run(document, ${options});
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ' ' + JSON.stringify(target) + ' ' + failureSummary));
  })()`);
}
