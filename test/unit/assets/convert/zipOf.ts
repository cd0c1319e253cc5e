import { deflateRawSync } from 'node:zlib';

/** A ZIP file with these files in it, packed. @param claim what each is said to be unpacked, bytes; the truth otherwise */
export function zipOf(files: Readonly<Record<string, string | Buffer>>, claim?: number): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const size = claim ?? Buffer.byteLength(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const NAMESPACE = 'http://schemas.openxmlformats.org';

/** A Word document with this body. @param head what stands before its first element */
export function docxOf(body: string, { head = '', claim }: { head?: string; claim?: number } = {}): Buffer {
  const target = `${NAMESPACE}/officeDocument/2006/relationships/officeDocument`;
  return zipOf(
    {
      '[Content_Types].xml': `<Types xmlns="${NAMESPACE}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="r1" Type="${target}" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': `${head}<w:document xmlns:w="${NAMESPACE}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
    claim,
  );
}

/** A paragraph of it. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}
