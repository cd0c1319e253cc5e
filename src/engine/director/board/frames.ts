/** Frames per second of every draft that the director makes. */
export const FPS = 30;

/** Milliseconds → the nearest whole frame. */
export const toFrames = (milliseconds: number): number => Math.round((milliseconds * FPS) / 1000);

/** Frames → whole milliseconds. `toFrames` gives the same frames back. */
export const toMs = (frames: number): number => Math.round((frames * 1000) / FPS);
