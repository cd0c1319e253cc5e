import type { VNode } from 'preact';
import type { PanelActivity } from '../../src/panel/messages.ts';
import { pure, useSecond } from '../hooks.ts';
import { formatPercent, timeWords } from '../lib/format.ts';
import { ProgressRing } from '../toolkit/ProgressRing.ts';

/** What is going on, and how far it is. The way out of it is in the message box, where *Send* was. */
export const Activity = pure(function Activity({ activity }: { readonly activity: PanelActivity }) {
  const { label, fraction, since, phase } = activity;
  return (
    <section class="activity" aria-label="Progress">
      <span class="activity-label" title={label}>
        <ProgressRing />
        {label}
      </span>
      {fraction !== undefined && (
        <span class="activity-percent" aria-hidden="true">
          {formatPercent(fraction)}
        </span>
      )}
      {since !== undefined && <Time key={phase} since={since} fraction={fraction} />}
      <ProgressBar label={label} fraction={fraction} />
    </section>
  );
});

interface TimeProps {
  /** ISO time. */
  readonly since: string;
  readonly fraction: number | undefined;
}

/** How long it has been going on, and how long it may take still. Screen readers are spared a word each second. */
function Time({ since, fraction }: TimeProps): VNode | null {
  const now = useSecond();
  const elapsedMs = now.getTime() - Date.parse(since);
  const [elapsed, left] = timeWords(elapsedMs, fraction);
  if (elapsed === undefined) return null;
  // What is left tells more, where there is room for one of them.
  return (
    <>
      {left !== undefined && (
        <span class="activity-time" aria-hidden="true">
          {left}
        </span>
      )}
      <span class="activity-elapsed" aria-hidden="true">
        {elapsed}
      </span>
    </>
  );
}

interface ProgressBarProps {
  readonly label: string;
  /** 0–1; unknown when absent. */
  readonly fraction: number | undefined;
}

/** A thin bar; it runs to and fro when nobody knows how far it is. */
export function ProgressBar({ label, fraction }: ProgressBarProps): VNode {
  if (fraction === undefined) return <div class="bar bar-unknown" role="progressbar" aria-label={label} />;
  const percent = Math.round(Math.min(1, Math.max(0, fraction)) * 100);
  return (
    <div
      class="bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <div class="bar-done" style={{ transform: `scaleX(${percent / 100})` }} />
    </div>
  );
}
