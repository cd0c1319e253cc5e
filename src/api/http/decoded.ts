import { pipeline, type Readable } from 'node:stream';
import { constants, createBrotliDecompress, createUnzip } from 'node:zlib';

/**
 * A body as it was before something on the way compressed it. We ask for plain bodies, since compressed event streams tend to come late;
 * some proxies compress all the same.
 *
 * @param encoding the answer's `content-encoding`; one that is not known leaves the body as it is
 */
export function decoded(body: Readable, encoding: string): AsyncIterable<Uint8Array> {
  const decoder = decoderOf(encoding.trim().toLowerCase());
  if (!decoder) return body as AsyncIterable<Uint8Array>;
  pipeline(body, decoder, () => {
    // Whoever reads the decoder gets the failure of either.
  });
  return decoder as AsyncIterable<Uint8Array>;
}

function decoderOf(encoding: string) {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
    case 'deflate':
      return createUnzip({ flush: constants.Z_SYNC_FLUSH });
    case 'br':
      return createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH });
    default:
      return undefined;
  }
}
