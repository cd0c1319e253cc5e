import type { PanelProjectSummary } from '../../../src/panel/messages.ts';
import { formatPercent } from '../../lib/format.ts';

/** How a project of the list is. */
export interface ProjectState {
  readonly kind: 'working' | 'failed' | 'exported' | 'begun';
  /** As people read it: `Rendering… 62%`. */
  readonly told: string;
}

/** What is told of a project beside its name: what goes on in it, else how the last try ended. Pure. */
export function projectState({ work, failed, videos }: PanelProjectSummary): ProjectState {
  if (work) {
    const { label, fraction } = work;
    return { kind: 'working', told: fraction === undefined ? label : `${label} ${formatPercent(fraction)}` };
  }
  if (failed === true) return { kind: 'failed', told: 'The last try failed' };
  if (videos === 0) return { kind: 'begun', told: 'Not exported yet' };
  return { kind: 'exported', told: videos === 1 ? 'Exported' : `${videos} exports` };
}

/** Those with these letters in their name or kind; all for none. Pure. */
export function projectsWith(
  letters: string,
  projects: readonly PanelProjectSummary[],
): readonly PanelProjectSummary[] {
  const wanted = letters.trim().toLocaleLowerCase();
  return projects.filter(({ name, skillLabel }) =>
    [name, skillLabel].some((text) => text.toLocaleLowerCase().includes(wanted)),
  );
}
