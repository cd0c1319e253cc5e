import type * as Undici from './undiciParts.ts';

/** Where undici puts the process-wide dispatcher, through which every extension's `fetch` goes. */
const GLOBAL_DISPATCHERS = [Symbol.for('undici.globalDispatcher.1'), Symbol.for('undici.globalDispatcher.2')];

let loading: Promise<typeof Undici> | undefined;

/**
 * Loads undici on first use. Merely loading it sets a process-wide dispatcher; what was there before is put back, since our
 * network settings are nobody else's business. (The property, once defined, can't be removed, but `undefined` in it is what
 * Node's own `fetch` takes for “none yet”.)
 */
export function loadUndici(): Promise<typeof Undici> {
  loading ??= importAndRestore();
  return loading;
}

async function importAndRestore(): Promise<typeof Undici> {
  const before = GLOBAL_DISPATCHERS.map((symbol) => Reflect.get(globalThis, symbol) as unknown);
  const undici = await import('./undiciParts.ts');
  for (const [index, symbol] of GLOBAL_DISPATCHERS.entries()) {
    if (Reflect.get(globalThis, symbol) !== before[index]) Reflect.set(globalThis, symbol, before[index]);
  }
  return undici;
}
