// Where a secret has got to.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The files below a folder that hold one of these words, whatever else they are; relative to it. Links are not followed. */
export async function filesWith(folder: string, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      found.push(...(await filesWith(path, words)).map((name) => join(entry.name, name)));
    } else if (entry.isFile()) {
      const bytes = await readFile(path);
      if (words.some((word) => bytes.includes(word))) found.push(entry.name);
    }
  }
  return found;
}

// The tests are checked without the browser's types: its side is an expression.
const STORED = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const entries = [...Object.entries(localStorage), ...Object.entries(sessionStorage), ['cookie', document.cookie]];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const storeName of database.objectStoreNames) {
      const store = database.transaction(storeName).objectStore(storeName);
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
      keys.forEach((key, index) => entries.push([String(key), JSON.stringify(values[index])]));
    }
    database.close();
  }
  return entries;
})()`;

/** Names under which a page keeps something that holds one of these words, in whatever storage browsers have. */
export async function entriesWith(page: Page, words: readonly string[]): Promise<string[]> {
  const entries = await page.evaluate<[name: string, value: string][]>(STORED);
  return entries
    .filter(([name, value]) => words.some((word) => name.includes(word) || value.includes(word)))
    .map(([name]) => name)
    .sort();
}
