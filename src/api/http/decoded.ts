import { pipeline, Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';

/** Codings that can be undone here. Some have a beginning by which they are known: not everything that calls itself compressed is. */
const DECODERS: Readonly<Record<string, (head: Uint8Array) => Transform | undefined>> = {
  gzip: unzip,
  'x-gzip': unzip,
  deflate: inflate,
  br: () => zlib.createBrotliDecompress({ flush: zlib.constants.BROTLI_OPERATION_FLUSH }),
  zstd: unZstd,
};

/** Whether a body is sent in another form than it has: its length and its ranges are then those of that form. */
export function isEncoded(encoding: string | undefined): boolean {
  return codingsOf(encoding).length > 0;
}

/**
 * A body as it was before something on the way compressed it. We ask for plain bodies, since compressed event streams tend to come late;
 * some proxies compress all the same.
 *
 * @param encoding the answer's `content-encoding`; one that is not known leaves the body as it is
 */
export function decoded(body: Readable, encoding: string | undefined): Readable {
  return codingsOf(encoding).reduceRight<Readable>(
    (coded, coding) => Readable.from(decode(coded, coding), { objectMode: false }),
    body,
  );
}

/** In the order in which they were applied. */
function codingsOf(encoding = ''): string[] {
  return encoding
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => Object.hasOwn(DECODERS, each));
}

async function* decode(coded: AsyncIterable<Uint8Array>, coding: string): AsyncGenerator<Uint8Array> {
  const chunks = coded[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  for (let last = false; head.length < HEAD && !last;) {
    const next = await chunks.next();
    last = next.done === true;
    if (!next.done) head = Buffer.concat([head, next.value]);
  }
  const whole = joined(head, chunks);
  const decoder = DECODERS[coding]?.(head);
  if (!decoder) {
    yield* whole;
    return;
  }
  pipeline(whole, decoder, () => {
    // Whoever reads the decoder gets the failure of either.
  });
  yield* decoder as AsyncIterable<Uint8Array>;
}

/** So many bytes tell whether a body is compressed. */
const HEAD = 4;

async function* joined(head: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (;;) {
      const next = await chunks.next();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await chunks.return?.();
  }
}

function unzip([first, second]: Uint8Array): Transform | undefined {
  return first === 0x1f && second === 0x8b
    ? zlib.createGunzip({ flush: zlib.constants.Z_SYNC_FLUSH })
    : undefined;
}

/** With the zlib format's two bytes before it, or without, as some servers have it; or it is none at all. */
function inflate([first = 0, second = 0]: Uint8Array): Transform | undefined {
  const options = { flush: zlib.constants.Z_SYNC_FLUSH };
  const isZlib = (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
  return isZlib ? zlib.createInflate(options) : zlib.createInflateRaw(options);
}

function unZstd(head: Uint8Array): Transform | undefined {
  // Older hosts lack the function, whatever the type says.
  const create = zlib.createZstdDecompress as typeof zlib.createZstdDecompress | undefined;
  return Buffer.from([0x28, 0xb5, 0x2f, 0xfd]).equals(head.subarray(0, HEAD)) ? create?.() : undefined;
}
