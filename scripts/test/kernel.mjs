// What every mocha run needs: the compiled pixel kernel.
import { buildKernel } from '../kernel.mjs';

export const mochaGlobalSetup = buildKernel;
