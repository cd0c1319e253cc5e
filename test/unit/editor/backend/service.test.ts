import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { untilNamed } from '../../../../src/editor/backend/service.ts';
import { TestClock } from '../../../backend/clock.ts';

const OLD = 'https://old.example.test';
const NEW = 'https://new.example.test';

/** Settings that a test changes. */
class Settings {
  readonly clock = new TestClock();
  /** How often it was told that the service is missing. */
  told = 0;
  #address: string;
  readonly #changes = new EventEmitter();

  constructor(address: string) {
    this.#address = address;
  }

  readonly address = () => this.#address;
  readonly onMissing = () => {
    this.told++;
  };
  readonly onDidChange = (listener: (event: unknown) => unknown) => {
    this.#changes.on('change', listener);
    return { dispose: () => void this.#changes.off('change', listener) };
  };

  /** How many are waiting for a change. */
  get listeners(): number {
    return this.#changes.listenerCount('change');
  }

  name(address: string): void {
    this.#address = address;
    this.#changes.emit('change');
  }
}

describe('waiting for the service of a project', () => {
  const open = new AbortController().signal;

  it('goes on at once where the settings name it', async () => {
    const settings = new Settings(OLD);
    assert.equal(await untilNamed(OLD, settings, open), true);
    assert.deepEqual([settings.clock.pauses, settings.listeners], [[], 0]);
  });

  it('goes on, without a word, when the settings are read a moment later', async () => {
    const settings = new Settings(NEW);
    const named = untilNamed(OLD, settings, open);
    settings.clock.advance(14_999);
    settings.name(OLD);
    assert.equal(await named, true);
    settings.clock.advance(60_000);
    assert.deepEqual([settings.told, settings.listeners], [0, 0]);
  });

  it('tells once, after 15 s, and goes on when the setting is put back', async () => {
    const settings = new Settings(NEW);
    const named = untilNamed(OLD, settings, open);
    settings.clock.advance(15_000);
    settings.name('https://third.example.test');
    settings.clock.advance(3_600_000);
    settings.name(OLD);
    assert.equal(await named, true);
    assert.deepEqual([settings.told, settings.listeners], [1, 0]);
  });

  it('ends, without a word, with its window', async () => {
    const settings = new Settings(NEW);
    const window = new AbortController();
    const named = untilNamed(OLD, settings, window.signal);
    window.abort();
    assert.equal(await named, false);
    settings.clock.advance(60_000);
    assert.deepEqual([settings.told, settings.listeners], [0, 0]);
    assert.equal(await untilNamed(OLD, settings, window.signal), false);
  });
});
