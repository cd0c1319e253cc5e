import type { ComponentChildren, VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelProject, PanelVideo } from '../../../src/panel/messages.ts';
import { pure, useAsk, useFolded, useMinute } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import type { ExportPlace } from '../../lib/exportPlace.ts';
import { formatAgo, formatClock } from '../../lib/format.ts';
import { hasSubtitles } from './subtitles.ts';
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
  /** All of it is drawn: not only what plays and its timeline. */
  readonly whole: boolean;
}

/** What there is of the video so far: what plays, its timeline, what it is made from. */
export const Stage = pure(function Stage(props: StageProps) {
  const { assets, timeline, videos, preview, busy, exportPlace: place, whole } = props;
  const ask = useAsk();
  if (assets.length === 0 && timeline === undefined && videos.length === 0) return null;
  const played = preview !== undefined || videos.length > 0;
  return (
    <div class="stage">
      {played && (
        <Section title="Video" action={<Exported {...props} />}>
          {preview === undefined ? (
            <Videos videos={videos} played />
          ) : (
            <Preview project={props.project} revision={preview.revision} timeline={timeline} />
          )}
        </Section>
      )}
      {timeline !== undefined && (
        <Section
          title="Timeline"
          drawer
          fact={formatClock(timeline.durationMs)}
          action={!played && place === 'stage' && <ExportOf {...props} primary />}
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
      {whole && assets.length > 0 && (
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
      {whole && preview !== undefined && videos.length > 0 && (
        // The last of all: when one comes, nothing moves that somebody may be pointing at.
        <Section title="Finished videos" fact={String(videos.length)}>
          <Videos videos={videos} played={false} />
        </Section>
      )}
    </div>
  );
});

/** What the newest file is to the timeline, with *Export* beside it: always in the same place, so that nothing moves when one is finished. */
function Exported(props: StageProps): VNode {
  const { videos, preview, exportPlace: place } = props;
  const now = useMinute();
  const newest = videos[0];
  const isOutdated = newest?.outdated === true;
  const told = newest === undefined ? '' : exportTold(newest, preview !== undefined, now);
  return (
    <span class={isOutdated ? 'outdated' : 'exported'} {...(isOutdated && { role: 'note' })}>
      {isOutdated && <Icon name="outdated" />}
      {told !== '' && (
        <span class={isOutdated ? 'exported-told' : 'exported-told fact'} title={told}>
          {told}
        </span>
      )}
      {place === 'stage' && <ExportOf {...props} primary={newest === undefined || isOutdated} />}
    </span>
  );
}

function exportTold({ exportedAt, outdated }: PanelVideo, isPreviewed: boolean, now: Date): string {
  const ago = exportedAt === undefined ? '' : formatAgo(exportedAt, now);
  if (outdated !== true) return ago === '' || !isPreviewed ? '' : `Exported ${ago}`;
  if (!isPreviewed) return 'From before your last change.';
  return `Changed since the export${ago === '' ? '' : `, ${ago}`}.`;
}

function ExportOf({ primary, busy, timeline, formats }: StageProps & { readonly primary: boolean }): VNode {
  const isSpoken = timeline === undefined || hasSubtitles(timeline);
  return (
    <Export
      primary={primary}
      disabled={busy || timeline === undefined || timeline.exportable === false}
      formats={isSpoken ? formats : formats?.filter((format) => format !== 'srt')}
    />
  );
}

interface SectionProps {
  readonly title: string;
  /** A number or two beside the title. */
  readonly fact?: string;
  readonly action?: VNode | false;
  /** It begins folded where there is little room. */
  readonly drawer?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the stage that can be folded; it stays so over reloads. */
function Section({ title, drawer = false, fact, action, children }: SectionProps): VNode {
  const [folded, toggle] = useFolded(title, drawer);
  const body = useId();
  const section = useRef<HTMLElement>(null);
  const isPressed = useRef(false);
  useLayoutEffect(() => {
    // What somebody opens is to be seen, however far down it is.
    if (isPressed.current && !folded) section.current?.scrollIntoView({ block: 'nearest' });
    isPressed.current = false;
  }, [folded]);
  const press = (): void => {
    isPressed.current = true;
    toggle();
  };
  return (
    <section
      ref={section}
      class="section"
      data-open={!folded}
      aria-label={title}
      data-section={title}
      data-focus-home=".fold"
    >
      <div class="section-head">
        <h2>
          <button type="button" class="fold" aria-expanded={!folded} aria-controls={body} onClick={press}>
            <Icon name="fold" />
            {title} {fact !== undefined && <span class="fact">{fact}</span>}
          </button>
        </h2>
        {action}
      </div>
      <div id={body} class="section-body" hidden={folded}>
        {children}
      </div>
    </section>
  );
}
