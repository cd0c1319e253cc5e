import type { Message, Wish } from '../../../reader.ts';

/** Words of a voice, in all languages. */
export const VOICE =
  /voice|narrat|speaker|reader|read|accent|spoken|stimme|vorles|akzent|sprech|\bvo[zx]|lee|leer|lue|lect|lit\b|lire|acent|ler\b|leia|声|聲|音色|配音|旁白|朗|读|讀|念|口音|腔|語|语|话|話|ナレ|読|(?<!\p{L})(?:wom[ae]n|m[ae]n|(?:fe)?male|lady|girl|boy|child|frau|mann|mujer|hombre|femme|homme|mulher|homem)(?!\p{L})|女|男|童/iu;

/** Whether a voice is answered about that nobody spoke of. */
export const isOfNoVoice = (wish: Wish, { text }: Message): boolean =>
  wish.kind === 'impossible' && wish.what === 'speaker' && !VOICE.test(text);
