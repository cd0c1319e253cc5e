import { asObject } from './common.ts';

/** What an answer's body says beside its data. */
export interface Envelope {
  /** 0 where the body gives none and does not say that it failed. */
  readonly code: number;
  /** The server's words, where there are any. */
  readonly message?: string;
  /** The payload: `data` where there is one, else the body itself. */
  readonly data: unknown;
}

/**
 * Opens the envelope round an answer (PROTOCOL, *Envelopes*): `{code, message, data}`, `{success, data}`, `{error}`,
 * `{detail}`, or no envelope at all. Never throws.
 */
export function openEnvelope(body: unknown): Envelope {
  const fields = asObject(body);
  if (!fields) return { code: 0, data: body };
  const message = wordsIn(fields);
  const code = codeOf(fields);
  const data = asObject(fields.data) ?? (Array.isArray(fields.data) ? fields.data : undefined);
  return { code, ...(message !== undefined && { message }), data: data ?? body };
}

/** -1 stands for “failed, and no number says why”. */
function codeOf(fields: Readonly<Record<string, unknown>>): number {
  const code = typeof fields.code === 'string' ? Number(fields.code) : fields.code;
  if (typeof code === 'number' && Number.isFinite(code)) return code;
  return fields.success === false ? -1 : 0;
}

/** The first words about what went wrong, from every place that servers put them. */
function wordsIn(fields: Readonly<Record<string, unknown>>): string | undefined {
  for (const value of [fields.message, fields.msg, fields.error, fields.detail, fields.error_details]) {
    const inner = asObject(value);
    const words = inner ? (inner.message ?? inner.msg ?? inner.detail) : value;
    if (typeof words === 'string' && words.trim() !== '') return words.trim();
  }
  return undefined;
}
