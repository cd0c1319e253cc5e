/** What an error says, for the log: whoever reads it may meet anything that can be thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
