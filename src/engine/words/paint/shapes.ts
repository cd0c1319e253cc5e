/** A part of a laid-out page: letters, an emoji, a box. Edges in pixels. */
export interface Shape {
  readonly svg: string;
  readonly top: number;
  readonly bottom: number;
  /** Boxes are no letters, emoji are. */
  readonly letters: boolean;
  /** Which of the page's elements it is from. */
  readonly element: number;
}

/** What others refer to, or a shape. */
const ELEMENT = /<(mask|clipPath|defs)\b.*?<\/\1>|<(?:path|rect|image)\b[^>]*\/>/gs;
/** The outlines of letters: absolute lines and curves, nothing else. */
const OUTLINE = /^(<path\b[^>]*\bd=")([MLQCZ\d.\s,-]+)("[^>]*\/>)$/;
/** How much of the lower of two shapes is beside the other, when they are on one line. */
const BESIDE = 0.3;

/** Takes a page of the layout library apart. Pure. @returns what the shapes refer to, and the shapes; letters outline by outline */
export function shapesOf(page: string): { readonly referred: string; readonly shapes: readonly Shape[] } {
  const referred: string[] = [];
  const shapes: Shape[] = [];
  let count = 0;
  for (const [element, container] of page.matchAll(ELEMENT)) {
    if (container !== undefined) referred.push(element);
    else shapes.push(...split(element).map((shape) => ({ ...shape, element: count })));
    if (container === undefined) count += 1;
  }
  return { referred: referred.join(''), shapes };
}

function split(element: string): Omit<Shape, 'element'>[] {
  const [, opening, outlines, closing] = OUTLINE.exec(element) ?? [];
  if (opening === undefined || outlines === undefined || closing === undefined) {
    const number = (name: string): number =>
      Number(new RegExp(`\\b${name}="([\\d.-]+)"`).exec(element)?.[1] ?? 0);
    const top = number('y');
    const letters = element.startsWith('<image');
    return [{ svg: element, top, bottom: top + number('height'), letters }];
  }
  // The holes of a letter are outlines of their own: what lies in the same place stays together.
  return joined(outlines.split(/(?=M)/).filter((one) => one.trim() !== '')).map(
    ({ outline, top, bottom }) => {
      return { svg: `${opening}${outline}${closing}`, top, bottom, letters: true };
    },
  );
}

interface Outlines {
  readonly outline: string;
  readonly top: number;
  readonly bottom: number;
}

/** Outlines that follow each other on one line, as one. */
function joined(outlines: readonly string[]): Outlines[] {
  const lines: Outlines[] = [];
  for (const outline of outlines) {
    const heights = [...outline.matchAll(/[\d.-]+[\s,]+(-?[\d.]+)/g)].map(([, y]) => Number(y));
    const one = { outline, top: Math.min(...heights), bottom: Math.max(...heights) };
    const last = lines.at(-1);
    if (last === undefined || !beside(last, one)) lines.push(one);
    else
      lines[lines.length - 1] = {
        outline: last.outline + outline,
        top: Math.min(last.top, one.top),
        bottom: Math.max(last.bottom, one.bottom),
      };
  }
  return lines;
}

interface Edges {
  readonly top: number;
  readonly bottom: number;
}

function beside(one: Edges, other: Edges): boolean {
  const common = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return common >= BESIDE * Math.min(one.bottom - one.top, other.bottom - other.top);
}

interface Line {
  edges: Edges;
  readonly shapes: Shape[];
}

/** What is lower than that part of the highest line is a piece of another: dots, a hamza, the feet of a Chinese sign. */
const PIECE = 0.4;

/** Lines with the pieces of them that lie above or below. */
function whole(found: readonly Line[]): Line[] {
  const heightOf = ({ edges }: Line): number => edges.bottom - edges.top;
  const most = Math.max(0, ...found.map(heightOf));
  const lines = found.filter((line) => heightOf(line) >= PIECE * most);
  for (const piece of found) {
    if (lines.includes(piece)) continue;
    const gap = ({ edges }: Line): number =>
      Math.max(edges.top - piece.edges.bottom, piece.edges.top - edges.bottom);
    const [nearest] = lines.toSorted((a, b) => gap(a) - gap(b));
    nearest?.shapes.push(...piece.shapes);
  }
  return lines;
}

/** A line that begins with a low letter is as high as its highest one. */
function add(line: Line, { edges, shapes }: Line): void {
  const { top, bottom } = line.edges;
  line.edges = { top: Math.min(top, edges.top), bottom: Math.max(bottom, edges.bottom) };
  line.shapes.push(...shapes);
}

/** Where a sign of two parts begins a line, each of them begins one, until the next sign shows that they are beside each other. */
function merged(found: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const one of found.toSorted((a, b) => a.edges.top - b.edges.top)) {
    const last = lines.at(-1);
    if (last && beside(last.edges, one.edges)) add(last, one);
    else lines.push(one);
  }
  return lines;
}

/** Shapes line by line, from the top. Boxes that are beside one line belong to it; others, such as a stroke beside several, to the first. Pure. */
export function linesOf(shapes: readonly Shape[]): Shape[][] {
  const found: Line[] = [];
  for (const shape of shapes.filter(({ letters }) => letters)) {
    const line = found.find(({ edges }) => beside(edges, shape));
    if (line === undefined) found.push({ edges: shape, shapes: [shape] });
    else add(line, { edges: shape, shapes: [shape] });
  }
  const lines = whole(merged(found));
  lines.sort((a, b) => a.edges.top - b.edges.top);
  for (const box of shapes.filter(({ letters }) => !letters)) {
    const near = lines.filter(({ edges }) => beside(edges, box));
    const line =
      near.length === 1 ? near[0] : (lines.find(({ edges }) => edges.top >= box.top) ?? lines.at(-1));
    // Letters lie on it.
    line?.shapes.unshift(box);
  }
  return lines.map((line) => line.shapes);
}
