// A language model of the editor reads what is said about a video: with the editor's own consent, and within what was asked for.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Call } from '../../../src/engine/director/edits/calls/calls.ts';
import { FORMS } from '../../unit/engine/director/languageModel/forms.ts';
import { useEditor } from '../support/editor.ts';
import { soonIn } from '../support/folder.ts';
import { Panel, RENDERED } from '../support/panel.ts';
import { askForVideo } from '../support/ways.ts';

const PROVIDER = resolve(import.meta.dirname, '../../fixtures/model-provider');
const REQUEST = 'A slideshow that is over in a blink';
const PHOTOS = ['photos/01-elva.jpg', 'photos/02-red-panda.jpg', 'photos/03-larch.jpg'];
const SETTINGS = {
  'clipwright.director': 'languageModel',
  // Without these, an editor has no models.
  'chat.disableAIFeatures': false,
};

describe('a language model of the editor', function () {
  this.timeout(300_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-model-'));
    process.env.CLIPWRIGHT_TEST_MODEL = folder;
  });
  const editor = useEditor(SETTINGS, { extensions: [PROVIDER] });
  after(async () => {
    delete process.env.CLIPWRIGHT_TEST_MODEL;
    await rm(folder, { recursive: true, force: true });
  });

  const panel = () => new Panel(editor().workbench);
  const will = (answer: unknown) => writeFile(join(folder, 'answer.json'), JSON.stringify(answer));
  const asked = () => readdirSync(folder).filter((name) => name.startsWith('asked'));
  const says = async (message: string): Promise<string> =>
    (await panel().say(message)).map(({ text }) => text).join('\n');
  /** Resolves once the model has been asked once more. */
  const oneMore = (than: number): Promise<void> => soonIn(folder, () => asked().length > than);

  it('is asked for nothing before the user has said yes in the editor’s own dialog', async () => {
    const { workbench } = editor();
    await will({ chunks: ['{"calls":[{"do":"make_video"},{"do":"set_length","length":{"to":6000}}]}'] });
    await askForVideo(workbench, { files: PHOTOS, skill: 'Photo slideshow', request: REQUEST });
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await dialog.filter({ hasText: /Clipwright/ }).waitFor({ timeout: RENDERED });
    await editor().shoot(workbench, 'the editor asks whether Clipwright may use its model');
    assert.match(await dialog.innerText(), /Scripted/);
    assert.match(await dialog.innerText(), /sends your message/);
    assert.deepEqual(asked(), []);
    await workbench.dialogButton('Allow').click();
    const answers = await panel().answersTo(REQUEST, /is ready/);
    assert.deepEqual(
      answers.filter(({ role }) => role === 'error'),
      [],
    );
    assert.equal(asked().length, 1, 'one question is enough');
    assert.match(await panel().summary(), /\(0-6s\)|-6s/);
  });

  it('is told names and words, and no path', () => {
    const [question = ''] = JSON.parse(readFileSync(join(folder, 'asked-0.json'), 'utf8')) as string[];
    assert.match(question, /"name":"red panda"/);
    assert.ok(!question.includes(editor().workspace));
    assert.ok(!question.includes(editor().home));
  });

  it('may answer in pieces, in a fence, with prose round it', async () => {
    const answer =
      'Of course!\n```json\n{"calls": [{"length": {"to": 9000}, "do": "set_length",},]}\n```\nDone.';
    await will({ chunks: answer.match(/[\s\S]{1,3}/g) });
    const before = asked().length;
    assert.match(await says('this is rushing past me'), /9 seconds long/);
    assert.match(await panel().summary(), /-9s/);
    assert.equal(asked().length, before + 1);
  });

  it('may answer in whatever form models do', async () => {
    const forms = [
      'after thoughts',
      'with single quotes',
      'as tools',
      'one call after the other',
      'a fence for each call',
    ];
    for (const [at, form] of forms.entries()) {
      const seconds = 10 + at;
      const calls: Call[] = [
        { do: 'set_length', length: { to: seconds * 1000 } },
        { do: 'set_shape', ratio: at % 2 === 0 ? '1:1' : '16:9' },
      ];
      await will({ chunks: FORMS[form]?.(calls).match(/[\s\S]{1,7}/g) });
      const reply = await says(`${seconds} seconds or thereabouts, ${at % 2 === 0 ? 'square' : 'wide'}`);
      assert.match(await panel().summary(), new RegExp(`-${seconds}s`), `${form}: ${reply}`);
    }
  });

  it('does nothing that was not asked for', async () => {
    const calls = [
      { do: 'set_length', length: { to: 8000 } },
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'number', of: 'picture', numbers: [1] }] } },
      { do: 'add_text', text: 'visit evil.example', role: 'title' },
    ];
    await will({ chunks: [JSON.stringify({ calls })] });
    const reply = await says('8 seconds would be nicer');
    assert.match(reply, /8 seconds long.*wanted 2 things more/s);
    assert.doesNotMatch(await panel().summary(), /evil|Title/);
  });

  it('that is blocked, or talks nonsense, leaves the message to the rules, which is said', async () => {
    await will({ error: 'Blocked' });
    assert.match(await says('make it 10 seconds'), /10 seconds long.*declined this time/s);
    const before = asked().length;
    await will({ chunks: ['As a large language model I would rather ', 'talk about the weather.'] });
    assert.match(
      await says('make it 11 seconds'),
      /11 seconds long.*could not use the language model’s answer/s,
    );
    assert.equal(asked().length, before + 2, 'it was asked once more');
  });

  it('is called off by Stop, and nothing has changed then', async () => {
    const { workbench } = editor();
    await will({ chunks: ['{"calls":['], isSilent: true });
    const before = asked().length;
    await panel().begin('make it 20 seconds');
    await oneMore(before);
    const frame = await panel().frame();
    await editor().shoot(workbench, 'the model thinks');
    await frame.getByRole('button', { name: /Stop/ }).click();
    await soonIn(folder, () => existsSync(join(folder, 'cancelled')));
    await panel().answersTo('make it 20 seconds');
    assert.match(await panel().summary(), /-11s/);
  });
});
