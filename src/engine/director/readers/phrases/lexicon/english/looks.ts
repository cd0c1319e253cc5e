import type { Table } from '../table.ts';

/** How pictures and words look and move. */
export const LOOKS: Table = {
  crop: 'crop|cropped|cropping|zoom in crop|cropped in|crop in|tighter crop|crop to',
  rotate: 'rotate|rotated|rotation|turn clockwise|spin|rotating|turn sideways|rotat',
  flip: 'flip|mirror|mirrored|flipped|flop|mirroring|mirror image|flip it|mirror it|mirrored image|reflect|flipped around|flipping',
  'axis.horizontal':
    'horizontally|horizontal|left-right|left and right|sideways flip|side to side|in the horizontal',
  'axis.vertical': 'vertically|upside down|up side down|on its head|top down|head over heels',
  'turn.90':
    'clockwise|90 degrees|90°|right|quarter turn|to the right|90|90 deg|by a quarter|a quarter turn|one quarter',
  'turn.270':
    'counterclockwise|counter-clockwise|anticlockwise|anti-clockwise|270 degrees|270°|left|to the left|counter clockwise|ccw|270|' +
    'anti clockwise',
  'turn.180': '180 degrees|180°|180|upside-down|half turn|around|180 deg|upside down|on its head',
  fit:
    'fit|whole picture|show the whole|fully visible|don’t crop|no cropping|without cropping|uncropped|not cropped|letterbox|' +
    'show all of|entirely|fit to the frame|fit the frame|fit the screen|don’t cut off|fit in the frame|contain|entire picture|' +
    'entire photo|whole photo|the whole photo|the whole picture|whole image|the entire photo|the entire picture|the full photo|' +
    'full photo|the full picture|show everything of|complete photo|complete picture|show it all|don’t cut|dont cut off|dont crop|' +
    'do not crop|do not cut off|not cut off|nothing cut off|cut off the heads|cut off heads|chop off|cuts off|getting cut off|' +
    'gets cut off|is cut off|are cut off|cropped off|zoomed out to fit|uncrop|fit inside|fit it in|fit them in|fit to screen|' +
    'fits the screen|fit on screen|stop cropping|without being cropped|heads are cut off|don’t crop the faces|don’t crop faces|' +
    'dont crop the faces|don’t cut off the faces|don’t cut the heads off|don’t crop the heads|don’t cut off heads|' +
    'don’t cut off the heads|don’t cut off anyone’s head|dont cut off anyones head|don’t cut anyone’s head off|don’t cut off any heads|don’t cut off anybody’s head|don’t chop off anyone’s head|' +
    'don’t cut off people',
  fill:
    'fill|fill the frame|fill the screen|full screen|full-screen|fullscreen|no borders|without borders|fill frame|no black bars|' +
    'without black bars|cover the frame|fill it|edge to edge|full bleed|no bars|fills the screen|fills the frame|' +
    'fill the whole screen|fill the whole frame|fill the entire screen|fill the entire frame|whole screen|entire screen|' +
    'stretch to fill|stretch to the edges|get rid of the black bars|remove the black bars|no more black bars|no black borders|' +
    'remove the black borders|get rid of the bars|without bars|black bars|full frame|fill out the screen|take up the whole screen|' +
    'bigger to fill|cover the screen|cover the whole screen|to the edges|no letterbox|no letterboxing|black borders|black edges|' +
    'black sides|no empty space|fill up the screen|zoom to fill|zoomed to fill|enlarge to fill',
  focus:
    'focus|focus on|center on|centre on|keep in sight|focused|focal point|keep in view|concentrate on|centred on|centered on|' +
    'center it on|focusing on|focussed on|put the focus on|focus point|keep visible|make sure you see',
  blur: 'blurred|blurry|blur|blurred bars|blurred sides|blurred edges|blured|blurred copy|bokeh',
  ground:
    'background|background color|backdrop|ground|bars|borders|background colour|border|letterbox bars|sides|back ground|backgroud|' +
    'bakground|canvas|side bars|sidebars|empty space|empty areas|letterboxes|margins|space around|area around|surround|edges|' +
    'frame color|frame colour',
  mat:
    'frame around|frame round|frames around|frames round|border around|border round|borders around|borders round|photo frame|' +
    'photo frames|picture frame|picture frames|passepartout|passe-partout|mount around',
  plate:
    'box|plate|background box|text background|highlight box|banner|text box behind|box behind|bar behind|boxes|text boxes|' +
    'background behind the text|background behind the captions|background behind the title|background behind it|bar behind it|' +
    'box behind it|box behind them|a box around|backing|label background|strip|shading behind|banner behind|' +
    'black background behind|background for the text|background under the text|bubble|text bar|dark box|bar|a bar',
  'look.mono':
    'black and white|black-and-white|b&w|b/w|bw|grayscale|greyscale|monochrome|black & white|mono|gray scale|noir|black n white|' +
    'black and white filter|black&white|b and w|in black and white|desaturated|colorless|colourless|without color|without colour|' +
    'without colors|no color|no colour|grey scale|monochromatic|greyscaled|black/white|b+w|b n w|black and whit|blackwhite|' +
    'monochrom',
  'look.sepia':
    'sepia|old photo look|antique|old-fashioned|old fashioned|sepia tone|brownish|old timey|old-timey|old time|old look|' +
    'old photos|look old|aged|antique look|old style|like an old photo|like old photos|like an old film|like in the old days|' +
    'old film look|brown look|brown tone|brown tones|brown filter|old brown look|old-fashioned brown look|old fashioned brown look|brown old look|brown tint|1900s|yellowed',
  'look.faded':
    'faded look|vintage|retro|washed out|matte look|faded|vintage look|retro look|vintage style|retro style|vintage filter|' +
    'retro filter|film-like|polaroid|70s|70s look|80s look|matte|pastel|washed-out|muted colors|muted colours|analog|analogue|' +
    'instagram filter|90s|90s look|faded colors|faded colours|soft colors',
  'look.vivid':
    'more punchy|punchy colours|punchy colors|more punchy colours|more punchy colors|punchier colours|punchier colors|vivid|vibrant|punchy|more colorful|more colourful|colorful|colourful|more vivid|more vibrant|pop more|colors pop|colours pop|' +
    'make the colors pop|make the colours pop|pop of color|bright colors|bright colours|brighter colors|brighter colours|' +
    'bold colors|bold colours|stronger colors|stronger colours|richer colors|richer colours|intense colors|more color|more colour|' +
    'more intense|more intense colors|lively colors|really pop|saturate|vivid colors|vibrant colors|vibrant colours|strong colors',
  'look.warm':
    'warm look|warm tones|warm colors|golden hour look|warm filter|warm colours|golden hour|warm look and feel|sunny|sunset look|' +
    'warmer look|summery|warm feel',
  'look.cool':
    'cool look|cool tones|cold look|cool filter|cold tones|cool colors|bluish|cold|icy|wintry|bluish look|cold colors|' +
    'cold colours|cool colours|blue tint|bluer',
  colors:
    'color|colour|colors|colours|original colors|in color|in colour|original colours|full color|full colour|colored|coloured|' +
    'filter|filters|look|effects|effect|color filter|tint|tints|hue|colour scheme|tone|tones|grading|color correction|' +
    'look and feel|colorful again|colour again|back in color|color back|colour back on',
  reset:
    'original|normal|reset|as before|default|back to normal|as it was|natural|as they were|undone|normal again|unedited|' +
    'unfiltered|real colors|natural colors|normal colors|normal speed|regular|standard|regular speed|original speed|untouched|' +
    'usual|how it was|like before|the way it was|how they were|the way they were',
  brighter:
    'brighter|lighter|brighten|lighten|more light|brighten up|lighten up|more bright|bright|brightened|light up|up the brightness|' +
    'more brightness|turn up the brightness|so dark|really dark|very dark|is dark|are dark|pretty dark|quite dark|bit dark|' +
    'underexposed|more luminous|lightened|not bright enough|add light|dark to see|too dark|too gloomy',
  darker:
    'darker|darken|dim|dimmer|too bright|less bright|more dark|darkened|lower the brightness|turn down the brightness|so bright|' +
    'really bright|very bright|overexposed|blown out|too light|too white|moodier',
  brightness: 'brightness|exposure',
  contrast: 'contrast|more contrasty|contrasty|punch|contrasts|contrasty look',
  saturation:
    'saturation|saturated|color intensity|colour intensity|colorfulness|colourfulness|vibrance|vividness',
  warmer:
    'warmer|more warm|more golden|warmer colors|more orange|warm it up|warmer tones|warmth|warm up|more warmth|warmer color|' +
    'warmer colour|warmer colours|warmer look|cosier|too cold|too blue|too cool|more yellow|more sunny|sunnier',
  cooler:
    'cooler|colder|more blue|cooler tones|cool it down|cooler colors|cool down|more cool|cooler colours|cooler look|cooler colour|' +
    'less warm|less orange|less yellow|too warm|too orange|too yellow|bluish tone|chillier',
  bigger:
    'bigger|larger|increase the size|enlarge|too small|scale up|more readable|grow|big|large|huge|bigger font|larger font|' +
    'larger text|too tiny|so small|really small|more visible|more prominent|stand out|stands out|stand out more|easier to read|' +
    'legible|more legible|readable|can’t read|cant read|can barely read|hard to read|difficult to read|enlarged|in large|' +
    'increase size|upsize|biger|bigger size|larger size|increase|increased size|blow up|massive|giant|enormous|size up|' +
    'bigger please',
  smaller:
    'smaller|tinier|decrease the size|shrink|too big|too large|scale down|reduce the size|small|tiny|less big|little smaller|' +
    'too huge|so big|really big|huge for|decrease size|smaller font|smaller text|smaller size|less prominent|less dominant|' +
    'less intrusive|more discreet|discreet|smal|reduce size|size down|too dominant|takes up too much space|too much space',
  size: 'size|font size|text size|width|scale|sized|font-size|letter size|text sizes|sizes|as big|as large|big as',
  'font.serif':
    'fancier font|fancier lettering|more elegant font|posher font|rustic font|serif|serif font|elegant font|classic font|times|georgia|times new roman|times font|newspaper font|book font|classical font|' +
    'classy font|fancy font|old style font|garamond|elegant lettering|elegant typeface|wedding font|traditional font',
  'font.sans':
    'sans|sans serif|sans-serif|modern font|clean font|arial|helvetica|plain font|sans-serif font|inter|modern lettering|' +
    'modern typeface|simple font|sans font|clean typeface|clean lettering|minimal font|minimalist font|helvetica font|arial font|' +
    'easy font|standard font',
  'font.script':
    'comic sans|comic font|script font|handwritten|handwriting|cursive|calligraphy|handwriting font|handwritten font|cursive font|brush font|' +
    'hand-written|handwriting style|handwritten style|script lettering|cursive lettering|cursive writing|handwriting typeface|' +
    'hand written|signature font|curly font|swirly font|playful font|joined-up',
  'font.mono':
    'monospace|monospaced|typewriter font|mono font|code font|monospace font|courier|fixed-width|typewriter style|' +
    'typewriter lettering|typewriter typeface|terminal font|computer font|code style font|coding font',
  font: 'font|fonts|typeface|lettering style|typography|font style|font size|text size|letter size',
  'weight.bold':
    'chunky|chunkier|fat|fatter|thick|thicker|heavy|heavier|bolder|beefy|beefier|stronger font|fat letters|bold|bolder|heavier|thicker|thick|boldface|in bold|more bold|make bold|strong|thicker letters|fat|fatter|heavy|extra bold|' +
    'boldly',
  'weight.regular':
    'regular|not bold|thin|thinner|lighter weight|normal weight|unbold|less bold|lighter font|thinner letters|light weight|' +
    'lightweight|normal thickness|non-bold|no bold|not so bold',
  italic: 'italic|italics|slanted|italicize|italicized|in italics|cursive style|slanting|oblique|leaning',
  'align.left': 'left aligned|left-aligned|align left|flush left|aligned left|left align',
  'align.right': 'right aligned|right-aligned|align right|flush right|aligned right|right align',
  'align.center':
    'centered text|align center|center aligned|center-aligned|centre-aligned|align centre|middle aligned',
  'where.top':
    'top|upper part|above|upper third|on top|up top|upper|upper edge|top edge|top of the screen|top of the frame|' +
    'top of the picture|top of the photo|upper half|higher up|up high|higher on the screen|top half|top center|top middle|' +
    'top centre|head|up there',
  'where.bottom':
    'bottom|lower part|below|down below|lower|lower edge|bottom edge|bottom of the screen|bottom of the frame|' +
    'bottom of the picture|bottom of the photo|lower half|lower down|down low|lower on the screen|bottom half|bottom center|' +
    'bottom middle|bottom centre|foot|lower area',
  'where.center':
    'center|centre|centered|centred|middle of the screen|middle of the frame|in the middle of the screen|dead center|' +
    'center of the screen|centre of the screen|center of the frame|middle of the picture|middle of the photo|central|centrally|' +
    'center it|centre it|screen center|center screen|centre screen',
  'where.left':
    'left side|left|left edge|left hand side|left half|to the left side|left-hand side|left part|to the left',
  'where.right':
    'right side|right edge|right hand side|right half|to the right side|right-hand side|right part|to the right',
  'where.top-left':
    'top left|upper left|top left corner|upper left corner|left top|top-left|top-left corner|upper-left corner|' +
    'top lefthand corner|top left hand corner|upper lefthand corner|left upper corner|corner top left|left top corner|topleft',
  'where.top-right':
    'top right|upper right|top right corner|upper right corner|right top|top-right|top-right corner|upper-right corner|' +
    'top righthand corner|top right hand corner|upper righthand corner|right upper corner|corner top right|right top corner|' +
    'topright',
  'where.bottom-left':
    'bottom left|lower left|bottom left corner|lower left corner|bottom-left|bottom-left corner|lower-left corner|' +
    'bottom lefthand corner|bottom left hand corner|left lower corner|corner bottom left|left bottom corner|bottomleft|' +
    'left bottom|lower-left',
  'where.bottom-right':
    'bottom right|lower right|bottom right corner|lower right corner|bottom-right|bottom-right corner|corner|lower-right corner|' +
    'bottom righthand corner|bottom right hand corner|right lower corner|corner bottom right|right bottom corner|bottomright|' +
    'right bottom|lower-right|a corner|one corner|one of the corners',
  'anim.rise':
    'rise|rise in|rising|rise up|fly in|float in|float up|come up|rise from below|fly up|fly in from below|slide up|slides up|' +
    'rises|floats up|flies in|come in from below|come in from the bottom|fly in from the bottom|glide up',
  'anim.slide':
    'slide|slide in|sliding|slide in from the side|swipe in|slides in|come in from the side|fly in from the side|' +
    'fly in from the left|slide in from the left|slide in from the right|slides in from the left|swoosh in|glide in|' +
    'come in from the left|come in from the right|slide from the left',
  'anim.pop':
    'pop|pop in|pop up|bounce|bounce in|bouncing|zoom in text|pops up|pop out|pops|bounces in|bounces|pop onto the screen|' +
    'scale in|boing|jump in',
  'anim.type':
    'type|typewriter|typed|type out|typing|letter by letter|typewriter effect|type in|typing effect|typed out|types itself|' +
    'types out|type itself|type writer|type-writer|type letter by letter|appear letter by letter|one letter at a time|as if typed|' +
    'like a typewriter|being typed|type itself out|types itself out|typing itself|type out letter by letter',
  transparent:
    'transparent|see-through|see through|translucent|semi-transparent|opacity|transparency|opaque|half transparent|less visible|' +
    'more transparent|less opaque|see thru|faint|faded out|subtle|ghosted|half visible|less strong',
  'kind.crossfade':
    'crossfade|crossfades|cross fade|cross fades|cross-fade|cross-fades|crossfading|dissolve|dissolves|cross dissolve|' +
    'cross dissolves|dissolving|soft fades|blend|cross-dissolve|crossfading transitions|soft transitions|smooth transitions|' +
    'smoother transitions|gentle transitions|softer transitions|smooth fades|fade into each other|fade into one another|' +
    'melt into each other|melt|blending|cross-fading|soft transition|smooth transition|gentle fades|soft fade|gentle transition|' +
    'overlap|fade from one to the next|flow into each other|blend into each other|dissolve into each other|fade over|softly fade',
  'kind.fade-black':
    'fade to black|fade through black|fades to black|dip to black|fading to black|fade via black|black fade|black fades|' +
    'through black|fade-to-black|dips to black|fade from black|fade out to black|fade into black|fade thru black|' +
    'black transitions|black transition|fade-through-black|black in between|black between|a black fade|dip-to-black|' +
    'fades into black|black screen between|fade to dark',
  'kind.fade-white':
    'fade to white|fade through white|dip to white|white fade|white flash|flash|fades to white|through white|fade-to-white|' +
    'white fades|flashes|fade out to white|fade into white|white flashes|flash transition|flash transitions|camera flash|' +
    'fade thru white|white transition|white transitions|a white fade|white in between|flash of white|fade from white',
  'kind.slide':
    'slide over|push|sliding transitions|slide transition|slide transitions|pushes|slide effect|swipe|slide from one to the next|' +
    'slide across|slide into each other|push transition|push transitions|sliding transition|slide in transitions|' +
    'slides in from the right|swiping|swipe transition|swipe transitions|slide to the next|scroll|carousel|page turn',
  'kind.wipe':
    'wipe|wipes|wiping|wipe transition|wipe transitions|wipe across|wiper|wipe effect|wipe over|curtain',
  'kind.zoom':
    'zoom transition|zoom transitions|zoom between|zoom through|zooming transition|zooming transitions|zoom into the next|' +
    'zoom to the next|zoom effect transitions|zoom in transition|zoom in transitions',
  'way.zoom-in':
    'zoom in|zooming in|zoom-in|push in|zooms in|move closer|closer|get closer|zoom into|slow zoom in|slow zoom in on|' +
    'zoom slowly in|zoom slowly into|zoom closer|slowly zoom in|slowly zoom into|zoom in on|zoom in to|zoom onto|zoom on|' +
    'close in on|closer in|go closer|push in on|zoom it in|moves closer|a zoom in|zooms into|get closer to|come closer|' +
    'zoom towards|zoomed in',
  'way.zoom-out':
    'zoom out|zooming out|zoom-out|pull back|zooms out|pull out|slow zoom out|slowly zoom out|zoom out of|zoom out from|zoom away|' +
    'zoom it out|zooms out of|zoom back|pull away|start close and zoom out|zoomed out|move away|move further away|a zoom out',
  'way.pan-left':
    'pan left|pan to the left|panning left|leftward pan|move left|pans left|from right to left|right to left|' +
    'pan from right to left|move from right to left|moves left|move to the left slowly|slide left|scroll left|' +
    'moves from right to left|drift left|from the right to the left',
  'way.pan-right':
    'pan right|pan to the right|panning right|rightward pan|move right|pans right|from left to right|left to right|' +
    'pan from left to right|move from left to right|pan across|pan over|moves right|slide right|scroll right|' +
    'moves from left to right|drift right|sweep across|from the left to the right',
  'way.pan-up':
    'pan up|panning up|move up|upward pan|tilt up|pans up|from bottom to top|bottom to top|pan from bottom to top|' +
    'move from bottom to top|moves up|scroll up|drift up|from the bottom up|tilt upwards|upwards|pan upwards|' +
    'from the bottom to the top',
  'way.pan-down':
    'pan down|panning down|move down|downward pan|tilt down|pans down|from top to bottom|pan from top to bottom|' +
    'move from top to bottom|moves down|scroll down|drift down|from the top down|tilt downwards|downwards|pan downwards|' +
    'from the top to the bottom|from the top down to the bottom',
  askew:
    'sideways|is sideways|on its side|lying on its side|lies on its side|wrong way up|wrong way round|tilted',
  style: 'style|theme|look|looks|vibe|aesthetic|feel|styled',
  'styled.film':
    'in the film look|in the film style|in the movie look|in film look|like film|like a film|like a movie|like cinema|like in the cinema|like a real movie|like the movies',
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
};
