import { isVoice } from '../../../../board/media.ts';
import type { Change } from '../../../../edits/calls/targets.ts';
import { edit, type Situation, type Wish } from '../../../reader.ts';
import type { Said, SlotReader } from '../said.ts';
import { levelIn } from './level.ts';
import { anyOf, DENIED, factorIn, PARTLY, plainOf, soundFilesIn, SPEECH, stepIn, without } from './words.ts';

const RECORDED = anyOf(
  `my (?:own )?(?:voice|recording|reading|narration|voice ?(?:over|memo|note)s?)|recorded|recording|recordings|` +
    `voice ?(?:memo|note|mail)s?|myself|my own|own voice|voicemail|answerphone|in my voice|mi (?:propia )?voz|` +
    `grab(?:ado|e|acion|ada|adora)|mi grabacion|audio|nota de voz|meine (?:eigene )?(?:stimme|aufnahme)|aufnahme|` +
    `selbst (?:ein)?(?:gesprochen|vor)|spreche selbst|ma voix|enregistr\\w*|vocal|moi-?meme|minha (?:voz|gravacao)|` +
    `grav(?:ei|acao|ado)|eu mesm[ao]`,
  `录音|录好|录的|录了|我录|我的声音|自己录|自己念|我念的|语音|錄音|録音|録った|自分の声`,
);
const READ = anyOf(
  `read|reads|reading|narrat\\w*|voice-?over|voiced|spoken|speak|say(?:s|ing)?|aloud|voice|tell(?:s|ing)?|` +
    `talk(?:s|ing)?|announcer|presenter|commentary|lea|leer?|leyendo|leid[ao]|leyera[s]?|narra\\w*|locu\\w*|voz|diga|` +
    `vorles\\w*|lies\\w*|gelesen|stimme|sprech\\w*|erzahl\\w*|lire|lis|lise|lu[e]?|voix|narrat\\w*|racont\\w*|leia|` +
    `ler|lendo|narr\\w*`,
  `念|读|唸|朗读|旁白|配音|解说|讲述|口播|播报|人声|女声|男声|童声|解說|朗読|読|ナレーション`,
);
const ADDS = anyOf(
  `someone|somebody|anyone|aloud|out loud|read|narrat\\w*|voice-?over|spoken|lea|leer|leyendo|leid[ao]|narra\\w*|` +
    `vorles\\w*|lire|lu|leia|ler|narr\\w*`,
  `念|读|唸|朗读|旁白|配音|解说|口播|朗読|読み上げ|ナレーション`,
);
/** Whose recording is meant cannot be told, or which of several, or a part of it. */
const SEVERAL = anyOf(
  `recordings|notes|readings|numbered|in (?:that|this) order|back to back|one by one|each|every|minister|vicar|` +
    `ambassador|daughter|husband|grand\\w*|kids|else|if`,
  `按顺序|一段段|几段|三段|八段|每|一人一句|中间|逐条|循环|就念|认字|(?<![替给帮])我(?:自己|来)?[念读唸]|(?:女儿|儿子|孩子|爸|妈|爷|奶|外婆|弟|妹|孙子?)[念读唸]`,
);

/** Where in the video it is heard, and where in its file it begins: no wish for another voice. */
const PLACED = anyOf(
  `half ?way|starts?|begins?|ends?|stops?|under|behind|over the|cuts? (?:off|out)|too (?:late|early|long|short)|deeper|higher`,
  `开始|結束|结束|放在|第.{1,3}[张段页]|后半|前半`,
);

const MUSIC = anyOf(
  `music|songs?|tune|musica|cancion|musik|lied|musique|chanson`,
  `音乐|配乐|歌|曲|bgm|音楽`,
);

/** What is not wanted any more. */
const INSTEAD =
  /(?:instead of|in place of|statt|en lugar de|em vez d[oae]|au lieu d[eu]|rather than|not) (?:the |der |la |el )?(?:\w+ ?)?(?:robot|voice|lady|man|first|computer\w*|robo)(?: \w+)?/gu;

/** `read it aloud`, `use my recording`, `speech.m4a is the voice`. */
export const add: SlotReader = (said) => {
  const { clause, words, situation } = said;
  const plain = plainOf(said).replaceAll(INSTEAD, ' ');
  if (PARTLY.test(plain)) return undefined;
  const [named, more] = soundFilesIn(words);
  // “Change the music to x.mp3” is of no voice.
  if (named !== undefined && MUSIC.test(said.plain) && !SPEECH.test(plain)) return undefined;
  const isOne = more === undefined && clause.audioFiles <= 1;
  const file = named ?? clause.fresh().file('audio')?.value;
  if (file !== undefined)
    return isOne ? edit<'set_voice'>({ do: 'set_voice', voice: { by: 'file', file } }) : undefined;
  if (clause.hasQuote || clause.names || clause.timeAt !== undefined) return undefined;
  if (RECORDED.test(plain)) {
    const isSure = !DENIED.test(plain) && !SEVERAL.test(plain) && !PLACED.test(plain);
    return isSure ? edit<'set_voice'>({ do: 'set_voice', voice: { by: 'own' } }) : undefined;
  }
  const isDenied = DENIED.test(plain.replaceAll(/can'?t read/gu, ''));
  return ADDS.test(plain) && !isDenied && !SEVERAL.test(plain) ? narrated(situation) : undefined;
};

/** What is seen is read; a recording that came with it is the voice. */
function narrated({ media, first }: Situation, rate?: number): Wish[] | undefined {
  if (first && media.some(isVoice)) return edit<'set_voice'>({ do: 'set_voice', voice: { by: 'any' } });
  return edit<'narrate'>({ do: 'narrate', ...(rate !== undefined && { rate }) });
}

/** Something else than who reads: what is said, where, or in which language. */
const OTHERWISE = anyOf(
  `in (?:english|spanish|french|german|portuguese|italian|chinese|mandarin|cantonese|japanese|korean|hindi|arabic|polish|russian|konkani|punjabi|twi|yoruba|urdu|bengali|tamil|latin|welsh|gaelic|dutch|turkish|wolof)|` +
    `` +
    `` +
    `voice in \\w+|(?:arabic|spanish|french|german|portuguese|chinese|mandarin|hindi|japanese|polish) voice|swap|` +
    `echo|en wolof`,
  `英文|英语|日语|日文|法语|普通话|中文で|中国語で|換一個|回声|混响|中英`,
);

/** Who reads cannot be chosen: `a man's voice`, `with an Irish accent`. */
export const kind: SlotReader = (said) => {
  const plain = plainOf(said);
  if (OTHERWISE.test(plain) || said.clause.names || soundFilesIn(said.words).length > 0) return undefined;
  const speaker: Wish = { kind: 'impossible', what: 'speaker' };
  const rate = paceIn(said, plain);
  const isAsked = said.situation.first && READ.test(plain) && !DENIED.test(plain);
  if (!isAsked || said.situation.media.some(isVoice)) return rate === undefined ? [speaker] : undefined;
  const isRead = narrated(said.situation, rate !== undefined && 'times' in rate ? rate.times : undefined);
  return isRead && [...isRead, speaker];
};

/** What is complained of, later on: it is to be the other way round. */
const IS_SLOW = anyOf(
  `(?:\\w*'s|is|so|too|reads?|talks?) (?:so |too |very |really )?slow(?:ly)?|too slow(?:ly)?|ponderous|dragging|` +
    `drags|` +
    `putting me to sleep|fell asleep|zu langsam|trop lent\\w*|(?:muy|demasiado) lent[ao]|muito (?:lent[ao]|devagar)|` +
    `lent[ao] demais`,
  `太慢|遅い|遅すぎ`,
);
const IS_FAST = anyOf(
  `(?:\\w*'s|is|so|too|too much|reads?|talks?) (?:so |too |very |really )?(?:fast|quick(?:ly)?|rushed)|` +
    `not (?:so|too|that) (?:much )?(?:fast|quick(?:ly)?)|gabbl\\w*|rattl\\w*|rush\\w*|bus to catch|zu schnell|` +
    `nicht (?:so |zu )?(?:schnell|hetzen)|trop (?:vite|rapide)|mitraillette|(?:muy|demasiado) rapid[ao]|` +
    `(?:muito) rapid[ao]|rapid[ao] demais|prisa|atropellad[ao]|atropelad[ao]`,
  `太快|太赶|太急|太急促|机关枪|赶火车|别太快|不要太快|别那么快|早い|早すぎ|速すぎ|早口にしない`,
);
const FASTER = anyOf(
  `faster|quicker|quick(?:ly)?|fast|brisk(?:ly)?|speed(?: \\w+){0,2} up|liven up|some pace|mas rapid[ao]|rapid[ao]|` +
    `schneller|schnell|zugig|plus vite|plus rapide\\w*|vif|mais rapid[ao]|acelera\\w*`,
  `快[点些]|快一[点些]|加快|读快|念快|再快|早口で|速く|早く`,
);
const SLOWER = anyOf(
  `slower|slow(?:ly)?|slow(?: \\w+){0,2} down|hurr(?:y|ied)|unhurried|take (?:his|her|its|your|their) time|breathe|` +
    `mas (?:despacio|lent[ao])|despacio|lent[ao]|pausad[ao]|sin (?:apuro|prisa)|langsam\\w*|plus lent\\w*|lente?|` +
    `lentement|doucement|tranquille|pos[ée]e|mais devagar|devagar|sem pressa|sem correr|corre menos|tranquilo`,
  `慢[点些]|慢一[点些]|慢慢|放慢|念慢|读慢|语速慢|降一档|ゆっくり|落とし`,
);
/** A pause, or only some of the words. */
const PAUSED = anyOf(
  `paus\\w*|gaps?|after each|between|space|number|on the|amen|punchline|poem|vows|breath(?! now)|has to|reach|` +
    `pausa[s]?|entre|respir\\w*|beim wort|pause\\w*|respiration|wait|normal\\w*|steady|neither|either|was|` +
    `not (?:faster|slower)|to fit|not (?:too|so) slow\\w*`,
  `停|留思考|间隔|喘口气|换气|那里|的时候|第.*[条节]|每段|数字|正常|间をたっぷり|間を`,
);

function paceIn({ clause, situation }: Said, plain: string): Change | undefined {
  // Who asks for a first video says what is to be, who has heard it says what is.
  const isHeard = !situation.first;
  const rest = without(plain, IS_FAST, ...(isHeard ? [IS_SLOW] : []), /sin prisa|no hurry/);
  const isSlow =
    IS_FAST.test(plain.replaceAll('sin prisa', '')) || SLOWER.test(rest) || /sin prisa|no hurry/.test(plain);
  const isFast = (isHeard && IS_SLOW.test(plain)) || FASTER.test(without(rest, SLOWER));
  if (isSlow && isFast) return undefined;
  const percent = clause.fresh().percent();
  const factor = percent === undefined ? factorIn(plain) : isSlow ? 1 - percent : 1 + percent;
  if (factor !== undefined && factor >= 0.5 && factor <= 2) {
    const isRight = isSlow ? factor < 1 : isFast ? factor > 1 : /倍|speed|x|pace|at \d/u.test(plain);
    return isRight ? { times: factor } : undefined;
  }
  if (!isSlow && !isFast) return undefined;
  const step = stepIn(plain, 1.15);
  return { times: isFast ? step : Math.round(100 / step) / 100 };
}

/** `slower, please`, `he gabbles`. */
export const pace: SlotReader = (said) => {
  const plain = plainOf(said).replaceAll(/ (?:than|as) (?:normal|usual)(?:ly)?(?![a-z])/gu, '');
  if (PAUSED.test(plain) || PARTLY.test(plain) || said.clause.names || said.clause.hasQuote) return undefined;
  const rate = paceIn(said, plain);
  return rate && edit<'set_narration'>({ do: 'set_narration', rate });
};

/** Only some of what is read, or another voice that stays. */
const SOME = anyOf(
  `over the|on the|second|third|last|first|one|half|vows|poem|except|only|but|instead|in the|captions?|my voice|` +
    `my recording|auf|bei|sur|sobre|solo|menos|na parte|no meio|mi voz`,
  `第|那段|一段|后|前面|价格|括号|只|我自己|自己念|我来|别的|字幕|音乐|无字|发言|话不要|句`,
);
const SPOKEN = anyOf(
  `voice\\w*|narrat\\w*|talk(?:s|ing)?|speak(?:s|ing)?|speech|commentary|presenter|voiceover|robot\\w*|lady|woman|` +
    `man|him|she|reader|reading|locutor\\w*|voz|voces|hable|habl\\w*|lea|narrac\\w*|stimme\\w*|sprech\\w*|sprich\\w*|` +
    `vorleser|voix|parol\\w*|parle|narration|falando|fala\\w*|narrac\\w*|locuc\\w*|locutor\\w*`,
  `旁白|配音|念|读|人声|播音|说话|解说|声音|唸|聲|声|しゃべり|ナレーション|読み上げ`,
);
const AWAY = anyOf(
  `no|nobody|none|zero|gone|out|without|don'?t|dont|didn'?t|never asked|stop|remove|lose|drop|` +
    `take(?: \\w+){0,3} away|shut|mute|get rid|rid of|out with|pass on|wasn'?t wanted|sin|no quiero|nadie|quita\\w*|` +
    `ohne|kein\\w*|niemand|weg|sans|pas de|personne|enlev\\w*|sem|ninguem|nada|tira\\w*|nao precisa`,
  `不|别|唔|没人|无|撤|去掉|砍|删|关|なし|いらない|いいや|カット|消し`,
);

/** `no voice`, `stop reading it out`. */
export const remove: SlotReader = (said) => {
  const plain = plainOf(said);
  if (SOME.test(plain) || PARTLY.test(plain) || said.clause.names || said.clause.hasQuote) return undefined;
  return SPOKEN.test(plain) && AWAY.test(plain)
    ? edit<'remove_sound'>({ do: 'remove_sound', which: 'voice' })
    : undefined;
};

/** `turn her up`, `the narrator is drowned`. */
export const volume: SlotReader = (said) => {
  const plain = plainOf(said);
  if (said.clause.names || NOT_ALL.test(plain)) return undefined;
  const isDrowned = DROWNED.test(plain) || RAISED.test(plain);
  const level = isDrowned ? { times: 1.5 } : levelIn(said);
  return level && edit<'set_sound'>({ do: 'set_sound', which: 'voice', volume: level });
};
/** The voice is what cannot be heard for something else. */
const DROWNED = anyOf(
  `drowned|on top of the|above the|(?:over|louder than) the (?:music|band|\\w+ band|noise|pipes|orchestra)`,
  `被.*(?:吃|盖|压)|盖不住|比音乐小|比音乐还小|压不住|負け`,
);
const RAISED = /(?:人声|旁白|声音|嗓门)[^，,。]{0,3}(?:往上|推上|提上|拉高|推高)/u;
const NOT_ALL = anyOf(
  `part|last (?:bit|verse|page)|toward|verse|third page|even|level|softer than|than mine|after yours|the telly|` +
    `especially|like|when|while|where|up .* down|down .* up`,
  `那段|后半|前半|忽大忽小|匀|降噪|杂音|音乐压|第`,
);

/** `say “welcome”`: words of their own that are read, where nothing else is. */
export const words: SlotReader = (said) => {
  const { clause, situation } = said;
  const plain = plainOf(said);
  const quote = clause.fresh().quote()?.value;
  const isAlone = plain.replaceAll(/[“"「『«][^”"」』»]*[”"」』»]/gu, '').trim() === '';
  if (!situation.first || quote === undefined || !isAlone) return undefined;
  return edit<'narrate'>({ do: 'narrate', text: quote });
};
