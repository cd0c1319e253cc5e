import type { Clock } from '../api/http/clock.ts';
import type { Backend, Log } from '../api/types.ts';
import type { Skill } from '../skills/types.ts';
import type { ProjectStore } from './storage/store.ts';
import type { ProjectRecord } from './types.ts';

/** What a project needs from its surroundings. */
export interface ProjectHost {
  /**
   * A client for `skill` (its attribution headers) that speaks to the cloud or to the embedded engine, which is started if need
   * be. Called before every piece of work, so that an engine that died comes back; the host keeps and closes the clients.
   *
   * @param service address of the cloud's API; the one of the settings otherwise
   */
  connect(skill: Skill, backend: ProjectRecord['backend'], service?: string): Promise<Backend>;
  /** Absolute path of the folder for finished videos; created if need be. */
  outputFolder(): Promise<string>;
  /** BCP 47 tag of the user's language, for new sessions. */
  readonly language: string;
  readonly clock: Clock;
  /** How long a service may be silent while things are set up before another way is offered, ms; 10 s unless it is said. */
  readonly patience?: number;
  readonly log: Log;
  /** A folder for converted photos; what a project puts there it removes. */
  readonly tempFolder: string;
  readonly store: ProjectStore;
  /** A name that no other project has, for the project of an id; the name itself where nobody keeps a list. */
  readonly distinct?: (name: string, id: string) => string;
}
