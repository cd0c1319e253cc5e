import assert from 'node:assert/strict';
import { join } from 'node:path';
import { picturesIn, readDraft, textsIn, type EngineDraft } from '../../../../../src/engine/draft/index.ts';
import { without } from '../../../../../src/engine/director/edits/without.ts';
import { countCjk } from '../../../../../src/skills/writing.ts';
import { embedScripts } from '../../../../../src/skills/script.ts';
import type { SkillSlug } from '../../../../../src/skills/types.ts';
import type { MediaFile } from '../../../../../src/engine/types.ts';
import { draftOf, say } from '../../director/support.ts';
import { RenderHarness } from '../harness.ts';
import { lumaFrames, make, mediaAt } from '../support.ts';

const FPS = 30;
/** Steps of grey that letters differ from what lies below them. */
const INK = 24;
/** How fast people read, and the least that any words are on screen. */
const LETTERS_PER_SECOND = 15;
const CJK_PER_SECOND = 5;
const LEAST_SECONDS = 2;
/** What may be missing are edges that the encoder has softened. */
const ALL = 0.95;
const LETTER =
  'Dear Grandma,\n\nWe walked all the way to the lake on Sunday. The water was colder than anybody had said, and Mia went in first.\n\nSee you in August.\n\nLove,\nMia';

interface Film {
  readonly skill: SkillSlug;
  readonly request: string;
  readonly photos: number;
}

const FILMS: Readonly<Record<string, Film>> = {
  slideshow: {
    skill: 'online-photo-video-maker',
    request:
      'make a slideshow titled “A Week Outside”, with the caption “We slept under the old larches by the river” on photo 2',
    photos: 3,
  },
  promo: {
    skill: 'media-content-generator',
    request:
      'A promo for our jam: “Picked by hand in the morning”, “Cooked slowly”, “Nothing added at all”. Call to action: Order at solvik.example',
    photos: 3,
  },
  letter: { skill: 'best-video-letter-maker', request: `make a video letter: ${LETTER}`, photos: 2 },
  script: {
    skill: 'ai-video-generator-ai',
    request:
      'make a vertical video from my script: The ice came late that year, and nobody trusted it. We waited on the shore for many days! Then my brother walked out with a long pole.',
    photos: 2,
  },
  headings: {
    skill: 'ai-video-generator-ai',
    request: embedScripts('make a square video from this script', [
      {
        name: 'trip.md',
        text: '# Our trip\n\n## Why\n\nBecause of the light.\n\n## When\n\nIn the first cold week of October.\n',
      },
    ]),
    photos: 0,
  },
  脚本: {
    skill: 'ai-video-generator-ai',
    request:
      '把这个脚本做成竖屏视频：那一年冰来得很晚，谁也不敢相信它。我们在岸边等了好多天！后来我哥哥拿着长杆慢慢走了出去。',
    photos: 2,
  },
  宣传片: {
    skill: 'media-content-generator',
    request: '做一个方形宣传片：“清晨手工采摘”“慢火熬制”“无添加”，结尾写“立即下单”',
    photos: 3,
  },
};

/** Words and when they are said to be there, ms. */
interface Words {
  readonly text: string;
  readonly st: number;
  readonly d: number;
}

describe('words of a finished film', function () {
  // Each film is made twice.
  this.timeout(900_000);
  const harness = new RenderHarness();

  for (const [name, { skill, request, photos }] of Object.entries(FILMS))
    it(`are on screen for 2 s and more, and nobody has to read faster than 15 letters or 5 signs a second: ${name}`, async () => {
      const media = await photosOf(photos);
      const composed = draftOf(say(request, { skill, media }));
      const small = { width: even(composed.m.width / 3), height: even(composed.m.height / 3) };
      const draft = readDraft({ ...composed, m: { ...composed.m, ...small } });
      const seen = await framesOf(draft, small);
      const bare = await framesOf(withoutWords(draft), small);
      const words = wordsIn(draft);
      assert.ok(words.length > 1, 'words');
      for (const each of words) {
        const { stands, read } = readingOf(each, seen, bare);
        const told = `${each.text}: ${stands.toFixed(2)} s, ${Math.round(100 * read)} % read`;
        if (process.env['SHOW']) console.log(told);
        else assert.ok(stands >= LEAST_SECONDS - 1.5 / FPS && read >= ALL, told);
      }
    });

  /** Photos with something to be seen on them, none of which looks like letters that come or go. */
  async function photosOf(count: number): Promise<MediaFile[]> {
    const photos: MediaFile[] = [];
    for (let at = 0; at < count; at += 1) {
      const source = `gradients=s=1200x800:c0=0x5a${at}a40:c1=0x203a${at}0:x0=0:y0=0:x1=1200:y1=800:seed=${at + 1}`;
      const path = await make(
        join(harness.folder, `${at}.png`),
        ...['-f', 'lavfi', '-i', source, '-frames:v', '1'],
      );
      photos.push({ ...mediaAt(path), width: 1200, height: 800 });
    }
    return photos;
  }

  async function framesOf(draft: EngineDraft, { width, height }: { width: number; height: number }) {
    const { path } = await harness.render(draft);
    return lumaFrames(path, width, height);
  }
});

const even = (value: number): number => 2 * Math.round(value / 2);

/** The film with all that it has but its words. */
function withoutWords(draft: EngineDraft): EngineDraft {
  return readDraft({
    ...draft,
    t: draft.t
      .filter(({ tt }) => tt !== 7)
      .map((track) => ({
        ...track,
        sg: track.sg.map((segment) => {
          return segment.kind === 'card' ? { ...without(segment, 'heading'), text: '' } : segment;
        }),
      })),
  });
}

/** All that there is to be read: texts over pictures, and cards as far as nothing comes over them. */
function wordsIn(draft: EngineDraft): Words[] {
  const pictures = picturesIn(draft);
  const cards = pictures.flatMap((picture) =>
    picture.kind === 'card'
      ? [{ text: [picture.heading ?? '', picture.text].join(' ').trim(), st: picture.st, d: picture.d }]
      : [],
  );
  return [...cards, ...textsIn(draft).map(({ text, st, d }) => ({ text, st, d }))];
}

/** How words of a finished film can be read. */
interface Readable {
  /** How long at least half of them are on screen, s. */
  readonly stands: number;
  /** How much of them has been read by the time that they go, by somebody who reads on as soon as there is something more to read; 0–1. */
  readonly read: number;
}

function readingOf({ text, st, d }: Words, seen: readonly Buffer[], bare: readonly Buffer[]): Readable {
  const at = (ms: number): number => Math.min(seen.length - 1, Math.max(0, Math.round((ms * FPS) / 1000)));
  const differenceIn = (frame: number, pixel: number): number =>
    Math.abs((seen[frame]?.[pixel] ?? 0) - (bare[frame]?.[pixel] ?? 0));
  const middle = at(st + d * 0.55);
  const letters: number[] = [];
  for (let pixel = 0; pixel < (seen[middle]?.length ?? 0); pixel += 1)
    if (differenceIn(middle, pixel) >= INK) letters.push(pixel);
  const half = letters.map((pixel) => differenceIn(middle, pixel) / 2);
  assert.ok(letters.length > 40, `${letters.length} pixels of letters`);
  const signs = countCjk(text);
  const others = Array.from(text.replaceAll(/\s+/g, ' ')).length - signs;
  const step = 1 / (signs / CJK_PER_SECOND + others / LETTERS_PER_SECOND) / FPS;
  let [frames, read, most] = [0, 0, 0];
  for (let frame = at(st); frame <= at(st + d); frame += 1) {
    const there =
      letters.filter((pixel, index) => differenceIn(frame, pixel) >= (half[index] ?? 0)).length /
      letters.length;
    most = Math.max(most, there);
    if (there >= 0.5) frames += 1;
    // What goes is read no further, and what has been read stays read while it goes.
    if (there >= 0.9 * most) read = Math.max(read, Math.min(there, read + step));
  }
  return { stands: frames / FPS, read };
}
