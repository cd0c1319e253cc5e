/** A failure that the project itself finds. The message is for the user. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError';
  readonly code:
    | 'nothing-to-export'
    | 'nothing-there'
    | 'export-failed'
    | 'export-stuck'
    | 'export-interrupted'
    | 'bad-video'
    | 'format-not-offered'
    | 'no-copies'
    | 'turn-failed'
    | 'turn-lost'
    | 'turn-unread'
    | 'nothing-made'
    | 'no-upload'
    | 'too-few-credits'
    | 'busy'
    | 'elsewhere';

  constructor(code: ProjectError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
