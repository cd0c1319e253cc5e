export { RenderError, type RenderErrorCode } from '../renderErrors.ts';
export { prepareAhead, renderAhead, renderDraft } from './render.ts';
