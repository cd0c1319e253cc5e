import { words, type Words } from '../../language/words.ts';

const MOST = 60;
const shortened = (text: string): string =>
  text.length > MOST ? `${text.slice(0, MOST - 1).trimEnd()}…` : text;
const seconds = (ms: number): string => String(Math.round(ms / 100) / 10);

/** A picture is to be seen at words where it is seen already. @param isCard the words have a page of their own, and it follows that */
export function shownThere(
  { name, st, d }: { readonly name: string; readonly st: number; readonly d: number },
  text: string,
  isCard: boolean,
): Words {
  const [from, to, said] = [seconds(st), seconds(st + d), shortened(text)];
  const [fromComma, toComma] = [from.replace('.', ','), to.replace('.', ',')];
  return words(
    `“${name}” is seen ${isCard ? 'right after' : 'with'} “${said}” already, from ${from} to ${to} seconds; nothing has changed there.`,
    `${isCard ? `“${said}”之后` : `念到“${said}”时`}显示的已经是“${name}”了（${from}–${to} 秒），这里没有改动。`,
    {
      es: `«${name}» ya se ve ${isCard ? 'justo después de' : 'con'} «${said}», de ${fromComma} a ${toComma} segundos; ahí no ha cambiado nada.`,
      de: `„${name}“ ist ${isCard ? 'gleich nach' : 'bei'} „${said}“ schon zu sehen, von ${fromComma} bis ${toComma} Sekunden; da hat sich nichts geändert.`,
      fr: `« ${name} » se voit déjà ${isCard ? 'juste après' : 'avec'} « ${said} », de ${fromComma} à ${toComma} secondes ; rien n’a changé là.`,
      pt: `“${name}” já aparece ${isCard ? 'logo depois de' : 'com'} “${said}”, de ${fromComma} a ${toComma} segundos; ali nada mudou.`,
      ja: `「${said}」の${isCard ? 'すぐあとに' : 'ところでは'}、すでに「${name}」が映っています（${from}〜${to}秒）。そこは変えていません。`,
    },
  );
}

/** Two pictures are said to be in each other's place, and neither is. */
export function rightAlready(shown: readonly { readonly name: string; readonly text: string }[]): Words {
  const each = (open: string, close: string, at: string): string =>
    shown
      .map(({ name, text }) => `${open}${name}${close} ${at} ${open}${shortened(text)}${close}`)
      .join('; ');
  return words(
    `They are where they belong already: ${each('“', '”', 'with')}. Nothing has changed.`,
    `现在就是对应的：${each('“', '”', '→')}，没有做任何改动。`,
    {
      es: `Ya están en su sitio: ${each('«', '»', 'con')}. No ha cambiado nada.`,
      de: `Sie sind schon am richtigen Platz: ${each('„', '“', 'bei')}. Es hat sich nichts geändert.`,
      fr: `Elles sont déjà à leur place : ${each('« ', ' »', 'avec')}. Rien n’a changé.`,
      pt: `Já estão no lugar certo: ${each('“', '”', 'com')}. Nada mudou.`,
      ja: `すでに合っています：${each('「', '」', '→')}。何も変えていません。`,
    },
  );
}
