import assert from 'node:assert/strict';
import { decideBackend, type Inspected } from '../../../../src/editor/backend/backendKind.ts';

describe('the backend', () => {
  const cases: [Inspected, 'cloud' | 'local'][] = [
    [{}, 'cloud'],
    [{ defaultValue: 'cloud' }, 'cloud'],
    [{ defaultValue: 'cloud', globalValue: 'local' }, 'local'],
    // A folder may ask for less …
    [{ globalValue: 'cloud', workspaceValue: 'local' }, 'local'],
    [{ globalValue: 'cloud', workspaceFolderValue: 'local' }, 'local'],
    [{ workspaceValue: 'cloud', workspaceFolderValue: 'local' }, 'local'],
    [{ workspaceValue: 'local', workspaceFolderValue: 'cloud' }, 'local'],
    // … and never for more.
    [{ globalValue: 'local', workspaceValue: 'cloud' }, 'local'],
    [{ globalValue: 'local', workspaceFolderValue: 'cloud', workspaceValue: 'cloud' }, 'local'],
    [{ globalValue: 'local', workspaceValue: ['cloud'], workspaceFolderValue: { local: 1 } }, 'local'],
    [{ globalValue: 7, workspaceValue: null }, 'cloud'],
  ];
  for (const [said, expected] of cases)
    it(`is ${expected}: ${JSON.stringify(said)}`, () => assert.equal(decideBackend(said), expected));
});
