import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PreviewManifest } from '../../../src/compositor/preview/manifest.ts';
import type { PanelTimeline } from '../../../src/panel/messages.ts';
import { pure, useNear, useStore, useValue } from '../../hooks.ts';
import { wordsAt } from './wordsAt.ts';
import { filmOf } from '../../preview/film.ts';
import type { FromPainter } from '../../preview/messages.ts';
import { startPainterThread } from '../../preview/painterThread.ts';
import { PreviewPlayer } from '../../preview/player.ts';
import type { PlayerView } from '../../preview/player.ts';
import type { Overlays } from '../../state/host.ts';
import type { Snapshot, Store } from '../../state/store.ts';
import { Button } from '../../toolkit/Button.ts';
import { ProgressRing } from '../../toolkit/ProgressRing.ts';
import { Controls } from './Controls.tsx';
import { Guides } from './Guides.tsx';
import { playerKey } from './keys.ts';

interface PreviewProps {
  /** Id of the project. */
  readonly project: string;
  /** Of its timeline. */
  readonly revision: string;
  /** What is read in it. */
  readonly timeline: PanelTimeline | undefined;
}

/** Plays the timeline as it is, before and without an export. */
export const Preview = pure(function Preview({ project, revision, timeline }: PreviewProps) {
  const [attempt, setAttempt] = useState(0);
  const again = (): void => setAttempt(attempt + 1);
  const props = { project, revision, timeline };
  return <Screen key={`${project}/${attempt}`} {...props} onAgain={again} />;
});

function Screen({
  project,
  revision,
  timeline,
  onAgain,
}: PreviewProps & { readonly onAgain: () => void }): VNode {
  const store = useStore();
  const screen = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const seek = useRef<HTMLInputElement>(null);
  const near = useNear(canvas);
  // Asked for before anything is drawn: it takes longer.
  const film = useMemo(() => filmOf(store, project, revision), [store, project, revision]);
  const [failure, setFailure] = useState<string>();
  const [player] = useState(() => createPlayer(store, project, setFailure));
  const view = useView(player);
  const [large, setLarge] = useState(false);
  const [overlays, turn] = useOverlays(store);

  useEffect(() => () => player.close(), [player]);
  useMoment(player, view.frames);
  useEffect(() => {
    if (canvas.current !== null && near) return attachThread(player, canvas.current, setFailure);
    return undefined;
  }, [player, near]);
  useEffect(() => {
    if (near) return openFilm(film, player, setFailure);
    return undefined;
  }, [player, near, film]);
  // With its class in one go: in between, it would be seen with the borders and the size of any popover.
  useLayoutEffect(() => {
    const { current } = screen;
    if (!large || current === null) return undefined;
    // Above everything, whatever clips the place where it is.
    current.popover = 'manual';
    current.showPopover();
    seek.current?.focus({ preventScroll: true });
    return () => {
      current.hidePopover();
      current.popover = null;
    };
  }, [large]);
  useEffect(() => {
    const pauseUnseen = (): void => {
      if (document.hidden) player.pause();
    };
    document.addEventListener('visibilitychange', pauseUnseen);
    return () => document.removeEventListener('visibilitychange', pauseUnseen);
  }, [player]);

  const { size } = view;
  return (
    <div
      ref={screen}
      class={large ? 'preview preview-large' : 'preview'}
      role="group"
      aria-label="Preview of the video"
      data-state={failure === undefined ? view.state : 'failed'}
      onKeyDown={(event) => playerKey(event, { player, large, setLarge, turn })}
      // What is behind it is not to be used unseen.
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && screen.current?.contains(relatedTarget) !== true)
          setLarge(false);
      }}
      onPointerDown={(event) => keepKeyboard(event, seek.current)}
    >
      <div class="preview-screen" onClick={() => player.toggle()}>
        <canvas
          ref={canvas}
          style={size && { aspectRatio: `${size.width} / ${size.height}` }}
          aria-hidden="true"
        />
        {overlays.guides && size && <Guides size={size} />}
        {failure === undefined && (view.state === 'loading' || view.waiting) && <ProgressRing />}
      </div>
      {overlays.words && <Words timeline={timeline} view={view} />}
      <Controls {...{ player, view, seek, large, setLarge, overlays, turn }} />
      <Notes view={view} failure={failure} onAgain={onAgain} />
    </div>
  );
}

const momentOf = ({ moment }: Snapshot): Snapshot['moment'] => moment;

/** Goes to what was selected in the timeline. @param frames how many the film has; 0 before it is open */
function useMoment(player: PreviewPlayer, frames: number): void {
  const moment = useValue(momentOf);
  const isOpen = frames > 0;
  useEffect(() => {
    if (!moment || !isOpen) return;
    player.pause();
    player.seek((moment.atMs * player.view.fps) / 1000);
  }, [player, moment, isOpen]);
}

/** What is shown besides the picture, kept over reloads and for every film. */
function useOverlays(store: Store): [Overlays, (overlay: keyof Overlays) => void] {
  const [overlays, setOverlays] = useState(store.saved.overlays);
  const turn = (overlay: keyof Overlays): void => {
    const next = { ...overlays, [overlay]: !overlays[overlay] };
    store.save({ overlays: next });
    setOverlays(next);
  };
  return [overlays, turn];
}

/** The words in the picture at this moment: there they may be smaller than anybody reads. */
function Words({
  timeline,
  view: { frame, fps },
}: Pick<PreviewProps, 'timeline'> & { readonly view: PlayerView }): VNode {
  return (
    <p class="preview-words" aria-hidden="true">
      {wordsAt(timeline, (1000 * frame) / fps).join(' · ')}
    </p>
  );
}

interface NotesProps {
  readonly view: PlayerView;
  readonly failure: string | undefined;
  readonly onAgain: () => void;
}

function Notes({ view, failure, onAgain }: NotesProps): VNode | null {
  if (failure !== undefined)
    return (
      <p class="player-note" role="alert">
        The preview cannot be shown. {failure} <Button onClick={onAgain}>Try Again</Button>
      </p>
    );
  const notes = [
    view.stills && 'Clips are shown as stills here; the exported video plays them.',
    view.sound === 'unplayable' && 'The sound cannot be played inside this editor.',
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <p class="player-note" role="note">
      {notes.join(' ')}
    </p>
  );
}

/** The mouse presses what it points at; the keyboard stays at the player's one place for it. */
function keepKeyboard(event: PointerEvent, seek: HTMLInputElement | null): void {
  if (event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  seek?.focus({ preventScroll: true });
}

function useView(player: PreviewPlayer): PlayerView {
  const [view, setView] = useState(player.view);
  useEffect(() => {
    const update = (): void => setView(player.view);
    update();
    return player.subscribe(update);
  }, [player]);
  return view;
}

function createPlayer(store: Store, project: string, onFailure: (text: string) => void): PreviewPlayer {
  return new PreviewPlayer({
    loudness: store.saved.loudness,
    onLoudness: (loudness) => store.save({ loudness }),
    fetch: async (part) =>
      (await store.request({ type: 'preview-part', project, part })) as Uint8Array<ArrayBuffer>,
    onFailure: (error) => onFailure(textOf(error)),
  });
}

/** @returns the way to stop it; a thread that has come ends with its player */
function attachThread(
  player: PreviewPlayer,
  canvas: HTMLCanvasElement,
  onFailure: (text: string) => void,
): () => void {
  let gone = false;
  const take = (message: FromPainter): void => {
    // For whoever looks from outside: tests, and tools for developers.
    if (message.type === 'shown') canvas.dataset.frame = String(message.frame);
    player.receive(message);
  };
  startPainterThread(canvas, take).then(
    (thread) => {
      if (gone) thread.close();
      else player.attach(thread);
    },
    (error: unknown) => onFailure(textOf(error)),
  );
  return () => void (gone = true);
}

function openFilm(
  asked: Promise<PreviewManifest>,
  player: PreviewPlayer,
  onOutcome: (failure: string | undefined) => void,
): () => void {
  let overtaken = false;
  asked
    .then((film) => {
      if (overtaken) return;
      player.open(film);
      onOutcome(undefined);
    })
    .catch((error: unknown) => {
      if (!overtaken) onOutcome(textOf(error));
    });
  return () => void (overtaken = true);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
