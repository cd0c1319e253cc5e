/** Which backend a new project uses. */
export type BackendKind = 'cloud' | 'local';

/** Who says what about a setting, as the editor tells it. */
export interface Inspected {
  readonly defaultValue?: unknown;
  /** The user's, or the machine's. */
  readonly globalValue?: unknown;
  readonly workspaceValue?: unknown;
  readonly workspaceFolderValue?: unknown;
}

/**
 * Which backend is meant. The user decides; a folder may ask for `local`, with which nothing leaves the machine, and never for the
 * cloud: it may be somebody else's, and the files are not.
 */
export function decideBackend({
  defaultValue,
  globalValue,
  workspaceValue,
  workspaceFolderValue,
}: Inspected): BackendKind {
  const said = [workspaceFolderValue, workspaceValue, globalValue ?? defaultValue];
  return said.includes('local') ? 'local' : 'cloud';
}
