import type { Table } from '../table.ts';

/** What a video is made of. */
export const THINGS: Table = {
  photo:
    'photo|photos|screenshots|screen shots|screengrabs|scans|photograph|photographs|image|images|pic|pics|snap|snaps|shot|shots|snapshots|still|stills|pictures|picture|foto|' +
    'fotos|pix|picz|pict|picts|photoes|photgraph|snapshot|selfie|selfies|jpgs|pngs|jpegs|piccies|piccy',
  clip:
    'clip|clips|video clip|video clips|footage|videos clips|video footage|movie clip|film clip|video bit|recorded clip|video part|' +
    'moving picture|vid clip|video file|videoclip|the video clip',
  picture:
    'slide|slides|scene|scenes|segment|segments|frame|frames|item|items|file|files|media|parts|shots|pieces|elements|visuals|' +
    'entries',
  card: 'card|cards|page|pages|text card|text cards|title card|title cards|text slide|text slides',
  new:
    'new|newly|uploaded|just uploaded|i uploaded|i just uploaded|i added|i just added|added|i gave you|i sent|i’ve uploaded|' +
    'unused|remaining|missing|more|rest of the|additional|recent|newest|i’ve added|latest|i’ve just added|i have added|' +
    'i just sent|that i added|that i uploaded|which i uploaded|just added|fresh|the rest of my|leftover|left over',
  transition:
    'transition|transitions|changes between|transition effect|transition effects|changeovers|transtion|transitons|' +
    'switch between photos|between photos|between pictures|between slides|between the photos|between the pictures|' +
    'between the slides|between pics|between the pics|between images|between the images|between each photo|between each picture|' +
    'between each slide|between scenes|transitioning|from one photo to the next|from one picture to the next|between them|' +
    'between every photo|photo transitions|the way the photos change|changeover',
  motion:
    'motion|movement|movements|animation|animations|ken burns|ken burns effect|zoom effect|zoom effects|zooming|camera movement|' +
    'camera movements|camera motion|zoom|zooms|panning|pan and zoom|zoom and pan|slow zoom|animate|pan|pans|ken-burns|kenburns|' +
    'zooms in and out|slow zooms|drift|moves|move slowly|slow movement|gentle movement|animate the photos|gentle zoom|subtle zoom|' +
    'subtle movement|subtle motion|slow pan|zoom slowly|zoom gently|photo movement|photo animation|movement on the photos|' +
    'movement of the photos|zooming in and out|panning and zooming|moving around|motion effect|motion effects|living photos|' +
    'photos move|pictures move|photos moving|pictures moving|make them move|let them move|images move|alive',
  still:
    'static|motionless|fixed|no movement|still photos|stand still|keep still|standing still|be still|not moving|don’t move|' +
    'dont move|do not move|stop moving|not move|no motion|without motion|without movement|without zoom|without zooming|stationary|' +
    'no zoom|no zooming|no animation|stop zooming|stop the zooming|stop panning|stop the movement|stop the motion|hold still|' +
    'holding still|stay still|stays still|keep them still|keep it still|stand completely still|not zoom|don’t zoom|dont zoom|' +
    'completely still|kept still|stood still|still',
  music:
    'music|as bed|as a bed|as the bed|music file|music files|hymn|music in the background|background music|soundtrack|song|songs|bgm|bg music|backing track|music track|background track|' +
    'tune|melody|background song|tracks|track|sound track|background sound|background audio|musik|musics|backing music|' +
    'audio background|backgroundmusic|bg-music|music bed|tunes|instrumental|jingle|backtrack|back track|background tune|' +
    'theme tune|the tune|mucis|muisc|a song|soundtracks|the sound|audio|audio track|score|sound|background music in the background',
  voice:
    'voice|voiceover|voice over|voice-over|narration|narrator|speech|spoken text|spoken words|voice recording|voice track|' +
    'recording|recorded voice|audio recording|vocals|commentary|voice overs|voiceovers|text to speech|text-to-speech|tts|ai voice|' +
    'voice memo|voice message|voice-overs|spoken voice|speaker|spoken narration|reading voice|voice acting|narrating|dub|dubbing|' +
    'spoken commentary|robot voice|computer voice|male voice|female voice|man’s voice|woman’s voice|womans voice|mans voice|lady’s voice|a woman reading',
  own:
    'my own|my voice|my recording|my voice recording|our recording|i recorded|my narration|my voiceover|my voice-over|my speech|' +
    'this recording|the recording|my own voice|my recorded voice|my recorded message|my audio|my own recording|my voice memo|' +
    'our voices|the voice memo|my voice note|voice note',
  sound:
    'noise|original sound|original audio|own sound|clip sound|clip audio|sound of the clip|sound of the clips|audio of the clips|' +
    'audio of the clip|original sounds|video sound|video audio|clips’ sound|clip’s sound|natural sound|sound of the video|' +
    'clip volume|sound from the clips|sound in the clips|sound of the videos|sound|sounds|its sound|its audio|clip noise|' +
    'background noise|wind noise|the sound of the rabbit|live sound|original sound of the clip|original sound of the clips|' +
    'original audio of the clip|ambient sound|real sound|camera sound|sound of it|own audio|sound from the video|' +
    'sound from the clip|sound in the clip|audio from the clip|audio in the clip|clip’s own sound|original noise|the clip’s audio|' +
    'clips audio|clips sound|talking in the clip|the talking',
  volume: 'volume|loudness|sound level|level|volumes|how loud|sound volume',
  words:
    'text|texts|the year|the years|years|words|wording|label|labels|text overlay|text overlays|overlays|all text|lettering|letters|writing|message|' +
    'messages|line|phrase|lines of text|line of text|text box|the text|the words|lyrics|quote|quotes|caption text|the writing|' +
    'onscreen text|on screen text|on-screen text|sentence|sentences|slogan|text bits|texting|note|wordings|word|date|dates|' +
    'the date|dated',
  'role.title':
    'title|titles|heading|headings|headline|headlines|intro text|opening title|main title|opening text|title text|titel|tittle|' +
    'heading text|header|headers|opening words|title card text|tile|title slide|title page|opening slide',
  'role.subtitle':
    'subtitle|subheading|sub title|sub-title|sub heading|subheadline|tagline|sub-heading|second line|sub headline',
  'role.caption':
    'caption|captions|subtitles|subs|closed captions|captioning|description|descriptions|captons|captoins|subtitels|substitles|' +
    'legend|legends|photo caption|photo captions|picture captions|the caption text',
  'role.lower-third': 'lower third|lower thirds|lower-third|lower-thirds|name tag|nameplate',
  'role.closing':
    'closing|closing text|closing title|ending text|ending title|end card|end title|outro|outro text|call to action|cta|sign off|' +
    'sign-off|closing line|closing words|end text|final text|end slide|closing message|final message|final title|closing card|' +
    'credits text|ending card|final words|end credits|end screen|ending screen|credit|closing credits|last line|end title card|' +
    'outro card|ending message|farewell|final card|closing slide|end line|sign-off text|thank you slide|thank-you slide|' +
    'last words|last text|ending words|ending credits',
  names: 'name|names|file name|file names|filename|filenames|their names|its name|their name',
  logo:
    'logo|logos|watermark|watermarks|badge|sticker|picture in picture|pip|picture-in-picture|emblem|brand mark|brand logo|' +
    'company logo|our logo|my logo|business logo|channel logo|the logo|overlay image',
  made:
    'script|scripts|message|letters|document|asset|assets|material|selected|attached|given|written|folder|combine|combined|' +
    'transform|compile|assemble|turning|creating|what|i want to say|turn into|jpg|jpeg|png|webp|heic|mp4|mov|webm|mp3|wav|m4a|txt|' +
    'md|docx|visuals|say|said|heartfelt|animate|mix|poem|article|post|text file|blog post|visual|merge|join|stitch|stitched|' +
    'joined|merged|pdf|holiday|vacation|put them together|put these together|put all together|put everything together|' +
    'put it all together|put them all together|all together|into one|in one',
};
