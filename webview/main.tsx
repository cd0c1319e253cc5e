import { options, render } from 'preact';
import { App } from './components/App.tsx';
import type { ContentParts } from './content.ts';
import { takeFirstWords } from './firstWords.ts';
import { StoreContext } from './hooks.ts';
import { keepFocus } from './keptFocus.ts';
import { Store } from './state/store.ts';
import { focusAtEnd, type TextAreaElement } from './toolkit/TextArea.ts';
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

// What follows a drawing is done in a task of its own: in the next frame it would keep that from being shown.
options.requestAnimationFrame = (flush) => void setTimeout(flush);
const root = rootElement();
const store = new Store(acquireVsCodeApi());
// The toolkit takes over the theme's colours when the page has loaded; what is drawn before would flash in others.
if (document.readyState === 'complete') {
  // It waits for that event, which may be over: this script runs once the page has been seen.
  window.dispatchEvent(new Event('load'));
  begin();
} else window.addEventListener('load', begin, { once: true });

function rootElement(): HTMLElement {
  const found = document.getElementById('root');
  if (found === null) throw new Error('The page has no element with the id “root”.');
  return found;
}

function begin(): void {
  const isFocused = takeFirstWords(root, store);
  draw(undefined);
  const area = root.querySelector<TextAreaElement>('.composer vscode-text-area');
  if (isFocused && area) focusAtEnd(area);
  keepFocus(root, () => root.querySelector<HTMLElement>('.composer vscode-text-area'));
  void fill();
}

function draw(content: ContentParts | undefined): void {
  render(
    <StoreContext.Provider value={store}>
      <App content={content} />
    </StoreContext.Provider>,
    root,
  );
}

/** Loads the rest of the page once its message box is seen, and asks for the state. */
async function fill(): Promise<void> {
  await seen();
  try {
    const { content, listen } = await import('./content.ts');
    listen(store);
    draw(content);
    store.ready();
  } catch (error) {
    console.error(error);
    store.fail('The rest of this panel cannot be loaded. “Developer: Reload Window” brings it back.');
  }
}

/** A page that is not drawn, since something hides it, goes on after so many ms. */
const UNSEEN_AFTER = 200;

/** Resolves behind the next drawing. */
function seen(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, UNSEEN_AFTER);
  });
}
