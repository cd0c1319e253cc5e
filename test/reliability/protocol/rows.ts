/**
 * Every row and every trap of the protocol, in our own words, with the id by which scenarios name it. A test fails when a row has no
 * scenario.
 */
export const ROWS = {
  // Address and bodies
  'base-address': 'the address of the API can be replaced',
  'base-unknown-fields': 'unknown fields are kept, never refused',

  // Headers
  'header-authorization': 'bearer token with every request but the one for a token',
  'header-client-id': 'one installation id, kept, with the request for a token',
  'header-skill-source': 'the slug of the active skill with every request',
  'header-skill-version': 'the version from the skill’s definition with every request',
  'header-skill-platform': 'the platform, from the place of installation and the editor',
  'header-all-three': 'no request lacks an attribution header: the export would fail later',

  // Envelopes
  'envelope-common': 'code, message, data',
  'envelope-code-not-zero': 'a code other than 0 is an error, with any HTTP status',
  'envelope-render-success-data': 'render answer: success and data',
  'envelope-render-flat': 'render answer: everything at top level',
  'envelope-render-common': 'render answer: inside the common envelope',
  'envelope-render-nested': 'render answer: one envelope round another',
  'envelope-html-body': 'a page in place of JSON is an error with clear words',
  'envelope-empty-body': 'an empty body is an error with clear words',

  // Endpoints
  'endpoint-token': 'free token for an installation id',
  'endpoint-token-weekly': 'one free token per installation and week',
  'endpoint-token-expiry': 'a free token is valid for a week',
  'endpoint-session': 'new session in the user’s language',
  'endpoint-session-long-id': 'ids beyond 2^53 keep all digits',
  'endpoint-session-top-level': 'the session’s fields without an envelope',
  'endpoint-claim': 'link that opens the project in a browser, without the API token',
  'endpoint-chat': 'one message, answered by an event stream',
  'endpoint-upload-files': 'files as multipart',
  'upload-names-fewer':
    'an answer that names fewer files than were sent: the session is asked, what is not there is sent again or told',
  'upload-not-applied': 'the same when the answer says that the session does not have it yet',
  'upload-error-inside': 'the same when there is an error inside of a yes',
  'endpoint-upload-urls': 'addresses of files as JSON',
  'endpoint-upload-formats': 'which formats are taken',
  'endpoint-credits': 'available, frozen and total credits',
  'endpoint-state': 'draft and media of the session',
  'endpoint-export': 'submit with an id of our own',
  'endpoint-export-verbatim': 'the draft goes back exactly as it came',
  'endpoint-export-status': 'pending, processing, completed or failed; polled',
  'export-state-words': 'states also come as done, success, COMPLETED',
  'export-progress-scale': 'progress counts to 1 or to 100, and is shown between 0 and 100',
  'export-server-id': 'an id of the server’s replaces ours',
  'export-finished-at-once': 'the answer to the submission may say that it is over',
  'endpoint-export-cancel': 'cancel a running export',
  'endpoint-download-cdn': 'the video’s own address, without our token',
  'endpoint-download-api': 'the API’s download, with the token',
  'download-fresh-address':
    'the address has expired or is gone: the status is asked for a fresh one, then the API for the video',
  'download-if-range': 'gone on with only under a strong ETag',
  'download-misfit': 'a part that does not fit: from the start',
  'download-decoded': 'a compressed answer is decoded',
  'download-length': 'a whole video of the length that its answer announced wins over the status’s size',
  'cost-rough': 'what generating, editing and exporting cost, roughly',

  // Gone, unread, unchanged
  'gone-own-words': 'only 1002, or a 404 with error or detail, says that something is gone',
  'gone-gateway': 'any other 404 or 410 is a gateway’s: retried, and nothing is let go of',

  'unread-not-unchanged': 'a state that could not be read is never told as “nothing changed”',
  'unread-retry-looks': 'Retry looks at the state before it sends again',

  // The stream
  'stream-plain-dialect': 'payloads with a type',
  'stream-kit-dialect': 'the development kit’s events',
  'stream-heartbeat': 'a heartbeat means: still working',
  'stream-empty-data': 'an empty data line means: still working',
  'stream-comment': 'a comment line means: still working',
  'stream-end': 'the end of the stream is the end of the turn',
  'stream-split': 'a frame may be split anywhere',
  'stream-split-character': 'and in the middle of a character',
  'stream-snake-case': 'field names in snake_case',
  'stream-thought-part': 'thoughts are not shown',

  // Traps of the second dialect
  'trap-streaming-flag': 'without being asked for, partial texts do not come',
  'trap-partial-then-whole': 'deltas, then the whole text once more under another id: shown once',
  'trap-several-runs': 'one turn has several runs of text with tools between them',
  'trap-tool-call-twice': 'a tool call in a partial event comes again in the whole one',
  'trap-end-tool-result': 'the last event is a tool result',
  'trap-end-no-content': 'the last event has no content',
  'trap-end-empty-text': 'the last event has an empty text',
  'trap-no-content-after-success': 'MODEL_RETURNED_NO_CONTENT after a good tool result is a silent edit',
  'trap-max-tokens': 'the text is cut off: shown, and said',
  'trap-code-without-text': 'an error code alone (SAFETY, UNKNOWN_ERROR)',
  'trap-code-number': 'an error code as a number or as digits',
  'trap-message-missing': 'an error code without a message',
  'trap-error-frame': 'an error frame as the last one, with HTTP 200 all the same',
  'trap-tool-failure': 'a tool fails and the turn goes on',
  'trap-state-delta': 'events with a state delta only',
  'trap-usage-only': 'events with usage only',
  'trap-opening': 'text before the last tool result is an opening: the change is told below it',
  'trap-apology-alone': 'an apology alone after a good tool result is no answer',
  'trap-code-mid-turn': 'an error code in mid-turn is superseded by good events after it',
  'trap-stop-code': 'STOP is a normal end, never a failure',
  'trap-finish-reason': 'MAX_TOKENS as the finish reason alone; followed by more text it means nothing',
  'trap-envelope-frame': 'a frame with the common envelope is a row of the error table, with its button',
  'trap-not-a-stream': 'a 2xx answer that is no event stream may have been taken: a lost connection',
  'trap-other-label': 'a stream that calls itself JSON is read when its lines are events',
  'trap-unknown-type': 'a payload of unknown type is never shown',
  'trap-approval': 'a tool asks for approval: the question, with Approve and Decline',
  'trap-approval-answer': 'the answer is a function response with the call’s id and name',
  'trap-close-does-not-stop': 'closing the connection does not stop the work',
  'trap-unknown-session': 'an unknown session is 404 with error or detail',
  'trap-not-understood': 'a body that is not understood is 400 or 422',

  // What to do with events
  'event-text': 'translate and show',
  'event-tool': 'moves the progress line; name, arguments and result are never shown',
  'event-still-working': 'a word after every two minutes without text',
  'event-end-with-text': 'ends with text: done',
  'event-end-silent': 'ends without text: say what changed',
  'event-silent-unchanged': 'ends without text and nothing changed: say so',
  'event-apology': 'an apology that trails normal text is dropped',
  'event-lost-not-resent': 'connection lost: the message is never sent again',
  'event-lost-schedule': 'read the state after 30 s, then every 60 s, five times in all',
  'event-lost-changed': 'what changed meanwhile is told',
  'event-lost-unchanged': 'nothing changed: say that it failed, with Retry as a button',
  'event-limit-10': 'ten minutes of heartbeats alone count as lost',
  'event-limit-15': 'fifteen minutes in all count as lost',
  'event-two-stage': 'raw video first, then music, titles and effects in the same turn: say both',
  'time-typical': 'a clip takes minutes, an answer seconds: both are waited for',

  // The backend’s web page
  'gui-click': '“click …”, 点击',
  'gui-open': '“open … panel”, 打开',
  'gui-drag': '“drag”, 拖拽',
  'gui-preview': '“preview in timeline”',
  'gui-export': '“Export button”, 导出',
  'gui-account': '“check account”',
  'gui-content': 'descriptions of content stay',

  // Requests that never reach the chat
  'intent-export': 'export, download, “send me the video”; 导出, 下载',
  'intent-credits': 'credits, balance; 积分, 余额',
  'intent-state': 'status, show tracks; 状态',
  'intent-upload': 'upload; 上传; or files are given',
  'intent-chat': 'all else',
  'intent-not-the-word': 'it is intent that counts, not the bare word',

  // The draft
  'draft-short-names': 't, tt, sg, d, m',
  'draft-track-types': '0 video, 1 audio, 7 text',
  'draft-milliseconds': 'd is in milliseconds',
  'draft-metadata': 'title, width and height',
  'draft-exportable': 'ready for export with one track that has a segment',
  'draft-spellings': 'start, name, text and volume under every name',
  'draft-no-start': 'a segment without a start follows the one before it',
  'draft-summary': 'the track summary, one line',

  // Errors
  'error-0': 'code 0 is fine',
  'error-1001': 'code 1001 or HTTP 401: a new free token once, replay once',
  'error-own-token': 'a token that the user gave is never replaced',
  'error-1002': 'session not found: a new one, said clearly',
  'error-2001-anonymous': 'no credits: the link that binds the free account',
  'error-2001-registered': 'no credits: top up',
  'error-4001': 'unsupported file: named, with what is accepted',
  'error-4002': 'too large: named, with the limit',
  'error-400-token': 'no installation id: make one, try again',
  'error-402': 'the plan blocks the export: no matter of credits',
  'error-429': 'rate limit: once more after 30 s, or as long as is said',
  'error-5xx-read': 'reads are retried with back-off',
  'error-5xx-chat': 'a chat message never is',
  'error-5xx-export': 'an export is submitted once more with a new id',
  'error-507': 'no room where the work is done: told as that',
  'error-network': 'the network fails: said, with the setting that mends it',

  // Clocks and the wire
  'clock-retry-after': 'a date in Retry-After is measured against the server’s own clock',
  'clock-token': 'a token is bad when the server says so, whatever this machine’s clock says',
  'clock-set': 'a clock that is set, or a machine that sleeps, ends no wait',
  'wire-unasked-continue': 'an unasked 100 Continue means nothing',

  // Skills
  'skill-letter': 'best-video-letter-maker, 200 MB',
  'skill-slideshow': 'online-photo-video-maker, 200 MB',
  'skill-script': 'ai-video-generator-ai, 500 MB',
  'skill-promo': 'media-content-generator, 500 MB',
  'skill-output': '1080p MP4, portrait too',
  'skill-heic': 'HEIC becomes JPEG here',
  'skill-text': 'TXT and MD are read here and sent in the message',
  'skill-docx': 'DOCX is read here and sent in the message',

  // Ways of working
  'way-quick-edit': 'upload, say it, MP4',
  'way-batch': 'several files in one session, each with its instruction and its export',
  'way-iterative': 'the session keeps the timeline, turn after turn',
  'way-silent-setup': 'no token and no JSON on the screen while things are set up',
  'way-window-closed': 'an export survives the window',
} as const;

/** Id of a row. */
export type RowId = keyof typeof ROWS;
