import type { Backend, PreviewFilm, Session } from '../api/types.ts';
import { ProjectError } from './problems/projectError.ts';
import { connect } from './work/work.ts';
import type { Work } from './work/work.ts';

/** The timeline as it can be played. @throws {BackendError} {@link ProjectError} where nothing is offered */
export async function readPreview(work: Work): Promise<PreviewFilm> {
  const { backend, session } = await offering(work);
  return backend.preview(session.sessionId, work.signal);
}

/** The bytes of one of its parts. @throws as {@link readPreview} */
export async function readPreviewPart(work: Work, part: string): Promise<Uint8Array<ArrayBuffer>> {
  const { backend, session } = await offering(work);
  return backend.previewPart(session.sessionId, part, work.signal);
}

async function offering(work: Work): Promise<{ readonly backend: Backend; readonly session: Session }> {
  const { session, preview } = work.state.record;
  if (!session || !preview)
    throw new ProjectError('nothing-to-export', 'There is nothing to play before there is an export.');
  return { backend: await connect(work), session };
}
