import type { DesignChange } from '../../../../edits/calls/texts.ts';
import { edit } from '../../../reader.ts';
import type { SlotReader } from '../said.ts';
import { whichTexts } from './which.ts';
import { anyOf, CONDITIONAL, isDenied } from './words.ts';

type Kind = NonNullable<NonNullable<DesignChange['enter']>>['kind'];

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'type',
    anyOf(
      'type(?:s|d)?(?: (?:it|them|out|itself|themselves|on|in))*|typewriter|typewritten|typing(?: (?:out|itself|effect))?|letter by letter|a letter at a time|one letter at a time|schreibmaschine|getippt|buchstabe für buchstabe|tippen|machine à écrire|lettre par lettre|letra por letra|letra a letra|máquina de escribir|maquina de escribir|escribi[eé]ndose|escribiendo solo|máquina de escrever|digitando|digitad[ao]',
      '打字机|逐字|一个字一个字|一字一字|タイプライター|一文字ずつ',
    ),
  ],
  [
    'pop',
    anyOf(
      'pop(?:s|ping)?(?: (?:up|in))?|slam(?:s|ming|med)?(?: (?:in|down|on))?|smash(?:es|ing)? in|crash(?:es|ing)? in|punch(?:es|ing|y)?(?: in)?|bounc(?:e|es|ing)(?: in)?|jump(?:s|ing)?(?: (?:up|in))?|aufploppen|ploppen|salta[nr]?|saltando|pulando',
      '弹出|蹦出|跳出|蹦|ポンと',
    ),
  ],
  [
    'rise',
    anyOf(
      'ris(?:e|es|ing)|drift(?:s|ing)? up|float(?:s|ing)? up|come up from (?:below|the bottom)|from below',
      '浮上|从下面|升起|下から',
    ),
  ],
  [
    'slide',
    anyOf(
      'slid(?:e|es|ing)(?: in)?|fly(?:ing)?(?: in)?|flies(?: in)?|swoop(?:ing)?(?: in)?|einfliegen|reinfliegen|reinschweben|einschweben|entra volando|volando|volent|chegam voando|voando',
      '滑入|滑进|飞入|飘进|飞出来|スライド',
    ),
  ],
  [
    'fade',
    anyOf(
      'fade(?:s|d)?(?: (?:in|up))?|fading(?: in)?|come (?:in|up) (?:softly|gently)|appear (?:softly|gently)|softly|gently|einblenden|sanft(?: auftauchen)?|weich|suave(?:mente)?|desvanec[a-z]*|en fondu|fondu|doucement|aparecendo suave',
      '淡入|浮现|慢慢出|慢慢显|ふわっと|フェード',
    ),
  ],
];
const NONE = anyOf(
  'just (?:appear|there|be there|sit there)|simply (?:appear|be there|there)|no animations?|no (?:fancy )?effects?|without (?:any )?animations?|just have them there|just let it sit there|could they just be there|not moving|einfach da|ohne animation|sin animaci[oó]n(?:es)?|affichage simple|sans animation|sem animaç[aã]o|sem efeitos?|só aparecer',
  '直接出|静静出|静静地出|一次全出|不要动画|不要效果|别动|动画去掉|效果取消|まとめて出して|アニメーションなし',
);
const STOP = anyOf(
  'stop (?:the |those )?(?:words|letters|text|titles?|captions?|it|them)?|take (?:the|that) .* off|get rid of|nicht so|bitte nicht|que no|não quero|non merci|albern',
  '别让|不要|取消|くどい|やめて',
);
/** How they come now, which somebody only speaks of. */
const COMPLAINT = anyOf(
  'why|childish|like bats|infantil|^(?:the )?(?:words|letters|text|titles?|captions?) (?:fly|bounce|pop|jump|slide|fade|type)s?',
  '为什么|怎么',
);
/** What no text does here, and how fast it is. */
const OTHERWISE = anyOf(
  'line|lines|words? by word|word|one by one|one at a time|one after (?:another|the other)|verse|sentence|scroll[a-z]*|roll[a-z]*|credits|flash[a-z]*|blink[a-z]*|flicker|glitch|shak(?:e|ing)|wobbl[a-z]*|spin[a-z]*|count[a-z]*|slow(?:ly|er)?|faster|too|quick[a-z]*|melt|away|out and|burn[a-z]*|at the (?:end|start|beginning|finish)|am (?:anfang|ende)|al (?:final|principio)|no (?:fim|final|início)|au début|à la fin|stamp|karaoke|sung|mentions?|says?|beat|noise|sound|clacks|stroke|random|breathes|drip|zeile|langsam|wort für wort|zeilen|strophe|verso|versos|renglón|renglon|línea|palabras?|poco|parpade[a-z]*|cine|vers|mots?|clignote|karaoké|tombent|lent[a-z]*|palavra|piscando|devagar|subindo|um por vez',
  '一行|逐行|一句|逐句|滚|闪|砸|跳动|抖|一条|一个个|逐个|慢了|太慢|念到|跟着|一行ずつ|一文ずつ|点滅|ゆっくり|カラオケ|ずつ',
);

/** `let the title fade in`, `no bouncing`: how texts come. */
export const textMoves: SlotReader = (said) => {
  const { plain, situation } = said;
  const kinds = KINDS.filter(([, pattern]) => pattern.test(plain)).map(([kind]) => kind);
  const isOther = OTHERWISE.test(plain.replace(KINDS[0]?.[1] ?? /^$/, ' '));
  if (CONDITIONAL.test(plain) || isOther) return undefined;
  const denies = STOP.test(plain) || isDenied(plain, situation.language);
  const isNone = NONE.test(plain) || (denies && kinds.length === 1);
  if ((isNone && kinds.includes('fade')) || COMPLAINT.test(plain)) return undefined;
  const [kind, ...others] = kinds;
  if (!isNone && (kind === undefined || others.length > 0 || denies)) return undefined;
  const which = whichTexts(said, KNOWN);
  if (!which) return undefined;
  const none = { kind: 'none' as const, d: 0 };
  return edit<'design_text'>({
    do: 'design_text',
    which,
    design:
      isNone || kind === undefined
        ? { enter: none, leave: none }
        : { enter: { kind, d: kind === 'type' ? 1200 : 350 } },
  });
};

const KNOWN = new RegExp([...KINDS.map(([, pattern]) => pattern.source), NONE.source].join('|'), 'u');
