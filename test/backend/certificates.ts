import { readFile } from 'node:fs/promises';

/** A self-signed certificate: a good one, one that has expired, or one for another host. */
export type CertificateName = 'certificate' | 'expired' | 'elsewhere';

/** A certificate of `certificates/` and its key, as `createServer` takes them. */
export async function certificate(name: CertificateName): Promise<{ key: Buffer; cert: Buffer }> {
  const folder = new URL('certificates/', import.meta.url);
  return {
    key: await readFile(new URL('key.pem', folder)),
    cert: await readFile(new URL(`${name}.pem`, folder)),
  };
}
