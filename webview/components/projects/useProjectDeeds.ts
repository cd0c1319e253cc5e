import { useAsk, useStore } from '../../hooks.ts';

/** What can be done with a project of the list, by its id. */
export interface ProjectDeeds {
  /** Opens it, and gives the keyboard to the message box. */
  readonly open: (project: string) => Promise<void>;
  readonly rename: (project: string, name: string) => void;
  readonly duplicate: (project: string) => Promise<void>;
  readonly remove: (project: string) => void;
  readonly bringBack: (project: string) => Promise<void>;
}

/**
 * @param current id of the open project
 * @param onClose closes the list
 * @param onBack tells of a project that is in the list again
 */
export function useProjectDeeds(
  current: string | undefined,
  onClose: () => void,
  onBack: (project: string) => void,
): ProjectDeeds {
  const ask = useAsk();
  const store = useStore();
  return {
    open: async (project) => {
      onClose();
      if (project !== current && !(await ask({ type: 'switch-project', project }))) return;
      store.receive({ type: 'focus-composer' });
    },
    rename: (project, name) => void ask({ type: 'rename-project', project, name }),
    duplicate: async (project) => {
      if (await ask({ type: 'duplicate-project', project })) onClose();
    },
    remove: (project) => void ask({ type: 'remove-project', project }),
    bringBack: async (project) => {
      if (await ask({ type: 'bring-back-project', project })) onBack(project);
    },
  };
}
