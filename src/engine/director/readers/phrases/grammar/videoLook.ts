import { lookNameSchema } from '../../../../draft/index.ts';
import { edit } from '../../reader.ts';
import type { Grammar } from './grammar.ts';

const NAMES = lookNameSchema.options;

/**
 * `make it look like film`, `use the paper theme`, `换成极简风格`. “Bold” or “night” means a look only beside a word for it; “like a movie” says so
 * itself.
 */
export const videoLook: Grammar = (clause, { situation }) => {
  // A first request says what the video is like: `minimal, white background`.
  const isFirst = situation.first && !clause.has('video', 'made', 'words', 'music');
  if (!clause.has('styled') && !(clause.has('theme') && (clause.has('style') || isFirst))) return undefined;
  const wanted = clause.take('styled') ?? clause.take('theme');
  const name = NAMES.find((each) => each === wanted);
  if (name === undefined) return undefined;
  clause.takeAll('style');
  return edit<'set_look'>({ do: 'set_look', name });
};
