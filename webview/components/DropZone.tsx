import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useAsk, useStore } from '../hooks.ts';
import { Icon } from '../icons.tsx';
import { carriesFiles, droppedUris } from '../lib/uris.ts';

/** Beside the buttons that add files: the editor lets a drag through only while Shift is held. */
export const HOW_TO_ADD = 'Add files. Or drag them from the Explorer to here, holding Shift.';

/** Takes files that are dropped anywhere on the page. */
export function DropZone({ children }: { readonly children: ComponentChildren }): VNode {
  const ask = useAsk();
  const store = useStore();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const bond = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void): void =>
      window.addEventListener(type, listener, { signal: bond.signal });
    on('dragover', (event) => {
      if (event.dataTransfer === null || !carriesFiles(event.dataTransfer.types)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    });
    // Leaving one element for another names the other; leaving the window names none.
    on('dragleave', (event) => event.relatedTarget === null && setOver(false));
    on('drop', (event) => {
      setOver(false);
      const { dataTransfer } = event;
      if (dataTransfer === null || !carriesFiles(dataTransfer.types)) return;
      event.preventDefault();
      const uris = droppedUris((format) => dataTransfer.getData(format));
      if (uris.length > 0) void ask({ type: 'drop-files', uris });
      // Their addresses are not told to a page.
      else if (dataTransfer.files.length > 0) store.hold([...dataTransfer.files]);
    });
    return () => bond.abort();
  }, [ask, store]);
  return (
    <div class="panel">
      {children}
      {over && (
        <div class="drop" aria-hidden="true">
          <Icon name="attach" />
          <span>Drop to add to the video</span>
        </div>
      )}
    </div>
  );
}
