/** What the buttons below a chat message do: the one list, for whoever offers, stores, shows or presses them. */
export const ACTION_IDS = [
  'retry',
  'export',
  'show-tracks',
  'show-credits',
  'add-files',
  'use-files',
  'without-files',
  'use-local',
  'set-token',
  'register',
  'upgrade',
  'open-settings',
  'open-in-browser',
  'show-log',
  'install-ffmpeg',
  'open-video',
  'reveal-video',
  'skip',
  'resume-batch',
  'approve',
  'decline',
] as const;

/** Id of what a button does. */
export type ActionId = (typeof ACTION_IDS)[number];
