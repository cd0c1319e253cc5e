import assert from 'node:assert/strict';
import type { PanelState, WebviewMessage } from '../../../src/panel/messages.ts';
import { isHostMessage, readSaved } from '../../../webview/state/host.ts';
import type { Host, SavedState } from '../../../webview/state/host.ts';
import { RequestError } from '../../../webview/state/requests.ts';
import { Store } from '../../../webview/state/store.ts';

/** The editor's end, which only remembers. */
class Recorder implements Host {
  readonly sent: WebviewMessage[] = [];
  kept: unknown;

  constructor(kept?: SavedState) {
    this.kept = kept;
  }

  postMessage(message: WebviewMessage): void {
    this.sent.push(message);
  }

  getState(): unknown {
    return this.kept;
  }

  setState(state: SavedState): void {
    this.kept = state;
  }
}

const STATE: PanelState = { backend: 'local', projects: [] };

describe('store', () => {
  it('settles each request by its own number', async () => {
    const host = new Recorder();
    const store = new Store(host);
    const first = store.request({ type: 'stop' });
    assert.deepEqual(host.sent, [], 'the page does not listen yet');
    store.ready();
    const second = store.request({ type: 'export' });
    store.receive({ type: 'reply', request: 2 });
    await second;
    store.receive({ type: 'reply', request: 1, error: 'Nothing to stop.' });
    await assert.rejects(first, new RequestError('Nothing to stop.'));
    assert.deepEqual(host.sent, [
      { type: 'ready' },
      { type: 'request', request: 1, body: { type: 'stop' } },
      { type: 'request', request: 2, body: { type: 'export' } },
    ]);
  });

  it('shows the failure of what was asked until something succeeds', async () => {
    const store = new Store(new Recorder());
    const refused = store.ask({ type: 'export' });
    store.receive({ type: 'reply', request: 1, error: 'There is nothing to export yet.' });
    assert.equal(await refused, false);
    assert.equal(store.snapshot.failure, 'There is nothing to export yet.');
    const granted = store.ask({ type: 'add-files' });
    store.receive({ type: 'reply', request: 2 });
    assert.equal(await granted, true);
    assert.equal(store.snapshot.failure, undefined);
  });

  it('takes what changed, and asks for the whole once where a change was lost', () => {
    const host = new Recorder();
    const store = new Store(host);
    const nothing = { project: {}, gone: { state: [], project: [] } };
    store.receive({ type: 'state', number: 4, state: STATE });
    store.receive({ type: 'change', after: 4, change: { ...nothing, state: { backend: 'cloud' } } });
    assert.equal(store.snapshot.panel?.backend, 'cloud');
    store.receive({ type: 'change', after: 6, change: { ...nothing, state: { backend: 'local' } } });
    store.receive({ type: 'change', after: 7, change: { ...nothing, state: { backend: 'local' } } });
    assert.equal(store.snapshot.panel.backend, 'cloud');
    assert.deepEqual(host.sent, [{ type: 'ready' }]);
    store.receive({ type: 'state', number: 9, state: STATE });
    assert.equal(store.snapshot.panel.backend, 'local');
  });

  it('passes over a reply to nothing', () => {
    const store = new Store(new Recorder());
    store.receive({ type: 'reply', request: 7, error: 'Too late.' });
    assert.equal(store.snapshot.failure, undefined);
  });

  it('tells its listeners of what is new, and of nothing else', () => {
    const store = new Store(new Recorder());
    let told = 0;
    const end = store.subscribe(() => (told += 1));
    store.receive({ type: 'state', state: STATE });
    store.receive({ type: 'state', state: structuredClone(STATE) });
    assert.equal(told, 1);
    store.receive({ type: 'focus-composer' });
    store.receive({ type: 'focus-composer' });
    assert.equal(told, 3, 'every wish for the caret is a new one');
    end();
    store.receive({ type: 'state', state: { ...STATE, backend: 'cloud' } });
    assert.equal(told, 3);
  });

  it('keeps parts of what outlives the page', () => {
    const host = new Recorder();
    const store = new Store(host);
    store.save({ draft: 'a tho' });
    store.save({ folded: ['Files'] });
    assert.deepEqual(new Store(host).saved, {
      draft: 'a tho',
      draftOf: undefined,
      drafts: {},
      unsent: '',
      folded: ['Files'],
      unfolded: [],
      gestures: undefined,
      zoom: undefined,
      loudness: { volume: 1, muted: false },
      overlays: { guides: false, words: false },
      reading: undefined,
    });
  });

  it('makes the best of whatever was kept', () => {
    const loudness = { volume: 1, muted: false };
    const nothing = {
      draft: '',
      draftOf: undefined,
      drafts: {},
      unsent: '',
      folded: [],
      unfolded: [],
      gestures: undefined,
      zoom: undefined,
      reading: undefined,
      loudness,
      overlays: { guides: false, words: false },
    };
    for (const kept of [
      undefined,
      null,
      7,
      'text',
      {},
      { draft: 1, folded: 'x', reading: { project: 'p' } },
      { gestures: { project: 'p', gestures: [{ do: 'explode', segment: 'x' }] }, zoom: -1, unfolded: 3 },
    ]) {
      assert.deepEqual(readSaved(kept), nothing);
    }
  });

  it('knows the host’s messages from others', () => {
    assert.equal(isHostMessage({ type: 'state', state: STATE }), true);
    for (const other of [null, 'state', {}, { type: 'webpackOk' }]) assert.equal(isHostMessage(other), false);
  });
});
