import { GERMAN_EVERYDAY } from './everyday/german.ts';
import type { Rewriting } from '../../../language/rewrite.ts';
import type { Glossary } from './glossary.ts';
import { GERMAN_FORMS } from './inflection/german.ts';

/** German. */
export const GERMAN: Glossary = {
  everyday: GERMAN_EVERYDAY,
  inflection: GERMAN_FORMS,
  writing: {
    writes:
      'schreib(?:e|en)?|mit (?:dem text|den worten|der aufschrift)|auf dem steht|steht|geschrieben|text|beschrifte(?:n)?(?: mit)?|es heißt',
    nouns:
      '(?:den |der |die |das |dem |einen |ein |mit )*(?:titel|text|überschrift|untertitel|bildunterschrift|schriftzug|spruch|schlusstext|abspann)',
    puts: 'nenn(?:e|en)? (?:es|das video|ihn|das)',
    between:
      'am (?:anfang|ende|schluss)|zum schluss|oben|unten|in die mitte|drauf|dazu|noch|bitte|auf (?:das|dem) (?:erste|letzte|zweite|dritte)n? bild|in groß|groß|in \\p{L}+|den|das|die|als titel',
    capitals: true,
  },
  named: (names) =>
    [...new Set(names.flatMap((name) => name.split(/[^\p{L}]+/u)))]
      .filter((word) => word.length > 2 && !/^(?:bild|foto|video|clip|film|img|dsc)$/.test(word))
      .map((word): Rewriting => [
        new RegExp(
          `(?<!\\p{L})${word}(?:s|n|en)?-?(?=(?:bild|foto|video|clip|aufnahme|film)(?:er|ern|s|es|n|en)?(?!\\p{L}))`,
          'gu',
        ),
        `${word} `,
      ]),
  words: {
    'title color': 'titelfarbe|farbe des titels',
    between: 'zwischen',
    screen: 'in die ecke|in der ecke|ecke',
    'in black and white': 'in schwarz weiss|in schwarzweiss|in sw',
    short: 'kurz|kurzes|kurzen',
    the: 'der|die|das|den|dem|des',
    my: 'mein|meine|meinen|meiner|meinem|ihr|ihre|ihren|sein',
    our: 'unser|unsere|unseren|unserem|unserer',
    gently: 'langsam|sanft langsam',
    '': 'bitte|mal|doch|einfach|hallo|hey|hi|ich mochte|ich hatte gern|ich hatte gerne|ich will|ich brauche|ich wurde gern|kannst du|konntest du|konnen sie|konnten sie|kann man|du|sie|mir|uns|gern|gerne|jetzt|nun|dann|danach|noch|auch|etwa|ungefahr|ca|circa|ist|sind|soll|sollen|sollte|sollten|wird|werden|wurde|bitteschon|ja|ok|okay|so|dass|es bitte|hinzu|dazu|rein|hinein|es ware schon|es ware gut wenn|wenn moglich|moglichst|insgesamt|ganz|wieder|man|haben|hat|finde|ich finde|irgendwie|leider|irgendein|zeit|eigentlich|jeweils|bleibt|gehen|geht|sehen|her|daraus',
    a: 'ein|eine|einen|einem|einer|ne|nen',
    it: 'es',
    this: 'diese|dieser|dieses|diesen|diesem|davon',
    make: 'mach|mache|machen|macht|erstelle|erstell|erstellen|erzeuge|baue|bau|bastle|bastel|schneide|produziere|generiere|gib|lass|lasse|verwandle|wandle|mochte|will|tu|schreib|schreibe|fertige',
    put: 'setz|setze|setzen|pack|packe|leg|lege|stell|stelle|stellen|platziere|bring|bringe',
    add: 'fuge|fug|hinzufugen|einfugen|erganze|erganz|ergänze|einblenden|blende|blend|nimm mit auf|schalte ein|aktiviere|einbauen|baue ein',
    remove:
      'entferne|entfern|entfernen|losche|losch|loschen|raus|heraus|weg|wegnehmen|rausnehmen|streiche|streich|ausblenden|ausschalten|deaktiviere|rausschmeissen|wegmachen|schmeiss raus|wegwerfen|nimm raus|fliegt raus|abschalten',
    change: 'andere|ander|andern|verandere|bearbeite|umbenennen|wechsle|wechsel|wechseln',
    replace: 'ersetze|ersetz|ersetzen|austauschen|tausche aus',
    swap: 'vertausche|vertauschen|tausche|tausch|tauschen',
    move: 'verschiebe|verschieb|verschieben|schieb|schiebe|bewege|zieh|ziehe',
    show: 'zeig|zeige|zeigen|anzeigen|angezeigt|eingeblendet|sichtbar|erscheint|erscheinen|erscheine|zu sehen|gezeigt',
    use: 'nimm|nehme|nehmen|verwende|verwend|benutze|benutz|nutze|wahle',
    keep: 'behalte|behalt|behalten|lass stehen|stehen lassen|bleiben',
    call: 'nenn|nenne|nennen|heissen|namens|betitelt|betitle',
    undo: 'ruckgangig|mach ruckgangig|mach das ruckgangig|ruckgangig machen|zuruck|nimm zuruck|zurucknehmen|wie vorher|wie es vorher war|wie zuvor|vorherige version|letzte anderung zurucknehmen|mach es wie vorher|widerrufen',
    redo: 'wiederherstellen|wiederhole die anderung|doch wieder|erneut anwenden|nochmal anwenden|stelle wieder her',
    'start over':
      'von vorne|von vorn|noch mal von vorne|nochmal von vorne|fang neu an|neu anfangen|von neuem|alles neu|starte neu|noch einmal von vorne|fang von vorne an',
    steps: 'schritte|schritt|anderungen|schritten',
    'what can you do':
      'hilfe|was kannst du|was kannst du alles|wie funktioniert das|was geht|was kann ich sagen|welche funktionen gibt es|was kannst du machen|was kannst du noch|was ist moglich|hilf mir',
    'love it':
      'danke|vielen dank|super|perfekt|toll|prima|klasse|gefallt mir|sehr schon|gut gemacht|wunderbar|danke schon|dankeschon|passt so|genau so|sieht gut aus|sehr gut|spitze|geil|schon geworden|cool',
    export:
      'exportiere|exportieren|export|herunterladen|runterladen|lade herunter|speichern|speichere|wie exportiere ich|wie speichere ich|wo ist das video|wo finde ich das video|wie kann ich das video speichern|wie lade ich das herunter|wie lade ich das video herunter|wie bekomme ich das video|download|abspeichern|wie kann ich es herunterladen|wie kann ich das herunterladen|wie kann ich das exportieren|wie kann ich exportieren',
    'is it free':
      'was kostet das|kostet das etwas|ist das kostenlos|wie viele credits|kostet das was|guthaben|kostenlos|muss ich zahlen|muss ich dafur zahlen|was kostet es|wie teuer ist das|ist das gratis|muss ich bezahlen',
    'how long is it':
      'wie lang ist es|wie lang ist das video|wie lange dauert es|wie lange dauert das video|wie lang ist das|wie lang ist das video jetzt|wie viele fotos sind drin|was ist im video|wie lang ist der film|wie lange geht das video',
    to: 'auf|zu|zum|zur|bis|ins|nach',
    in: 'im|fur den ersten|wahrend',
    on: 'uber|auf dem bild|auf das bild|aufs',
    of: 'vom|von den|von der',
    from: 'von|ab|aus diesen|aus',
    off: 'ausmachen|aus machen',
    with: 'mit|samt|mithilfe',
    for: 'fur|lang',
    without: 'ohne|ganz ohne',
    as: 'als',
    and: 'und|sowie',
    no: 'kein|keine|keinen|keinerlei|nicht|ich will keine|keine mehr|ich mag keine|nie',
    only: 'nur|lediglich|ausschliesslich|bloss|nur noch',
    'keep only': 'behalte nur|nur behalten',
    'all except':
      'alle ausser|alles ausser|alle bis auf|alles bis auf|ausser|bis auf|alle fotos ausser|alle bilder ausser|alle fotos bis auf|alle bilder bis auf',
    all: 'alle|alles|ganzen|ganze|ganzes|allen|gesamte|gesamten|komplett|samtliche',
    each: 'jedes|jede|jeder|jeden|jedem|pro|je|pro foto|pro bild|jeweils jedes',
    'the others':
      'die anderen|alle anderen|die ubrigen|der rest|den rest|die restlichen|anderen|restlichen|ubrigen|die anderen fotos|die anderen bilder|alle anderen bilder|alle anderen fotos|alles andere',
    'the same':
      'das gleiche|dasselbe|genauso|das selbe|ebenso|mach das gleiche|gleiches|das gleiche bei|das gleiche mit',
    again: 'nochmal|noch einmal|erneut|noch mal',
    first: 'erste|ersten|erstes|erster',
    second: 'zweite|zweiten|zweites|zweiter',
    third: 'dritte|dritten|drittes|dritter',
    fourth: 'vierte|vierten|viertes|vierter',
    fifth: 'funfte|funften|funftes',
    sixth: 'sechste|sechsten|sechstes',
    seventh: 'siebte|siebten|siebtes',
    eighth: 'achte|achten|achtes',
    'second to last': 'vorletzte|vorletzten|vorletztes',
    last: 'letzte|letzten|letztes|letzter|letztem',
    two: 'zwei|beiden|beide',
    three: 'drei',
    four: 'vier',
    five: 'funf',
    six: 'sechs',
    seven: 'sieben',
    eight: 'acht',
    nine: 'neun',
    ten: 'zehn',
    twelve: 'zwolf',
    fifteen: 'funfzehn',
    twenty: 'zwanzig',
    thirty: 'dreissig',
    'twenty five': 'funfundzwanzig',
    forty: 'vierzig',
    'forty five': 'funfundvierzig',
    fifty: 'funfzig',
    sixty: 'sechzig',
    'half a minute': 'halbe minute|halben minute|eine halbe minute|einer halben minute',
    'one minute and a half': 'anderthalb minuten|eineinhalb minuten',
    seconds: 'sekunden|sekunde|sek|sekunden lang|sekundlich',
    minutes: 'minuten|minute',
    percent: 'prozent',
    photo: 'foto|bild|aufnahme|foto nummer|bild nummer|foto nr|bild nr',
    photos: 'fotos|bilder|bildern|aufnahmen|fotografien',
    clip: 'clip|videoclip|ausschnitt',
    clips: 'clips|videoclips',
    slideshow: 'diashow|slideshow|fotoshow|bildershow|film|filmchen|reel|prasentation|kurzfilm|montage',
    video: 'video|videos|das video|filmvideo',
    slide: 'folie',
    files: 'dateien|datei|material',
    new: 'neue|neuen|neues|hochgeladenen|neu hochgeladenen|gerade hochgeladenen',
    title: 'titel|uberschrift|haupttitel|titeltext|schlagzeile',
    subtitle: 'untertitelzeile|unterzeile',
    captions: 'untertitel|bildunterschriften|beschriftungen|unterschriften|bildtexte',
    caption: 'bildunterschrift|beschriftung|unterschrift|bildtext',
    text: 'text|schriftzug|satz|spruch|wort|zeile',
    texts: 'texte|worter|texten|schriften',
    closing: 'abspann|schlusstext|schlusssatz|endtext|abschlusstext|schlusstitel',
    names: 'namen|dateinamen|name|dateiname|ihrem namen|seinem namen|ihren namen',
    music: 'musik|hintergrundmusik|soundtrack|begleitmusik|hintergrundsound|musikstuck',
    song: 'lied|song|stuck|titelmusik',
    voiceover:
      'sprecher|stimme|erzahler|sprecherstimme|kommentar|erzahlung|off stimme|sprachaufnahme|vertonung|voice over',
    'my voice':
      'meine stimme|meine aufnahme|meine sprachaufnahme|meine sprachnachricht|meiner stimme|meiner aufnahme|mein kommentar',
    'read aloud':
      'lies vor|vorlesen|lies|vorgelesen|lies den text vor|lies die texte vor|lies die untertitel vor|vor lesen|lass vorlesen|lass den text vorlesen|lies alles vor|lies den titel vor',
    sound: 'ton|sound|gerausch|klang',
    'original sound': 'originalton|o ton|ton der clips|ton vom clip|ton des clips|clipton|ton vom video',
    volume: 'lautstarke',
    transitions: 'ubergange|ubergang|ubergangen|ubergangseffekte|uberblendung|uberblendungen',
    crossfade:
      'weich uberblenden|weiche ubergange|weiche uberblendung|uberblenden|weiche uberblendungen|sanfte ubergange|weich ineinander|weichen ubergangen|weichen ubergange|sanften ubergangen|weichen uberblendungen|weichem ubergang',
    'fade to black':
      'schwarzblende|schwarzblenden|uberblendung zu schwarz|durch schwarz|abblende zu schwarz|blende zu schwarz|uber schwarz',
    'fade to white': 'weissblende|weissblenden',
    'slide transitions': 'schiebeubergang|schiebeubergange|schieben als ubergang|reinschieben',
    wipe: 'wischen|wischblende|wischblenden|wischeffekt',
    zooms:
      'zoom|zoomeffekt|zoom effekt|bewegung|animation|animationen|bewegungen|kamerabewegung|zoomen|kamerafahrt|kamerafahrten|bewegungseffekt|bewegungseffekte',
    'zoom in':
      'zoome rein|zoom rein|hineinzoomen|heranzoomen|reinzoomen|zoom in|zoome auf|zoome in|zoom auf|zoome langsam auf|zoome hinein|ranzoomen|zoom ran|zoome ran',
    'zoom out': 'zoome raus|rauszoomen|herauszoomen|zoom raus|zoome heraus',
    'pan left': 'schwenk nach links|schwenke nach links',
    'pan right': 'schwenk nach rechts|schwenke nach rechts',
    static: 'still|ruhig stehen|unbewegt|statisch|stillstehen|still stehen|bewegungslos',
    'black and white':
      'schwarz weiss|schwarzweiss|sw|s w|schwarzweissen|schwarz weissen|monochrom|schwarz und weiss',
    sepia: 'sepia|wie ein altes foto|alt aussehen|wie alte fotos',
    vintage: 'retro|vintage',
    vivid:
      'kraftig|kraftiger|knalliger|bunter|lebendiger|leuchtender|kraftigere farben|kraftigeren farben|sattere farben|farbenfroher|kraftige farben|intensiver',
    colors: 'farbe|farben|farbfilter|filter|farbig',
    'reset the colors':
      'originalfarben|normale farben|wieder farbig|wieder in farbe|in farbe|ursprungliche farben',
    brighter:
      'heller|aufhellen|helle auf|mehr helligkeit|zu dunkel|hell auf|mehr licht|etwas heller machen|hellere',
    darker: 'dunkler|abdunkeln|zu hell|weniger helligkeit|dunklere',
    brightness: 'helligkeit',
    contrast: 'kontrast|kontrastreicher',
    saturation: 'sattigung|farbsattigung',
    warmer: 'warmer|warmere farben|warmeren farben|warmere',
    cooler: 'kuhler|kalter|kuhlere farben|kaltere farben',
    bigger: 'grosser|grossere|grosseren|vergrossere|zu klein|vergrossern|grosse schrift',
    smaller: 'kleiner|kleinere|kleineren|verkleinere|zu gross|verkleinern',
    size: 'grosse|schriftgrosse',
    louder: 'lauter|zu leise|mach lauter|hoher drehen|lauter drehen|aufdrehen|dreh auf|dreh lauter|lautere',
    quieter:
      'leiser|zu laut|leisere|leiser drehen|runter drehen|dreh leiser|runterdrehen|nicht so laut|weniger laut|dezenter|etwas leiser',
    'turn down': 'senke|reduziere|verringere|reduzieren|dreh runter',
    more: 'mehr|erhohe|erhohen|verstarke|hoher',
    less: 'weniger|niedriger',
    longer: 'langer|verlangere|verlangern|langere|zu kurz|ausdehnen|mehr zeit|langeren|nicht so kurz',
    shorter: 'kurzer|kurze|verkurze|verkurzen|zu lang|kurzere|kurzeren|nicht so lang|gekurzt',
    faster:
      'schneller|beschleunige|beschleunigen|schnellere|zu langsam|flotter|schneller abspielen|mehr tempo|schnelleres tempo|zugiger|dynamischer|nicht so langsam|rasanter',
    slower:
      'langsamer|verlangsame|verlangsamen|langsamere|zu schnell|ruhigeres tempo|langsameres tempo|gemachlicher|nicht so schnell',
    'a bit':
      'ein bisschen|etwas|ein wenig|bisschen|ein klein wenig|ein stuck|ein kleines bisschen|bissl|bissel|leicht|minimal',
    'a lot': 'viel|deutlich|sehr viel|wesentlich|sehr|viel viel|richtig',
    twice: 'doppelt|doppelt so|zweimal|verdopple|verdoppeln|das doppelte',
    half: 'halb|halfte|halb so|halbiere|um die halfte|auf die halfte|halbieren',
    long: 'lange|dauer|lang|laufzeit|lange des videos',
    pace: 'tempo|geschwindigkeit',
    'half speed': 'zeitlupe|halbe geschwindigkeit|halber geschwindigkeit|in zeitlupe|slow motion',
    'double speed': 'zeitraffer|doppelte geschwindigkeit|doppelter geschwindigkeit|im zeitraffer',
    trim: 'kurze den clip|schneid|zuschneiden auf|stutze',
    mute: 'stumm|stummschalten|stumm schalten|schalte stumm|ton aus|lautlos|stummgeschaltet',
    loop: 'in schleife|wiederhole|wiederholen|endlosschleife|schleife|loopen|wiederholt',
    'fade in': 'einblenden lassen|sanft einblenden|langsam einblenden|weich einblenden',
    'fade out':
      'ausblenden lassen|sanft ausblenden|langsam ausblenden|ausfaden|ausklingen|leise ausklingen|langsam ausklingen|am ende ausblenden|ausklingen lassen|weich ausblenden',
    vertical:
      'hochformat|vertikal|hochkant|senkrecht|im hochformat|furs handy|fur das handy|fur tiktok|fur instagram reels|fur reels|fur handy|vertikales|vertikale|hochkantvideo|handyformat',
    horizontal:
      'querformat|horizontal|breitbild|im querformat|waagerecht|fur youtube|fur den fernseher|breitformat',
    square: 'quadratisch|quadratisches|quadrat|quadratische|quadratformat|quadratischem',
    format: 'format|seitenverhaltnis',
    resolution: 'auflosung|qualitat',
    'frames per second': 'bilder pro sekunde|bildern pro sekunde|frames pro sekunde|bildrate',
    background: 'hintergrund|untergrund|hintergrundfarbe',
    blurred: 'unscharf|verschwommen|weichgezeichnet|unscharfer|verschwommener|unscharfen',
    box: 'kasten|box|balken hinter',
    'black box': 'schwarzer kasten|schwarzen kasten|schwarze box',
    behind: 'hinter',
    font: 'schriftart|schrift|font',
    'serif font': 'serifen|serifenschrift|mit serifen|serifenschriftart',
    handwriting: 'handschrift|handschriftlich|schreibschrift|handgeschrieben|handgeschriebene schrift',
    bold: 'fett|fettgedruckt|fette schrift|fetter',
    italic: 'kursiv',
    top: 'oben|obere|oberen rand|ganz oben|oberen|nach oben',
    bottom: 'unten|untere|unteren rand|ganz unten|unteren|nach unten',
    center: 'mitte|zentriert|mittig|in der mitte|in die mitte|zentriere|zentral',
    'top right corner':
      'oben rechts|rechts oben|oberen rechten ecke|rechte obere ecke|rechten oberen ecke|obere rechte ecke',
    'top left corner':
      'oben links|links oben|oberen linken ecke|linke obere ecke|linken oberen ecke|obere linke ecke',
    'bottom right corner':
      'unten rechts|rechts unten|unteren rechten ecke|rechte untere ecke|rechten unteren ecke|untere rechte ecke',
    'bottom left corner':
      'unten links|links unten|unteren linken ecke|linke untere ecke|linken unteren ecke|untere linke ecke',
    left: 'links|nach links|linke seite|linken',
    right: 'rechts|nach rechts|rechte seite|rechten',
    beginning:
      'anfang|beginn|an den anfang|nach vorne|nach vorn|vorne|ganz vorne|zuerst|start|am anfang|an die erste stelle|ganz nach vorne|an erster stelle|an erste stelle|als erstes',
    end: 'ende|schluss|zum schluss|am ende|nach hinten|ans ende|ganz hinten|zuletzt|hinten|ganz nach hinten|als letztes|an letzter stelle|an das ende|an die letzte stelle|an den schluss',
    'throughout the whole video':
      'das ganze video uber|die ganze zeit|wahrend des ganzen videos|durchgehend|im ganzen video|das ganze video lang|uber das ganze video',
    before: 'vor|vor das|davor|vor dem',
    after: 'hinter das|hinter foto|danach kommt|nach dem',
    order: 'reihenfolge',
    'reverse the order':
      'umkehren|kehre um|umgekehrt|andersherum|ruckwarts|umgekehrter reihenfolge|umgekehrte reihenfolge|reihenfolge umkehren|kehre die reihenfolge um|umdrehen die reihenfolge|dreh die reihenfolge um|drehe die reihenfolge um|andersrum',
    shuffle:
      'mische|mischen|zufallig|zufallige reihenfolge|durchmischen|wurfle|zufalliger reihenfolge|durcheinander',
    'sort by name':
      'sortiere nach namen|nach namen sortieren|alphabetisch|nach name sortieren|sortiere nach name|nach dateinamen sortieren|sortiere die fotos nach namen|sortiere die bilder nach namen|sortiere alphabetisch|alphabetisch sortieren|sortiere nach dateinamen|nach namen ordnen',
    logo: 'logo|wasserzeichen',
    rotate: 'dreh|drehe|drehen|rotiere',
    flip: 'spiegle|spiegeln|spiegel|gespiegelt|spiegelverkehrt',
    crop: 'schneide zu|zuschneiden|beschneide|beschneiden',
    "don't crop":
      'nicht zuschneiden|nicht beschneiden|nicht abschneiden|ganz zeigen|ganz zu sehen|nicht beschnitten|vollstandig zeigen|komplett zeigen|ohne beschnitt|nicht abgeschnitten',
    'fill the screen':
      'bildfullend|fulle den bildschirm|ohne schwarze balken|vollbild|ohne rander|keine schwarzen balken|formatfullend|schwarzen balken weg|bildschirmfullend',
    'side by side': 'nebeneinander|geteilter bildschirm|splitscreen|nebeneinander anzeigen|seite an seite',
    red: 'rot|rote|roter|roten|rotes',
    blue: 'blau|blaue|blauer|blauen|blaues',
    green: 'grun|grune|gruner|grunen',
    yellow: 'gelb|gelbe|gelber|gelben|gelbes',
    white: 'weiss|weisse|weisser|weissen|weisses',
    black: 'schwarz|schwarze|schwarzer|schwarzen|schwarzes',
    orange: 'orange',
    purple: 'lila|violett',
    pink: 'rosa|pink',
    gray: 'grau|grauer|grauen',
    gold: 'golden|gold|goldene|goldener|goldfarben',
    brown: 'braun',
    happy:
      'frohlich|frohliche|frohlicher|frohlichere|lustig|lustige|lustigere|heitere|heiterer|gute laune|beschwingt|beschwingte|flotte|peppige|peppiger|schwungvolle|schwungvoller|lebhafte|froh',
    calm: 'ruhig|ruhige|ruhigere|ruhiger|entspannt|entspannte|entspanntere|sanft|sanfte|sanftere|leise musik|entspannende|entspannter|gechillte|gemutliche',
    romantic:
      'romantisch|romantische|romantischer|emotional|emotionale|traurig|traurige|gefuhlvoll|gefuhlvolle|klavier|klaviermusik|zartliche|ruhrende',
    epic: 'episch|epische|dramatisch|dramatische|gewaltig|filmische|bombastische|epischere|dramatischere',
    dreamy: 'vertraumt|vertraumte|spharisch|traumerische|spharische',
    'warm music': 'warme|herzliche|warmherzige',
    playful: 'verspielt|verspielte|kindlich|niedliche|witzige',
    'another song':
      'andere musik|anderes lied|ein anderes lied|eine andere musik|anderen song|einen anderen song|anderes stuck|wechsle die musik|wechsel die musik|andere die musik|tausche die musik|ein anderes stuck',
    another: 'anderer|anderes|anderem',
    'to the beat':
      'im takt|zum takt|im takt der musik|zum beat|im rhythmus|auf den beat|passend zum beat|zum rhythmus|im rhythmus der musik|takt der musik',
    translate: 'ubersetze|ubersetzen|ubersetzung|auf englisch|ins englische',
    post: 'veroffentliche|veroffentlichen|poste|posten|teile|teilen|lade es auf youtube|lade hoch|hochladen|schick|schicke|verschicke|sende|per whatsapp|per mail|lade das video auf|auf youtube hochladen|auf instagram posten|lade es hoch|lade auf youtube|lade es auf',
    'generate an image':
      'erzeuge ein bild|generiere ein bild|erfinde ein bild|male|zeichne|ki bild|ki bilder|stockfotos|aus dem internet|such bilder|suche bilder|erstelle ein bild|mal mir|stockvideo|stockmaterial|mit ki|suche ein bild',
    'special effects':
      'spezialeffekte|effekte|aufkleber|sticker|schnee|feuerwerk|konfetti|hintergrund entfernen|entferne den hintergrund|schneeeffekt|soundeffekte|greenscreen|freistellen|glitzer|herzchen|emojis|hintergrund rausschneiden|beautyfilter|soundeffekt|lensflare|schneeeffekte|schneefall|effekt|schneeflocken|schnee effekt',
  },
  subjects: {
    'red panda': 'rote[nrs]? pandas?|kleine[nrs]? pandas?',
    panda: 'pandas?|panda-?bild|panda-?foto',
    'blue whale': 'blauwal(?:s)?',
    whale: 'wal(?:s)?|walbild|walfoto',
    tomato: 'tomate|tomatenbild|tomatenfoto',
    larch: 'lärche|laerche|lärchenbild',
    blueberries: 'blaubeeren|heidelbeeren',
    rabbit: 'hasen?|kaninchen',
    cat: 'katze|kätzchen',
    dog: 'hund|hunde',
    beach: 'strand',
    sea: 'meer',
    lake: 'see',
    mountain: 'berg',
    sunset: 'sonnenuntergang',
    house: 'haus',
    flower: 'blume',
    tree: 'baum',
    city: 'stadt',
    family: 'familie',
    baby: 'baby',
    cake: 'kuchen|torte',
    car: 'auto',
  },
  before: [
    // Wanderbilder: neither is it.
    [
      /(?<!\p{L})(?!schwarz|quer|hoch|stand|titel|start|schluss|anfangs|end)\p{L}{3,20}(?=(?:bild|foto)(?:er|ern|s)(?!\p{L}))/gu,
      '',
    ],
    // Hochzeitsvideo: what it is about is no wish.
    [
      /(?<!\p{L})(?!hoch(?:kant|format)|quer|schwarz|kurz|zeit|sw)\p{L}{3,20}(?=(?:video|film|diashow)(?!\p{L}))/gu,
      '',
    ],
    [/^nein[, ]+(?:ich meinte?|ich wollte|nicht das, sondern)?/gu, 'no, i meant '],
    [/(?<!\p{L})ich meinte?(?!\p{L})/gu, 'i meant'],
    [/sieht (?:\p{L}+ ){0,2}(?:super|toll|gut|klasse|schön|perfekt|prima) aus/gu, 'super'],
    [
      /hintergrund (?:von|vom|des|bei|hinter|auf) [^,.;!?]{1,20} (?:entfernen|löschen|weg|raus)/gu,
      'spezialeffekte',
    ],
    [/(?<!\p{L})(titel|text|untertitel) in (?=[\p{L}\ue000-\ue0fe])/gu, '$1 auf '],
    // A verb that stands in two places.
    [/(?<!\p{L})aus(?= ?(?:[.,;!?]|$|und ))/gu, 'entfernen'],
    [/(?<!\p{L})nimm ([^.,;!?]{1,60}?) (?:raus|heraus|weg)(?!\p{L})/gu, 'entferne $1'],
    [/(?<!\p{L})(?:lass|lasse) ([^.,;!?]{1,40}?) (?:weg|raus)(?!\p{L})/gu, 'entferne $1'],
    [/(?<!\p{L})dreh(?:e)? die musik (?:leiser|runter)/gu, 'musik leiser'],
    [/(?<!\p{L})lies ([^.,;!?]{0,40}?) ?vor(?!\p{L})/gu, 'vorlesen $1'],
    [/(?<!\p{L})(fotos?|bilder|bild)s? (?:nummer|nr\.?) ?/gu, '$1 '],
    [/(?<!\p{L})(\d+)\. (?=foto|bild)/gu, '$1th '],
    [
      /(?<!\p{L})(?:mit dem|der|dem|einen|ein) (titel|text|untertitel)(?: namens)?(?= ?[\ue000-\ue0fe])/gu,
      '$1',
    ],
  ],
};
