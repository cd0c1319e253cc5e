import { z } from 'zod';
import type { UploadedFile } from '../types.ts';
import { asObject, defined, idSchema, lenient, numberSchema } from './common.ts';
import { codeOf, wordsIn } from './envelope.ts';

const textSchema = lenient(z.string().min(1));

/** One uploaded file. */
const uploadedFileSchema = z.looseObject({
  filename: textSchema,
  file_type: z.enum(['video', 'image', 'audio', 'unknown']).catch('unknown'),
  cdn_url: textSchema,
  /** Seconds. */
  duration: lenient(numberSchema),
  /** Pixels. */
  width: lenient(numberSchema),
  height: lenient(numberSchema),
  fps: lenient(numberSchema),
  hash: lenient(idSchema),
  error: z.unknown().optional(),
});

/** Answer to an upload: a list of files, or a word about why there is none. */
export const uploadSchema = z.preprocess(
  (value) => {
    const fields = asObject(value);
    return isComplaint(fields?.error) ? { files: [], ...fields } : value;
  },
  z.looseObject({
    files: z.array(uploadedFileSchema),
    session_state_applied: lenient(z.boolean()),
    error: z.unknown().optional(),
    errors: z.unknown().optional(),
  }),
);

/** What an answer to an upload leaves open. */
export interface UploadDoubt {
  /** A code of docs/protocol.md's table (*Errors*), where the answer gives one. */
  readonly code?: number;
  /** The server's words, where there are any. */
  readonly message?: string;
}

export interface UploadAnswer {
  /** The files that the answer names, in our words. */
  readonly files: UploadedFile[];
  /** Why not all that was sent can be taken for added: the session's state knows. */
  readonly doubt?: UploadDoubt;
}

/**
 * Reads an answer to an upload (docs/protocol.md, *Uploads*).
 *
 * @param names what the files were sent as, in order, for a server that does not say
 */
export function uploadAnswer(answer: z.output<typeof uploadSchema>, names: readonly string[]): UploadAnswer {
  const named = answer.files.filter((file) => isNamed(file) && !isComplaint(file.error));
  const files = named.map((file, index) => uploadedFile(file, names[index]));
  const complaint = [answer.error, answer.errors, answer.files.map(({ error }) => error)]
    .flat()
    .find(isComplaint);
  if (complaint !== undefined) return { files, doubt: doubtOf(complaint) };
  const doubtful = files.length < names.length || answer.session_state_applied === false;
  return { files, ...(doubtful && { doubt: {} }) };
}

/** Something that can be told from other files. */
function isNamed({ filename, cdn_url, hash }: z.output<typeof uploadedFileSchema>): boolean {
  return filename !== undefined || cdn_url !== undefined || hash !== undefined;
}

/** Anything but the ways of saying that there is no error. */
function isComplaint(error: unknown): boolean {
  const fields = asObject(error);
  if (fields) return Object.keys(fields).length > 0;
  return typeof error === 'string' ? wordsIn({ error }) !== undefined : Boolean(error);
}

function doubtOf(complaint: unknown): UploadDoubt {
  const fields = asObject(complaint) ?? { message: complaint };
  return defined({ code: codeOf(fields), message: wordsIn(fields) });
}

function uploadedFile(file: z.output<typeof uploadedFileSchema>, name: string | undefined): UploadedFile {
  return {
    filename: file.filename ?? name ?? '',
    fileType: file.file_type,
    ...defined({
      cdnUrl: file.cdn_url,
      duration: file.duration,
      width: file.width,
      height: file.height,
      hash: file.hash,
    }),
  };
}
