import assert from 'node:assert/strict';
import type { PanelPage } from './support/harness.ts';
import { usePages } from './support/pages.ts';
import { LISTED, listed, project, state } from './support/states.ts';

describe('panel page: the list of projects', () => {
  const open = usePages();
  const shown = (more = {}) => state(project(), more);

  /** The page with its list open. */
  async function opened(more = {}): Promise<PanelPage> {
    const panel = await open();
    await panel.show(shown(more));
    await panel.page.locator('.switcher').click();
    await panel.page.getByRole('dialog').waitFor();
    return panel;
  }
  const last = async (panel: PanelPage) => (await panel.requests()).at(-1);
  const focused = (panel: PanelPage) =>
    panel.text(
      "(document.activeElement.closest('.project')?.dataset.project ?? document.activeElement.className)",
    );

  it('says of each what it is, when it was begun and how far it is', async () => {
    const panel = await opened();
    await panel.page.clock.setFixedTime('2026-03-04T12:00:00Z');
    const rows = await panel.page.locator('.project-open').allInnerTexts();
    const words = rows.map((row) => row.replace(/\s+/g, ' ').trim());
    assert.match(words[0] ?? '', /^Lake Trip Photo slideshow · .*10:24 2 exports$/);
    assert.match(words[1] ?? '', /eightieth birthday Video letter · .* The last try failed$/);
    assert.match(words[2] ?? '', /^Product launch Promotional video · .* Exported$/);
    assert.match(words[3] ?? '', /^Trip Photo slideshow · .* Rendering… 62%$/);
    assert.equal(await panel.page.locator('.project .thumbnail').count(), 3);
    await panel.picture('projects');
  });

  it('cuts names and facts with “…” in the narrowest side bar', async () => {
    const panel = await open({ width: 205 });
    const name = 'A walk through the mountains behind the house';
    await panel.show(shown({ projects: [listed('p1', name)] }));
    await panel.page.locator('.switcher').click();
    await panel.page.getByRole('dialog').waitFor();
    const told = await panel.page.evaluate<boolean[]>(`(() => {
      const edge = document.querySelector('.project-told').getBoundingClientRect().right;
      return [...document.querySelectorAll('.project-name, .project-facts')].map((each) => each.getBoundingClientRect().right <= edge);
    })()`);
    assert.deepEqual(told, [true, true]);
    await panel.picture('projects-narrow');
  });

  it('marks in the header that work goes on in others', async () => {
    const panel = await open();
    await panel.show(shown());
    const button = panel.page.locator('.switcher');
    assert.match((await button.getAttribute('title')) ?? '', /Lake Trip\nTrip: Rendering… 62%/);
    await panel.show(shown({ projects: LISTED.slice(0, 3) }));
    assert.equal(await panel.page.locator('.switcher-work').count(), 0);
  });

  it('opens one, which closes the list and leads to the message box', async () => {
    const panel = await opened();
    await panel.page.getByText('Product launch').click();
    assert.deepEqual(await panel.requests(), [{ type: 'switch-project', project: 'p3' }]);
    await panel.reply();
    await panel.until("document.activeElement.localName === 'vscode-text-area'");
    assert.equal(await panel.page.getByRole('dialog').count(), 0);
  });

  it('says why one cannot be opened', async () => {
    const panel = await opened();
    await panel.page.getByText('Product launch').click();
    await panel.reply('That project cannot be opened.');
    await panel.page.getByRole('alert').getByText('That project cannot be opened.').waitFor();
    assert.equal(await panel.page.locator('.switcher-name').innerText(), 'Lake Trip');
  });

  it('is walked, and its projects renamed, taken out and brought back by keys alone', async () => {
    const panel = await opened();
    const { keyboard } = panel.page;
    assert.equal(await focused(panel), 'p1');
    await keyboard.press('ArrowDown');
    assert.equal(await focused(panel), 'p2');
    await keyboard.press('F2');
    await keyboard.type('For Grandma');
    await keyboard.press('Enter');
    assert.deepEqual(await last(panel), { type: 'rename-project', project: 'p2', name: 'For Grandma' });
    assert.equal(await focused(panel), 'p2');
    await keyboard.press('F2');
    await keyboard.type('Not so');
    await keyboard.press('Escape');
    assert.equal((await panel.requests()).length, 1);
    await keyboard.press('End');
    await keyboard.press('ArrowUp');
    await keyboard.press('Delete');
    assert.deepEqual(await last(panel), { type: 'remove-project', project: 'p3' });
    await panel.reply();
    const without = LISTED.filter(({ id }) => id !== 'p3');
    await panel.show(shown({ projects: without, removed: [{ id: 'p3', name: 'Product launch' }] }));
    assert.match(await focused(panel), /^p\d$/);
    await panel.page.getByRole('button', { name: 'Undo: bring back Product launch' }).press('Enter');
    assert.deepEqual(await last(panel), { type: 'bring-back-project', project: 'p3' });
    await keyboard.press('Escape');
    assert.match(await focused(panel), /switcher/);
  });

  it('duplicates one from its menu', async () => {
    const panel = await opened();
    await panel.page.getByRole('button', { name: 'More for Lake Trip' }).click();
    await panel.page.getByRole('menuitem', { name: 'Duplicate' }).click();
    assert.deepEqual(await last(panel), { type: 'duplicate-project', project: 'p1' });
    await panel.reply();
    await panel.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('is searched where there are many', async () => {
    const many = Array.from({ length: 30 }, (_, at) => listed(`p${at + 1}`, `Video ${at + 1}`));
    const panel = await opened({ projects: many });
    await panel.page.getByRole('searchbox').fill('video 2');
    assert.equal(await panel.page.locator('.project').count(), 11);
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.press('Enter');
    assert.deepEqual(await last(panel), { type: 'switch-project', project: 'p2' });
  });

  it('brings back the last one that was taken out, too', async () => {
    const panel = await open();
    await panel.show(state(undefined, { removed: [{ id: 'p1', name: 'Lake Trip' }] }));
    await panel.page.locator('.switcher').click();
    await panel.page.getByRole('button', { name: 'Undo' }).click();
    assert.deepEqual(await last(panel), { type: 'bring-back-project', project: 'p1' });
  });
});
