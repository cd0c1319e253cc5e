import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { closeBrowser, openEmptyPage, startHarness, type Harness } from '../ui/panel-page/support/harness.ts';
import { GALLERY } from './gallery/gallery.ts';
import { makeMedia } from './support/media.ts';
import { Sheets } from './support/sheets.ts';
import { SHOT_THEMES, shoot } from './support/shoot.ts';

const UPDATE = process.env['CLIPWRIGHT_STATES_UPDATE'] === 'yes';
const WANTED = (process.env['CLIPWRIGHT_STATES'] ?? '').split(',').filter((name) => name !== '');

/** The gallery: every state of the panel in every theme and width, beside its stored picture. */
describe('states of the panel', function () {
  this.timeout(60_000);
  let harness: Harness;
  let sheets: Sheets;
  /** The stored pictures were made by a browser and with fonts that draw as these do. */
  let comparable = true;

  before(async () => {
    harness = await startHarness();
    await makeMedia(harness.media);
    sheets = await Sheets.open(await openEmptyPage());
    const stored = await Sheets.storedWith();
    comparable = stored === undefined || isDeepStrictEqual(stored, sheets.madeWith);
    if (comparable) return;
    const made = JSON.stringify({ stored, here: sheets.madeWith });
    if (UPDATE && WANTED.length > 0)
      throw new Error(`These pictures would not go with the others; update all of them. ${made}`);
    if (!UPDATE)
      console.log(
        `Pictures are not compared: another browser, or other fonts, drew the stored ones (${made}). “npm run test:states -- --update” on the code before your change stores some of this machine’s, which your change can be compared with.`,
      );
  });
  after(async () => {
    if (UPDATE) await sheets.storeMadeWith();
    if (UPDATE && WANTED.length === 0) await Sheets.keepOnly(Object.keys(GALLERY));
    await harness.close();
    await closeBrowser();
  });

  const names = Object.keys(GALLERY).filter(
    (name) => WANTED.length === 0 || WANTED.some((part) => name.startsWith(part)),
  );
  if (names.length === 0) throw new Error(`There is no state “${WANTED.join(', ')}”.`);
  for (const name of names)
    it(name, async () => {
      const state = GALLERY[name] ?? assert.fail();
      const looked = await Promise.all(SHOT_THEMES.map((theme) => shoot(harness, state, theme)));
      const differing = await sheets.compare(
        name,
        looked.flatMap(({ shots }) => shots),
      );
      if (UPDATE && (differing.length > 0 || !comparable)) await sheets.store(name);
      const faults = looked.flatMap((each) => each.faults);
      assert.deepEqual(faults, []);
      if (!UPDATE && comparable)
        assert.deepEqual(differing, [], `See artifacts/states/${name}.png and, beside it, what differs.`);
    });
});
