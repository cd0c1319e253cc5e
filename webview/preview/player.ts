import { PREVIEW_FORMAT, type PreviewManifest } from '../../src/compositor/preview/manifest.ts';
import { posterFrame } from '../../src/compositor/preview/poster.ts';
import { FilmClock } from './clock.ts';
import type { FromPainter } from './messages.ts';
import type { PainterThread } from './painterThread.ts';
import { FilmSound, type Loudness, type SoundState } from './sound.ts';

/** What there is to draw of a player besides its picture. */
export interface PlayerView extends Loudness {
  /** `loading`: there is no picture yet. */
  readonly state: 'loading' | 'ready' | 'failed';
  readonly playing: boolean;
  /** It would play if its parts were there. */
  readonly waiting: boolean;
  /** The frame where one is. */
  readonly frame: number;
  /** Length in frames. */
  readonly frames: number;
  readonly fps: number;
  /** Of the frame, pixels. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
  readonly sound: SoundState;
  /** Clips are shown as stills, since films cannot be decoded here. */
  readonly stills: boolean;
}

/** What a player needs from the page. */
export interface PlayerOptions {
  /** The bytes of a part of the film. */
  readonly fetch: (part: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly loudness: Loudness;
  /** It was changed by the user. */
  readonly onLoudness: (loudness: Loudness) => void;
  /** A part cannot be had. */
  readonly onFailure: (error: unknown) => void;
}

const NOTHING: PlayerView = {
  ...{ state: 'loading', playing: false, waiting: false, frame: 0, frames: 0, fps: 30 },
  ...{ size: undefined, sound: 'none', stills: false, volume: 1, muted: false },
};

/** Plays films that are not there as files yet. Draws nothing itself: a thread paints, whoever listens draws the controls. */
export class PreviewPlayer {
  readonly #options: PlayerOptions;
  readonly #listeners = new Set<() => void>();
  readonly #clock = new FilmClock();
  readonly #sound: FilmSound;
  #thread: PainterThread | undefined;
  #film: PreviewManifest | undefined;
  #view: PlayerView;
  /** The frame that was asked for last. */
  #asked = -1;
  /** Nobody has played the film or gone anywhere in it: its poster is shown. */
  #untouched = true;
  #drawing = 0;

  constructor(options: PlayerOptions) {
    this.#options = options;
    this.#view = { ...NOTHING, ...options.loudness };
    this.#sound = new FilmSound({
      clock: this.#clock,
      fetch: options.fetch,
      onState: (sound) => this.#change({ sound }),
    });
    this.#sound.setLoudness(options.loudness);
  }

  get view(): PlayerView {
    return this.#view;
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The thread that paints is there. */
  attach(thread: PainterThread): void {
    this.#thread = thread;
    if (this.#film !== undefined) this.#show(this.#film);
  }

  /** Takes another film; one stays where one is in it. @throws RangeError for a description that this player does not know */
  open(film: PreviewManifest): void {
    const format: number = film.format;
    if (format !== PREVIEW_FORMAT) throw new RangeError('This preview is of another version.');
    this.pause();
    const shorter = film.film.frames <= this.#view.frame;
    if (shorter) this.#untouched = true;
    this.#film = film;
    this.#change({
      ...{ frames: film.film.frames, fps: film.fps, stills: false },
      frame: this.#untouched ? 0 : this.#view.frame,
      // What is seen keeps its shape until the other film is.
      ...(this.#view.state !== 'ready' && { size: film.size }),
    });
    if (!this.#sound.is(film.sound)) this.#sound.leave();
    if (this.#thread !== undefined) this.#show(film);
  }

  play(): void {
    if (this.#film === undefined || this.#view.playing) return;
    const atEnd = this.#view.frame >= this.#view.frames - 1;
    this.#untouched = false;
    if (atEnd) this.#clock.set(0);
    else this.#clock.set(this.#view.frame / this.#view.fps);
    this.#change({ playing: true });
    this.#startClock();
    this.#drawing = requestAnimationFrame(() => this.#tick());
  }

  pause(): void {
    cancelAnimationFrame(this.#drawing);
    this.#clock.stop();
    if (this.#view.playing) this.#change({ playing: false, waiting: false });
  }

  toggle(): void {
    if (this.#view.playing) this.pause();
    else this.play();
  }

  /** Goes to a frame; what plays goes on playing from there. */
  seek(frame: number): void {
    const { frames, fps } = this.#view;
    const to = Math.max(0, Math.min(frames - 1, Math.round(frame)));
    this.#untouched = false;
    this.#clock.set(to / fps);
    this.#change({ frame: to });
    this.#ask(to);
  }

  /** Goes so many frames on, or back, and stands still there. */
  step(frames: number): void {
    this.pause();
    this.seek(this.#view.frame + frames);
  }

  setLoudness(loudness: Loudness): void {
    this.#change(loudness);
    this.#sound.setLoudness(loudness);
    this.#options.onLoudness(loudness);
  }

  /** What the thread says. */
  receive(message: FromPainter): void {
    switch (message.type) {
      case 'want':
        void this.#deliver(message.part);
        return;
      case 'shown':
        // The film is shown before its sound is made.
        if (this.#film !== undefined) this.#sound.open(this.#film.sound);
        if (!isSame(this.#view.size, message.size)) this.#change({ size: message.size });
        if (this.#view.state !== 'ready' || this.#view.waiting) {
          this.#change({ state: 'ready', waiting: false });
          if (this.#view.playing) this.#startClock();
        }
        return;
      case 'waiting':
        if (message.frame !== this.#asked) return;
        this.#clock.stop();
        this.#change({ waiting: this.#view.playing });
        return;
      case 'stills':
        this.#change({ stills: true });
        return;
      case 'failed':
        // For developers; to whoever watches it says nothing.
        console.warn(message.message);
        this.#fail(new Error('Something in it could not be drawn.'));
    }
  }

  close(): void {
    this.pause();
    this.#listeners.clear();
    this.#thread?.close();
    this.#thread = undefined;
    this.#sound.leave();
  }

  #show(film: PreviewManifest): void {
    this.#thread?.post({ type: 'film', film });
    this.#asked = -1;
    this.#ask(this.#untouched ? posterFrame(film.film, film.fps) : this.#view.frame);
  }

  #startClock(): void {
    this.#clock.start(() => this.#change({ sound: 'unplayable' }));
  }

  #tick(): void {
    const { fps, frames, playing } = this.#view;
    if (!playing) return;
    const frame = Math.floor(this.#clock.seconds * fps + 0.01);
    if (frame >= frames) {
      this.#change({ frame: frames - 1 });
      this.#ask(frames - 1);
      this.pause();
      return;
    }
    this.#change({ frame });
    this.#ask(frame);
    this.#drawing = requestAnimationFrame(() => this.#tick());
  }

  #ask(frame: number): void {
    if (frame === this.#asked) return;
    this.#asked = frame;
    this.#thread?.post({ type: 'show', frame });
  }

  async #deliver(part: string): Promise<void> {
    const film = this.#film;
    try {
      const bytes = await this.#options.fetch(part);
      this.#thread?.post({ type: 'bytes', part, bytes }, [bytes.buffer]);
    } catch (error) {
      this.#thread?.post({ type: 'missing', part });
      if (film === this.#film) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.pause();
    this.#change({ state: 'failed' });
    this.#options.onFailure(error);
  }

  #change(change: Partial<PlayerView>): void {
    const next = { ...this.#view, ...change };
    const names = Object.keys(change) as (keyof PlayerView)[];
    if (names.every((name) => next[name] === this.#view[name])) return;
    this.#view = next;
    for (const listener of [...this.#listeners]) listener();
  }
}

function isSame(one: PlayerView['size'], other: NonNullable<PlayerView['size']>): boolean {
  return one?.width === other.width && one.height === other.height;
}
