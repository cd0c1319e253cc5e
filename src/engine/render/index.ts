export { RenderError, type RenderErrorCode } from '../renderErrors.ts';
export { renderDraft } from './render.ts';
