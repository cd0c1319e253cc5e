// What every mocha run needs: the compiled pixel kernel, and the drawings of emoji.
import { buildEmoji } from '../emoji.mjs';
import { buildKernel } from '../kernel.mjs';

export const mochaGlobalSetup = async () => {
  await Promise.all([buildKernel(), buildEmoji()]);
};
