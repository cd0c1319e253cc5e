import type { EngineDraft } from '../draft/index.ts';
import { apply } from './edits/apply.ts';
import { withVoiceSaid } from './edits/apply/speaker.ts';
import type { Call } from './edits/calls/calls.ts';
import type { EditContext } from './edits/context.ts';
import { renumbered } from './edits/renumbered.ts';
import { without } from './edits/without.ts';
import { MOST_CALLS, type Memory } from './memory.ts';
import type { Wish } from './readers/reader.ts';
import { topicOf } from './readers/phrases/topics.ts';
import { stepSummary, type Note } from './say/reply.ts';
import type { History, Step } from './types.ts';

/** Carries out the wishes of a message, one after the other, and notes what came of each. */
export class Turn {
  readonly notes: Note[] = [];
  readonly steps: Step[] = [];
  readonly calls: Call[] = [];
  /** Steps in the history, back as less than 0. */
  moved = 0;
  draft: EngineDraft;
  /** What the first call started from. */
  from: Memory;
  #memory: Memory;
  readonly #files: Pick<EditContext, 'media' | 'fresh' | 'voice'>;
  readonly #refused = new Map<Note, Call>();

  constructor(draft: EngineDraft, memory: Memory, files: Pick<EditContext, 'media' | 'fresh' | 'voice'>) {
    this.draft = draft;
    this.#memory = memory;
    this.from = memory;
    this.#files = files;
  }

  /** What this message leaves for the next one. */
  get memory(): Memory {
    const isReferable = this.calls.length > 0 && this.calls.length <= MOST_CALLS;
    return isReferable ? { ...this.#memory, last: [...this.calls] } : this.#memory;
  }

  carryOut(wishes: readonly Wish[], history: History | undefined): void {
    let before = this.draft;
    for (const wish of wishes) {
      switch (wish.kind) {
        case 'edit':
          this.edit(renumbered(wish.call, before, this.draft, this.#files));
          break;
        case 'undo':
        case 'redo':
          this.#move(wish.kind, wish.steps, history);
          before = this.draft;
          break;
        case 'limit':
          this.#limit(wish);
          break;
        case 'remake':
          break;
        default:
          this.notes.push(wish);
      }
      const topic = topicOf([wish]);
      if (topic) this.#memory = { ...this.#memory, topic };
    }
    this.#forgetOvertaken();
  }

  /** Why music cannot be otherwise is not told where other music was set: `that's too sad, another one please`. */
  #forgetOvertaken(): void {
    if (!this.calls.some((call) => call.do === 'set_music' && call.music.by !== 'file')) return;
    const overtaken = this.notes.filter((note) => this.#refused.get(note)?.do === 'tune_music');
    for (const note of overtaken) this.notes.splice(this.notes.indexOf(note), 1);
  }

  /** A video that is within bounds already stays as long as it is. */
  #limit({ most, least }: { readonly most?: number; readonly least?: number }): void {
    if (most !== undefined && this.draft.d > most) this.edit({ do: 'set_length', length: { to: most } });
    else if (least !== undefined && this.draft.d < least)
      this.edit({ do: 'set_length', length: { to: least } });
    else this.notes.push({ kind: 'question', about: 'length' });
  }

  /** One call. */
  edit(given: Call): void {
    const { spoken, asked } = this.#memory;
    const before = this.draft;
    const call = withVoiceSaid(given, before, this.#files.voice);
    const applied = apply(before, call, { ...this.#files, spoken, ...(asked !== undefined && { asked }) });
    if (applied.kind === 'refused') {
      const note: Note = { kind: 'refused', refusal: applied.refusal };
      this.notes.push(note);
      this.#refused.set(note, call);
      this.steps.push({
        name: call.do,
        summary: stepSummary(undefined, undefined, applied.refusal),
        failed: true,
      });
      return;
    }
    // Words for several pictures are spoken of together: “put them at the bottom left”.
    const last = this.calls.at(-1);
    const isList = call.do === 'add_text' && call.on && last?.do === 'add_text' && last.on;
    const texts = isList ? [...spoken.texts, ...applied.spoken.texts] : applied.spoken.texts;
    this.#memory = {
      ...without(this.#memory, 'asked'),
      spoken: copied({ ...applied.spoken, texts }),
      ...(applied.asked !== undefined && { asked: applied.asked }),
    };
    this.draft = applied.draft;
    this.calls.push(call);
    // The second half of what one wish is made of goes without saying.
    const isFurther = this.calls.slice(0, -1).some((each) => each.do === call.do);
    if (isSame(applied.draft, before) && !isFurther) this.notes.push({ kind: 'unchanged', call });
    this.steps.push({ name: call.do, summary: stepSummary(before, applied.draft), failed: false });
  }

  /** Whether a call would change nothing. */
  isSo(call: Call): boolean {
    const applied = apply(this.draft, call, { ...this.#files, spoken: this.#memory.spoken });
    return applied.kind === 'done' && isSame(applied.draft, this.draft);
  }

  /** A call that follows from the rest, and is not told. */
  quietly(call: Call): void {
    const context = { ...this.#files, spoken: this.#memory.spoken };
    const applied = apply(this.draft, call, context);
    if (applied.kind === 'refused' || applied.draft === this.draft) return;
    this.draft = applied.draft;
    this.calls.push(call);
  }

  /** A step in the history gives the very draft that was there; what was changed before in this message is gone with it. */
  #move(kind: 'undo' | 'redo', steps: number, history: History | undefined): void {
    const there = kind === 'undo' ? history?.back(steps - this.moved) : history?.forward(steps + this.moved);
    if (!there || this.calls.length > 0) {
      this.notes.push({ kind: kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo' });
      this.steps.push({ name: kind, summary: `There is nothing to ${kind}.`, failed: true });
      return;
    }
    this.moved = kind === 'undo' ? -there.steps : there.steps;
    this.draft = there.draft;
    this.#memory = without(without(this.#memory, 'asked'), 'last');
    this.from = this.#memory;
    this.notes.push({ kind: 'moved', steps: this.moved });
    this.steps.push({
      name: kind,
      summary: kind === 'undo' ? 'Undid the last change.' : 'Redid it.',
      failed: false,
    });
  }
}

/** Whether a call has changed nothing that is kept. */
const isSame = (a: EngineDraft, b: EngineDraft): boolean =>
  a === b || (a.d === b.d && JSON.stringify(a) === JSON.stringify(b));

const copied = ({ pictures, texts }: EditContext['spoken']): Memory['spoken'] => ({
  pictures: [...pictures],
  texts: [...texts],
});
