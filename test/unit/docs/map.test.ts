import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { glob, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MAY_IMPORT } from '../../../oxlint.config.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
const architecture = /## Architecture\n([^]*?)\n## /.exec(readme)?.[1] ?? '';

/** Paths that the map names, relative to the repository; its lines are indented by two spaces a level. */
function mapped(): string[] {
  const [, map = ''] = /```\n([^]*?)```/.exec(architecture) ?? [];
  const folders: string[] = [];
  return map
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const level = (/^ */.exec(line)?.[0].length ?? 0) / 2;
      const names = line.trim().split(/ {2,}/)[0]?.split(' ') ?? [];
      const paths = names.map((name) => join(...folders.slice(0, level), name));
      if (names[0]?.endsWith('/')) folders[level] = names[0];
      return paths;
    });
}

/** Markdown links of a page to files beside it. */
function linksIn(page: string): string[] {
  return [...page.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
}

describe('the README’s map', () => {
  it('names only what is there', () => {
    const paths = mapped();
    assert.ok(paths.length > 30, `${paths.length} names`);
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(ROOT, path))),
      [],
    );
  });

  it('names every room', async () => {
    const paths = mapped().map((path) => path.replace(/\/$/, ''));
    const entries = await readdir(join(ROOT, 'src'), { withFileTypes: true });
    const rooms = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `src/${name}`);
    assert.deepEqual(
      rooms.filter((room) => !paths.includes(room)),
      [],
    );
  });

  it('has the linter’s table of who may import whom', () => {
    const rows = [...architecture.matchAll(/^\| ([a-z][^|]*?) +\| (.*?) +\|$/gm)];
    const told = Object.fromEntries(
      rows.flatMap(([, rooms = '', allowed = '']) => rooms.split(', ').map((room) => [room, allowed])),
    );
    for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
      if (room === 'editor') continue; // The one that may all but the engine's inside.
      const list = told[room] === 'nothing of ours' ? [] : (told[room]?.split(', ') ?? ['no row']);
      assert.deepEqual(list.sort(), [...allowed].sort(), room);
    }
  });
});

describe('comments', () => {
  it('cite sections of docs/protocol.md that there are', async () => {
    const page = await readFile(join(ROOT, 'docs/protocol.md'), 'utf8');
    const sections = [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title);
    const unknown: string[] = [];
    for await (const file of glob('{src,test,webview}/**/*.{ts,tsx}', { cwd: ROOT })) {
      const text = (await readFile(join(ROOT, file), 'utf8')).replaceAll(/\s+\* /g, ' ');
      for (const [, section = ''] of text.matchAll(/docs\/protocol\.md, \*([^*]+)\*/g))
        if (!sections.includes(section)) unknown.push(`${file}: ${section}`);
    }
    assert.deepEqual(unknown, []);
  });
});

describe('the pages', () => {
  for (const page of [
    'README.md',
    'CONTRIBUTING.md',
    'docs/architecture.md',
    'docs/draft.md',
    'docs/protocol.md',
  ])
    it(`${page} links to files that are there, and names paths that are`, async () => {
      const text = await readFile(join(ROOT, page), 'utf8');
      const links = linksIn(text).map((path) => resolve(ROOT, page, '..', path));
      const named = [...text.matchAll(/`((?:src|test|scripts|webview|docs)\/[\w./-]+)`/g)];
      const paths = [...links, ...named.map(([, path = '']) => join(ROOT, path))];
      assert.deepEqual(
        paths.filter((path) => !existsSync(path)),
        [],
      );
    });
});
