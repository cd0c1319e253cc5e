export { RenderError, type RenderErrorCode } from '../renderErrors.ts';
export { renderAhead, renderDraft } from './render.ts';
