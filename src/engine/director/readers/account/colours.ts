import type { Reading, Wish } from '../reader.ts';

const HEX = /#[\da-f]{6}(?![\da-f])/giu;
const IT =
  /(?<!\p{L})(?:it|that|this|them|those|these|eso|ese|esa|esos|das|die|dies\p{L}*|ça|les|cela|isso|essa|esse)(?!\p{L})|它|这个|這個|这种|それ|この/iu;
/** What a box has that nobody gave a colour. */
const PLAIN = '#000000';

/** `Our green is #0B6E4F. Use it behind the text`: “it” is that green, whatever other colour stands beside it. Pure. */
export function inNamedColour(
  { wishes, origins }: Pick<Reading, 'wishes' | 'origins'>,
  text: string,
): readonly Wish[] {
  const [only, ...others] = new Set(text.match(HEX) ?? []);
  if (only === undefined || others.length > 0) return wishes;
  const color = only.toLowerCase();
  return wishes.map((wish): Wish => {
    if (wish.kind !== 'edit' || wish.call.do !== 'design_text') return wish;
    const words = text.slice(...(origins?.get(wish) ?? [0, 0]));
    const { design } = wish.call;
    const isKnown = JSON.stringify(design).toLowerCase().includes(color);
    if (!design.plate || isKnown || words.includes(only) || !IT.test(words)) return wish;
    const letters = design.color ?? design.plate.color;
    return {
      kind: 'edit',
      call: {
        ...wish.call,
        design: {
          ...design,
          ...(letters !== PLAIN && { color: letters }),
          plate: { ...design.plate, color },
        },
      },
    };
  });
}
