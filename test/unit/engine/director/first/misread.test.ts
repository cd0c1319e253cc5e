import assert from 'node:assert/strict';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import { clip, photo, say } from '../support.ts';

/** Chinese first requests that were once taken for something else, and what is done. */
interface Row {
  readonly said: string;
  readonly calls: readonly Call[];
}

const MUTED: Call = { do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true };
const ROWS: readonly Row[] = [
  { said: '做个毛孩子视频 视频那段 声音关掉', calls: [MUTED] },
  {
    said: '就用那俩视频 照片不要',
    calls: [{ do: 'remove_pictures', target: { by: 'kind', kind: 'photo' } }],
  },
  {
    said: '照片不要 原声留着',
    calls: [{ do: 'remove_pictures', target: { by: 'kind', kind: 'photo' } }],
  },
  { said: '给我剪一支一分半的', calls: [{ do: 'set_length', length: { to: 90_000 } }] },
  {
    said: '做个视频 最后来一句 下周再见(划掉) 明天见',
    calls: [{ do: 'add_text', text: '明天见', role: 'closing', when: { place: 'end' } }],
  },
  {
    said: '做个视频，不要配音，一句一屏，每张5秒',
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 5000 } }],
  },
  {
    said: '每张下面写菜名：红烧肉、清炒菜心、蒸鲈鱼、豆腐',
    calls: ['a1.jpg', 'a2.jpg', 'b1.mp4', 'b2.mp4'].map((name, at) => ({
      ...{ do: 'add_text', role: 'caption', on: { by: 'name', name } },
      text: ['红烧肉', '清炒菜心', '蒸鲈鱼', '豆腐'][at] ?? '',
    })),
  },
  {
    said: '面馆开业，做个视频，店名老街面馆，开业当天全场七折，地址和平路3号',
    calls: [{ do: 'add_text', text: '老街面馆\n开业当天全场七折\n地址和平路3号', role: 'title' }],
  },
  // What names that which follows is not shown by itself.
  {
    said: '小咖啡馆，字少一点，最后出现营业时间：周三到周日',
    calls: [{ do: 'add_text', text: '周三到周日', role: 'closing' }],
  },
];

describe('director: Chinese first requests that were misread', () => {
  for (const { said, calls } of ROWS)
    it(said, () => {
      const media = [photo('a1.jpg'), photo('a2.jpg'), clip('b1.mp4', 6000), clip('b2.mp4', 6000)];
      const done = say(said, { media, language: 'zh-cn' });
      const wished = done.calls.filter((call) => call.do !== 'match_music');
      assert.deepEqual(wished, calls, done.reply);
    });
});
