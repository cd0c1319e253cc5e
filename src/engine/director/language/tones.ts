/** How much of white, or of black, is in a colour that is to be light, or dark. */
const TONES = { light: [0.55, 255], dark: [0.5, 0] } as const;

export type Tone = keyof typeof TONES;

/** `rosa clarito`: a colour that is to be light, or dark; white and black are themselves. */
export function toned(color: string, tone: Tone | undefined): string {
  if (tone === undefined || color === '#000000' || color === '#ffffff') return color;
  const [share, other] = TONES[tone];
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (other - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The one of these colours that another is, light or dark; else itself. */
export const untoned = (color: string, named: Readonly<Record<string, unknown>>): string => {
  const own = color.toLowerCase();
  if (own in named) return own;
  return (
    Object.keys(named).find((each) => toned(each, 'light') === own || toned(each, 'dark') === own) ?? own
  );
};
