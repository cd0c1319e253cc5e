import { render } from 'preact';
import { App } from './components/App.tsx';
import { StoreContext } from './hooks.ts';
import { isHostMessage, Store } from './state/store.ts';
import './styles/base.css';
import './styles/layout.css';
import './styles/stage.css';
import './styles/assets.css';
import './styles/timeline.css';
import './styles/videos.css';
import './styles/preview.css';
import './styles/chat.css';
import './styles/markdown.css';
import './styles/composer.css';
import './styles/welcome.css';
import './styles/still.css';
import { registerControls } from './toolkit.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id “root”.');

registerControls();
const store = new Store(acquireVsCodeApi());
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isHostMessage(data)) store.receive(data);
});
render(
  <StoreContext.Provider value={store}>
    <App />
  </StoreContext.Provider>,
  root,
);
store.ready();
