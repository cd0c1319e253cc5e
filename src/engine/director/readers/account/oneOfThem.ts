import type { Call } from '../../edits/calls/calls.ts';
import type { SimpleTarget, Target } from '../../edits/calls/targets.ts';
import { seen, wordsIn } from '../intents/seen.ts';
import { saidIn } from '../intents/slots/said.ts';
import { edit, type Message, type Reading, type Wish } from '../reader.ts';

/** One of several that are much the same goes, or one of them stays. Per language. */
const ONE_OF: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:(?:one|either) of (?:them|the two|those|these|the pair)|(?:remove|delete|drop|cut|keep|only need|leave|just) (?:just )?one(?! (?:of|with|where|at|in|that)))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:una de (?:ellas|las dos|esas)|(?:quita|borra|deja|elimina)\p{L}* (?:solo )?una(?! (?:de la|foto)))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:(?:eins|eines|eine) (?:davon|von beiden|der beiden|reicht)|nur eins)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:l['’]une des deux|une des deux|(?:enl[eè]ve|garde|laisse)\p{L}* une seule|(?:enlève|garde)s?-en une)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:uma (?:delas|das duas)|(?:tira|deixa|remove)\p{L}* só uma|(?:tira|deixa) uma(?! foto))(?!\p{L})/iu,
  zh: /(?:留|保留|删|刪|去|去掉|删掉|刪掉|拿掉|删除|刪除|剩|要)(?:其中)?一[张張个個](?:就|即|吧|好|够|夠|$|[，。,.!！])|其中一[张張个個]|(?:任意|随便)一[张張]/u,
  ja: /どちらか|どっちか|片方|1枚だけ|一枚だけ|1枚で(?:いい|十分)/u,
};

/** So surely something is to go. */
const SURE = 0.8;

/** `第二张和第四张差不多，留一张就行`: of those that are named the last one goes, and no more. Of a video that is there; pure. */
export function oneOfThem(reading: Reading, message: Message): Reading {
  const { text, situation } = message;
  const language = situation.language === 'zh-hant' ? 'zh' : situation.language;
  if (ONE_OF[language]?.test(text) !== true) return reading;
  const wishes = reading.wishes.map((wish): Wish => {
    if (wish.kind !== 'edit' || wish.call.do !== 'remove_pictures') return wish;
    const target = lastOf(wish.call.target);
    return target ? { kind: 'edit', call: { ...wish.call, target } satisfies Call } : wish;
  });
  if (wishes.some(({ kind }) => kind === 'edit')) return { ...reading, wishes };
  const gone = seen(message).passages.find((each) => each.intent === 'remove' && each.confidence >= SURE);
  if (!gone) return reading;
  const words = wordsIn(text, gone.start, gone.end);
  const target = lastOf({ by: 'these', of: [...saidIn(words, 'remove', message).clause.targets] });
  if (!target) return reading;
  const isOther = (each: string): boolean => !words.includes(each) && !each.includes(words);
  return {
    ...reading,
    wishes: [
      ...wishes.filter(({ kind }) => kind !== 'question'),
      ...edit<'remove_pictures'>({ do: 'remove_pictures', target }),
    ],
    unread: reading.unread.filter(isOther),
    ...(reading.missed && { missed: reading.missed.filter(isOther) }),
  };
}

/** The last of several pictures that are named one by one. */
function lastOf(target: Target): SimpleTarget | undefined {
  const all = target.by === 'these' || target.by === 'but' ? target.of : [target];
  const each = all.flatMap((one): readonly SimpleTarget[] =>
    one.by === 'number' ? one.numbers.map((number) => ({ ...one, numbers: [number] })) : [one],
  );
  return each.length > 1 && each.every(({ by }) => by === 'number' || by === 'name')
    ? each.at(-1)
    : undefined;
}
