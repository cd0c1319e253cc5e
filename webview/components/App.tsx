import type { VNode } from 'preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { PanelProject } from '../../src/panel/messages.ts';
import { share } from '../../src/panel/share.ts';
import type { ContentParts } from '../content.ts';
import { useSnapshot, useStore } from '../hooks.ts';
import { Composer } from './composer/Composer.tsx';
import { DropZone } from './DropZone.tsx';
import { Failure } from './Failure.tsx';

/**
 * The whole page. Its message box can be used from the first drawing on: what is written there is kept, and what is sent is asked for as soon
 * as the page listens.
 *
 * @param content all that is drawn once there is a state; undefined until it is loaded
 */
export function App({ content }: { readonly content: ContentParts | undefined }): VNode {
  const store = useStore();
  const { panel, failure, remedy, focus, dropped, selection, editing } = useSnapshot();
  const suggest = useCallback((text: string) => store.receive({ type: 'focus-composer', text }), [store]);
  const project = panel?.project;
  const spoken = useSpoken(project);
  return (
    <DropZone>
      {panel && content ? <content.Content panel={panel} said={spoken} onSuggest={suggest} /> : <Starting />}
      <footer class="foot">
        {content && <content.Notices project={project} />}
        {failure !== undefined && <Failure text={failure} remedy={remedy} />}
        <Composer
          known={panel !== undefined}
          focus={focus}
          dropped={dropped}
          editing={editing}
          versions={project?.versions}
          // Before anything is known of it, it is the one that was there last.
          project={panel === undefined ? store.saved.draftOf : project?.id}
          skill={project?.skill}
          timeline={project?.timeline}
          assets={project?.assets}
          activity={project?.activity}
          spoken={spoken}
          selected={selection}
        />
        <div class="status-line">{content && <content.Status project={project} />}</div>
      </footer>
      {content && <content.Announcers project={project} />}
    </DropZone>
  );
}

/** What the user said, the oldest first; the same once more in a row counts once. The same list while nothing is added to it. */
function useSpoken(project: PanelProject | undefined): readonly string[] {
  const messages = project?.messages;
  const before = useRef<readonly string[]>([]);
  return useMemo(() => {
    const said = (messages ?? []).flatMap(({ role, text }) => (role === 'user' ? [text] : []));
    before.current = share(
      before.current,
      said.filter((text, index) => text !== said[index - 1]),
    );
    return before.current;
  }, [messages]);
}

function Starting(): VNode {
  return (
    <div class="starting" role="status">
      Setting things up…
    </div>
  );
}
