import type { PanelProject, PanelState } from '../../../src/panel/messages.ts';
import {
  listed,
  asset,
  BUSY,
  FACES,
  message,
  project,
  state,
  TIMELINE,
  VIDEO,
} from '../../ui/panel-page/support/states.ts';
import { DRAWERS_OPEN, type Gallery } from './state.ts';

/** A project in which everything that has a name, a title or words has these. */
export function called(words: string, more: Partial<PanelProject> = {}): PanelState {
  const named = project({
    name: words,
    skill: { slug: 'x', label: words.slice(0, 200), tip: words, example: words },
    assets: [
      { ...asset('photo', { thumbnail: '/samples/photos/01-elva.jpg' }), name: words },
      { ...asset('sound', { kind: 'audio' }), name: `${words}.mp3` },
      { ...asset('clip', { kind: 'video', state: 'failed', error: words }), name: `${words}.mov` },
    ],
    messages: [
      message('notice', words),
      message('user', words, { selected: { segment: 'Video/0', name: words } }),
      message('assistant', words, {
        changes: [{ what: words, from: words, to: words }],
        actions: [{ id: 'export', label: 'Export', primary: true }],
      }),
      message('error', words, { actions: [{ id: 'retry', label: 'Retry' }] }),
    ],
    timeline: {
      ...TIMELINE,
      summary: words,
      tracks: TIMELINE.tracks.map((track) => ({
        ...track,
        label: words,
        segments: track.segments.map((segment) => ({ ...segment, name: words, text: words })),
      })),
    },
    videos: [{ ...VIDEO, name: `${words}.mp4`, path: `videos/${words}.mp4` }],
    waiting: [{ id: 'w', text: words }],
    activity: { ...BUSY, label: words },
    ...more,
  });
  return state(named, { projects: [listed('p1', words, { skillLabel: words })] });
}

const LONG_NAME = 'Our-holidays-at-the-lake-2026-with-everybody-and-both-dogs-final-version-2';

export const MARKUP =
  '<img src=x onerror=alert(1)><script>alert(2)</script> **b** [x](javascript:alert(3)) </div>';

/** Right to left, and marks that turn the direction of all that follows. */
export const RIGHT_TO_LEFT = 'رحلة إلى البحيرة מסע לאגם “lake”';
export const TURNED = '\u202Egpj.exe \u2066\u202D abc';

/** What people have whom one does not think of first. */
export const EXTREMES: Gallery = {
  'extreme-long-names': { shown: called(LONG_NAME), page: DRAWERS_OPEN },
  'extreme-right-to-left': { shown: called(RIGHT_TO_LEFT), page: DRAWERS_OPEN },
  'extreme-turned': { shown: called(TURNED), page: DRAWERS_OPEN },
  'extreme-ten-thousand': { shown: called('supercalifragilistic'.repeat(500)), page: DRAWERS_OPEN },
  'extreme-markup': { shown: called(MARKUP), page: DRAWERS_OPEN },
  'extreme-chinese': { shown: called('把我和奶奶在湖边拍的照片做成一个温馨的视频'), page: DRAWERS_OPEN },
  'extreme-less-motion': {
    shown: state(
      project({
        messages: [message('user', 'a slideshow'), message('assistant', 'Making', { streaming: true })],
        activity: BUSY,
      }),
    ),
  },
  'zoom-welcome': { shown: state(), zoomed: true },
  'zoom-talk': { shown: FACES['changed twice'] ?? state(), zoomed: true },
  'zoom-errors': { shown: FACES['errors'] ?? state(), zoomed: true },
  'zoom-timeline': { shown: state(project({ timeline: TIMELINE })), page: DRAWERS_OPEN, zoomed: true },
};
