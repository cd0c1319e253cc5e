import assert from 'node:assert/strict';
import { direct, messageIn } from '../../../../../src/engine/director/direct.ts';
import {
  FALLBACKS,
  readByModel,
  type Fallback,
} from '../../../../../src/engine/director/readers/languageModel/read.ts';
import type { LanguageModel } from '../../../../../src/engine/director/readers/languageModel/model.ts';
import type { Direction, DirectorRequest } from '../../../../../src/engine/director/types.ts';
import type { ModelMessage } from '../../../../../src/engine/handshake.ts';
import { checkDraft, MUSIC, PHOTOS, RABBIT, richDraft } from '../support.ts';

/** A model that answers what it was told to, one answer after the other, and remembers what it was asked. */
export class ScriptedModel implements LanguageModel {
  readonly asked: (readonly ModelMessage[])[] = [];
  readonly #answers: readonly (string | Error)[];

  constructor(...answers: readonly (string | Error)[]) {
    this.#answers = answers;
  }

  ask(messages: readonly ModelMessage[]): Promise<string> {
    const answer = this.#answers[this.asked.length] ?? this.#answers.at(-1) ?? '';
    this.asked.push(messages);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }

  /** All that it was shown, as one text. */
  get shown(): string {
    return this.asked
      .flat()
      .map(({ text }) => text)
      .join('\n');
  }
}

/** What came of a message, and why the phrases read it, where they did. */
export interface Told extends Direction {
  readonly fallback: Fallback | undefined;
}

/** A message about the draft with title, caption and clip, read by a model; the draft that comes of it is checked. */
export async function tell(
  model: LanguageModel,
  message: string,
  options: Partial<DirectorRequest> = {},
  signal = new AbortController().signal,
): Promise<Told> {
  const request: DirectorRequest = {
    ...{ message, skill: 'online-photo-video-maker', media: [...PHOTOS, RABBIT, MUSIC], fresh: [] },
    ...{ draft: richDraft(), language: 'en', ...options },
  };
  const given = messageIn(request);
  assert.ok(given);
  const { reading, fallback } = await readByModel(model, given, signal);
  const asides = [...(reading.asides ?? []), ...(fallback === undefined ? [] : [FALLBACKS[fallback]])];
  const direction = direct({ ...request, reading: { ...reading, asides } });
  if (direction.draft) checkDraft(direction.draft);
  return { ...direction, fallback };
}
