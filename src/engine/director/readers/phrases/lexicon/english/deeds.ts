import type { Table } from '../table.ts';

/** What is done to order, length and sound. */
export const DEEDS: Table = {
  reverse:
    'reverse|reversed|reverse order|in reverse order|play in reverse order|play it in reverse order|reverse the order|backwards|backward|opposite order|invert|in reverse|other way around|' +
    'other way round|last to first|the other way|from last to first|from the last to the first|flip the order|reverse it|' +
    'back to front|backward order|in the opposite order|other direction|opposite way|opposite direction|the opposite way|inverse|' +
    'inverted|last one first|end to start|newest first|oldest last|newest to oldest|from newest to oldest|latest first|most recent first|turn the order around|turn the order round|turn it around|' +
    'flip the sequence|reversal|other way round please|the other way around|the other way round|opposite|other way|wrong way|wrong direction|wrong way round|wrong way around|the wrong way|the wrong direction',
  shuffle:
    'shuffle|shuffled|randomize|randomise|scramble|mix up|random order|random|randomly|mix them up|mix it up|jumble|mixed up|' +
    'mix it|mix the order|mix|randomised|randomized|shuffel|suffle|scrambled|in any order|rearrange randomly|' +
    'change the order randomly|shake up|in random order|randomise the order|any order',
  sort:
    'sort|sorted|arrange|order by|reorder by|sort by|sorted by|arranged|put in order|put them in order|ordered by|ordered|' +
    'organise|organize|sort out by',
  alphabetical:
    'in number order|number order|numerical order|in numerical order|in numeric order|numeric order|numerically|by number|' +
    'in order of number|in order of their numbers|in order of the numbers|numbered order|' +
    'alphabetical|alphabetically|alphabetical order|by name|by filename|by file name|in alphabetical order|by names|a to z|' +
    'by title|alphabetic|abc order|from a to z|by their names|according to name|according to the names|alphabetically by name|' +
    'by file|name order|filename order|a-z|by their filenames|alphabet|order of their names|order of the names|' +
    'order of the file names|order of names|in the order of their names|in order of their names|in the order of the names',
  chronological:
    'oldest to newest|from oldest to newest|in order of date|in date order|date order|in order of age|in order of time|by year|by the year|in year order|' +
    'in order of year|in time order|in order of the dates|oldest to most recent|old to new|from old to new|earliest to latest|' +
    'earliest first|in date sequence|chronologic|' +
    'chronological|chronologically|in chronological order|chronological order|by date|by date taken|by time|by time taken|' +
    'by when they were taken|in the order they were taken|in the order in which they were taken|by the time they were taken|' +
    'by the date they were taken|by capture time|oldest first|by their dates|by their date|by the date|' +
    'sorted by date|sort by date|ordered by date|order by date|arranged by date|sorted by time|sort by time|ordered by time|' +
    'sorted by date taken|sort by date taken|sorted by when they were taken',
  order: 'order|the order|sequence|ordering',
  duplicate: 'duplicate|duplicated|clone|copy|make a copy of|a copy of',
  longer:
    'longer|lengthen|extend|extended|prolong|stretch|more time|stretch out|too short|too brief|too quick|longer time|more seconds|' +
    'lasts longer|last longer|stay longer|stays longer|linger|lingers|extend it|expand|drag out|stretch it|elongate|' +
    'longer than that|not long enough|increase the length|increase the duration|increase the time',
  shorter:
    'shorter|shorten|less time|briefer|more briefly|trim down|tighter|tighten|too long|cut it down|trim it down|condense|' +
    'make it brief|more brief|shorter than that|decrease the length|reduce the length|reduce the duration|decrease the duration|' +
    'less long|not so long|not as long|not that long|not quite so long|less time on|boil down|cut down|pare down|tighten it|tighten up|tighten it up|trim it|cut short|lasts too long|goes on too long|drags|drags on|' +
    'drags a bit|too lengthy|far too long|way too long|chop',
  faster:
    'faster|quicker|snappier|more dynamic|speed up|speed it up|pick up the pace|speed things up|quicken|more quickly|' +
    'speed up the pace|faster paced|hurry up|livelier|quicker pace|speed the video up|too slow|speedier|speed|speed everything up|' +
    'speed the whole thing up|speed all up|speed this up|speed them up|speed that up|speedup|speed-up|fast|fast paced|fast-paced|' +
    'quick paced|quicker paced|pacier|zippier|punchier|more energetic pace|more pace|brisker|brisk|rapid|rapidly|hurry|' +
    'livelier pace|faster pace|snappy|snappier pace|goes too slow|too slowly|more zip|so slow|really slow|increase the speed|' +
    'increase the pace|up the tempo|up the pace|quicken the pace|accelerate',
  slower:
    'slower|slow down|slow it down|more slowly|slow things down|calmer pace|slower pace|slower paced|more relaxed pace|' +
    'slow the video down|too fast|slow everything down|slow the whole thing down|slow this down|slow them down|slow that down|' +
    'slowdown|slow-down|slower speed|less fast|less quick|more slow|calm it down|more relaxed|too rushed|rushed|too hectic|hectic|' +
    'goes too fast|too quickly|so fast|really fast|take it slow|more leisurely|reduce the speed|decrease the speed|relax the pace|' +
    'more gentle pace|slow the pace|slow pace|slow paced|slow-paced|leisurely|ease the pace|slower tempo|slow the tempo|decelerate',
  pace: 'pace|tempo|rhythm|bpm|beats per minute|playback speed|speed|speeds|pacing|normal speed|regular speed|original speed',
  length:
    'length|duration|running time|time|total length|total duration|total time|run time|runtime|long|timing|lenght|lenth|' +
    'duration of|play time|playtime|total running time|run|how long',
  double: 'double|twice|two times|2x as|twice as|doubled|twice as much|two times as|double the|x2|2 times',
  half: 'half|half the|half as|by half|halve|in half|halved|half of|50 percent of|by a half|half as much',
  triple: 'three times|triple|3 times|three times as|tripled|thrice',
  times: 'x|times|fold',
  more:
    'more|raise|boost|higher|up the|turn up|amplify|strengthen|stronger|more of that|more of it|further|up a notch|bump up|bump|' +
    'increased|add more|even more|still more|some more|more please|greater|increase',
  less:
    'less|decrease|reduce|weaker|turn down|tone down|drop the|decrease the|less of that|not so much|not as much|not that much|' +
    'too much|bit too much|a bit too much|a bit much|decreased|reduced|dial down|dial back|dial it back|toned down|fewer|' +
    'too strong|down a notch|not so strong|tone it down|lessen|cut back|lower',
  louder:
    'louder|barely audible|hardly audible|not audible|can hardly be heard|can barely be heard|bump it up|crank it up|push it up|bring it up|turn up|turn it up|more loud|too quiet|too soft|too low|raise the volume|crank up|crank|higher volume|not loud enough|' +
    'boost|volume up|turn up the volume|increase the volume|louder please|volume higher|hard to hear|can’t hear|cant hear|' +
    'can barely hear|barely hear|can hardly hear|hardly hear|make it louder|loud|pump up|turn the volume up|up the volume|' +
    'volume louder|amp up|more volume|too faint|raise|not loud|inaudible|turn up the sound|increase volume',
  quieter:
    'quieter|softer|less loud|not so loud|not as loud|not that loud|not quite so loud|not too loud|turn down|turn it down|more quiet|too loud|lower the volume|soften|quieten|tone down|lower volume|' +
    'reduce the volume|volume down|turn down the volume|decrease the volume|less noisy|bring it down|bring down|less volume|' +
    'overpowering|drowning everything out|drowning out everything|drowning out the voice|drowns everything out|' +
    'drowns out the voice|too noisy|more subtle|more in the background|into the background|further in the background|blasting|' +
    'deafening|softer volume|quietly|volume lower|turn the volume down|lower|dial down the volume|too overpowering|' +
    'decrease volume|reduce volume|low volume|loud for me|turned down|so loud|too prominent|more background',
  up: 'up',
  down: 'down',
  full: 'full|maximum|max|full volume|max volume|maximum volume|full blast|loudest|as loud as possible|all the way up|full on',
  mute:
    'mute|silence|silent|mute it|no sound|without sound|make it silent|turn off the sound|silenced|on mute|mute everything|' +
    'no audio|without audio|turn the sound off|sound off|audio off|kill the sound|cut the sound|soundless|silently|be muted|' +
    'muted please|muted',
  unmute:
    'unmute|unmuted|unmute it|turn the sound back on|sound on|sound back on|bring the sound back|bring back the sound|' +
    'turn on the sound|hear|let us hear|let me hear|be heard|bring back the audio',
  fade: 'fade|fades|fading|faded',
  fadein:
    'fade in|fade-in|fades in|fading in|fade ins|fade it in|fades in slowly|fade up|ease in|fade-in effect|start softly|' +
    'start quietly|come in gently|come in slowly|comes in slowly|gradually start|start gradually|build up slowly',
  fadeout:
    'fade out|fade-out|fades out|fading out|fade away|fade outs|fade it out|fades out slowly|fade-out effect|ease out|end softly|' +
    'end gently|die down|dies down|die away|gradually end|end gradually|stop gradually|fading away|ends abruptly|end so abruptly|' +
    'ends too abruptly|stops abruptly|cuts off abruptly|ends suddenly|stops suddenly',
  fadeboth: 'fade in and out|fade in and fade out|fades in and out|fade-in and fade-out|fade out and in',
  loop:
    'loop|looped|repeat|on repeat|looping|loops|looping music|play again and again|play over and over|keep repeating|repeat it|' +
    'over and over|start over when it ends|repeating|repeats',
  duck:
    'duck|ducking|duck the music|give way|lower the music under|lower the music when|lower the music while|turn down the music when|' +
    'lower the music when someone speaks|make room for the voice|duck under|lower the music under the voice|' +
    'music lower when i speak|quieter under the voice|quieter when someone talks|quieter while talking|quieter during the voice|' +
    'quieter while i speak|quieter when i speak|quieter during the narration|softer under the voice',
  another:
    'another|a different|something else|different|other|next|something different|new|second|a new|another one|a different one|' +
    'some other|another kind of|a new one|something new|other one|one that’s different|not this one|change the tune|new tune',
  compose:
    'compose|composed|composed music|your own music|original music|generated music|generate music|ai music|compose music|' +
    'write music|make music',
  trim: 'trim|cut|limit|snip|crop the length|clip it|shave|shave off|cut off|trimmed|cap|cap it',
  cuts:
    'hard cuts|hard cut|straight cuts|jump cuts|simple cuts|cuts only|just cuts|plain cuts|only cuts|cuts|straight cut|' +
    'no transition effects|just cut|just cut between|cut straight|cut directly|straight to the next|clean cuts|instant cuts|' +
    'sharp cuts|fast cuts|quick cuts|direct cuts|abrupt cuts|cut from one to the next|cut between|normal cuts|plain cut|' +
    'simple cut|cut hard|regular cuts|basic cuts|snap cuts|cut to the next|cut instead of fade|cuts instead of fades|' +
    'cut instead of fading|instead of fading just cut',
  speed:
    'slow motion|slow-motion|slow mo|slo mo|slo-mo|half speed|slowmo|slo motion|slomo|in slow motion|slow-mo|super slow|' +
    'slowed down|half the speed|at half speed|in slowmotion|slowmotion',
  fast:
    'time lapse|time-lapse|timelapse|fast motion|fast forward|double speed|fast-forward|hyperlapse|time laps|timelaps|' +
    'twice the speed|double the speed|twice as fast|fast-motion|at double speed|sped up|speeded up|high speed|2x speed|' +
    'at twice the speed',
  narrate:
    'narrate|narrated|read it aloud|read aloud|read out loud|read the script|read it out|read out|read the text|read the words|' +
    'read the captions|read them aloud|read the script aloud|read it|read it out loud|aloud|out loud|speak the text|' +
    'read the letter|read the titles|narrates|narrating|spoken aloud|read to me|read it to me|read them out|read the text aloud|' +
    'read the captions out loud|read the title aloud|read the text out loud|speak|speaks|say it out loud|have it read|' +
    'read all the text|someone read|reads|read|have someone read|voice reads|read the words aloud|tell it with a voice|' +
    'says it aloud|reading it|read by a voice',
  side:
    'side by side|split screen|split-screen|next to each other|in one frame|at once|together|on one screen|at the same time|' +
    'splitscreen|in a grid|as a grid|grid|collage|as a collage|one above the other|stacked|stack|on top of each other|sidebyside|' +
    'side-by-side|beside each other|next to one another|on the same screen|in the same frame|on one slide|in one picture|' +
    'split the screen|share the screen|share the frame|collage style|photo collage|beside one another|simultaneously|in one shot|' +
    'two up|all at once|both at once|above each other|over each other|on top of one another|at once on screen|adjacent|' +
    'in a collage|split view|double screen',
  apart:
    'one after the other|one at a time|one by one|separate|separately|unsplit|apart|no split screen|individually|' +
    'one after another|one after the other|each on its own|on its own|by itself|on their own|alone|not together|undo the split screen|one by itself|' +
    'split up|single again|individually again|full screen again',
  dislike:
    'annoying|cheesy|corny|lame|naff|irritating|tacky|dreadful|grating|tedious|repetitive|crap|rubbish|doesn’t suit|does not suit|boring|awful|terrible|horrible|doesn’t fit|does not fit|is bad|gets on my nerves|ugly|sucks',
};
