import assert from 'node:assert/strict';
import {
  acceptedExtensions,
  assetKindOf,
  extensionOf,
  uploadableExtensions,
} from '../../../src/skills/kinds.ts';
import { rankSkills, skillBySlug, skills } from '../../../src/skills/skills.ts';

function best(...names: readonly string[]): string | undefined {
  const files = names.map((name) => {
    const kind = assetKindOf(name);
    assert.ok(kind, name);
    return { name, kind };
  });
  const ranked = rankSkills(files);
  assert.equal(new Set(ranked).size, 4);
  return ranked[0]?.slug;
}

describe('skills', () => {
  it('are the four of the protocol, found by slug', () => {
    assert.equal(skills.length, 4);
    for (const skill of skills) assert.equal(skillBySlug(skill.slug), skill);
    const unknown: string = 'another';
    assert.equal(skillBySlug(unknown), undefined);
  });

  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['photos', ['01.jpg', '02.PNG', 'IMG_1.HEIC'], 'online-photo-video-maker'],
    ['one photo', ['a.webp'], 'online-photo-video-maker'],
    ['nothing', [], 'online-photo-video-maker'],
    ['a letter, photos and a voice', ['letter.txt', 'a.jpg', 'voice-jfk.m4a'], 'best-video-letter-maker'],
    ['a letter and photos', ['Dear Ann.txt', 'a.jpg'], 'best-video-letter-maker'],
    ['a Chinese letter and photos', ['给妈妈的信.txt', 'a.jpg'], 'best-video-letter-maker'],
    ['photos and a voice', ['a.jpg', '录音 3.m4a'], 'best-video-letter-maker'],
    ['a script', ['product.md'], 'ai-video-generator-ai'],
    ['a Word script', ['onboarding.docx'], 'ai-video-generator-ai'],
    ['a Chinese script', ['zh-旅行.txt'], 'ai-video-generator-ai'],
    ['a letter alone is a script', ['letter.txt'], 'ai-video-generator-ai'],
    ['a script and photos', ['product.md', 'a.jpg'], 'ai-video-generator-ai'],
    ['photos and a song', ['a.jpg', 'b.png', 'viper.mp3'], 'online-photo-video-maker'],
    ['clips and a song', ['a.mp4', 'viper.mp3'], 'media-content-generator'],
    ['a clip', ['rabbit.mp4'], 'media-content-generator'],
    ['an invoice song is no voice', ['a.jpg', 'invoice.mp3'], 'online-photo-video-maker'],
  ];
  for (const [name, files, slug] of cases) it(`${name} → ${slug}`, () => assert.equal(best(...files), slug));
});

describe('kinds', () => {
  it('by extension, in any case, with folders', () => {
    assert.equal(assetKindOf('/photos.d/IMG_5195.HEIC'), 'photo-heic');
    assert.equal(assetKindOf('C:\\clips\\a.MOV'), 'video');
    assert.equal(assetKindOf('notes.md'), 'script');
    for (const name of ['program.exe', 'jpg', '.mp4', 'folder.mp4/readme', 'a.', '']) {
      assert.equal(assetKindOf(name), undefined, name);
    }
    assert.equal(extensionOf('a.tar.GZ'), 'gz');
  });

  it('uploads are what the protocol accepts; the rest is converted or read here', () => {
    const documented = 'mp4, mov, avi, webm, mkv, jpg, png, gif, webp, mp3, wav, m4a, aac'.split(', ');
    assert.deepEqual(new Set(uploadableExtensions), new Set([...documented, 'jpeg']));
    assert.deepEqual(
      acceptedExtensions.filter((extension) => !uploadableExtensions.includes(extension)),
      ['heic', 'heif', 'txt', 'md', 'docx'],
    );
  });
});
