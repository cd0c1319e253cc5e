import { formatOfSignature, type FileFormat } from '../skills/kinds.ts';
import { readHead } from './head.ts';
import { isoContent } from './iso/brands.ts';

/** What a file's signature says: a format that we take, another one (its extension), or nothing where it has none that is known. */
export type Recognised = { readonly format: FileFormat } | { readonly other: string } | undefined;

/**
 * Tells what a file's signature says that it is. A signature is a witness only: a text may begin with the same letters (“BMW”), and what
 * is behind it may be damaged. Loads the library of signatures on first use.
 *
 * @param path absolute
 * @throws the file system's errors
 */
export async function recognise(path: string): Promise<Recognised> {
  const head = await readHead(path);
  const word = isoContent(head) ?? waveContent(head);
  if (word !== undefined) return recognised(word);
  const { fileTypeFromFile } = await import('file-type');
  const found = await fileTypeFromFile(path);
  return found && recognised(found.ext);
}

function recognised(word: string): Recognised {
  const format = formatOfSignature(word);
  return format ? { format } : { other: word };
}

/** The first 16 bytes of Sony Wave64: a GUID that begins like RIFF. */
const WAVE64 = '726966662e91cf11a5d628db04c10000';

/** WAV with 64-bit lengths (EBU RF64, BW64 and Sony Wave64) or with the bytes the other way round (RIFX). */
function waveContent(head: Buffer): 'wav' | 'w64' | undefined {
  if (head.toString('hex', 0, 16) === WAVE64) return 'w64';
  const riff = ['RF64', 'BW64', 'RIFX'].includes(head.toString('latin1', 0, 4));
  return riff && head.toString('latin1', 8, 12) === 'WAVE' ? 'wav' : undefined;
}
