import {
  array,
  boolean,
  discriminatedUnion,
  enum as oneOf,
  exactOptional,
  instanceof as instance,
  int,
  literal,
  maxLength,
  minimum,
  number,
  object,
  refine,
  string,
  unknown,
  type ZodMiniType,
} from 'zod/mini';
import { ACTION_IDS } from '../actionIds.ts';
import { EXPORT_FORMATS } from '../exportFormats.ts';
import { LARGEST_PICTURE, MOST_PICTURES } from './limits.ts';
import { PROJECT_PARTS_THAT_GO, STATE_PARTS_THAT_GO } from './changes.ts';
import type {
  HostMessage,
  PanelMessage,
  PanelRequest,
  PanelState,
  StateChange,
  WebviewMessage,
} from './messages.ts';

// Both sides read what comes with these: the page is a picture of the host's state, and the host does what the page says. Unknown keys are
// passed over. `zod/mini`, since the page loads it, too.

/** Characters. Messages hold scripts, which the skills bound. */
const LONGEST = 4_000_000;
const text = string().check(maxLength(LONGEST));
const id = string().check(maxLength(500));
const fraction = number();
const amount = number().check(minimum(0));
const action = oneOf(ACTION_IDS);
const selected = object({ segment: id, name: text });
const format = oneOf(EXPORT_FORMATS);
const phase = oneOf(['preparing', 'uploading', 'thinking', 'exporting', 'downloading']);

const picture = object({
  name: string().check(maxLength(300)),
  bytes: instance(Uint8Array).check(refine(({ length }) => length <= LARGEST_PICTURE)),
});

const request: ZodMiniType<PanelRequest> = discriminatedUnion('type', [
  object({
    type: literal('send'),
    text,
    gesture: exactOptional(literal(true)),
    version: exactOptional(id),
    selected: exactOptional(selected),
    pictures: exactOptional(array(picture).check(maxLength(MOST_PICTURES))),
  }),
  object({ type: literal('waiting'), message: id, how: oneOf(['send', 'take-back']) }),
  object({ type: literal('stop') }),
  object({ type: literal('add-files'), paths: exactOptional(array(text).check(maxLength(1000))) }),
  object({ type: literal('replace-file'), asset: id, places: array(id).check(maxLength(1000)) }),
  object({ type: literal('forget-file'), asset: id }),
  object({ type: literal('find-files'), query: string().check(maxLength(200)) }),
  object({ type: literal('open-folder'), text }),
  object({ type: literal('drop-files'), uris: array(text).check(maxLength(10_000)) }),
  object({ type: literal('earlier-messages'), project: id, before: id }),
  object({ type: literal('go-to-version'), version: id, text: exactOptional(text) }),
  object({ type: literal('export'), format: exactOptional(format) }),
  object({ type: literal('action'), message: id, action }),
  object({ type: literal('new-project'), skill: exactOptional(id) }),
  object({ type: literal('switch-project'), project: id }),
  object({ type: literal('rename-project'), project: id, name: string().check(maxLength(500)) }),
  object({ type: literal('duplicate-project'), project: id }),
  object({ type: literal('remove-project'), project: id }),
  object({ type: literal('bring-back-project'), project: id }),
  object({ type: literal('open-video'), video: id, how: oneOf(['editor', 'system', 'reveal']) }),
  object({ type: literal('preview-film'), project: id }),
  object({ type: literal('preview-part'), project: id, part: id }),
]);

/** What comes from the page. */
export const webviewMessageSchema: ZodMiniType<WebviewMessage> = discriminatedUnion('type', [
  object({ type: literal('ready') }),
  object({ type: literal('request'), request: int().check(minimum(1)), body: request }),
]);

const message = object({
  id,
  role: oneOf(['user', 'assistant', 'notice', 'error']),
  text,
  at: string(),
  streaming: boolean(),
  actions: array(object({ id: action, label: string(), primary: exactOptional(boolean()) })),
  gesture: exactOptional(literal(true)),
  selected: exactOptional(selected),
  changes: exactOptional(
    array(object({ what: text, from: exactOptional(text), to: exactOptional(text) })).check(maxLength(100)),
  ),
  version: exactOptional(id),
  before: exactOptional(id),
});

/** What `earlier-messages` is answered with. */
export const messagesSchema: ZodMiniType<readonly PanelMessage[]> = array(message);

const segment = object({
  id,
  name: text,
  startMs: number(),
  durationMs: amount,
  volume: exactOptional(amount),
  text: exactOptional(text),
  asset: exactOptional(id),
  beside: exactOptional(array(id)),
});

const timeline = object({
  summary: text,
  durationMs: amount,
  width: exactOptional(amount),
  height: exactOptional(amount),
  tracks: array(
    object({
      id,
      kind: oneOf(['video', 'audio', 'text', 'other']),
      label: text,
      segments: array(segment),
    }),
  ),
  exportable: exactOptional(boolean()),
});

const asset = object({
  id,
  name: text,
  kind: oneOf(['image', 'video', 'audio', 'script', 'photo-heic']),
  state: oneOf(['waiting', 'uploading', 'ready', 'failed']),
  fraction: exactOptional(fraction),
  error: exactOptional(text),
  thumbnail: exactOptional(string()),
  sizeBytes: exactOptional(amount),
  unused: exactOptional(literal(true)),
});

const video = object({
  id,
  name: text,
  path: text,
  src: string(),
  soundSrc: exactOptional(string()),
  posterSrc: exactOptional(string()),
  outdated: exactOptional(boolean()),
  hasSound: exactOptional(boolean()),
  exportedAt: exactOptional(string()),
  format: exactOptional(format),
  durationMs: exactOptional(amount),
  sizeBytes: amount,
  width: exactOptional(amount),
  height: exactOptional(amount),
});

const projectParts = {
  id,
  name: text,
  skill: object({ slug: string(), label: string(), tip: string(), example: string() }),
  earlier: exactOptional(amount),
  versions: exactOptional(object({ ids: array(id), at: exactOptional(id) })),
  waiting: exactOptional(array(object({ id, text }))),
  timeline: exactOptional(timeline),
  activity: exactOptional(
    object({
      ...{ phase, label: text, since: exactOptional(string()) },
      ...{ fraction: exactOptional(fraction), cancellable: boolean() },
    }),
  ),
  videos: array(video),
  lastCost: exactOptional(amount),
  formats: exactOptional(array(format)),
  preview: exactOptional(object({ revision: string() })),
};

const summary = object({
  ...{ id, name: text, skill: string(), skillLabel: string(), createdAt: string(), videos: amount },
  posterSrc: exactOptional(string()),
  failed: exactOptional(boolean()),
  work: exactOptional(object({ label: text, fraction: exactOptional(fraction) })),
});

const stateParts = {
  backend: oneOf(['cloud', 'local']),
  noFolder: exactOptional(boolean()),
  credits: exactOptional(
    object({ available: number(), frozen: number(), total: number(), free: exactOptional(boolean()) }),
  ),
  removed: exactOptional(array(object({ id, name: text }))),
};

const state: ZodMiniType<PanelState> = object({
  ...stateParts,
  projects: array(summary),
  project: exactOptional(object({ ...projectParts, messages: array(message), assets: array(asset) })),
});

const listChange = {
  left: int().check(minimum(0)),
  at: int().check(minimum(0)),
  out: int().check(minimum(0)),
};

const change: ZodMiniType<StateChange> = object({
  state: object({ ...stateParts, backend: exactOptional(stateParts.backend) }),
  project: object({
    ...projectParts,
    id: exactOptional(projectParts.id),
    name: exactOptional(projectParts.name),
    skill: exactOptional(projectParts.skill),
    videos: exactOptional(projectParts.videos),
  }),
  projects: exactOptional(object({ ...listChange, in: array(summary) })),
  messages: exactOptional(object({ ...listChange, in: array(message) })),
  assets: exactOptional(object({ ...listChange, in: array(asset) })),
  gone: object({
    state: array(oneOf(STATE_PARTS_THAT_GO)).check(maxLength(STATE_PARTS_THAT_GO.length)),
    project: array(oneOf(PROJECT_PARTS_THAT_GO)).check(maxLength(PROJECT_PARTS_THAT_GO.length)),
  }),
});

/** What comes from the host. */
export const hostMessageSchema: ZodMiniType<HostMessage> = discriminatedUnion('type', [
  object({ type: literal('state'), state, number: exactOptional(int()) }),
  object({ type: literal('change'), after: int(), change }),
  object({
    type: literal('reply'),
    request: int(),
    value: exactOptional(unknown()),
    error: exactOptional(text),
    remedy: exactOptional(oneOf(['open-folder', 'later'])),
  }),
  object({ type: literal('focus-composer'), text: exactOptional(text) }),
]);
