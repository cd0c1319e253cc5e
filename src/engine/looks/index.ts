export { LOOKS, lookOfSkill } from './all.ts';
export { coloursOf, type Colours } from './colours.ts';
export { hueOfPictures } from './hue.ts';
export type { Face, Family, GroundLook, Look, Shade } from './look.ts';
export * from './shades.ts';
export { isHeading, sizesOf, weightOf, type SizedRole, type Sizes } from './sizes.ts';
export { styleOf, type Style } from './style.ts';
