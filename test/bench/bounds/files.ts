import { readFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';
import JSZip from 'jszip';

const MB = 1024 * 1024;
const FIXTURES = new URL('../../fixtures/', import.meta.url);
const SAMPLES = new URL('../../../samples/', import.meta.url);

/** Files of less than a megabyte that say, or are, far more than that, by name. */
export async function hardFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const jpeg = await readFile(new URL('photos/05-tomato.jpg', SAMPLES));
  const heic = await readFile(new URL('colours/plain.heic', FIXTURES));
  const webp = await readFile(new URL('reports/P6-animated.webp', FIXTURES));
  const mp4 = (await readFile(new URL('clips/rabbit.mp4', SAMPLES))).subarray(0, MB / 2);
  return new Map([
    ['65535 by 65535.gif', gif(65_535, 65_535, 1)],
    ['20000 frames.gif', gif(4_000, 4_000, 20_000)],
    ['30000 by 30000.png', png(30_000, 30_000, deflateSync(Buffer.alloc((30_000 / 8 + 1) * 30_000)))],
    ['a profile of 200 MB.png', png(1, 1, deflateSync(Buffer.alloc(2)), profileOf(200 * MB))],
    ['65500 by 65500.jpg', resizedJpeg(jpeg, 65_500, 65_500)],
    ['30000 by 30000.heic', resizedHeic(heic, 30_000, 30_000)],
    ['16383 by 16383.webp', resizedWebp(webp)],
    ['300 MB of blanks.docx', await docx(' '.repeat(300 * MB))],
    ['100000 levels.docx', await docx('<w:r>'.repeat(100_000))],
    ['100000 paragraphs.docx', await docx('</w:t></w:r></w:p><w:p><w:r><w:t>a'.repeat(100_000))],
    ['one line.txt', Buffer.alloc(MB - 1, 'a')],
    ['dots.txt', Buffer.alloc(MB - 1, '.')],
    ['line breaks.txt', Buffer.alloc(MB - 1, '\n')],
    ['brackets.md', Buffer.alloc(MB - 1, '[')],
    ['quotes.md', Buffer.alloc(MB - 1, '>')],
    ['stars.md', Buffer.alloc(MB - 1, '*a ')],
    ['tables.md', Buffer.alloc(MB - 1, '|a|b|\n|-|-|\n')],
    ['a box of no end.mp4', boxOfNoEnd()],
    [
      '130000 boxes.mp4',
      Buffer.concat([FTYP, Buffer.alloc(MB - 64, Buffer.from('\0\0\0\x08free', 'latin1'))]),
    ],
    ['half a clip.mp4', mp4],
    [
      'a tag of 256 MB.mp3',
      Buffer.concat([Buffer.from('ID3\x04\0\0\x7f\x7f\x7f\x7f', 'latin1'), Buffer.alloc(1000)]),
    ],
    ['4 GB to come.wav', wav()],
  ]);
}

const FTYP = Buffer.from('\0\0\0\x14ftypisom\0\0\x02\0isom', 'latin1');

/** A box of 64 bits whose size is 0: whoever steps over it stays where it is. */
function boxOfNoEnd(): Buffer {
  return Buffer.concat([FTYP, Buffer.from('\0\0\0\x01free\0\0\0\0\0\0\0\0\0\0\0\0', 'latin1')]);
}

/** Frames of two colours, each of which ends before its first pixel. */
function gif(width: number, height: number, frames: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16LE(width, 0);
  size.writeUInt16LE(height, 2);
  const head = [Buffer.from('GIF89a'), size, Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255])];
  const control = Buffer.from([0x21, 0xf9, 4, 0, 1, 0, 0, 0]);
  const frame = Buffer.concat([
    control,
    Buffer.from([0x2c, 0, 0, 0, 0]),
    size,
    Buffer.from([0, 2, 2, 0x4c, 1, 0]),
  ]);
  return Buffer.concat([...head, ...Array.from({ length: frames }, () => frame), Buffer.from([0x3b])]);
}

/** Of one bit a pixel. @param more whole chunks before the pixels */
function png(width: number, height: number, pixels: Uint8Array, more: readonly Buffer[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    ...more,
    pngChunk('IDAT', pixels),
    pngChunk('IEND'),
  ]);
}

function profileOf(bytes: number): Buffer[] {
  return [
    pngChunk('iCCP', Buffer.concat([Buffer.from('p\0\0', 'latin1'), deflateSync(Buffer.alloc(bytes))])),
  ];
}

function pngChunk(name: string, data: Uint8Array = new Uint8Array()): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The same picture, which calls itself larger in its frame header. */
function resizedJpeg(jpeg: Uint8Array, width: number, height: number): Buffer {
  const bytes = Buffer.from(jpeg);
  for (let at = 2; bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (bytes[at + 1] !== 0xc0 && bytes[at + 1] !== 0xc2) continue;
    bytes.writeUInt16BE(height, at + 5);
    bytes.writeUInt16BE(width, at + 7);
    return bytes;
  }
  throw new Error('The photo has no frame header.');
}

/** The same picture, whose parts call themselves larger. */
function resizedHeic(heic: Uint8Array, width: number, height: number): Buffer {
  const bytes = Buffer.from(heic);
  for (let at = bytes.indexOf('ispe'); at >= 0; at = bytes.indexOf('ispe', at + 1)) {
    bytes.writeUInt32BE(width, at + 8);
    bytes.writeUInt32BE(height, at + 12);
  }
  return bytes;
}

/** The same animation on the largest canvas that there is. */
function resizedWebp(webp: Uint8Array): Buffer {
  const bytes = Buffer.from(webp);
  const at = bytes.indexOf('VP8X');
  if (at < 0) throw new Error('The animation has no canvas.');
  bytes.fill(0xff, at + 12, at + 18);
  bytes.writeUIntLE(16_382, at + 12, 3);
  bytes.writeUIntLE(16_382, at + 15, 3);
  return bytes;
}

async function docx(inside: string): Promise<Uint8Array> {
  const open = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${types}"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${relations}"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file('word/document.xml', `${open}<w:p><w:r><w:t>${inside}</w:t></w:r></w:p></w:body></w:document>`);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

function wav(): Buffer {
  const bytes = Buffer.alloc(2000);
  bytes.write('RIFF');
  bytes.writeUInt32LE(0xffff_fff0, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.set([16, 0, 0, 0, 1, 0, 1, 0, 0x44, 0xac, 0, 0, 0x88, 0x58, 1, 0, 2, 0, 16, 0], 16);
  bytes.write('data', 36);
  bytes.writeUInt32LE(0xffff_ff00, 40);
  return bytes;
}
