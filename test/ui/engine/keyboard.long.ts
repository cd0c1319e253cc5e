// The whole way by keyboard alone: nothing here has a mouse. After each step the keyboard is in a place of the panel, and is seen there.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { checkVideo } from '../../../scripts/start/checkVideo.mjs';
import { useEditor } from '../support/editor.ts';
import { Keys, soonOn } from '../support/keys.ts';
import { Panel } from '../support/panel.ts';
import { videosIn } from '../support/ways.ts';

const REQUEST = 'A 6-second slideshow in 480p with the title “Lake Trip” and music';
const BOX = /^Say what you want$/;
const SHOWN = "Number(document.querySelector('.preview canvas').dataset.frame)";

describe('by keyboard alone', function () {
  this.timeout(300_000);
  const editor = useEditor();
  let keys: Keys;
  const panel = () => new Panel(editor().workbench);
  const until = async (expression: string) => soonOn(await panel().frame(), expression);
  const isShown = async (name: string | RegExp) =>
    (await panel().frame()).locator('h1.unseen').filter({ hasText: name }).waitFor({ state: 'attached' });

  before(() => {
    keys = new Keys(editor().workbench);
  });
  afterEach(async () => {
    const { isSomewhere, isSeen, name } = await keys.focused();
    assert.ok(isSomewhere, 'The keyboard is nowhere.');
    assert.ok(isSeen, `“${name}” has the keyboard, which is not to be seen.`);
  });

  /** Says something in the message box, where the keyboard is; resolves to the last answer. */
  async function say(text: string): Promise<string> {
    await keys.until(BOX);
    await keys.type(text);
    await keys.press('Enter');
    return (await panel().answersTo(text)).at(-1)?.text ?? '';
  }

  /** Puts the keyboard into the message box, from wherever it is. */
  async function toBox(): Promise<void> {
    await keys.command('Clipwright: Open Panel');
    await keys.until(BOX);
  }

  it('makes a video of files that are checked in a list', async () => {
    const { workspace } = editor();
    await keys.command('Clipwright: Make Video from Selected Images/Script…');
    for (const name of ['01-elva.jpg', '03-larch.jpg', '05-tomato.jpg']) {
      await keys.goTo(name);
      await keys.press('Space');
    }
    await editor().shoot(editor().workbench, 'files that are checked in a list');
    await keys.press('Enter');
    await keys.choose('Photo slideshow');
    await keys.answer('Photo slideshow', REQUEST);
    await keys.until(BOX);
    await panel().answersTo(REQUEST, /is ready/);
    const [video = ''] = videosIn(workspace);
    assert.deepEqual(
      await checkVideo(join(workspace, 'videos', video), { seconds: 6, width: 854, height: 480 }),
      [],
    );
  });

  it('talks, names a picture with @, and takes a command with /', async () => {
    assert.match(await say('make it 9 seconds'), /9 s/);
    const frame = await panel().frame();
    await keys.type('make @lar');
    await frame.locator('.completion[aria-selected=true]').filter({ hasText: 'larch' }).waitFor();
    await keys.press('Enter');
    await until("document.querySelector('vscode-text-area').value === 'make larch '");
    await keys.type('black and white');
    await keys.press('Enter');
    assert.match((await panel().answersTo('make larch black and white')).at(-1)?.text ?? '', /“larch”/);
    await keys.type('/und');
    await frame.locator('.completion[aria-selected=true]').filter({ hasText: 'undo' }).waitFor();
    await keys.press('Enter');
    assert.match((await panel().answersTo('undo')).at(-1)?.text ?? '', /./);
    assert.match(await panel().summary(), /-9s/);
  });

  it('arranges the timeline: order, a length, words', async () => {
    await keys.tabTo(/^Timeline/, 'Shift+Tab');
    await keys.press('Enter');
    await keys.tabTo(/^Scene 1: elva/);
    await keys.press('ArrowRight');
    await keys.until(/^Scene 2: larch/);
    await keys.press('Alt+ArrowLeft');
    await panel().answersTo('Move scene 2 to the start.');
    assert.match(await panel().summary(), /Video: larch .*, elva .*, tomato/);
    await keys.until(/^Scene 1: larch/);
    await keys.press('Shift+ArrowRight');
    await panel().answers((await panel().said()).at(-2)?.id, /seen for/);
    await keys.until(/^Scene 1: larch/);
    await keys.press('ArrowDown', 'ArrowDown');
    await keys.until(/Lake Trip/);
    await keys.press('F2');
    await keys.until(/^Words$/);
    await keys.type('Sea Trip');
    await keys.press('Enter');
    await panel().answersTo('Change text 1 to “Sea Trip”.');
    assert.match(await panel().summary(), /Title: "Sea Trip"/);
    await keys.until(/Sea Trip/);
    await editor().shoot(editor().workbench, 'a title changed by keys');
  });

  it('knows what “this” is', async () => {
    await keys.press('Home', 'ArrowUp', 'ArrowUp');
    await keys.until(/^Scene 1: larch/);
    await keys.tabTo(BOX);
    assert.match(await say('make this brighter'), /larch/);
  });

  it('plays, scrubs and steps', async () => {
    await keys.tabTo(/^Position$/, 'Shift+Tab');
    await keys.press('Home');
    await until(`${SHOWN} === 0`);
    await keys.press('ArrowRight', '.');
    await until(`${SHOWN} === 31`);
    await keys.press('Space');
    await until(`${SHOWN} > 40`);
    await keys.press('Space');
    await keys.press('f');
    await until("document.querySelector('.preview-large') !== null");
    await keys.press('Escape');
    await until("document.querySelector('.preview-large') === null");
    await keys.until(/^Position$/);
  });

  it('takes the last change back with the button of its card', async () => {
    await keys.tabTo(/^Undo$/);
    const before = (await panel().said()).at(-1)?.id;
    await keys.press('Enter');
    await panel().answers(before);
  });

  it('stops an export; what waits behind it is not lost', async () => {
    await toBox();
    await say('make it 2 minutes long');
    await keys.tabTo(/^Export$/, 'Shift+Tab');
    await keys.press('Enter');
    await panel().does('Rendering…');
    await keys.tabTo(BOX);
    await keys.type('make it 3 seconds long');
    await keys.press('Enter');
    const frame = await panel().frame();
    await frame.locator('.waiting-message').filter({ hasText: '3 seconds' }).waitFor();
    await keys.press('Escape');
    await frame.locator('.message').filter({ hasText: 'Export cancelled.' }).waitFor();
    await editor().shoot(editor().workbench, 'a message that waits by keys');
    await frame.locator('.waiting-mark').filter({ hasText: 'Not sent' }).waitFor();
    await keys.tabTo(/^Send now$/, 'Shift+Tab');
    await keys.press('Enter');
    await panel().answersTo('make it 3 seconds long');
    await keys.until(BOX);
    assert.match(await panel().summary(), /-3s/);
  });

  it('exports, and saves only the sound', async () => {
    const before = videosIn(editor().workspace);
    await keys.tabTo(/^Export$/, 'Shift+Tab');
    const said = (await panel().said()).at(-1)?.id;
    await keys.press('Enter');
    await panel().answers(said, /is ready/);
    // The button stays where it is, and the keyboard on it.
    await keys.until(/^Export$/);
    await keys.tabTo(/^Other formats/);
    await keys.press('Enter', 'End');
    await keys.until(/Cover picture/);
    // Subtitles are not among them: nobody speaks.
    await keys.press('ArrowUp', 'ArrowUp');
    await keys.until(/MP3/);
    const next = (await panel().said()).at(-1)?.id;
    await keys.press('Enter');
    await panel().answers(next, /Your sound is ready/);
    assert.equal(videosIn(editor().workspace).length, before.length + 2);
  });

  it('renames, deletes and brings back a project, and goes to another', async () => {
    const { page } = editor().workbench;
    await keys.command('Clipwright: Rename Video Project…');
    await keys.answer('Rename', 'Summer by the lake');
    await isShown('Summer by the lake');
    await keys.until(BOX);
    await keys.command('Clipwright: New Video Project…');
    await keys.choose('Video letter');
    await isShown('Video letter');
    await keys.until(BOX);
    await keys.command('Clipwright: Show Video Projects…');
    await keys.choose('Summer by the lake');
    await isShown('Summer by the lake');
    await keys.until(BOX);
    await keys.command('Clipwright: Delete Video Project');
    await isShown('Video letter');
    await keys.until(BOX);
    await keys.command('Notifications: Focus Notification Toast');
    await page.locator('.notifications-toasts .monaco-list:focus').waitFor();
    await keys.press('Tab');
    await page.locator('.notifications-toasts .monaco-button:focus').filter({ hasText: 'Undo' }).waitFor();
    await keys.press('Enter');
    await isShown('Summer by the lake');
    await keys.until(BOX);
    await panel().shows(REQUEST);
  });

  it('has everything again after the window was loaded anew, an unsent text as well', async () => {
    const { page } = editor().workbench;
    await keys.type('and then a');
    const loaded = page.waitForEvent('load');
    await keys.command('Developer: Reload Window');
    await loaded;
    await page.locator('.monaco-workbench .part.statusbar').waitFor();
    await isShown('Summer by the lake');
    await toBox();
    await until("document.querySelector('vscode-text-area').value === 'and then a'");
  });
});
