/** The endpoints of docs/protocol.md, and `cdn`: the separate server that a finished video is fetched from. */
export type Endpoint =
  | 'token'
  | 'session'
  | 'claim'
  | 'chat'
  | 'upload'
  | 'credits'
  | 'state'
  | 'submit'
  | 'status'
  | 'cancel'
  | 'download'
  | 'cdn';
