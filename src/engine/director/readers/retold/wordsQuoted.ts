import { seen } from '../intents/seen.ts';
import { QUOTED } from '../matters/spelled.ts';
import type { Message } from '../reader.ts';
import type { Retold } from './plainer.ts';

/** So likely are words meant to be seen; less behind a colon. */
const SURE = 0.8;
const SURE_BEHIND_COLON = 0.5;
const LONGEST = 120;

/** `禮盒那邊加一行字:預購九折,到八月底`, `al final que diga Te queremos abuela`: words to be seen, to their end, in quotes. */
export function withWordsQuoted(message: Message): Retold | undefined {
  const { text, situation } = message;
  if (situation.language === 'en' || situation.quotesAreWords || text.search(QUOTED) >= 0) return undefined;
  const given = seen(message).passages.filter(({ intent, start, end, confidence }) => {
    const isBehindColon = /[:：]\s*$/u.test(text.slice(0, start));
    return (
      intent === 'words' &&
      end - start <= LONGEST &&
      end - start > 1 &&
      confidence >= (isBehindColon ? SURE_BEHIND_COLON : SURE)
    );
  });
  const [only, ...others] = given;
  if (!only || others.length > 0) return undefined;
  const words = text.slice(only.start, only.end);
  const [lead = ''] = /^\s*/u.exec(words) ?? [];
  const [tail = ''] = /[\s.。,，;；]*$/u.exec(words) ?? [];
  const said = words.slice(lead.length, words.length - tail.length);
  if (said === '') return undefined;
  return { text: `${text.slice(0, only.start)}${lead}“${said}”${tail}${text.slice(only.end)}` };
}
