/** Seconds with at most one decimal, no unit: `10`, `2.5`. */
export function seconds(milliseconds: number): string {
  return String(Math.round(milliseconds / 100) / 10);
}

/** A loudness factor as a whole percentage: `35%`. */
export function percent(volume: number): string {
  return `${Math.round(volume * 100)}%`;
}

/** Words on one line, cut after `longest` characters. */
export function shorten(text: string, longest = 60): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
