import assert from 'node:assert/strict';
import { voiceSettings } from '../../../../src/editor/backend/voiceSettings.ts';

describe('voiceSettings', () => {
  const set = {
    ...{ provider: 'server', name: ' Anna ', pace: 1.2, model: 'kokoro' },
    ...{ command: ['piper', '--model', 'x'], server: 'http://127.0.0.1:8880' },
  };
  const read = (values: Record<string, unknown>) => (name: string) => values[name];

  it('are the user’s', () => {
    assert.deepEqual(voiceSettings(read(set), true), { ...set, name: 'Anna' });
  });

  it('run no program and ask no server in a window that is not trusted', () => {
    for (const provider of ['automatic', 'server', 'command', 'system']) {
      const voice = voiceSettings(read({ ...set, provider }), false);
      assert.deepEqual([voice.provider, voice.command, voice.server], ['system', [], '']);
    }
    assert.equal(voiceSettings(read({ ...set, provider: 'none' }), false).provider, 'none');
  });

  it('are the defaults where something else is written', () => {
    const usual = { provider: 'automatic', name: '', pace: 1, command: [], server: '', model: '' };
    const wrong = { provider: 'cloud', name: 3, pace: 'fast', command: 'rm -rf', server: null, model: [] };
    assert.deepEqual(voiceSettings(read(wrong), true), usual);
    assert.deepEqual(voiceSettings(read({}), true), usual);
    assert.equal(voiceSettings(read({ pace: 40 }), true).pace, 2);
    assert.deepEqual(voiceSettings(read({ command: ['say', 3, null] }), true).command, ['say']);
  });
});
