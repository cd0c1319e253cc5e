export { RenderError, type RenderErrorCode } from '../renderErrors.ts';
export { renderAs } from './formats.ts';
export { renderAhead, renderDraft } from './render.ts';
