/**
 * The controls, from the webview UI toolkit. It gets no more fixes, so nothing else imports it: exchanging it means
 * rewriting this file.
 *
 * The elements take properties, and read an empty text as `true` where they expect a boolean. So every property is always
 * passed with a value of its own kind.
 */
import {
  provideVSCodeDesignSystem,
  vsCodeBadge,
  vsCodeButton,
  vsCodeLink,
  vsCodeProgressRing,
  vsCodeTextArea,
} from '@vscode/webview-ui-toolkit';
import type { TextArea as TextAreaElement } from '@vscode/webview-ui-toolkit';
import { h } from 'preact';
import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export type { TextAreaElement };

/** Defines the elements. Called once, before anything is drawn. */
export function registerControls(): void {
  provideVSCodeDesignSystem().register(
    vsCodeBadge(),
    vsCodeButton(),
    vsCodeLink(),
    vsCodeProgressRing(),
    vsCodeTextArea(),
  );
}

export interface ButtonProps {
  /** An `icon` button shows a picture alone and needs a `label`. Default: secondary. */
  readonly look?: 'primary' | 'secondary' | 'icon';
  /** Name for screen readers and tooltip, where the content does not say it. */
  readonly label?: string;
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
      ...(label === undefined ? {} : { 'aria-label': label, title: label }),
      onClick: ({ detail }: MouseEvent) => {
        // A disabled element still gets the clicks on its content.
        if (!disabled && !(single && detail > 1)) onClick();
      },
    },
    children,
  );
}

export interface TextAreaProps {
  readonly control: RefObject<TextAreaElement>;
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onInput: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Several lines of text. It grows with its content (styles/composer.css). */
export function TextArea({
  control,
  value,
  label,
  placeholder,
  onInput,
  onKeyDown,
}: TextAreaProps): JSX.Element {
  useLayoutEffect(() => {
    // The element names itself “Text area” when it appears.
    control.current?.setAttribute('aria-label', label);
  }, [control, label]);
  return h('vscode-text-area', {
    ref: control,
    value,
    placeholder,
    rows: 1,
    onInput: (event: Event) => onInput((event.currentTarget as TextAreaElement).value),
    onKeyDown,
  });
}

/** Where the caret of a text area is, in characters; undefined where there is none. */
export function caretOf(area: TextAreaElement | null): number | undefined {
  return area?.shadowRoot?.querySelector('textarea')?.selectionEnd;
}

/** Puts the caret somewhere, once the element has taken over a new text. */
export function putCaret(area: TextAreaElement | null, at: number): void {
  requestAnimationFrame(() => {
    area?.focus();
    area?.shadowRoot?.querySelector('textarea')?.setSelectionRange(at, at);
  });
}

/** Puts the caret behind the last letter of a text area. */
export function focusAtEnd(area: TextAreaElement): void {
  area.focus();
  const inner = area.shadowRoot?.querySelector('textarea');
  inner?.setSelectionRange(inner.value.length, inner.value.length);
}

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

export function Badge({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return h('vscode-badge', { title }, children);
}

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
