/** Reads one Word document in a thread of its own: a few kilobytes may keep it busy for long. Answers with a {@link DocxAnswer}. */
import { readFile } from 'node:fs/promises';
import { answerTask } from '../../workers/answer.ts';
import { docxText, type DocumentText } from './docx/text.ts';
import { ZipTooLarge } from './zip.ts';

export interface DocxTask {
  /** Absolute path of the document. */
  readonly path: string;
}

export type DocxAnswer = DocumentText | { readonly problem: 'too-large' };

answerTask(async (task): Promise<DocxAnswer> => {
  try {
    return await docxText(await readFile((task as DocxTask).path));
  } catch (error) {
    if (error instanceof ZipTooLarge) return { problem: 'too-large' };
    throw error;
  }
});
