import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseFonts, type FontWish } from '../../../../src/engine/words/fonts/choose.ts';
import { fontFolders, rankFiles, SystemFonts, type Wish } from '../../../../src/engine/words/fonts/system.ts';
import { FontMissing } from '../../../../src/engine/words/index.ts';
import { cmap12, collection } from './fontBytes.ts';

const HAN: readonly [number, number] = [0x4e00, 0x9fff];
const KANA: readonly [number, number] = [0x3040, 0x30ff];
const plain: Wish = { bold: false, serif: false, cjk: true, han: 'SC' };
const points = (text: string) => new Set(Array.from(text, (sign) => sign.codePointAt(0) ?? 0));
const inter: FontWish = { family: 'Inter', weight: 500, style: 'normal' };

describe('installed fonts', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-fonts-'));
    await mkdir(join(folder, 'deep/er'), { recursive: true });
    const faces = ['JP', 'KR', 'SC', 'TC'].map((region) => ({
      family: `Noto Sans CJK ${region}`,
      cmap: cmap12([KANA, HAN]),
    }));
    await writeFile(join(folder, 'deep/er/NotoSansCJK-Regular.ttc'), collection(faces));
    await writeFile(join(folder, 'deep/NotoSansCJK-Bold.ttc'), collection(faces));
    await writeFile(
      join(folder, 'wqy-microhei.ttc'),
      collection([{ family: 'WenQuanYi', cmap: cmap12([HAN]) }]),
    );
    await writeFile(
      join(folder, 'Thai.ttf'),
      collection([{ family: 'Thai', cmap: cmap12([[0xe00, 0xe7f]]) }]),
    );
    await writeFile(
      join(folder, 'AColourEmoji.ttf'),
      collection([{ family: 'Emoji', cmap: cmap12([HAN, [0xe00, 0xe7f]]), outlines: 'CBDT' }]),
    );
    await writeFile(join(folder, 'SourceHanSans-Damaged.otf'), 'this is no font');
    await writeFile(join(folder, 'PingFang-Cut.ttc'), collection(faces).subarray(0, 300));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('finds the face of a collection that suits the language', async () => {
    const fonts = new SystemFonts([folder]);
    for (const han of ['SC', 'TC', 'JP', 'KR'] as const) {
      const [face] = await fonts.cover(points('我们'), { ...plain, han });
      assert.equal(face?.name, `Noto Sans CJK ${han}`);
      assert.match(face.path, /Regular/);
    }
  });

  it('takes the bold file for bold words', async () => {
    const [face] = await new SystemFonts([folder]).cover(points('我们'), { ...plain, bold: true });
    assert.match(face?.path ?? '', /NotoSansCJK-Bold/);
  });

  it('joins several fonts where one does not have everything, and passes over what cannot be drawn or read', async () => {
    const faces = await new SystemFonts([folder, join(folder, 'not there')]).cover(points('我ก'), plain);
    assert.deepEqual(
      faces.map(({ name }) => name),
      ['Noto Sans CJK SC', 'Thai'],
    );
  });

  it('gives a face as a font of its own, once', async () => {
    const fonts = new SystemFonts([folder]);
    const [face] = await fonts.cover(points('我'), plain);
    assert.ok(face);
    const data = await fonts.load(face);
    assert.equal(Buffer.from(data.subarray(0, 4)).toString('hex'), '00010000');
    assert.equal(await fonts.load(face), data);
  });

  it('says which characters no font has, and how to get one', async () => {
    const fonts = new SystemFonts([join(folder, 'not there')]);
    await assert.rejects(chooseFonts('Hello 我们', inter, fonts), (error) => {
      assert.ok(error instanceof FontMissing);
      assert.deepEqual(error.characters, ['我', '们']);
      assert.equal(error.script, 'Chinese');
      assert.ok(error.message.includes(error.remedy));
      return true;
    });
  });

  it('leaves out signs that no font has', async () => {
    const fonts = new SystemFonts([join(folder, 'not there')]);
    const choice = await chooseFonts('One \u2603 two', inter, fonts);
    assert.equal(choice.text, 'One two');
    assert.equal(choice.clean('\u2603 two'), ' two');
  });

  it('ranks serif fonts first for serif text and last else, Latin signs away from Chinese fonts', () => {
    const paths = ['/f/NotoSerifCJK-Regular.ttc', '/f/NotoSansCJK-Regular.ttc', '/f/DejaVuSans.ttf'];
    assert.match(rankFiles(paths, { ...plain, serif: true })[0] ?? '', /Serif/);
    assert.match(rankFiles(paths, plain)[0] ?? '', /NotoSansCJK/);
    assert.match(rankFiles(paths, { ...plain, cjk: false })[0] ?? '', /DejaVu/);
    assert.deepEqual(rankFiles(paths.toReversed(), plain), rankFiles(paths, plain));
  });

  it('knows the folders of each platform', () => {
    assert.ok(fontFolders('darwin', {}, '/Users/a').includes('/Users/a/Library/Fonts'));
    assert.ok(fontFolders('linux', {}, '/home/a').includes('/usr/share/fonts'));
    assert.ok(
      fontFolders('win32', { WINDIR: 'D:\\Win' }, 'D:\\a').some((path) => path.startsWith('D:\\Win')),
    );
  });
});
