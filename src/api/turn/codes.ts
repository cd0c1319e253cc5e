/** What codes inside a stream stand for. They are compared whole: `GENERATE_FAILED` has nothing to do with a rate. */

const SAFETY: ReadonlySet<string> = new Set([
  'SAFETY',
  'BLOCKLIST',
  'PROHIBITED_CONTENT',
  'RECITATION',
  'SPII',
  'IMAGE_SAFETY',
  'IMAGE_PROHIBITED_CONTENT',
  'IMAGE_RECITATION',
  'CONTENT_FILTER',
]);

const TOO_MANY: ReadonlySet<string> = new Set([
  '429',
  'RESOURCE_EXHAUSTED',
  'TOO_MANY_REQUESTS',
  'RATE_LIMITED',
  'RATE_LIMIT_EXCEEDED',
]);

/** Whether a code says that the model may not answer this. */
export function isSafetyCode(code: string): boolean {
  return SAFETY.has(code.toUpperCase());
}

/** Whether a code says that too much is asked at the moment. */
export function isRateCode(code: string): boolean {
  return TOO_MANY.has(code.toUpperCase());
}

/** The text was cut off at the model's limit. */
export function isCutOffCode(code: string): boolean {
  return code.toUpperCase() === 'MAX_TOKENS';
}

/** A model's normal end. A server that does not stream reports an empty answer with it, as if it were an error. */
export function isNormalEnd(code: string): boolean {
  return code.toUpperCase() === 'STOP';
}
