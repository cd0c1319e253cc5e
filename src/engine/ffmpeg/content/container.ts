/** A kind of file that we take, by its content. */
export interface Container {
  /** ffmpeg's demuxer. It is always named to ffmpeg, so that neither a file's name nor a playlist inside it can choose another. */
  readonly demuxer: string;
  /** A still picture; `gif` may turn out to be one. */
  readonly still: boolean;
}

const still = (demuxer: string): Container => ({ demuxer, still: true });
const moving = (demuxer: string): Container => ({ demuxer, still: false });
const ISO = moving('mov');
const MATROSKA = moving('matroska');
const OGG = moving('ogg');

/** By the extension that the `file-type` library derives from a file's first bytes. */
const BY_CONTENT: Readonly<Record<string, Container>> = {
  jpg: still('jpeg_pipe'),
  png: still('png_pipe'),
  apng: still('png_pipe'),
  webp: still('webp_pipe'),
  bmp: still('bmp_pipe'),
  tif: still('tiff_pipe'),
  gif: moving('gif'),
  mp4: ISO,
  mov: ISO,
  m4v: ISO,
  m4a: ISO,
  m4b: ISO,
  m4p: ISO,
  f4v: ISO,
  '3gp': ISO,
  '3g2': ISO,
  webm: MATROSKA,
  mkv: MATROSKA,
  avi: moving('avi'),
  mp3: moving('mp3'),
  wav: moving('wav'),
  aac: moving('aac'),
  flac: moving('flac'),
  aif: moving('aiff'),
  ogg: OGG,
  oga: OGG,
  ogv: OGG,
  opus: OGG,
};

/** The container for what `file-type` calls `ext`; undefined when we do not take it. */
export function containerOf(ext: string): Container | undefined {
  return BY_CONTENT[ext];
}

/** The input arguments that open `path` as what it is, and nothing else. */
export function inputArgs(demuxer: string, path: string): string[] {
  return ['-protocol_whitelist', 'file,pipe', '-f', demuxer, '-i', `file:${path}`];
}
