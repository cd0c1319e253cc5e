import { vsCodeTextArea } from '@vscode/webview-ui-toolkit';
import type { TextArea as TextAreaElement } from '@vscode/webview-ui-toolkit';
import { h } from 'preact';
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { define } from './define.ts';

export type { TextAreaElement };

define(vsCodeTextArea());

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
