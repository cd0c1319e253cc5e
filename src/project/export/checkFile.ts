import { open } from 'node:fs/promises';
import { fileFormat, type ExportFormat } from '../../exportFormats.ts';
import { checkMp4 } from '../../formats/iso/boxes.ts';

/** What a file begins and ends with; bytes as Latin-1. */
const SHAPES = {
  gif: { begins: /^GIF8[79]a/, ends: /;$/ },
  // EBML: the byte before them is no printable one.
  webm: { begins: /^.E\xdf\xa3/, ends: /$/ },
  mp3: { begins: /^(?:ID3|\xff[\xe0-\xff])/, ends: /$/ },
  srt: { begins: /^1\r?\n\d\d:/, ends: /\n$/ },
  jpg: { begins: /^\xff\xd8/, ends: /\xff\xd9$/ },
} as const;
const BYTES = 8;

/** Whether a file is a whole one of its format, as far as its first and last bytes tell. @throws the file system's errors */
export async function isWhole(path: string, format: ExportFormat): Promise<boolean> {
  const file = fileFormat(format);
  if (file === 'mp4' || file === 'm4a') return (await checkMp4(path)) === 'complete';
  const { begins, ends } = SHAPES[file];
  const [first, last] = await endsOf(path);
  return begins.test(first) && ends.test(last);
}

async function endsOf(path: string): Promise<readonly [string, string]> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const read = async (at: number): Promise<string> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(BYTES), 0, BYTES, Math.max(0, at));
      return buffer.toString('latin1', 0, bytesRead);
    };
    return [await read(0), await read(size - BYTES)];
  } finally {
    await file.close();
  }
}
