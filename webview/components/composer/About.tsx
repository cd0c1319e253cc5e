import type { VNode } from 'preact';
import type { PanelSelection } from '../../../src/panel/messages.ts';
import { useStore } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import { Button } from '../../toolkit/Button.ts';

/** What “this” is in the message that is being written: what is selected in the timeline. */
export function About({ selected }: { readonly selected: PanelSelection }): VNode {
  const store = useStore();
  return (
    <p class="composer-about" title={`“This” is ${selected.name}.`}>
      <span>
        <span class="about-this">“This” is </span>
        <b>{selected.name}</b>
      </span>
      <Button look="icon" label="Select nothing" onClick={() => store.select(undefined)}>
        <Icon name="close" />
      </Button>
    </p>
  );
}
