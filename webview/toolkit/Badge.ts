import { vsCodeBadge } from '@vscode/webview-ui-toolkit';
import { h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { define } from './define.ts';

define(vsCodeBadge());

export function Badge({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return h('vscode-badge', { title }, children);
}
