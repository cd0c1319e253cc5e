import type { PanelAsset, PanelRequest, PanelTimeline } from '../../src/panel/messages.ts';

/** What is being named at the caret: a command at the very beginning, or something of the video or the workspace anywhere. */
export interface Asked {
  readonly kind: 'command' | 'mention';
  /** What has been typed of it, without its sign. */
  readonly query: string;
  /** Where its sign stands. */
  readonly from: number;
}

/** One thing to choose. */
export interface Completion {
  readonly id: string;
  readonly label: string;
  /** What it is, in a word or two. */
  readonly detail: string;
  /** What takes the place of what was typed; absent where choosing does something at once. */
  readonly insert?: string;
  /** What choosing asks of the host. */
  readonly request?: PanelRequest;
}

/** So many are offered at once. */
export const MOST = 8;

const COMMAND = /^\/(\p{L}*)$/u;
const MENTION = /(?:^|[\s(（，。、])@([^@\s“”"]{0,60})$/u;

/** What the text before the caret asks for. Pure. */
export function askedAt(text: string, caret: number): Asked | undefined {
  const before = text.slice(0, caret);
  const command = COMMAND.exec(before);
  if (command) return { kind: 'command', query: command[1] ?? '', from: 0 };
  const mention = MENTION.exec(before);
  const query = mention?.[1];
  return query === undefined ? undefined : { kind: 'mention', query, from: caret - query.length - 1 };
}

const SKILLS = {
  slideshow: ['online-photo-video-maker', 'New photo slideshow'],
  letter: ['best-video-letter-maker', 'New video letter'],
  script: ['ai-video-generator-ai', 'New video of a script'],
  promo: ['media-content-generator', 'New promotional video'],
} as const;

const NEW: readonly Completion[] = [
  { id: 'new', label: '/new', detail: 'New video', request: { type: 'new-project' } },
  ...Object.entries(SKILLS).map(([word, [skill, detail]]) => ({
    id: word,
    label: `/${word}`,
    detail,
    request: { type: 'new-project', skill } as const,
  })),
];

const OF_A_VIDEO: readonly Completion[] = [
  { id: 'export', label: '/export', detail: 'Make the MP4', request: { type: 'export' } },
  {
    id: 'undo',
    label: '/undo',
    detail: 'Take back the last change',
    request: { type: 'send', text: 'undo' },
  },
  {
    id: 'tracks',
    label: '/tracks',
    detail: 'What is in the video',
    request: { type: 'send', text: 'tracks' },
  },
  { id: 'credits', label: '/credits', detail: 'What is left', request: { type: 'send', text: 'credits' } },
];

/** The commands that begin with what was typed. Pure. */
export function commandsFor(query: string, hasProject: boolean): readonly Completion[] {
  const all = hasProject ? [...OF_A_VIDEO, ...NEW] : NEW;
  return all.filter(({ id }) => id.startsWith(query.toLowerCase()));
}

/** What of the video and its files has what was typed in its name, the video's own first. Pure. */
export function mentionsFor(
  query: string,
  {
    timeline,
    assets,
  }: { readonly timeline?: PanelTimeline | undefined; readonly assets: readonly PanelAsset[] },
): readonly Completion[] {
  const all = [...inTimeline(timeline), ...assets.flatMap(ofAsset)];
  const fitting = all.filter(({ label }) => fits(label, query));
  const ids = fitting.map(({ label }) => label.toLowerCase());
  return fitting.filter(({ label }, index) => ids.indexOf(label.toLowerCase()) === index).slice(0, MOST);
}

/** Files of the workspace. Choosing one adds it where there is a video already. @param paths relative */
export function filesFor(paths: readonly string[], hasProject: boolean): readonly Completion[] {
  return paths.map((path) => {
    const name = path.split('/').at(-1) ?? path;
    const request = { type: 'add-files', paths: [path] } as const;
    return {
      id: `file:${path}`,
      label: path,
      detail: 'File',
      insert: quoted(name),
      ...(hasProject && { request }),
    };
  });
}

function inTimeline(timeline: PanelTimeline | undefined): readonly Completion[] {
  return (timeline?.tracks ?? []).flatMap(({ kind, segments }) =>
    segments.map(({ id, name }, index) => ({
      id: `segment:${id}`,
      label: name,
      detail: kind === 'video' ? `Picture ${index + 1}` : kind === 'text' ? 'Text' : 'Sound',
      insert: quoted(name),
    })),
  );
}

function ofAsset({ id, name, state }: PanelAsset): readonly Completion[] {
  if (state === 'failed') return [];
  return [{ id: `asset:${id}`, label: name, detail: 'Added', insert: quoted(name) }];
}

const fits = (label: string, query: string): boolean =>
  label.toLocaleLowerCase().includes(query.toLocaleLowerCase());

/** A name as the backends take it for one. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}._-]+$/u.test(name) ? `${name} ` : `“${name}” `;
}
