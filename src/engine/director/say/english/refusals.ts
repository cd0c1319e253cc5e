import { count, list } from '../../language/words.ts';
import type { Refusal } from '../../edits/refusals.ts';
import { languageName } from '../../language/languageNames.ts';
import { voicesThere } from '../voices.ts';
import { ROLES, seconds, quoted, VOICE_TERMS } from './terms.ts';

/** Why something was not done, and what would do. */
export function refuse(refusal: Refusal): string {
  switch (refusal.code) {
    case 'no-picture':
      return refusal.wanted.length > 0
        ? `There is no picture ${refusal.wanted.join(', ')} in the video; it has ${count(refusal.have, 'picture')}.`
        : refusal.target.by === 'spoken'
          ? 'Which picture do you mean? Say its number or its name.'
          : refusal.target.by === 'kind'
            ? `There is no ${refusal.target.kind === 'split' ? 'split screen' : refusal.target.kind} in the video.`
            : 'There is no such picture in the video.';
    case 'no-text':
      return refusal.which.by === 'words'
        ? `There are no words ${quoted(refusal.which.words)} in the video.`
        : refusal.which.by === 'role'
          ? `There is no ${ROLES[refusal.which.role]} in the video.`
          : refusal.which.by === 'all'
            ? 'There are no words in the video yet. Say, for example: add a title “Lake Trip”.'
            : refusal.which.by === 'spoken'
              ? 'Which words do you mean? Quote them.'
              : 'There are no such words in the video.';
    case 'no-overlay':
      return 'There is no logo or picture over the others.';
    case 'no-split':
      return 'No pictures share the frame there.';
    case 'no-file':
      return `I found no file ${quoted(refusal.name)} of that kind. Add it first.`;
    case 'nothing-new':
      return 'All uploaded photos and clips are in the video. Add new files first.';
    case 'no-other-music':
      return 'There is no other music file here. Say “compose music” and I write some, or add a file.';
    case 'no-music':
      return 'There is no music. Say “add music” first.';
    case 'no-voice':
      return 'There is no voice in the video.';
    case 'no-recording':
      return 'There is no recording here. Add one (MP3, M4A or WAV) and say “use it as the voice”.';
    case 'not-composed':
      return 'The music is your own file, so its mood and tempo stay. Say “compose music” and I write some, or add another file.';
    case 'no-words':
      return 'There are no words in the video to read aloud. Add a recording (MP3, M4A or WAV), or captions first.';
    case 'no-voice-here':
      return refusal.why === 'failed'
        ? 'The voice has failed, so nothing is read aloud; Clipwright: Show Log says how.'
        : `No voice on this computer speaks ${languageName(refusal.language).en}, so nothing is read aloud. Install one, set one up (clipwright.voice…), or add a recording.`;
    case 'no-such-voice': {
      const { wanted, there } = voicesThere(refusal, VOICE_TERMS, 'en');
      return refusal.speaker === undefined
        ? `No voice here speaks ${wanted}; there is ${list(there)}.`
        : `No voice here that reads these words is ${wanted}; there is ${list(there)}.`;
    }
    case 'fixed-voice':
      return 'Who reads can’t be chosen by words with the voice that is set up here; the setting clipwright.voice.name names another voice of it.';
    case 'none-left':
      return 'That would leave no picture at all.';
    case 'too-short':
      return `${refusal.pictures} pictures need ${seconds(refusal.least)} at least. Remove some, or make it longer.`;
    case 'photo-too-short':
      return `A photo needs ${seconds(refusal.least)} at least.`;
    case 'too-long':
      return refusal.most === 3_600_000
        ? 'An hour is the longest that I make.'
        : `It would be longer than ${refusal.most / 3_600_000} hours.`;
    case 'clips-too-short':
      return `The clips have only ${seconds(refusal.have)}, so the video cannot be ${seconds(refusal.wanted)} long. Add photos or clips.`;
    case 'clip-too-short':
      return `${quoted(refusal.name)} is only ${seconds(refusal.have)} long.`;
    case 'behind-the-end':
      return `The video is ${seconds(refusal.total)} long, so ${quoted(refusal.text)} cannot start at ${seconds(refusal.start)}.`;
    case 'unknown-shape':
      return `I cannot make ${refusal.ratio}. The shapes are ${refusal.known.join(', ')}.`;
    case 'unknown-frame-rate':
      return `I cannot make ${refusal.fps} frames a second; 24 to 60 work.`;
    case 'only-photos':
      return 'Only photos can do that, and there are none there.';
    case 'only-clips':
      return 'Only clips can do that, and there are none there.';
    case 'only-cards':
      return 'There is no text card there.';
    case 'one-picture':
      return 'There is only one picture, so nothing changes over to another.';
    case 'which-two':
      return 'Which two? For example: swap photo 1 and photo 3.';
    case 'two-to-four':
      return `Two to four photos or clips can share the frame, not ${refusal.given}.`;
    case 'too-many':
      return 'The video is full: it cannot have more parts.';
    case 'says-nothing':
      return 'I did not find out what to change.';
  }
}
