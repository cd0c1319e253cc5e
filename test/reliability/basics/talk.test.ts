import assert from 'node:assert/strict';
import { kit } from '../../backend/dialects.ts';
import type { RowId } from '../protocol/rows.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const saying = (text: string) => ({ draft: draft(), turns: [{ steps: [{ send: kit.streamed(text) }] }] });

describe('reliability: the backend’s web page', () => {
  const TALK: readonly [id: string, row: RowId, says: string, sees: string][] = [
    [
      'gui-click',
      'gui-click',
      'I added the music. Click “Add media” to upload more clips.',
      'assistant: I added the music. You can add files right here. [Add Files…]',
    ],
    [
      'gui-click-zh',
      'gui-click',
      '音乐已添加。请点击“导出”按钮下载视频。',
      '我可以在这里直接为你导出视频。 [Export]',
    ],
    [
      'gui-open',
      'gui-open',
      'The title is in. Open the timeline panel to see it.',
      'assistant: The title is in. I can show you what is on the timeline. [Show Tracks]',
    ],
    [
      'gui-open-zh',
      'gui-open',
      '标题已添加。请打开时间线面板查看。',
      '我可以给你看时间线上的内容。 [Show Tracks]',
    ],
    [
      'gui-drag',
      'gui-drag',
      'It is shorter now. Drag the clip to the start to move it.',
      'assistant: It is shorter now. Just tell me what you want changed, and I will do it.',
    ],
    ['gui-drag-zh', 'gui-drag', '已经缩短了。您可以拖拽片段来调整顺序。', '直接告诉我想改什么，我来完成。'],
    [
      'gui-preview',
      'gui-preview',
      'All done. You can preview it in the timeline.',
      'assistant: All done. I can show you what is on the timeline. [Show Tracks]',
    ],
    [
      'gui-export',
      'gui-export',
      'Ready. Use the Export button in the top right corner.',
      'assistant: Ready. I can export the video for you right here. [Export]',
    ],
    [
      'gui-account',
      'gui-account',
      'That is a lot of clips. Check your account for the balance.',
      'assistant: That is a lot of clips. I can check your credits for you. [Show Credits]',
    ],
    [
      'gui-content',
      'gui-content',
      'The clip shows a hand that clicks a red button, with a click sound.',
      'assistant: The clip shows a hand that clicks a red button, with a click sound.',
    ],
  ];
  for (const [id, row, says, sees] of TALK) {
    scenario(
      { id, rows: [row, 'event-text'], title: `it says: ${says}`, sees, setup, server: saying(says) },
      async (world) => {
        assert.equal(await world.ask('make it nicer'), 'done');
        assert.equal(world.chat().length, 2);
      },
    );
  }
});
