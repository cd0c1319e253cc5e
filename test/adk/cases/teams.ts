import type { AgentCase } from '../agentCase.ts';
import { calls, ends, says } from '../model.ts';
import { toolsOf } from '../tools.ts';

const TITLE = { title: 'Paradise Found' };

/** Several agents that work together. */
export const teams: readonly AgentCase[] = [
  {
    title: 'hands over to another agent',
    replies: [],
    agent: (kit, { model }) => {
      const editor = model([calls('edit_timeline', TITLE), says('Edited.')]);
      return new kit.LlmAgent({
        name: 'planner',
        model: model([calls('transfer_to_agent', { agentName: 'editor' }, 'I ask the editor.')]),
        subAgents: [
          new kit.LlmAgent({ name: 'editor', description: 'edits', model: editor, tools: toolsOf(kit) }),
        ],
      });
    },
    chat: ['assistant: I ask the editor.\n\nEdited. [Export]'],
  },
  {
    title: 'is three that work one after the other',
    replies: [],
    agent: (kit, { model }) => {
      const editor = model([calls('edit_timeline', TITLE), ends('STOP')]);
      return new kit.SequentialAgent({
        name: 'crew',
        subAgents: [
          new kit.LlmAgent({ name: 'writer', model: model([says('A script ', 'is written.')]) }),
          new kit.LlmAgent({ name: 'editor', model: editor, tools: toolsOf(kit) }),
          new kit.LlmAgent({ name: 'critic', model: model([says('It looks good.')]) }),
        ],
      });
    },
    chat: ['assistant: A script is written.\n\nIt looks good. [Export]'],
  },
  {
    title: 'is two that work side by side',
    replies: [],
    agent: (kit, { model }) => {
      const editor = model([calls('edit_timeline', TITLE), says('The title ', 'is set.')]);
      return new kit.ParallelAgent({
        name: 'crew',
        subAgents: [
          new kit.LlmAgent({ name: 'editor', model: editor, tools: toolsOf(kit) }),
          new kit.LlmAgent({ name: 'critic', model: model([says('I ', 'watch.')]) }),
        ],
      });
    },
    chat: ['assistant: I watch.\n\nThe title is set. [Export]'],
  },
];
