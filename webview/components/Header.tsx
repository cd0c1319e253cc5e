import type { VNode } from 'preact';
import type { PanelState } from '../../src/panel/messages.ts';
import { pure, useAsk } from '../hooks.ts';
import { Icon } from '../icons.tsx';
import { count } from '../lib/format.ts';
import { Badge } from '../toolkit/Badge.ts';
import { Button } from '../toolkit/Button.ts';
import { Switcher } from './projects/Switcher.tsx';

interface HeaderProps {
  readonly backend: PanelState['backend'];
  readonly credits: PanelState['credits'];
  readonly projects: PanelState['projects'];
  readonly removed: PanelState['removed'];
  /** Id of the open project. */
  readonly current: string | undefined;
  /** Label of the open project's skill. */
  readonly skill: string | undefined;
  /** Another project can be begun. */
  readonly canBegin: boolean;
}

/** Which video this is, how to begin another, and where it is made. */
export const Header = pure(function Header(props: HeaderProps) {
  const { backend, credits, projects, removed, current, skill, canBegin } = props;
  const ask = useAsk();
  return (
    <header class="head">
      <div class="head-project" data-focus-home=".switcher">
        {current !== undefined && <h1 class="unseen">{projects.find(({ id }) => id === current)?.name}</h1>}
        {projects.length === 0 && removed === undefined ? (
          <span class="head-title">New video</span>
        ) : (
          <Switcher projects={projects} removed={removed} current={current} />
        )}
        {canBegin && (
          <Button look="icon" label="New project" onClick={() => void ask({ type: 'new-project' })}>
            <Icon name="add" />
          </Button>
        )}
      </div>
      <div class="head-facts">
        {skill !== undefined && <span class="head-skill">{skill}</span>}
        <Balance backend={backend} credits={credits} />
      </div>
    </header>
  );
});

function Balance({ backend, credits }: Pick<HeaderProps, 'backend' | 'credits'>): VNode | null {
  if (backend === 'local') {
    return (
      <Badge title="Videos are made on this computer. Nothing leaves it, and it costs no credits.">
        <Icon name="computer" />
        On this computer
      </Badge>
    );
  }
  if (credits === undefined) return <Badge title="Videos are made by the NemoVideo cloud.">Cloud</Badge>;
  const { available, frozen, total } = credits;
  const reserved = frozen > 0 ? `, ${frozen.toLocaleString()} reserved for work under way` : '';
  const whole = total > 0 ? ` of ${total.toLocaleString()}` : '';
  return (
    <Badge title={`${available.toLocaleString()}${whole} credits left${reserved}`}>
      {count(available, 'credit')}
    </Badge>
  );
}
