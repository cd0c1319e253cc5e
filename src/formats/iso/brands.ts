/** What a file that begins with `ftyp` is, as far as its brands tell. */
export type IsoContent =
  | 'mp4'
  | 'mov'
  | 'm4a'
  /** A photo in a HEIF container, whatever it is coded with. */
  | 'heic'
  /** The same with AV1. */
  | 'avif'
  /** Canon's raw photos. */
  | 'cr3';

/** Brands that name the container of a photo, or the coding in it: ISO/IEC 23008-12, 23000-22, and the registry of MP4RA. */
const PHOTO_BRANDS: ReadonlySet<string> = new Set([
  ...['mif1', 'mif2', 'mif3', 'msf1', 'miaf', 'MiHE', 'MiHA', 'MiHB'],
  ...['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'],
  ...['avci', 'avcs', 'jpeg', 'jpgs', 'j2ki', 'j2is', 'vvic', 'vvis', 'evbi', 'evbs', 'evmi', 'evms', 'unif'],
]);
const AVIF_BRANDS: ReadonlySet<string> = new Set(['avif', 'avis', 'avio', 'MA1A', 'MA1B']);
const SOUND_BRANDS: ReadonlySet<string> = new Set(['M4A ', 'M4B ', 'M4P ', 'F4A ', 'F4B ']);

/** More compatible brands than these are not looked at. */
const MOST_BRANDS = 64;

/**
 * Tells photos from clips and sounds. Pure. A brand that nobody knows counts as a clip: phones and cameras have made up many.
 *
 * @param head the file's first bytes: `ftyp` with its brands
 * @returns undefined when it does not begin with `ftyp`
 */
export function isoContent(head: Buffer): IsoContent | undefined {
  if (head.length < 12 || head.toString('latin1', 4, 8) !== 'ftyp') return undefined;
  const major = head.toString('latin1', 8, 12);
  if (AVIF_BRANDS.has(major)) return 'avif';
  if (PHOTO_BRANDS.has(major)) {
    // Containers of photos name what is in them among the others.
    return major.startsWith('m') && compatibleBrands(head).some((each) => AVIF_BRANDS.has(each))
      ? 'avif'
      : 'heic';
  }
  if (SOUND_BRANDS.has(major)) return 'm4a';
  if (major === 'qt  ') return 'mov';
  return major === 'crx ' ? 'cr3' : 'mp4';
}

function compatibleBrands(head: Buffer): string[] {
  const end = Math.min(head.readUInt32BE(0), head.length);
  const brands: string[] = [];
  for (let at = 16; at + 4 <= end && brands.length < MOST_BRANDS; at += 4)
    brands.push(head.toString('latin1', at, at + 4));
  return brands;
}
