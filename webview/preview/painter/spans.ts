import {
  runPart,
  type ClipForm,
  type PreviewManifest,
  type PreviewSource,
} from '../../../src/compositor/preview/manifest.ts';
import { sourcesIn } from '../../../src/compositor/preview/poster.ts';

/** Some bytes and the frames, first and last, for which they are needed. */
export interface Span {
  /** What they are asked for by. */
  readonly part: string;
  readonly source: string;
  /** They are a run of a clip's frames; otherwise a still. */
  readonly moves: boolean;
  readonly first: number;
  readonly last: number;
}

/** Every so many frames a film is looked at; nothing is shown for less. */
const STRIDE = 4;

/** When the parts of a film are needed, by their beginning. Pure. */
export function spansOf(manifest: PreviewManifest, form: ClipForm): readonly Span[] {
  const spans = sourceSpans(manifest).flatMap((span) => {
    const source = manifest.sources[span.source];
    if (source === undefined) return [];
    if (source.kind === 'clip') return runSpans(span, source, form);
    return [{ ...span, part: source.part, moves: false }];
  });
  return spans.toSorted((a, b) => a.first - b.first);
}

/** Those of which something is needed from one frame to another. Pure. */
export function spansWithin(spans: readonly Span[], from: number, to: number): readonly Span[] {
  return spans.filter(({ first, last }) => last >= from && first <= to);
}

type SourceSpan = Pick<Span, 'source' | 'first' | 'last'>;

function sourceSpans({ film }: PreviewManifest): SourceSpan[] {
  const open = new Map<string, SourceSpan>();
  const closed: SourceSpan[] = [];
  for (let frame = 0; ; frame = Math.min(film.frames - 1, frame + STRIDE)) {
    for (const source of sourcesIn(film, frame)) {
      const span = open.get(source);
      // Between two looks it may have been there all the time.
      if (span !== undefined && frame - span.last > STRIDE) closed.push(span);
      const goesOn = span !== undefined && frame - span.last <= STRIDE;
      const first = goesOn ? span.first : Math.max(0, frame - STRIDE + 1);
      open.set(source, { source, first, last: frame });
    }
    if (frame >= film.frames - 1) break;
  }
  return [...closed, ...open.values()].map((span) => ({ ...span, last: span.last + STRIDE - 1 }));
}

function runSpans(
  { source, first, last }: SourceSpan,
  clip: Extract<PreviewSource, { kind: 'clip' }>,
  form: ClipForm,
): Span[] {
  const runs = Math.ceil(clip.frames / clip.run);
  return Array.from({ length: runs }, (_, index) => ({
    ...{ part: runPart(clip.part, index, form), source, moves: true },
    first: Math.max(first, clip.start + index * clip.run),
    last: Math.min(last, clip.start + (index + 1) * clip.run - 1),
  })).filter((span) => span.first <= span.last);
}
