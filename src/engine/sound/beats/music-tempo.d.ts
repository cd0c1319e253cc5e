declare module 'music-tempo' {
  /** Finds tempo and beats when it is made. @throws Error where there is no rhythm */
  export default class MusicTempo {
    constructor(samples: Float32Array, options: { bufferSize: number; hopSize: number; timeStep: number });
    /** Beats a minute. */
    readonly tempo: number;
    /** Seconds. */
    readonly beats: readonly number[];
  }
}
