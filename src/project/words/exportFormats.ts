import type { ExportFormat } from '../../exportFormats.ts';
import { FILLERS } from './vocabulary.ts';

/** A message that asks for nothing but a file of some format. */
export interface FormatWish {
  readonly format: ExportFormat;
  /** It says *export*, *save*, *download*; else (“a GIF please”, “just the sound”) it may be meant for a video that is to be made. */
  readonly plain: boolean;
}

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words that name a format, in seven languages, without accents. */
const NAMES: Readonly<Record<string, ExportFormat>> = Object.fromEntries(
  (
    [
      ['gif', 'gif gifs 动图 動圖 动态图 動態圖 表情包'],
      ['webm', 'webm vp9'],
      ['m4a', 'm4a aac'],
      ['mp3', 'mp3 mp3s'],
      ['srt', 'srt subrip subtitle subtitles subs untertitel sous-titres subtitulos legendas 字幕'],
      [
        'jpg',
        'jpg jpeg cover thumbnail poster titelbild vorschaubild couverture vignette portada miniatura capa 封面 缩略图 縮圖 カバー サムネイル 表紙',
      ],
      ['mp4-2160p', '4k uhd 2160p 2160 超高清'],
      ['mp4-1080p', '1080p 1080 fullhd'],
      ['mp4-720p', '720p 720'],
    ] as const
  ).flatMap(([format, words]) => list(words).map((word) => [word, format])),
);

/** What is heard: a file of it is asked for only by who says *only*, or to export it. */
const SOUND = list(
  'sound audio soundtrack ton tonspur son bande-son sonido som 声音 聲音 音频 音頻 音訊 音轨 音軌 音声 サウンド',
);
const ONLY = list(
  'only just nur bloss solo solamente seulement juste uniquement so somente apenas 只 仅 僅 單獨 单独 だけ のみ',
);
const EXPORT = list(`
  export exporting render download save saved exporta exportar exportalo exporte exporter exportez exportiere exportieren exportier
  speichere speichern descarga descargar guarda guardar guardalo guarde telecharge telecharger enregistre enregistrer sauvegarde
  sauvegarder baixe baixar salva salvar salve 导出 導出 輸出 输出 匯出 下载 下載 保存 另存 存成 存为 存為 渲染 書き出し 書き出して 書き出す
  エクスポート ダウンロード
`);

/** They change nothing in what is wanted. */
const PLAIN_WORDS = list(`
  as in into to of from for version copy file files format animated animation video videos movie film clip slideshow picture image track
  at give get send make convert turn create quality
  als im ein eine einen das die der den datei bitte es mir mach mache daraus draus gib ich mochte will hatte gern gerne
  como en formato un una el la los las de del archivo por favor lo quiero dame haz hazlo conviertelo convierte
  au comme le les du fichier s'il te vous plait je veux voudrais en fais donne moi l d
  em no o a os as do da arquivo ficheiro um uma me quero faca converta converte
`);

/** The same of languages without spaces. */
const PLAIN_SIGNS = list(`
  只要 只想要 仅仅 成 为 為 作为 作為 做成 做 变成 變成 转成 轉成 转换成 转为 转 存 另存为 另存為 保存为 保存成 图片 圖片 图 圖 文件 檔案 格式 版本 版 一张 一個
  一个 画 动画 视频 影片 这个 這個 把 请 請 帮我 幫我 给我 給我 我 要 想要 想 的 吧 一下 个 出来 出 部分 里的 里面的
  して ください 下さい として で を に の にして お願いします お願い 変換 ファイル 形式 動画 ビデオ ムービー 画像 欲しい が
`);

const LATIN = new Set([...FILLERS, ...PLAIN_WORDS, ...ONLY, ...EXPORT, ...SOUND, ...Object.keys(NAMES)]);
// “Also export a cover” is a wish for the video, beside which it will be.
for (const word of ['also', 'too', 'not']) LATIN.delete(word);
const SIGNS = [...LATIN, ...PLAIN_SIGNS].toSorted((a, b) => b.length - a.length);

/** Characters. */
const LONGEST = 60;

/** Which file a message asks for, where it asks for nothing else. */
export function formatWish(message: string): FormatWish | undefined {
  if (message.length > LONGEST) return undefined;
  const words = wordsIn(message);
  if (words === undefined) return undefined;
  const named = new Set(words.flatMap((word) => NAMES[word] ?? []));
  const saysSound = words.some((word) => SOUND.includes(word));
  const plain = words.some((word) => EXPORT.includes(word));
  const only = words.some((word) => ONLY.includes(word));
  const [format, another] = named;
  if (another !== undefined) return undefined;
  if (format === undefined) return saysSound && (plain || only) ? { format: 'mp3', plain } : undefined;
  if (saysSound && format !== 'mp3' && format !== 'm4a') return undefined;
  // “4K” and “subtitles” alone are wishes for what is seen.
  if (!plain && !CLEAR.has(format)) return undefined;
  return { format, plain };
}

/** A word for one of these can mean nothing but a file. */
const CLEAR: ReadonlySet<ExportFormat> = new Set(['gif', 'webm', 'mp3', 'm4a']);

/** The words of a message; undefined where one of them says something else. */
function wordsIn(message: string): readonly string[] | undefined {
  const text = message
    .normalize('NFKC')
    .toLowerCase()
    // Accents of Latin letters; a kana's marks make it another one.
    .normalize('NFD')
    .replaceAll(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll(/full hd/g, 'fullhd')
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/(?<=\b[ld])'/g, ' ')
    .replaceAll(/[^\p{L}\p{M}\p{N}'-]+/gu, ' ')
    .trim();
  if (text === '') return undefined;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return signsIn(text);
  const words = text.split(' ');
  return words.every((word) => LATIN.has(word)) ? words : undefined;
}

/** The longest one that fits, each time. */
function signsIn(text: string): readonly string[] | undefined {
  const found: string[] = [];
  for (let rest = text; rest !== '';) {
    const word = SIGNS.find((each) => rest.startsWith(each));
    if (word === undefined) return undefined;
    found.push(word);
    rest = rest.slice(word.length).trimStart();
  }
  // 只要 says “only”.
  return found.flatMap((word) => (word.startsWith('只') || word === '仅仅' ? ['只', word] : [word]));
}
