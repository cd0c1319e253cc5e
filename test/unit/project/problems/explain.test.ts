import assert from 'node:assert/strict';
import { BackendError, failures, type BackendErrorCode } from '../../../../src/api/errors.ts';
import { AssetError } from '../../../../src/assets/error.ts';
import { explain, type Circumstances } from '../../../../src/project/problems/explain.ts';
import { NotSaved } from '../../../../src/project/problems/notSaved.ts';
import { ProjectError } from '../../../../src/project/problems/projectError.ts';
import { StoreError } from '../../../../src/project/problems/storeError.ts';

const turn: Circumstances = {
  doing: 'turn',
  backend: 'cloud',
  registerLink: 'https://web.example.test/register',
};
const buttons = (error: unknown, circumstances = turn): string[] =>
  explain(error, circumstances).actions.map(({ id }) => id);

describe('explain', () => {
  const BUTTONS: Readonly<Record<BackendErrorCode, readonly string[]>> = {
    'token-refused': ['set-token', 'retry'],
    'session-gone': ['retry'],
    'no-credits': ['register', 'show-credits', 'retry'],
    'unsupported-file': ['add-files', 'retry'],
    'file-too-large': ['add-files', 'retry'],
    'not-added': ['add-files', 'retry'],
    'no-space': ['retry'],
    'client-id-missing': ['retry'],
    'plan-blocks-export': ['upgrade', 'retry'],
    'rate-limited': ['retry'],
    'free-token-taken': ['set-token', 'register', 'use-local', 'retry'],
    server: ['retry', 'show-log'],
    'not-found': ['retry'],
    rejected: ['retry'],
    'bad-answer': ['retry'],
    refused: ['retry', 'use-local'],
    dns: ['retry', 'use-local'],
    timeout: ['retry', 'use-local'],
    tls: ['retry', 'use-local'],
    proxy: ['retry', 'use-local'],
    'connection-lost': ['retry', 'show-log'],
    'insecure-address': ['open-settings'],
    'local-file': ['add-files', 'retry'],
    cancelled: [],
  };
  for (const [code, expected] of Object.entries(BUTTONS)) {
    it(`offers ${expected.join(', ') || 'nothing'} for ${code}`, () => {
      const error = new BackendError(code as BackendErrorCode, 'It broke.', { remedy: 'Mend it.' });
      assert.deepEqual(buttons(error), expected);
      assert.equal(explain(error, turn).text, 'It broke. Mend it.');
    });
  }

  it('opens the setting that mends a network failure', () => {
    const error = new BackendError('proxy', 'The proxy wants a password.', { setting: 'http.proxy' });
    assert.deepEqual(
      explain(error, turn).actions.find(({ id }) => id === 'open-settings')?.target,
      'http.proxy',
    );
  });

  it('does not offer this computer to a project that is there already', () => {
    const error = new BackendError('refused', 'Nobody answers.');
    assert.deepEqual(buttons(error, { ...turn, backend: 'local' }), ['retry']);
  });

  it('links the way to an account', () => {
    const [register] = explain(failures.noCredits(), turn).actions;
    assert.equal(register?.target, 'https://web.example.test/register');
    assert.equal(register.primary, true);
  });

  it('does an export again as an export', () => {
    assert.deepEqual(explain(failures.server(), { ...turn, doing: 'export' }).actions[0], {
      id: 'export',
      label: 'Export Again',
      primary: true,
    });
  });

  it('tells of a full disk, a locked folder and a missing ffmpeg what to do', () => {
    const system = (code: string, message = 'raw'): Error => Object.assign(new Error(message), { code });
    assert.match(explain(system('ENOSPC'), turn).text, /The disk is full/);
    assert.match(explain(system('EACCES'), turn).text, /folder is not writable/);
    assert.match(explain(new Error('no', { cause: system('EDQUOT') }), turn).text, /The disk is full/);
    assert.match(
      explain(new NotSaved('lake.gif', system('EROFS')), turn).text,
      /^“lake\.gif” could not be saved\. The folder is not writable: choose another one/,
    );
    assert.match(
      explain(new NotSaved('lake.gif', system('ENOSPC')), turn).text,
      /^“lake\.gif” .* disk is full/,
    );
    const local = explain(failures.noSpace(), { ...turn, backend: 'local' });
    assert.equal(local.text, 'The disk is full: make some room and try again.');
    assert.deepEqual(
      local.actions.map(({ id }) => id),
      ['retry'],
    );
    const store = new StoreError('unwritable', 'The project could not be saved.', {
      cause: system('ENOSPC'),
    });
    assert.match(explain(store, turn).text, /could not be saved\. The disk is full/);
    assert.deepEqual(buttons(system('ffmpeg-missing', 'ffmpeg was not found.')), [
      'install-ffmpeg',
      'open-settings',
      'retry',
    ]);
  });

  it('passes on the sentences of our own errors, and says of any other what it says', () => {
    assert.equal(explain(new AssetError('empty', '/x', '“x” is empty.'), turn).text, '“x” is empty.');
    assert.equal(explain(new ProjectError('turn-lost', 'Lost.'), turn).text, 'Lost.');
    assert.equal(explain(new Error('something odd'), turn).text, 'something odd.');
    assert.equal(explain('a string', turn).text, 'a string.');
  });
});
