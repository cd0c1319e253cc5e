import { asObject } from './common.ts';

/** What an answer's body says beside its data. */
export interface Envelope {
  /** 0 where the body gives none and does not say that it failed. */
  readonly code: number;
  /** The server's words, where there are any that say something. */
  readonly message?: string;
  /** It says in so many words that all went well: its message is no reason for a failure. */
  readonly fine?: true;
  /** There is an `error` or a `detail` in it: whoever wrote it knows our request, and says what is wrong with it. */
  readonly complains?: boolean;
  /** The payload: what is in the innermost envelope, else the body itself. */
  readonly data: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Envelopes in envelopes. More than any gateway adds. */
const DEEPEST = 4;

/**
 * Opens the envelope round an answer (docs/protocol.md, *Envelopes*): `{code, message, data}`, `{success, data}`, `{error}`,
 * `{detail}`, one round the other, or no envelope at all. The first that says that it failed has the last word. Never throws.
 */
export function openEnvelope(body: unknown): Envelope {
  const fields = asObject(body);
  return fields ? opened(fields, DEEPEST) : { code: 0, data: body };
}

function opened(fields: Fields, deepest: number): Envelope {
  const message = wordsIn(fields);
  const inner = asObject(fields.data);
  const said = codeOf(fields);
  // “It failed” about a thing that has a status of its own, such as a render: that tells more.
  const code = said === -1 && typeof inner?.status === 'string' ? undefined : said;
  const own: Envelope = {
    code: code ?? 0,
    ...(message !== undefined && { message }),
    ...(code === 0 && { fine: true }),
    ...((isSaid(fields.error) || isSaid(fields.detail)) && { complains: true }),
    data: inner ?? (Array.isArray(fields.data) ? (fields.data as unknown[]) : fields),
  };
  if (own.code !== 0 || !inner || deepest === 0 || !isEnvelope(inner)) return own;
  return { ...own, ...opened(inner, deepest - 1) };
}

/** Whether an answer's data is an envelope itself: a payload may have a `code` or a `success` of its own. */
function isEnvelope(fields: Fields): boolean {
  const code = codeOf(fields);
  if (code === undefined || 'data' in fields) return code !== undefined;
  // A refusal in an envelope that says yes.
  return code !== 0 && fields.status === undefined && (code < 0 || wordsIn(fields) !== undefined);
}

/** 0 for “it went well”, -1 for “it failed, and no number says why”; undefined where nothing is said. */
export function codeOf({ code: raw, success }: Fields): number | undefined {
  const code = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
  if (typeof code === 'number' && Number.isFinite(code)) return code === 0 && isNo(success) ? -1 : code;
  if (isNo(success)) return -1;
  return success === true || success === 'true' ? 0 : undefined;
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '';
}

function isNo(success: unknown): boolean {
  return success === false || success === 'false';
}

/** The first words about what went wrong, from every place that servers put them. */
export function wordsIn(fields: Fields): string | undefined {
  for (const value of [fields.message, fields.msg, fields.error, fields.detail, fields.error_details]) {
    const inner = asObject(value);
    const words = inner ? (inner.message ?? inner.msg ?? inner.detail) : value;
    if (typeof words === 'string' && words.trim() !== '' && !PLEASANTRY.test(words)) return words.trim();
  }
  return undefined;
}

/** What servers write where there is nothing to say: no reason for anything. */
const PLEASANTRY = /^\s*(ok(ay)?|success(ful(ly)?)?|succeeded|done|none|null|undefined|no error)[.!]?\s*$/i;
