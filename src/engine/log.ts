/** Writes a line to the engine's log, which is its stderr. Never with a token in it. */
export function log(message: string): void {
  process.stderr.write(`${message}\n`);
}
