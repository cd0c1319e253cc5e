import type { AssetKind, Skill, SkillSlug } from './types.ts';

const MEGABYTE = 1024 * 1024;

/** The four skills (docs/protocol.md, *Skills*), in the order of the picker when nothing is selected. */
export const skills: readonly Skill[] = [
  {
    slug: 'online-photo-video-maker',
    version: '1.0.0',
    label: 'Photo slideshow',
    description: 'Turn a collection of photos into a slideshow that you can share.',
    icon: 'file-media',
    takesBest: ['jpg', 'png', 'webp', 'heic'],
    largestFile: 200 * MEGABYTE,
    example: 'turn my photos into a slideshow video with music and transitions',
    tip: 'Put the photos in order first.',
  },
  {
    slug: 'best-video-letter-maker',
    version: '1.0.0',
    label: 'Video letter',
    description: 'A personal letter from your words, photos, a recorded voice and music.',
    icon: 'mail',
    takesBest: ['mp4', 'mov', 'jpg', 'png'],
    largestFile: 200 * MEGABYTE,
    example: 'turn my written message and photos into a heartfelt video letter with background music',
    tip: 'A recorded voice is warmer than text-to-speech.',
  },
  {
    slug: 'ai-video-generator-ai',
    version: '1.0.0',
    label: 'Script to video',
    description: 'A video with voice-over and visuals from a script or a prompt.',
    icon: 'output',
    takesBest: ['mp4', 'mov', 'txt', 'docx'],
    largestFile: 500 * MEGABYTE,
    example: 'generate a 60-second video from my script with voiceover and visuals',
    tip: 'Scripts under 150 words come out faster and more focused.',
  },
  {
    slug: 'media-content-generator',
    version: '1.0.0',
    label: 'Promotional video',
    description: 'Images and audio become a promotional video with text overlays.',
    icon: 'megaphone',
    takesBest: ['mp4', 'mov', 'png', 'jpg'],
    largestFile: 500 * MEGABYTE,
    example: 'combine these images and audio into a 30-second promotional video with text overlays',
    tip: 'Fewer than 10 assets keep it under a minute.',
  },
];

const BY_SLUG: ReadonlyMap<string, Skill> = new Map(skills.map((skill) => [skill.slug, skill]));

/** The skill of a slug; undefined when `slug` is none of the four (a stored project may come from another version). */
export function skillBySlug(slug: SkillSlug): Skill;
export function skillBySlug(slug: string): Skill | undefined;
export function skillBySlug(slug: string): Skill | undefined {
  return BY_SLUG.get(slug);
}

/** A selected file as far as ranking needs it. */
export interface SelectedFile {
  /** File name, with or without folders. */
  readonly name: string;
  readonly kind: AssetKind;
}

// Words in file names. Latin words need a boundary (“invoice” is no voice, “loveletter” still is a letter); CJK has none.
const VOICE =
  /(?<!in)voice|(?<![a-z])(recording|memo|speech|spoken|narration|dictation|message)|语音|录音|旁白|声音/i;
const LETTER =
  /letter|(?<![a-z])(dear|message|greetings?|invitation|birthday|wedding|anniversary|farewell|thank)|信|祝福|生日/i;

/** What kinds of file a selection holds. */
interface Selection {
  readonly pictures: boolean;
  readonly clips: boolean;
  readonly music: boolean;
  readonly voice: boolean;
  readonly script: boolean;
  readonly letter: boolean;
}

function look(files: readonly SelectedFile[]): Selection {
  const has = (test: (file: SelectedFile) => boolean): boolean => files.some(test);
  return {
    pictures: has(({ kind }) => kind === 'image' || kind === 'photo-heic'),
    clips: has(({ kind }) => kind === 'video'),
    music: has(({ kind, name }) => kind === 'audio' && !VOICE.test(name)),
    voice: has(({ kind, name }) => kind === 'audio' && VOICE.test(name)),
    script: has(({ kind }) => kind === 'script'),
    letter: has(({ kind, name }) => kind === 'script' && LETTER.test(name)),
  };
}

/** How well a skill fits, 0–10. The best fit of a clear case is 10; 5 is “could be meant”. */
function fit(slug: SkillSlug, { pictures, clips, music, voice, script, letter }: Selection): number {
  const visuals = pictures || clips;
  switch (slug) {
    case 'best-video-letter-maker':
      if (voice || (letter && visuals)) return 10;
      return letter || (script && pictures) ? 6 : 1;
    case 'ai-video-generator-ai':
      if (script && !visuals && !music) return letter ? 7 : 10;
      return script ? 8 : 1;
    case 'media-content-generator':
      if (clips && music) return 9;
      if (visuals && music) return 8;
      return clips ? 7 : music ? 6 : pictures ? 4 : 0;
    case 'online-photo-video-maker':
      // Photos with a song are what most people have of a holiday.
      if (pictures && !clips && !voice && !script) return 10;
      return pictures ? 5 : 2;
  }
}

/** All four skills, the one that fits the selection best first. */
export function rankSkills(files: readonly SelectedFile[]): Skill[] {
  const selection = look(files);
  return skills.toSorted((a, b) => fit(b.slug, selection) - fit(a.slug, selection));
}
