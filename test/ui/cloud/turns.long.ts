// While a turn of the agent goes on: what is said meanwhile, Stop, and a window that is loaded anew.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { plain } from '../../backend/dialects.ts';
import { Gate, type Scenario } from '../../backend/scenario.ts';
import { ScriptedBackend } from '../../backend/server.ts';
import { useEditor } from '../support/editor.ts';
import { soonOn } from '../support/keys.ts';
import { Panel } from '../support/panel.ts';
import { askForVideo, reload } from '../support/ways.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../samples');
const TOKEN = 'nmv_usr_ofTheTurns';
const BOX = "document.querySelector('vscode-text-area').value";

const draftOf = (d: number) => ({
  d,
  m: { width: 1920, height: 1080 },
  t: [{ id: 't1', tt: 0, sg: [{ id: 's1', st: 0, d, name: '01-elva.jpg' }] }],
});

describe('a turn of the agent', function () {
  this.timeout(120_000);
  let backend: ScriptedBackend;
  let environment: string | undefined;
  let usual: Scenario;

  before(async () => {
    environment = process.env.NEMO_TOKEN;
    process.env.NEMO_TOKEN = TOKEN;
    usual = {
      video: await readFile(join(SAMPLES, 'clips/rabbit.mp4')),
      tokens: [TOKEN],
      draft: draftOf(5000),
      tellsTurns: true,
    };
    backend = await ScriptedBackend.start(usual);
  });

  after(async () => {
    if (environment === undefined) delete process.env.NEMO_TOKEN;
    else process.env.NEMO_TOKEN = environment;
    await backend.close();
  });

  const editor = useEditor(() => ({ 'clipwright.backend': 'cloud', 'clipwright.apiUrl': backend.url }));
  const panel = () => new Panel(editor().workbench);

  /** Says something; the agent waits with what it does until the gate is opened. */
  async function beginHeld(request: string, seconds: number): Promise<Gate> {
    const gate = new Gate();
    const steps = [
      { hold: gate },
      { draft: draftOf(1000 * seconds) },
      { send: plain.text(`It is ${seconds} seconds long now.`) },
    ];
    backend.beginAnew({ ...usual, turns: [{ steps }] });
    await panel().begin(request);
    await (await panel().frame()).getByRole('button', { name: /^Stop/ }).waitFor();
    return gate;
  }

  async function waits(text: string): Promise<void> {
    await panel().begin(text);
    await (await panel().frame()).locator('.waiting-message').filter({ hasText: text }).waitFor();
  }

  it('begins', async () => {
    const { workbench } = editor();
    const request = 'a slideshow of this photo';
    await askForVideo(workbench, { files: ['photos/01-elva.jpg'], skill: 'Photo slideshow', request });
    await workbench.dialogButton('Upload and Continue').click();
    await panel().answersTo(request, /is ready/);
  });

  it('lets a message wait visibly, gives it back to be changed, and is followed by it', async () => {
    const frame = await panel().frame();
    const gate = await beginHeld('make it 8 seconds', 8);
    await waits('and add a tite');
    await editor().shoot(editor().workbench, 'a message that waits behind a turn');
    await frame.getByRole('button', { name: 'Take back to edit' }).click();
    await soonOn(frame, `${BOX} === 'and add a tite'`);
    await waits('and add a title');
    gate.open();
    await panel().answersTo('and add a title', /Done/);
    assert.equal(await frame.locator('.waiting-message').count(), 0);
    const said = (await panel().said()).filter(({ role }) => role === 'user').map(({ text }) => text);
    assert.deepEqual(said.slice(-2), ['make it 8 seconds', 'and add a title']);
  });

  it('is stopped by its button; what waits behind it is kept, and sent when that is wanted', async () => {
    const frame = await panel().frame();
    const gate = await beginHeld('make it 9 seconds', 9);
    await waits('warmer colours');
    await frame.getByRole('button', { name: /^Stop/ }).click();
    await frame.locator('.waiting-mark').filter({ hasText: 'Not sent' }).waitFor();
    gate.open();
    await frame.getByRole('button', { name: 'Send now' }).click();
    await panel().answersTo('warmer colours');
  });

  it('goes on while the window is loaded anew, and is told then', async () => {
    const gate = await beginHeld('make it 12 seconds', 12);
    await reload(editor().workbench);
    gate.open();
    await panel().answersTo('make it 12 seconds');
    await soonOn(await panel().frame(), "/-12s/.test(document.querySelector('.summary').textContent)");
  });
});
