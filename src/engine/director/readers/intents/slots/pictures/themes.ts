import type { LookName } from '../../../../../draft/index.ts';
import { edit } from '../../../reader.ts';
import type { SlotReader } from '../said.ts';
import { formsOf, isPlain, oneOf, says, unknownIn, wordsOf, type Words } from './words.ts';

/** Everyday words for the looks that there are. */
const LOOKS: readonly (readonly [LookName, Words])[] = [
  [
    'minimal',
    wordsOf(
      'classy|classier|elegant|elegantly|elegance|tasteful*|refined|class it up|posher|dignified and simple',
      'elegante*|elegantes|con clase|fino|edel|elegant|stilvoll|vornehm|élégant*|chic|classe|raffiné*|elegante|chique|refinad*',
      '优雅|典雅|雅致|雅一点|有格调|上品|エレガント|おしゃれ|オシャレ|大人っぽ',
      'minimal*|plain|simple|simply|clean|stark|pared back|stripped back|stripped down|understated|restrained|sober|no frills|no flourishes|nothing fancy|uncluttered|strip it back|spartan|no fancy stuff|skip frills|no flashy stuff|nothing flashy|not flashy|nothing gimmicky|no gimmicks|no bells and whistles|no faff',
      'sobri*|sencill*|limpi*|minimalista*|nada recargado|menos recargado|sin adornos|schlicht*|reduziert*|minimalist*|puristisch*|clean|ohne schnickschnack|ohne alles|ohne firlefanz|nix aufwendiges',
      'sobre|sobres|épuré*|minimaliste*|dépouillé*|pas de chichi|sans chichi*|simple|simples|singel*|sem firula*|sem frescura*|clean|sóbri*|sobri*|minimalista*|limpo|sem poluição',
      '极简|简约|简洁|简单|素色|素净|素雅|素一点|素点|干净|极简风|淡雅|性冷淡|朴素|克制|不要花哨|别花里胡哨|别那么花里胡哨|不要花里胡哨|不要太花|别太花|不要太花俏|シンプル|すっきり|ミニマル|清潔感|派手にせず|派手な演出はなし',
    ),
  ],
  [
    'paper',
    wordsOf(
      // Its light is warm.
      'cosy|cozy|warm|homely|homey|snug|heartwarming|cosier|warmer|warm hearted',
      'acogedor*|cálid*|calid*|hogareñ*|entrañable*|gemütlich*|warm|heimelig*|herzlich*',
      'chaleureu*|cosy|cocooning|aconchegante*|acolhedor*|caloros*|quentinh*',
      '温馨|温暖|暖暖|暖心|治愈|家的感觉|温情|あたたか*|温か*|ほっこり|ほのぼの|アットホーム',
      'vintage|handmade|hand made|old fashioned|scrapbook*|nostalgi*|rustic|homespun|craft paper|kraft|antique|victorian|retro|dear diary|storybook|story book|old timey|sepia toned',
      'antigu*|nostálgic*|rústic*|rustic*|artesanal*|hecho a mano|retro|vintage|handgemacht*|nostalgisch*|altmodisch*|rustikal*|antik*',
      'rétro|ancien*|nostalgi*|fait main|artisanal*|rustique|à l’ancienne|antig*|feito à mão|rústic*|nostálgi*',
      '复古|怀旧|古朴|古典|古色古香|手作|手账|老派|牛皮纸|纸质|老照片风|レトロ|アンティーク|手作り|ノスタルジ*|手帳|懐かし',
    ),
  ],
  [
    'film',
    wordsOf(
      'cinema|cinematic*|film trailer|movie trailer|action trailer|like a film|like a movie|like the movies|a film look|film look|film style|film feel|movie style|movie feel|movie like|film like|film noir|silent film|blockbuster|hollywood|i want a film',
      'cinematográfic*|de cine|de película|como una película|kino|filmisch|wie im kino|wie ein film|stummfilm|cineastisch*',
      "cinéma|ciné|cinématographique*|bande annonce|film d'auteur|cinematográfic*|cinematografic*|cinema|cara de filme|de filme|como filme",
      '电影感|电影|大片|影院|预告片|映画|シネマ*',
    ),
  ],
  [
    'bold',
    wordsOf(
      'bold|punchy|poster|in your face|big and brash|brash|eye catching|eyecatching|flashy|attention grabbing|shouty',
      'llamativ*|atrevid*|impactante*|potente|knallig*|plakativ*|auffällig*|kräftig*|krass*',
      "percutant*|qui claque|qui pète|accrocheu*|tape à l'œil|punchy|chamativ*|impactante*|ousad*|bem forte",
      '大胆|醒目|抢眼|吸睛|炸眼|大字报|海报风|有冲击力|冲击力|派手な感じ|派手に|はでに|ハデに|インパクト|目立つ',
    ),
  ],
  [
    'festive',
    wordsOf(
      'festive|more party|party vibe|party vibes|party style|party feel|partyish|celebrat*|christmassy|christmas|carnival|jubilant|glitter*|glitz*|sparkl*|glam|glamorous|red and gold',
      'festiv*|fiester*|de fiesta|navideñ*|festlich*|feierlich*|weihnachtlich*',
      'festi*|air de fête|noël|clima de festa|festiv*|natalin*|carnaval*',
      '喜庆|喜气|喜气洋洋|节日|过年|年味|热闹|派对感|派对风|红火|大红|お祝い|パーティー風|パーティーっぽ|華やか|お祭り|にぎやか|クリスマス',
    ),
  ],
  [
    'night',
    wordsOf(
      'night vibe|night vibes|night look|night feel|nighttime|moody|candlelit|candlelight|dark|midnight|after dark|neon|nocturnal|3am|starry',
      'nocturn*|oscur*|de noche|neón|nächtlich*|dunkel|düster|neon',
      'ambiance nuit|nocturne|sombre|néon|tamisé*|noturn*|escur*|de noite|neon',
      '夜晚|夜色|深夜|暗黑|霓虹|赛博朋克|夜っぽ|夜の雰囲気|ネオン|暗め|ダーク',
    ),
  ],
  [
    'letter',
    wordsOf(
      'like a letter|handwritten|hand written|letter style|diary',
      'como una carta|manuscrit*|wie ein brief|handgeschrieben*|handschriftlich*|comme une lettre|manuscrit*|como uma carta|manuscrit*',
      '像信|情书|手写信|写信|手写|手紙みたい|手紙風|手書き',
    ),
  ],
];

/** What no look is alone: the words beside it say more than it has. */
const MORE_THAN_A_LOOK = wordsOf(
  'terror|horror|comic|cartoon*|anime|manga|wes anderson|blade runner|war|war movie|fashion film|not a slideshow|kpop|news|documentary|bbc|masterchef|piratas|piraten|dinosaur*|dinossauro|title|intro|start|opening|beginning|ending|sound|music|voice|font|fonts|words|text|captions|photos in|colour|color|colours|colors|pink|blue|green|purple|teal|yellow|beige',
  'letras|fuente|música|títul*|schrift|musik|titel|farben|rosa|police|musique|titre|fonte|letra|cor|cores|amarillo|azul|verde|rosado|rosa|rouge',
  '片头|开头|结尾|字|音乐|配色|蓝|粉|绿|紫|黄|橙|红色|配音|声|動画風|音|文字|色',
);
/** What denies the word before or behind it, but belongs to none of the phrases above. */
const DENIED = wordsOf(
  "not|no|don't|dont|doesn't|isn't|never|without|nothing|less|too|anything but|wasn't|shouldn't|avoid|hate*|can't|cannot|overly|over",
  'no|sin|nada|menos|demasiado|muy poco|nicht|kein|keine|zu|weniger|ohne|nix|pas|sans|moins|trop|rien|jamais|não|nao|sem|menos|demais|muito|nada',
  '不|别|没|太|无|勿|免|少点|ない|なく|ず|すぎ|なし|ません|やめ',
);

const PARTS = /[,.;:!?、，。；]|(?<!\p{L})(?:but|and|aber|und|pero|mais|mas|y|et|e)(?!\p{L})|但/u;
const ALL = LOOKS.map(([, words]) => words);
/** Words that nobody knows beside a look say more of it, but no more than so many. */
const MOST_UNKNOWN = 3;

/** `classy and plain`: the look that words ask for, where they ask for one and nothing else. */
export const theme: SlotReader = (said) => {
  if (!isPlain(said) || says(said, MORE_THAN_A_LOOK)) return undefined;
  const name = oneOf(said, LOOKS);
  if (name === undefined || formsOf(said).some(isDenied)) return undefined;
  if (unknownIn(said, ...ALL).length > MOST_UNKNOWN) return undefined;
  return edit<'set_look'>({ do: 'set_look', name });
};

/** Whether the part of some words that says the look denies it. */
const isDenied = (form: string): boolean =>
  form.split(PARTS).some((part) => {
    const rest = ALL.reduce((text, words) => text.replaceAll(words, ' '), part);
    return rest !== part && rest.search(DENIED) >= 0;
  });
