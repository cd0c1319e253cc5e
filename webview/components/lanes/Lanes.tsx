import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelAsset, PanelTimeline } from '../../../src/panel/messages.ts';
import { applied } from '../../gestures/applied.ts';
import type { Gesture } from '../../gestures/gesture.ts';
import { locate, roleOf, type Located } from '../../gestures/segments.ts';
import { pure, useLatest } from '../../hooks.ts';
import { Icon, type IconName } from '../../icons.tsx';
import { formatClock, formatSeconds } from '../../lib/format.ts';
import { ticksBetween } from './view/ruler.ts';
import { Button } from '../../toolkit/Button.ts';
import { hasWords } from '../../gestures/actions.ts';
import { deedsFor } from '../../gestures/deeds.ts';
import { Menu } from '../Menu.tsx';
import { Details } from './Details.tsx';
import { laneKey, leave } from './keys.ts';
import { Lane } from './Lane.tsx';
import { useDrag } from './useDrag.ts';
import { drawn, useViews } from './view/useView.ts';
import type { Waves } from './wave/useWaves.ts';
import { useZoom, type Zoom } from './view/useZoom.ts';

interface LanesProps {
  readonly timeline: PanelTimeline;
  readonly assets: readonly PanelAsset[];
  readonly waves: Waves;
  readonly selected: Located | undefined;
  readonly onSelect: (segment: string | undefined) => void;
  /** A moment was pointed at, ms. */
  readonly onMoment: (atMs: number) => void;
  readonly onGesture: (gesture: Gesture) => void;
}

const ICONS: Readonly<Record<PanelTimeline['tracks'][number]['kind'], IconName>> = {
  video: 'image',
  audio: 'note',
  text: 'script',
  other: 'film',
};

/** Before that is known. */
const NONE = { left: 0, width: 0 };

/** Closer to an edge than this, dragging scrolls; by so much at a time, px. */
const EDGE = 28;

/** The tracks to scale. One of all pieces is in the order of the tab key; arrow keys go from there. */
export function Lanes(props: LanesProps): VNode {
  const { timeline, assets, waves, selected, onSelect, onMoment, onGesture } = props;
  const scroller = useRef<HTMLDivElement>(null);
  /** What is drawn of pictures and times, and of what goes with them. */
  const [view = NONE, ...others] = useViews(scroller);
  const zoom = useZoom(scroller, timeline, view.width);
  const [edited, setEdited] = useState<string>();
  const { scale } = zoom;
  const [menu, setMenu] = useState<MenuPlace>();
  const timeAt = (clientX: number): number => timeUnder(clientX, scroller.current, scale);
  const { drag, take } = useDrag({ timeline, scale, timeAt, onGesture });
  // A length is seen as it is pulled; where a picture goes is marked, and it follows the pointer.
  const moves = drag?.gesture?.do === 'move' || drag?.gesture === undefined;
  const shown = useMemo(
    () => (drag?.gesture && !moves ? applied(timeline, drag.gesture) : timeline),
    [timeline, drag?.gesture, moves],
  );
  const thumbnails = useMemo(
    () => new Map(assets.flatMap((each) => (each.thumbnail === undefined ? [] : [[each.id, each]]))),
    [assets],
  );
  const edit = useLatest((id: string): void => {
    const located = locate(timeline, id);
    if (located && hasWords(located)) setEdited(id);
  });
  const perform = (gesture: Gesture): void => {
    if (gesture.do === 'remove') leave({ timeline, scroller: scroller.current, onSelect }, gesture.segment);
    onGesture(gesture);
  };
  const onKeyDown = (event: KeyboardEvent): void =>
    laneKey(event, {
      ...{ timeline, scroller: scroller.current, selected, zoom, onSelect },
      ...{ onGesture: perform, onEdit: edit },
    });
  const openMenu = (event: MouseEvent): void => {
    const place = menuAt(event);
    if (!place) return;
    event.preventDefault();
    event.stopPropagation();
    onSelect(place.segment);
    setMenu(place);
  };
  const reword = useLatest((text: string | undefined): void => {
    if (text !== undefined && edited !== undefined) onGesture({ do: 'reword', segment: edited, text });
    setEdited(undefined);
  });
  const held = useLatest(take);
  const select = useLatest(onSelect);
  const point = useLatest((clientX: number) => onMoment(timeAt(clientX)));
  const deeds = (located: Located): ReturnType<typeof deedsFor> =>
    deedsFor(located, timeline, { onGesture: perform, onEdit: edit });
  const open = menu && locate(timeline, menu.segment);
  useKeptFocus(scroller);
  const width = Math.max(view.width, Math.ceil((shown.durationMs * scale) / 1000));
  const active = selected?.segment.id ?? shown.tracks[0]?.segments[0]?.id;
  return (
    <div class="lanes-frame" data-focus-home={`.piece[tabindex="0"]`}>
      <ZoomControls zoom={zoom} />
      <div class="lanes">
        <LaneNames tracks={shown.tracks} />
        <div class="lanes-scroll" ref={scroller} onKeyDown={onKeyDown} onContextMenu={openMenu}>
          <div class="lanes-width" style={{ width: `${width}px` }}>
            <Ruler {...drawn(view)} scale={scale} onPress={point} />
            {shown.tracks.map((track, at) => (
              <Lane
                key={track.id}
                track={track}
                role={roleOf(track)}
                {...drawn(at === 0 ? view : (others[0] ?? view))}
                scale={scale}
                selected={track.segments.find(({ id }) => id === selected?.segment.id)}
                active={track.segments.find(({ id }) => id === active)}
                drag={drag && track.segments.some(({ id }) => id === drag.segment) ? drag : undefined}
                edited={track.segments.find(({ id }) => id === edited)}
                thumbnails={thumbnails}
                waves={waves}
                onSelect={select}
                onTake={held}
                onEdit={edit}
                onWords={reword}
              />
            ))}
          </div>
        </div>
      </div>
      {selected && <Details selected={selected} deeds={deeds(selected)} />}
      {menu && open && (
        <Menu label="What to do with it" items={deeds(open)} at={menu} onClose={() => setMenu(undefined)} />
      )}
    </div>
  );
}

/** The time below the pointer, ms; near an edge the lanes scroll on. */
function timeUnder(clientX: number, box: HTMLElement | null, scale: number): number {
  if (box === null) return 0;
  const { left, right } = box.getBoundingClientRect();
  if (clientX < left + EDGE) box.scrollLeft -= EDGE / 2;
  if (clientX > right - EDGE) box.scrollLeft += EDGE / 2;
  return ((clientX - left + box.scrollLeft) * 1000) / scale;
}

/** Whose menu is open, and where. */
interface MenuPlace {
  readonly segment: string;
  readonly x: number;
  readonly y: number;
}

/** Where a piece's menu opens: at the pointer's second button, or below the piece when a key has asked for it. */
function menuAt({ target, button, clientX, clientY }: MouseEvent): MenuPlace | undefined {
  const piece = target instanceof Element ? target.closest<HTMLElement>('.piece') : null;
  const segment = piece?.dataset['segment'];
  if (piece === null || segment === undefined) return undefined;
  const { left, bottom } = piece.getBoundingClientRect();
  return button === 2 ? { segment, x: clientX, y: clientY } : { segment, x: left, y: bottom };
}

function LaneNames({ tracks }: Pick<PanelTimeline, 'tracks'>): VNode {
  return (
    <div class="lane-names" aria-hidden="true">
      {tracks.map(({ id, kind, label }) => (
        <span key={id} class="lane-name" data-kind={kind} title={label}>
          <Icon name={ICONS[kind]} />
          <span class="lane-label">{label}</span>
        </span>
      ))}
    </div>
  );
}

/** A piece that changes its place among the others would lose the keyboard. */
function useKeptFocus(scroller: RefObject<HTMLElement>): void {
  const focused = document.activeElement;
  const id =
    focused instanceof HTMLElement && scroller.current?.contains(focused)
      ? focused.dataset['segment']
      : undefined;
  useLayoutEffect(() => {
    if (id === undefined || document.activeElement !== document.body) return;
    const piece = scroller.current?.querySelector<HTMLElement>(`[data-segment="${CSS.escape(id)}"]`);
    piece?.focus({ preventScroll: true });
  });
}

function ZoomControls({ zoom }: { readonly zoom: Zoom }): VNode {
  return (
    <div class="zoom" role="group" aria-label="Zoom">
      <Button look="icon" label="Zoom out" disabled={!zoom.canOut} onClick={() => zoom.by(1 / 1.5)}>
        <Icon name="minus" />
      </Button>
      <Button look="icon" label="Zoom in" disabled={!zoom.canIn} onClick={() => zoom.by(1.5)}>
        <Icon name="add" />
      </Button>
      <Button look="icon" label="Show all of it" disabled={!zoom.canOut} onClick={zoom.fit}>
        <Icon name="fit" />
      </Button>
    </div>
  );
}

interface RulerProps {
  /** What is drawn, px. */
  readonly from: number;
  readonly to: number;
  /** Px of a second. */
  readonly scale: number;
  /** @param clientX px of the window */
  readonly onPress: (clientX: number) => void;
}

const Ruler = pure(function Ruler({ from, to, scale, onPress }: RulerProps): VNode {
  const ms = (px: number): number => (px * 1000) / scale;
  const ticks = ticksBetween(ms(from), ms(to), scale);
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  // Whichever has gone out of sight becomes one that comes into it: making them anew, and sweeping up after that, takes longer.
  const most = Math.ceil(ms(to - from) / step) + 1;
  return (
    <div class="ruler" aria-hidden="true" onPointerDown={({ clientX }) => onPress(clientX)}>
      {ticks.map((at) => (
        <span key={(at / step) % most} class="tick" style={{ left: `${(at * scale) / 1000}px` }}>
          {at % 1000 === 0 ? formatClock(at) : formatSeconds(at)}
        </span>
      ))}
    </div>
  );
});
