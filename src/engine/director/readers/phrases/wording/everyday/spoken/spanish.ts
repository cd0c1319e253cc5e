import type { Rewriting } from '../../../../../language/rewrite.ts';
import { DONE, ofClip, rule } from './shared.ts';
import { spokenKinds } from './kinds.ts';

const SECONDS = 'segundos?|segs?|s';
const LENGTH = `(?:un minuto(?: y medio)?|medio minuto|\\d+ ?(?:${SECONDS}|minutos?|min))`;

/** Spanish as it is typed on a phone, in words that are read. In the order of their use. */
export const SPANISH_SPOKEN: readonly Rewriting[] = [
  ...spokenKinds('es'),
  // Music that is too much of something is to be less so.
  rule(
    '(?<!(?:encanta|gusta|gustó|genial)[^.;!?]{0,20})(?:(?:la|esta|esa) )?m[uú]sica (?:(?:es|est[aá]|suena|parece|qued[oó]|me parece) )?(?:un poco |un poquito |como )*(?:demasiado|muy|s[uú]per|tan) (?:alegre|animada|movida|festiva|contenta|feliz|agitada|en[eé]rgica|divertida)(?: para [^,.;!?]*)?(?![^.;]{0,16}(?:encanta|gusta|genial))',
    DONE.calmer,
  ),
  rule(
    '(?:(?:la|esta|esa) )?m[uú]sica (?:(?:es|est[aá]|suena|parece|qued[oó]|me parece) )?(?:un poco |un poquito |como )*(?:demasiado|muy|s[uú]per|tan) (?:triste|deprimente|l[uú]gubre|melanc[oó]lica)',
    DONE.happier,
  ),
  rule(
    '(?:m[aá]s (?:tiempo|rato)|m[aá]s larga) que (?:todas )?(?:las|los) (?:dem[aá]s|otr[oa]s)(?: fotos)?',
    'más tiempo',
  ),
  rule(
    '(?:ya )?no es (?:el )?(lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|\\d[\\d.,:€]*)(?: euros)?,? (?:(?:ahora |sino |es |que )+)(?:el )?(lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|\\d[\\d.,:€]*)(?: euros)?(?: ahora)?',
    'cambia $1 por $2',
  ),
  rule(
    '(?:borra|tapa|quita|difumina|pixela|oculta|esconde)(?:me|le)? (?:la |las |el |los |su |sus )?(?:matr[ií]culas?|placas?|patentes?|caras?|rostros?)[^,.;!?]*',
    DONE.cannot,
  ),
  rule(
    '(?:un |unos )?(?:corazon(?:es|cito|citos)?|coraz[oó]n|emojis?|stickers?) (?:al (?:final|principio)|en (?:la|una) esquina|alrededor)',
    DONE.cannot,
  ),
  // Where a picture goes, and which one.
  rule('(?:va|van) (?:de |la |el |al )*primer[oa]?', 'al principio'),
  rule('(?:va|van) (?:de |la |el |al )*[uú]ltim[oa]', 'al final'),
  rule('(?:la|el) (\\d{1,2}) (?:fuera|afuera|no|sobra|no va|no la quiero)', 'quita slide $1'),
  rule(
    'cambia(?:me)? (?:la|el) (?:foto )?(\\d{1,2}) (?:por|con|y) (?:la|el) (?:foto )?(\\d{1,2})',
    'intercambia slide $1 y slide $2',
  ),
  // Who is seen or heard there is why it is to go.
  [
    /(?<=(?<!\p{L})(?:quita|borra|elimina|saca|silencia|fuera)\p{L}* [^.;!?]{3,40}?)(?:, ?(?:es que |que |porque )?| porque | es que )(?:sale|salgo|salimos|salen|se (?:me )?(?:ve|oye|escucha)|aparece|aparezco) (?!al |antes|despu[eé]s)[^.;!?\d"“«\ue000-\uf8ff]*/gu,
    '',
  ],
  // How long it all is.
  rule(
    `(?:(?:es|esta|está|queda|quedó) )?(?:muy|demasiado|bastante|s[uú]per) larg[oa][^.;!?\\d]{0,12}?(?:d[eé]j|pon|h[aá][gz]|recort|acort|b[aá]j|cort)\\p{L}* (?:el v[ií]deo )?(?:en |a |de )?(?=${LENGTH})`,
    DONE.whole,
  ),
  rule(`(?:d[eé]ja|recorta|acorta|baja|corta)(?:lo|la|le) (?:en|a|de) (?=${LENGTH})`, DONE.whole),
  rule(`(?<=fotos?[^.;!?]{0,12}[,.] ?)(?:y )?(?:q|que) dure (?=${LENGTH})`, `.${DONE.whole}`),
  ...ofClip(
    '(?:pero |y )?(?:sin (?:el )?(?:sonido|audio)|en silencio|sin que suene)',
    '(?:y |pero )?(?:que )?(?:s[oó]lo|solamente|nada m[aá]s|nom[aá]s|dure s[oó]lo)',
    SECONDS,
  ),
  // What moves, and how one picture follows another.
  rule(
    '(?:quita|saca|elimina|fuera|para|no m[aá]s)(?:le)? (?:el|los|ese|esos|tanto|tantos|tanta) (?:zooms?|movimientos?),? (?:que|q|me|marea|porque|da)[^,.;!?]*',
    DONE.still,
  ),
  rule('transici(?:[oó]n|ones) (?:m[aá]s )?(?:suaves?|suavecitas?|delicadas?)', 'crossfade'),
  // Words.
  rule(
    '(?:(?:como )?(?:escribi[eé]ndose|que se escriba|tecle[aá]ndose|como escribi[eé]ndose) )?letra (?:por|a) letra|como (?:en |de )?m[aá]quina de escribir|(?:como )?escribi[eé]ndose',
    DONE.typed,
  ),
  rule(
    '(?:otr[ao] (?:letra|fuente|tipograf[ií]a|tipo de letra)(?: m[aá]s \\p{L}+)?|(?:cambia|cambiale) (?:la|de|el) (?:letra|fuente|tipo de letra|tipograf[ií]a)(?= ?(?:$|[,.;!?])))(?= ?[.!?]*$)',
    DONE.otherFont,
  ),
  rule('no (?:me )?(?:la|lo|las|los|le) (?:leas?|lean)', 'sin voz en off'),
  rule('(?:y )?(?:s[oó]lo|solamente|nada m[aá]s) (?:con )?(?:el )?texto(?= ?(?:$|[,.;!?]))', ''),
  rule(
    'el precio (?:ahora )?(?:es|son|pasa a|queda en|cambi[oó] a|subi[oó] a|baj[oó] a)(?: ahora)?(?: de)?(?= ?(?:[€$] ?)?\\d)',
    'misspelt',
  ),
  // The music.
  rule(
    '(?:que )?(?:la )?m[uú]sica (?:q |que )?(?:empie\\p{L}*|comien\\p{L}*|entre|inicie) (?:\\p{L}+ ){1,3}y (?:termin|acab|sal)\\p{L}* (?:suave\\p{L}*|poco a poco|despacio|bajit\\p{L}*)',
    `music${DONE.fades}`,
  ),
  rule(
    '(?:(?:la|esta|esa) )?(?:m[uú]sica|canci[oó]n) (?:es de|parece(?: de)?|suena (?:a|como)) (?:un )?(?:velorio|funeral|entierro|misa|cementerio)',
    DONE.happier,
  ),
  rule(
    '(?:pon|ponle|quiero|mete|dame)?(?: ?algo| una?) (?:m[aá]s )?(?:alegre|animad[oa]|movid[oa]|divertid[oa]|feliz)(?= ?(?:$|[,.;!?]))',
    DONE.happier,
  ),
  rule(
    '(?:pon|ponle|quiero|mete|dame)?(?: ?algo| una?) (?:m[aá]s )?(?:tranquil[oa]|suave|calmad[oa]|relajad[oa]|lent[oa])(?= ?(?:$|[,.;!?]))',
    DONE.calmer,
  ),
  rule('(?:con )?(?:un )?ambiente (?:de fiesta|festivo|alegre|animado)', DONE.happier),
  // How it ends.
  [
    /(?<!m[uú]sica |canci[oó]n |\p{L})(?:el final |el v[ií]deo )?(?:se )?(?:termina|acaba|corta|queda)(?: \p{L}+){0,2} (?:de golpe|de repente|bruscamente|abruptamente|(?:muy |demasiado |tan )?(?:brusco|abrupto|seco|repentino|de golpe))(?!\p{L})/gu,
    DONE.ending,
  ],
  rule(
    '(?:y )?(?:nada de|sin|no quiero) (?:la )?voz (?:de |del )?(?:robot|m[aá]quina|computadora|ordenador|autom[aá]tica)',
    '',
  ),
  rule(
    '[,.]? ?(?:pero )?(?:deja|mant[eé]n|conserva)(?:me)? (?:s[oó]lo )?el (?:sonido|audio) (?:original )?(?=del? )',
    '. keep the original sound ',
  ),
  // What nobody here can do.
  rule(
    '(?:(?:la|esta|esa) )?voz (?:me )?(?:suena|parece|es|queda) (?:muy |demasiado |a |como |medio )*(?:robot|rob[oó]tica|espa[ñn]ola|rara|falsa|mec[aá]nica|fea|argentina|mexicana|horrible|de m[aá]quina)(?:,? ?(?:y )?(?:hay|tienes|no hay|la quiero|quiero|pon|prefiero)[^.;!?]*)?',
    DONE.otherVoice,
  ),
  rule(
    '(?:no )?(?:hay|tienes|tiene|existe|pon|quiero|cambia a|usa) (?:alguna |otras? |una |m[aá]s )+voz(?:es)?(?: (?:disponibles?|distinta|diferente|mejor|m[aá]s \\p{L}+|mexicana|argentina|espa[ñn]ola|latina))?|otra voz|con acento \\p{L}+|voz (?:mexicana|argentina|espa[ñn]ola|latina|colombiana|natural|humana)',
    DONE.otherVoice,
  ),
  rule(
    '(?:borra|quita|elimina|saca|tapa)(?:me|le)? (?:a |al? )?(?:la |el |los |las |esa |ese )?(?:gente|persona|personas|se[ñn]or|se[ñn]ora|hombre|mujer|tipo|chico|chica|ni[ñn]o|coche|basura|fondo|extra[ñn]os|turistas)(?: \\p{L}+){0,3} (?:de|en|del) (?:la |el )?(?:foto|imagen)?[^,.;!?]*',
    DONE.cannot,
  ),
  rule(
    '(?:b[uú]sca|consigue|descarga|encuentra|saca)(?:me|nos)? (?:unas?|algunas?|m[aá]s|otras?|una)? ?(?:fotos?|im[aá]genes|imagen)[^,.;!?]{0,20}?(?=$|[,.;!?]| y (?:haz|hazme|pon))',
    DONE.invent,
  ),
  // How it looks.
  rule(
    '(?:dale |ponle )?(?:un )?(?:toque|aire|rollo|look|aspecto) (vintage|retro|antiguo)(?: con)?',
    'vintage look, ',
  ),
  rule('(?:p[oó]n(?:le)?|dale)? ?(?:en )?calmadit[oa]', 'tranquilo'),
];
