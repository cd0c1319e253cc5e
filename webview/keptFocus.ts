/** On a place in which something takes the keyboard when what had it there has gone: its selector. */
const HOME = 'data-focus-home';

/**
 * Keeps the keyboard on the page. A button often goes away with what it does (a suggestion that is sent, a message that is taken back), and
 * the keyboard would be nowhere then: it goes to the nearest place around that takes it (`data-focus-home`).
 *
 * @param root what is watched
 * @param fallback takes the keyboard where no place around does
 * @returns the way to end it
 */
export function keepFocus(root: HTMLElement, fallback: () => HTMLElement | null): () => void {
  /** What had the keyboard last, and all that it was in. */
  let path: readonly Element[] = [];
  let isInSight = false;
  const sight = new IntersectionObserver(
    (entries) => void (isInSight = entries.at(-1)?.isIntersecting === true),
    {
      threshold: 0.9,
    },
  );
  const remember = ({ target }: FocusEvent): void => {
    path = target instanceof Element ? [...withAncestors(target)] : [];
    sight.disconnect();
    isInSight = false;
    if (path[0]) sight.observe(path[0]);
  };
  // Whoever points at what takes no keyboard has put it away.
  const forget = (): void => void (path = []);
  const look = (): void => {
    const [last, ...around] = path;
    // What comes above it moves it away; whoever has scrolled away wants it so, and the timeline sees to its pieces.
    if (isInSight && last === document.activeElement && last.closest('.stage') && !last.matches('.piece'))
      last.scrollIntoView({ block: 'nearest' });
    if (last === undefined || last.isConnected || !isNowhere()) return;
    const home = around.map(homeIn).find((found) => found !== undefined) ?? fallback();
    home?.focus({ preventScroll: true });
  };
  const changes = new MutationObserver(look);
  changes.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', remember);
  window.addEventListener('pointerdown', forget, { capture: true });
  // What had it may have gone while the editor asked something.
  window.addEventListener('focus', look);
  return () => {
    changes.disconnect();
    sight.disconnect();
    root.removeEventListener('focusin', remember);
    window.removeEventListener('pointerdown', forget, { capture: true });
    window.removeEventListener('focus', look);
  };
}

function* withAncestors(element: Element): Generator<Element> {
  for (let each: Element | null = element; each !== null; each = each.parentElement) yield each;
}

/** The page has the keyboard, and nothing in it has. */
const isNowhere = (): boolean =>
  document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);

function homeIn(place: Element): HTMLElement | undefined {
  const home = place.isConnected ? place.getAttribute(HOME) : null;
  const found = home === null ? null : place.querySelector(home);
  return found instanceof HTMLElement ? found : undefined;
}
