export { inputArgs } from './content/container.ts';
export { isAdobeRgb } from './content/exif.ts';
export { MediaError, ProcessFailed, ToolMissing, installHint, type MediaErrorCode } from './errors.ts';
export { swapsSides, uprightFilters, type Orientation } from './orientation.ts';
export { probeMedia } from './probe.ts';
export type { AlphaDecoder, ProbedMedia } from './probeAnswer.ts';
export { runProcess, type ProcessOptions, type ProcessOutput } from './process.ts';
export type { Progress } from './progress.ts';
export { capabilitiesOf, findProgram, locateTools, type Capabilities } from './tools.ts';
