import { mkdir } from 'node:fs/promises';
import { openDraft } from '../../director/board/board.ts';
import { wordsSeen } from '../../director/board/recording.ts';
import { readingMs } from '../../director/board/reading.ts';
import { direct } from '../../director/direct.ts';
import type { Recording } from '../../director/readAloud.ts';
import type { DirectorRequest } from '../../director/types.ts';
import { fileHashOf, soundsIn } from '../../draft/index.ts';
import { probeMedia } from '../../ffmpeg/index.ts';
import { log } from '../../log.ts';
import { alignRecording } from '../../sound/alignment/align.ts';
import { voicesBy } from '../../sound/voices/index.ts';
import type { NarrationContext } from './context.ts';

/** How long a recording of words is, against reading them at leisure: what is shorter or longer is of something else. */
const LIKELY = { least: 0.4, most: 2.5 };

/**
 * When the words of a new video are heard in the recording that is its voice. Its pictures are laid out without that where it cannot be found out.
 * @returns undefined where there is no recording, or where it is of something else
 * @throws the signal's reason
 */
export async function recordingFor(
  request: DirectorRequest,
  context: NarrationContext & { readonly deadline: AbortSignal },
): Promise<Recording | undefined> {
  const { tools, workFolder: folder, signal, deadline } = context;
  if (!request.media.some(({ kind }) => kind === 'audio')) return undefined;
  const { draft, composed } = direct(request);
  const voice = draft && soundsIn(draft).find(({ kind }) => kind === 'voice');
  const file = voice && request.media.find(({ hash }) => hash === fileHashOf(voice));
  if (!draft || !composed || !file) return undefined;
  const text = wordsSeen(openDraft(draft));
  const share = (file.durationMs ?? 0) / Math.max(1, readingMs(text));
  if (share < LIKELY.least || share > LIKELY.most) return undefined;
  try {
    await mkdir(folder, { recursive: true });
    const { demuxer } = await probeMedia(tools, file.path, signal);
    const { providers: voices } = voicesBy(context.voice(), tools);
    const recording = { path: file.path, demuxer, text };
    const options = { voices, tools, folder };
    const said = await alignRecording(recording, options, AbortSignal.any([signal, deadline]));
    return said.length > 0 ? { hash: file.hash, text, said: [...said] } : undefined;
  } catch (error) {
    signal.throwIfAborted();
    log(`The words of a recording could not be found in it: ${String(error)}`);
    return undefined;
  }
}
