import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { PanelProject } from '../../../src/panel/messages.ts';
import { pure, useAsk, useFolded } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import type { ExportPlace } from '../../lib/exportPlace.ts';
import { formatClock } from '../../lib/format.ts';
import { Button } from '../../toolkit.ts';
import { Assets } from './Assets.tsx';
import { Timeline } from './Timeline.tsx';
import { Videos } from './Videos.tsx';

interface StageProps {
  readonly assets: PanelProject['assets'];
  readonly timeline: PanelProject['timeline'] | undefined;
  readonly videos: PanelProject['videos'];
  /** Something is going on, so no export can be started. */
  readonly busy: boolean;
  readonly exportPlace: ExportPlace;
}

/** What there is of the video so far: the finished file, its timeline, what it is made from. */
export const Stage = pure(function Stage(props: StageProps) {
  const { assets, timeline, videos, busy, exportPlace: place } = props;
  if (assets.length === 0 && timeline === undefined && videos.length === 0) return null;
  return (
    <div class="stage">
      {videos.length > 0 && (
        <Section
          title="Video"
          note={
            videos[0]?.outdated === true && (
              <p class="outdated" role="note">
                <Icon name="outdated" />
                <span>This is the video before your last change.</span>
                {place === 'video' && <Export primary disabled={busy || timeline?.exportable === false} />}
              </p>
            )
          }
        >
          <Videos videos={videos} />
        </Section>
      )}
      {timeline !== undefined && (
        <Section
          title="Timeline"
          fact={formatClock(timeline.durationMs)}
          action={
            place === 'timeline' && (
              <Export primary={videos.length === 0} disabled={busy || timeline.exportable === false} />
            )
          }
        >
          <Timeline timeline={timeline} />
        </Section>
      )}
      {assets.length > 0 && (
        <Section title="Files" fact={String(assets.length)}>
          <Assets assets={assets} />
        </Section>
      )}
    </div>
  );
});

function Export({ primary, disabled }: { readonly primary: boolean; readonly disabled: boolean }): VNode {
  const ask = useAsk();
  return (
    <Button
      look={primary ? 'primary' : 'secondary'}
      disabled={disabled}
      onClick={() => void ask({ type: 'export' })}
    >
      Export
    </Button>
  );
}

interface SectionProps {
  readonly title: string;
  /** A number or two beside the title. */
  readonly fact?: string;
  readonly action?: VNode | false;
  /** Shown whether it is folded or not. */
  readonly note?: VNode | false;
  readonly children: ComponentChildren;
}

/** A part of the stage that can be folded; it stays so over reloads. */
function Section({ title, fact, action, note, children }: SectionProps): VNode {
  const [folded, toggle] = useFolded(title);
  const body = useId();
  return (
    <section class="section" aria-label={title} data-section={title}>
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
