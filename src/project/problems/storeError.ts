/** Why a project's file could not be read or written. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** `conflict`: another window wrote the file since we read it; `unwritable`: the disk said no (see `cause`). */
  readonly code: 'conflict' | 'unwritable';

  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
