/** What a still's file says about its colours. */
export interface StoredColours {
  /** An ICC profile: its own, or one written for what it says in other words. Absent for sRGB, which is what stills without a word are. */
  readonly profile?: Uint8Array;
  /** Channels of a pixel, alpha left out, where the file says so: 1 is grey, 4 are inks. */
  readonly channels?: 1 | 3 | 4;
  /** Whether there may be transparent pixels; undefined when the file does not say. */
  readonly alpha?: boolean;
  /** There is a profile that cannot even be unpacked. */
  readonly damaged?: true;
}

/** Larger profiles are not read, bytes: those for printing have one or two megabytes. */
export const LARGEST_PROFILE = 8 * 1024 * 1024;
