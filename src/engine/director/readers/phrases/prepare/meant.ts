import { soundsIn } from '../../../../draft/index.ts';
import { fileOf, type Masked } from '../../../language/marks.ts';
import type { Situation } from '../../reader.ts';
import { filesNamed } from '../shown.ts';
import type { Token } from '../tokens.ts';

const NOUN = /^(?:photo|picture|pic|image|shot|clip|photograph|snap)$/;
const ARTICLE = /^(?:the|that|this|my|our)$/;

/**
 * What words mean in this video: the name of its song is the music, that of its recording the voice; and a word before “photo” that nothing is
 * called is a name all the same, so that it can be said that there is no such photo.
 */
export function meant(
  tokens: readonly Token[],
  masked: Masked,
  { draft, media, first }: Situation,
): readonly Token[] {
  if (first || !draft) return tokens;
  const sounds = soundsIn(draft);
  return tokens.map((token, at): Token => {
    if (
      token.kind === 'unknown' &&
      ARTICLE.test(tokens[at - 1]?.text ?? '') &&
      NOUN.test(tokens[at + 1]?.text ?? '')
    )
      return { ...token, kind: 'name' };
    // “The selfie”, where one of several is called so.
    if (/^(?:selfie|snapshot|portrait)$/.test(token.text) && filesNamed(token.text, media).length === 1)
      return { ...token, kind: 'name', means: [] };
    if (token.kind !== 'name' && token.kind !== 'file') return token;
    const files = token.kind === 'file' ? [fileOf(masked, token.text)] : filesNamed(token.text, media);
    const [file] = files;
    const isPart =
      token.kind === 'file' ||
      file?.filename
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .includes(token.text) === true;
    if (
      !file ||
      !isPart ||
      files.some((each) => each?.kind !== 'audio') ||
      /\.\w+$/.test(masked.original.slice(token.start, token.end))
    )
      return token;
    const sound = sounds.find(({ source }) => 'hash' in source && source.hash === file.hash);
    return sound
      ? { ...token, kind: 'word', means: [{ id: sound.kind === 'voice' ? 'voice' : 'music', value: '' }] }
      : token;
  });
}
