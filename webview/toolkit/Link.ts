import { vsCodeLink } from '@vscode/webview-ui-toolkit';
import { h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { define } from './define.ts';

define(vsCodeLink());

/** Reads like a link and does something in the editor. */
export function Link({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const follow = (event: Event): void => {
    event.preventDefault();
    onClick();
  };
  return h('vscode-link', { href: '#', onClick: follow }, children);
}
