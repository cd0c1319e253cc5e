import type { Table } from '../table.ts';

/** Words that carry no wish by themselves, or say where, how much and of what. */
export const PLAIN: Table = {
  pad:
    'a|an|the|but|please|pls|plz|kindly|can|could|would|will|you|your|u|we|i|i’d|i’ll|i’m|i’ve|id|ill|im|me|my|mine|our|ours|us|' +
    'its|is|are|be|was|were|being|been|there|here|there’s|thereʼs|now|so|well|ok|okay|hey|hi|hello|let’s|lets|do|does|did|should|' +
    'must|has to|have to|needs to|need to|shall|may|might|maybe|actually|simply|basically|if possible|possible|for me|if you can|' +
    'how about|what about|then|and then|both|quickly|kind of|sort of|sure|yes|yeah|yep|ones|stuff|thing|things|some|any|' +
    'by the way|btw|d’like|exactly|about|around|approximately|roughly|it should|altogether|in total|total|overall|of course|' +
    'finally|lastly|at all|only just|thanks in advance|feel free to|go ahead and|gonna|wanna|want to|like to|love to|able to|who|' +
    'which|would like|hmm|um|uh|oh|screen|on screen|up|out|right|one|this time|today|right now|for now|i think|i guess|i feel|' +
    'i feel like|i believe|i would prefer|i’d prefer|i’d rather|tbh|honestly|to be honest|lol|haha|mate|dude|bro|buddy|guys|folks|' +
    'sir|dear|perhaps|possibly|ideally|preferably|somehow|anyway|alright|all right|cheers|asap|real quick|if you don’t mind|' +
    'do you mind|would you mind|would it be possible to|is it possible to|is there a way to|is there any way to|are you able to|' +
    'mind|for some reason|kinda|sorta|literally|definitely|certainly|absolutely|obviously|personally|pretty please|many thanks|' +
    'thanks|thank you|xx|xxx|xoxo|thx|ty|tysm|kthx|thank u|thanks so much|thank you so much|thank you very much|greetings|good morning|' +
    'good evening|good afternoon|hiya|yo|heya|howdy|same time|because of that|in my opinion|imo|imho|lets see|let me see|you know|' +
    'i mean|quick question|one more thing|another thing|next up|first of all|firstly|secondly|first off|after that|' +
    'while you’re at it|while you are at it|if that’s ok|if that’s okay|when you get a chance|if it’s not too much trouble|' +
    'be so kind as to|be so kind and|as a test|hereby|everyone|everybody|people|someone|somebody|nicely|properly|correctly|' +
    'directly|already|bitte|por favor|s’il vous plait|pretty much|more or less|in there|in it|on it|of it|with it|for it|to it|' +
    'from it|of them|in them|on them|for them|in this|of this|for this|in the video|of the video|in the film|in the movie|' +
    'in the slideshow|in my video|of my video|in this video|from the video|from the slideshow|of the slideshow|to the video|' +
    'to my video|to the slideshow|for the video|for my video|in here|going to|im going to|i’m going to|try to|try and|go and|' +
    'come on|get it to|gonna need|have to be|supposed to be|supposed to|meant to|ought to|better if|it would be nice if|' +
    'would be nice|would be great|it would be great if|it’d be great if|would be cool|it would be cool if|would be good|' +
    'i want you to|i need you to|i would like you to|i’d like you to|can we have|can i have|could i have|could we have|can i get|' +
    'can we get|could you give me|i’d love|i would love|i’d like|i would like|we’d like|we want|i wish|please can you|' +
    'can you please|could you please|kindly please|dont forget to|don’t forget to|don’t forget|make sure|make sure that|' +
    'make sure to|be sure to|ensure|ensure that|remember to|see if you can|if u can|u can|can u|could u|would u|wld|cld|coz|bc|' +
    'something|anything|some kind of|something a bit|sth|smth|bring it|back|where|in which|so that|such that|that has|which has|' +
    'she|he|they’re|ready|way to|kind|type|ones that|photo’s|is enough|enough|will do|is fine|would do|is ok|is okay|' +
    'would be perfect|works better|suits better|by now|any more|anymore|of mine|that i have|i have|we have|i’ve got|everywhere|' +
    'in the order i gave you|in the given order|in this order|in that order|in order|as uploaded|in upload order|' +
    'in the order i uploaded them|in the order they are in|in the order of upload|no frills|in the same order|or so|ta|' +
    'ta very much|so much|in between|enough time to read|with enough time to read|long enough to read|easy to read|readable|legible|normal',
  to: 'to|into|onto|towards|until|till|through',
  in: 'in|on|at|of|for|during|within|over|under|below|above|across|upon|inside|off|per cent of|along|beside|next to|behind|between',
  from: 'from|between|starting at|beginning at|starting from',
  with: 'with|by|using|via|have|has|having|w|containing',
  as: 'as|like|being used as',
  and: 'and|&|plus|as well as',
  verb:
    'make|makes|making|set|turn|turns|let|get|bring|convert|put|place|give|adjust|try|apply|want|render|create|produce|generate|' +
    'build|need|deserve|deserves|love|like|wish|have it|tell|write|prefer|looks|look|sounds|sound like|feel|start to|begin to|seem|seems|become|' +
    'becomes|run|runs|say|says|saying|reading|that says|that reads|which says|made|making it|have|having|turning|getting|gets|got|' +
    'throw|throw in|drop in|stick|pop it|slap|chuck|chuck in|whip up|knock up|cook up|put together|put it together|' +
    'stitch together|join together|merge into|come up with|do|does|doing|help me make|help me create|help me|handle|prepare|' +
    'design|assemble|bring me|give me|get me|hand me|show me|work|works|help us make|form|craft|fix|correct|sort out|do a|do an|' +
    'do me|roll|cut together|edit together|loves|likes|like her|enjoys|prefers|includes|contains|featuring|features|comes with|' +
    'starring|shall be|should be|needs|needs a|bundle|glue|glue together|splice|weave|blend together|compose a video|go|goes|' +
    'go by|come|optimize|optimise|resize|reformat|customize|customise|suit|suits',
  add:
    'add|adding|adds|insert|include|including|append|attach|overlay|lay|bring in|bring back|restore|turn on|switch on|enable|' +
    'put on|put in|activate|put back|unhide|adding in|bring back in|re-add|readd|add back|put back in|add in|tack on|stick in|' +
    'sneak in|squeeze in|plug in|plus|place in|layer|superimpose|supply',
  use: 'use|uses|using the|take|pick|choose|play',
  show: 'show|shows|shown|display|displayed|seen|visible|appear|appears|appearing|see|be seen',
  keep:
    'keep|keeps|leave|hold|stay|stays|remain|lasts|lasting|stay up|take|takes|make it last|should last|let it last|must last|' +
    'last for|to last|would last|will last',
  change:
    'changes|changing|update|modify|switch|edit to|alter|convert to|swap out|tweak|adapt|amend|correct|fix|turn into|revise|' +
    'redo the|transform|mess with|set to|edit|replace the text of|re-word|reword|rewrite|refresh|change|rename',
  adj:
    'slowly|gently|softly|nice|good|great|cool|beautiful|lovely|smooth|gentle|simple|elegant|quick|new style|professional|proper|' +
    'pretty|long|main|opening|own|little|light|full|real|natural|other|perfect|warm tone|heartfelt|visual|animated|different|' +
    'extra|subtle|smoother|nicer|prettier|some nice|actual|certain|entire|complete|total|single|various|several|multiple|few|' +
    'couple of|a couple of|different kinds of|important|special|cute little|modern|stylish|clean looking|high quality|' +
    'high-quality|decent|basic|easy|fancy|classy|sleek|polished|casual|plain|tasteful|understated|sick|dope|awesome little|' +
    'gorgeous|stunning|amazing little|memorable|eye-catching|catchy|attractive|personal|cool looking|colourful little',
  video:
    'video|videos|slideshow|slide show|film|movie|presentation|montage|project|timeline|whole video|whole thing|entire video|' +
    'everything|whole slideshow|the whole|result|version|story|promo|promotional video|letter|video letter|ad|teaser|trailer|' +
    'promotional|vid|vids|vidoe|clip show|show|entire thing|entire slideshow|entire movie|entire film|the lot|whole lot|' +
    'whole movie|whole film|whole clip|photo show|photo video|photo slideshow|photo film|slide-show|picture show|picture video|' +
    'image video|photo montage|photo album|showreel|compilation|all of it|the entire thing|highlights|highlight reel|recap|' +
    'tribute|home movie|home video|music video|documentary|short film|invitation|walkthrough|walk-through|tour|listing video|' +
    'tutorial|intro video|explainer|portfolio|memorial|commercial|advert|advertisement|edit|production|piece',
  it: 'it|em|it’s|this is|that is|that|this|them|they|these|those|that one|this one|him|her',
  bit:
    'a bit|a little|a little bit|slightly|a touch|a tad|somewhat|bit|a wee bit|wee bit|little bit|a smidge|smidge|a smidgen|' +
    'a hair|a fraction|just a bit|just a little|moderately|gently|marginally|a notch|notch|by a bit|by a little',
  lot:
    'a lot|much|way|far|very|considerably|a lot more|even|super|extra|much more|loads|tons|way more|significantly|dramatically|' +
    'massively|a great deal|really|so much|heaps|a ton|substantially|hugely|extremely|quite a bit|quite a lot',
  all: 'all|every one of|entire|whole|all of|all the',
  each: 'each|every|per|apiece|a piece|each of',
  only:
    'only|just the|nothing but|solely|only the|only just|only use|use only|keep only|nothing else but|strictly|just use|just keep|' +
    'only show|show only|just show|only with|only include|include only|only have|only want|i only want|just want|limit to|' +
    'limit it to|exclusively|merely|only take|take only',
  but:
    'all but|except|except for|everything but|all except|other than|apart from|everything except|aside from|all the others but|' +
    'but not|all except for|everything else but|everything other than|apart from the|all apart from|everything apart from|' +
    'excluding|bar|besides the|not including|with the exception of|all besides|everyone but|save for',
  no:
    'no|not|don’t|dont|do not|never|without|without any|w/o|don’t use|don’t add|don’t include|don’t show|don’t want any|' +
    'don’t have|no more|do not want|do not use|do not add|stop|i don’t want any',
  remove:
    'remove|off|removing|delete|drop|drop the|take out|cut out|get rid of|leave out|throw out|throw away|discard|omit|hide|exclude|erase|' +
    'lose|skip|eliminate|clear|take off|take away|turn off|switch off|disable|kill|deactivate|strip|get rid|ditch|trash|leave off|' +
    'chuck out|get rid off|kick out|kick|scrap|bin|dump|removed|deleted|rid of|without the|take away from|take it out|take it off|' +
    'take them out|take them off|i don’t want|i dont want|don’t want|dont want|we don’t want|don’t need|dont need|i don’t need|' +
    'i dont need|no longer want|don’t like|dont like|i don’t like|i dont like|i hate|hate|leave it out|chuck|toss|toss out|axe|' +
    'nix|unwanted|wipe out|do away with|cut it out|bye bye to|remove from|out with|take it away|take them away|take that away|away',
  replace:
    'replace|exchange|substitute|swap out|replaced|replace with|swap for|change for|switch out|substitute with|exchange for|' +
    'swap it for',
  swap:
    'swapped|swapped over|swapped around|swap|switch|exchange|trade|interchange|switch around|switch places of|swap places of|swap around|trade places of|' +
    'change places of|exchange places of|change the places of|switch the order of|swap the order of|swap round|swop|' +
    'swap the positions of|switch the positions of|flip the positions of',
  move:
    'move|shift|send|relocate|reposition|drag|bring|put|place|moved|moving|push|pull|slide it|bump|shove|stick|bring forward|' +
    'reorder|rearrange|get|come|comes|coming|go|goes',
  before:
    'before|in front of|ahead of|prior to|right before|just before|infront of|in front|preceding|just ahead of|right in front of',
  after:
    'after|following|behind|right after|just after|directly after|next to it|straight after|right behind|immediately after|' +
    'right after the|later than|followed by',
  start:
    'start|beginning|front|very start|very beginning|very front|first place|opening|the start|start of the video|start of it|' +
    'begin|begins|starting|top of the video|starts|first position|start with|begin with|open with|starts with|starting with|' +
    'from the start|from the beginning|beginning of the video|at first|very first|to the front|as the opener|opener|' +
    'as the first one|as the first|kick off with|kicks off with|first up|in first place|up front|lead with|leads with|' +
    'open it with|come first|comes first|goes first|go first|at the very start|beginning with|as first|first slide|first picture|' +
    'in the first place|number one|be first|is first|to be first',
  end:
    'end|ending|very end|end of it|end of the video|last place|close|ends|end with|finish with|close with|ends with|conclude with|' +
    'last position|final|the end|at last|very last|the very end|to the back|as the last one|as the last|as the closer|closer|' +
    'wrap up with|finishes with|finish on|end on|ending with|ends on|finishing with|come last|comes last|goes last|go last|' +
    'at the very end|as last|last slide|last picture|final one|as the final|closing shot|be last|is last|to be last|' +
    'as the final one|as the last thing|last thing|very end of the video|finish|the back|at the back|the very back|' +
    'back of the line',
  middle:
    'middle|center of the video|halfway|halfway through|somewhere in the middle|around the middle|about the middle|about halfway|in the middle of it|midway|mid video',
  call:
    'call|name it|titled|entitled|called|named|call it|title it|calling it|name the video|call the video|name it as|' +
    'rename the video|rename the video to|rename it|rename it to|name this|call this|name the film|name the movie|name my video|' +
    'call my video|call the slideshow|call the movie|call the film|title this|called it|by the name|under the name|with the name|' +
    'retitle|rename the project',
  whole:
    'throughout|whole time|entire time|whole video|entire video|from start to finish|all the time|the whole time|' +
    'through the whole video|all the way through|the entire time|the whole way|from beginning to end|from start to end|' +
    'during the whole video|for the whole video|the entire video|over the whole video|for the entire video|all through|' +
    'the whole thing through|permanently|always|constantly|all throughout|the complete video|complete video',
  place: 'place|position|spot|slot|number',
  first: 'first',
  last: 'last',
  also: 'also|too|as well|aswell|likewise|additionally|in addition|on top of that|besides',
  again: 'again|once more|one more time|do it again|do that again|same again|another time|repeat that',
  instead: 'instead|rather',
  same:
    'same|the same|same thing|the same thing|do that|do the same|do it|do this|same here|that too|apply that|apply it|apply this|' +
    'apply the same|ditto|same goes|the same goes|same thing again|same treatment|same effect|same look',
  rest:
    'rest|the rest|the later ones|the later photos|the newer ones|the older ones|the earlier ones|others|the others|all the rest|all the others|the other ones|other ones|the other photos|the other pictures|' +
    'other photos|other pictures|other pics|other images|other slides|rest of them|the rest of them|rest of the photos|' +
    'rest of the pictures|rest of the pics|rest of the images|all other photos|all other pictures|all others|everything else|' +
    'all of the others|the other two|the other three|the other four|remaining photos|remaining pictures|remaining ones|' +
    'every other photo|each of the others|the remaining|remaining|the other images',
  next:
    'next one|the next one|next photo|the next photo|the next picture|next picture|the one after|the one after it|' +
    'the one after that|the following one',
  previous:
    'previous one|the previous one|the one before|the one before it|the one before that|previous photo|previous picture',
  just: 'just',
  brief:
    'short|brief|not too long|keep it short|keep it brief|nice and short|short and sweet|quick little|not long|shortish|' +
    'not very long',
  atmost:
    'no longer than|not longer than|no more than|not more than|at most|at the most|maximum of|a maximum of|max|maximum|up to|' +
    'under|less than|below|shorter than|not exceeding|limited to|not over|tops|or less|or shorter|must not exceed|' +
    'can’t be longer than|cannot be longer than|can’t exceed|no longer then|not longer then|shouldn’t be longer than|' +
    'should not be longer than|must not be longer than|mustn’t be longer than|shouldn’t exceed|keep it under|keep it below',
  atleast:
    'at least|no less than|not less than|a minimum of|minimum|min|no shorter than|longer than|more than|or more|or longer',
  'nth.2':
    'in second place|second place|to second place|in second position|second position|second spot|is second|be second|comes second|' +
    'come second|as the second|as second|go second|goes second|to second|the second one in the order|in 2nd place|2nd place|' +
    'to 2nd place|in 2nd position|2nd position|2nd spot|is 2nd|be 2nd|comes 2nd|come 2nd|as the 2nd|as 2nd|go 2nd|goes 2nd|to 2nd|' +
    'the 2nd one in the order|number 2|number two|no 2|place number 2|spot number 2',
  'nth.3':
    'in third place|third place|to third place|in third position|third position|third spot|is third|be third|comes third|' +
    'come third|as the third|as third|go third|goes third|to third|the third one in the order|in 3rd place|3rd place|to 3rd place|' +
    'in 3rd position|3rd position|3rd spot|is 3rd|be 3rd|comes 3rd|come 3rd|as the 3rd|as 3rd|go 3rd|goes 3rd|to 3rd|' +
    'the 3rd one in the order|number 3|number three|no 3|place number 3|spot number 3',
  'nth.4':
    'in fourth place|fourth place|to fourth place|in fourth position|fourth position|fourth spot|is fourth|be fourth|comes fourth|' +
    'come fourth|as the fourth|as fourth|go fourth|goes fourth|to fourth|the fourth one in the order|in 4th place|4th place|' +
    'to 4th place|in 4th position|4th position|4th spot|is 4th|be 4th|comes 4th|come 4th|as the 4th|as 4th|go 4th|goes 4th|to 4th|' +
    'the 4th one in the order|number 4|number four|no 4|place number 4|spot number 4',
  'nth.5':
    'in fifth place|fifth place|to fifth place|in fifth position|fifth position|fifth spot|is fifth|be fifth|comes fifth|' +
    'come fifth|as the fifth|as fifth|go fifth|goes fifth|to fifth|the fifth one in the order|in 5th place|5th place|to 5th place|' +
    'in 5th position|5th position|5th spot|is 5th|be 5th|comes 5th|come 5th|as the 5th|as 5th|go 5th|goes 5th|to 5th|' +
    'the 5th one in the order|number 5|number five|no 5|place number 5|spot number 5',
  'nth.6':
    'in sixth place|sixth place|to sixth place|in sixth position|sixth position|sixth spot|is sixth|be sixth|comes sixth|' +
    'come sixth|as the sixth|as sixth|go sixth|goes sixth|to sixth|the sixth one in the order|in 6th place|6th place|to 6th place|' +
    'in 6th position|6th position|6th spot|is 6th|be 6th|comes 6th|come 6th|as the 6th|as 6th|go 6th|goes 6th|to 6th|' +
    'the 6th one in the order|number 6|number six|no 6|place number 6|spot number 6',
  'nth.7':
    'in seventh place|seventh place|to seventh place|in seventh position|seventh position|seventh spot|is seventh|be seventh|' +
    'comes seventh|come seventh|as the seventh|as seventh|go seventh|goes seventh|to seventh|the seventh one in the order|' +
    'in 7th place|7th place|to 7th place|in 7th position|7th position|7th spot|is 7th|be 7th|comes 7th|come 7th|as the 7th|as 7th|' +
    'go 7th|goes 7th|to 7th|the 7th one in the order|number 7|number seven|no 7|place number 7|spot number 7',
  'nth.8':
    'in eighth place|eighth place|to eighth place|in eighth position|eighth position|eighth spot|is eighth|be eighth|comes eighth|' +
    'come eighth|as the eighth|as eighth|go eighth|goes eighth|to eighth|the eighth one in the order|in 8th place|8th place|' +
    'to 8th place|in 8th position|8th position|8th spot|is 8th|be 8th|comes 8th|come 8th|as the 8th|as 8th|go 8th|goes 8th|to 8th|' +
    'the 8th one in the order|number 8|number eight|no 8|place number 8|spot number 8',
};
