// Stands in for `@vscode/spdlog`, the editor's native log writer, which is left out with all native modules (see
// setup/editorServer.mjs). As much of it as the editor uses; without it there is no log, and the Output view stays empty.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

export const version = 0;
export function setLevel() {
  // Every logger is told its own level.
}
export function setFlushOn() {
  // Every line is written at once.
}

export class Logger {
  #level = 2;
  #raw = false;
  /** Descriptor of the open file. @type {number | undefined} */
  #file;

  /**
   * @param {string} _type
   * @param {string} _name
   * @param {string} path
   */
  constructor(_type, _name, path) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, 'a');
  }

  trace(/** @type {string} */ message) {
    this.#write(0, message);
  }
  debug(/** @type {string} */ message) {
    this.#write(1, message);
  }
  info(/** @type {string} */ message) {
    this.#write(2, message);
  }
  warn(/** @type {string} */ message) {
    this.#write(3, message);
  }
  error(/** @type {string} */ message) {
    this.#write(4, message);
  }
  critical(/** @type {string} */ message) {
    this.#write(5, message);
  }
  getLevel() {
    return this.#level;
  }
  setLevel(/** @type {number} */ level) {
    this.#level = level;
  }
  /** The only pattern that the editor asks for is the one that we write. */
  setPattern() {
    this.#raw = false;
  }
  /** From now on messages are written as they are, line ends included. */
  clearFormatters() {
    this.#raw = true;
  }
  flush() {
    // Nothing is held back.
  }
  drop() {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #write(/** @type {number} */ level, /** @type {string} */ message) {
    if (level < this.#level || this.#file === undefined) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    writeSync(this.#file, this.#raw ? message : `${time} [${LEVELS[level]}] ${message}\n`);
  }
}

/**
 * @param {string} name
 * @param {string} path
 */
export const createRotatingLogger = (name, path) => Promise.resolve(new Logger('rotating', name, path));
export const createAsyncRotatingLogger = createRotatingLogger;
