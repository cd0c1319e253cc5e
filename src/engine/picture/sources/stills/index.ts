export { EXACT_SCALING, prepareStill, type StillJob, type StillSource, type UprightStill } from './still.ts';
