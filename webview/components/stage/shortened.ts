/** So many characters at its end tell a name from others that begin alike: `-2.mp4`. */
const END = 8;

/**
 * A name in two parts, of which the first may be cut where there is little room: what tells names apart that begin alike stands at their
 * ends. Nothing where the name is short. Pure.
 */
export function partsOfName(name: string): readonly [string, string] {
  const characters = Array.from(name);
  if (characters.length <= 2 * END) return [name, ''];
  return [characters.slice(0, -END).join(''), characters.slice(-END).join('')];
}
