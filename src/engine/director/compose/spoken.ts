import type { Board } from '../board/board.ts';
import type { Context } from '../context.ts';
import { languageName } from '../language/languageNames.ts';
import { words, type Words } from '../language/words.ts';
import type { RoughVoice } from '../readAloud.ts';
import { languageOf } from '../../sound/voices/text/language.ts';
import { rolesOf } from './roles.ts';

/** Whether a first video is read aloud without a word about it: a script, unless there is a recording. */
export function isReadAloud(context: Context): boolean {
  return context.skill === 'ai-video-generator-ai' && context.words !== undefined && !rolesOf(context).voice;
}

/** The voice that would read a first video, where it is one that reads only when asked. */
export function roughVoice({ words: shown, voice }: Context): RoughVoice | undefined {
  const rough = voice?.kind === 'here' ? voice.rough : undefined;
  const text = shown?.read.blocks.map((block) => block.text).join('\n') ?? '';
  return rough && languageOf(text) === rough.language ? rough : undefined;
}

/** That a script is not read aloud, since the voice for it is hard to listen to; how it would be, and how a better voice is had. */
export function describeRough({ language, name }: RoughVoice): Words {
  const { en, zh } = languageName(language);
  return words(
    `It is not read aloud: the only voice for ${en} on this computer, ${name}, is hard to listen to. Say “read it aloud” to hear it all the same; clipwright.voice.server or clipwright.voice.command in the settings brings a better one. The words are on the pictures.`,
    `没有旁白：这台电脑上能读${zh}的只有 ${name}，听起来很生硬。想听的话请说“朗读出来”；要更自然的声音，请在设置里填写 clipwright.voice.server 或 clipwright.voice.command。文字显示在画面上。`,
    {
      es: `No se lee en voz alta: la única voz de este equipo para el idioma (${language}), ${name}, cuesta de escuchar. Di «léelo en voz alta» para oírla; con clipwright.voice.server o clipwright.voice.command hay una mejor.`,
      de: `Es wird nicht vorgelesen: Der einzigen Stimme auf diesem Rechner für die Sprache (${language}), ${name}, hört niemand gern zu. Sag „lies es vor“, um sie trotzdem zu hören; clipwright.voice.server oder clipwright.voice.command bringt eine bessere.`,
      fr: `Le texte n’est pas lu : la seule voix de cet ordinateur pour la langue (${language}), ${name}, est pénible à écouter. Dites « lis-le à voix haute » pour l’entendre ; clipwright.voice.server ou clipwright.voice.command en apporte une meilleure.`,
      pt: `Não é lido em voz alta: a única voz deste computador para o idioma (${language}), ${name}, é difícil de ouvir. Diga “leia em voz alta” para ouvi-la; clipwright.voice.server ou clipwright.voice.command traz uma melhor.`,
      ja: `読み上げはありません。このパソコンでこの言語を読めるのは ${name} だけで、聞き取りにくい音声です。それでも聞くなら「読み上げて」と言ってください。設定の clipwright.voice.server か clipwright.voice.command でより良い音声を使えます。`,
    },
  );
}

/** That a script is not read aloud, and why; undefined where it is, or where nothing is known of voices. */
export function describeVoiceless({ voices }: Board, { voice }: Context): Words | undefined {
  if (voice?.kind !== 'none' || voices.length > 0) return undefined;
  if (voice.why === 'failed')
    return words(
      'It is not read aloud, since the voice has failed (Clipwright: Show Log says how); the words are on the pictures.',
      '语音朗读失败（详见 Clipwright: Show Log），因此没有旁白；文字显示在画面上。',
      {
        es: 'No se lee en voz alta porque la voz ha fallado (Clipwright: Show Log dice por qué); las palabras están sobre las imágenes.',
        de: 'Es wird nicht vorgelesen, weil die Stimme ausgefallen ist (Clipwright: Show Log sagt, warum); die Worte stehen auf den Bildern.',
        fr: 'Le texte n’est pas lu : la voix a échoué (Clipwright: Show Log dit pourquoi) ; les mots sont sur les images.',
        pt: 'Não é lido em voz alta porque a voz falhou (Clipwright: Show Log diz por quê); as palavras estão nas imagens.',
        ja: '音声に失敗したため読み上げはありません（理由は Clipwright: Show Log）。文字は画面に表示されます。',
      },
    );
  const { en, zh } = languageName(voice.language);
  return words(
    `It is not read aloud: no voice on this computer speaks ${en}. The words are on the pictures.`,
    `没有旁白：这台电脑上没有${zh}语音。文字显示在画面上。`,
    {
      es: `No se lee en voz alta: ninguna voz de este equipo habla el idioma (${voice.language}). Las palabras están sobre las imágenes.`,
      de: `Es wird nicht vorgelesen: Keine Stimme auf diesem Rechner spricht die Sprache (${voice.language}). Die Worte stehen auf den Bildern.`,
      fr: `Le texte n’est pas lu : aucune voix de cet ordinateur ne parle la langue (${voice.language}). Les mots sont sur les images.`,
      pt: `Não é lido em voz alta: nenhuma voz deste computador fala o idioma (${voice.language}). As palavras estão nas imagens.`,
      ja: `このパソコンにはこの言語（${voice.language}）の音声がないため、読み上げはありません。文字は画面に表示されます。`,
    },
  );
}

/** Where words go that a speech server reads. @param server its address, as the user's settings have it */
export const describeServer = (server: string): Words =>
  words(
    `To be read aloud, the words go to the speech server at ${server} (your setting clipwright.voice.server), and nothing else does. I say this once.`,
    `为了朗读，文字会发送到 ${server} 的语音服务器（由你的设置 clipwright.voice.server 指定），其他内容不会发送。此提示只出现一次。`,
    {
      es: `Para leerlas en voz alta, las palabras van al servidor de voz ${server} (tu ajuste clipwright.voice.server), y nada más. Lo digo una sola vez.`,
      de: `Zum Vorlesen gehen die Worte an den Sprachserver ${server} (deine Einstellung clipwright.voice.server), sonst nichts. Das sage ich nur einmal.`,
      fr: `Pour être lus, les mots vont au serveur vocal ${server} (votre réglage clipwright.voice.server), et rien d’autre. Je ne le dis qu’une fois.`,
      pt: `Para serem lidas, as palavras vão ao servidor de voz ${server} (sua configuração clipwright.voice.server), e nada mais. Digo isto uma só vez.`,
      ja: `読み上げのため、文字だけが音声サーバー ${server}（設定 clipwright.voice.server）に送られます。このお知らせは一度だけです。`,
    },
  );
