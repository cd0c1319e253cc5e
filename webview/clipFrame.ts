/** Where a clip is looked at, 0–1 of its length: many begin in black. */
const PLACE = 0.2;
/** No further into it than this, s: what comes later has to be fetched first. */
const FURTHEST = 2;

/**
 * A frame of a clip, near its beginning. Only what is needed of its file is fetched.
 *
 * @param src address of the file
 * @returns an element that stands at that frame; whoever has drawn it calls {@link letGo}
 * @throws {Error} where the browser cannot show it; the signal's reason
 */
export async function frameOf(src: string, signal: AbortSignal): Promise<HTMLVideoElement> {
  const clip = document.createElement('video');
  clip.muted = true;
  clip.preload = 'auto';
  clip.crossOrigin = 'anonymous';
  try {
    clip.src = src;
    await comes(clip, 'loadedmetadata', signal);
    const shown = comes(clip, 'seeked', signal);
    clip.currentTime = Number.isFinite(clip.duration) ? Math.min(FURTHEST, clip.duration * PLACE) : 0;
    await shown;
    return clip;
  } catch (error) {
    letGo(clip);
    throw error;
  }
}

/** Frees the decoder of a clip. */
export function letGo(clip: HTMLVideoElement): void {
  clip.removeAttribute('src');
  clip.load();
}

function comes(
  clip: HTMLVideoElement,
  event: 'loadedmetadata' | 'seeked',
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const over = new AbortController();
    const end = (settle: () => void) => () => {
      over.abort();
      settle();
    };
    const once = { signal: over.signal };
    clip.addEventListener(event, end(resolve), once);
    clip.addEventListener(
      'error',
      end(() => reject(new Error(`The clip cannot be shown: ${clip.error?.message ?? ''}`))),
      once,
    );
    signal.addEventListener(
      'abort',
      end(() => reject(signal.reason as Error)),
      once,
    );
  });
}
