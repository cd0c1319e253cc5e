export { EXACT_SCALING, prepareStill, type StillJob, type StillSource, type UprightStill } from './still.ts';
export { chooseGround, groundFilters, MEASURE_FILTERS, type Ground } from './ground.ts';
