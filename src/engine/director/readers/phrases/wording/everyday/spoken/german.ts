import type { Rewriting } from '../../../../../language/rewrite.ts';
import { DONE, ofClip, rule } from './shared.ts';
import { spokenKinds } from './kinds.ts';

const SECONDS = 'sekunden|sek|s';
const LENGTH = `(?:eine (?:halbe )?minute|\\d+ ?(?:${SECONDS}|minuten|min))`;

/** German as it is typed on a phone, in words that are read. In the order of their use. */
export const GERMAN_SPOKEN: readonly Rewriting[] = [
  ...spokenKinds('de'),
  // A picture of which one sees but half.
  [
    /(?:den|die|das) ([\ue100-\ue1fe]\ue0ff*) sieht man (?:nur |bloß )?(?:zur hälfte|halb|nicht ganz)[.,;!]? ?(?:bitte )?(?:ganz|vollständig|komplett) (?:zeigen|anzeigen),? ?(?:notfalls|zur not|gerne|auch)? ?(?:mit (?:rand|rändern))?,? ?(?:und (?=die))?/giu,
    'show the whole $1. ',
  ],
  // How much of a clip is used.
  [
    /(?<!\p{L})(?:von|vom|aus) (?:dem |der )?(?:lied|song|clip|video|film|aufnahme)s? (?:bitte )?(?:nur|bloß|lediglich) (?:den anfang|die ersten|das erste)(?: stück)?,? ?\(?(?:ca\.?|circa|etwa|ungefähr|so)? ?(\d+) ?(?:sek\.?|sekunden|s)(?!\p{L})\)?/giu,
    'only the first $1 seconds of the clip',
  ],
  // Music that is too much of something is to be less so.
  rule(
    '(?:(?:die|diese) )?musik (?:(?:ist|klingt|wirkt|finde ich|find ich) )?(?:mir |viel |etwas |ein bisschen |ein wenig |doch |echt |irgendwie )*zu (?:fröhlich|lustig|munter|heiter|flott|peppig|wild|hektisch|aufgedreht|ausgelassen|beschwingt|happy|festlich)(?: für [^,.;!?]*)?|(?:viel |etwas )*zu (?:fröhliche|lustige|muntere|flotte|wilde|hektische) musik',
    DONE.calmer,
  ),
  rule(
    '(?:(?:die|diese) )?musik (?:(?:ist|klingt|wirkt|finde ich|find ich) )?(?:mir |viel |etwas |ein bisschen |ein wenig |doch |echt |irgendwie )*zu (?:traurig|düster|schwermütig|melancholisch|trist|deprimierend)|(?:viel |etwas )*zu (?:traurige|düstere) musik',
    DONE.happier,
  ),
  rule(
    '(?:die |meine )?musik (?:hört|ist|endet|bricht|geht) (?:schon |viel )*(?:vor (?:den|dem) (?:bildern|fotos|video|ende|schluss)|zu früh|früher)(?: (?:auf|zu ende|aus|ab|vorbei))?(?: als (?:die|das) (?:bilder|fotos|video))?',
    DONE.looped,
  ),
  rule(
    '(?:warum|wieso|weshalb) (?:ist|hat|gibt es|höre ich|hört man) (?:da |das |es |das video )*keine musik(?: drin| dabei| zu hören)?',
    DONE.anyMusic,
  ),
  rule(
    '(?:mit |in )?(?:schön )?(?:warme[nr]?|wärmere[nr]?) (?:farben|farbtöne\\p{L}*|töne\\p{L}*)',
    DONE.warmColors,
  ),
  rule(
    '(?:mit |in )?(?:kühle[nr]?|kühlere[nr]?|kalte[nr]?) (?:farben|farbtöne\\p{L}*|töne\\p{L}*)',
    DONE.coldColors,
  ),
  rule('länger als (?:alle |die )*(?:anderen|andern|übrigen|restlichen)(?: bilder| fotos)?', 'länger'),
  rule(
    '(?:ist )?nicht mehr (?:am )?(montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|\\d[\\d.,:€]*)(?: euro| uhr)?,? (?:sondern )?(?:jetzt )?(?:am )?(montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|\\d[\\d.,:€]*)(?: euro| uhr)?',
    'ersetze $1 durch $2',
  ),
  rule('(?:und )?was (?:meinst|sagst|denkst) du(?: dazu| davon)?', ''),
  rule(
    '(?:mach|verpixel\\p{L}*|übermal\\p{L}*|deck\\p{L}*|schwärz\\p{L}*|entfern\\p{L}*|versteck\\p{L}*) (?:bitte |mal |doch )*(?:die |das |den |alle )?(?:gesichter?|kennzeichen|nummernschilder?|autokennzeichen)(?: [^,.;!?]*)?',
    DONE.cannot,
  ),
  rule(
    '(?:ein |ein paar )?(?:kleine[sr]? )?(?:herz|herzchen|emojis?|sternchen|sticker) (?:am (?:ende|schluss|anfang)|in der ecke|drumherum)',
    DONE.cannot,
  ),
  // How long it all is.
  rule(
    `(?:(?:ist |dauert |viel |etwas |mir )*zu lang[,. ]*)?(?:bitte )?(?:kürz\\p{L}* (?:es |das )?)?auf (${LENGTH}) (?:kürzen|bringen|schneiden|zusammenkürzen|runter\\p{L}*|einkürzen)`,
    `${DONE.whole}$1`,
  ),
  rule(
    `(?:ist |dauert |viel |etwas |mir )*zu lang[,. ]+(?:mach |bitte |kürz\\p{L}* |es |das |auf |maximal |nur |höchstens )*(?=${LENGTH})`,
    DONE.whole,
  ),
  ...ofClip(
    '(?:aber |und )?(?:ohne (?:den )?(?:ton|sound)|lautlos|stumm)',
    '(?:und |aber )?(?:nur|bloß)(?: die ersten)?',
    SECONDS,
  ),
  // How fast a clip goes.
  rule('(?:ein ?mal )?doppelt so schnell|mit doppelter geschwindigkeit', 'double speed'),
  rule('dreifach(?:e geschwindigkeit)?|dreimal so schnell', '3x speed'),
  rule('vierfach(?:e geschwindigkeit)?|viermal so schnell', '4x speed'),
  [/^(?:gib mir |mach |nimm )?(?:doch |bitte |mal )*lieber (?=double speed|\dx speed)/gu, ''],
  [/(?<=speed) und ohne (?:ton|sound)(?!\p{L})/gu, ', mute it'],
  // What moves.
  rule(
    '(?:das |dieses |die |diese |der |dieser )?(?:ge)?zoom(?:e|en|erei|s|rei)?(?: auf den bildern| bei den bildern)? (?:nervt?|stört|stören|macht? (?:mich |mir |einen )?(?:schwindlig|schwindelig|seekrank|schlecht|übel)|ist (?:zu viel|nervig|blöd)|muss weg|weg)[^,.;!?]*(?:, ?(?:bitte |mach |nimm |lass |schalt |stell )+(?:das |es |die |ihn |den )?(?:bitte )?(?:weg|raus|aus|ab))?',
    DONE.still,
  ),
  // Words.
  rule(
    '(?:soll(?:en)? )?(?:sich )?buchstabe (?:für|um) buchstabe(?: (?:tippen|erscheinen|schreiben|kommen|getippt|eingeblendet|ein))?(?: werden)?|wie (?:mit |von |auf )?(?:einer |der )?schreibmaschine(?: getippt| geschrieben)?',
    DONE.typed,
  ),
  rule(
    '(?:(?:bitte |gibt es |eine |ne |nimm )*(?:andere|neue|schönere) (?:schriftart|schrift|font)(?: bitte)?)(?= ?[.!?]*$)',
    DONE.otherFont,
  ),
  rule(
    'unter (?:jedes|jedem|die|alle|den) (?:bild|foto)\\p{L}* (?:den|das|die|der)? ?(?:ort|namen?|titel|dateinamen?)\\p{L}*(?: (?:schreiben|setzen|anzeigen|einblenden|steht|stehen))?',
    'namen als untertitel',
  ),
  rule('(?:stimme|sprecher(?:in)?) (?:weg|raus|aus)', 'ohne stimme'),
  rule('(?:und )?nur (?:noch )?(?:der |den |mit )?text(?= ?(?:$|[,.;!?]))', ''),
  rule('(?:der )?preis (?:ist|beträgt|liegt)(?: jetzt)?(?: bei)?(?= ?\\d)', 'misspelt'),
  // The music.
  rule(
    '(?:die |das |diese )?(?:musik|lied|song) (?:nervt|gefällt mir(?: gar)? nicht|passt(?: gar)? nicht|mag ich nicht|ist (?:doof|blöd|schrecklich|furchtbar|öde|langweilig))(?:[,.]? ?(?:bitte |nimm |gib |mach |mal |was |etwas |andere |anderes |ne |eine |musik )*(?:anderes|andere|musik))?',
    DONE.otherMusic,
  ),
  rule(
    '(?:gib mir |nimm |mach |bitte )*(?:was|etwas) (?:fröhlicheres|lustigeres|flotteres|peppigeres|fetzigeres)(?: bitte)?',
    DONE.happier,
  ),
  rule(
    '(?:gib mir |nimm |mach |bitte )*(?:was|etwas) (?:ruhigeres|sanfteres|entspannteres|leiseres)(?: bitte)?',
    DONE.calmer,
  ),
  rule(
    '(?:das |die musik |die )?(?:klingt|hört sich|wirkt) (?:ja |doch |an )?(?:wie|nach) (?:bei |auf |ner |einer |eine )*beerdigung(?: an)?',
    DONE.happier,
  ),
  // How it ends.
  [
    /(?<!musik |lied |song |\p{L})(?:das |es |das video |der film )?(?:geht|hört|endet|ist)(?: mir)?(?: am (?:schluss|ende))? (?:viel |etwas |so |mir )*(?:zu )?(?:abrupt|plötzlich|schnell|apprupt|hart)(?: (?:auf|zu ende|vorbei|am (?:schluss|ende)))(?!\p{L})/gu,
    DONE.ending,
  ],
  // What nobody here can do.
  rule(
    "(?:gibt'?s|gibt es|habt ihr|hast du|nimm|gib mir|ich will|ich möchte) (?:da |denn |auch |noch |vielleicht )*(?:ne|eine|andere|'ne|weitere|bessere) ?(?:andere|bessere|männliche|weibliche|menschlichere|natürlichere)? ?(?:stimme|stimmen|sprecher|sprecherin)|(?:die )?stimme (?:klingt|ist|hört sich) (?:so |sehr |zu |wie |nach )*(?:ein |einem |nem )?(?:roboter\\p{L}*|blechern|komisch|künstlich|unnatürlich)(?: an)?",
    DONE.otherVoice,
  ),
  rule(
    '(?:mach|nimm|entfern\\p{L}*|lösch\\p{L}*|schneid\\p{L}*|retuschier\\p{L}*) (?:bitte |mal |mir )*(?:die |den |das |der )?(?:leute|person(?:en)?|mann|frau|menschen|passanten|touristen|typ(?:en)?|auto|mülleimer|hintergrund|mülltonne)(?: (?:im|in|aus|von|auf) (?:dem |der |den )?(?:hintergrund|bild|foto)?[^,.;!?]*)?(?: (?:weg|raus|heraus|aus))?',
    DONE.cannot,
  ),
  rule(
    '(?:kannst du |könntest du |such |find |hol |tu )(?:mir |uns |noch |auch |bitte |ein |eine |paar |schönes |schöne |passende |passendes )*(?:bilder?|fotos?) (?:von|vom|mit|aus)[^,.;!?]*?(?:dazutun|suchen|finden|dazu|hinzufügen|einfügen|rein)?(?=$|[,.;!?]| und (?:mach|bau))',
    ' generate an image ',
  ),
  rule('keine (?:computer|roboter|maschinen|ki-?)stimme', ''),
  // How it looks.
  rule(
    'farben? (?:ein |n )?(?:bisschen |etwas |mehr |noch |bissl )*(?:kräftiger|satter|knalliger|bunter|leuchtender)',
    'more vivid',
  ),
];
