import type { Store } from './state/store.ts';

/**
 * Takes over from the message box of the page's markup, in which one can write before any script runs: its words become the draft, behind
 * what was there. What is drawn next takes its place.
 *
 * @returns whether it has the keyboard, which the next one is to get
 */
export function takeFirstWords(root: HTMLElement, store: Store): boolean {
  const box = root.querySelector<HTMLTextAreaElement>('.first-words');
  const isFocused = box !== null && document.activeElement === box;
  // Nothing listens yet to the Enter that sends.
  const words = (box?.value ?? '').replace(/\n+$/, '');
  const { draft } = store.saved;
  if (words !== '') store.save({ draft: draft === '' ? words : `${draft}\n${words}` });
  root.replaceChildren();
  return isFocused;
}
