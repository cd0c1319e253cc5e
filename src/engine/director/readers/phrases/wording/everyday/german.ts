import { GERMAN_SPOKEN } from './spoken/german.ts';
import type { Everyday } from '../glossary.ts';
import { praiseBefore, reasonsAfter } from './reasons.ts';

const FINE =
  '(?:(?:das |es |alles )?(?:ist|sieht|wirkt|gefällt)(?: mir| ja| schon| echt| sehr| richtig| ganz| wirklich| eigentlich)* ?(?:super|toll|gut|klasse|schön|perfekt|prima|geil|top|nett|in ordnung)?(?: aus| geworden)?|(?:super|toll|klasse|schön|perfekt|prima))';

/** German as it is spoken. */
export const GERMAN_EVERYDAY: Everyday = {
  tells:
    /(?<!\p{L})(?:ist|sind|war|waren|hat|hatte|haben|wird|wurde|kann|kannst|können|mich|mir|ich|er|sie|wir|man|weil|gibt|kommt|geht|sieht|versteht|hustet|hört|finde|findet|egal|sonst|heißt|steht|liebt|mag|wird|wurden)(?!\p{L})/u,
  verbs: {
    remove:
      'entfernen|loeschen:losch|streichen|ausblenden|deaktivieren|weg_machen|weg_nehmen:nimm:nehm|weg_lassen:lass|raus_nehmen:nimm:nehm|raus_werfen:wirf|raus_schmeissen|raus_machen|heraus_nehmen:nimm|weg_tun|raus_tun|weg_werfen:wirf|raus_lassen:lass|aus_schalten|ab_schalten|aus_machen|weg_schmeissen|ausschliessen|raus_schneiden|raus_hauen|raus_kicken|weg_kriegen',
    add: 'hinzu_fugen|ein_fugen|erganzen|ein_bauen|dazu_tun|dazu_packen|dazu_nehmen:nimm|rein_machen|rein_packen|rein_tun|rein_nehmen:nimm|ein_setzen|ein_blenden|dazu_machen|drauf_machen|drauf_packen|drauf_setzen|ran_hangen|an_hangen|an_fugen|bei_fugen|aktivieren|unter_bringen|dran_hangen|rein_bringen|drunter_legen|unter_legen|drunter_machen|ein_schalten|an_machen|rein_setzen|auf_nehmen:nimm',
    write: 'schreiben:schrieb|drauf_schreiben|hin_schreiben|rein_schreiben|drunter_schreiben|tippen',
    make: 'machen|erstellen|erzeugen|bauen|basteln|produzieren|generieren|verwandeln|zaubern|zusammen_stellen|zusammen_schneiden|zusammen_fugen|zusammen_bauen|schneiden|kriegen|bekommen|brauchen|fertigen|gestalten|wollen|mochten|lassen|umwandeln',
    put: 'setzen|packen|legen|stellen|platzieren|bringen|hin_machen|hin_setzen|tun|hauen|stecken',
    change:
      'andern|verandern|bearbeiten|umbenennen|wechseln|korrigieren|verbessern|anpassen|um_stellen|um_andern|ab_andern|aktualisieren|um_wandeln',
    replace: 'ersetzen|aus_tauschen|aus_wechseln',
    swap: 'vertauschen|tauschen',
    move: 'verschieben|schieben|bewegen|ziehen|rucken|vor_ziehen|nach_rucken|wandern|verlegen',
    show: 'zeigen|an_zeigen|erscheinen|auf_tauchen|kommen',
    use: 'nehmen:nimm|verwenden|benutzen|nutzen|wahlen|aus_wahlen',
    keep: 'behalten|bleiben|drin_lassen|stehen_lassen|dran_lassen',
    undo: 'zuruck_nehmen:nimm|widerrufen|rueckgaengig|zuruck_setzen|zuruck_machen|zuruck_drehen',
    rotate: 'drehen|rotieren',
    flip: 'spiegeln|kippen',
    shorter: 'kurzen|verkurzen|straffen|ein_kurzen|ein_dampfen',
    longer: 'verlangern|aus_dehnen|strecken',
    trim: 'zu_schneiden|ab_schneiden|trimmen|weg_schneiden|beschneiden|stutzen',
    slower: 'verlangsamen|ab_bremsen',
    faster: 'beschleunigen',
    brighter: 'auf_hellen|erhellen',
    darker: 'ab_dunkeln|verdunkeln',
    bigger: 'vergrossern|vergroessern',
    smaller: 'verkleinern',
    louder: 'auf_drehen|hoch_drehen|lauter_machen|lauter_drehen|lauter_stellen',
    quieter: 'runter_drehen|leiser_machen|leiser_drehen|leiser_stellen|ab_senken|herunter_drehen|dampfen',
    mute: 'stumm_schalten|stumm_stellen|stumm_machen',
    center: 'zentrieren',
    translate: 'ubersetzen',
    'fill the screen': 'fullen|aus_fullen|fuellen',
    'fade out': 'aus_klingen|aus_faden',
    'read aloud': 'vor_lesen:lies|vor_tragen',
    shuffle: 'mischen|durch_mischen|durch_wurfeln',
    post: 'veroffentlichen|posten|teilen|schicken|verschicken|senden|hoch_laden|mailen|zu_schicken',
    export: 'exportieren|speichern|ab_speichern|herunter_laden|runter_laden',
  },
  words: {
    'half the length': 'halb so lang|halb so lange',
    'further down': 'weiter runter|weiter nach unten|tiefer|etwas runter',
    later: 'spater',
    place: 'stelle|platz|position',
    on: 'unter|drunter unter',
    photos: 'alte fotos|alten fotos|alte bilder|alten bildern|alten bilder',
    'as long as the music':
      'soll mit dem lied enden|soll mit der musik enden|mit dem lied enden|mit der musik enden|endet mit dem lied|endet mit der musik|zusammen mit der musik enden|so lang wie das lied|so lange wie das lied|so lang wie der song|so lang wie die musik|solange das lied dauert|bis das lied zu ende ist',
    'big font': 'grosse schrift|mit grosser schrift|in grosser schrift',
    enough: 'reicht|genugt|langt',
    'a minute long': 'eine minute lang',
    'fade to black':
      'ins schwarze ausblenden|schwarz ausblenden|ins schwarze|auf schwarz ausblenden|ins schwarz ausblenden',
    'zoom in': 'zoomen|zoom|zoome|ran zoomen|reinzoomen|heranzoomen|rein zoomen',
    nothing: 'gar nichts|nichts',
    remove:
      'uberflussig|zu viel des guten|weg damit|raus damit|brauch ich nicht|brauche ich nicht|braucht es nicht|kann weg|konnen weg|muss weg|brauchts nicht|fliegt raus',
    'side by side': 'gleichzeitig|auf einmal im bild|zur gleichen zeit|nebenander',
    brightness: 'helligkeit|licht',
    bold: 'dicker|dickeres|dickere|dick|fetter|fetteres|was dickeres|was fetteres|kraftiger',
    'in total': 'insgesamt|gesamtlange|gesamtdauer|gesamt|im ganzen|alles zusammen',
    next: 'nachste|nachsten|nachstes|folgende|danach kommende|darauf folgende',
    'two times': 'zweimal|zwei mal|2 mal|2x|doppelt hintereinander',
    especially: 'vor allem|besonders|insbesondere|ganz besonders|vor allem bei',
    typo: 'schreibfehler|tippfehler|vertippt|verschrieben|da ist ein fehler|rechtschreibfehler',
    'it is called': 'es heisst|das heisst|richtig heisst es|richtig ist|es muss heissen|da muss stehen',
    it: 'ihn',
    'reverse the order':
      'reihenfolge umdrehen|reihenfolge umkehren|reihenfolge andersrum|die reihenfolge umdrehen|die reihenfolge umkehren|die reihenfolge andersherum',
    thanks:
      'danke|vielen dank|danke dir|danke schon|dankeschon|besten dank|herzlichen dank|danke im voraus|merci|vielen lieben dank|tausend dank|lieben dank|dank dir',
    'love it':
      'das ist toll|echt schon|passt|passt gut|so ist gut|so ist es gut|so passt es|schaut gut aus|schaut super aus|wirklich schon|gut so|sehr gut geworden|ist gut|ist gut so|gefallt mir|passt so',
    '': 'mit ton|mit originalton|mit eigenem ton|mit dem originalton|guten tag|guten morgen|guten abend|moin|servus|gruss gott|gruezi|liebe grusse|lg|mfg|viele grusse|ach|ah|oh|nee|ne|na|naja|tja|hm|also|halt|eben|eh|wohl|ruhig|lieber|gerade|grad|da|dort|drin|drauf|dran|darauf|dafur|damit|davon|dazu|dabei|statt dessen|stattdessen|trotzdem|aber bitte|erstmal|erst mal|bitte noch|bitte mal|sei so gut|sei so lieb|sei so nett|ware super|ware toll|ware schon|ware nett|es ware toll wenn|es ware super wenn|kriegst du|kriegst du das hin|schaffst du|ginge|geht das|ginge das|konnte man|kann ich|konnten wir|kannst|konnen|konnt ihr|konnte|konnten|konntest|mag|mochte ich|wurde ich|wurdest du|hatte gern|hatte gerne|hatte|will ich|wollte|wir|ich|ihr|er|sich|ihm|dir|euch|immer|schon|einmal|quasi|sozusagen|vielleicht|eventuell|evtl|falls moglich|falls es geht|wenn es geht|wenns geht|am besten|am liebsten|hauptsache|egal|egal ob|leider|wirklich|echt|richtig|gar|ubrigens|zusatzlich|ausserdem|dabei|oder so|und so|und so weiter|usw|wird|wurde|werden|worden|hat|hatten|war|waren|gewesen|bin|bist|sei|wenn|sodass|dass|was|wo|wie|welche da ist|falls|falls welche da ist|ordentlich|schlicht|wie gesagt|im moment|momentan|von mir aus|noch was|noch eins|eins noch|und noch was|bei|beim|jetzt noch|das selbe video|daraus|draus|hieraus|dieses mal|diesmal|per|meinetwegen|nochwas|kopf|kopfe|kopfen|gesichter|fusse|genau|passend|schone|schoner|schones|schonen|nette|nettes|liebe|lieben|liebevolle|kleines|kleine|kleinen|ja nix|nix mehr|mal eben|eben mal|schnell mal|oops|hoppla|ups|sorry|entschuldigung|tut mir leid|mein fehler|verzeihung|hin|lass uns|uns|trotz|ueberall|uberall|hatt|hatt gern|mocht|mochat|tat|gell|scho|kurz mal|fix|flott|bitzli|merci vielmal|gad|pls|plz|gerne|gern|net so wichtig|koa|ma',
    ', ': 'aber|jedoch|allerdings|sondern',
    'instead of': 'statt|anstatt|anstelle|anstelle von|an stelle von|anstatt von',
    instead: 'eher|doch lieber|lieber doch',
    end: 'am schluss|ganz am ende|zum ende|ganz zum schluss|als letzte|als letzter|als allerletztes|zu guter letzt|als schlussbild|als abschluss|zum abschluss|ende mit|endet mit|enden mit|schluss mit|das letzte sein|ganz ans ende|ganz an den schluss|soll das letzte bild sein|soll als letztes|soll zum schluss|das letzte bild sein|als letztes bild|das ende|hintendran|hinten dran|ans schluss',
    beginning:
      'als erste|als erster|ganz am anfang|zu beginn|zum anfang|ganz zu beginn|als erstes bild|als startbild|soll als erstes|soll das erste bild sein|das erste bild sein|fang an mit|beginne mit|beginnt mit|starte mit|startet mit|los gehts mit|an den start|nach ganz vorne|zum start|zum einstieg|anfangs|beginnend mit|angefangen mit|zu anfang',
    video:
      'diaschau|dia show|bildershow|werbefilm|werbevideo|werbespot|werbeclip|spot|werbung|erklarvideo|videobrief|hochzeitsvideo|urlaubsvideo|geburtstagsvideo|ruckblick|jahresruckblick|zusammenschnitt|trailer|teaser|imagefilm|kurzvideo|erinnerungsvideo|gruss|grussvideo|videogruss|videobotschaft|fotofilm|streifen|fotovideo|bilderfilm|clipshow|story|einladung|video botschaft',
    letter: 'brief',
    script: 'skript|drehbuch|textdatei|vorlage|gedicht',
    'read aloud':
      'vorlesen lassen|vorlesen|langsam vorlesen|laut vorlesen|laut vorgelesen|vorgelesen|gesprochen|vorgelesen werden|vorgetragen|lass vorlesen|lass das vorlesen|mit vorlesen|zum vorlesen|laut lesen|langsam vorlesen lassen',
    'no voiceover': 'keine stimme|ohne stimme|ohne sprecher|kein sprecher|nicht vorlesen|ohne vorlesen',
    'with captions': 'mit untertiteln|mit untertitel',
    captions: 'untertiteln|den untertiteln',
    'too short':
      'zu schnell weg|zu schnell vorbei|zu schnell wieder weg|verschwindet zu schnell|verschwinden zu schnell|ist zu schnell weg|geht zu schnell weg|zu kurz zu sehen|zu kurz zu lesen|nur kurz zu sehen|man kommt nicht hinterher|kommt man nicht mit|man kommt nicht mit|komme nicht mit|schafft man nicht zu lesen|kann man nicht so schnell lesen|zu schnell zum lesen|zu kurz da|zu kurz eingeblendet|kaum zu lesen so schnell|nicht lang genug|steht zu kurz|stehen zu kurz|bleibt zu kurz|nicht genug zeit zum lesen',
    'too long':
      'zieht sich|zieht sich so|dauert ewig|dauert zu lange|zu lange|viel zu lange|steht zu lange|stehen zu lange|bleibt zu lange|ewig lang|zieht sich ganz schon',
    slower:
      'zu hektisch|zu schnell|viel zu schnell|geht zu schnell|gehen zu schnell|hektisch|zu gehetzt|geht mir zu schnell|zu flott|ruhiger im tempo|nicht so hektisch|nicht so schnell|etwas mehr zeit lassen',
    faster:
      'zu langsam|zu lahm|zu trage|viel zu langsam|geht zu langsam|etwas flotter|mehr schwung|mehr pep|mehr drive|zu langatmig',
    'quieter under the voice':
      'ubertont die stimme|ubertont mich|ubertont die stimme komplett|man hort die stimme nicht|man hort mich nicht|man versteht mich nicht|man versteht mich kaum|man versteht die stimme nicht|man versteht die stimme kaum|man hort die stimme kaum|stimme geht unter|die stimme geht unter|uberdeckt die stimme|unter der stimme leiser|leiser unter der stimme|versteht man nichts|man versteht nichts|man versteht nix|da versteht man nichts|man versteht den sprecher nicht|man versteht den sprecher kaum',
    'too loud':
      'zu laut|viel zu laut|drohnt|so laut|zu dominant|knallt so rein|kreischt|schreit|brullt|bellt so laut|plarrt|nervt|nerven|nervig',
    'too quiet':
      'zu leise|viel zu leise|kaum zu horen|nicht zu horen|hort man nicht|hort man kaum|man hort nichts|man hort nix|man hort sie kaum|man hort es kaum|man hort es nicht|kaum horbar|nicht horbar',
    quieter:
      'leise|ganz leise|leise im hintergrund|sehr leise|etwas leiser|dezent|dezenter|zuruckhaltender|mehr im hintergrund|leiser im hintergrund|schon leise|nicht so laut|nicht zu laut|nicht allzu laut',
    'turn down': 'senke|reduziere|verringere',
    boring:
      'gefallt mir nicht|passt nicht|passt gar nicht|passt nicht so|passt nicht dazu|langweilig|mag ich nicht|ist doof|doof|blod|furchtbar|schrecklich|trifft es nicht',
    'fade out':
      'hort am ende so abrupt auf|hort so abrupt auf|hort abrupt auf|hort so plotzlich auf|bricht ab|bricht abrupt ab|bricht so ab|endet abrupt|endet so abrupt|endet zu abrupt|endet plotzlich|reisst ab|hort plotzlich auf|am ende so abrupt auf|langsam leiser werden|sanft enden|sanft ausklingen|langsam ausblenden|am ende langsam ausblenden|sanft ausblenden|am ende ausblenden|abrupt|endet zu plotzlich|ausklingen lassen|am ende langsam leiser|soll am ende ausklingen|bricht am ende ab|hort einfach auf|am schluss ausblenden',
    'fade in':
      'langsam einblenden|sanft einblenden|langsam reinfaden|langsam lauter werden|langsam reinkommen|langsam anfangen|sanft anfangen|sanft einsetzen|leise anfangen|langsam einsetzen|sanft reinkommen|sachte anfangen|leise beginnen|langsam beginnen|sanft beginnen',
    "don't crop":
      'abgeschnitten|wird abgeschnitten|werden abgeschnitten|kopf ab|kopfe ab|kopf fehlt|die kopfe fehlen|kopf abgeschnitten|kopfe abgeschnitten|ganz drauf|ganz zu sehen|komplett zu sehen|vollstandig zu sehen|nicht abschneiden|ganze bild zeigen|nicht ganz drauf|nicht ganz zu sehen|nicht komplett zu sehen|oben abgeschnitten|an den seiten abgeschnitten|beschnitten',
    'fill the screen':
      'schwarze balken|schwarzen balken|schwarze rander|schwarzen rander|schwarze streifen|schwarzen streifen|balken an den seiten|keine balken|ohne balken|balken weg|rander weg|bildschirmfullend|ganze bild fullen|das bild fullen|den bildschirm fullen|fullen|formatfullend|links und rechts schwarze balken|ganzen bildschirm fullen|rand weg|keine rander',
    'no motion':
      'wackelt|wackelt zu viel|zu viel bewegung|bewegt sich zu viel|bewegt sich zu sehr|zu unruhig|wird mir schlecht|macht mich schwindelig|mir wird schwindelig|schwindelig|unruhig|weniger bewegung|ohne bewegung|ohne zoom|kein zoom|keine bewegung|nicht zoomen|nicht bewegen|stillstehen|nicht wackeln|nicht so viel bewegung|ohne zoomen|kein rumgezoome|rumgezoome|gezoome nervt|dieses gezoome nervt|das gezoome nervt|gezoome|zoomerei|gewackel|gewackle',
    brighter:
      'dunkel|etwas dunkel|ein bisschen dunkel|ziemlich dunkel|recht dunkel|so dunkel|viel zu dunkel|zu duster|duster|zu finster|finster|freundlicher und heller|freundlicher',
    darker: 'uberbelichtet|zu grell|grell|viel zu hell|blendet',
    rotate:
      'liegt auf der seite|auf der seite|steht quer|liegt quer|auf der seite liegt|seitlich|verdreht|liegt falsch|falsch herum gedreht|liegen auf der seite',
    'upside down':
      'steht auf dem kopf|auf dem kopf|steht kopf|falschrum|falsch herum|verkehrt herum|kopfuber|kopf uber',
    'reset the colors':
      'bunt|wieder bunt|wieder in farbe|in farbe|farbig|mit farbe|normal farbig|doch in farbe|doch wieder in farbe|doch bunt|ohne filter|kein filter|filter weg|filter raus',
    crossfade:
      'weich|sanft ubergehen|weich ubergehen|ineinander ubergehen|sanft ineinander ubergehen|weicher ubergang|weichere ubergange|sanfter ubergang|sanftere ubergange|fliessende ubergange|fliessend ineinander|sanft ineinander|weich ineinander|uberblenden|sanft uberblenden|weich ineinander uberblenden|fliessende uberblendung|sanfte wechsel|sanft wechseln|weich wechseln',
    'hard cuts':
      'harte schnitte|harter schnitt|harten schnitten|schnelle schnitte|schnellen schnitten|ohne ubergange|ohne ubergang|keine ubergange|kein ubergang|ohne uberblendung|ohne uberblendungen|direkte schnitte|einfach schneiden|hart geschnitten|harte cuts|schneller schnitt|schnell geschnitten',
    undo: 'das war besser|vorher war besser|vorher war es besser|vorher war es schoner|war vorher besser|gefiel mir vorher besser|wieder wie vorher|wieder so wie vorher|so wie vorher|mach es wieder wie vorher|doch nicht|lieber nicht|lieber doch nicht|dann doch nicht|doch lieber nicht|nein doch nicht|vergiss es|vergiss das|nein zuruck|einen schritt zuruck|ein schritt zuruck|zuruck zum vorherigen|stell das wieder her|hol es zuruck|hol das zuruck|hols zuruck|doch wieder rein|wieder rein|doch wieder dazu|wieder zuruck|zuruck bitte|letzten schritt zuruck|noch einen schritt zuruck|geh zuruck|bring es zuruck|wieder so wie es war|so wie es war|wie es war|lass es doch|lass doch|doch drin lassen|das alte war besser|nimm das zuruck',
    'it was too much':
      'das war zu viel|war zu viel|zu viel|ubertrieben|zu stark|nicht so stark|nicht ganz so viel|etwas zu viel',
    'what music is it':
      'welche musik ist das|welche musik|welches lied|welches lied ist das|was ist das fur musik|was ist das fur ein lied|was fur musik ist das|was fur eine musik ist das|was fur musik|welche musik ist drin|welche musik ist da gerade drin|welche musik ist da drin|welche musik lauft|welche musik lauft da|wie heisst das lied|welcher song ist das|was lauft da fur musik',
    'which photos are not used':
      'welche fotos fehlen|welche bilder fehlen|welche fotos sind nicht drin|welche bilder sind nicht drin|welche bilder hast du nicht genommen|fehlt ein bild|welches bild fehlt|welche sind nicht drin',
    'what format is it':
      'welches format|welches format hat es|welches format ist das|welches format hat das video|welche auflosung hat es|welche auflosung|welche auflosung hat das video|in welchem format|wie gross ist das video|ist das hochformat|ist es hochkant|ist das hochkant',
    'how many photos are there':
      'wie viele fotos sind es|wie viele bilder sind es|wie viele bilder sind drin|wie viele bilder hat es|wie viele fotos|wie viele bilder|wieviele bilder|wieviele fotos',
    'how long is the caption':
      'wie lange steht der letzte satz da|wie viele sekunden steht der letzte satz|wie lange ist der titel zu sehen|wie lange steht der titel|wie viele sekunden steht|wie lange steht|wie lange ist',
    'male voice': 'mannerstimme|mannliche stimme|mannlicher sprecher',
    'female voice': 'frauenstimme|weibliche stimme|sprecherin',
    'my voice':
      'meine sprachaufnahme|die sprachaufnahme|sprachaufnahme|sprachnachricht|die sprachnachricht|meiner sprachnachricht|meine sprachnachricht|meiner sprachaufnahme|meine nachricht|sprachmemo|mein sprachmemo|die aufnahme|meine aufnahme|der aufnahme|meine eigene stimme|was ich aufgenommen habe|memo',
    bigger:
      'man kann es nicht lesen|man kann das nicht lesen|kann man nicht lesen|kann man kaum lesen|kaum lesbar|nicht lesbar|schlecht lesbar|schlecht zu lesen|schwer zu lesen|unleserlich|viel zu klein|lesbarer|besser lesbar|winzig|zu winzig|nicht zu lesen|kaum zu lesen|kann keiner lesen|kann ich nicht lesen|man sieht es kaum',
    smaller:
      'riesig|zu riesig|viel zu gross|zu fett|zu wuchtig|verdeckt alles|verdeckt das bild|nimmt zu viel platz|dezenter in der grosse',
    big: 'gross|ganz gross|schon gross|in gross|grossgeschrieben|fett und gross|sehr gross',
    small: 'klein|ganz klein|in klein|schon klein',
    'half the size': 'halb so gross|nur halb so gross|auf halbe grosse|halbe grosse|um die halfte kleiner',
    'twice as long': 'doppelt so lang|doppelt so lange|doppelt solang|zweimal so lang',
    'dark green': 'dunkelgrun|dunkelgruner|dunkelgrunen|dunkelgrunes',
    'dark blue': 'dunkelblau|dunkelblauer|dunkelblauen|dunkelblaues|marineblau',
    'light blue': 'hellblau|hellblauer|hellblauen|hellblaues|himmelblau',
    'dark red': 'dunkelrot|dunkelroter|dunkelroten|weinrot|bordeaux',
    beige: 'beige|creme|cremefarben|cremeweiss',
    silver: 'silber|silbern|silberne|silberner|silbernen',
    turquoise: 'turkis|turkisen|turkiser',
    pink: 'rosafarben|rosarot|hellrosa',
    box: 'balken|dunklen balken|kasten|kastchen|hintergrundbalken',
    'behind the text': 'dahinter',
    below: 'darunter|drunter',
    transparent:
      'halbtransparent|halb transparent|durchscheinend|durchsichtig|transparent|leicht durchsichtig|halb durchsichtig',
    'as music':
      'drunter legen|als musik|als hintergrundmusik|im hintergrund|dazu als musik|als musik drunter|musik drunter|als untermalung',
    vertical:
      'furs handy hochkant|hochkant furs handy|fur whatsapp status|furs handy|im handyformat|fur tik tok|fur insta story|fur die story|fur instagram story|hochkantformat',
    horizontal: 'fur den beamer|furs fernsehen|fur fernseher|fur den tv|fur den pc',
    instagram: 'fur insta|fur instagram|furs insta',
    'the others':
      'die andern|alle andern|alle ubrigen|alle restlichen|bei den anderen|bei allen anderen|den anderen|die anderen auch|alle anderen auch|ubrige|den rest|beim rest',
    'the same':
      'gleiche|das gleiche auch|auch so|genauso machen|genau so auch|selbe|dasselbe auch|genauso auch|ebenfalls|dito|genauso|dasselbe|das gleiche',
    to: 'mit dem text|durch',
    more: 'noch mehr|noch etwas mehr|noch starker|starker',
    'a bit more':
      'noch ein bisschen|noch etwas|noch ein wenig|noch ein stuck|noch ein bissl|ein bisschen noch|etwas mehr|ein bisschen mehr|noch ein klein wenig|noch einen tick|noch ein tick',
    'a bit less': 'etwas weniger|ein bisschen weniger|nicht ganz so|ein wenig weniger',
    'a bit':
      'einen tick|ein tick|nen tick|eine spur|ein ticken|minimal|ein stuckchen|etwas|ein bisschen|bisschen|tickchen|ein tickchen|ticken|nen ticken|bissl|a bissl|bisserl|a bisserl|bitzeli|es bitzeli|einen hauch|tacken|ein bissl|ein bisserl|ein klein wenig|ein wenig|einen ticken',
    mute: 'ohne ton|ton weg|ton raus|kein ton|ohne sound|sound weg|ton abschalten|stumm|lautlos|ton ausschalten|tonlos',
    'another song':
      'eine andere musik|ein anderes lied|was anderes als musik|andere mucke|andere musik|anderer song|neue musik|neues lied|etwas anderes|was anderes|ein anderer song',
    music: 'mucke|musikuntermalung|hintergrundmucke|untermalung|klangteppich',
    happy:
      'lustigere|nicht so traurig|weniger traurig|stimmungsvolle|zum mitwippen|peppig|mitreissend|lebendige',
    'happy music': 'frohlichere musik|gute laune musik|partymusik',
    calm: 'was ruhiges|etwas ruhiges|etwas ruhigeres|was ruhigeres|beruhigende',
    'calm music':
      'wiegenlied|ein wiegenlied|schlaflied|einschlaflied|ruhige musik|ruhigere musik|sanfte musik|entspannte musik|langsame musik|langsamer musik',
    'calm piano': 'ruhige klaviermusik|ruhiges klavier|sanfte klaviermusik|leise klaviermusik|leises klavier',
    'serif font':
      'elegante schrift|elegantere schrift|edle schrift|edlere schrift|schone schrift|klassische schrift|elegant|eleganter',
    title: 'titelbild|titelschrift|die uberschrift',
    'for my sister': 'an meine schwester',
    'send to': 'per mail an|per email an|per whatsapp an|per e mail an',
    'special effects':
      'tanzen lassen|zum tanzen bringen|hintergrund austauschen|falten wegmachen|falten entfernen|pickel wegmachen|herzchen drauf|mit herzchen|mit glitzer|rote augen',
    'generate an image':
      'aus dem netz|im netz|im internet|google|aus dem web|von youtube|bei spotify|von spotify|lade von|besorg mir|finde ein bild|such mir',
    'each photo':
      'jedes bild|jedes foto|pro bild|pro foto|je bild|je foto|immer ein bild|bei jedem bild|auf jedes bild|auf jedem bild|alle bilder je',
    loop: 'immer wieder von vorn|in dauerschleife',
    logo: 'firmenlogo|unser logo|das logo|vereinslogo|emblem',
    'bottom left corner':
      'links unten in der ecke|unten links in die ecke|unten links in der ecke|linke ecke unten',
    'bottom right corner':
      'rechts unten in der ecke|unten rechts in die ecke|unten rechts in der ecke|rechte ecke unten|unten in die rechte ecke',
    'top left corner': 'links oben in der ecke|oben links in die ecke|oben links in der ecke|linke ecke oben',
    'top right corner':
      'rechts oben in der ecke|oben rechts in die ecke|oben rechts in der ecke|rechte ecke oben',
    top: 'weiter oben|weiter nach oben|ein stuck hoher|oben hin|nach ganz oben|hoher setzen|zu weit oben|viel zu weit oben',
    bottom: 'weiter unten|ein stuck tiefer|unten hin|nach ganz unten|zu weit unten',
    only: 'nur noch|ausschliesslich|einzig',
  },
  before: [
    ...GERMAN_SPOKEN,
    [
      /(?<!\p{L})(?:an (?:die |der )?)(zweite|dritte|vierte|fünfte)n?r? (?:stelle|platz|position)(?!\p{L})/gu,
      'auf $1 platz',
    ],
    [
      /(?<!\p{L})(?:(?:sorry|ups|hoppla|fehler|korrektur|ich hab mich vertan|vertan|falsch|nein)[,.:!]* )+(?:es |das )?(?:ist|sind|war|waren|hei(?:ß|ss)t) (?:der |die |das )?(?=[^.,;!?]{1,40}(?:$|[.,;!?]))/gu,
      'misspelt ',
    ],
    [
      /(?<!\p{L})(?:der preis |es |das |sie )?(?:kostet|kosten|sind|ist) (?:jetzt|nun|neu|inzwischen) (?=[€$]?\d[\d.]*(?: ?[€$%]| euro| franken)?(?:$|[ .,;!?]))/gu,
      'misspelt ',
    ],
    [
      /(?:(?:das|es|ist|dauert|geht) )*(?:viel |etwas |noch |ein bisschen )?zu lang[e]?(?! |s)[^.,;!?]{0,30}[,.;:!]+ *(?=[^.,;]{0,16}(?:höchst|maximal|max|nicht länger|nicht mehr|unter)|[^.,;]{0,20}max)/gu,
      '',
    ],
    [
      /(?<!\p{L})(?:(?:aller)?höchstens|maximal|max\.?|nicht (?:mehr|länger) als|unter|bis zu) (?=\d|eine |ein |zwei |drei |halbe)/gu,
      'at most ',
    ],
    [/(\d+ ?(?:sekunden?|sek|s|minuten?|min)) (?:max\.?|maximal|höchstens)(?!\p{L})/gu, 'at most $1'],
    [
      /(?<!\p{L})(?:es |das )?(?:muss|soll|sollte) ([^.,;!?]{1,40}?) (?:hei(?:ß|ss)en|lauten)(?!\p{L})/gu,
      'misspelt $1',
    ],
    [
      /man (?:hört|versteht) (?:mich|sie|ihn|die stimme|oma|opa) (?:ja |fast |so |gar |kaum |nicht |schlecht )*(?:bei|vor|wegen|durch|über|mit) (?:der |so viel |lauter |dieser |all der )*musik/gu,
      ' duck the music quieter ',
    ],
    [
      /blende? (?:es|sie|ihn|die musik|das lied|den song|den ton)(?: (?:am ende|hinten|zum schluss|langsam|sanft|dann))* aus/gu,
      'fade out',
    ],
    [
      /(?<!\p{L})(?:sie |er |die stimme |die |der )?(?:spricht|redet|liest|sprich|red) (?=(?:viel |etwas |ein bisschen |noch )?(?:zu |so |langsamer|schneller))/gu,
      'stimme ',
    ],
    [/(?<!\p{L})(langsamer|schneller) (?:sprechen|reden|vorlesen|lesen)(?!\p{L})/gu, 'stimme $1'],
    [
      /(?<!\p{L})(?:aber |doch |nur )*(den|die|das) (\p{L}+) (?:so |bitte )*(?:lassen|belassen)(?= ?(?:$|[.,;!?]))/gu,
      ', behalte $1 $2',
    ],
    // I hätt gern, a längere Musik.
    [/(?<!\p{L})i (?=(?:h[äa]tt|möcht|mag|will|brauch|find)e?(?!\p{L}))/gu, 'ich '],
    [/(?<!\p{L})a (?=(?:bissl|bisserl|\p{L}+e|\p{L}+s) )/gu, 'ein '],
    [
      /(?<=[\ue100-\ue1fe]\ue0ff{0,60}) (?:drunter|darunter|untendrunter)(?=[ .,;!?]|$)(?! (?:schreib|steht))/gu,
      ' als musik',
    ],
    [
      /,? ?(?<!\p{L})(?:(?:meine?|die|der|unsere?) )?(?:oma|opa|mutter|vater|mama|papa|tante|onkel|schwester|bruder|leute|kinder) (?:sieht|sehen|hört|hören|liest|lesen) (?:ja |halt |so |sehr )*(?:schlecht|nichts|nix|kaum|nicht)[^,.;!?]*/gu,
      '',
    ],
    [
      /(?<!\p{L})(?:soll|sollte|muss|kommt) (?:bitte |dann |noch )?(?:das |die |der |als )?letzte[sr]?(?: bild| foto)?(?: sein| kommen| stehen)?(?!\p{L})/gu,
      'ans ende',
    ],
    [
      /(?<!\p{L})(?:soll|sollte|muss|kommt) (?:bitte |dann |noch )?(?:das |die |der |als )?erste[sr]?(?: bild| foto)?(?: sein| kommen| stehen)?(?!\p{L})/gu,
      'an den anfang',
    ],
    [
      /(?:(?:links und rechts|rechts und links|oben und unten|an den seiten|seitlich|an der seite) )?(?:(?:sind|hat|gibt es|seh ich|sehe ich|ist|da|so|diese|die|lauter|noch) )*schwarze[nr]? (?:dicke |breite )?(?:balken|ränder|raender|rändern|streifen|rahmen)(?: (?:links und rechts|rechts und links|an den seiten|oben und unten|am rand))?/gu,
      ' bildfüllend',
    ],
    [
      /(?<!\p{L})man (?:hört|versteht|kann) (die|den|das|der|meine) ([\p{L}]+|[\ue100-\ue1fe]\ue0ff*) (?:ja |fast |so |gar |leider |nur )*(?:kaum|nicht|schlecht)(?: hören| verstehen)?(?!\p{L})/gu,
      '$1 $2 zu leise',
    ],
    [
      /^(?:ach,? |oh,? )?(?:n[eê]+|nein|nö|halt|stopp?|sorry|entschuldigung|ups|hoppla|quatsch|moment|falsch)[ ,!.]+(?:nein[ ,]+)?(?=[\p{L}\ue000-\ue4fe])/gu,
      'nein, ',
    ],
    reasonsAfter(
      'weil|da (?=man|sie|er|es|ich|die|das|der|wir)|denn|damit|sonst|ansonsten|obwohl|falls|egal ob|so ?dass|vorher (?:hustet|redet|ist)',
      'und|aber|also|bitte',
    ),
    praiseBefore(FINE, 'aber|nur|bloß|allerdings|ausser|außer'),
    [
      /(?<!\p{L})(?:(?:mein|meine|der|die|unsere) \p{L}+|ich|alle|sie|er|man) (?:meint|meinen|findet|finden|finde|sagt|sagen|sage|denkt|glaube|glaubt),? (?:dass )?/gu,
      '',
    ],
    [/(?<=\d) ?(?:sek|sec)\.?(?!\p{L})/gu, ' sekunden'],
    [/(?<!\p{L})(?:ab|von|bei) sekunde (\d+) (?:bis|-) (?:sekunde )?(\d+)/gu, 'von $1 bis $2 sekunden'],
    [/(?<!\p{L})(?:erst )?(?:ab|bei) sekunde (\d+)/gu, 'ab $1 sekunden'],
    // Soll bei der Rede leise sein.
    [/(?<!\p{L})(?:soll|sollen|sollte|sollten|muss|müssen|darf|dürfen|kann|können)(?!\p{L})/gu, ''],
    [/(?<!\p{L})(?:sein|werden|gehen|kommen|stehen)(?= ?(?:[.,;!?]|$|und ))/gu, ''],
    // „Das erste Bild statt des zweiten“, „ab der 3“.
    [
      /(?<!\p{L})(?:die|das|der|den|nummer|nr\.?) (\d{1,2})(?=(?: ?[.,;!?]|$| und| raus| weg| bitte| in | auf | an | mit | nach | soll| länger| kürzer| ohne))(?! (?:sekunden?|minuten?|bilder|fotos)(?!\p{L}))/gu,
      'slide $1',
    ],
    [/(?<!\p{L})(\d{1,2})\. (?=(?:bild|foto|clip|video)(?!\p{L}))/gu, '$1th '],
    [/(?<!\p{L})zum (\d+)\. (?=\p{L})/gu, 'zum '],
    [/(?<!\p{L})für (?:meine|die|unsere) \d+\. \p{L}+/gu, ''],
    [
      /([\ue000-\ue0fe]\ue0ff*) (?:durch|gegen|in|zu) ([\ue000-\ue0fe]\ue0ff*) (?:ersetzen|austauschen|ändern|tauschen)/gu,
      'ersetze $1 mit $2',
    ],
  ],
};
