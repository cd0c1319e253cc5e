import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { PanelAsset, PanelSegment, PanelTrack } from '../../../src/panel/messages.ts';
import type { SegmentRole } from '../../gestures/segments.ts';
import { pure } from '../../hooks.ts';
import { count, formatPercent, formatSeconds } from '../../lib/format.ts';
import { placedIn, type Placed } from './view/ruler.ts';
import { takePlaces } from './view/places.ts';
import { Thumbnail } from '../stage/Thumbnail.tsx';
import type { Drag, Hold } from './useDrag.ts';
import type { Waves } from './wave/useWaves.ts';
import { Wave } from './wave/Wave.tsx';
import { Words } from './Words.tsx';

interface LaneProps {
  readonly track: PanelTrack;
  readonly role: SegmentRole;
  /** What is drawn, px; `scale` px of a second. */
  readonly from: number;
  readonly to: number;
  readonly scale: number;
  readonly selected: PanelSegment | undefined;
  /** The one that the tab key comes to. */
  readonly active: PanelSegment | undefined;
  readonly drag: Drag | undefined;
  readonly edited: PanelSegment | undefined;
  /** By their assets' ids. */
  readonly thumbnails: ReadonlyMap<string, PanelAsset>;
  readonly waves: Waves;
  readonly onSelect: (segment: string) => void;
  readonly onTake: (segment: string, hold: Hold, event: PointerEvent) => void;
  readonly onEdit: (segment: string) => void;
  readonly onWords: (text: string | undefined) => void;
}

/** One track. What is out of sight is not there. */
export const Lane = pure(function Lane(props: LaneProps): VNode {
  const { track, from, to, scale, active, drag, edited } = props;
  const { kind, label, segments } = track;
  const placed = placedIn(segments, { from, to, scale }, active);
  const waves = kind === 'audio' ? placed.map((each) => wave(each, props)) : [];
  const px = (ms: number): number => (ms * scale) / 1000;
  // A piece that comes into sight gets the element of one that has gone out of it: to make others, and sweep these up, takes longer.
  const places = useRef<ReadonlyMap<string, number>>(new Map());
  places.current = takePlaces(
    placed.flatMap(({ items }) => items[0]?.id ?? []),
    places.current,
  );
  return (
    <div class="lane" data-kind={kind} data-waves={waves.some((each) => each !== false)}>
      {waves}
      <div
        class="lane-time"
        role="listbox"
        aria-orientation="horizontal"
        aria-label={`${label}, ${count(segments.length, 'piece')}`}
      >
        {placed.map((each) => piece(each, props, places.current))}
      </div>
      {drag?.gesture?.do === 'move' && <DropMark left={px(dropAt(segments, drag.gesture.after))} />}
      {edited && <Words segment={edited} left={px(edited.startMs)} onDone={props.onWords} />}
    </div>
  );
});

/** Where a picture would begin that is let go now, ms. */
function dropAt(segments: readonly PanelSegment[], after: string | undefined): number {
  if (after === undefined) return 0;
  const at = segments.findIndex(({ id }) => id === after);
  const [before, next] = [segments[at], segments[at + 1]];
  return next?.startMs ?? (before ? before.startMs + before.durationMs : 0);
}

function DropMark({ left }: { readonly left: number }): VNode {
  return <div class="drop-mark" style={{ left: `${left}px` }} />;
}

function piece(
  { items, index, left, width }: Placed<PanelSegment>,
  props: LaneProps,
  places: ReadonlyMap<string, number>,
): VNode {
  const { track, role, selected, active, drag, thumbnails, onSelect, onTake, onEdit } = props;
  const [segment] = items;
  if (!segment) return <div />;
  const isMoved = drag?.segment === segment.id && drag.hold === 'body' && role === 'picture';
  const assets = [...(segment.asset === undefined ? [] : [segment.asset]), ...(segment.beside ?? [])];
  const [shown, ...beside] = assets.flatMap((asset) => thumbnails.get(asset) ?? []);
  return (
    <Piece
      key={places.get(segment.id)}
      segment={segment}
      many={items.length}
      number={index + 1}
      total={track.segments.length}
      role={role}
      left={left}
      width={width}
      moved={isMoved ? drag.by : 0}
      isHeld={drag?.segment === segment.id}
      isSelected={selected === segment}
      isActive={active === segment}
      shown={role === 'picture' ? shown : undefined}
      beside={role === 'picture' && beside.length > 0 ? beside : ALONE}
      onSelect={onSelect}
      onTake={onTake}
      onEdit={onEdit}
    />
  );
}

function wave(
  { items, left, width }: Placed<PanelSegment>,
  { waves, from, to, scale }: LaneProps,
): VNode | false {
  const [segment] = items;
  const peaks = segment && waves.get(segment.id);
  return (
    peaks !== undefined &&
    items.length === 1 && <Wave key={segment?.id} {...{ peaks, left, width, scale, from, to }} />
  );
}

interface PieceProps {
  readonly segment: PanelSegment;
  /** So many are here, too narrow to be told apart. */
  readonly many: number;
  readonly number: number;
  readonly total: number;
  readonly role: SegmentRole;
  /** Px. */
  readonly left: number;
  readonly width: number;
  readonly moved: number;
  readonly isHeld: boolean;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  /** What it looks like. */
  readonly shown: PanelAsset | undefined;
  /** What shares the frame with it. */
  readonly beside: readonly PanelAsset[];
  readonly onSelect: (segment: string) => void;
  readonly onTake: (segment: string, hold: Hold, event: PointerEvent) => void;
  readonly onEdit: (segment: string) => void;
}

/** From this width on there is room for a picture, for its name beside it, and to pull its end; px. */
const FOR_PICTURE = 18;
const FOR_NAME = 96;
/** As wide as a picture, and the gap before it, px. */
const FOR_NEXT = 53;
const FOR_HANDLES = 24;

/** Nothing shares the frame; the same list always. */
const ALONE: readonly PanelAsset[] = [];

/** In the place of a picture that cannot be had: the name beside it says enough. */
const NOTHING = <></>;

const Piece = pure(function Piece(props: PieceProps): VNode {
  const { segment, many, number, total, role, left, width, moved, isHeld, isSelected, isActive } = props;
  const { shown, beside, onSelect, onTake, onEdit } = props;
  const { id, name } = segment;
  const told = many > 1 ? `${many} pieces, from ${name}` : describePiece(segment, role, number);
  const isMovable = role === 'picture' || role === 'text';
  const hold = (which: Hold) => (event: PointerEvent) => {
    event.stopPropagation();
    onSelect(id);
    onTake(id, which, event);
  };
  return (
    <div
      class="piece"
      role="option"
      aria-selected={isSelected}
      aria-label={told}
      aria-posinset={number}
      aria-setsize={total}
      tabIndex={isActive ? 0 : -1}
      title={told}
      data-segment={id}
      data-held={isHeld}
      data-number={role === 'picture' && many === 1 && width >= FOR_PICTURE ? number : undefined}
      style={{
        left: `${left}px`,
        width: `${Math.max(2, width - 1)}px`,
        ...(moved !== 0 && { transform: `translateX(${moved}px)` }),
      }}
      onPointerDown={hold('body')}
      onDblClick={() => onEdit(id)}
    >
      {shown?.thumbnail !== undefined && width >= FOR_PICTURE && (
        <Thumbnail src={shown.thumbnail} isClip={shown.kind === 'video'} otherwise={NOTHING} />
      )}
      {beside.map(
        ({ id: other, thumbnail, kind }, at) =>
          thumbnail !== undefined &&
          width >= (at + 1) * FOR_NEXT + FOR_PICTURE && (
            <Thumbnail key={other} src={thumbnail} isClip={kind === 'video'} otherwise={NOTHING} />
          ),
      )}
      {width >= (shown === undefined ? FOR_PICTURE : FOR_NAME + beside.length * FOR_NEXT) && (
        <span class="piece-name" aria-hidden="true">
          {name}
        </span>
      )}
      {isMovable && many === 1 && width >= FOR_HANDLES && (
        <>
          {role === 'text' && <span class="handle handle-start" onPointerDown={hold('start')} />}
          <span class="handle handle-end" onPointerDown={hold('end')} />
        </>
      )}
    </div>
  );
});

function describePiece(
  { name, startMs, durationMs, volume }: PanelSegment,
  role: SegmentRole,
  number: number,
): string {
  const counted = role === 'picture' ? `Scene ${number}: ` : '';
  const loudness = volume === undefined ? '' : `, ${formatPercent(volume)}`;
  return `${counted}${name} · ${formatSeconds(startMs)} to ${formatSeconds(startMs + durationMs)}${loudness}`;
}
