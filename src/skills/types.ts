/** The four skills' slugs: the value of `X-Skill-Source` (docs/protocol.md, *Skills*). */
export type SkillSlug =
  | 'best-video-letter-maker'
  | 'online-photo-video-maker'
  | 'ai-video-generator-ai'
  | 'media-content-generator';

/** What a workspace file is to a project. `script` files are read here and sent as text; `photo-heic` is converted to JPEG here. */
export type AssetKind = 'image' | 'video' | 'audio' | 'script' | 'photo-heic';

/** One skill, as data. */
export interface Skill {
  readonly slug: SkillSlug;
  /** Sent as `X-Skill-Version`. */
  readonly version: string;
  /** For the picker and the panel: “Video letter”. */
  readonly label: string;
  /** One sentence for the picker. */
  readonly description: string;
  /** Codicon name without `$()`. */
  readonly icon: string;
  /** File extensions that it takes best, lower case, no dot. */
  readonly takesBest: readonly string[];
  /** Bytes. */
  readonly largestFile: number;
  /** Placeholder of the prompt box. */
  readonly example: string;
  readonly tip: string;
}
