export { RenderError, type RenderErrorCode } from './errors.ts';
export { renderDraft } from './render.ts';
