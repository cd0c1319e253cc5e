import assert from 'node:assert/strict';
import { translateGuiTalk, type GuiAction } from '../../../../src/project/words/guiTalk.ts';

const EXPORT = 'I can export the video for you right here.';
const TRACKS = 'I can show you what is on the timeline.';
const CREDITS = 'I can check your credits for you.';
const FILES = 'You can add files right here.';
const TELL = 'Just tell me what you want changed, and I will do it.';
const ZH = {
  export: '我可以在这里直接为你导出视频。',
  tracks: '我可以给你看时间线上的内容。',
  credits: '我可以为你查询积分。',
  files: '你可以在这里直接添加文件。',
  tell: '直接告诉我想改什么，我来完成。',
};

/** What is said → what is shown, and the buttons below it. */
const TRANSLATED: readonly (readonly [string, string, ...GuiAction[]])[] = [
  // Export.
  ["Click the 'Export' button.", EXPORT, 'export'],
  ['Click “Export” to save your video.', EXPORT, 'export'],
  ['Please click on the Export button in the top right corner.', EXPORT, 'export'],
  ['To download your video, click the Download icon.', EXPORT, 'export'],
  ['When you are happy with it, press the Export button.', EXPORT, 'export'],
  ['You can export it from the menu in the top right.', EXPORT, 'export'],
  ['Use the **Export** button to get your MP4.', EXPORT, 'export'],
  ['The Export button is in the upper right corner.', EXPORT, 'export'],
  ['I added the music. Click Export to download it.', `I added the music. ${EXPORT}`, 'export'],
  [
    'I added the title ‘Lake Trip’, and you can click Export to download.',
    `I added the title ‘Lake Trip’. ${EXPORT}`,
    'export',
  ],
  // Panels show the state.
  ['Open the Effects panel.', TRACKS, 'show-tracks'],
  ['Open the timeline panel to see the changes.', TRACKS, 'show-tracks'],
  ['You can open the Layers panel on the left.', TRACKS, 'show-tracks'],
  // Previews.
  ['You can preview it in the timeline.', TRACKS, 'show-tracks'],
  ['Preview the video in the player.', TRACKS, 'show-tracks'],
  ['Click Play to watch the result.', TRACKS, 'show-tracks'],
  ['Now you can watch the result in the preview window.', TRACKS, 'show-tracks'],
  // Dragging is an edit to be said.
  ['Drag the clip to the beginning of the timeline.', TELL],
  ['You can drag and drop clips to change their order.', TELL],
  ['Just drag the title to where you want it.', TELL],
  ['Drop the photo onto the video track.', TELL],
  ['Click the clip and choose a transition.', TELL],
  ['Adjust the volume with the slider in the audio panel.', TELL],
  // Money.
  ['Please check your account.', CREDITS, 'show-credits'],
  ['Check your billing page for more credits.', CREDITS, 'show-credits'],
  ['You can see your remaining credits on the account page.', CREDITS, 'show-credits'],
  ['Go to your account settings to top up.', CREDITS, 'show-credits'],
  // Files.
  ['Click the Upload button to add more photos.', FILES, 'add-files'],
  ['Upload your photos through the media panel.', FILES, 'add-files'],
  // Chinese.
  ['点击导出按钮。', ZH.export, 'export'],
  ['请点击右上角的“导出”按钮下载视频。', ZH.export, 'export'],
  ['已添加标题“天堂”。点击导出按钮即可下载。', `已添加标题“天堂”。${ZH.export}`, 'export'],
  ['我已经为视频添加了音乐，你可以点击“导出”按钮。', `我已经为视频添加了音乐。${ZH.export}`, 'export'],
  ['请打开右侧面板。', ZH.tracks, 'show-tracks'],
  ['可以在时间线上预览效果。', ZH.tracks, 'show-tracks'],
  ['你可以点击播放按钮查看。', ZH.tracks, 'show-tracks'],
  ['你可以拖拽片段来调整顺序。', ZH.tell],
  ['将标题拖动到开头即可，请拖动片段。', ZH.tell],
  ['请前往账户页面查看积分。', ZH.credits, 'show-credits'],
  ['请查看您的账单。', ZH.credits, 'show-credits'],
  ['点击上传按钮添加照片。', ZH.files, 'add-files'],
];

/** Fine as they are, and no button. */
const CONTENT: readonly string[] = [
  'I added the title ‘Paradise Found’ from 0 to 3 s.',
  "Added title 'Click here to subscribe' at 0-3s.",
  'The first scene shows a hand clicking a button.',
  'I added a mouse click sound effect.',
  'The drag queen drops the beat on the floor.',
  'The scene opens with a panel discussion.',
  'A dog presses a big red button in scene 2.',
  'The music hits the chorus at 0:10.',
  'Select the photos you like best and tell me.',
  'Go to the beach scene and add rain.',
  'The timeline now has 3 tracks.',
  'A door opens, and the camera moves through a window.',
  'The caption says “Drag your worries away”.',
  'I placed photo.jpg at 0.5 s and clip.mp4 at 3.2 s.',
  'The narrator talks about export taxes and accounts.',
  'The account of his journey is moving.',
  'The video opens on a lake. It closes on the same lake at night.',
  'I could not find music with that name. Which mood do you like?',
  '画面中一个人点击按钮。',
  '标题“点击订阅”已加在0-3秒。',
  '第一个镜头打开一扇门。',
  '时间线上有三条轨道。',
  '已将音乐音量调到35%。',
  '旁白介绍了出口贸易。',
  '',
];

describe('translateGuiTalk', () => {
  for (const [text, shown, ...actions] of TRANSLATED) {
    it(`translates “${text}”`, () => {
      assert.deepEqual(translateGuiTalk(text), { text: shown, actions });
    });
  }

  for (const text of CONTENT) {
    it(`leaves “${text}” alone`, () => {
      assert.deepEqual(translateGuiTalk(text), { text, actions: [] });
    });
  }

  it('offers the export below a sentence that is fine', () => {
    const text = 'Your video is ready! You can export it now.';
    assert.deepEqual(translateGuiTalk(text), { text, actions: ['export'] });
    assert.deepEqual(translateGuiTalk('视频已完成，可以导出了。'), {
      text: '视频已完成，可以导出了。',
      actions: ['export'],
    });
  });

  it('keeps lists, says a thing once, and drops lines that say nothing else', () => {
    const text = [
      'I made these changes:',
      '- Added a title',
      '- Trimmed clip.mp4 to 0.5 s',
      '',
      'Next:',
      '1. Drag clips to reorder them.',
      '2. Drag the title up.',
      '3. Click Export.',
    ].join('\n');
    assert.deepEqual(translateGuiTalk(text), {
      text: [
        'I made these changes:',
        '- Added a title',
        '- Trimmed clip.mp4 to 0.5 s',
        '',
        'Next:',
        `1. ${TELL}`,
        `3. ${EXPORT}`,
      ].join('\n'),
      actions: ['export'],
    });
  });

  it('translates its own words to themselves', () => {
    for (const [text] of TRANSLATED) {
      const { text: once } = translateGuiTalk(text);
      assert.equal(translateGuiTalk(once).text, once);
    }
  });

  it('answers quickly to long texts', () => {
    const text = 'You can click the and then the panel of, the button drag it to, in the '.repeat(400);
    assert.ok(translateGuiTalk(text).text.length > 0);
  });
});
