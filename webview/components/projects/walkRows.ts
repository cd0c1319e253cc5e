/** The row of a project, else the first thing that takes the keyboard. */
export function rowIn(box: HTMLElement | null, project: string | undefined): HTMLElement | null | undefined {
  const own = project === undefined ? null : `[data-project="${CSS.escape(project)}"] .project-open`;
  return (
    (own === null ? null : box?.querySelector<HTMLElement>(own)) ??
    box?.querySelector<HTMLElement>('button, vscode-button')
  );
}

/** Goes on among the rows, in which something has the keyboard. @returns whether the key leads anywhere */
export function walk(key: string, box: HTMLElement | null): boolean {
  const rows = [...(box?.querySelectorAll<HTMLElement>('.project-open') ?? [])];
  const at = rows.findIndex((row) => row === document.activeElement);
  const inSearch = document.activeElement?.matches('.projects-search') === true;
  const next = nextRow(key, at, rows.length, inSearch);
  if (next === undefined) return false;
  rows[next]?.focus();
  return true;
}

function nextRow(key: string, at: number, rows: number, inSearch: boolean): number | undefined {
  if (key === 'ArrowDown' && (at >= 0 || inSearch)) return Math.min(rows - 1, at + 1);
  if (at < 0) return undefined;
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? rows - 1 : undefined;
}
