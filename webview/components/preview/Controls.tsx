import type { RefObject, VNode } from 'preact';
import { Icon } from '../../icons.tsx';
import type { IconName } from '../../icons.tsx';
import { formatClock } from '../../lib/format.ts';
import type { Overlays } from '../../state/host.ts';
import type { PlayerView, PreviewPlayer } from '../../preview/player.ts';
import type { Loudness } from '../../preview/sound.ts';

interface ControlsProps {
  readonly player: PreviewPlayer;
  readonly view: PlayerView;
  /** The one element that the keyboard comes to. */
  readonly seek: RefObject<HTMLInputElement>;
  /** Whether the picture fills the panel. */
  readonly large: boolean;
  readonly setLarge: (large: boolean) => void;
  readonly overlays: Overlays;
  readonly turn: (overlay: keyof Overlays) => void;
}

/** Play, position, time, loudness. One stop for the Tab key: all that the mouse can do, keys do there (keys.ts). */
export function Controls({ player, view, seek, large, setLarge, overlays, turn }: ControlsProps): VNode {
  const { frame, frames, fps, playing } = view;
  const ready = frames > 0;
  const at = clockOf(frame, fps);
  const whole = formatClock((1000 * frames) / fps);
  return (
    <div class="preview-controls">
      <Press
        icon={playing ? 'pause' : 'play'}
        label={playing ? 'Pause (Space)' : 'Play (Space)'}
        disabled={!ready}
        onClick={() => player.toggle()}
      />
      <Press
        icon="frameBack"
        label="One frame back (,)"
        disabled={!ready}
        wide
        onClick={() => player.step(-1)}
      />
      <Press icon="frameOn" label="One frame on (.)" disabled={!ready} wide onClick={() => player.step(1)} />
      <input
        ref={seek}
        class="preview-seek"
        type="range"
        min={0}
        max={Math.max(1, frames - 1)}
        step={1}
        value={frame}
        disabled={!ready}
        aria-label="Position"
        // While it plays it would be told thirty times a second.
        aria-valuetext={playing ? 'Playing' : `${at} of ${whole}`}
        aria-keyshortcuts="Space ArrowLeft ArrowRight , . Home End M S C F"
        style={{ '--cw-done': `${(100 * frame) / Math.max(1, frames - 1)}%` }}
        onInput={({ currentTarget }) => player.seek(currentTarget.valueAsNumber)}
      />
      <span class="fact preview-time">
        {at} / {whole}
      </span>
      {view.sound !== 'none' && <Volume player={player} view={view} />}
      <Press
        icon="guides"
        label="Safe areas (S)"
        pressed={overlays.guides}
        disabled={!ready}
        wide
        onClick={() => turn('guides')}
      />
      <Press
        icon="captions"
        label="Words in large (C)"
        pressed={overlays.words}
        disabled={!ready}
        wide
        onClick={() => turn('words')}
      />
      <Press
        icon={large ? 'small' : 'large'}
        label={large ? 'Back to the panel (F)' : 'Fill the panel (F)'}
        disabled={!ready}
        wide
        onClick={() => setLarge(!large)}
      />
    </div>
  );
}

function Volume({ player, view }: Pick<ControlsProps, 'player' | 'view'>): VNode {
  const { volume, muted } = view;
  const silent = muted || volume === 0;
  const change = (loudness: Loudness): void => player.setLoudness(loudness);
  return (
    <>
      <Press
        icon={silent ? 'muted' : 'sound'}
        label={silent ? 'Unmute (M)' : 'Mute (M)'}
        disabled={view.sound === 'unplayable'}
        onClick={() => change({ volume: volume === 0 ? 1 : volume, muted: !silent })}
      />
      <input
        class="preview-volume"
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={muted ? 0 : volume}
        tabIndex={-1}
        disabled={view.sound === 'unplayable'}
        aria-label="Volume"
        style={{ '--cw-done': `${muted ? 0 : 100 * volume}%` }}
        onInput={({ currentTarget }) => change({ volume: currentTarget.valueAsNumber, muted: false })}
      />
    </>
  );
}

interface PressProps {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled: boolean;
  /** Of what is on or off: which. */
  readonly pressed?: boolean;
  /** Only where there is room. */
  readonly wide?: boolean;
  readonly onClick: () => void;
}

/** A button that the keyboard does not come to: it has a key instead. */
function Press({ icon, label, disabled, pressed, wide = false, onClick }: PressProps): VNode {
  return (
    <button
      type="button"
      class={wide ? 'preview-press preview-wide' : 'preview-press'}
      tabIndex={-1}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

/** The second that has begun. */
function clockOf(frame: number, fps: number): string {
  return formatClock(1000 * Math.floor(frame / fps));
}
