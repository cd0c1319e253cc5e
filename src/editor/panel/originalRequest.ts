import type { VideoWish } from '../../project/project.ts';
import type { ProjectRecord } from '../../project/types.ts';
import { routeIntent } from '../../project/words/intents.ts';

/**
 * What a project was begun for, to begin another one with: all its files, and the request for the video. A question about credits that
 * came before it is none. Undefined where nothing has been asked for.
 */
export function originalRequest({ make, assets, messages, formats }: ProjectRecord): VideoWish | undefined {
  const first = messages.find(({ role, text }) => role === 'user' && routeIntent(text, formats) === 'chat');
  const request = make?.request ?? first?.text;
  if (request === undefined) return undefined;
  // What fails before the files were looked at has them in its plan alone.
  const paths = new Set([...(make?.paths ?? []), ...assets.map(({ path }) => path)]);
  return { paths: [...paths], request, ...(make?.target !== undefined && { target: make.target }) };
}
