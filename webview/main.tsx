import { render } from 'preact';
import { App } from './components/App.tsx';
import { keepFocus } from './keptFocus.ts';
import { StoreContext } from './hooks.ts';
import { config } from 'zod/mini';
import { Inbox } from '../src/panel/inbox.ts';
import { hostMessageSchema } from '../src/panel/schema.ts';
import { isHostMessage, Store } from './state/store.ts';
import './styles/base.css';
import './styles/layout.css';
import './styles/projects.css';
import './styles/stage.css';
import './styles/assets.css';
import './styles/timeline.css';
import './styles/videos.css';
import './styles/preview.css';
import './styles/chat.css';
import './styles/messages.css';
import './styles/markdown.css';
import './styles/composer.css';
import './styles/welcome.css';
import './styles/still.css';
import { registerControls } from './toolkit.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id “root”.');

// The page's policy forbids code that is made of strings.
config({ jitless: true });
registerControls();
const store = new Store(acquireVsCodeApi());
const inbox = new Inbox(hostMessageSchema, (line) => console.warn(line));
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = isHostMessage(data) ? inbox.read(data) : undefined;
  if (message) store.receive(message);
});
render(
  <StoreContext.Provider value={store}>
    <App />
  </StoreContext.Provider>,
  root,
);
keepFocus(root, () => root.querySelector<HTMLElement>('.composer vscode-text-area'));
store.ready();
