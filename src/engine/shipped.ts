import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A file that the engine reads at run time. */
export interface ShippedFile {
  /** Path beside the engine's bundle. */
  readonly dist: string;
  /** The same file as a module path, for the build and for sources that run directly. */
  readonly module: string;
}

/** Absolute path of a shipped file: beside the bundle, or in node_modules when the sources run directly. */
export function locate(file: ShippedFile): string {
  if (!import.meta.url.endsWith('.ts')) return fileURLToPath(new URL(file.dist, import.meta.url));
  return createRequire(import.meta.url).resolve(file.module);
}
