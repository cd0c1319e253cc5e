/** Walks from message to message with ↑ and ↓, as in a list of the editor's. @returns the id of the one that has the keyboard now */
export function walk(event: KeyboardEvent, list: HTMLElement | null): string | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || list === null) return undefined;
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return undefined;
  const all = [...list.querySelectorAll<HTMLElement>('[data-message]')];
  const at = all.findIndex((each) => each.contains(document.activeElement));
  const next = event.key === 'ArrowUp' ? (at < 0 ? all.length - 1 : at - 1) : at < 0 ? -1 : at + 1;
  const target = all[next];
  if (next < 0 || !target) return undefined;
  event.preventDefault();
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
  return target.dataset['message'];
}
