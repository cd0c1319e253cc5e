import type { Rewriting } from '../../../../../language/rewrite.ts';
import { DONE, ofClip, rule } from './shared.ts';
import { spokenKinds } from './kinds.ts';

const SECONDS = 'segundos?|segs?|s';
const LENGTH = `(?:um minuto|meio minuto|\\d+ ?(?:${SECONDS}|minutos?|min))`;

/** Portuguese as it is typed on a phone, in words that are read. In the order of their use. */
export const PORTUGUESE_SPOKEN: readonly Rewriting[] = [
  ...spokenKinds('pt'),
  // “Logo” is soon.
  [
    /(?<!\p{L})(?:e )?logo (?:depois|após|antes)(?: d[aoe]s?)? (?=[\ue100-\ue1fe])/giu,
    ', and move it after ',
  ],
  // Music that is too much of something is to be less so.
  rule(
    '(?<!(?:amei|ador|gost|legal)[^.;!?]{0,20})(?:(?:a|essa|esta) )?m[uú]sica (?:(?:é|est[aá]|ficou|parece|t[aá]|achei) )?(?:um pouco |meio )*(?:muito|demasiado|t[aã]o) (?:alegre|animada|agitada|festiva|feliz|en[eé]rgica|divertida)(?: (?:pra|para) [^,.;!?]*)?(?![^.;]{0,16}(?:amei|ador|gost|legal))|(?:(?:a|essa|esta) )?m[uú]sica (?:(?:é|est[aá]|ficou|t[aá]) )?(?:alegre|animada|agitada|feliz) demais',
    DONE.calmer,
  ),
  rule(
    '(?:(?:a|essa|esta) )?m[uú]sica (?:(?:é|est[aá]|ficou|parece|t[aá]|achei) )?(?:um pouco |meio )*(?:muito|demasiado|t[aã]o) (?:triste|deprimente|melanc[oó]lica)|(?:(?:a|essa|esta) )?m[uú]sica (?:(?:é|est[aá]|ficou|t[aá]) )?triste demais',
    DONE.happier,
  ),
  rule(
    '(?:a |minha )?m[uú]sica (?:acaba|termina|para|some) (?:bem |muito )?(?:antes (?:das fotos|do v[ií]deo|do fim|d[ea] \\p{L}+)|cedo demais)(?: acabar(?:em)?)?(?:[.…]*,? ?(?:arruma|conserta|resolve)(?: (?:isso|a[ií]))?)?',
    DONE.looped,
  ),
  rule(
    '(?:cad[eê]|onde (?:est[aá]|t[aá])) (?:a )?m[uú]sica|(?:por ?que|pq) (?:n[aã]o tem|est[aá] sem|t[aá] sem) m[uú]sica',
    DONE.anyMusic,
  ),
  rule('(?:com )?(?:as )?(?:cores|tons) (?:mais )?quentes', DONE.warmColors),
  rule('(?:com )?(?:as )?(?:cores|tons) (?:mais )?fri[oa]s', DONE.coldColors),
  rule('(?:por )?mais tempo (?:do )?que as (?:outras|demais)(?: fotos)?', 'mais tempo'),
  rule(
    'n[aã]o é mais (?:na |no |a )?(segunda|ter[cç]a|quarta|quinta|sexta|s[aá]bado|domingo|\\d[\\d.,:]*),? (?:mas |agora |é )+(?:na |no |a )?(segunda|ter[cç]a|quarta|quinta|sexta|s[aá]bado|domingo|\\d[\\d.,:]*)(?: agora)?',
    'troca $1 por $2',
  ),
  rule(
    '(?:,? ?(?:em|no|num|com) )?formato (?:de |do |para |pra )?(?:story|stories|status|reels?|tiktok)',
    ', vertical',
  ),
  rule(
    '(?:apaga|tira|tampa|esconde|borra|desfoca|cobre)\\p{L}* (?:a |as |o |os )?(?:placas?(?: do carro)?|rostos?|caras?)[^,.;!?]*',
    DONE.cannot,
  ),
  rule(
    '(?:um |uns )?(?:cora[cç][aã]o(?:zinho)?|cora[cç][oõ]es|emojis?|figurinhas?|stickers?) (?:no (?:final|fim|come[cç]o|canto)|em volta|caindo)',
    DONE.cannot,
  ),
  [/(?<!\p{L})(?:k{3,}|rs+|haha+)(?!\p{L})/gu, ''],
  [/(?<!\p{L})(?:pf|pfv|pfvr|plis)(?!\p{L})/gu, 'por favor'],
  [/(?<!\p{L})(?:mto|mt)(?!\p{L})/gu, 'muito'],
  [/(?<!\p{L})(?:tá|ta|tão|tava)(?=\s)(?!\p{L})/gu, 'está'],
  [
    /(?<!(?:^|[ ,.])(?:o|a|meu|nosso|com|e|um|seu) )(?<!\p{L})logo (?=n[oa] (?:in[ií]cio|come[çc]o|abertura)(?!\p{L}))/gu,
    '',
  ],
  // How long it all is.
  rule(
    `(?:(?:é|está|ficou) )?(?:muito|demais|bem) (?:long[oa]|comprid[oa])[^.;!?\\d]{0,14}?(?:deix|encurt|cort|faz|reduz|bot|p[oõ]e)\\p{L}* (?:isso |pra |para |em |a |com )*(?=${LENGTH})`,
    DONE.whole,
  ),
  rule(`(?:junta|faz|monta|deixa) (?:tudo|isso|tudo isso)(?: a[ií])?,? (?=${LENGTH})`, DONE.whole),
  ...ofClip(
    '(?:mas |e )?(?:sem (?:o )?(?:som|[aá]udio)|no mudo|mudo)',
    '(?:e |mas )?(?:s[oó]|apenas|somente)',
    SECONDS,
  ),
  // What moves, and what stands on its side.
  rule(
    '(?:tira|remove|para|sem|chega)\\p{L}* (?:o|os|esse|esses|com esse|de|tanto|tantos) zooms?,? (?:que|q|me|dá|da|porque|pq|enjoa)[^,.;!?]*',
    'fotos sem movimento',
  ),
  rule(
    '(?:a )?(\\d{1,2}|foto \\d{1,2}) (?:está |ficou |saiu )?(?:de lado|deitada|torta|virada)',
    'rotate slide $1',
  ),
  // Words.
  rule(
    '(?:aparecendo |que apare[çc]a |escrevendo |sendo digitado |se escrevendo )?letra (?:por|a) letra|(?:como |tipo |efeito )?m[aá]quina de escrever',
    DONE.typed,
  ),
  rule(
    '(?:outra (?:fonte|letra|tipografia)(?: mais \\p{L}+)?|(?:troca|muda) (?:a |de )?(?:fonte|letra)(?= ?(?:$|[,.;!?])))(?= ?[.!?]*$)',
    DONE.otherFont,
  ),
  rule(
    '(?:n[aã]o (?:d[aá]|consigo)|mal d[aá]|imposs[ií]vel) (?:pra |para |de )?ler (?:o |a |os |as )?(t[ií]tulo|textos?|legendas?)',
    'o $1 maior',
  ),
  rule('(?:e )?s[oó] (?:com )?(?:o )?texto(?= ?(?:$|[,.;!?]))', ''),
  rule(
    'o pre[çc]o (?:agora )?(?:é|foi pra|passou pra|mudou pra|subiu pra|está)(?: agora)?(?= ?(?:r\\$ ?)?\\d)',
    'misspelt',
  ),
  // The music.
  rule(
    '(?:que )?(?:a )?m[uú]sica (?:come[çc]\\p{L}*|entr\\p{L}*) (?:suave |baixinh[oa] |devagar )?e (?:termin|acab|sain)\\p{L}* (?:suave\\p{L}*|baixinh[oa]|devagar|aos poucos)',
    `music${DONE.fades}`,
  ),
  rule(
    '(?:(?:essa|esta|a) )?m[uú]sica (?:parece|é de|está de|parece de) (?:um )?(?:vel[oó]rio|enterro|funeral)|(?:épica|epica) demais,?(?: algo mais leve)?',
    DONE.happier,
  ),
  rule(
    '(?:(?:coloca|bota|p[oõ]e|quero) )?(?:algo|uma?) (?:m[uú]sica )?(?:mais )?(?:alegre|animad[oa]|feliz|leve|agitad[oa])(?= ?(?:$|[,.;!?]))',
    DONE.happier,
  ),
  rule(
    '(?:(?:coloca|bota|p[oõ]e|quero) )?(?:algo|uma?) (?:m[uú]sica )?(?:mais )?(?:calm[oa]|suave|tranquil[oa]|relaxante)(?= ?(?:$|[,.;!?]))',
    DONE.calmer,
  ),
  rule(
    'n[aã]o (?:curti|gostei d|gosto d|amei)\\p{L}* ?(?:a |essa |dessa |da )?m[uú]sica(?:[,.]? ?(?:coloca|bota|p[oõ]e|troca|muda)[^,.;!?]*)?',
    DONE.otherMusic,
  ),
  // How it ends.
  [
    /(?<!m[uú]sica |\p{L})(?:o final |o v[ií]deo )?(?:acaba|termina|corta|est[aá])(?: muito| meio| bem| t[aã]o| \p{L}+)? (?:de repente|do nada|de uma vez|brusc\p{L}*|abrupt\p{L}*|sec[oa])(?!\p{L})/gu,
    DONE.ending,
  ],
  rule(
    '[,.]? ?(?:mas )?(?:deixa|mant[eé]m|fica com) (?:s[oó] )?o (?:som|[aá]udio) (?:original )?(?=d[oae] )',
    '. keep the original sound ',
  ),
  // What nobody here can do.
  rule(
    '(?:tem|existe|h[aá]|quero|coloca|bota|usa) (?:alguma |outras? |uma )+voz(?:es)?(?: \\p{L}+)?|outra voz|(?:a |essa )?voz (?:parece|está|é|soa) (?:muito |meio |de |um )*(?:rob[oôó]\\p{L}*|estranha|mec[aâ]nica|feia|falsa)|voz (?:de homem|de mulher|brasileira|portuguesa|natural|humana)',
    DONE.otherVoice,
  ),
  rule(
    '(?:apaga|tira|remove|some com)\\p{L}* (?:as |os |a |o |esse |essa )?(?:pessoas?|gente|povo|cara|homem|mulher|mo[çc]a|mo[çc]o|turistas?|carro|lixo|fundo)(?: \\p{L}+){0,3} (?:da|na|do|no) (?:foto|imagem|fundo)?[^,.;!?]*',
    DONE.cannot,
  ),
  rule(
    '(?:acha|procura|busca|baixa|arruma|encontra)(?: a[ií])? (?:umas?|algumas?|mais|outras?) (?:fotos?|imagens?)[^,.;!?]*',
    ' generate an image ',
  ),
  rule('sem voz de rob[oôó]|nada de rob[oôó]', ''),
  rule('n[aã]o cort\\p{L}* (?:a |as )?cabe[çc]as?(?: d[oae]s? \\p{L}+)?', DONE.uncropped),
  // How it looks.
  rule('(?:um |com )?(?:estilo|toque|jeito|ar|visual) (vintage|retr[oô]|antigo)(?: com)?', 'vintage look, '),
];
