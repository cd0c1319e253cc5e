import { captionsOf } from '../../director/script/captions.ts';
import { soundsIn, textsIn, type EngineDraft } from '../../draft/index.ts';

/** Words with the time in which they are shown, ms of the video. */
interface Cue {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The captions of a video, and what is read aloud in it without being one, as SubRip: numbered, in UTF-8. Pure; empty where there are none. */
export function subtitlesOf(draft: EngineDraft): string {
  return cuesOf(draft)
    .map(({ text, from, to }, at) => `${at + 1}\n${clock(from)} --> ${clock(to)}\n${lines(text)}\n`)
    .join('\n');
}

function cuesOf(draft: EngineDraft): Cue[] {
  const captions = textsIn(draft).filter(({ role }) => role === 'caption');
  const captioned = new Set(
    captions.flatMap(({ anchor }) => (anchor.kind === 'voice' ? [anchor.voice] : [])),
  );
  const read = soundsIn(draft).flatMap(({ id, st, d, source }) =>
    source.kind !== 'narration' || !source.said || captioned.has(id)
      ? []
      : captionsOf(source.said).map(({ text, from, to }) => ({
          text,
          from: st + from,
          to: st + Math.min(d, to),
        })),
  );
  const cues = [...captions.map(({ text, st, d }) => ({ text, from: st, to: st + d })), ...read];
  return cues
    .filter(({ text, from, to }) => to > from && text.trim() !== '')
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** A cue ends with an empty line, so that there is none in it; arrows are times. */
const lines = (text: string): string =>
  text
    .replaceAll('-->', '→')
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .join('\n');

/** `00:01:02,345` */
function clock(ms: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const seconds = ms / 1000;
  const thousandths = String(Math.round(ms) % 1000).padStart(3, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)},${thousandths}`;
}
