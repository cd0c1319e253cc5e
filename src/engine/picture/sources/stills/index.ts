export {
  EXACT_SCALING,
  prepareStill,
  prepareStills,
  type StillJob,
  type StillNeed,
  type StillSource,
} from './still.ts';
export { colorOf, readStoredStill } from './storedStill.ts';
