import { embedSelection, type Selected } from '../../skills/selection.ts';
import type { Timeline } from '../../timeline/types.ts';
import type { ProjectSnapshot } from '../types.ts';

/** A request with what “this” is before it, where something was selected when it was said and is still there. Pure. */
export function aboutSelected(request: string, { record, timeline }: ProjectSnapshot): string {
  const said = record.messages.findLast(({ role, text }) => role === 'user' && text === request);
  const selected = said?.selected && timeline && selectedIn(timeline, said.selected.segment);
  return selected ? embedSelection(request, selected) : request;
}

/** How a segment is counted now: pictures among pictures, texts among texts. */
function selectedIn({ tracks }: Timeline, id: string): Selected | undefined {
  const track = tracks.find(({ segments }) => segments.some((segment) => segment.id === id));
  if (!track) return undefined;
  const { kind, label } = track;
  if (kind === 'audio' && (label === 'BGM' || label === 'Voice'))
    return { what: label === 'BGM' ? 'music' : 'voice', number: 1 };
  if ((kind !== 'video' && kind !== 'text') || label === 'Overlay') return undefined;
  const counted = tracks.flatMap((each) =>
    each.kind === kind && each.label !== 'Overlay' ? each.segments : [],
  );
  return {
    what: kind === 'video' ? 'scene' : 'text',
    number: counted.findIndex((segment) => segment.id === id) + 1,
  };
}
