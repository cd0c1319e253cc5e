// What other extensions, key bindings and tasks may pass to the commands that make videos: anything.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { COMMANDS } from '../../src/contributions.ts';
import { urisIn, workspacePath } from './extension.ts';

const SAID = { skill: 'online-photo-video-maker', prompt: 'a 2-second slideshow' };

describe('the arguments of the commands', () => {
  const call = (command: string, ...args: unknown[]) =>
    Promise.resolve(vscode.commands.executeCommand(command, ...args));
  const photo = () => urisIn('photos')[0] ?? assert.fail('There is no photo.');

  const files: [string, unknown, RegExp][] = [
    ['an address without a host', vscode.Uri.parse('http:/photo.jpg'), /is not an address on the web/],
    [
      'a document that was never saved',
      vscode.Uri.parse('untitled:Untitled-1'),
      /is not on disk yet\. Save it/,
    ],
    [
      'a file of another system',
      vscode.Uri.parse('vscode-vfs://github/a/b.jpg'),
      /is not a file on this disk/,
    ],
    ['a command', vscode.Uri.parse('command:workbench.action.quit'), /is not a file on this disk/],
    ['no path', vscode.Uri.file(''), /whole disk/],
    ['a path', '/photos/a.jpg', /must be given as Uris/],
    ['a number', 7, /must be given as Uris/],
    ['an object', { fsPath: '/a.jpg' }, /must be given as Uris/],
    ['parts of no Uri', { scheme: 'not a scheme', path: 'x' }, /must be given as Uris/],
    ['a list', [[]], /must be given as Uris/],
  ];
  for (const command of [COMMANDS.makeVideo, COMMANDS.makeBatch])
    for (const [title, file, message] of files)
      it(`${command} takes no file that is ${title}`, async () => {
        await assert.rejects(call(command, file, undefined, SAID), message);
        await assert.rejects(call(command, photo(), [photo(), file], SAID), message);
      });

  const options: [string, unknown, RegExp][] = [
    ['a text', 'a slideshow', /must be an object/],
    ['a list', [], /must be an object/],
    ['a prompt that is empty', { ...SAID, prompt: ' \n' }, /“prompt” must be a text that is not empty/],
    ['a prompt that is a number', { ...SAID, prompt: 7 }, /“prompt” must be a text/],
    ['a skill that is an object', { ...SAID, skill: {} }, /“skill” must be a text/],
    ['a skill of everything’s ancestors', { ...SAID, skill: '__proto__' }, /no skill “__proto__”/],
  ];
  for (const command of [COMMANDS.makeVideo, COMMANDS.makeBatch])
    for (const [title, given, message] of options)
      it(`${command} takes no options that are ${title}`, () =>
        assert.rejects(call(command, photo(), [photo()], given), message));

  it('wants files where nobody is to be asked', async () => {
    for (const none of [undefined, null, []])
      await assert.rejects(call(COMMANDS.makeVideo, undefined, none, SAID), /There are no files/);
    await assert.rejects(call(COMMANDS.makeVideo, photo(), 'photos', SAID), /must be an array/);
  });

  it('wants a prompt for each file, none of them empty', async () => {
    const { skill } = SAID;
    for (const prompts of ['one', ['one', 2], [''], { 0: 'one' }])
      await assert.rejects(
        call(COMMANDS.makeBatch, photo(), [photo()], { skill, prompts }),
        /“prompts?” must be/,
      );
  });

  it('writes nowhere else than it was told to, and not through a link', async () => {
    const elsewhere = join(tmpdir(), `clipwright-elsewhere-${process.pid}`);
    const link = join(workspacePath(), 'leads-out');
    await symlink(tmpdir(), link);
    const outputs: [unknown, RegExp][] = [
      ['', /“output” must be a text that is not empty/],
      [7, /“output” must be the Uri/],
      [{}, /“output” must be the Uri/],
      [vscode.Uri.parse('untitled:film.mp4'), /“output” must be the Uri/],
      [vscode.Uri.parse('https://example.test/film.mp4'), /“output” must be the Uri/],
      ['../film.mp4', /not inside the workspace folder/],
      ['a/../../film.mp4', /not inside the workspace folder/],
      [`${elsewhere}/film.mp4`, /not inside the workspace folder/],
      [`leads-out/${elsewhere.split('/').at(-1) ?? ''}/film.mp4`, /not inside the workspace folder/],
    ];
    const before = await readdir(workspacePath());
    try {
      for (const [output, message] of outputs)
        await assert.rejects(call(COMMANDS.makeVideo, photo(), [photo()], { ...SAID, output }), message);
      assert.deepEqual(await readdir(workspacePath()), before);
      assert.equal(existsSync(elsewhere), false);
    } finally {
      await rm(link);
    }
  });
});
