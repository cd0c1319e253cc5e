import type { Kit, KitAgent, KitModel } from './kit.ts';
import type { Reply } from './model.ts';
import type { Setup } from '../reliability/world/setup.ts';
import type { World } from '../reliability/world/world.ts';

/** An agent, what the user does with it, and what comes of that. */
export interface AgentCase {
  /** What the agent is like. */
  readonly title: string;
  /** What its model answers, request by request, over all turns. */
  readonly replies: readonly Reply[];
  /** Another agent than the usual one, which has a model and all tools. */
  readonly agent?: (kit: Kit, parts: { readonly model: (replies: readonly Reply[]) => KitModel }) => KitAgent;
  /** What the user does; says one thing otherwise. */
  readonly play?: (world: World) => Promise<void>;
  /** The chat at the end but for what the user said, as `lineOf` writes it. */
  readonly chat: readonly string[];
  /** The same where the kit was not asked for partial texts, if that makes a difference. */
  readonly chatWhole?: readonly string[];
  /** A line that `play` notes. */
  readonly notes?: string;
  readonly setup?: Setup;
  /** Texts of the messages that were sent; the one thing that the user says otherwise. */
  readonly sent?: readonly string[];
}

/** What the user says, unless a case says otherwise. */
export const REQUEST = 'Make it warmer';
