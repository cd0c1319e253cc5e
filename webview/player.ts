/**
 * Sound for editors that cannot decode AAC (VS Code's desktop build): the same sound as an MP3, kept in step with the
 * picture. The delivered file stays H.264 + AAC.
 */
import { correctDrift } from './lib/drift.ts';

const H264_WITH_AAC = 'video/mp4; codecs="avc1.640028, mp4a.40.2"';

/** Whether this editor claims to play the sound of our videos. */
export function decodesAac(): boolean {
  return document.createElement('video').canPlayType(H264_WITH_AAC) !== '';
}

/** Seconds of picture after which sound must have been decoded, if there is any. */
const SILENCE_SHOWS = 0.5;

/**
 * Some builds claim to decode AAC and don't: calls `onSilent` once when the picture runs and no sound was decoded.
 * Where the browser does not count decoded bytes, nothing is concluded.
 * @returns a function that ends the watch
 */
export function watchForSilence(video: HTMLVideoElement, onSilent: () => void): () => void {
  const watch = new AbortController();
  const check = (): void => {
    if (video.paused || video.currentTime < SILENCE_SHOWS) return;
    watch.abort();
    const { webkitAudioDecodedByteCount: decoded } = video as {
      readonly webkitAudioDecodedByteCount?: number;
    };
    if (decoded === 0) onSilent();
  };
  video.addEventListener('timeupdate', check, { signal: watch.signal });
  return () => watch.abort();
}

/**
 * Makes `audio` follow `video`: playing, pausing, waiting for data, seeking, speed, loudness; drift is corrected at every
 * `timeupdate` (about four times a second).
 * @param onFault the sound cannot be played, and why
 * @returns a function that parts the two and silences the sound
 */
export function keepInStep(
  video: HTMLVideoElement,
  audio: HTMLAudioElement,
  onFault: (error: unknown) => void,
): () => void {
  const bond = new AbortController();
  const on = (types: readonly string[], listener: () => void): void => {
    for (const type of types) video.addEventListener(type, listener, { signal: bond.signal });
  };
  // Playing a sound that has ended would start it over.
  const isOver = (): boolean => Number.isFinite(audio.duration) && video.currentTime >= audio.duration;
  const align = (): void => {
    audio.playbackRate = video.playbackRate;
    if (!isOver()) audio.currentTime = video.currentTime;
  };
  const start = (): void => {
    if (video.paused || video.seeking || isOver()) return;
    align();
    audio.play().catch((error: unknown) => {
      // A pause that comes before the sound has started aborts it: nothing is wrong.
      if (!(error instanceof DOMException && error.name === 'AbortError')) onFault(error);
    });
  };
  const follow = (): void => {
    if (video.paused || video.seeking || isOver()) return;
    if (audio.paused) start();
    else correct(video, audio);
  };
  const level = (): void => {
    audio.volume = video.volume;
    audio.muted = video.muted;
  };

  on(['playing', 'seeked'], start);
  on(['pause', 'waiting', 'seeking', 'ended', 'emptied'], () => audio.pause());
  on(['seeked', 'ratechange'], align);
  on(['timeupdate'], follow);
  on(['volumechange'], level);
  audio.addEventListener('error', () => onFault(audio.error), { signal: bond.signal });

  level();
  align();
  start();
  return () => {
    bond.abort();
    audio.pause();
  };
}

function correct(video: HTMLVideoElement, audio: HTMLAudioElement): void {
  const correction = correctDrift(audio.currentTime - video.currentTime);
  switch (correction.kind) {
    case 'none':
      audio.playbackRate = video.playbackRate;
      return;
    case 'rate':
      audio.playbackRate = video.playbackRate * correction.factor;
      return;
    case 'jump':
      audio.playbackRate = video.playbackRate;
      audio.currentTime = video.currentTime;
  }
}
