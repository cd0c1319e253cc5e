import type { Table } from '../table.ts';

/** Shapes, moods and colours. */
export const VALUES: Table = {
  'shape.9:16':
    'vertical|1080x1920|720x1280|portrait|tiktok|tik tok|reels|instagram reels|instagram reel|instagram story|instagram stories|stories|shorts|' +
    'youtube shorts|youtube short|phone|phones|phone format|mobile|upright|portrait mode|for phones|vertical format|' +
    'portrait format|phone screen|snapchat|facebook story|whatsapp status|insta reel|insta reels|ig reel|ig reels|ig story|' +
    'ig stories|insta story|insta stories|reel format|tik-tok|tictoc|tick tock|tictok|short video platform|mobile phone|my phone|' +
    'cell phone|smartphone|smartphones|iphone|upright format|portrait orientation|vertical orientation|vertical video|a story|' +
    'for stories|story format|reel|fb reels|fb story|vertically oriented|taller than wide|9 16|9 by 16|nine by sixteen|' +
    'whatsapp story|shorts format|viewed on a phone|on phones|on the phone',
  'shape.1:1':
    'square|1080x1080|720x720|square format|squared|square shape|sqaure|quadratic|1 by 1|one by one square|1 1|square video',
  'shape.16:9':
    'landscape|horizontal|wide screen|widescreen|wide|youtube|tv|landscape mode|horizontal format|landscape format|television|' +
    'youtube format|wide format|youtube video|youtube videos|full width|letterbox format|computer screen|laptop|desktop|pc|' +
    'monitor|projector|beamer|big screen|a tv|the tv|tv screen|smart tv|horizontally|horizontal orientation|landscape orientation|' +
    '16 9|16 by 9|sixteen by nine|widescreen format|cinema format|classroom screen|the projector|a projector',
  'shape.4:5':
    'instagram|1080x1350|instagram post|instagram feed|insta|ig|insta post|ig post|the gram|my insta|facebook feed|insta feed|ig feed|' +
    'instagram post format|4 by 5',
  shape:
    'aspect ratio|aspect|ratio|format|shape|orientation|mode|dimensions|resolution|quality|layout|screen format|video format|' +
    'picture format|aspect-ratio|aspectratio|proportions|format size|size format|video size|screen size|definition',
  'resolution.2160':
    '4k|3840x2160|2160p60|4k60|2160p|uhd|ultra hd|4k resolution|4 k|ultrahd|ultra-hd|4k uhd|4k quality|4k video',
  'resolution.1440': '1440p|2k|qhd|2.5k',
  'resolution.1080':
    '1080p|1080p60|1080p50|1080p30|1080p25|1080p24|full hd|fhd|1080|full-hd|fullhd|high definition|1920x1080|1080 p|hd 1080|full high definition',
  'resolution.720': '720p|720p60|720p30|hd|720|720 p|hd quality|1280x720|smaller resolution|lower resolution',
  'resolution.480': '480p|sd|480',
  coverFile:
    'cover image|cover images|cover picture|cover frame|cover file|cover jpg|cover jpeg|thumbnail|thumbnails|thumbnail image|' +
    'poster image|poster frame|poster file|video cover|cover as jpg|cover as a jpg|cover as jpeg|cover as a jpeg|' +
    'cover for the video|preview image',
  srt:
    'srt|srt file|srt files|.srt|srt subtitles|srt captions|subtitle file|subtitles file|subtitle files|subtitles files|' +
    'caption file|captions file|caption files|captions files|sidecar subtitles|sidecar file|subrip|subrip file|separate subtitles|' +
    'separate subtitle file|srt format',
  fps:
    'fps|frames per second|frames a second|frame rate|framerate|hz|pictures a second|fps rate|frames/second|frames per sec|' +
    'frames a sec|frames/sec|images per second',
  'mood.calm':
    'less dramatic|less intense|less epic|less energetic|less upbeat|less happy|less cheerful|not so dramatic|not so upbeat|not so energetic|too dramatic|too intense|too energetic|too upbeat|too happy|too cheerful|calm|calmer|relaxing|relaxed|peaceful|quiet music|chill|chilled|soothing|ambient|calming|slow music|mellow|more calm|quiet|' +
    'gentle|gentle music|relax|tranquil|serene|meditative|meditation|spa|lullaby|slow and gentle|soft music|soft|zen|restful|' +
    'unobtrusive|easy listening|calm music|quiet background|low key|low-key|lounge|slow',
  'mood.warm':
    'warm|warm music|cozy|cosy|acoustic|friendly|homely|heartwarming|warmer|cosy music|folky|acoustic guitar|nostalgic|wholesome|' +
    'homey|family feeling|warmhearted|warm-hearted|gentle guitar|guitar music|sunny music|comforting|ukulele',
  'mood.upbeat':
    'more energy|with more energy|too sad|too calm|too sleepy|too depressing|too gloomy|upbeat|happy|happier|energetic|cheerful|joyful|lively|uplifting|fun|festive|party|dance|positive|inspiring|peppy|' +
    'energetic music|feel-good|up-beat|up beat|more upbeat|more cheerful|more happy|fast music|pumping music|pumping|motivating|motivational|energizing|' +
    'exciting|fun music|bright and happy|cheery|jolly|summer vibes|summery music|birthday music|good mood|good vibes|good-mood|' +
    'optimistic|rousing|bouncy and happy|dancy|danceable|hyped|hype|feel good|celebratory|celebration|joyous|corporate|uptempo|' +
    'up-tempo|peppier|perky|more energetic|more lively|more energy music|more fun|funner|happy music|light-hearted|lighthearted|' +
    'more exciting|less sad|not so sad|less depressing|less boring|merry',
  'mood.tender':
    'tender|strings|quiet piano|quiet strings|soft strings|soft guitar|quiet guitar|romantic|emotional|sad|gentle piano|love|touching|sentimental|melancholic|melancholy|piano|sweet|moving|romance|' +
    'soft piano|piano music|sad music|sadder|emotional music|touching music|love song|wedding music|heart-warming|more emotional|' +
    'more romantic|solemn|mournful|funeral|bittersweet|wistful|intimate|sweet music|tear-jerking|serious|respectful|' +
    'memorial music|dignified|slow piano|poignant',
  'mood.dreamy':
    'dreamy|ethereal|floating|magical|atmospheric|lofi|lo-fi|spacey|dreamlike|dream-like|fairytale|fairy tale|space music|' +
    'mystical|mysterious|chillhop|lo fi|lofi beats|lo-fi beats|chill beats|trippy|otherworldly|hypnotic|floaty|airy|synth|' +
    'electronic',
  'mood.playful':
    'playful|funny|quirky|cute|comic|childlike|whimsical|bouncy|silly|funnier|goofy|cartoon|cartoonish|kids music|' +
    'children’s music|childrens music|for kids|kid-friendly|comedy|comical|circus|light and playful|cheeky|kiddie|toy|jaunty',
  'mood.epic':
    'epic|dramatic|cinematic|heroic|grand|powerful|orchestral|intense|majestic|trailer|epic music|more epic|more dramatic|' +
    'movie music|film music|hollywood|blockbuster|adventure|adventurous|action|triumphant|suspense|suspenseful|tense|thrilling|' +
    'big orchestra|orchestra|like a movie trailer|heroic music|cinematic music|dark|dark music|battle|inspiring and epic|' +
    'movie-like',
  genre:
    'jazz|jazzy|jazzier|rockier|rock|classical|metal|country|reggae|techno|opera|blues|punk|k-pop|kpop|trap|dubstep|folk|latin|samba|salsa|' +
    'guitar solo|rap|edm|house music|drum and bass|drum & bass|bluegrass|hard rock|pop music|pop song|grunge|gospel|flamenco|' +
    'tango|mariachi|bollywood|rnb|celtic|heavy metal|rock and roll|rock n roll|christmas music|christmas song|carols|violin|' +
    'violins|flute|saxophone|trumpet|harp|accordion|mozart|beethoven|bach|taylor swift|beatles|the beatles|abba|ed sheeran|' +
    'coldplay|by queen|famous song|spotify|song from spotify|phonk|synthwave|chiptune|8 bit|8-bit|hardstyle|waltz|bagpipes|choir|' +
    'a capella|acapella|marching band',
  'mood.groovy':
    'groovy|funky|funk|hip hop|hip-hop|hiphop|soulful|beat heavy|beats|r&b|disco|groove|with a beat|with a good beat|beat|' +
    'rhythmic|hip hop beat|hip-hop beat|urban|street|cool beat|cool beats|bass|bassy|funky music|laid back beat',
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
};
