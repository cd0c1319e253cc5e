import type { Planes } from '../../../src/compositor/pixels/planes.ts';
import type { ClipForm, PreviewManifest } from '../../../src/compositor/preview/manifest.ts';
import { readPart } from '../../../src/compositor/preview/parts.ts';
import { sourcesIn } from '../../../src/compositor/preview/poster.ts';
import { sceneAt } from '../../../src/compositor/scene/sceneAt.ts';
import { Canvas } from './canvas.ts';
import { decodesFilms } from './clipDecoder.ts';
import { ClipSource } from './clipSource.ts';
import { decodeStill } from './decoded.ts';
import { Deliveries } from './deliveries.ts';
import type { FromPainter } from '../messages.ts';
import { spansOf, spansWithin, type Span } from './spans.ts';

/** Seconds of the film that are fetched before they are reached. */
const AHEAD = 20;
/** Stills of films with no more parts than this are all fetched: going about in them never waits. */
const SMALL_FILM = 80;

/** Paints the frames of films onto a canvas, out of sources that it asks for as they are needed. */
export class FilmPainter {
  readonly #kernel: Uint8Array<ArrayBuffer>;
  readonly #surface: OffscreenCanvas;
  readonly #tell: (message: FromPainter) => void;
  readonly #deliveries: Deliveries;
  readonly #clips = new Map<string, ClipSource>();
  #form: ClipForm = decodesFilms() ? 'video' : 'stills';
  #film: PreviewManifest | undefined;
  #spans: readonly Span[] = [];
  #canvas: Canvas | undefined;
  /** The frame that is to be painted next. */
  #wanted: number | undefined;
  /** The frame whose sources are waited for. */
  #waiting: number | undefined;
  /** Where one is in the film. */
  #place = 0;
  #atWork = false;
  /** Nothing of the film has been seen yet: what its first picture needs comes before all else. */
  #unseen = true;

  constructor(
    kernel: Uint8Array<ArrayBuffer>,
    surface: OffscreenCanvas,
    tell: (message: FromPainter) => void,
  ) {
    this.#kernel = kernel;
    this.#surface = surface;
    this.#tell = tell;
    this.#deliveries = new Deliveries((part) => tell({ type: 'want', part }));
  }

  /** Takes another film. Nothing is painted before a frame is asked for. */
  open(film: PreviewManifest): void {
    const before = this.#film;
    this.#film = film;
    for (const id of [...this.#clips.keys()]) this.#closeClip(id);
    this.#deliveries.forgetMissing();
    this.#wanted = this.#waiting = undefined;
    this.#unseen = true;
    if (this.#canvas?.fits(film) !== true) this.#canvas = new Canvas(this.#kernel, film);
    else
      for (const id of Object.keys(before?.sources ?? {}))
        if (!(id in film.sources)) this.#canvas.pictures.remove(id);
    this.#spans = spansOf(film, this.#form);
    if (this.#form === 'stills' && hasClips(film)) this.#tell({ type: 'stills' });
  }

  show(frame: number): void {
    this.#place = frame;
    this.#wanted = frame;
    this.#waiting = undefined;
    void this.#work();
  }

  take(part: string, bytes: Uint8Array<ArrayBuffer>): void {
    this.#deliveries.take(part, bytes);
    this.#goOn();
  }

  miss(part: string): void {
    this.#deliveries.miss(part);
    this.#goOn();
  }

  /** Something has come: perhaps it is what was waited for. */
  #goOn(): void {
    this.#fetch();
    this.#wanted ??= this.#waiting;
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#atWork) return;
    this.#atWork = true;
    try {
      while (this.#wanted !== undefined) {
        const frame = this.#wanted;
        this.#wanted = undefined;
        this.#fetch();
        await this.#paint(frame);
      }
      await this.#decodeAhead();
    } catch (error) {
      this.#tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    } finally {
      this.#atWork = false;
    }
    if (this.#wanted !== undefined) void this.#work();
  }

  async #paint(frame: number): Promise<void> {
    const [film, canvas] = [this.#film, this.#canvas];
    if (film === undefined || canvas === undefined) return;
    const needed = sourcesIn(film.film, frame);
    const ready = await this.#bring(film, canvas, needed, frame);
    // Another film has come meanwhile; it will ask for its own frame.
    if (film !== this.#film) return;
    if (!ready) {
      this.#waiting = frame;
      this.#tell({ type: 'waiting', frame });
      return;
    }
    const image = canvas.paint(sceneAt(film.film, frame), film, this.#finder(film, canvas));
    // Only now: it empties the canvas, on which the film before is seen until then.
    if (this.#surface.width !== image.width) this.#surface.width = image.width;
    if (this.#surface.height !== image.height) this.#surface.height = image.height;
    this.#surface.getContext('2d')?.putImageData(image, 0, 0);
    this.#tell({ type: 'shown', frame, size: film.size });
    this.#unseen = false;
    this.#fetch();
  }

  /** Finds the planes behind a source of the film. */
  #finder({ film: { made } }: PreviewManifest, { pictures }: Canvas): (source: string) => Planes {
    const recipes = new Map(made.map((one) => [one.source, one]));
    return (source) => {
      const recipe = recipes.get(source);
      const found =
        recipe === undefined
          ? (this.#clips.get(source)?.planes ?? pictures.get(source))
          : (this.#clips.get(recipe.of)?.make(recipe) ?? pictures.make(recipe));
      if (found === undefined) throw new RangeError(`“${source}” was not loaded`);
      return found;
    };
  }

  /** Makes the sources of a frame ready to be painted. @returns whether all of them are */
  async #bring(
    film: PreviewManifest,
    canvas: Canvas,
    needed: readonly string[],
    frame: number,
  ): Promise<boolean> {
    const kept = new Set(needed);
    let complete = true;
    for (const id of needed) {
      const ready =
        film.sources[id]?.kind === 'clip'
          ? await this.#bringClip(film, canvas, id, frame)
          : await this.#bringPicture(film, canvas, id, kept);
      complete &&= ready;
    }
    return complete;
  }

  async #bringPicture(
    film: PreviewManifest,
    canvas: Canvas,
    id: string,
    kept: ReadonlySet<string>,
  ): Promise<boolean> {
    if (canvas.pictures.get(id) !== undefined) return true;
    const source = film.sources[id];
    const bytes = source && this.#deliveries.bytes.get(source.part);
    if (source === undefined || bytes === undefined) return false;
    const part = readPart(bytes);
    const planes = await decodeStill(canvas.memory, part);
    const { behind } = part;
    canvas.pictures.put(id, behind === undefined ? { planes } : { planes, behind }, kept);
    return true;
  }

  async #bringClip(film: PreviewManifest, canvas: Canvas, id: string, frame: number): Promise<boolean> {
    const clip = this.#openClip(film, canvas, id);
    if (clip === undefined || !this.#deliveries.bytes.has(clip.runOf(frame))) return false;
    try {
      await clip.bring(frame);
      return true;
    } catch (error) {
      if (film !== this.#film) return false;
      if (this.#form === 'stills') throw error;
      console.warn('A clip could not be decoded.', error);
      this.#useStills(film);
      return false;
    }
  }

  /** What promised to decode films does not: stills are shown from here on. */
  #useStills(film: PreviewManifest): void {
    this.#form = 'stills';
    for (const id of [...this.#clips.keys()]) this.#closeClip(id);
    this.#spans = spansOf(film, 'stills');
    this.#tell({ type: 'stills' });
    this.#fetch();
  }

  #openClip(
    { sources, fps }: PreviewManifest,
    { memory, maker, scale }: Canvas,
    id: string,
  ): ClipSource | undefined {
    const clip = sources[id];
    if (clip?.kind !== 'clip') return undefined;
    const opened =
      this.#clips.get(id) ??
      new ClipSource({ clip, form: this.#form, fps, bytes: this.#deliveries.bytes, memory, maker, scale });
    this.#clips.set(id, opened);
    return opened;
  }

  #closeClip(id: string): void {
    this.#clips.get(id)?.close();
    this.#clips.delete(id);
  }

  /** Asks for what is needed here, then for what comes next. */
  #fetch(): void {
    this.#deliveries.ask(this.#upcoming());
  }

  #upcoming(): readonly Span[] {
    const ahead = this.#place + (this.#unseen ? 0 : AHEAD * (this.#film?.fps ?? 0));
    const soon = spansWithin(this.#spans, this.#place, ahead);
    if (this.#unseen || this.#spans.length > SMALL_FILM) return soon;
    return [...soon, ...this.#spans.filter(({ moves }) => !moves)];
  }

  /** Decodes the stills that come next while there is nothing to paint. */
  async #decodeAhead(): Promise<void> {
    const [film, canvas] = [this.#film, this.#canvas];
    if (film === undefined || canvas === undefined) return;
    const ahead = this.#place + AHEAD * film.fps;
    const soon = spansWithin(this.#spans, this.#place, ahead).filter(({ moves }) => !moves);
    const kept = new Set(soon.map(({ source }) => source));
    for (const { part, source } of soon) {
      if (this.#wanted !== undefined || film !== this.#film) return;
      if (this.#deliveries.bytes.has(part)) await this.#bringPicture(film, canvas, source, kept);
    }
  }
}

function hasClips({ sources }: PreviewManifest): boolean {
  return Object.values(sources).some(({ kind }) => kind === 'clip');
}
