import assert from 'node:assert/strict';
import { EXPORT_FORMATS, type ExportFormat } from '../../../../src/exportFormats.ts';
import { formatWish } from '../../../../src/project/words/exportFormats.ts';
import { routeIntent } from '../../../../src/project/words/intents.ts';

/** What is asked for, and messages that ask for nothing else. */
const FILES: readonly (readonly [ExportFormat, readonly string[]])[] = [
  [
    'gif',
    [
      ...['export as gif', 'Export it as a GIF, please', 'download the gif'],
      ...[
        'exporta como gif',
        'Als GIF exportieren',
        'exporte en GIF',
        'exportar como GIF',
        'GIFで書き出して',
      ],
      ...['导出成动图', '把视频导出为 GIF', '導出為GIF', '存成gif'],
    ],
  ],
  ['webm', ['export to webm', 'save as WebM', '导出webm']],
  ['m4a', ['save the sound as m4a', 'export m4a', '导出 m4a']],
  [
    'mp3',
    [
      ...[
        'export the sound',
        'save the audio as mp3',
        'exporta el sonido',
        'Ton exportieren',
        'exporte l’audio',
      ],
      ...['exportar o som', '音声だけ書き出して', '只导出声音', '导出音频'],
    ],
  ],
  [
    'srt',
    [
      ...['export the subtitles', 'download srt', 'exporta los subtítulos', 'Untertitel exportieren'],
      ...['exporter les sous-titres', 'exportar as legendas', '字幕を書き出して', '导出字幕'],
    ],
  ],
  ['jpg', ['export the cover picture', 'save the cover', 'Titelbild exportieren', '导出封面']],
  ['mp4-2160p', ['export in 4K', 'render it at 4k please', '导出4K']],
  ['mp4-720p', ['export at 720p', 'download in 720p', '导出 720p']],
];

/** Where there is a video, these ask for a file of it; where there is none, they may ask for one. */
const SHORT: readonly (readonly [ExportFormat, string])[] = [
  ...(['just the sound', 'only the audio', 'solo el sonido', 'nur der Ton', 'seulement le son'] as const).map(
    (text) => ['mp3', text] as const,
  ),
  ...[['mp3', 'só o som'] as const, ['mp3', '只要声音'] as const, ['mp3', 'as mp3'] as const],
  ...[['gif', 'make a gif'] as const, ['gif', '做成gif'] as const, ['gif', 'GIFにしてください'] as const],
];

const OTHERS = [
  ...[
    'make it 4k',
    'subtitles',
    'add subtitles',
    'no sound',
    'export with subtitles',
    'export without sound',
  ],
  ...['also export a thumbnail', 'export a video about gifs', 'add the gif', 'export as gif and mp3'],
  ...['sound', 'the cover', '加字幕', '导出带字幕的视频', '不要声音', 'add mp3', 'make a gif of my photos'],
];

describe('files that are asked for by their format', () => {
  for (const [format, texts] of FILES)
    it(`reads ${format}`, () => {
      for (const text of texts) {
        assert.deepEqual(formatWish(text), { format, plain: true }, text);
        assert.equal(routeIntent(text, EXPORT_FORMATS), 'export', text);
      }
    });

  it('takes short words for them only where the backend offers it', () => {
    for (const [format, text] of SHORT) {
      assert.deepEqual(formatWish(text), { format, plain: false }, text);
      assert.equal(routeIntent(text, EXPORT_FORMATS), 'export', text);
      assert.equal(routeIntent(text), 'chat', text);
    }
  });

  it('leaves a size to the chat where the backend exports no sizes, but for the usual one', () => {
    assert.equal(routeIntent('export in 4K'), 'chat');
    assert.equal(routeIntent('export in 1080p'), 'export');
  });

  it('leaves everything else to the chat', () => {
    for (const text of OTHERS) assert.equal(formatWish(text), undefined, text);
  });
});
