import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { PanelProject } from '../../../src/panel/messages.ts';
import { pure, useAsk, useFolded, useMinute } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import type { ExportPlace } from '../../lib/exportPlace.ts';
import { formatAgo, formatClock } from '../../lib/format.ts';
import { Button } from '../../toolkit/Button.ts';
import { HOW_TO_ADD } from '../DropZone.tsx';
import { Preview } from '../preview/Preview.tsx';
import { Assets } from './Assets.tsx';
import { Export } from './Export.tsx';
import { Timeline } from '../lanes/Timeline.tsx';
import { Videos } from './Videos.tsx';

interface StageProps {
  /** Id of the project. */
  readonly project: string;
  readonly assets: PanelProject['assets'];
  readonly timeline: PanelProject['timeline'] | undefined;
  readonly videos: PanelProject['videos'];
  /** The timeline itself can be played. */
  readonly preview: PanelProject['preview'] | undefined;
  /** Something is going on, so no export can be started. */
  readonly busy: boolean;
  readonly exportPlace: ExportPlace;
  /** What it can be exported as besides MP4. */
  readonly formats: PanelProject['formats'] | undefined;
}

/** What there is of the video so far: what plays, its timeline, what it is made from. */
export const Stage = pure(function Stage(props: StageProps) {
  const { assets, timeline, videos, preview, busy, exportPlace: place } = props;
  const ask = useAsk();
  if (assets.length === 0 && timeline === undefined && videos.length === 0) return null;
  return (
    <div class="stage">
      {preview !== undefined && <Section title="Video">{draftAndFiles(props, preview)}</Section>}
      {preview === undefined && videos.length > 0 && (
        <Section title="Video" note={outdatedNote(props, 'This is the video before your last change.')}>
          <Videos videos={videos} played />
        </Section>
      )}
      {timeline !== undefined && (
        <Section
          title="Timeline"
          drawer
          fact={formatClock(timeline.durationMs)}
          action={
            place === 'timeline' && (
              <Export
                primary={videos.length === 0}
                disabled={busy || timeline.exportable === false}
                formats={props.formats}
              />
            )
          }
        >
          <Timeline
            key={props.project}
            project={props.project}
            timeline={timeline}
            assets={assets}
            revision={preview?.revision}
            busy={busy}
          />
        </Section>
      )}
      {assets.length > 0 && (
        <Section
          title="Files"
          drawer
          fact={String(assets.length)}
          action={
            <Button hint={HOW_TO_ADD} disabled={busy} onClick={() => void ask({ type: 'add-files' })}>
              Add…
            </Button>
          }
        >
          <Assets assets={assets} timeline={timeline} busy={busy} />
        </Section>
      )}
    </div>
  );
});

/** The timeline is what plays; finished files are marked where they do not agree with it any more. */
function draftAndFiles(props: StageProps, { revision }: NonNullable<StageProps['preview']>): VNode {
  const { project, videos, timeline } = props;
  return (
    <>
      <Preview project={project} revision={revision} timeline={timeline} />
      <Exported {...props} />
      {videos.length > 0 && <Videos videos={videos} played={false} />}
    </>
  );
}

/** What the newest file is to the timeline that plays. */
function Exported(props: StageProps): VNode | null {
  const now = useMinute();
  const newest = props.videos[0];
  if (newest === undefined) return null;
  const ago = newest.exportedAt === undefined ? '' : formatAgo(newest.exportedAt, now);
  if (newest.outdated === true)
    return <>{outdatedNote(props, `Changed since the export${ago === '' ? '' : `, ${ago}`}.`)}</>;
  return ago === '' ? null : <p class="exported fact">Exported {ago}</p>;
}

function outdatedNote(
  { videos, timeline, busy, exportPlace, formats }: StageProps,
  text: string,
): VNode | false {
  return (
    videos[0]?.outdated === true && (
      <p class="outdated" role="note">
        <Icon name="outdated" />
        <span>{text}</span>
        {exportPlace === 'video' && (
          <Export primary disabled={busy || timeline?.exportable === false} formats={formats} />
        )}
      </p>
    )
  );
}

interface SectionProps {
  readonly title: string;
  /** A number or two beside the title. */
  readonly fact?: string;
  readonly action?: VNode | false;
  /** It begins folded where there is little room. */
  readonly drawer?: boolean;
  /** Shown whether it is folded or not. */
  readonly note?: VNode | false;
  readonly children: ComponentChildren;
}

/** A part of the stage that can be folded; it stays so over reloads. */
function Section({ title, drawer = false, fact, action, note, children }: SectionProps): VNode {
  const [folded, toggle] = useFolded(title, drawer);
  const body = useId();
  return (
    <section class="section" aria-label={title} data-section={title} data-focus-home=".fold">
      <div class="section-head">
        <h2>
          <button type="button" class="fold" aria-expanded={!folded} aria-controls={body} onClick={toggle}>
            <Icon name="fold" />
            {title} {fact !== undefined && <span class="fact">{fact}</span>}
          </button>
        </h2>
        {action}
      </div>
      {note}
      <div id={body} class="section-body" hidden={folded}>
        {children}
      </div>
    </section>
  );
}
