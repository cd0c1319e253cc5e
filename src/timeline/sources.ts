import { fieldsOf, idIn, listIn, textIn } from './fields.ts';

/** What a segment is made from, as its draft has it: a file's hash, or the end of its address. */
export interface SegmentSource {
  readonly hash?: string;
  readonly filename?: string;
}

/** The files behind a draft's segments, by the ids of these: several where they share the frame. Never throws. */
export function sourcesOf(draft: unknown): ReadonlyMap<string, readonly SegmentSource[]> {
  const sources = new Map<string, readonly SegmentSource[]>();
  for (const track of listIn(fieldsOf(draft), ['t', 'tracks']) ?? [])
    for (const item of listIn(fieldsOf(track), ['sg', 'segments', 'clips', 'items']) ?? []) {
      const own = fieldsOf(item);
      const id = idIn(own, ['id', 'sid', 'segment_id', 'segmentId', 'uuid']);
      const cells = listIn(own, ['cells']) ?? [own];
      const found = cells.flatMap((cell) => sourceOf(fieldsOf(cell)) ?? []);
      if (id !== undefined && found.length > 0) sources.set(id, found);
    }
  return sources;
}

function sourceOf(fields: ReturnType<typeof fieldsOf>): SegmentSource | undefined {
  const hash = textIn(fieldsOf(fields['source']), ['hash']) ?? textIn(fields, ['hash', 'source_hash']);
  const address = textIn(fields, ['cdn_url', 'url', 'source', 'src', 'path', 'file', 'source_name']);
  const filename = address?.split(/[?#]/)[0]?.split(/[/\\]/).at(-1);
  if (hash === undefined && filename === undefined) return undefined;
  return { ...(hash !== undefined && { hash }), ...(filename !== undefined && { filename }) };
}
