/** Loudness of music where nothing else is said: alone, and in a video in which somebody speaks. At these, and at 1 for all else, a video is as loud as it should be. */
export const MUSIC_VOLUME = { alone: 0.8, belowVoice: 0.5 };
