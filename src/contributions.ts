/** The id of everything that package.json contributes. A test holds the two together. */

export const COMMANDS = {
  makeVideo: 'clipwright.makeVideo',
  makeBatch: 'clipwright.makeBatch',
  newProject: 'clipwright.newProject',
  showProjects: 'clipwright.showProjects',
  renameProject: 'clipwright.renameProject',
  duplicateProject: 'clipwright.duplicateProject',
  deleteProject: 'clipwright.deleteProject',
  openPanel: 'clipwright.openPanel',
  openInEditor: 'clipwright.openInEditor',
  moveAside: 'clipwright.moveToSecondarySideBar',
  addFiles: 'clipwright.addFiles',
  export: 'clipwright.export',
  showTracks: 'clipwright.showTracks',
  showCredits: 'clipwright.showCredits',
  setToken: 'clipwright.setToken',
  signOut: 'clipwright.signOut',
  cancel: 'clipwright.cancel',
  openInBrowser: 'clipwright.openInBrowser',
  showLog: 'clipwright.showLog',
} as const;

/** `aside`: the container at the other side of the window, empty until the panel is moved there. `tab`: the panel as an editor's tab. */
export const VIEWS = {
  container: 'clipwright',
  aside: 'clipwright-aside',
  panel: 'clipwright.panel',
  tab: 'clipwright.tab',
} as const;

export const SETTINGS = {
  section: 'clipwright',
  backend: 'clipwright.backend',
  apiUrl: 'clipwright.apiUrl',
  webUrl: 'clipwright.webUrl',
  outputFolder: 'clipwright.outputFolder',
  ffmpegPath: 'clipwright.ffmpegPath',
  renderAhead: 'clipwright.renderAhead',
  director: 'clipwright.director',
  voiceProvider: 'clipwright.voice.provider',
  voiceName: 'clipwright.voice.name',
  voicePace: 'clipwright.voice.pace',
  voiceCommand: 'clipwright.voice.command',
  voiceServer: 'clipwright.voice.server',
  voiceModel: 'clipwright.voice.model',
} as const;

/** Set by us, read by the `when` clauses of package.json. */
export const CONTEXT_KEYS = {
  hasProject: 'clipwright.hasProject',
  busy: 'clipwright.busy',
  canExport: 'clipwright.canExport',
  backend: 'clipwright.backend',
} as const;
