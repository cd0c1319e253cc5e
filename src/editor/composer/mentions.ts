import type { AssetKind } from '../../skills/types.ts';

/** What people call files: one name for all that looks alike to them. */
export type FileSort = 'photos' | 'clips' | 'sounds' | 'texts';

/** What a request says of files. */
export interface Mentions {
  /** Sorts that it names; empty where it speaks of files at large, or of none. */
  readonly sorts: ReadonlySet<FileSort>;
  /** It cannot be done without files: it names some, or says nothing of its own (“make a video”). */
  readonly needsFiles: boolean;
  /** It means the file that is open in an editor. */
  readonly openFile: boolean;
  /** It means the text that is selected in an editor. */
  readonly selectedText: boolean;
  /** It means whatever is below the workspace, subfolders included. */
  readonly everywhere: boolean;
}

/** What people call a kind of file. */
export function sortOf(kind: AssetKind): FileSort {
  switch (kind) {
    case 'image':
    case 'photo-heic':
      return 'photos';
    case 'video':
      return 'clips';
    case 'audio':
      return 'sounds';
    case 'script':
      return 'texts';
  }
}

/** Whole words, in any case; CJK knows no boundaries between them. */
function words(latin: string, cjk: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${latin})(?![\\p{L}\\p{N}])|${cjk}`, 'iu');
}

const OWN = '(?:my|our|the|this|that|these|those|all|some|both|\\d+)(?: \\p{L}+)?';

const SORTS: Readonly<Record<FileSort, RegExp>> = {
  photos: words(
    'photo(?:s|graphs?)?|pictures?|pics?|images?|snapshots?|snaps|selfies?|screenshots?|shots|jpe?gs?|pngs?|heics?|gifs?|slide ?-?shows?|fotos?|bilder|imágenes|imagens',
    '照片|相片|图片|圖片|[的些张幅]图|[的些張幅]圖|截图|截圖|相册|相冊|自拍|幻灯片|幻燈片|写真|画像|사진',
  ),
  clips: words(
    `clips?|footage|rushes|video files?|mp4s?|movs?|screen recordings?|${OWN} videos|this video`,
    '片段|素材视频|视频素材|视频文件|影片素材|录像|錄影|这个视频|这段视频|这些视频|動画ファイル',
  ),
  sounds: words(
    `(?:voice|audio|sound) (?:recordings?|memos?|notes?|files?)|recordings?|mp3s?|wavs?|m4as?|(?:my|our|this|these|the) (?:\\p{L}+ )?(?:music|songs?|audio|sounds?|voice|track)|(?:photos|pictures|images|clips|videos) (?:and|with|plus|\\+) (?:the |this |my )?(?:music|audio|songs?|sounds?)(?= (?:into|in|to|from|as|here)(?!\\p{L}))`,
    '录音|錄音|音频|音訊|歌曲|这首|語音|语音|我的音乐|这段音乐|(?:照片|图片|图|视频|片段)(?:和|与|跟|加)(?:音乐|音频|歌)',
  ),
  texts: words(
    `scripts?|documents?|docx?|text files?|txt|markdown|written (?:message|text|words)|(?:my|our|this|the) (?:\\p{L}+ )?(?:letter|text|notes?|article|essay|poem|draft|speech|message)`,
    '脚本|腳本|文稿|文档|文檔|文案|文章|稿子|台本|演讲稿|这封信|我的信|这段文字|这篇',
  ),
};

const AT_LARGE = words(
  'files?|folders?|director(?:y|ies)|workspace|here|everything|these|those|all of (?:it|this|them)|assets?|materials?|media|stuff|(?:turn|make|convert|transform|use) (?:this|it|that|them)|ordner|dossier|carpeta',
  '文件|资料夹|資料夾|目录|目錄|素材|这里|這裡|這里|这些|這些|里面|裡面|全部|所有|フォルダ|폴더',
);

/** Nothing but the wish for a video, of whatever shape. */
const BARE = new RegExp(
  [
    "^(?:(?:please|hi|hello|hey|can you|could you|i(?: woul|')d like(?: you)? to|i want(?: you)? to|let's)[ ,]+)*",
    '(?:(?:make|create|generate|build|produce|do|cut|edit)(?: me| us)? )?(?:an? |the |some |one )?',
    '(?:(?:nice|short|simple|quick|cool|new|little|beautiful|\\d+[ -]?(?:s|sec|seconds?|min|minutes?)|square|vertical|landscape|portrait|promotional|promo|video|photo) )*',
    '(?:videos?|movie|film|clip|letter|promo|montage)',
    '(?: (?:with|and|some|nice|soft|background|music|titles?|a|transitions?|captions?|voice-?over|effects?|please))*[ .!?]*$',
    '|^(?:请|麻烦|帮我|给我|替我|我想|我要|想)*(?:做|制作|生成|剪|弄|来)(?:一个|个|一段|段|一部|部|一条|条)?(?:\\d+秒的?)?(?:短|小)?(?:视频|影片|短片|片子|微电影)(?:吧|吗)?[。！!. ]*$',
  ].join(''),
  'iu',
);

const OPEN_FILE = words(
  '(?:this|the open|the current|the opened|the active|my open) (?:open |opened |current )?(?:file|photo|picture|image|document|doc|script|text|page|clip|video|recording|song|audio|article|letter|note|markdown|draft)|the (?:open|current|active) (?:editor|tab)|(?:turn|make|convert|transform) this(?= (?:into|to)(?!\\p{L}))',
  '这个文件|這個文件|这张|這張|这篇|這篇|这份|這份|当前文件|打开的|打開的|这个文档|这个脚本|这段视频|这段录音|这封信',
);

const SELECTED_TEXT = words(
  '(?:the |my |this )?(?:selected|highlighted|marked) (?:text|lines?|paragraphs?|words|passage|part)|(?:the|my|this) (?:text )?selection|what (?:i|is|i have) (?:have )?(?:selected|highlighted)',
  '选中|選中|选择的文字|选定|高亮',
);

const EVERYWHERE = words(
  'sub-?(?:folders?|director(?:y|ies))|all (?:my |the |of my |of the )?folders|every folder|everywhere|all (?:of )?(?:my|our|the) (?:photos|pictures|pics|images|clips|videos|files)(?! (?:right |that are )?(?:in|from|here)(?!\\p{L}))|whole (?:workspace|project|folder)|entire (?:workspace|project|folder)',
  '所有(?:的)?(?:照片|图片|视频|文件)|子文件夹|子資料夾|子目录|所有文件夹|整个(?:文件夹|工作区|项目)',
);

/** Reads what a request says of files. English and Chinese, and the word for photos in a few more languages. */
export function mentionsOf(request: string): Mentions {
  const text = request.normalize('NFKC').replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ').trim();
  const named = (Object.keys(SORTS) as FileSort[]).filter((sort) => SORTS[sort].test(text));
  const [openFile, selectedText, everywhere] = [OPEN_FILE, SELECTED_TEXT, EVERYWHERE].map((each) =>
    each.test(text),
  );
  return {
    sorts: new Set(named),
    needsFiles:
      named.length > 0 ||
      openFile === true ||
      selectedText === true ||
      everywhere === true ||
      AT_LARGE.test(text) ||
      BARE.test(text),
    openFile: openFile === true,
    selectedText: selectedText === true,
    everywhere: everywhere === true,
  };
}

/** Whether a request wants a video at all, rather than asking something. */
export function wantsVideo(request: string): boolean {
  return /(?<!\p{L})(?:make|create|generate|turn|build|produce|combine|put together|video|movie|film|slide ?-?show|montage|promo)(?!\p{L})|做|制作|製作|生成|剪|视频|影片|短片/iu.test(
    request,
  );
}

/** Whether an answer to “use these files?” says yes, and nothing else. */
export function isYes(answer: string): boolean {
  return /^(?:yes|yep|yeah|sure|ok(?:ay)?|please|do(?: it| that)?|go(?: on| ahead)?|use (?:them|it|those|these)|all of them|fine|好的?|可以|行|是的?|对|用(?:它们|这些)?吧?)(?:[ ,]+(?:please|use them|go ahead|do it))*[.!。！ ]*$/iu.test(
    answer.trim(),
  );
}
