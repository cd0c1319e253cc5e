import type { Overlays } from '../../state/host.ts';
import type { PreviewPlayer } from '../../preview/player.ts';

/** Of the volume, for one press of a key. */
const LOUDER = 0.05;

/** What keys act on. */
export interface Keyed {
  readonly player: PreviewPlayer;
  /** Whether the picture fills the panel. */
  readonly large: boolean;
  readonly setLarge: (large: boolean) => void;
  /** Shows or hides one of the overlays. */
  readonly turn: (overlay: keyof Overlays) => void;
}

/** Does what a key means in every player. Keys of the editor's, and all that mean nothing here, go on their way. */
export function playerKey(event: KeyboardEvent, keyed: Keyed): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const action = ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (action === undefined || (event.key === 'Escape' && !keyed.large)) return;
  event.preventDefault();
  action(keyed);
}

const ACTIONS: Readonly<Record<string, (keyed: Keyed) => void>> = {
  ' ': ({ player }) => player.toggle(),
  k: ({ player }) => player.toggle(),
  ArrowLeft: ({ player }) => player.seek(player.view.frame - player.view.fps),
  ArrowRight: ({ player }) => player.seek(player.view.frame + player.view.fps),
  ArrowUp: ({ player }) => changeVolume(player, LOUDER),
  ArrowDown: ({ player }) => changeVolume(player, -LOUDER),
  ',': ({ player }) => player.step(-1),
  '.': ({ player }) => player.step(1),
  Home: ({ player }) => player.seek(0),
  End: ({ player }) => player.seek(player.view.frames - 1),
  m: ({ player }) => player.setLoudness({ volume: player.view.volume, muted: !player.view.muted }),
  f: ({ large, setLarge }) => setLarge(!large),
  s: ({ turn }) => turn('guides'),
  c: ({ turn }) => turn('words'),
  Escape: ({ setLarge }) => setLarge(false),
};

function changeVolume(player: PreviewPlayer, by: number): void {
  const volume = Math.max(0, Math.min(1, Math.round(100 * (player.view.volume + by)) / 100));
  player.setLoudness({ volume, muted: false });
}
