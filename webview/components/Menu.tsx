import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** One line of a menu. */
export interface MenuItem {
  readonly label: string;
  /** What stands at its other end: the keys that do it, or a word about it. */
  readonly keys: string;
  readonly act: () => void;
}

interface MenuProps {
  /** What the choice is about. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Where it opens, px of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** A list of what can be done, where it was asked for. Arrows choose, Escape closes. */
export function Menu({ label: title, items: choices, at, onClose }: MenuProps): VNode {
  const menu = useRef<HTMLDivElement>(null);
  // Before the next key can arrive: what has the keyboard is where the eyes are.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const box = menu.current;
    if (box === null) return;
    // Above everything: the stage, where it is, clips and fades what sticks out of it.
    box.popover = 'manual';
    box.showPopover();
    // It stays within the page.
    box.style.left = `${Math.max(4, Math.min(at.x, innerWidth - box.offsetWidth - 4))}px`;
    box.style.top = `${Math.max(4, Math.min(at.y, innerHeight - box.offsetHeight - 4))}px`;
    box.querySelector('button')?.focus();
    const leave = ({ target }: Event): void => {
      if (!(target instanceof Node && box.contains(target))) onClose();
    };
    window.addEventListener('pointerdown', leave);
    window.addEventListener('blur', onClose);
    return () => {
      window.removeEventListener('pointerdown', leave);
      window.removeEventListener('blur', onClose);
      if (box.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const now = items.findIndex((item) => item === document.activeElement);
    const next = placeAfter(event.key, now, items.length);
    if (next === undefined && event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    if (next === undefined) onClose();
    else items[next]?.focus();
  };
  return (
    <div ref={menu} class="menu" role="menu" aria-label={title} onKeyDown={onKeyDown}>
      {choices.map(({ label, keys, act }) => (
        <button
          key={`${label} ${keys}`}
          type="button"
          class="menu-item"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose();
            act();
          }}
        >
          <span>{label}</span>
          <span class="menu-keys">{keys}</span>
        </button>
      ))}
    </div>
  );
}

/** Which of so many lines a key leads to; undefined where it leads to none. */
function placeAfter(key: string, now: number, lines: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (now + 1) % lines;
    case 'ArrowUp':
      return (now - 1 + lines) % lines;
    case 'Home':
      return 0;
    case 'End':
      return lines - 1;
    default:
      return undefined;
  }
}
