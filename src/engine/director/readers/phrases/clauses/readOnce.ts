import { edit, type Wish } from '../../reader.ts';

/** As much slower as reading is that is to be slower. */
const SLOWER = 1 / 1.15;

/** What moves slowly too, but is not read. */
const OTHER =
  'musi\\w*|músic\\w*|musiq\\w*|song|lied\\w*|canci\\w*|chanson|foto\\w*|photo\\w*|pictures?|pics|bild\\w*|imag\\w*|clips?|zoom\\w*|transi\\w*|über\\w*|aus\\w*|ein(?:blend|zoom)\\w*|fad\\w*|fond\\w*|fund\\w*';
const APART = `(?:and|y|e|et|und|mas|but|aber|pero|mais)`;
const BETWEEN = `(?: (?!(?:${OTHER}|${APART})(?![\\p{L}]))[\\p{L}'’]+){0,4}`;
const READS =
  '(?:read|reads|reading|narrat\\w*|spoken|aloud|vorles\\w*|vorgelesen|vorgetragen|vorzulesen|gelesen|lies|lesen|liest|sprecher\\w*|stimme|lee|lea|leer|léel\\w*|leel\\w*|leíd[oa]|leid[oa]|leyendo|voz|locución|lis|lire|lue?|lisez|lecture|voix|leia|ler|lid[oa]|lendo|lê|leitura|narr\\w*)';
const SLOW =
  '(?:slow(?:ly)?|langsam(?:e[nmrs]?)?|despacio|despacito|lent[oa]?|lente|lentamente|lentement|pausad[oa]|pausadamente|posément|devagar|devagarinho)';
const WITH = '(?:,? (?:and|y|e|et|und) (?:\\p{L}+))?';

/** That words are read slowly: `langsam vorlesen`, `léelo despacio`, `女声念慢一点`, `ゆっくり読んで`. */
const READ_SLOWLY: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})${READS}${BETWEEN} (?<!(?:not|nicht|no|pas|não) (?:too |zu |so |trop |muito |muy |tan )?)${SLOW}(?! (?:${OTHER}))(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<!(?:too|zu|trop|muy|muito|demasiado|not|nicht|no|pas|não|so) )${SLOW}${WITH}(?: (?:laut|aloud|out|en voz alta|em voz alta|à voix haute))? ${READS}(?!\\p{L})`,
    'iu',
  ),
  /(?:念|读|讀|唸|讲|講|说|說|语速|語速|播)(?:[得的地要请請能可以稍微尽盡量都也它给給她他我你们們听聽]|出来|出來){0,6}(?<![不别別太])(?:慢慢|缓缓|緩緩|慢[点點些]|慢一[点點些]|慢)(?!(?:慢|地)?(?:放大|变|變|淡|推|拉|移|出现|出現))/u,
  /(?<![不别別太])(?:慢慢|缓缓|緩緩|慢[点點些]|慢一[点點些])(?:地|的|儿|兒)?(?:来|來)?(?:朗|念|读|讀|唸|讲|講)/u,
  /ゆっくり(?:と|め[にの]|した|な)?[^、。,.!?！？]{0,5}(?:読|朗読|ナレーション|話し)/u,
  /(?:読み上げ|読む|朗読|ナレーション|声)(?:て|の)?(?:は|を|も|の)?(?:速度|スピード|速さ)?(?:は|を|も)?(?:もう少し|少し|ちょっと)?ゆっくり/u,
];

/** Words that are to be read are read once, as slowly as any of the wishes says; what follows without a pace resets none. */
export function readOnce(wishes: readonly Wish[]): readonly Wish[] {
  const all = wishes.filter(isReading);
  const [first] = all;
  if (!first || all.length === 1) return wishes;
  const rate = all.flatMap((wish) => rateOf(wish) ?? []).at(-1);
  return wishes.flatMap((wish) => {
    if (wish === first) return edit<'narrate'>({ do: 'narrate', ...(rate !== undefined && { rate }) });
    return isReading(wish) ? [] : [wish];
  });
}

/** Wishes of a message in which words are to be read, and slowly, however else it says that. */
export function readSlowly(wishes: readonly Wish[], text: string): readonly Wish[] {
  const isPaced = wishes.some(
    (wish) =>
      wish.kind === 'edit' && (wish.call.do === 'set_narration' || (isReading(wish) && 'rate' in wish.call)),
  );
  if (isPaced || !wishes.some(isReading) || !READ_SLOWLY.some((pattern) => pattern.test(text))) return wishes;
  return wishes.flatMap((wish) =>
    isReading(wish) ? edit<'narrate'>({ do: 'narrate', rate: SLOWER }) : [wish],
  );
}

/** Whether a wish is that the video's words are read, all of them. */
const isReading = (wish: Wish): boolean =>
  wish.kind === 'edit' &&
  wish.call.do === 'narrate' &&
  Object.keys(wish.call).every((key) => key === 'do' || key === 'rate');

const rateOf = (wish: Wish): number | undefined =>
  wish.kind === 'edit' && wish.call.do === 'narrate' ? wish.call.rate : undefined;
