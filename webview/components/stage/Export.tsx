import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../../../src/exportFormats.ts';
import { useAsk } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import { Button } from '../../toolkit/Button.ts';
import { Menu, type MenuItem } from '../Menu.tsx';

interface ExportProps {
  readonly primary: boolean;
  readonly disabled: boolean;
  readonly formats: readonly ExportFormat[] | undefined;
}

/** *Export*, and beside it what else the backend makes of the timeline. */
export function Export({ primary, disabled, formats = [] }: ExportProps): VNode {
  const ask = useAsk();
  const more = useRef<HTMLSpanElement>(null);
  const [at, setAt] = useState<{ readonly x: number; readonly y: number }>();
  const items = formats.map((format): MenuItem => {
    const [label, keys] = CHOICES[format];
    return { label, keys, act: () => void ask({ type: 'export', ...(format !== 'mp4' && { format }) }) };
  });
  const open = (): void => {
    const { left, bottom } = more.current?.getBoundingClientRect() ?? { left: 0, bottom: 0 };
    setAt({ x: left, y: bottom + 2 });
  };
  return (
    <span class="export">
      <Button
        look={primary ? 'primary' : 'secondary'}
        disabled={disabled}
        onClick={() => void ask({ type: 'export' })}
      >
        Export
      </Button>
      {items.length > 1 && (
        <span ref={more}>
          <Button look="icon" label="Other formats…" disabled={disabled} onClick={open}>
            <Icon name="fold" />
          </Button>
        </span>
      )}
      {at && <Menu label="Export as" items={items} at={at} onClose={() => setAt(undefined)} />}
    </span>
  );
}

/** What each is called, and what it is. */
const CHOICES: Readonly<Record<ExportFormat, readonly [string, string]>> = {
  mp4: ['Video', 'MP4'],
  'mp4-720p': ['Video, 720p', 'MP4'],
  'mp4-1080p': ['Video, 1080p', 'MP4'],
  'mp4-2160p': ['Video, 4K', 'MP4'],
  gif: ['Animation, small', 'GIF'],
  webm: ['Video for the web', 'WebM'],
  mp3: ['Only the sound', 'MP3'],
  m4a: ['Only the sound', 'M4A'],
  srt: ['Subtitles', 'SRT'],
  jpg: ['Cover picture', 'JPEG'],
};
