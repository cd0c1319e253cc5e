import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

/** Beside the engine's bundle, or where the build puts it when the sources run directly. */
const PACK = new URL(
  import.meta.url.endsWith('.ts') ? '../../../../build/emoji.br' : './emoji.br',
  import.meta.url,
);

/** What may be an emoji: one with all that may follow it, a flag, a key. */
export const EMOJI =
  /\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F|[\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})*|\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3/gu;

/** Whether a sign is drawn as a picture, and not in a font: ❤ is a letter, ❤️ is not. Pure. */
export const isEmoji = (sign: string): boolean =>
  !/^[^\p{Emoji}]/u.test(sign) && /[\p{Emoji_Presentation}\p{RI}\uFE0F\u20E3]/u.test(sign);

let drawings: Promise<Readonly<Record<string, string>>> | undefined;

/**
 * The drawings of emoji, as addresses that hold them. Signs that have none are not among them.
 * @throws system errors
 */
export async function drawingsOf(signs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(signs.filter(isEmoji));
  if (wanted.size === 0) return new Map();
  drawings ??= readPack();
  const all = await drawings;
  return new Map(
    Array.from(wanted).flatMap((sign) => {
      const drawing = namesOf(sign)
        .map((name) => all[name])
        .find((one) => one !== undefined);
      return drawing === undefined ? [] : [[sign, addressOf(drawing)] as const];
    }),
  );
}

async function readPack(): Promise<Readonly<Record<string, string>>> {
  const packed = await readFile(fileURLToPath(PACK));
  const unpacked = await promisify(brotliDecompress)(packed);
  return JSON.parse(unpacked.toString('utf8')) as Readonly<Record<string, string>>;
}

/** What a sign's drawing may be called: its code points; the one that asks for a picture is in some names and not in others. */
function namesOf(sign: string): string[] {
  const points = Array.from(sign, (one) => (one.codePointAt(0) ?? 0).toString(16));
  const plain = points.filter((point) => point !== 'fe0f');
  return [points.join('-'), plain.join('-')];
}

function addressOf(drawing: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">${drawing}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
