import type { Rewriting } from '../../../../../language/rewrite.ts';
import { DONE, ofClip, rule } from './shared.ts';
import { spokenKinds } from './kinds.ts';

const SECONDS = 'secondes?|secs?|s';
const LENGTH = `(?:une minute|\\d+ ?(?:${SECONDS}|minutes?|min))`;

/** French as it is typed on a phone, in words that are read. In the order of their use. */
export const FRENCH_SPOKEN: readonly Rewriting[] = [
  ...spokenKinds('fr'),
  // Music that is too much of something is to be less so.
  rule(
    '(?:(?:la|cette|ta) )?musique (?:(?:est|fait|sonne|me semble|je la trouve) )?(?:un peu |beaucoup |bien |vraiment |quand même )*trop (?:joyeuse?|gaie?|festive|entra[iî]nante|enjou[ée]e|dynamique|[ée]nergique|agit[ée]e|anim[ée]e|enthousiaste)(?: pour [^,.;!?]*)?',
    DONE.calmer,
  ),
  rule(
    '(?:(?:la|cette|ta) )?musique (?:(?:est|fait|sonne|me semble|je la trouve) )?(?:un peu |beaucoup |bien |vraiment |quand même )*trop (?:triste|lugubre|sombre|m[ée]lancolique|d[ée]primante)',
    DONE.happier,
  ),
  rule(
    "(?:la |ma )?musique (?:s['’]arr[eê]te|finit|se termine|se coupe|s['’]ach[eè]ve) (?:bien )?(?:avant (?:la fin|les photos|la vid[ée]o)(?: d(?:es|e la) \\p{L}+)?|trop t[oô]t)(?:[.…]* ?(?:corrige|arrange|r[ée]pare)[- ](?:[çc]a|le|moi [çc]a))?",
    DONE.looped,
  ),
  rule(
    "(?:(?:il )?n['’]y a|y a|pourquoi (?:il )?(?:n['’])?y a(?:-t-il)?) pas de (?:musique|son)(?: du tout)?",
    DONE.anyMusic,
  ),
  rule('(?:les )?(?:couleurs|tons|teintes) (?:plus )?chaud(?:e)?s', DONE.warmColors),
  rule('(?:les )?(?:couleurs|tons|teintes) (?:plus )?froid(?:e)?s', DONE.coldColors),
  rule('plus (?:longtemps|longue?|longues) que (?:toutes )?les autres(?: photos)?', 'plus longtemps'),
  rule(
    "(?:une |l['’])?(?:[ée]criture|police) plus (?:jolie|belle|[ée]l[ée]gante|douce),? (?:genre|comme|style|type|fa[cç]on) (?:[ée]crite? |une [ée]criture )?(?:à|a) la main",
    'police manuscrite',
  ),
  [
    /(?<=(?:[ée]criture|police|textes?|lettres|titre|manuscrite?)[^.;!?]{0,40}?),? (?:et )?en (?=(?:bleu|rouge|vert|jaune|blanc|noir|rose|orange|violet|gris|dor[ée]|marron|beige|turquoise|bordeaux)(?!\p{L}|[^,.;!?]{0,4} et blanc))/gu,
    ', texte ',
  ],
  rule(
    "(?:ce n['’]est|c['’]est|c) (?:plus|pas) (?:le )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\\d[\\d.,:h€]*)(?: euros)?,? (?:mais |c['’]est |c )+(?:le )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\\d[\\d.,:h€]*)(?: euros)?(?: maintenant)?",
    'remplace $1 par $2',
  ),
  rule(
    "(?:trouve|cherche|t[ée]l[ée]charge|prends|ajoute|mets)[- ]?(?:moi|nous)? (?:de |des |d['’]autres |quelques )*(?:belles?|jolies?|beaux|chouettes|super|bonnes) (?:photos?|images?) (?:de|du|d['’])[^,.;!?]*?(?=$|[,.;!?]| et (?:fais|mets|monte|cr[ée]e))",
    DONE.invent,
  ),
  rule(
    "(?:floute|cache|masque|efface|enl[eè]ve|gomme|pixellise)\\p{L}* (?:les |la |le |l['’]|leurs? )?(?:plaques?|visages?|num[ée]ro de plaque|immatriculations?)[^,.;!?]*",
    DONE.cannot,
  ),
  rule(
    '(?:un |des )?(?:petits? )?(?:c(?:œ|oe)urs?|[ée]mojis?|stickers?|[ée]toiles qui \\p{L}+) (?:à la fin|au d[ée]but|dans (?:le|un) coin|autour)',
    DONE.cannot,
  ),
  [/(?<!\p{L})(?:stp|svp)(?!\p{L})/gu, ''],
  [/(?<!\p{L})j(?=aime|ai )/gu, "j'"],
  // How long it all is.
  rule(
    `(?:c['’]?(?:est|é)? ?|beaucoup |bien |un peu )*trop long(?: on s['’]endort)?[^.;!?\\d]{0,16}?(?=${LENGTH})`,
    DONE.whole,
  ),
  rule(
    `(?:monte|fais|faites|mets|tout|ca|ça|le tout|moi) (?:ça |ca |le |moi |tout )*en (?=${LENGTH}(?:[,.;!?]|$))`,
    DONE.whole,
  ),
  ...ofClip(
    '(?:et |mais )?(?:sans (?:le |du )?son|en silence|muette?)',
    '(?:et |mais )?(?:seulement|juste|que)',
    SECONDS,
  ),
  [
    /(?<=[\ue100-\ue1fe][^.;!?\ue100-\ue1fe]{0,40}?)(\d+) ?(?:secondes?|secs?) (?:seulement|max)(?!\p{L})/gu,
    ', use only the first $1 seconds of it',
  ],
  // Who is seen or heard there is why it is to go.
  [
    /(?<=(?<!\p{L})(?:vire|enl[eè]ve|supprime|retire|coupe|efface)\p{L}* [^.;!?]{3,40}?)(?:, ?(?:parce qu['’]|car )?| parce qu['’]| car )on (?:y |m['’]y |nous )?(?:entend|voit) [^.;!?\d"“«\ue000-\uf8ff]*/gu,
    '',
  ],
  // What moves.
  rule(
    '(?:vire|enl[eè]ve|supprime|retire|arr[eê]te|coupe|stop|plus)\\p{L}* (?:les|ces|le|ce|de|tous les|tes) zooms?,? (?:qui|ca|ça|on|ils?|me|parce|c’)[^,.;!?]*',
    DONE.still,
  ),
  rule(
    '(?:(?:la|le) )?(\\d{1,2}|photo \\d{1,2}) est (?:de travers|couch[ée]e?|pench[ée]e?|mal tourn[ée]e?)',
    'rotate slide $1',
  ),
  // Words.
  rule(
    "(?:qui |qu['’]il |que ça )?(?:s['’ ]?(?:é|e)cri(?:ve|t|vant)|apparai(?:sse|t|ssant)|s['’]affiche(?:nt)?|arrive)? ?lettre (?:par|à|a) lettre|(?:façon|comme une|effet|style) machine (?:à|a) (?:é|e)crire",
    DONE.typed,
  ),
  rule(
    "(?:(?:(?:mets?|prends?|y a|tu as|change) )?(?:une |d['’])?autres? (?:police|écriture|ecriture|typo|fonte)(?: plus \\p{L}+)?|(?:l['’]|la )?(?:écriture|ecriture|police) est (?:moche|laide|nulle|pas (?:belle|top|terrible))(?:[,.]? ?tu as (?:autre chose|mieux)[ ?]*)?|change(?:r|z)? (?:la |l['’]|de )(?:police|écriture|ecriture)(?= ?(?:$|[,.;!?])))(?= ?[.!?]*$)",
    DONE.otherFont,
  ),
  rule('(?:et )?(?:juste|seulement|que) (?:avec )?(?:le |du )?texte(?= ?(?:$|[,.;!?]))', ''),
  rule(
    "(?:on |j['’]|je |n['’]?)*(?:arrive|peut|peux|sait) (?:pas|plus) (?:à |a )?lire (?:le |la |les )?(titre|textes?|l[ée]gendes?)",
    'le $1 plus gros',
  ),
  rule("le prix (?:c['’]?est|est|passe (?:à|a)|devient)(?: maintenant)?(?= ?\\d)", 'misspelt'),
  // The music.
  rule(
    "(?:que )?(?:la )?musique (?:qui )?(?:commence|d[ée]marre|arrive) (?:[\\p{L}']+ ){0,2}et (?:fini|termin|s['’]arr[eê]t)\\p{L}* (?:en douceur|doucement|tout doux)",
    `music${DONE.fades}`,
  ),
  rule(
    "(?:on dirait|ça fait|ca fait|c['’]est|genre) (?:un |comme un |de l['’])?enterrement(?: cette musique| la musique)?",
    DONE.happier,
  ),
  rule(
    "(?:je |j['’])?(?:n['’])?(?:aime|kiffe) pas (?:trop |du tout )?(?:la |cette )(?:musique|chanson)(?:[,.]? ?(?:mets?|met|prends?|trouve|change)[^,.;!?]*)?",
    DONE.otherMusic,
  ),
  rule(
    '(?:mets? |un truc |quelque chose (?:de )?|une musique )+plus (?:joyeux|joyeuse|gai|gaie|entra[iî]nant|rythm[ée]e?|fun)',
    DONE.happier,
  ),
  rule(
    '(?:mets? |un truc |quelque chose (?:de )?|une musique )+plus (?:calme|doux|douce|pos[ée]e?|tranquille)',
    DONE.calmer,
  ),
  // How it ends.
  [
    /(?<!musique |chanson |changent |change |passent |enchaînent |\p{L})(?:la fin est |(?:c|ç)a |la vid[ée]o )?(?:finit|termine|s['’]arr[eê]te|coupe)? ?(?:beaucoup |bien |un peu )*trop (?:brutal\p{L}*|brusque\p{L}*|sec|net|d['’]un coup|vite (?=à la fin))(?: (?:à|a) la fin)?(?!\p{L})/gu,
    DONE.ending,
  ],
  // What nobody here can do.
  rule(
    "(?:(?:il )?(?:n['’])?y (?:a|en a|aurait)|tu as|vous avez|t['’]as|il existe|mets?|je veux) (?:de |pas )*(?:d['’]|une |des )*(?:autres? voix|voix (?:d['’]homme|de femme|diff[ée]rentes?|plus \\p{L}+))|(?:la |cette )voix (?:fait|est|sonne) (?:trop |tr[eè]s |un peu |comme un |de )*(?:robot\\p{L}*|bizarre|m[ée]canique|moche|fausse)",
    DONE.otherVoice,
  ),
  rule(
    "(?:efface|enl[eè]ve|supprime|retire|gomme|vire)\\p{L}* (?:les |la |le |l['’]|ces )?(?:gens|personnes?|passants?|mec|homme|femme|type|fille|touristes?|voiture|poubelle|arri[eè]re-plan)[^,.;!?]*",
    DONE.cannot,
  ),
  rule(
    "(?:trouve|cherche|t[ée]l[ée]charge|rajoute|ajoute)[- ]?(?:moi|nous)? (?:des|une|quelques|d['’]autres) (?:photos?|images?) (?:de|du|d['’])[^,.;!?]*",
    DONE.invent,
  ),
  rule('pas de voix de (?:robot|synthèse|synthese)|pas (?:la |de )?voix (?:robot|automatique)', ''),
  rule(
    "(?:faut pas|ne|n['’])? ?(?:pas )?coupe\\p{L}* (?:pas )?(?:les|la|leurs?|nos) t[eê]tes?(?: des gens)?",
    DONE.uncropped,
  ),
  rule(
    '(?:comment )?(?:je|on) (?:la|le|les) t[ée]l[ée]charge|comment (?:la |le )?t[ée]l[ée]charger',
    'exporter',
  ),
  // How it looks.
  rule(
    '(?:un |dans un |façon |avec un )?(?:style|look|c[oô]t[ée]|effet|aspect) (vintage|r[ée]tro|ancien)(?: avec)?',
    'vintage look, ',
  ),
];
