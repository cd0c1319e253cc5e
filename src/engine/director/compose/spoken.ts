import type { Board } from '../board/board.ts';
import type { Context } from '../context.ts';
import { languageName } from '../language/languageNames.ts';
import { words, type Words } from '../language/words.ts';
import { rolesOf } from './roles.ts';

/** Whether a first video is read aloud without a word about it: a script, unless there is a recording. */
export function isReadAloud(context: Context): boolean {
  return context.skill === 'ai-video-generator-ai' && context.words !== undefined && !rolesOf(context).voice;
}

/** That a script is not read aloud, and why; undefined where it is, or where nothing is known of voices. */
export function describeVoiceless({ voices }: Board, { voice }: Context): Words | undefined {
  if (voice?.kind !== 'none' || voices.length > 0) return undefined;
  if (voice.why === 'failed')
    return words(
      'It is not read aloud, since the voice has failed (Clipwright: Show Log says how); the words are on the pictures.',
      '语音朗读失败（详见 Clipwright: Show Log），因此没有旁白；文字显示在画面上。',
    );
  const { en, zh } = languageName(voice.language);
  return words(
    `It is not read aloud: no voice on this computer speaks ${en}. The words are on the pictures.`,
    `没有旁白：这台电脑上没有${zh}语音。文字显示在画面上。`,
  );
}

/** Where words go that a speech server reads. @param server its address, as the user's settings have it */
export const describeServer = (server: string): Words =>
  words(
    `To be read aloud, the words go to the speech server at ${server} (your setting clipwright.voice.server), and nothing else does. I say this once.`,
    `为了朗读，文字会发送到 ${server} 的语音服务器（由你的设置 clipwright.voice.server 指定），其他内容不会发送。此提示只出现一次。`,
  );
