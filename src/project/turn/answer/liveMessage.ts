import type { AgentEvent } from '../../../api/types.ts';
import type { ProjectState } from '../../state.ts';
import { GuiTalk, translateGuiTalk } from '../../words/guiTalk.ts';
import type { GuiAction } from '../../words/guiTalk.ts';

/** The assistant's message while it is being written. Only what is new is translated: the work is linear in a long answer. */
export class LiveMessage {
  readonly #state: ProjectState;
  /** The runs of text that are over, translated. */
  #finished = '';
  /** The run that is being written: as it came, and translated. */
  #raw = '';
  #run = new GuiTalk();
  /** What the finished runs have said. */
  #said = this.#run.said;
  #id: string | undefined;

  constructor(state: ProjectState) {
    this.#state = state;
  }

  /** The message, once there is one. */
  get id(): string | undefined {
    return this.#id;
  }

  /** Takes what an event adds. */
  push(event: AgentEvent): void {
    switch (event.type) {
      case 'delta':
        this.#raw += event.text;
        this.#run.push(event.text);
        this.#show();
        return;
      case 'run':
        this.#replaceRun(event.text);
        this.#endRun();
        this.#show();
        return;
      case 'tool-call':
      case 'tool-result':
      case 'waiting':
      case 'error':
        this.#endRun();
        return;
      case 'cut-off':
      case 'heartbeat':
        return;
    }
  }

  /** The turn is over: the message is what `text` says, or goes where that is nothing. Returns what to offer below it. */
  finish(text: string): readonly GuiAction[] {
    const translated = translateGuiTalk(text);
    if (translated.text !== '') {
      this.#write(translated.text, false);
      return translated.actions;
    }
    if (this.#id !== undefined) this.#state.unsay(this.#id);
    this.#id = undefined;
    return translated.actions;
  }

  #show(): void {
    const run = this.#run.text;
    const text = [this.#finished, run].filter((each) => each !== '').join('\n\n');
    if (text !== '') this.#write(text, true);
  }

  #write(text: string, streaming: boolean): void {
    if (this.#id === undefined) this.#id = this.#state.say('assistant', text, { streaming }).id;
    else this.#state.rewrite(this.#id, { text, streaming });
  }

  /** The whole text of a run: mostly what its deltas made already. */
  #replaceRun(text: string): void {
    if (text === this.#raw) return;
    this.#run = new GuiTalk(this.#said);
    this.#run.push(text);
  }

  #endRun(): void {
    const run = this.#run.text;
    this.#finished = [this.#finished, run].filter((each) => each !== '').join('\n\n');
    this.#said = this.#run.said;
    this.#run = new GuiTalk(this.#said);
    this.#raw = '';
  }
}
