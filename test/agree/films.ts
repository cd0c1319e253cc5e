import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PreviewManifest } from '../../src/compositor/preview/manifest.ts';
import { Project } from '../../src/project/project.ts';
import type { SkillSlug } from '../../src/skills/types.ts';
import type { EngineHost } from '../contract/project/engineHost.ts';
import { partsOf } from '../ui/panel-page/support/preview.ts';

/** One of the sample films: every kind of material in samples/. */
export interface SampleFilm {
  readonly name: string;
  /** Below samples/. */
  readonly files: readonly string[];
  readonly skill: SkillSlug;
  readonly request: string;
}

export const SAMPLE_FILMS: readonly SampleFilm[] = [
  {
    name: 'slideshow',
    files: [
      'photos/01-elva.jpg',
      'photos/02-red-panda.jpg',
      'photos/04-blue-whale.jpg',
      'photos/06-blueberries.jpg',
      'clips/rabbit.mp4',
    ],
    skill: 'online-photo-video-maker',
    request: 'A 12-second slideshow with music, titled “Lake Trip”',
  },
  {
    name: 'letter',
    files: ['scripts/letter.txt', 'photos/01-elva.jpg', 'photos/03-larch.jpg', 'audio/voice-jfk.m4a'],
    skill: 'best-video-letter-maker',
    request: 'A 12-second letter with my voice',
  },
  {
    name: 'markdown',
    files: ['scripts/product.md'],
    skill: 'ai-video-generator-ai',
    request: 'Make a 6-second video of this script',
  },
  {
    name: 'word',
    files: ['scripts/onboarding.docx'],
    skill: 'ai-video-generator-ai',
    request: 'Make a 6-second video of this script',
  },
  {
    name: 'chinese',
    files: ['scripts/zh-旅行.txt'],
    skill: 'ai-video-generator-ai',
    request: '做一个5秒的视频',
  },
  {
    name: 'promo',
    files: ['photos/05-tomato.jpg', 'photos/06-blueberries.jpg', 'audio/viper.mp3'],
    skill: 'media-content-generator',
    request: 'A 5-second promo, “Fresh every day”',
  },
];

/** What was made of a film: the file, and what the panel is told before there is one. */
export interface MadeFilm {
  /** Absolute path of the MP4. */
  readonly video: string;
  readonly preview: PreviewManifest;
}

/** Makes a film as a user does, and writes its preview into a folder as the page's harness serves it. */
export async function makeFilm(
  engine: EngineHost,
  { name, files, skill, request }: SampleFilm,
  folder: string,
): Promise<MadeFilm> {
  const project = await Project.create(engine.host, { skill, backend: 'local' });
  const paths = files.map((file) => resolve('samples', file));
  const outcome = await project.make({ paths, request });
  if (outcome.status !== 'done' || outcome.video === undefined)
    throw new Error(`${name}: ${project.snapshot.record.messages.map(({ text }) => text).join('\n')}`);
  const preview = (await project.preview()) as unknown as PreviewManifest;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'film.json'), JSON.stringify(preview));
  for (const part of partsOf(preview)) await writeFile(join(folder, part), await project.previewPart(part));
  await project.close();
  return { video: outcome.video.path, preview };
}
