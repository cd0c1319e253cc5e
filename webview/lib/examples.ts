/** A request that the empty panel offers, one for each skill. The page may not read the skills: a test compares them. */
export interface Example {
  readonly skill: string;
  readonly title: string;
  /** What it takes, in a few words. */
  readonly takes: string;
  /** Put into the message box. */
  readonly prompt: string;
  readonly icon: 'image' | 'heart' | 'script' | 'spark';
}

/** In the order of likelihood. */
export const EXAMPLES: readonly Example[] = [
  {
    skill: 'online-photo-video-maker',
    title: 'Photo slideshow',
    takes: 'Photos',
    prompt: 'turn my photos into a slideshow video with music and transitions',
    icon: 'image',
  },
  {
    skill: 'best-video-letter-maker',
    title: 'Video letter',
    takes: 'A message, photos, a voice',
    prompt: 'turn my written message and photos into a heartfelt video letter with background music',
    icon: 'heart',
  },
  {
    skill: 'ai-video-generator-ai',
    title: 'Script to video',
    takes: 'TXT, MD or DOCX',
    prompt: 'generate a 60-second video from my script with voiceover and visuals',
    icon: 'script',
  },
  {
    skill: 'media-content-generator',
    title: 'Promotional video',
    takes: 'Images and sound',
    prompt: 'combine these images and audio into a 30-second promotional video with text overlays',
    icon: 'spark',
  },
];
