import type { VNode } from 'preact';
import { Icon } from '../../icons.tsx';
import { formatBytes } from '../../lib/format.ts';
import { Button } from '../../toolkit/Button.ts';
import type { HeldPictures } from './heldPictures.ts';

/** The pictures that go with a message, each with its size and the way to leave it out. */
export function HeldPictureList({ held, remove, refused }: HeldPictures): VNode | null {
  if (held.length === 0 && refused === undefined) return null;
  return (
    <div class="held">
      <ul class="held-list" aria-label="Pictures to send">
        {held.map((picture) => (
          <li key={picture.src} class="held-picture">
            <img src={picture.src} alt="" />
            <bdi class="held-name">{picture.name}</bdi>
            <span class="fact">{formatBytes(picture.bytes.length)}</span>
            <Button look="icon" label={`Remove ${picture.name}`} onClick={() => remove(picture)}>
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      <p class="held-note" role="status">
        {refused ?? (held.length > 0 ? 'Sent with your message, and saved in the folder for videos.' : '')}
      </p>
    </div>
  );
}
