import type { VNode } from 'preact';
import type { PanelProject } from '../../src/panel/messages.ts';
import { pure, useAsk, useStore } from '../hooks.ts';
import { Icon } from '../icons.tsx';
import { EXAMPLES } from '../lib/examples.ts';
import { Button } from '../toolkit/Button.ts';

interface WelcomeProps {
  /** Puts a text into the message box. */
  readonly onPick: (prompt: string) => void;
}

interface EmptyProps extends WelcomeProps {
  /** No folder is open: that comes first. */
  readonly noFolder: boolean;
}

/** Before there is any project: what this is for and how to begin. */
export const Welcome = pure(function Welcome({ noFolder, onPick }: EmptyProps) {
  return (
    <div class="welcome">
      <Mark />
      <h1>Say it, and it’s a video</h1>
      <p>
        Clipwright turns photos, clips, sound and scripts from this workspace into an MP4, and you refine it
        here by talking.
      </p>
      {noFolder ? <WithoutFolder /> : <Beginning />}
      <h2>What it is good at</h2>
      <ul class="examples">
        {EXAMPLES.map(({ skill, title, takes, prompt, icon }) => (
          <li key={skill}>
            <Card title={title} aside={takes} prompt={prompt} icon={icon} onPick={onPick} />
          </li>
        ))}
      </ul>
    </div>
  );
});

function Beginning(): VNode {
  const ask = useAsk();
  return (
    <>
      <ol class="steps">
        <li>Say below what you want: “a slideshow of the photos in this folder”.</li>
        <li>
          Or select files in the Explorer, right-click and choose Make Video from Selected Images/Script…
        </li>
        <li>Watch it here, and ask for changes.</li>
      </ol>
      <Button look="primary" onClick={() => void ask({ type: 'add-files' })}>
        <Icon name="attach" />
        Choose Files…
      </Button>
      <p class="aside">
        Or drag them from the Explorer to here, holding Shift. <i>Move to Secondary Side Bar</i>, in this
        panel’s menu, puts it beside the Explorer.
      </p>
    </>
  );
}

function WithoutFolder(): VNode {
  const ask = useAsk();
  const store = useStore();
  return (
    <>
      <Button look="primary" onClick={() => void ask({ type: 'open-folder', text: store.saved.draft })}>
        <Icon name="folder" />
        Open Folder
      </Button>
      <p class="aside">Open the folder with your photos or texts; the videos are saved in it.</p>
    </>
  );
}

interface ProjectWelcomeProps extends WelcomeProps {
  readonly skill: PanelProject['skill'];
}

/** A project in which nothing was said yet. */
export const ProjectWelcome = pure(function ProjectWelcome({ skill, onPick }: ProjectWelcomeProps) {
  return (
    <div class="welcome welcome-project">
      <Mark />
      <h1>{skill.label}</h1>
      <p>Say what you want below, or start from this:</p>
      <Card title={skill.label} prompt={skill.example} icon="spark" onPick={onPick} />
    </div>
  );
});

interface CardProps extends WelcomeProps {
  readonly title: string;
  readonly aside?: string;
  readonly prompt: string;
  readonly icon: (typeof EXAMPLES)[number]['icon'];
}

function Card({ title, aside, prompt, icon, onPick }: CardProps): VNode {
  return (
    <button type="button" class="example" onClick={() => onPick(prompt)}>
      <Icon name={icon} />
      <span class="example-title">{title}</span>
      {aside !== undefined && <span class="fact">{aside}</span>}
      <span class="example-prompt">“{prompt}”</span>
    </button>
  );
}

/** The product's sign: a strip of film whose middle frame plays. */
function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect x="4" y="10" width="40" height="28" rx="6" />
      <path d="M12 10v28M36 10v28M4 19.3h8M4 28.7h8M36 19.3h8M36 28.7h8" />
      <path class="mark-play" d="M20.5 18.2v11.6l9.6-5.8-9.6-5.8Z" />
    </svg>
  );
}
