import { isWebAddress } from '../../assets/web.ts';
import type {
  PanelAsset,
  PanelMessage,
  PanelProject,
  PanelProjectSummary,
  PanelVideo,
} from '../../panel/messages.ts';
import { draftMark } from '../../project/export/draftMark.ts';
import type {
  Activity,
  ExportJob,
  ProjectAsset,
  ProjectRecord,
  ProjectSnapshot,
} from '../../project/types.ts';
import { skillBySlug } from '../../skills/skills.ts';
import { isExportable } from '../../timeline/read.ts';
import type { ProjectSummary } from '../projects/summary.ts';
import { isOutdated } from './outdated.ts';
import { panelTimeline } from './timeline.ts';

/** What the panel cannot know by itself. */
export interface PanelSurroundings {
  /** Address by which the webview loads a file of this machine. */
  readonly webviewUri: (path: string) => string;
  /** A path as people read it: relative to the workspace. */
  readonly displayPath: (path: string) => string;
  /** Whether there is anything to hear in a video; undefined where that is not known (yet). */
  readonly hasSound: (path: string) => boolean | undefined;
}

/** Messages that go to the page at a time: it is told of every word of an answer, however long the conversation is. */
const MOST_MESSAGES = 100;

/** The newest of the messages before one. */
export function messagesBefore({ messages }: ProjectRecord, id: string): readonly PanelMessage[] {
  const end = messages.findIndex((message) => message.id === id);
  return messages.slice(Math.max(0, end - MOST_MESSAGES), Math.max(0, end));
}

/** A project as the panel shows it. */
export function panelProject(snapshot: ProjectSnapshot, surroundings: PanelSurroundings): PanelProject {
  const { record, timeline, activity } = snapshot;
  const { slug, label, tip, example } = skillBySlug(record.skill);
  const videos = record.exports.flatMap((job) => panelVideo(job, record, surroundings)).reverse();
  return {
    id: record.id,
    name: record.name,
    skill: { slug, label, tip, example },
    messages: record.messages.slice(-MOST_MESSAGES),
    ...(record.messages.length > MOST_MESSAGES && { earlier: record.messages.length - MOST_MESSAGES }),
    ...(record.versions && { versions: record.versions }),
    ...(record.formats && { formats: record.formats }),
    ...(record.waiting && { waiting: record.waiting }),
    ...(record.lastCost !== undefined && { lastCost: record.lastCost }),
    assets: record.assets.map((asset) => panelAsset(asset, surroundings)),
    videos,
    ...(timeline && timeline.tracks.length > 0
      ? { timeline: panelTimeline(timeline, record.draft, record.assets) }
      : {}),
    ...(activity ? { activity: { ...activity, cancellable: true } } : {}),
    ...(record.preview && record.draft && isExportable(record.draft)
      ? { preview: { revision: draftMark(record.draft) } }
      : {}),
  };
}

/** A project as the panel lists it. */
export function panelSummary(
  { id, name, skill, createdAt, poster, videos, failed, activity }: ProjectSummary,
  { webviewUri }: Pick<PanelSurroundings, 'webviewUri'>,
): PanelProjectSummary {
  const { label: skillLabel } = skillBySlug(skill);
  return {
    ...{ id, name, skill, skillLabel, createdAt, videos },
    ...(poster !== undefined && { posterSrc: webviewUri(poster) }),
    ...(failed && { failed }),
    ...(activity && { work: workOf(activity) }),
  };
}

/** In whole percents: lists need no more, and are told that much less often. */
function workOf({ label, fraction }: Activity): NonNullable<PanelProjectSummary['work']> {
  return { label, ...(fraction !== undefined && { fraction: Math.floor(fraction * 100) / 100 }) };
}

function panelAsset(asset: ProjectAsset, { webviewUri }: PanelSurroundings): PanelAsset {
  const { id, name, kind, state, fraction, error, sizeBytes, unused } = asset;
  return {
    id,
    name,
    kind,
    state,
    ...(fraction === undefined ? {} : { fraction }),
    ...(error === undefined ? {} : { error }),
    ...(sizeBytes === undefined ? {} : { sizeBytes }),
    ...(unused && state === 'ready' && { unused }),
    ...(isShowable(kind) && !isWebAddress(asset.path) ? { thumbnail: webviewUri(asset.path) } : {}),
  };
}

/** A page can make a small picture of it. */
const isShowable = (kind: ProjectAsset['kind']): boolean => kind === 'image' || kind === 'video';

function panelVideo(job: ExportJob, record: ProjectRecord, surroundings: PanelSurroundings): PanelVideo[] {
  const { webviewUri, displayPath } = surroundings;
  const { id, state, path, sizeBytes = 0, durationMs, width, height, soundPath, coverPath, startedAt } = job;
  if (state !== 'done' || path === undefined) return [];
  const hasSound = soundPath === undefined ? surroundings.hasSound(path) : true;
  return [
    {
      id,
      name: path.split(/[\\/]/).at(-1) ?? path,
      path: displayPath(path),
      src: webviewUri(path),
      sizeBytes,
      exportedAt: startedAt,
      ...(job.format && { format: job.format }),
      ...(isOutdated(job, record) && { outdated: true }),
      ...(soundPath === undefined ? {} : { soundSrc: webviewUri(soundPath) }),
      ...(coverPath === undefined ? {} : { posterSrc: webviewUri(coverPath) }),
      ...(hasSound === undefined ? {} : { hasSound }),
      ...(durationMs === undefined ? {} : { durationMs }),
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
    },
  ];
}
