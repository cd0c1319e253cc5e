import type { Target } from '../../../../edits/calls/targets.ts';
import { targetOrAll, type Hint } from '../../../phrases/grammar/grammar.ts';
import { filesNamed } from '../../../phrases/shown.ts';
import type { Token } from '../../../phrases/tokens.ts';
import { inMandarinSigns } from '../../../phrases/wording/chinese/cantonese.ts';
import type { Said } from '../said.ts';

/** Words of all languages that say one thing. */
export type Words = RegExp;

const escaped = (phrase: string): string => phrase.replaceAll(/[.+?^${}()[\]\\/]/g, String.raw`\$&`);
const LETTER = String.raw`[\p{Script=Latin}\p{M}]`;
const LATIN_FIRST = /^\p{Script=Latin}/u;
const LATIN_LAST = /\p{Script=Latin}$/u;

/**
 * Phrases parted by `|`, as {@link Words}; the longest count. Those in Latin script are whole words, a `*` stands for the rest of one; those in others stand
 * anywhere.
 */
export function wordsOf(...phrases: readonly string[]): Words {
  const sorted = phrases.flatMap((each) => each.split('|')).toSorted((a, b) => b.length - a.length);
  // What stands round words is said once for all that follow each other and have the same: a pattern of a hundred such classes takes long to make.
  const runs: { readonly before: string; readonly after: string; readonly patterns: string[] }[] = [];
  for (const phrase of sorted) {
    const before = LATIN_FIRST.test(phrase) ? `(?<!${LETTER})` : '';
    const after = LATIN_LAST.test(phrase) ? `(?!${LETTER})` : '';
    const pattern = escaped(phrase).replaceAll('*', `${LETTER}*`).replaceAll(' ', '[ -]');
    const run = runs.at(-1);
    if (run?.before === before && run.after === after) run.patterns.push(pattern);
    else runs.push({ before, after, patterns: [pattern] });
  }
  const parts = runs.map(({ before, after, patterns }) => `${before}(?:${patterns.join('|')})${after}`);
  return new RegExp(parts.join('|'), 'giu');
}

/** Words as they were written and as they were prepared: the first in the script and the signs that the tables are written in. */
export function formsOf(said: Said): readonly string[] {
  const known = FORMS.get(said);
  if (known) return known;
  const { words, clause, situation } = said;
  const plain = words.normalize('NFC').toLowerCase().replaceAll('’', "'");
  const forms = [situation.language === 'ja' ? plain : inMandarinSigns(plain), clause.masked.text];
  FORMS.set(said, forms);
  return forms;
}
/** A hundred tables are looked up in the same words. */
const FORMS = new WeakMap<Said, readonly string[]>();

const found = (said: Said, words: Words): string[] =>
  formsOf(said).flatMap((form) => Array.from(form.matchAll(words), ([match]) => match));

/** Whether any of them are said. */
export const says = (said: Said, words: Words): boolean =>
  formsOf(said).some((form) => form.search(words) >= 0);

/** The one value whose words are said; undefined where those of none are, or of several. */
export function oneOf<Value>(
  said: Said,
  table: readonly (readonly [value: Value, words: Words])[],
): Value | undefined {
  const [only, ...others] = new Set(table.flatMap(([value, words]) => (says(said, words) ? [value] : [])));
  return others.length === 0 ? only : undefined;
}

/** What turns or narrows the sense of words: no call says until when, except where, or either. */
const UNSURE = wordsOf(
  'save the|until|till|when|whenever|while|unless|if|except|apart from|other than|bar|but not|instead|rather|or|either|than|alternat*|other|second half|first half|half of',
  'hasta|cuando|si|excepto|menos|salvo|mientras|en vez|sino|bis|wenn|sobald|während|außer|falls|statt|sondern|oder',
  'jusqu*|quand|lorsque|pendant|si|sauf|tandis|au lieu|plutôt|ou|até|quando|se|exceto|tirando|enquanto|em vez|ou',
  '除了|除外|直到|等到|的时候|如果|要是|还是|或者|而不是|不是|以外|とき|時|まで|以外|たら|なら|間は|ではなく|じゃなく|か、',
);
const POLITE = wordsOf(
  "or so|or thereabouts|or something|if you can|if possible|if that's ok|si puedes|si se puede|si es posible|wenn möglich|wenn es geht|si possible|se der|se puder|如果可以|可以的话|できれば|できたら",
);

/** Whether words say one thing without a condition, an exception or an alternative. */
export const isPlain = (said: Said): boolean =>
  formsOf(said).every((form) => form.replaceAll(POLITE, '').search(UNSURE) < 0);

export interface Direction {
  readonly all: Words;
  readonly up: Words;
}

/** Phrases that ask for more of something, and such that ask for less. The longest count: “too fast” is no “fast”. */
export function direction(up: readonly string[], down: readonly string[]): Direction {
  return { all: wordsOf(...up, ...down), up: new RegExp(`^(?:${wordsOf(...up).source})$`, 'iu') };
}

/** Which way words go; undefined where they go none, both, or something in them denies it. */
export function wayOf(said: Said, { all, up }: Direction): 'up' | 'down' | undefined {
  const ways = new Set<'up' | 'down'>();
  for (const form of formsOf(said)) {
    for (const [match] of form.matchAll(all)) ways.add(up.test(match) ? 'up' : 'down');
    if (form.replaceAll(all, ' ').search(NO) >= 0) return undefined;
  }
  const [way, ...others] = ways;
  return others.length === 0 ? way : undefined;
}

/** How far: a bit, a lot, or as far as usual. */
export const sizeOf = (said: Said): 'bit' | 'lot' | 'usual' =>
  says(said, LOT) ? 'lot' : said.clause.has('bit') || says(said, BIT) ? 'bit' : 'usual';
const LOT = wordsOf(
  'way|loads|much|far|a lot|mucho|viel|deutlich|beaucoup|bien plus|muito mais|bem mais|很多|多一点儿|得多|大幅|ずっと|かなり',
);
const BIT = wordsOf(
  'a bit|bit|a touch|a tad|slightly|a little|somewhat|un poco|poquito|tantito|algo más|etwas|bisschen|bissl|ein wenig|un peu|légèrement|um pouco|pouquinho|一点|一些|稍微|点|稍|少し|ちょっと|もうちょい|やや',
);

/** What denies. */
export const NO = wordsOf(
  "no|not|dont|don't|doesn't|doesnt|isn't|isnt|never|without|nothing|none|nor|cant|can't|couldn't|didn't|wasn't|aren't|won't|n't|stop|less|lose|drop|off|hate*|too",
  'sin|nada|nunca|kein|keine|keinen|nicht|nichts|nix|ned|ohne|nie|weniger|zu|pas|sans|rien|jamais|moins|trop|ne|não|nao|sem|muito|menos|demais|demasiado|muy|tan|n',
  '不|别|没|无|勿|免|未|去掉|太|ない|なく|ず|なし|ません|やめ|いらん|すぎ',
);

/** From there on, and not it: 第七张以后的. */
export const ONWARDS = /以[后後]|之[后後]|以前|之前|(?<![a-z])(?:onwards?|from there|before|after)(?![a-z])/;

/** Words that say nothing of what is asked, or how much it is asked. */
const HARMLESS = wordsOf(
  'please|pls|plz|kindly|a|an|the|so|very|really|just|bit|tad|touch|quite|rather|super|proper|properly|overall|generally|look|looks|looking|vibe|vibes|feel|feels|feeling|kind|sort|type|like|want|wants|wanted|need|needs|needed|should|ought|hi|hello|ok|okay|yeah|mate|love|thx|ta|lol|obvs|ish|somewhat|maybe|perhaps|whole|entire|everything|all|across|throughout|nah|hmm|whats|gosh|god|honestly|seriously|tho|though|still|way|far|loads|lots|bloody|goes|going|gone|come|comes|coming|came|wee',
  'y|e|o|que|qué|un|una|uno|algo|todo|toda|todos|todas|el|la|los|las|lo|de|del|en|con|por|para|favor|porfa|porfis|quiero|quisiera|me|mi|muy|más|mas|poco|poquito|tantito|bien|video|vídeo|se|vea|está|están|esta|estan|es|son|hazlo|haz|ponlo|pon|ponle|fotos|imagen|imágenes|queda|quede|quedó|ve|ven|ser|sea|también|ya|al|tono|estilo|tipo|aire',
  'und|bitte|ein|eine|einen|einer|der|die|das|den|dem|des|etwas|bisschen|bissl|wenig|mal|alles|ganze|ganz|mach|machen|macht|ich|wir|will|möchte|hätte|gern|gerne|soll|sollte|sollen|ist|sind|wirkt|aber|so|sehr|richtig|alle|bilder|fotos|mehr|noch|auch|in|mit|es|und|zum|im|von|für|doch|halt|einfach|wär|wäre|schön|irgendwie',
  "et|un|une|le|la|les|l|du|de|des|d|au|aux|en|svp|stp|plus|peu|tout|toute|tous|toutes|très|bien|plutôt|truc|vidéo|photos|images|je|veux|voudrais|j'aimerais|aimerais|fais|faites|mets|mettez|rends|rendez|c'est|c|est|sont|soit|que|qu|ça|ca|moi|nous|avec|dans|pour|genre|style|ton|ambiance|rendu|quelque|chose|un|mais|juste|vraiment|même",
  'e|o|a|os|as|um|uma|algo|coisa|tudo|todo|toda|todas|todos|quero|queria|queremos|mais|pouco|pouquinho|bem|muito|bastante|por|favor|pfv|porfavor|faz|faça|deixa|deixe|bota|põe|ponha|coloca|coloque|fique|fica|ficou|ficaram|está|tá|ta|estão|tão|com|em|no|na|nos|nas|do|da|de|que|q|pra|para|vídeo|fotos|imagens|tom|clima|estilo|jeito|também|seja|meio',
  '请|麻烦|帮我|帮忙|给我|给|我们|我|想要|想|希望|要|整个|整体|整片|整条|整段|全片|全部|所有|通通|统统|视频|影片|片子|短片|照片|图片|图|相片|画面|风格|风|感觉|感|调调|调|一点点|一点|一些|些|点|稍微|稍|有点|更|比较|很|非常|特别|超级|超|得|的|地|了|吧|啊|呀|啦|喔|哦|呢|嘛|哈|做成|做个|做|弄成|弄得|弄|搞|搞成|整|整成|剪成|剪|走|路线|来个|来|那种|这种|那样|样子|样|就行|就好|就|可以|能|都|也|还|再|这次|这回|把|让|看|看着|看起来|式|型|系|路|线|条|支|一支|一个|一|个|全|长|出|几|会|有|是|放',
  '少し|もう|ちょっと|もうちょい|全体|的|に|は|を|が|で|も|と|の|へ|な|ね|よ|感じ|感|雰囲気|動画|写真|全部|みたい|っぽく|っぽい|めに|め|系|にして|して|ください|下さい|ほしい|欲しい|お願い|します|です|たい|とにかく|もっと|やつ|風|い|く|し|た|だ|る|て|、',
);

/** Words that nobody knows, and that neither these tables nor talk hold: they may name something. */
export function unknownIn(said: Said, ...tables: readonly Words[]): readonly Token[] {
  const known = [HARMLESS, UNSURE, NO, ...tables]
    .flatMap((table) => found(said, table))
    .join(' ')
    .toLowerCase();
  return said.clause.tokens.filter(
    (token, at, all) =>
      (token.kind === 'unknown' || isThing(token, all[at - 1])) &&
      !known.includes(token.text.toLowerCase()) &&
      !/^[\p{Script=Hiragana}ー]$/u.test(token.text),
  );
}

/** “The lounge”, “the letter”: what is a kind of music or of video elsewhere is seen in a picture. */
const isThing = ({ text, means }: Token, before: Token | undefined): boolean =>
  /^(?:the|my|our|that|this)$/.test(before?.text ?? '') &&
  (means.some(({ id }) => THINGS.has(id)) ||
    /^(?:letter|story|tour|message|poem|article|invitation|show|memorial|portraits?|landscapes?|panoramas?)(?:'s)?$/.test(
      text,
    ));
const THINGS = new Set(['mood', 'genre', 'made', 'theme', 'color', 'font']);

/** What the calls before were about goes on. */
export const hintOf = ({ situation }: Said): Hint => ({
  situation,
  topic: 'pictures',
  last: situation.last,
  denies: false,
  opens: false,
});

/** Some of the pictures, by what they are like: “the dark ones”, `下雪的照片`, `暗い写真`. */
const isSome = (form: string): boolean =>
  SOME.some((pattern) => pattern.test(form.replaceAll(/(?:全部|所有|全て|すべて|我|我们|这些)[的の]/gu, '')));
const SOME = [
  /(?<![a-z])(?:dark|big|small|bright|light|old|older|new|newer|colou?r|black|sideways|upside-down|tall|wide|blurry|first|last|upright|portrait|landscape)(?:er|est)? (?:ones?|photos?|pics?|pictures?|images?|shots?|scans?)(?![a-z])/u,
  /\p{Script=Han}的(?:照片|图片|图|相片|那|几)|(?:那|那些|这)(?:张|几张|组|段)/u,
  /[\p{L}](?:の|い|た|な)(?:写真|画像|方|やつ|とこ)/u,
];

const SOMEBODY = wordsOf('him|her|his|hers|me|my|he|she|our|us|their|faces?|他|她|我');
const OTHERS = [
  'words',
  'role',
  'logo',
  'music',
  'voice',
  'rest',
  'new',
  'next',
  'previous',
  'another',
  'first',
  'last',
  'middle',
  'start',
  'end',
  'before',
  'after',
  'side',
  'but',
  'only',
  'where',
  'transition',
  'cover',
  'coverFile',
];

/**
 * The pictures that words are about: those that they name, all where they name none and nothing is left that may name some. Undefined where
 * that is not certain.
 *
 * @param tables words that were read
 */
export function picturesOf(said: Said, ...tables: readonly Words[]): Target | undefined {
  const clause = said.clause.fresh();
  if (unknownIn(said, ...tables).length > 0 || formsOf(said).some(isSome)) return undefined;
  if (clause.names) return clause.has('rest', 'but') ? undefined : named(said);
  if (clause.has(...OTHERS) || says(said, SOMEBODY)) return undefined;
  return targetOrAll(clause, hintOf(said));
}

/** Whether a picture of the session is called so. */
export const isCalled = ({ situation }: Said, name: string): boolean =>
  filesNamed(name, situation.media).some(({ kind }) => kind !== 'audio');

/** Pictures that are named, and are called so, unless one name says where another is to be seen: “the dog on the beach”. */
export function named(said: Said): Target | undefined {
  const clause = said.clause.fresh();
  const all = clause.fresh().named();
  const [first, ...others] = all;
  if (!first || all.some(({ value }) => value.by === 'name' && !isCalled(said, value.name))) return undefined;
  const isOne = all.every(({ value }) => value.by !== 'name') || others.length === 0;
  const joined = others.every(({ at }) =>
    /(?:,|、|&|和|跟|与|(?<![a-z])and)[^,、&]{0,12}$/u.test(said.clause.masked.text.slice(0, at)),
  );
  return isOne || joined ? clause.target() : undefined;
}
