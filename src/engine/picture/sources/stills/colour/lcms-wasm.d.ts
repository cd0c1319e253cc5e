declare module 'lcms-wasm' {
  /** Handles are addresses in the library's memory; 0 is none. */
  interface Lcms {
    /** @returns 0 for a damaged profile */
    cmsOpenProfileFromMem(bytes: Uint8Array, length: number): number;
    cmsCloseProfile(profile: number): void;
    /** `RGB`, `GRAY`, `CMYK`, …; null for what it does not name. */
    cmsGetColorSpaceASCII(profile: number): string | null;
    cmsCreateTransform(
      from: number,
      fromFormat: number,
      to: number,
      toFormat: number,
      intent: number,
      flags: number,
    ): number;
    cmsDeleteTransform(transform: number): void;
    cmsDoTransform(transform: number, input: Uint8Array, pixels: number): Uint8Array;
    cmsDoTransform(transform: number, input: Float32Array, pixels: number): Float32Array;
  }
  export function instantiate(options: {
    readonly wasmBinary: Uint8Array;
    readonly print?: (line: string) => void;
    readonly printErr?: (line: string) => void;
  }): Promise<Lcms>;
  export const TYPE_RGB_8: number;
  export const TYPE_CMYK_8: number;
  export const INTENT_PERCEPTUAL: number;
  export const cmsFLAGS_HIGHRESPRECALC: number;
  export const cmsFLAGS_NOCACHE: number;
  export const cmsFLAGS_NOOPTIMIZE: number;
}
