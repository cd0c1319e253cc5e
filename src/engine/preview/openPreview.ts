import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { posterFrame, sourcesIn } from '../../compositor/preview/poster.ts';
import { PREVIEW_FORMAT, type PreviewManifest } from '../../compositor/preview/manifest.ts';
import type { EngineDraft } from '../draft/index.ts';
import type { VoiceSettings } from '../handshake.ts';
import { capabilitiesOf } from '../ffmpeg/index.ts';
import { resolveMedia, type ResolvedMedia } from '../media.ts';
import { planRender } from '../picture/plan/plan.ts';
import { cacheKey, cacheOfBuild } from '../picture/pieces/cache.ts';
import { PieceSources } from '../picture/sources/pieceSources.ts';
import type { FfmpegTools, MediaFile, RenderCache } from '../types.ts';
import { FilmParts, type MakePart } from './filmParts.ts';
import { soundPart } from './soundPart.ts';
import { waveParts } from './waveParts.ts';
import { wholeFilm } from './wholeFilm.ts';

/** Changes when parts of the same name come to be made otherwise, so that older ones are not used any more. */
const PART_FORMAT = 4;

/** What it takes to show a draft. */
export interface PreviewJob {
  readonly draft: EngineDraft;
  /** Finds the file of a segment's `src`; undefined when the session has no such file. */
  readonly media: (hash: string) => MediaFile | undefined;
  readonly tools: FfmpegTools;
  readonly cache: RenderCache;
  /** Who reads aloud; absent: the system's voices. */
  readonly voice?: VoiceSettings | undefined;
  /** For what is prepared; whoever opens a preview removes it. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** A draft that can be played before it is exported: what is in it, and its parts as they are asked for. */
export class OpenPreview {
  readonly manifest: PreviewManifest;
  readonly #job: PreviewJob;
  readonly #makers: ReadonlyMap<string, MakePart>;
  readonly #making = new Map<string, Promise<Uint8Array>>();

  constructor(job: PreviewJob, manifest: PreviewManifest, makers: ReadonlyMap<string, MakePart>) {
    this.#job = job;
    this.manifest = manifest;
    this.#makers = makers;
  }

  /**
   * The bytes of a part; several may be asked for at the same time.
   * @returns undefined for what is no part of this film
   * @throws RenderError, ProcessFailed, system errors
   */
  part(part: string): Promise<Uint8Array> | undefined {
    const make = this.#makers.get(part);
    if (make === undefined) return undefined;
    const making = this.#making.get(part) ?? this.#make(part, make);
    this.#making.set(part, making);
    return making;
  }

  /** Makes the pictures that are seen first, before they are asked for. @throws as {@link part} does */
  async makePoster(): Promise<void> {
    const { film, fps, sources } = this.manifest;
    const seen = sourcesIn(film, posterFrame(film, fps)).map((id) => sources[id]);
    const making = seen.flatMap((source) => (source?.kind === 'still' ? (this.part(source.part) ?? []) : []));
    await Promise.all(making);
  }

  /** Resolves when no part is being made. Never rejects. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#making.values());
  }

  async #make(part: string, make: MakePart): Promise<Uint8Array> {
    const { cache, folder, signal } = this.#job;
    const key = `preview-${cacheKey(PART_FORMAT, part)}`;
    const scratch = await mkdtemp(join(folder, 'part-'));
    const file = join(scratch, 'part');
    try {
      if (!(await cache.take(key, file))) {
        await writeFile(file, await make(signal));
        await cache.keep(key, file);
      }
      return await readFile(file);
    } finally {
      this.#making.delete(part);
      await rm(scratch, { recursive: true, force: true });
    }
  }
}

/** @throws RenderError for a draft that cannot be shown; the signal's reason */
export async function openPreview(job: PreviewJob): Promise<OpenPreview> {
  const { draft, tools, signal, folder } = job;
  const plan = planRender(draft);
  const capabilities = await capabilitiesOf(tools);
  const cache = cacheOfBuild(job.cache, capabilities.build);
  const resolved = await resolveMedia(draft, job.media, tools, signal);
  const media = (src: string): ResolvedMedia => {
    const found = resolved.get(src);
    if (found === undefined) throw new RangeError(`“${src}” was not resolved`);
    return found;
  };
  const sources = new PieceSources({ plan, media, tools, capabilities, cache, folder });
  const parts = new FilmParts({ plan, sources, media, ffmpeg: tools.ffmpeg, folder });
  const drawn = await parts.drawAll();
  const film = wholeFilm(plan, {
    picture: (shot) => parts.addShot(shot),
    words: (shot) => drawn.words.get(shot) ?? [],
    text: (text) => drawn.texts.get(text) ?? [],
    corner: (corner) => parts.addCorner(corner),
  });
  const { mp3 } = capabilities;
  const heard = { draft, plan, resolved, tools, cache, folder, mp3, voice: job.voice };
  const sound = soundPart(heard);
  if (sound !== undefined) parts.makers.set(sound.part, sound.make);
  const { waves, makers } = waveParts(heard);
  for (const [part, make] of makers) parts.makers.set(part, make);
  const manifest: PreviewManifest = {
    format: PREVIEW_FORMAT,
    revision: cacheKey(film, sound?.part),
    ...{ film, fps: plan.fps, size: parts.size, sources: parts.described },
    ...(sound === undefined ? {} : { sound: { part: sound.part, type: sound.type } }),
    waves,
  };
  return new OpenPreview(job, manifest, parts.makers);
}
