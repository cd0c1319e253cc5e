import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { PanelProject } from '../../../src/panel/messages.ts';
import { pure, useAsk, useFolded } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
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
}

/** What there is of the video so far: the finished file, its timeline, what it is made from. */
export const Stage = pure(function Stage({ assets, timeline, videos, busy }: StageProps) {
  const ask = useAsk();
  if (assets.length === 0 && timeline === undefined && videos.length === 0) return null;
  return (
    <div class="stage">
      {videos.length > 0 && (
        <Section title="Video">
          <Videos videos={videos} />
        </Section>
      )}
      {timeline !== undefined && (
        <Section
          title="Timeline"
          fact={formatClock(timeline.durationMs)}
          action={
            <Button
              look={videos.length > 0 ? 'secondary' : 'primary'}
              disabled={busy}
              onClick={() => void ask({ type: 'export' })}
            >
              Export
            </Button>
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

interface SectionProps {
  readonly title: string;
  /** A number or two beside the title. */
  readonly fact?: string;
  readonly action?: VNode;
  readonly children: ComponentChildren;
}

/** A part of the stage that can be folded; it stays so over reloads. */
function Section({ title, fact, action, children }: SectionProps): VNode {
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
      <div id={body} class="section-body" hidden={folded}>
        {children}
      </div>
    </section>
  );
}
