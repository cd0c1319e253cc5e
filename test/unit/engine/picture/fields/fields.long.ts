import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  cardSegmentSchema,
  engineDraftSchema,
  mediaSegmentSchema,
  overlaySegmentSchema,
  splitSegmentSchema,
  textSegmentSchema,
} from '../../../../../src/engine/draft/index.ts';
import { composedFrames } from './composed.ts';
import { CARD_ROWS, CORNER_ROWS, FRAME_ROWS, SPLIT_ROWS } from './otherRows.ts';
import { PICTURE_ROWS } from './pictureRows.ts';
import { makeMaterial, Seen, type Material, type Row } from './rows.ts';
import { fieldsOf } from './schemaFields.ts';
import { CARD_DESIGN_ROWS, TEXT_ROWS } from './textRows.ts';
import { TIME_ROWS } from './timeRows.ts';

/** Names, and what is heard, are not seen; nor is when a text moves with its pictures, which the director sees to. */
const UNSEEN =
  /^(id|name|kind=(text|card|split|overlay)|source\.kind=file|vol|muted|anchor\.|title|skill|left|cover|subtitles)/;
/** Shared by all that fill the frame, and by all of a split; seen on photos and clips. */
const SHARED = /^(transition\.|cells\.)/;

const WHAT = {
  'a photo or a clip': [mediaSegmentSchema, [...PICTURE_ROWS, ...TIME_ROWS]],
  'several pictures at once': [splitSegmentSchema, SPLIT_ROWS],
  'a picture over the others': [overlaySegmentSchema, CORNER_ROWS],
  'a card': [cardSegmentSchema, [...CARD_ROWS, ...CARD_DESIGN_ROWS]],
  'a text': [textSegmentSchema, TEXT_ROWS],
  'the frame': [engineDraftSchema.shape.m, FRAME_ROWS],
} as const;

describe('every field of the draft is seen', function () {
  this.timeout(60_000);
  let folder: string;
  let material: Material;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-fields-'));
    material = await makeMaterial(folder);
  });
  after(() => rm(folder, { recursive: true }));

  for (const [what, [schema, rows]] of Object.entries(WHAT)) {
    describe(what, () => {
      it('leaves none out', () => {
        const shown = new Set(rows.flatMap(({ fields }) => fields));
        const shared = what === 'a photo or a clip' ? /^$/ : SHARED;
        const missing = fieldsOf(schema).filter(
          (field) =>
            !UNSEEN.test(field) &&
            !shared.test(field) &&
            !shown.has(field) &&
            !shown.has(field.replace(/\[.*/, '')),
        );
        assert.deepEqual(missing, []);
      });

      for (const [index, row] of rows.entries())
        it(`${row.fields.join(', ')} (${index + 1})`, () => seeRow(row));
    });
  }

  async function seeRow({ draft, frames, see }: Row): Promise<void> {
    const seen = await composedFrames(draft(material), frames, folder);
    see(new Seen(seen, frames[0] ?? 0));
  }
});
