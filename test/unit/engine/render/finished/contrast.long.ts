import assert from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EngineDraft, LookName, TextSegment } from '../../../../../src/engine/draft/index.ts';
import { probeMedia } from '../../../../../src/engine/ffmpeg/index.ts';
import {
  coloursOf,
  contrastOf,
  LEGIBLE,
  LOOKS,
  luminanceOf,
  rgbOfHex,
} from '../../../../../src/engine/looks/index.ts';
import { findSubject } from '../../../../../src/engine/picture/subject/findSubject.ts';
import type { Subject } from '../../../../../src/engine/types.ts';
import { decodedFrames, type Pixels } from '../../picture/decoded.ts';
import { RenderHarness } from '../harness.ts';
import { draftOf, make, mediaAt } from '../support.ts';

const PORTRAIT = fileURLToPath(new URL('../../../../fixtures/faces/portrait.jpg', import.meta.url));
const FRAME = { width: 960, height: 540 };
const FPS = 24;
const D = 250;
/** A colour that no picture of these has: to see where letters are. */
const MARK = '#ff00ff';
const ROLES: readonly TextSegment['role'][] = ['title', 'subtitle', 'caption', 'lower-third', 'closing'];

/** Pictures on which white letters cannot be read, each in a way of its own; 960 × 540. */
const PICTURES = {
  white: 'color=white:s=960x540',
  checks: "color=black:s=960x540,geq=lum='if(mod(floor(X/9)+floor(Y/9),2),235,40)':cb=128:cr=128",
  sky: "color=black:s=960x540,geq=lum='clip(250-Y/3,30,235)':cb='150-Y/20':cr=110",
  yellow: 'color=0xf7e11a:s=960x540',
} as const;

describe('words over pictures of a finished film', function () {
  this.timeout(180_000);
  const harness = new RenderHarness();

  async function subjectOf(path: string): Promise<Subject> {
    const media = await probeMedia({ ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' }, path);
    return findSubject({ path, media }, 'ffmpeg');
  }

  /** A frame of each role's words over a picture. */
  async function framesOf(
    path: string,
    name: LookName,
    {
      roles = ROLES,
      subject,
      color,
    }: { roles?: readonly TextSegment['role'][]; subject: Subject; color?: string },
  ): Promise<Pixels[]> {
    const draft = filmOf(path, name, roles, color);
    const file = await harness.render(draft, { media: (src) => ({ ...mediaAt(src), subject }) });
    const frames = await decodedFrames(file.path, FRAME);
    return roles.map((_, at) => {
      const frame = Math.round(((at + 0.7) * D * FPS) / 1000);
      return frames[frame] ?? assert.fail(`frame ${frame} is not in the file`);
    });
  }

  const looks: readonly LookName[] = ['memories', 'paper', 'bold', 'night'];
  for (const [at, [what, filter]] of Object.entries(PICTURES).entries()) {
    const name = looks[at % looks.length] ?? 'memories';
    it(`can be read on ${what}: 4.5:1 at the worst tenth beside the letters (${name})`, async () => {
      const path = await make(
        join(harness.folder, `${what}.png`),
        '-f',
        'lavfi',
        '-i',
        filter,
        '-frames:v',
        '1',
      );
      const ink = rgbOfHex(coloursOf(LOOKS[name], LOOKS[name].hue).over);
      const subject = await subjectOf(path);
      const seen = await framesOf(path, name, { subject });
      const marked = await framesOf(path, name, { subject, color: MARK });
      for (const [index, frame] of seen.entries()) {
        const { count, beside } = lettersIn(marked[index] ?? assert.fail());
        assert.ok(count > 300, `${ROLES[index]}: ${count} pixels of letters`);
        const light = luminanceOf(ink);
        const contrasts = beside
          .map((at) => contrastOf(light, luminanceOf(rgbAt(frame, at))))
          .sort((a, b) => a - b);
        const worst = contrasts[Math.floor(contrasts.length / 10)] ?? 0;
        assert.ok(worst >= LEGIBLE, `${ROLES[index]}: ${worst.toFixed(2)}`);
      }
    });
  }

  it('leaves a dark picture as it is', async () => {
    const path = await make(
      join(harness.folder, 'dark.png'),
      ...['-f', 'lavfi', '-i', 'color=0x202428:s=960x540', '-frames:v', '1'],
    );
    const subject = await subjectOf(path);
    const [frame = assert.fail()] = await framesOf(path, 'memories', { subject, roles: ['title'] });
    // Beside the words, where a scrim would be.
    const [red, green, blue] = rgbAt(frame, 400 * FRAME.width + 12);
    assert.ok(
      Math.abs(red - 0x20) + Math.abs(green - 0x24) + Math.abs(blue - 0x28) <= 6,
      `${red} ${green} ${blue}`,
    );
  });

  const faces = [
    { name: 'low', at: [330, 240] },
    { name: 'high', at: [330, 0] },
  ] as const;
  for (const { name, at } of faces)
    it(`are on no face: ${name}`, async () => {
      const path = await make(
        join(harness.folder, `face-${name}.png`),
        ...['-f', 'lavfi', '-i', 'color=0x30404c:size=960x540', '-i', PORTRAIT],
        ...['-filter_complex', `[1:v]scale=300:300[p];[0:v][p]overlay=${at.join(':')}`, '-frames:v', '1'],
      );
      const roles: readonly TextSegment['role'][] = ['title', 'closing', 'caption', 'lower-third'];
      const subject = await subjectOf(path);
      const [face = assert.fail('no face')] = subject.faces;
      const [left, top] = [face.x * FRAME.width, face.y * FRAME.height];
      const [right, bottom] = [left + face.width * FRAME.width, top + face.height * FRAME.height];
      for (const [index, frame] of (
        await framesOf(path, 'memories', { roles, subject, color: MARK })
      ).entries()) {
        const { count, ...box } = lettersIn(frame);
        assert.ok(count > 300, `${roles[index]}: ${count} pixels of letters`);
        const apart = box.right < left || box.left > right || box.bottom < top || box.top > bottom;
        assert.ok(apart, `${roles[index]} at ${box.left}, ${box.top}; a face at ${left}, ${top}`);
      }
    });
});

function filmOf(
  src: string,
  name: LookName,
  roles: readonly TextSegment['role'][],
  color: string | undefined,
): EngineDraft {
  const pictures = roles.map((_, at) => ({ src, st: at * D, d: D, framing: { loss: 1 } }));
  const texts = roles.map((role, at) => ({
    ...{ role, text: role === 'caption' ? 'The water was clear' : 'Summer at the lake' },
    ...{
      st: at * D,
      d: D,
      design: { enter: { kind: 'none' }, leave: { kind: 'none' }, ...(color && { color }) },
    },
  }));
  const draft = draftOf({ d: roles.length * D, pictures, texts, ...FRAME });
  return { ...draft, m: { ...draft.m, fps: FPS, look: { name } } };
}

function rgbAt({ data }: Pixels, at: number): [number, number, number] {
  return [data[3 * at] ?? 0, data[3 * at + 1] ?? 0, data[3 * at + 2] ?? 0];
}

/** Where a frame's marked letters are, and the pixels a little beside them. */
function lettersIn(frame: Pixels) {
  const { width, height } = frame;
  const isInk = Uint8Array.from({ length: width * height }, (_, at) => {
    const [red, green, blue] = rgbAt(frame, at);
    return red > 190 && green < 90 && blue > 190 ? 1 : 0;
  });
  const box = { left: width, right: -1, top: height, bottom: -1, count: 0 };
  const beside: number[] = [];
  for (let y = 6; y < height - 6; y += 1)
    for (let x = 6; x < width - 6; x += 1) {
      const at = y * width + x;
      if (isInk[at] === 1) {
        [box.left, box.right] = [Math.min(box.left, x), Math.max(box.right, x)];
        [box.top, box.bottom] = [Math.min(box.top, y), Math.max(box.bottom, y)];
        box.count += 1;
      } else if (near(isInk, at, width, 5) && !near(isInk, at, width, 3)) beside.push(at);
    }
  return { ...box, beside };
}

function near(isInk: Uint8Array, at: number, width: number, reach: number): boolean {
  for (let dy = -reach; dy <= reach; dy += 1)
    for (let dx = -reach; dx <= reach; dx += 1) if (isInk[at + dy * width + dx] === 1) return true;
  return false;
}
