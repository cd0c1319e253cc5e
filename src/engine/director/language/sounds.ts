/** Words for a recorded voice that somebody has, and not for one that is to be made. */
export const OWN_VOICE =
  /(?<![a-z])(?:(?:my|our|his|her|their|[a-z]+['’]s) (?:own |recorded |spoken )*(?:voice|narration|speech|dictation|voice-?over)|(?:my|our|the|this|a|an|his|her|their) (?:own |audio |sound )*recordings?|voice (?:recording|memo|message|note|track|file)s?|recorded (?:voice|message|narration|voice-?over)|(?:i|we)(?:'ve|’ve| have)? (?:recorded|narrated|spoken|spoke)|(?:read|spoken|narrated) by me|me (?:reading|speaking|talking))(?![a-z])|录音|语音|我(?:们)?的(?:声音|旁白|配音|朗读|解说)|我(?:们)?(?:录|朗读|念|读)|朗诵/i;
/** Words for music that somebody has. */
export const OWN_MUSIC =
  /(?<![a-z])(?:(?:my|our|this|that) (?:own |favou?rite |background )*(?:song|music|track|tune|soundtrack|melody|beat)s?|the (?:uploaded |attached |added )?song|(?:audio|sound|file|recording|it|this|that) as (?:the |a |my )?(?:background )?(?:music|soundtrack|song))(?![a-z])|我(?:们)?的(?:音乐|歌|配乐)|[这那]首|我唱|(?:做|当|作为|当作)(?:背景)?(?:音乐|配乐)/i;
