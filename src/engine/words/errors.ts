/** No installed font draws these characters. */
export class FontMissing extends Error {
  override readonly name = 'FontMissing';
  /** What cannot be drawn, each once. */
  readonly characters: readonly string[];
  /** “Chinese”, “Thai”, … */
  readonly script: string;
  /** What to do, as one sentence. */
  readonly remedy: string;

  constructor(characters: readonly string[], script: string, remedy: string) {
    const shown = characters.slice(0, 6).join(' ') + (characters.length > 6 ? ' …' : '');
    super(`No installed font can draw ${script} (${shown}). ${remedy}`);
    this.characters = characters;
    this.script = script;
    this.remedy = remedy;
  }
}

/** A script, how to tell its characters, and the Debian package with a font for it. */
const SCRIPTS: readonly { readonly name: string; readonly pattern: RegExp; readonly debian: string }[] = [
  { name: 'Japanese', pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, debian: 'fonts-noto-cjk' },
  { name: 'Korean', pattern: /\p{Script=Hangul}/u, debian: 'fonts-noto-cjk' },
  { name: 'Chinese', pattern: /\p{Script=Han}/u, debian: 'fonts-noto-cjk' },
  { name: 'Arabic', pattern: /\p{Script=Arabic}/u, debian: 'fonts-noto-core' },
  { name: 'Hebrew', pattern: /\p{Script=Hebrew}/u, debian: 'fonts-noto-core' },
  { name: 'Thai', pattern: /\p{Script=Thai}/u, debian: 'fonts-noto-core' },
  { name: 'Hindi', pattern: /\p{Script=Devanagari}/u, debian: 'fonts-noto-core' },
];

/** The error for characters that neither the shipped nor the installed fonts have. `platform` is Node's name for it. */
export function fontMissing(
  characters: readonly string[],
  platform: NodeJS.Platform = process.platform,
): FontMissing {
  const text = characters.join('');
  const script = SCRIPTS.find(({ pattern }) => pattern.test(text));
  const name = script?.name ?? 'this text';
  const font = script ? `a font for ${name}` : 'a font that has these characters';
  switch (platform) {
    case 'linux':
      return new FontMissing(
        characters,
        name,
        `Install one, for example with “sudo apt install ${script?.debian ?? 'fonts-noto-core'}”, and try again.`,
      );
    case 'darwin':
      return new FontMissing(characters, name, `Add ${font} in Font Book and try again.`);
    default:
      return new FontMissing(characters, name, `Add ${font} in the system’s font settings and try again.`);
  }
}
