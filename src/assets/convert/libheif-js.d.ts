declare module 'libheif-js/wasm-bundle.js' {
  /** Its picture is read when it is wanted. */
  interface HeifImage {
    is_primary(): boolean;
    /** Pixels, turned upright. */
    get_width(): number;
    get_height(): number;
    /** Writes red, green, blue and alpha into `target.data`. @param done is given null where it cannot be decoded */
    display<T extends { readonly data: Uint8ClampedArray }>(
      target: T,
      done: (target: T | null) => void,
    ): void;
    free(): void;
  }
  interface HeifDecoder {
    /** The file's pictures; none when it is not one of HEIF. */
    decode(file: Uint8Array): HeifImage[];
  }
  const libheif: { readonly HeifDecoder: new () => HeifDecoder };
  export default libheif;
}
