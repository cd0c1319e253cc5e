import { overlaysIn, picturesIn, shownIn, soundsIn, textsIn, type EngineDraft } from '../../draft/index.ts';
import type { ExampleKind, Examples, Subject } from './subjects.ts';

/** What can be said about a subject, with this draft; undefined where nothing of that kind can be done with it. */
export function examplesOf(
  subject: Subject,
  draft: EngineDraft,
  examples: Examples,
): readonly string[] | undefined {
  const kind = kindFor(subject, draft);
  const number = String(Math.min(2, picturesIn(draft).length));
  return kind && examples[kind].map((each) => each.replaceAll('{n}', number));
}

/** Moods that somebody may want livelier; the others may be wanted calmer. */
const QUIET: ReadonlySet<string> = new Set(['calm', 'tender', 'dreamy']);

function kindFor(subject: Subject, draft: EngineDraft): ExampleKind | undefined {
  const sounds = soundsIn(draft);
  const [music] = sounds.filter(({ kind }) => kind === 'music');
  const hasVoice = sounds.some(({ kind }) => kind === 'voice');
  const pictures = picturesIn(draft);
  const hasWords = textsIn(draft).length > 0 || pictures.some(({ kind }) => kind === 'card');
  const shows = (wanted: 'image' | 'clip'): boolean =>
    pictures.flatMap(shownIn).some(({ kind }) => kind === wanted);
  switch (subject) {
    case 'music':
      if (music?.source.kind !== 'composed') return music ? 'own-music' : 'no-music';
      return QUIET.has(music.source.mood) ? 'music' : 'lively-music';
    case 'volume':
      return music ? 'volume' : undefined;
    case 'voice':
      return hasVoice ? 'voice' : hasWords ? 'no-voice' : undefined;
    case 'lettering':
      return hasWords ? 'lettering' : 'words';
    case 'order':
    case 'pictures':
    case 'transitions':
      return pictures.length > 1 ? subject : undefined;
    case 'clips':
      return shows('clip') ? 'clips' : undefined;
    case 'motion':
    case 'framing':
    case 'colors':
      return shows('image') ? subject : undefined;
    case 'logo':
      return overlaysIn(draft).length > 0 ? 'logo' : undefined;
    case 'words':
    case 'length':
    case 'shape':
      return subject;
    case 'speaker':
    case 'author':
    case 'translate':
    case 'post':
    case 'see':
    case 'invent':
    case 'question':
      return undefined;
  }
}
