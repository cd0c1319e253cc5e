import { z } from 'zod';
import { lookCalls } from './looks.ts';
import { pictureCalls } from './pictures.ts';
import { soundCalls } from './sound.ts';
import { textCalls } from './texts.ts';
import { videoCalls } from './video.ts';

/**
 * One edit of a draft as data: what is done, to what, and the values. All that can be done to a draft is one of these; readers make
 * them, `apply` carries them out, a session keeps them. Times are whole milliseconds.
 */
export const callSchema = z.discriminatedUnion('do', [
  ...videoCalls,
  ...pictureCalls,
  ...lookCalls,
  ...textCalls,
  ...soundCalls,
]);

export type Call = z.infer<typeof callSchema>;
/** The call of a name. */
export type CallOf<Name extends Call['do']> = Extract<Call, { do: Name }>;
