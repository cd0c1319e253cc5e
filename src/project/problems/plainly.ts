/**
 * Words for a message in the corner. The editor makes links of `[words](address)` there, and such a link may be a command; file names and
 * the service's own words are not to be trusted with that. What is a link to the editor becomes plain text to the eye: nothing is lost.
 */
export function plainly(text: string): string {
  return text.replaceAll('](', ']\u2060(');
}
