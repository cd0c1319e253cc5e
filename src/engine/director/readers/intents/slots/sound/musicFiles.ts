import { picturesIn } from '../../../../../draft/index.ts';
import { edit, type Wish } from '../../../reader.ts';
import type { Said, SlotReader } from '../said.ts';
import { kindIn, moodsIn } from './moods.ts';
import { levelIn } from './level.ts';
import { anyOf, DENIED, PARTLY, plainOf, soundFilesIn, SPEECH, without } from './words.ts';

const OWN = anyOf(
  `my|our|his|her|their|attached|uploaded|i sent|sent you|recording|recorded|i made|mi|mis|nuestr[ao]|adjunt[ao]|` +
    `te (?:paso|mando)|grab\\w*|mein\\w*|unser\\w*|angehangt|beigefugt|datei|aufnahme\\w*|ma|mon|notre|jointe?|` +
    `j'ai joint\\w*|adjoint|minha|meu|nossa|nosso|mandei|subi|anexo|anexad[ao]|gravei`,
  `我(?:们)?(?:自己)?(?:的|录|弹|唱|上传|传|发|给|带|选|写)|附件|录音|発|録音|添付|送った|アップした|持ってきた|自分の`,
);
const MUSIC = anyOf(
  `music|song|tune|track|melody|soundtrack|musica|cancion|tema|musik|lied|musique|chanson|musiquinha|trilha|faixa`,
  `音乐|配乐|歌|曲|BGM|bgm|音楽`,
);
const WISHED = anyOf(
  `no music|silen\\w*|quiet|naked|go amiss|some|a bit of|with|add|put|have|want|need|pon\\w*|agrega|con|mit|` +
    `brauch\\w*|avec|mets|ajoute|com|coloca|poe`,
  `加|配|放|来|要|没个?音乐|没有?声音|冷清|つけて|入れて|流して`,
);

/** `use waltz.mp3`, `my own song`, `there's no music`. */
export const add: SlotReader = (said) => {
  const { clause, words, situation } = said;
  const plain = plainOf(said).replaceAll(/not (?:the one|yours)[^,.]*/gu, '');
  if (PARTLY.test(plain)) return undefined;
  const [named, more] = soundFilesIn(words);
  if (clause.audioFiles > 1 || more !== undefined) return undefined;
  const asked = named ?? clause.fresh().file('audio')?.value;
  if (asked !== undefined) return edit<'set_music'>({ do: 'set_music', music: { by: 'file', file: asked } });
  if (kindIn(plain) !== undefined || moodsIn(plain).length > 0) return undefined;
  const sounds = situation.media.filter(({ kind }) => kind === 'audio').length;
  if (OWN.test(plain) && !/(?<!mp)\d|第|second|third/u.test(plain)) {
    if (sounds !== 1) return undefined;
    const by = situation.first ? 'any' : 'newest';
    return edit<'set_music'>({ do: 'set_music', music: { by } });
  }
  const isAbsent =
    /(?<!\p{L})(?:there'?s|there is|has|got) no (?:music|sound|song)|(?:naked|empty|bare) without|shouldn'?t there|没个?音乐|没有?声音|没音乐/u.test(
      plain,
    );
  if ((DENIED.test(plain) && !isAbsent) || clause.hasQuote || OWN.test(plain)) return undefined;
  const isPlain = MUSIC.test(plain) && WISHED.test(plain) && plain.length <= 40;
  return isPlain ? edit<'set_music'>({ do: 'set_music', music: { by: 'any' } }) : undefined;
};

const SILENT = anyOf(
  `silent(?:ly)?|silence|mute|muted|no (?:sound|audio|noise)s?|without (?:any )?(?:sound|audio)|` +
    `sound (?:off|down to nothing)|dead quiet|not? sound|sin (?:audio|sonido)|silencio|mud[ao]|ohne (?:ton|sound)|` +
    `kein\\w* ton|stumm|lautlos|sans (?:son|bruit|audio)|pas de son|muette?|aucun (?:ajout sonore|son)|` +
    `sem (?:som|audio)|silencio absoluto|silencios[ao]`,
  `静音|无声|没有?声音|没声|一点动静都不|一点声音(?:没有|都没)|不要(?:任何)?声音|静默|無音|音なし|音声なし|消音`,
);
const OFF = anyOf(
  `no|not|without|don'?t|dont|remove|lose|drop|take(?: \\w+){0,3} (?:out|off|away)|turn(?: \\w+){0,3} off|off|kill|` +
    `get rid|scrap|cut|skip|sin|no (?:le |me )?pongas|quita\\w*|nada de|saca\\w*|ohne|kein\\w*|weg|raus|entfern\\w*|` +
    `sans|pas de|enleve\\w*|retire\\w*|supprime\\w*|sem|tira\\w*|nao (?:poe|coloca)|some com|nada de|remove`,
  `不要|不用|别放|别加|不放|不加|不配|去掉|去了|删|关掉|关了|停|唔好|唔要|没有|无|撤|なし|いらない|いらん|要りません|消し|外し|カット`,
);
const MUSICAL = anyOf(
  `music\\w*|song|songs|tunes?|track|soundtrack|melod\\w*|piano|racket|bgm|background|musica|cancion|banda sonora|` +
    `tema|musik|melodie|lied|gedudel|musique|chanson|melodie|violons?|trilha|som`,
  `音乐|配乐|歌|曲|伴奏|BGM|bgm|背景乐|音楽|乐`,
);
/** Something else is to be heard alone, or something else goes too. */
const BESIDE = anyOf(
  `only|just|except|apart|besides?|captions?|texts?|titles?|narrat\\w*|voice\\w*|stimme|voix|voz|instead|other|` +
    `another|else|want|organ please|solo|nur|weder|statt|seulement|juste|text|so|outr[ao]|underneath|on them|ones`,
  `只|就听|留|旁白|字幕|人声|别的|其他|另|换|改|余計な|変に|だけ`,
);

/** `no music`, `in silence`. */
export const remove: SlotReader = (said) => {
  const plain = plainOf(said);
  if (PARTLY.test(plain) || BESIDE.test(plain) || soundFilesIn(said.words).length > 0) return undefined;
  if (said.clause.names) return undefined;
  const isAll = SILENT.test(plain) && !MUSICAL.test(without(plain, SILENT));
  if (!isAll && !(OFF.test(plain) && MUSICAL.test(plain))) return undefined;
  const { first, media } = said.situation;
  const clips = isAll && (first ? media.some(({ kind }) => kind === 'video') : hasClips(said));
  const music: Wish[] = edit<'remove_sound'>({ do: 'remove_sound', which: 'music' });
  if (!clips) return music;
  const muted = { do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true } as const;
  return [...music, ...edit<'set_clip_sound'>(muted)];
};

const hasClips = ({ situation: { draft } }: Said): boolean =>
  draft !== undefined && picturesIn(draft).some(({ kind }) => kind === 'clip');

/** `softer`, `quieter while she speaks`, `I can't hear him over the music`. */
export const volume: SlotReader = (said) => {
  const { situation, clause } = said;
  const plain = plainOf(said);
  if (situation.first && kindIn(plain) !== undefined) return undefined;
  if (clause.names || clause.timeAt !== undefined) return undefined;
  const level = levelIn(said, without(plain, UNHEARD, AGAIN, HEARD));
  const isDown = level !== undefined && 'times' in level && level.times < 1;
  if (SPEECH.test(plain)) {
    const isUnheard = UNHEARD.test(plain) || HEARD.test(plain);
    const isMeant = isUnheard || (isDown && UNDER.test(plain));
    if (!isMeant || NOT_UNDER.test(plain)) return undefined;
    const duck = { do: 'set_sound', which: 'music', duck: true } as const;
    return edit<'set_sound'>({ ...duck, ...(isUnheard && { volume: { times: 0.67 } }) });
  }
  if (PARTLY.test(plain) || BUT.test(plain) || !level) return undefined;
  return edit<'set_sound'>({ do: 'set_sound', which: 'music', volume: level });
};
/** “… and louder again when he’s done”: as music that gives way to a voice does. */
const AGAIN = anyOf(
  `(?:and|then)(?: then)? (?:back )?(?:up|louder|raise it)(?: again)?(?: (?:when|after) .*)?|(?:up|louder) again.*`,
  `不说话再.*|说完再.*`,
);
const UNHEARD = anyOf(
  `drown\\w*|overpower\\w*|can'?t hear|cant hear|no se (?:escucha|oye)|versteh\\w* kein|kein wort|` +
    `(?:n')?entends? pas|entend pas|nao (?:da pra )?ouv\\w*`,
  `盖住|盖过|压住|压着|听不清|听不见|抢|聞こえな|聞こえづら|負け`,
);
/** Why it is to be quiet. */
const HEARD = anyOf(
  `(?:so )?(?:that )?(?:you|we|she|he|they|people|everyone|(?:the |my |his |her )?(?:voice|words|speech|reading|narration|recording)) (?:can|could|is|are|must|should|to)(?: \\w+){0,2} (?:heard|hear|understood|understand|audible|clear)(?: \\w+){0,4}|to be heard`,
  `能听(?:清|见|到)|听得(?:清|见|到)`,
);
/** What is heard at the same time. */
const UNDER = anyOf(
  `under|underneath|below|beneath|behind|when|while|until|during|once|drowned|cuando|mientras|debajo|bei|unter|` +
    `wenn|wahrend|quand|pendant|sous|quando|enquanto|pq|por cima`,
  `时|跟|不说话|念|说话|讲话|朗读|旁白|开口|たら|とき|中は`,
);
const NOT_UNDER = anyOf(
  `altogether|(?<!drowned )out|stop|pause|off|completely|komplett|silence|down a bit on the voice`,
  `停|关掉|对白盖过|人声调|没有音乐`,
);
const BUT = anyOf(`but|(?:nothing|down|up) there|not the|instead|rather|baja.*sube|e sobe`, `忽大忽小|不是`);
