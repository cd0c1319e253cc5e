import { Component, createContext, h } from 'preact';
import type { ComponentClass, FunctionComponent, RefObject } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PanelRequest } from '../src/panel/messages.ts';
import type { Snapshot, Store } from './state/store.ts';

/** The store, for every component below {@link StoreContext.Provider}. */
export const StoreContext = createContext<Store | undefined>(undefined);

/** @throws {Error} outside of a provider */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === undefined) throw new Error('No store has been provided.');
  return store;
}

/** The store's current snapshot; the component is drawn anew after each change. */
export function useSnapshot(): Snapshot {
  const store = useStore();
  const [snapshot, setSnapshot] = useState(store.snapshot);
  useLayoutEffect(() => {
    const update = (): void => setSnapshot(store.snapshot);
    update(); // Something may have come between drawing and subscribing.
    return store.subscribe(update);
  }, [store]);
  return snapshot;
}

/** One value of the snapshot; the component is drawn anew only when that is another one. @param read the same function every time */
export function useValue<T>(read: (snapshot: Snapshot) => T): T {
  const store = useStore();
  const [value, setValue] = useState(() => read(store.snapshot));
  useLayoutEffect(() => {
    const update = (): void => setValue(() => read(store.snapshot));
    update();
    return store.subscribe(update);
  }, [store, read]);
  return value;
}

/** A page that is never idle goes on after so many ms. */
const LONGEST_WAIT = 50;

/** Counts drawings of something up to a number, one each frame: what is needed first is drawn first, and no frame has to wait for all of it. */
export function useDrawings(what: string | undefined, most: number): number {
  const [drawn, setDrawn] = useState({ what, count: 0 });
  const count = drawn.what === what ? drawn.count : 0;
  useEffect(() => {
    if (drawn.what === what && count >= most) return undefined;
    const draw = (): void => setDrawn({ what, count: Math.min(most, count + 1) });
    // Behind the frame that shows what was drawn, and not within it.
    const wait = requestIdleCallback(draw, { timeout: LONGEST_WAIT });
    return () => cancelIdleCallback(wait);
  }, [what, drawn, count, most]);
  return count;
}

/** Messages cost nothing. Before a backend has said so, the one on this computer is known for it. */
export const isFree = ({ panel }: Snapshot): boolean => panel?.credits?.free ?? panel?.backend === 'local';

/** Asks the host for something; a refusal is shown. Resolves to whether it succeeded. */
export function useAsk(): (body: PanelRequest) => Promise<boolean> {
  const store = useStore();
  return useCallback((body) => store.ask(body), [store]);
}

/** From this width on the stage stands beside the conversation, px of the page. As in styles/layout.css. */
const ROOMY = '(min-width: 700px)';

/** A section's folded state, kept over reloads. @param drawer it begins folded where there is little room */
export function useFolded(title: string, drawer = false): readonly [boolean, () => void] {
  const store = useStore();
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!drawer) return;
    const room = matchMedia(ROOMY);
    const update = (): void => redraw((count) => count + 1);
    room.addEventListener('change', update);
    return () => room.removeEventListener('change', update);
  }, [drawer]);
  const isNarrow = drawer && !matchMedia(ROOMY).matches;
  const folded = isNarrow ? !store.saved.unfolded.includes(title) : store.saved.folded.includes(title);
  const toggle = (): void => {
    const kept = isNarrow ? 'unfolded' : 'folded';
    const others = store.saved[kept].filter((other) => other !== title);
    store.save({ [kept]: folded === isNarrow ? [...others, title] : others });
    redraw((count) => count + 1);
  };
  return [folded, toggle];
}

/** Whether an element has come into sight, or is about to, in whatever scrolls it. Once it has, it stays so. */
export function useNear(element: RefObject<Element>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        watch.disconnect();
      },
      { scrollMargin: '120px' },
    );
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return near;
}

/** The same function always, which does what the newest one does. */
export function useLatest<A extends readonly unknown[]>(act: (...of: A) => unknown): (...of: A) => void {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...of) => void latest.current(...of), []);
}

/** The time, anew every minute. */
export const useMinute = (): Date => useTime(60_000);

/** The time, anew every second. */
export const useSecond = (): Date => useTime(1000);

function useTime(everyMs: number): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** A component that is drawn anew only when one of its properties is another object (see src/panel/share.ts). */
export function pure<P extends object>(draw: FunctionComponent<P>): ComponentClass<P> {
  return class Pure extends Component<P> {
    static override displayName = draw.name;
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const names = new Set([...Object.keys(this.props), ...Object.keys(next)]);
      return [...names].some(
        (name) => !Object.is(this.props[name as keyof typeof this.props], next[name as keyof P]),
      );
    }
    override render(props: P) {
      return h(draw, props);
    }
  };
}
