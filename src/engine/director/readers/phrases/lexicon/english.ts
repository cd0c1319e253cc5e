import type { Table } from './table.ts';

/**
 * What English words mean: a concept, with a value after a dot, and the phrases for it. Longer phrases win. Plurals, typos of a letter and
 * upper case need no entry of their own where the word has five letters or more.
 */
export const ENGLISH: Table = {
  // Words that carry no wish.
  pad:
    'a|an|the|but|please|pls|plz|kindly|can|could|would|will|you|your|u|we|i|i’d|i’ll|i’m|i’ve|id|ill|im|me|my|mine|our|ours|us|its|is|are|be|was|were|' +
    'being|been|there|here|there’s|thereʼs|now|just|so|well|ok|okay|hey|hi|hello|let’s|lets|do|does|did|should|must|has to|have to|needs to|need to|shall|may|might|' +
    'maybe|actually|really|simply|basically|if possible|possible|for me|if you can|how about|what about|then|and then|also|as well|' +
    'too|both|instead|again|back|quickly|kind of|sort of|sure|yes|yeah|yep|up|out|one|ones|stuff|thing|things|some|any|by the way|btw|d’like|exactly|about|' +
    'around|approximately|roughly|right|it should|altogether|in total|total|overall|of course|finally|lastly|at all|only just|thanks in advance|feel free to|go ahead and|gonna|wanna|want to|like to|love to|able to|who|which|would like|hmm|um|uh|oh|screen|on screen',
  to: 'to|into|onto|towards|until|till|through',
  in: 'in|on|at|of|for|during|within|over|under|below|above|across|upon|inside|off|per cent of|along|beside|next to|behind|between',
  from: 'from|between|starting at|beginning at|starting from',
  with: 'with|by|using|via|have|has|having',
  as: 'as|like|being used as',
  and: 'and|&|plus|as well as',
  verb: 'make|makes|making|set|turn|turns|let|get|bring|convert|put|place|give|adjust|try|apply|go|goes|want|render|create|produce|generate|build|do it|need|love|like|wish|have it|tell|write|edit|prefer|looks|look|sounds|sound like|feel|start to|begin to|seem|seems|become|becomes|run|runs|say|says|saying|reading|reads|that says|that reads|which says',
  add: 'add|adding|adds|insert|include|including|append|attach|overlay|lay|bring in|bring back|restore|turn on|switch on|enable|put on|put in|activate|put back|unhide',
  use: 'use|uses|using the|take|pick|choose|play',
  show: 'show|shows|shown|display|displayed|seen|visible|appear|appears|appearing|see|be seen',
  keep: 'keep|keeps|leave|hold|stay|stays|remain|last|lasts|lasting|stay up|take|takes',
  change: 'change|changes|changing|update|modify|rename|switch|edit to|alter|convert to|swap out',
  adj: 'slowly|gently|softly|nice|good|great|cool|beautiful|lovely|smooth|soft|gentle|simple|subtle|elegant|quick|slow|clean|new style|professional|proper|pretty|short|long|brief|big|small|large|main|opening|own|little|light|full|real|natural|other|perfect|warm tone|heartfelt|visual|animated|different|extra',
  video:
    'video|videos|slideshow|slide show|film|movie|presentation|montage|reel|project|timeline|whole video|whole thing|entire video|everything|whole slideshow|the whole|result|version|story|promo|promotional video|letter|video letter|ad|teaser|trailer|promotional',
  it: 'it|it’s|that’s|this is|that is|that|this|them|they|these|those|that one|this one|him|her|the same',
  bit: 'a bit|a little|a little bit|slightly|a touch|a tad|somewhat|bit',
  lot: 'a lot|much|way|far|very|considerably|a lot more|even|super|extra',
  all: 'all|every one of|entire|whole|all of|all the',
  each: 'each|every|per|apiece|a piece|each of',
  only: 'only|just the|nothing but|solely|only the|only just',
  but: 'all but|except|except for|everything but|all except|other than|apart from|everything except|aside from|all the others but|but not',
  no: 'no|not|don’t|dont|do not|never|without|without any|w/o|don’t want|i don’t want|don’t need|don’t like|don’t use|don’t add|don’t include|don’t show|don’t want any|don’t have|no more|do not want|do not use|do not add|stop|i don’t like|i don’t want any',
  remove:
    'remove|off|removing|delete|drop|take out|cut out|get rid of|leave out|throw out|throw away|discard|omit|hide|exclude|erase|lose|skip|eliminate|clear|take off|take away|turn off|switch off|disable|kill|deactivate|strip|get rid|ditch|trash|leave off|chuck out',
  replace: 'replace|exchange|substitute|swap out|replaced',
  swap: 'swap|switch|exchange|trade|interchange|switch around|switch places of|swap places of|swap around',
  move: 'move|shift|send|relocate|reposition|drag|bring|put|place|moved',
  before: 'before|in front of|ahead of|prior to|right before|just before',
  after: 'after|following|behind|right after|just after|directly after',
  start:
    'start|beginning|front|very start|very beginning|very front|first place|opening|the start|start of the video|start of it|begin|begins|starting|top of the video|starts|first position|start with|begin with|open with|starts with|starting with|from the start|from the beginning|beginning of the video',
  end: 'end|ending|finish|very end|end of it|end of the video|last place|close|ends|end with|finish with|close with|ends with|conclude with|last position|final|the end',
  middle: 'middle|center of the video|halfway',
  call: 'call|name it|titled|entitled|called|named|call it|title it|calling it|name the video|call the video|name it as',
  whole:
    'throughout|whole time|entire time|whole video|entire video|from start to finish|all the time|the whole time|through the whole video|all the way through|the entire time|the whole way',
  place: 'place|position|spot|slot|number',
  first: 'first',
  last: 'last',
  // Things.
  photo:
    'photo|photos|photograph|photographs|image|images|pic|pics|snap|snaps|shot|shots|snapshots|still|stills|pictures|picture',
  clip: 'clip|clips|video clip|video clips|footage|videos clips',
  picture: 'slide|slides|scene|scenes|segment|segments|frame|frames|item|items|file|files|media',
  card: 'card|cards|page|pages|text card|text cards|title card|title cards|text slide|text slides',
  new: 'new|newly|uploaded|just uploaded|i uploaded|i just uploaded|i added|i just added|added|i gave you|i sent|i’ve uploaded|unused|remaining|latest|missing|more|rest of the|additional|recent|newest|i’ve added|other',
  transition: 'transition|transitions|changes between|transition effect|transition effects|changeovers',
  motion:
    'motion|movement|movements|animation|animations|ken burns|ken burns effect|zoom effect|zoom effects|zooming|camera movement|camera movements|camera motion|zoom|zooms|panning|pan and zoom|zoom and pan|slow zoom|animate|pan|pans',
  still:
    'static|motionless|fixed|no movement|still photos|stand still|keep still|standing still|be still|not moving',
  music:
    'music|music in the background|background music|soundtrack|song|songs|bgm|bg music|backing track|music track|background track|tune|score|melody|audio|audio track|background song|the sound|tracks|track|sound track|background sound|background audio|musik',
  voice:
    'voice|voiceover|voice over|voice-over|narration|narrator|speech|spoken text|spoken words|voice recording|voice track|recording|recorded voice|audio recording|vocals|commentary|voice overs|voiceovers|text to speech|text-to-speech|tts|ai voice|voice memo|voice message',
  own: 'my own|my voice|my recording|my voice recording|our recording|i recorded|my narration|my voiceover|my voice-over|my speech|this recording|the recording',
  sound:
    'sound|sounds|noise|original sound|original audio|own sound|clip sound|clip audio|sound of the clip|sound of the clips|audio of the clips|audio of the clip|original sounds|video sound|video audio|clips’ sound|clip’s sound|natural sound|sound of the video|clip volume|sound from the clips|sound in the clips|sound of the videos',
  volume: 'volume|loudness|sound level|level|volumes',
  words:
    'text|texts|words|wording|label|labels|text overlay|text overlays|overlays|all text|lettering|letters|writing|message|messages|line|phrase|lines of text|line of text|text box|the text|the words',
  'role.title':
    'title|titles|heading|headings|headline|headlines|intro text|opening title|main title|opening text|title text|titel',
  'role.subtitle': 'subtitle|subheading|sub title|sub-title|sub heading|subheadline|tagline',
  'role.caption': 'caption|captions|subtitles|subs|closed captions|captioning|description|descriptions',
  'role.lower-third': 'lower third|lower thirds|lower-third|lower-thirds|name tag|nameplate',
  'role.closing':
    'closing|closing text|closing title|ending text|ending title|end card|end title|outro|outro text|call to action|cta|sign off|sign-off|closing line|closing words|end text|final text|end slide|closing message|final message|final title|closing card|credits text|ending card|final words|end credits',
  names: 'name|names|file name|file names|filename|filenames|their names|its name|their name',
  logo: 'logo|logos|watermark|watermarks|badge|sticker|picture in picture|pip|picture-in-picture|emblem|brand mark',
  made: 'script|scripts|message|letters|document|asset|assets|material|selected|attached|given|written|folder|combine|combined|transform|compile|assemble|turning|creating|what|i want to say|turn into|jpg|jpeg|png|webp|heic|mp4|mov|webm|mp3|wav|m4a|txt|md|docx|visuals|say|said|heartfelt|animate|mix|note|poem|article|post|text file|blog post|visual',
  // Wishes.
  reverse:
    'reverse|reversed|reverse order|reverse the order|backwards|backward|opposite order|invert|in reverse|other way around|other way round|last to first|the other way|from last to first|from the last to the first|flip the order',
  shuffle:
    'shuffle|shuffled|randomize|randomise|scramble|mix up|random order|random|randomly|mix them up|mix it up|jumble|mixed up',
  sort: 'sort|sorted|arrange|order by|reorder by|sort by',
  alphabetical:
    'alphabetical|alphabetically|alphabetical order|by name|by filename|by file name|in alphabetical order|by names|a to z|by title',
  order: 'order|the order|sequence|ordering',
  longer: 'longer|lengthen|extend|extended|prolong|stretch|more time|stretch out',
  shorter: 'shorter|shorten|less time|briefer|more briefly|reduce|cut down|trim down|tighter|tighten',
  faster:
    'faster|quicker|snappier|more dynamic|speed up|speed it up|pick up the pace|speed things up|quicken|more quickly|speed up the pace|faster paced|hurry up|livelier|quicker pace|speed the video up',
  slower:
    'slower|slow down|slow it down|more slowly|slow things down|calmer pace|slower pace|slower paced|more relaxed pace|slow the video down',
  pace: 'pace|speed|tempo|rhythm|bpm|beats per minute|playback speed',
  length:
    'length|duration|running time|time|total length|total duration|total time|run time|runtime|long|timing',
  double: 'double|twice|two times|2x as|twice as',
  half: 'half|half the|half as|by half|halve|in half',
  triple: 'three times|triple|3 times',
  times: 'x|times|fold',
  more: 'more|increase|raise|boost|higher|up the|turn up|amplify|strengthen|stronger',
  less: 'less|decrease|reduce|lower|weaker|turn down|tone down|drop the|decrease the',
  louder:
    'louder|turn up|turn it up|more loud|too quiet|too soft|too low|raise the volume|crank up|crank|higher volume|not loud enough|boost|volume up|turn up the volume|increase the volume',
  quieter:
    'quieter|softer|less loud|turn down|turn it down|more quiet|too loud|lower the volume|soften|quieten|tone down|quiet|lower volume|reduce the volume|volume down|turn down the volume|decrease the volume|less noisy',
  up: 'up',
  down: 'down',
  full: 'full|maximum|max|full volume|max volume|maximum volume',
  mute: 'mute|muted|silence|silent|mute it|no sound|without sound|make it silent|turn off the sound',
  unmute: 'unmute|unmuted|unmute it',
  fade: 'fade|fades|fading|faded',
  fadein: 'fade in|fade-in|fades in|fading in|fade ins',
  fadeout: 'fade out|fade-out|fades out|fading out|fade away|fade outs',
  fadeboth: 'fade in and out|fade in and fade out|fades in and out|fade-in and fade-out|fade out and in',
  loop: 'loop|looped|repeat|on repeat|looping',
  duck: 'duck|ducking|give way|lower the music under|lower the music when|lower the music while|turn down the music when',
  another: 'another|a different|something else|different|other|next|something different|new|second|a new',
  compose:
    'compose|composed|composed music|your own music|original music|generated music|generate music|ai music|compose music|write music|make music',
  trim: 'trim|cut|limit',
  cuts: 'hard cuts|hard cut|straight cuts|jump cuts|simple cuts|cuts only|just cuts|plain cuts|only cuts|cuts|straight cut',
  speed: 'slow motion|slow-motion|slow mo|slo mo|slo-mo|half speed',
  fast: 'time lapse|time-lapse|timelapse|fast motion|fast forward|double speed|fast-forward|hyperlapse',
  narrate:
    'narrate|narrated|read it aloud|read aloud|read out loud|read the script|read it out|read out|read the text|read the words|read the captions|read them aloud|read the script aloud|read it|read it out loud|aloud|out loud|speak the text|read the letter|read the titles',
  side: 'side by side|split screen|split-screen|next to each other|in one frame|at once|together|on one screen|at the same time|splitscreen|in a grid|as a grid|grid|collage|as a collage|one above the other|stacked|stack|on top of each other',
  apart:
    'one after the other|one at a time|one by one|separate|separately|unsplit|apart|no split screen|individually',
  crop: 'crop|cropped|cropping',
  rotate: 'rotate|rotated|rotation|turn clockwise|spin',
  flip: 'flip|mirror|mirrored|flipped|flop',
  'axis.horizontal': 'horizontally|left to right|left-right',
  'axis.vertical': 'vertically|upside down|top to bottom',
  'turn.90': 'clockwise|90 degrees|90°|right|sideways|quarter turn',
  'turn.270': 'counterclockwise|counter-clockwise|anticlockwise|anti-clockwise|270 degrees|270°|left',
  'turn.180': '180 degrees|180°|180|upside-down|half turn|around',
  fit: 'fit|whole picture|show the whole|fully visible|don’t crop|no cropping|without cropping|uncropped|not cropped|letterbox|show all of|entirely|fit to the frame|fit the frame|fit the screen|don’t cut off|fit in the frame|contain',
  fill: 'fill|fill the frame|fill the screen|full screen|full-screen|fullscreen|no borders|without borders|fill frame|no black bars|without black bars|cover the frame|fill it|edge to edge|full bleed|no bars',
  focus: 'focus|focus on|center on|centre on|keep in sight|focused|focal point',
  blur: 'blurred|blurry|blur|blurred background',
  ground:
    'background|background color|backdrop|ground|bars|borders|background colour|border|letterbox bars|sides',
  plate:
    'box|plate|background box|text background|highlight box|banner|text box behind|box behind|bar behind',
  'look.mono':
    'black and white|black-and-white|b&w|b/w|bw|grayscale|greyscale|monochrome|black & white|mono|gray scale|noir',
  'look.sepia': 'sepia|old photo look|antique|old-fashioned|old fashioned|sepia tone',
  'look.faded': 'faded look|vintage|retro|washed out|matte look|faded',
  'look.vivid':
    'vivid|vibrant|punchy|more colorful|more colourful|colorful|colourful|more vivid|more vibrant|pop more',
  'look.warm': 'warm look|warm tones|warm colors|golden hour look|warm filter|warm colours',
  'look.cool': 'cool look|cool tones|cold look|cool filter|cold tones|cool colors|bluish',
  // A look of the whole video: the name, beside a word for a look.
  style: 'style|theme|look|looks|vibe|aesthetic|feel|styled',
  'styled.film':
    'like film|like a film|like a movie|like cinema|like in the cinema|like a real movie|like the movies',
  'styled.paper': 'like paper|like on paper|like stationery',
  'styled.bold': 'like a poster|like posters',
  'styled.festive': 'like a party|like a celebration|like christmas',
  'styled.night': 'like night|like at night',
  'theme.paper': 'paper|stationery|vintage paper',
  'theme.film': 'film|cinema|cinematic|movie',
  'theme.bold': 'bold|poster|punchy',
  'theme.minimal': 'minimal|minimalist|minimalistic|clean|minimalism',
  'theme.night': 'night|nighttime|night time|after dark',
  'theme.festive': 'festive|party|holiday|celebration|christmas',
  'theme.letter': 'letter',
  'theme.memories': 'slideshow|memories|memory',
  'theme.story': 'story',
  'theme.promo': 'promo|promotional',
  colors:
    'color|colour|colors|colours|original colors|in color|in colour|original colours|full color|full colour|colored|coloured|filter|filters|look|effects|effect|color filter',
  reset:
    'original|normal|reset|as before|default|back to normal|as it was|natural|as they were|as it was before|undone',
  brighter: 'brighter|lighter|brighten|lighten|more light|brighten up|too dark|lighten up',
  darker: 'darker|darken|dim|dimmer|too bright|less bright',
  brightness: 'brightness|exposure',
  contrast: 'contrast|more contrasty|contrasty|punch',
  saturation: 'saturation|saturated|color intensity|colour intensity|more saturated',
  warmer: 'warmer|more warm|more golden|warmer colors|more orange|warm it up|warmer tones|warmth|warm up',
  cooler: 'cooler|colder|more blue|cooler tones|cool it down|cooler colors|cool down',
  bigger: 'bigger|larger|increase the size|enlarge|too small|scale up|more readable|grow',
  smaller: 'smaller|tinier|decrease the size|shrink|too big|too large|scale down|reduce the size',
  size: 'size|font size|text size|width|scale|sized',
  'font.serif': 'serif|serif font|elegant font|classic font|times|georgia|times new roman',
  'font.sans':
    'sans|sans serif|sans-serif|modern font|clean font|arial|helvetica|plain font|sans-serif font|inter',
  'font.script':
    'script font|handwritten|handwriting|cursive|calligraphy|handwriting font|script|handwritten font|cursive font|brush font',
  'font.mono': 'monospace|monospaced|typewriter font|mono font|code font|monospace font|courier|fixed-width',
  font: 'font|fonts|typeface|lettering style|typography|font style',
  'weight.bold': 'bold|bolder|heavier|thicker|thick|boldface|in bold',
  'weight.regular': 'regular|not bold|thin|thinner|lighter weight|normal weight|unbold',
  italic: 'italic|italics|slanted|italicize|italicized|in italics',
  'align.left': 'left aligned|left-aligned|align left|flush left|aligned left|left align',
  'align.right': 'right aligned|right-aligned|align right|flush right|aligned right|right align',
  'align.center':
    'centered text|align center|center aligned|center-aligned|centre-aligned|align centre|middle aligned',
  'where.top': 'top|upper part|above|upper third',
  'where.bottom': 'bottom|lower part|below',
  'where.center':
    'center|centre|centered|centred|middle of the screen|middle of the frame|in the middle of the screen|dead center',
  'where.left': 'left side|left|left edge',
  'where.right': 'right side|right edge',
  'where.top-left':
    'top left|upper left|top left corner|upper left corner|left top|top-left|top-left corner|upper-left corner',
  'where.top-right':
    'top right|upper right|top right corner|upper right corner|right top|top-right|top-right corner|upper-right corner',
  'where.bottom-left':
    'bottom left|lower left|bottom left corner|lower left corner|bottom-left|bottom-left corner|lower-left corner',
  'where.bottom-right':
    'bottom right|lower right|bottom right corner|lower right corner|bottom-right|bottom-right corner|corner|lower-right corner',
  'anim.rise': 'rise|rise in|rising|rise up|fly in|float in|float up|come up|rise from below|fly up',
  'anim.slide': 'slide|slide in|sliding|slide in from the side|swipe in|slides in|come in from the side',
  'anim.pop': 'pop|pop in|pop up|bounce|bounce in|bouncing|zoom in text|pops up',
  'anim.type':
    'type|typewriter|typed|type out|typing|letter by letter|typewriter effect|type in|typing effect',
  transparent:
    'transparent|see-through|see through|translucent|semi-transparent|opacity|transparency|opaque|half transparent',
  'kind.crossfade':
    'crossfade|crossfades|cross fade|cross fades|cross-fade|cross-fades|crossfading|dissolve|dissolves|cross dissolve|cross dissolves|dissolving|soft fades|blend|cross-dissolve',
  'kind.fade-black':
    'fade to black|fade through black|fades to black|dip to black|fading to black|fade via black|black fade|black fades|through black|fade-to-black|dips to black|fade from black',
  'kind.fade-white':
    'fade to white|fade through white|dip to white|white fade|white flash|flash|fades to white|through white|fade-to-white|white fades|flashes',
  'kind.slide':
    'slide over|push|sliding transitions|slide transition|slide transitions|pushes|slide effect|swipe',
  'kind.wipe': 'wipe|wipes|wiping|wipe transition|wipe transitions',
  'kind.zoom': 'zoom transition|zoom transitions|zoom between|zoom through',
  'way.zoom-in': 'zoom in|zooming in|zoom-in|push in|zooms in|move closer|closer|get closer|zoom into',
  'way.zoom-out': 'zoom out|zooming out|zoom-out|pull back|zooms out|pull out',
  'way.pan-left': 'pan left|pan to the left|panning left|leftward pan|move left|pans left',
  'way.pan-right': 'pan right|pan to the right|panning right|rightward pan|move right|pans right',
  'way.pan-up': 'pan up|panning up|move up|upward pan|tilt up|pans up',
  'way.pan-down': 'pan down|panning down|move down|downward pan|tilt down|pans down',
  'shape.9:16':
    'vertical|portrait|tiktok|tik tok|reels|instagram reels|instagram reel|instagram story|instagram stories|stories|shorts|youtube shorts|youtube short|phone|phones|phone format|mobile|upright|portrait mode|for phones|vertical format|portrait format|phone screen|snapchat|facebook story|whatsapp status',
  'shape.1:1': 'square|square format',
  'shape.16:9':
    'landscape|horizontal|wide screen|widescreen|wide|youtube|tv|landscape mode|horizontal format|landscape format|television|youtube format',
  'shape.4:5': 'instagram|instagram post|instagram feed',
  shape: 'aspect ratio|aspect|ratio|format|shape|orientation|mode|dimensions|resolution|quality|layout',
  'resolution.2160': '4k|2160p|uhd|ultra hd|4k resolution',
  'resolution.1440': '1440p|2k|qhd|2.5k',
  'resolution.1080': '1080p|full hd|fhd|1080',
  'resolution.720': '720p|hd|720',
  'resolution.480': '480p|sd|480',
  fps: 'fps|frames per second|frames a second|frame rate|framerate|hz|pictures a second|fps rate',
  'mood.calm':
    'calm|calmer|relaxing|relaxed|peaceful|quiet music|chill|chilled|soothing|ambient|calming|slow music|mellow',
  'mood.warm': 'warm|warm music|cozy|cosy|acoustic|friendly|homely|heartwarming',
  'mood.upbeat':
    'upbeat|happy|happier|energetic|cheerful|joyful|lively|uplifting|fun|festive|party|dance|positive|inspiring|peppy|energetic music|feel-good',
  'mood.tender':
    'tender|romantic|emotional|sad|gentle piano|love|touching|sentimental|melancholic|melancholy|piano|sweet|moving',
  'mood.dreamy': 'dreamy|ethereal|floating|magical|atmospheric|lofi|lo-fi|spacey',
  'mood.playful': 'playful|funny|quirky|cute|comic|childlike|whimsical|bouncy|silly',
  'mood.epic': 'epic|dramatic|cinematic|heroic|grand|powerful|orchestral|intense|majestic|trailer',
  genre:
    'jazz|jazzy|rock|classical|guitar|metal|country|reggae|techno|opera|blues|punk|k-pop|kpop|trap|dubstep|folk|latin|samba|salsa',
  'mood.groovy': 'groovy|funky|funk|hip hop|hip-hop|hiphop|soulful|beat heavy|beats|r&b|disco',
  'color.#ffffff': 'white',
  'color.#000000': 'black',
  'color.#e02b20': 'red',
  'color.#1f6feb': 'blue',
  'color.#1f9d55': 'green',
  'color.#ffd21f': 'yellow',
  'color.#f5821f': 'orange',
  'color.#8e44ad': 'purple|violet',
  'color.#ff69b4': 'pink',
  'color.#808080': 'gray|grey',
  'color.#d4af37': 'gold|golden',
  'color.#c0c0c0': 'silver',
  'color.#8b5a2b': 'brown',
  'color.#0aa5a5': 'turquoise|teal|cyan',
  'color.#12305e': 'navy|dark blue|navy blue',
  'color.#87ceeb': 'light blue|sky blue',
  'color.#f5e6c8': 'beige|cream|ivory',
  'color.#7a0019': 'dark red|burgundy|maroon|wine red',
  'color.#14532d': 'dark green|forest green',
  'color.#333333': 'dark gray|dark grey|charcoal',
  // The conversation.
  undo: 'undo|revert|go back|step back|take that back|take it back|undo that|undo it|put it back|go back a step|revert that|previous version|restore the previous version|back to the previous version|last version|earlier version|back to the last version|undo the last change|revert the last change|undo my last change|undo last change|put it back how it was|change it back|back up|undo this|go back one step|take back|go back to the previous version|undo the last step|undo the last edit',
  step: 'step|steps|edits|edit|steps back',
  redo: 'redo|redo that|redo it|undo the undo|repeat that change|put the change back|do it again|restore the change|redo the change|bring the change back',
  everything:
    'undo everything|undo all|revert everything|undo all changes|back to the first version|revert all|revert all changes|back to the original version',
  remake:
    'start over|start again|start all over|from scratch|begin again|start from scratch|start over from scratch|remake|remake it|make a new video|create a new video|new video|make it new|start fresh|make a completely new video',
  help: 'help|help me|what can you do|what else can you do|how does this work|what are the commands|what are your commands|what can i say|what can i ask|what can i do|what are the options|what can you change|what can you edit|what are your options|commands|options|what are your capabilities|what do you understand',
  thanks:
    'thanks|thank you|thank you very much|thank you so much|thx|great job|good job|nice work|well done|looks great|looks good|perfect|awesome|wonderful|i love it|that’s great|that is perfect|love it|great|looks perfect|nice|amazing|cool|good|that looks great|that’s perfect|excellent|i like it',
  export:
    'export|download|save|save it|export it|send me the video|send me the file|save the video|download the video|export the video|render it|render the video|as mp4|mp4|to mp4|download it|send it to me|give me the file|export as mp4',
  credits:
    'credits|credit|balance|how many credits do i have|how many credits|credits left|my balance|how much does it cost|what does it cost|is it free|is this free|credit balance',
  status:
    'status|state|what’s on the timeline|show tracks|list tracks|how long is it|how long is the video|show the timeline|timeline status|what’s in the video|what is in the video|what do i have|show me the timeline|list the photos|show the tracks|how many photos are there|what’s the order|how long is it now|what have we got',
  // What cannot be done.
  'cannot.invent':
    'generate an image|generate images|generate a picture|ai images|stock footage|stock photos|b-roll|b roll|broll|invent pictures|generate photos|generate footage|avatar|avatars|presenter|create an image|draw|generate a photo|stock video|stock images|ai generated|generate a clip|find photos|find pictures|search for photos|from the internet|from the web',
  'cannot.beat':
    'sync to the beat|to the beat|sync the photos to the beat|on the beat|match the beat|sync with the music|beat sync|in time with the music|in sync with the music|synchronize with the music',
  'cannot.effects':
    'glitch|vignette|sparkles|sparkle|confetti|snow effect|lens flare|particles|light leaks|3d effect|film grain|grain|old film effect|special effects|green screen|greenscreen|chroma key|stickers|emojis|gif|gifs|sound effects|sound effect|filter effects|glow|lut|luts|color grading|color grade|blur the background|cut out the background|background removal|face swap|backwards playback|play backwards',
  'cannot.translate': 'translate|translation|translated|in another language|translate it',
  'cannot.post':
    'post|publish|upload it to youtube|upload to youtube|post to youtube|post it on instagram|share it|share|upload it|post it|send by email|email it|publish it|put it on youtube|upload to tiktok|tweet',
};
