import { vsCodeButton } from '@vscode/webview-ui-toolkit';
import { h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { define } from './define.ts';

define(vsCodeButton());

export interface ButtonProps {
  /** An `icon` button shows a picture alone and needs a `label`. Default: secondary. */
  readonly look?: 'primary' | 'secondary' | 'icon';
  /** Name for screen readers and tooltip, where the content does not say it. */
  readonly label?: string;
  /** Tooltip, where it says more than the name does. */
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly class?: string;
  /** The second click of a double one does nothing: it was meant for the button that stood there before. */
  readonly single?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export function Button({
  look = 'secondary',
  label,
  hint = label,
  disabled = false,
  single = false,
  onClick,
  children,
  ...rest
}: ButtonProps): JSX.Element {
  const element = useRef<HTMLElement>(null);
  const [, redraw] = useState(0);
  // What has the keyboard keeps it: as a disabled element it would lose it, and with it the place on the page.
  const isHeld = disabled && element.current !== null && element.current === document.activeElement;
  useLayoutEffect(() => {
    // The element hands on its name alone.
    const inner = element.current?.shadowRoot?.querySelector('button');
    if (isHeld) inner?.setAttribute('aria-disabled', 'true');
    else inner?.removeAttribute('aria-disabled');
  }, [isHeld]);
  return h(
    'vscode-button',
    {
      ref: element,
      class: rest.class ?? '',
      appearance: look,
      disabled: disabled && !isHeld,
      ...(isHeld && { 'aria-disabled': 'true', onBlur: () => redraw((count) => count + 1) }),
      ...(label !== undefined && { 'aria-label': label }),
      ...(hint !== undefined && { title: hint }),
      onClick: ({ detail }: MouseEvent) => {
        // A disabled element still gets the clicks on its content.
        if (!disabled && !(single && detail > 1)) onClick();
      },
    },
    children,
  );
}
