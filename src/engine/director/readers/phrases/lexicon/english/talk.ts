import type { Table } from '../table.ts';

/** The conversation, and what cannot be done. */
export const TALK: Table = {
  /** How it is already: no wish for what it names. */
  asNow: 'as now|like now|as it is now|like it is now|as they are now|like they are now|the way it is now',
  undo:
    'forget the last thing|forget the last one|scrap that|scrap the last one|scrap the last change|take back the last change|undo the last one|not like that|lets go back|leave it as it was|leave it how it was|undo|revert|go back|step back|take that back|take it back|undo that|undo it|put it back|go back a step|revert that|' +
    'previous version|restore the previous version|back to the previous version|last version|earlier version|' +
    'back to the last version|undo the last change|revert the last change|undo my last change|undo last change|' +
    'put it back how it was|change it back|back up|undo this|go back one step|take back|go back to the previous version|' +
    'undo the last step|undo the last edit|put that back|oops undo|revert it|reverse that change|undo the previous change|' +
    'undo my last edit|undo the last thing|roll back|rollback|go one back|one step back|bring it back|bring that back|cancel that|' +
    'cancel the last change|cancel last change|i liked it before|i liked it better before|it was better before|was better before|' +
    'i liked the previous one better|i liked the previous version|i liked the old version|i liked the old one|' +
    'i liked the old one better|i preferred the old one|i preferred it before|i preferred the previous version|like it was before|' +
    'as it was before|back to how it was|go back to how it was|the way it was before|back to what it was|forget that|forget it|' +
    'go back to before|undo your last change|undo what you did|undo what you just did|take that out again|don’t do that|' +
    'dont do that|ctrl z|ctrl+z|control z|that was wrong|that’s wrong undo|make it how it was before|make it like it was before|' +
    'make it like before|change that back|change it back again|return to the previous version|back to previous|get it back|' +
    'old version|the old version|restore it|restore that|restore the old version|previous one was better|' +
    'the previous one was better|the old one was better|before was better|never mind that|undo last|undo last step|undo previous|' +
    'remove the last change|remove my last change|discard the last change|undo both|undo these|that’s wrong|that is wrong|' +
    'not what i wanted|not what i meant|that’s not what i meant|that’s not what i wanted|that’s not right|stop that',
  step: 'step|steps|edits|edit|steps back|changes|change|steps back please|times back|things',
  redo:
    'redo|redo that|redo it|undo the undo|repeat that change|put the change back|restore the change|redo the change|' +
    'bring the change back|redo the last change|re-do|put it back again|bring it back again|do it after all|undo that undo|' +
    'undo my undo|i changed my mind put it back|apply it again|apply that again|reapply|re-apply',
  everything:
    'undo everything|undo all|revert everything|undo all changes|back to the first version|revert all|revert all changes|' +
    'back to the original version|undo all of it|undo all of that|undo the lot|revert to the original|back to the start|' +
    'back to the beginning|go back to the start|go back to the beginning|reset everything|reset it all|reset the video|reset all|' +
    'restore the original|back to the first draft|go back to the original|go back to the first version|original version|' +
    'the first version|undo every change|undo all my changes|cancel everything|cancel all changes|revert to the first version|' +
    'discard all changes|discard everything',
  remake:
    'start over|start again|start all over|from scratch|begin again|start from scratch|start over from scratch|remake|remake it|' +
    'make a new video|create a new video|new video|make it new|start fresh|make a completely new video|start from the beginning|' +
    'start all over again|start over again|do the whole thing again|do over|scrap everything and start over|' +
    'scrap it and start over|scrap it all|redo the whole thing|redo the video from scratch|new start|start a new video|' +
    'start a new one|make another video|begin from scratch|rebuild|rebuild it|clean slate',
  help:
    'what can i still change|what else can i change|what can i change|what could i change|what else can you change|help|what can you do|what else can you do|how does this work|what are the commands|what are your commands|what can i say|' +
    'what can i ask|what can i do|what are the options|what can you change|what can you edit|what are your options|commands|' +
    'options|what are your capabilities|what do you understand|how do i use this|how do i use it|how to use|how to use this|' +
    'how does it work|what can this do|what can it do|what do you do|what are you able to do|what are you capable of|what else|' +
    'list of commands|show commands|show me what you can do|what is possible|what’s possible|what features|features|' +
    'what things can you do|what can you do for me|tell me what you can do|instructions|tutorial please|how does that work|' +
    'what kind of things can you do|give me some ideas|ideas|any ideas|suggestions|any suggestions|what would you suggest|' +
    'give me ideas|what can you make|what videos can you make|what kind of videos can you make|what can i make',
  thanks:
    'great job|good job|nice work|well done|looks great|looks good|perfect|awesome|wonderful|i love it|that’s great|' +
    'that is perfect|love it|great|looks perfect|nice|amazing|cool|good|that looks great|that’s perfect|excellent|i like it|' +
    'thanks|thank you|thank you very much|thank you so much|thx|ty|tysm|cheers|yay|brilliant|beautiful|lovely|fantastic|super|' +
    'sweet|nice one|good work|that works|works for me|all good|looks really good|looks really nice|looks amazing|looks awesome|' +
    'that’s it|that’s all|that is all|that’s better|much better|better now|now it’s perfect|i’m happy with it|happy with that|' +
    'so good|well done you|bravo|thanks a lot|thanks a bunch|thanks so much|many thanks|thank u|very nice|very good|really nice|' +
    'looks nice|wow|great work|i love this|love this|it’s perfect|its perfect|it’s great|its great',
  export:
    'export|download|save|save it|export it|send me the video|send me the file|save the video|download the video|export the video|' +
    'render it|render the video|as mp4|mp4|to mp4|download it|send it to me|give me the file|export as mp4|export to mp4|' +
    'save to my computer|save it to my computer|download as mp4|download the mp4|how do i download it|how do i download|' +
    'how do i save it|how do i save|how do i export|how do i export it|how can i download it|how can i download the video|' +
    'how can i save it|where is my video|where is the video|where’s my video|where’s the file|where is the file|' +
    'where can i find it|where can i find the video|get the file|final video|give me the video|finish it|finalize|finalise|' +
    'i’m done|im done|we’re done|done|produce the file|make the file|output the video|make the mp4|export now|render now|' +
    'save as mp4|save the file|save the movie|save my video|put it on my desktop|burn it',
  credits:
    'credits|credit|balance|how many credits do i have|how many credits|credits left|my balance|how much does it cost|' +
    'what does it cost|is it free|is this free|credit balance|does it cost|does this cost|how much is it|how much is this|' +
    'do i have to pay|is it for free|price|pricing|what’s the price|do i need credits|cost|free of charge|any costs',
  status:
    'state|what’s on the timeline|show tracks|list tracks|how long is it|how long is the video|show the timeline|timeline status|' +
    'what’s in the video|what is in the video|what do i have|show me the timeline|list the photos|show the tracks|' +
    'how many photos are there|what’s the order|how long is it now|what have we got|how long is this|what is the status|' +
    'what’s the status|current state|describe the video|describe it|summarize|summarise|summary|overview|give me an overview|' +
    'show me the order|list the pictures|list of photos|list everything|what do we have|what have i got|what does it look like|' +
    'what does it look like now|what did you do|what did you change|what have you done|what have you changed|what changed|' +
    'what’s different|how does it look|how’s it looking|how is it looking|tell me about the video|info|details|status',
  'cannot.invent':
    'look up|on google|online|from online|my webcam|webcam|film me|record me|record my screen|record my voice|turn on my camera|' +
    'from spotify|on spotify|off spotify|itunes|apple music|soundcloud|grab it from|download it from|download it|find some|' +
    'find me some|royalty free|royalty-free|take a photo of|from my gallery|from youtube|off youtube|look on|search for|find out|' +
    'picture of a dragon|ai voice clone|check the web|on the web|' +
    'generate an image|generate images|generate a picture|ai images|stock footage|stock photos|b-roll|b roll|broll|' +
    'invent pictures|generate photos|generate footage|avatar|avatars|presenter|create an image|draw|generate a photo|stock video|' +
    'stock images|ai generated|generate a clip|find photos|find pictures|search for photos|from the internet|from the web|' +
    'generate images of|generate pictures of|generate a picture of|invent|paint me|draw me|sketch|find me|search the web|' +
    'search the internet|search online|search google|google|from google|from pinterest|from unsplash|from pexels|pexels|unsplash|' +
    'shutterstock|getty|stock clip|stock clips|stock image|ai image|ai picture|ai video|ai footage|ai-generated|create a picture|' +
    'create a photo of|create an image of|make a picture of|make an image of|make pictures of|deepfake|make me dance|' +
    'make him dance|make her dance|make them dance|make her talk|make him talk|talking head|animate her face|animate his face|' +
    'midjourney|dall-e|dalle|sora|text to video|text-to-video|from the net|off the internet|online pictures|more pictures from|' +
    'wikipedia|from facebook|from instagram|from my google photos|google photos|icloud|from my phone|from dropbox|google drive|' +
    'from youtube|from my camera roll|download music|fetch',
  onBeat:
    'sync to the beat|to the beat|sync the photos to the beat|on the beat|on the beats|on the beat of the music|' +
    'on the beats of the music|to the beat of the music|match the beat|sync with the music|beat sync|in time with the music|' +
    'in sync with the music|synchronize with the music|beat synced|synced to the beat|match the music|' +
    'match the photos to the music|match the rhythm|to the rhythm|to the rhythm of the music|beat-sync|beatsync|' +
    'sync it to the music|sync to the music|sync photos to music|sync pictures to music|timed to the music|time it to the music|' +
    'cut to the beat|cut on the beat|cuts on the beat|on beat|change on the beat|with the beat of the music|' +
    'in rhythm with the music|along with the music|match music|fit the music|fit to the music|timed with the music|' +
    'time the photos to the music|go with the beat|follow the beat|follow the music|follow the rhythm|with the rhythm|' +
    'sync it to the beat|sync it with the beat|sync to beat|sync with the beat|sync everything to the beat|' +
    'sync the pictures to the beat|sync them to the beat|sync photos to the beat|in sync with the beat',
  'cannot.songs':
    'two songs|second song|both songs|two tracks|a second song|mix of both songs|both tracks|another song for the second half',
  'cannot.versions':
    'second version|another version|a second video|separate version|extra version|two versions|both versions|one more version',
  'cannot.effects':
    'blur her face|blur his face|blur my face|blur the face|blur faces|blur the faces|blur their faces|blur out|erase him|erase her|shadow|a shadow|text shadow|outline|outlines|stroke|glowing|photoshop|photoshop him out|edit him out|edit her out|edit out|blur him|blur her out|blur it out|clone|' +
    'clone my voice|boomerang|and then backwards|forwards and then backwards|play backwards|in reverse again|heart shape|circular|' +
    'fix her hair|smooth her skin|remove the stranger|remove the guy|remove the man|remove the woman|bubbles effect|' +
    'glitch|vignette|sparkles|sparkle|confetti|snow effect|lens flare|particles|light leaks|3d effect|film grain|grain|' +
    'old film effect|special effects|green screen|greenscreen|chroma key|stickers|emojis|sound effects|sound effect|' +
    'filter effects|glow|lut|luts|color grading|color grade|blur the background|cut out the background|background removal|' +
    'face swap|backwards playback|play backwards|sparkly|glitter|glittery|hearts|floating hearts|falling hearts|rain effect|rain|' +
    'falling snow|snow|snowflakes|snowing|fireworks|balloons|bubbles|flames|smoke|explosion|explosions|lightning|rainbow|emoji|' +
    'emoticons|sticker|animated stickers|lens flares|light leak|film burn|vhs|vhs effect|scratches|film scratches|' +
    'dust and scratches|old film scratches|old movie effect|film dust|shake|camera shake|screen shake|3d|3-d|parallax|' +
    'cartoon effect|cartoon filter|anime|anime style|watercolor|watercolour|oil painting|pencil sketch|sketch effect|comic style|' +
    'ghibli|pixar|disney style|cut out the person|cut her out|cut him out|remove the person|remove the people|erase the person|' +
    'photoshop out|blur the face|blur her face|blur his face|blur faces|blur the faces|blur out the face|blur out her face|' +
    'blur out his face|blur my face|pixelate|censor|red eye|red-eye|red eyes|skin smoothing|smooth skin|beauty filter|retouch|' +
    'whiten teeth|make me thinner|slimmer|sharper|sharpen|sharpening|denoise|upscale|enhance|enhance quality|stabilize|stabilise|' +
    'stabilization|remove the noise|remove background noise|noise reduction|morph|morphing|warp|spin effect|whoosh|swoosh sound|' +
    'applause|laughing sound|laugh track|bird sounds|ocean sounds|sound fx|sfx|soundeffect|auto tune|autotune|karaoke|' +
    'subtitles of what is said|transcribe|transcript|transcription|auto captions|automatic subtitles|auto-caption|speech to text|' +
    'play it backwards|run it backwards|reverse the clip|play the clip backwards|reverse playback|reverse the footage|' +
    'play in reverse|loop the clip|boomerang|freeze frame|freeze|freeze the last frame|masking|picture frame|polaroid frame|' +
    'rounded corners|drop shadow|neon|confetti effect|countdown|count down|progress bar|animated map|qr code|arrow|arrows|' +
    'circle around|speech bubble',
  'cannot.speaker':
    'another speaker|a different speaker|another narrator|a different narrator|different voices|different voice|another voice|other voices|other voice|a different voice|female voice|male voice|woman’s voice|man’s voice|woman’s voice on|lady’s voice|a woman voice|a man voice|female narrator|male narrator|nicer voice|better voice|child’s voice|kid’s voice|british accent|american accent|irish accent|scottish accent|australian accent|mexican accent|southern accent',
  'cannot.translate':
    'translate|translation|translated|in another language|translate it|in spanish|in german|in french|in italian|in japanese|' +
    'to spanish|to german|to french|to english|to italian|to chinese|into spanish|into german|into french|into english|' +
    'into italian|into chinese|into japanese|into korean|into portuguese|translate to|translate into',
  'cannot.post':
    'post|publish|upload it to youtube|upload to youtube|post to youtube|post it on instagram|share it|share|upload it|post it|' +
    'send by email|email it|publish it|put it on youtube|upload to tiktok|tweet|upload|upload this|uploading|post this|' +
    'post this to|post it to|post to|put it on instagram|put it on tiktok|put it on facebook|put this on youtube|share this|' +
    'share to|share on|share with|share it with|send it|send this|send it by mail|send via|send to|send it to my|whatsapp it|' +
    'mail it|mail it to|email|email this|email to|e-mail|text it to|airdrop|print|print it|burn to dvd|dvd|livestream|live stream|' +
    'stream it|schedule a post|publish on|publish to|publish this|release it|add to my channel',
  'cannot.format':
    'gif|gifs|animated gif|as gif|as a gif|as mov|as avi|as wmv|as mkv|as webm|avi|wmv|mkv|prores|as mp3|mp3 only|as pdf|' +
    'as powerpoint|powerpoint|as a zip|file size|megabytes|mb|smaller file|compressed|compress it',
  self:
    'who are you|are you an ai|are you a robot|are you human|are you real|what are you|who made you|who made this|' +
    'what is your name|what’s your name|are you chatgpt|which model are you',
};
