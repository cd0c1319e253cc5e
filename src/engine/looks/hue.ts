/** How many fields of the circle have a say in one. */
const FIELDS = 24;
const WIDTH = 360 / FIELDS;
/** Between amber and green, grounds look like mud: they are taken to the nearer of the two. */
const MUD = { from: 34, to: 142, middle: 88 };

/** The hue of a video, degrees: the one that most of its pictures have, bent to what is good to look at. Pure. @returns undefined where none has one */
export function hueOfPictures(hues: readonly (number | undefined)[]): number | undefined {
  const known = hues.filter((hue) => hue !== undefined);
  if (known.length === 0) return undefined;
  const counts = Array.from(
    { length: FIELDS },
    (_, field) => known.filter((hue) => fieldOf(hue) === field).length,
  );
  const share = (field: number): number => counts[(field + FIELDS) % FIELDS] ?? 0;
  const soft = counts.map((_, field) => share(field - 1) + 2 * share(field) + share(field + 1));
  const most = soft.indexOf(Math.max(...soft));
  return flattering(most * WIDTH + WIDTH / 2);
}

const fieldOf = (hue: number): number => Math.floor((((hue % 360) + 360) % 360) / WIDTH);

function flattering(hue: number): number {
  if (hue <= MUD.from || hue >= MUD.to) return hue;
  return hue < MUD.middle ? MUD.from : MUD.to;
}
