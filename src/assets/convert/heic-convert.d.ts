declare module 'heic-convert' {
  interface Options {
    readonly buffer: Uint8Array;
    readonly format: 'JPEG' | 'PNG';
    /** 0–1. */
    readonly quality?: number;
  }
  /** Decodes the main picture, turned upright, and encodes it in full size. */
  export default function convert(options: Options): Promise<Uint8Array>;
}
