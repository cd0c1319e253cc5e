import { draft, type DraftParts } from '../reliability/world/media.ts';
import type { Kit, KitTool, ToolContext } from './kit.ts';

/** The tools that the scripted agents have: they change the session's state, which is all that the client can see of them. */
export function toolsOf(kit: Kit): readonly KitTool[] {
  const tool = (
    name: string,
    execute: (args: unknown, context: ToolContext) => unknown,
    options: { readonly requireConfirmation?: boolean } = {},
  ) => new kit.FunctionTool({ name, description: name, execute, ...options });
  return [
    tool('edit_timeline', edit),
    tool('generate_clip', generate),
    tool('approved_edit', edit, { requireConfirmation: true }),
    tool('add_note', (_args, { state }) => {
      state.set('canvas_config', { ratio: '1:1' });
      return { status: 'noted' };
    }),
    tool('says_error', () => ({ error: 'INTERNAL: shard 7 is down' })),
    tool('throws', () => {
      throw new Error('INTERNAL: stack overflow in layer 3');
    }),
    tool('gives_text', () => 'raw tool output'),
    tool('gives_nothing', () => undefined),
    new kit.LongRunningFunctionTool({
      name: 'render_later',
      description: 'render_later',
      execute: () => ({ status: 'pending', ticket: 'T-1' }),
    }),
  ];
}

/** @param args what the new draft is made of */
function edit(args: unknown, { state }: ToolContext): unknown {
  state.set('draft', draft(args as DraftParts));
  return { status: 'success' };
}

function generate(args: unknown, context: ToolContext): unknown {
  edit(args, context);
  const before = context.state.get('generated_media') as readonly unknown[] | undefined;
  context.state.set('generated_media', [...(before ?? []), { type: 'video' }]);
  return { status: 'success', url: 'https://cdn.example.test/internal.mp4' };
}
