import * as vscode from 'vscode';
import type { Log } from '../../api/types.ts';
import { MOST_ANSWER, type AskModel, type ModelMessage, type ModelRefusal } from '../../engine/handshake.ts';
import { messageOf } from '../../errors.ts';
import { engineSettings } from '../settings.ts';
import type { LendModel } from './engineRequests.ts';

/** How long a model may take for an answer, and for one while the user is asked whether it may be used at all, ms. */
const ANSWER_MS = 2 * 60 * 1000;
const CONSENT_MS = 5 * 60 * 1000;
/** What the editor shows beside its question whether we may use the model. */
const JUSTIFICATION =
  'Clipwright sends your message, and the names and texts in your video, to the model, which finds out what to change.';

/** Lends the editor's language model to the engine, as far as the user and the editor allow it. */
export function lendLanguageModel(access: vscode.LanguageModelAccessInformation, log: Log): LendModel {
  return async ({ id, messages }, signal) => {
    try {
      const text = await answerOf(messages, access, signal);
      return { type: 'model-answer', id, text };
    } catch (error) {
      const code = error instanceof NoAnswer ? error.code : refusalOf(error);
      if (!signal.aborted) log('debug', `The language model gave no answer (${code}): ${messageOf(error)}`);
      return { type: 'model-refusal', id, code };
    }
  };
}

/** There is no answer, for a reason of ours. */
class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly code: ModelRefusal;

  constructor(code: ModelRefusal) {
    super(code);
    this.code = code;
  }
}

async function answerOf(
  messages: AskModel['messages'],
  access: vscode.LanguageModelAccessInformation,
  signal: AbortSignal,
): Promise<string> {
  // The engine knows the setting, too; this is whose words leave.
  if (engineSettings().director !== 'languageModel') throw new NoAnswer('off');
  const model = await chosenModel(messages);
  const mayAsk = access.canSendRequest(model);
  if (mayAsk === false) throw new NoAnswer('no-permission');
  const limit = AbortSignal.timeout(mayAsk ? ANSWER_MS : CONSENT_MS);
  const cancel = new vscode.CancellationTokenSource();
  const given = AbortSignal.any([signal, limit]);
  const stop = (): void => cancel.cancel();
  given.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([aborted(given, limit), read(model, messages, cancel.token)]);
  } finally {
    given.removeEventListener('abort', stop);
    cancel.dispose();
  }
}

/** A provider may take no notice of being cancelled. */
function aborted(given: AbortSignal, limit: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(new NoAnswer(limit.aborted ? 'time-out' : 'failed'));
    if (given.aborted) end();
    else given.addEventListener('abort', end, { once: true });
  });
}

/** The first model that takes a question of this length. */
async function chosenModel(messages: readonly ModelMessage[]): Promise<vscode.LanguageModelChat> {
  const models = await vscode.lm.selectChatModels();
  const [first] = models;
  if (!first) throw new NoAnswer('no-model');
  const length = messages.reduce((sum, { text }) => sum + text.length, 0);
  const large = models.find(({ maxInputTokens }) => maxInputTokens * CHARACTERS_IN_TOKEN >= length);
  if (!large) throw new NoAnswer('question-too-long');
  return large;
}

/** JSON has more than three to a token, other words about four: to count exactly takes a call of the model's for every message. */
const CHARACTERS_IN_TOKEN = 3;

async function read(
  model: vscode.LanguageModelChat,
  messages: readonly ModelMessage[],
  token: vscode.CancellationToken,
): Promise<string> {
  const conversation = messages.map(({ role, text }) =>
    role === 'user'
      ? vscode.LanguageModelChatMessage.User(text)
      : vscode.LanguageModelChatMessage.Assistant(text),
  );
  const response = await model.sendRequest(conversation, { justification: JUSTIFICATION }, token);
  let answer = '';
  for await (const chunk of response.text) {
    answer += chunk;
    if (answer.length > MOST_ANSWER) throw new NoAnswer('answer-too-long');
  }
  return answer;
}

function refusalOf(error: unknown): ModelRefusal {
  if (!(error instanceof vscode.LanguageModelError)) return 'failed';
  switch (error.code) {
    case vscode.LanguageModelError.NoPermissions.name:
      return 'no-permission';
    case vscode.LanguageModelError.Blocked.name:
      return 'blocked';
    case vscode.LanguageModelError.NotFound.name:
      return 'no-model';
    default:
      return 'failed';
  }
}
