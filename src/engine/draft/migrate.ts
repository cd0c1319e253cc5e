import type { z } from 'zod';
import type { LegacyDraft, LegacyPicture, LegacySound, LegacyText } from './legacy.ts';
import type { pictureSegmentSchema } from './picture.ts';
import type { engineDraftSchema } from './schema.ts';
import type { soundSegmentSchema } from './sound.ts';
import type { anchorSchema, textSegmentSchema } from './text.ts';
import { asName, type Mood } from './values.ts';

type Draft = z.input<typeof engineDraftSchema>;
type Picture = z.input<typeof pictureSegmentSchema>;
type Sound = z.input<typeof soundSegmentSchema>;
type Text = z.input<typeof textSegmentSchema>;

/** Longest values of today's draft; the first version's had no end. */
const ID_LENGTH = 200;
const SKILL_LENGTH = 100;
const HASH_LENGTH = 1000;
/** The fewest pictures a second that today's draft has. */
const SLOWEST = 24;

/** The moods of composed music in version 1, where the skill decided; the others' was calm. */
const MOODS: Readonly<Record<string, Mood>> = {
  'best-video-letter-maker': 'warm',
  'online-photo-video-maker': 'warm',
  'media-content-generator': 'upbeat',
};

/**
 * A draft of version 1 as one of version 2 that shows and sounds the same: all that version 2 adds has the value of what version 1 did. Pure;
 * the result has still to be read by today's schema, which may find that it asks for too much.
 */
export function migrateDraft({ d, m, t }: LegacyDraft): Draft {
  const { left, title, skill, fps, ...size } = m;
  const sound = (segment: LegacySound): Sound => soundOf(segment, MOODS[skill ?? ''] ?? 'calm');
  return {
    version: 2,
    d,
    m: {
      ...size,
      title: asName(title),
      fps: Math.max(SLOWEST, fps),
      ...(skill !== undefined && { skill: skill.slice(0, SKILL_LENGTH) }),
      ...(left && {
        left: {
          pictures: left.pictures.map(({ after, picture }) => ({
            after: after.slice(0, ID_LENGTH),
            picture: pictureOf(picture),
          })),
          texts: left.texts.map(textOf),
        },
      }),
    },
    t: t.map((track): Draft['t'][number] => {
      const { id, name } = track;
      const own = {
        id: filled(id, ID_LENGTH),
        ...(name !== undefined && { name: asName(name) }),
      };
      switch (track.tt) {
        case 0:
          return { ...own, tt: 0, sg: track.sg.map(pictureOf) };
        case 1:
          return { ...own, tt: 1, sg: track.sg.map(sound) };
        case 7:
          return { ...own, tt: 7, sg: track.sg.map(textOf) };
      }
    }),
  };
}

function pictureOf(segment: LegacyPicture): Picture {
  const { transition, ...rest } = segment;
  const entering = transition && { transition };
  if (rest.kind === 'card') return { ...rest, ...named(rest), ...entering };
  const { src, motion, ...shown } = rest;
  return { ...shown, ...named(rest), source: fileOf(src), motion: { kind: motion }, ...entering };
}

function soundOf({ src, ...segment }: LegacySound, mood: Mood): Sound {
  const source = src === 'composed' ? ({ kind: 'composed', mood } as const) : fileOf(src);
  return { ...segment, ...named(segment), source };
}

function textOf({ style, ...segment }: LegacyText): Text {
  return { ...segment, ...named(segment), role: style, anchor: anchorOf(segment.id) };
}

/** The pictures that a text stays with: version 1 had them in its id. */
function anchorOf(id: string): z.input<typeof anchorSchema> {
  const [, first, last] = /^on:(.+)\.\.(.+?)(?:#\d+)?$/.exec(id) ?? [];
  if (first === undefined || last === undefined) return { kind: 'time' };
  return { kind: 'pictures', first: filled(first, ID_LENGTH), last: filled(last, ID_LENGTH) };
}

function named({ id, name }: { readonly id: string; readonly name: string }): { id: string; name: string } {
  return { id: filled(id, ID_LENGTH), name: asName(name) };
}

const fileOf = (src: string) => ({ kind: 'file', hash: filled(src, HASH_LENGTH) }) as const;

/** A text that is not empty and not too long. */
const filled = (text: string, most: number): string => text.slice(0, most) || 'unnamed';
