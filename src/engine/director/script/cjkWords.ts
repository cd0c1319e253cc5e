const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** What is said in one breath with the word before it: Japanese particles and endings, Chinese ones. */
const BELONGS_BEFORE =
  /^(?:[はがをにでともやのへねよかなさぞわ]|から|まで|より|だけ|しか|など|ので|のに|けど|です|ます|でした|ました|ない|なかった|った|って|んだ|ん|た|て|だ|的|了|着|著|过|過|吗|嗎|呢|吧|啊|呀|啦|们|們|地|得)$/u;
const OPENS = /^[“"『「(（《【]+$/u;

/** Chinese and Japanese words, with the marks and the endings that follow them. Pure. */
export function cjkWords(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of SEGMENTER.segment(text)) {
    const last = words.at(-1);
    const isOpen = OPENS.test(last ?? '');
    const isEnding = isWordLike === true && BELONGS_BEFORE.test(segment) && /[\p{L}\p{N}]$/u.test(last ?? '');
    const begins = isWordLike === true ? !isOpen && !isEnding : OPENS.test(segment);
    if (last === undefined || begins) words.push(segment);
    else words[words.length - 1] = last + segment;
  }
  return words;
}
