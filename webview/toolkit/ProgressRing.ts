import { vsCodeProgressRing } from '@vscode/webview-ui-toolkit';
import { h } from 'preact';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { define } from './define.ts';

define(vsCodeProgressRing());

/** Something goes on, nobody knows how long. The text beside it says what, so screen readers are spared the ring. */
export function ProgressRing(): JSX.Element {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The element makes itself an assertive alert (“Loading”) when it appears.
    for (const name of ['role', 'aria-live', 'aria-label']) element.current?.removeAttribute(name);
    element.current?.setAttribute('aria-hidden', 'true');
  }, []);
  return h('vscode-progress-ring', { ref: element });
}
