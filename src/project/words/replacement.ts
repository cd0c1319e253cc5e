/**
 * What is said when one file takes the place of another. Without quotes, since these mark words of the video; a sentence for each place, as
 * the backends read them. Pure.
 *
 * @param places as sentences name them: `scene 2`, `the music`
 * @param file its name in the session
 */
export function replacementOf(places: readonly string[], file: string): string {
  return places.map((place) => `Replace ${place} with ${file}.`).join('\n');
}
