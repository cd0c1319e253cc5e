import { fileHashOf, shownIn } from '../../draft/index.ts';
import { lengthOf, type Board } from '../board/board.ts';
import { fitTotal } from '../board/layout.ts';
import { countOn, countWords, putBack } from '../board/room.ts';
import type { Context } from '../context.ts';
import { longestOf } from '../edits/context.ts';
import { count, list, withArticle, words, type Words } from '../language/words.ts';
import type { LeftOutKind } from '../script/markdown.ts';
import { MOODS } from '../say/chinese/terms.ts';
import { composeLetter } from './letter.ts';
import { composePromo } from './promo.ts';
import { composeScenes } from './scenes.ts';
import { rolesOf } from './roles.ts';
import { VOICE_LEAD_MS } from './sound.ts';
import { composeSlideshow } from './slideshow.ts';

/** A first draft, or what is missing for one. */
export type Composed = { readonly board: Board } | { readonly missing: Words };

/** Makes a first draft of the session's files and the message's scripts, in the manner of the skill. */
export function compose(context: Context): Composed {
  const made = composeFor(context);
  const board = made && heardOut(made, context);
  return board && lengthOf(board) > 0 ? { board } : { missing: MISSING[context.skill] };
}

/** Photos are seen as long as somebody's recording is heard; letters and scripts keep pace with it by themselves. */
function heardOut(board: Board, { skill, scripts, media }: Context): Board {
  const [voice] = board.voices;
  const isPlain = skill === 'media-content-generator' || skill === 'online-photo-video-maker';
  if (!voice || voice.source.kind !== 'file' || !isPlain || scripts.length > 0) return board;
  const heard = voice.d + 2 * VOICE_LEAD_MS;
  if (lengthOf(board) >= heard) return board;
  const longest = longestOf({ media });
  return { ...board, pictures: fitTotal(board.pictures, Math.ceil(heard / 100) * 100, longest) };
}

function composeFor(context: Context): Board | undefined {
  switch (context.skill) {
    case 'online-photo-video-maker':
      // A script that was selected with the photos is not to be lost.
      return context.scripts.length > 0 ? composeScenes(context) : composeSlideshow(context);
    case 'best-video-letter-maker':
      return composeLetter(context);
    case 'ai-video-generator-ai':
      return composeScenes(context) ?? composeSlideshow(context);
    case 'media-content-generator':
      return composePromo(context) ?? composeScenes(context);
  }
}

const MISSING: Readonly<Record<Context['skill'], Words>> = {
  'online-photo-video-maker': words(
    'There is nothing to show yet. Add photos or clips first.',
    '还没有可以展示的内容，请先添加照片或视频。',
    {
      es: 'Aún no hay nada que mostrar. Añade primero fotos o clips.',
      de: 'Es gibt noch nichts zu zeigen. Füge zuerst Fotos oder Clips hinzu.',
      fr: 'Il n’y a encore rien à montrer. Ajoutez d’abord des photos ou des clips.',
      pt: 'Ainda não há nada para mostrar. Adicione primeiro fotos ou clipes.',
      ja: 'まだ表示するものがありません。先に写真かクリップを追加してください。',
    },
  ),
  'best-video-letter-maker': words(
    'A video letter needs your words or photos. Add a written message (TXT, MD or DOCX), photos, or both.',
    '视频信需要文字或照片。请添加一封信（TXT、MD 或 DOCX）、照片，或两者都加。',
    {
      es: 'Una videocarta necesita tus palabras o fotos. Añade una carta (TXT, MD o DOCX), fotos, o ambas.',
      de: 'Ein Videobrief braucht deine Worte oder Fotos. Füge einen Brief (TXT, MD oder DOCX), Fotos oder beides hinzu.',
      fr: 'Une lettre vidéo a besoin de vos mots ou de photos. Ajoutez une lettre (TXT, MD ou DOCX), des photos, ou les deux.',
      pt: 'Uma carta em vídeo precisa das suas palavras ou de fotos. Adicione uma carta (TXT, MD ou DOCX), fotos, ou ambas.',
      ja: 'ビデオレターには文章か写真が必要です。手紙（TXT、MD、DOCX）、写真、またはその両方を追加してください。',
    },
  ),
  'ai-video-generator-ai': words(
    'The local engine makes videos of your own words, photos and clips; it cannot invent pictures. Add a script, or write it after a colon.',
    '本地引擎用你的文字、照片和视频来制作，不能凭空生成画面。请添加脚本，或把文字写在冒号后面。',
    {
      es: 'El motor local usa tus palabras, fotos y clips; no inventa imágenes. Añade un guion, o escríbelo tras dos puntos.',
      de: 'Die lokale Engine nimmt deine Worte, Fotos und Clips und erfindet keine Bilder. Füge ein Skript hinzu oder schreib es hinter einen Doppelpunkt.',
      fr: 'Le moteur local utilise vos mots, photos et clips ; il n’invente pas d’images. Ajoutez un script, ou écrivez-le après deux-points.',
      pt: 'O motor local usa suas palavras, fotos e clipes; não inventa imagens. Adicione um roteiro, ou escreva-o depois de dois-pontos.',
      ja: 'ローカルエンジンは手持ちの文章、写真、クリップで動画を作り、画像は作れません。台本を追加するか、コロンの後に書いてください。',
    },
  ),
  'media-content-generator': words(
    'A promotional video needs images or clips. Add some first.',
    '宣传视频需要图片或视频片段，请先添加。',
    {
      es: 'Un vídeo promocional necesita imágenes o clips. Añádelos primero.',
      de: 'Ein Werbevideo braucht Bilder oder Clips. Füge zuerst welche hinzu.',
      fr: 'Une vidéo promotionnelle a besoin d’images ou de clips. Ajoutez-en d’abord.',
      pt: 'Um vídeo promocional precisa de imagens ou clipes. Adicione-os primeiro.',
      ja: '宣伝動画には画像かクリップが必要です。先に追加してください。',
    },
  ),
};

const LEFT_OUT: Readonly<Record<LeftOutKind, Words>> = {
  properties: words('the properties at its top', '开头的属性'),
  code: words('code', '代码'),
  comment: words('comments', '注释'),
  direction: words('directions for the pictures', '画面提示'),
  note: words('notes in brackets', '括号里的备注'),
  picture: words('pictures', '图片'),
  struck: words('struck-out words', '划掉的文字'),
};

/** What of a text is not in the video, since it is no words for viewers; undefined where everything is. */
export function describeLeftOut({ words: shown, skill, scripts }: Context): Words | undefined {
  const isShown = scripts.length > 0 || skill !== 'online-photo-video-maker';
  const kinds = isShown ? [...(shown?.read.leftOut.keys() ?? [])].map((kind) => LEFT_OUT[kind]) : [];
  if (kinds.length === 0) return undefined;
  return words(
    `Of the text, ${list(kinds.map(({ en }) => en))} ${kinds.length === 1 && kinds[0] === LEFT_OUT.code ? 'is' : 'are'} left out.`,
    `文稿中的${kinds.map(({ zh }) => zh).join('、')}已略去。`,
  );
}

/** That only the kind of the files told the voice from the music; undefined where there was more to go by. */
export function describeGuess(board: Board, context: Context): Words | undefined {
  const { voice, music, guessed } = rolesOf(context);
  if (!guessed || !voice || !music || !board.voices[0] || fileHashOf(board.voices[0]) !== voice.hash)
    return undefined;
  return words(
    `I took “${voice.filename}” for the voice; if it is the music, say “use ${music.filename} as the voice”.`,
    `我把“${voice.filename}”当作人声；如果它是音乐，请说“用${music.filename}做旁白”。`,
    {
      es: `He tomado «${voice.filename}» por la voz.`,
      de: `„${voice.filename}“ habe ich für die Stimme gehalten.`,
      fr: `J’ai pris « ${voice.filename} » pour la voix.`,
      pt: `Considerei “${voice.filename}” como a voz.`,
      ja: `「${voice.filename}」を音声として使いました。`,
    },
  );
}

/** How much of a text has no place in a first video, whatever its length; undefined where all of it has. */
export function describeUnplaced(board: Board, { words: shown, skill, scripts }: Context): Words | undefined {
  if (!shown || (scripts.length === 0 && skill === 'online-photo-video-maker')) return undefined;
  const all = countWords(shown.read.blocks.map(({ lead = '', text }) => `${lead} ${text}`));
  const missing = all.count - countOn(putBack(board)).count;
  if (missing <= Math.max(2, all.count / 50)) return undefined;
  const [some, many] = [missing, all.count].map((number) => number.toLocaleString('en'));
  const unit = all.cjk ? words('characters', '字') : words('words', '个词');
  return words(
    `${some} of the ${many} ${unit.en} of the text found no place.`,
    `文稿的 ${many} ${unit.zh}中有 ${some} ${unit.zh}没有放进视频。`,
    {
      es: `${some} de las ${many} palabras del texto no han cabido.`,
      de: `${some} der ${many} Wörter des Textes haben keinen Platz gefunden.`,
      fr: `${some} des ${many} mots du texte n’ont pas trouvé de place.`,
      pt: `${some} das ${many} palavras do texto não couberam.`,
      ja: `文章の${many}${all.cjk ? '文字' : '語'}のうち${some}${all.cjk ? '文字' : '語'}が入りませんでした。`,
    },
  );
}

const KINDS: Readonly<Record<Context['skill'], Words>> = {
  'online-photo-video-maker': words('slideshow', '幻灯片视频'),
  'best-video-letter-maker': words('video letter', '视频信'),
  'ai-video-generator-ai': words('video', '视频'),
  'media-content-generator': words('promotional video', '宣传视频'),
};

/** Says what a first draft is: length, pictures, words, sound. */
export function describeFirst(board: Board, context: Context, seconds: string): Words {
  const kind = KINDS[context.skill];
  // A picture that comes again in another scene is still one.
  const shown = board.pictures.flatMap(shownIn);
  const number = (of: string): number =>
    new Set(shown.flatMap(({ kind, source }) => (kind === of ? [source.hash] : []))).size;
  const cards = board.pictures.filter(({ kind }) => kind === 'card').length;
  const [photos, clips] = [number('image'), number('clip')];
  const parts = [
    ...(photos > 0 ? [words(count(photos, 'photo'), `${photos} 张照片`)] : []),
    ...(clips > 0 ? [words(count(clips, 'clip'), `${clips} 个片段`)] : []),
    ...(cards > 0 ? [words(count(cards, 'text card'), `${cards} 张文字卡片`)] : []),
  ];
  const shape = shapeNamed(board);
  const said = soundOf(board);
  return words(
    `I made ${shape.en === '' ? withArticle(`${seconds}-second`) : `a ${shape.en} ${seconds}-second`} ${kind.en} of ${list(parts.map(({ en }) => en))}${said.en}.`,
    `我做了一个 ${seconds} 秒的${shape.zh}${kind.zh}，用了 ${parts.map(({ zh }) => zh).join('、')}${said.zh}。`,
  );
}

/** What is said of a shape that is not the usual one. */
function shapeNamed({ width, height }: Board): Words {
  if (width * 9 === height * 16) return words('', '');
  if (width === height) return words('square', '方形');
  return width * 16 === height * 9
    ? words('vertical', '竖屏')
    : words(`${width}×${height}`, ` ${width}×${height} 的`);
}

function soundOf({ music: [music], voices: [voice] }: Board): Words {
  const tune =
    music?.source.kind === 'composed'
      ? words(`${music.source.mood} music that I composed`, `自动生成的${MOODS[music.source.mood] ?? ''}音乐`)
      : music && words(`the music “${music.name}”`, `音乐“${music.name}”`);
  if (!voice)
    return tune ? words(`, with ${tune.en}`, `，配了${tune.zh}`) : words(', without music', '，没有音乐');
  const speech =
    voice.source.kind === 'narration'
      ? words('A voice reads the words', '文字由语音朗读')
      : words(`The voice is “${voice.name}”`, `人声是“${voice.name}”`);
  return words(
    `. ${speech.en}${tune ? `, with ${tune.en}` : ', without music'}`,
    `。${speech.zh}${tune ? `，配了${tune.zh}` : '，没有音乐'}`,
  );
}
