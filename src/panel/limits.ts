/** Pictures that go with one message, at most. */
export const MOST_PICTURES = 20;

/** Bytes of each of them, at most. */
export const LARGEST_PICTURE = 50 * 1024 * 1024;
