import type { CallOf } from '../../../../edits/calls/calls.ts';
import type { Language } from '../../../../language/languages.ts';
import { isDenied } from '../../../../script/denied.ts';
import { isSame, tellingWords } from '../../../../compose/spokenOf.ts';
import type { Message, Reading, Wish } from '../../../reader.ts';
import { placeSaid } from '../../slots/texts/added.ts';

type Rows = Readonly<Record<Exclude<Language, 'zh-hant'>, RegExp>>;

/** It only joins what is shown. */
const JOINS = /^(?:and|y|und|et|e|&|和|与|と)$/iu;

/** Before words that are to be shown, and no part of them: `and 2010–2024`, `con el precio: 30 €`, `annoncer une dédicace`. */
const LEADS: Rows = {
  en: /^(?:(?:and|also|plus) (?:also )?|saying:? |(?:that|which|it) says:? |(?:please )?mention(?: that)? |we(?:['’]ve got| have) an? |with (?:the |our )?\p{L}+: ?|(?:announc|promot|advertis)(?:e|ing) (?:(?:our|my|the|an?) )?)/u,
  zh: /^(?:还有|還有|以及|另外|写上|寫上|打上|标上|標上|(?:卖点|賣點|亮点|亮點|优惠|優惠)[:：])\s*/u,
  es: /^(?:y |[qQ]ue (?:diga|ponga|salga|aparezca)n?:? |con (?:el |la |los |las )?\p{L}+: ?|(?:anunciar|promocionar|presentar) (?:(?:mi|mis|nuestr[oa]s?|una?|el|la|los|las) )?)/u,
  de: /^(?:und |mit (?:dem |den |der )?\p{L}+: ?|(?:dass|wo) steht:? )/u,
  fr: /^(?:et |avec (?:le |la |les )?\p{L}+ ?: ?|(?:annoncer|promouvoir|présenter) (?:(?:mon|ma|mes|notre|nos|une?|le|la|les) |l['’])?)/u,
  pt: /^(?:e |[qQ]ue diga:? |com (?:o |a |os |as )?\p{L}+: ?|(?:anunciar|divulgar|promover|apresentar) (?:(?:meu|minha|nosso|nossa|uma?|os?|as?) )?)/u,
  ja: /(?!)/u,
};
/** Behind them. */
const TAILS =
  /(?:[」』]?(?:も|を|と|って|という文字を?))?(?:入れといて|入れて(?:おいて)?|書いて(?:おいて)?|載せて(?:おいて)?)(?:ね|ください|下さい|ほしいです?)?[。！!]?$/u;
/** Nobody is told this: what is made, how long it is, that it is to look somehow. */
const ASKED: Rows = {
  en: /^(?:please )?(?:make|create|build|do) (?:me|us|an?|it) |^\d+ ?(?:s|secs?|seconds?) (?:for|of|about) /iu,
  zh: /^(?:帮|幫|替|给|給|为|為).{0,14}(?:做|弄|整|剪|搞|拍)(?:个|個|一个|一個)?$/u,
  es: /^[Qq]ue \p{L}+|^\d+ segundos? |^(?:de|para) mis? (?!.*\d)/u,
  de: /^\d+ sekunden? |^für (?:mein|unser)\p{L}* (?!.*\d)/iu,
  fr: /^\d+ secondes? |^pour (?:mon|ma|mes|notre|nos) (?!.*\d)/iu,
  pt: /^\d+ segundos? |^(?:pra|para) (?:o |a )?(?:meu|minha|nosso|nossa) (?!.*\d)/iu,
  ja: /(?!)/u,
};
const QUOTED = /["“”„«»「」『』《》‘’':：]\s*$/u;
/** Where a letter speaks of something is no word of it: `the fishing one where I write about the perch`. */
const SPOKEN_OF =
  /(?<!\p{L})(?:where|when|while|as) (?:i|we|he|she|it|they|the (?:letter|text|script)) (?:writ|talk|say|speak|mention|tell|get|describ)\p{L}*(?: (?:to|of))?\s*$/iu;
/** What stands between is said of something else. */
const BORDER = /[.,;!?，。；！？\n]|(?<!\p{L})(?:and|then|y|und|et|puis|e)(?!\p{L})/iu;

type Shown = CallOf<'add_text'> | CallOf<'add_card'>;

/**
 * Of a first request only what somebody gave as words is shown, and where: no verbs that ask for it, no words that are not to be seen, no place
 * that is said of a picture. Pure.
 */
export function onlyGiven(reading: Reading, message: Message): Reading {
  if (!message.situation.first) return reading;
  const unread: string[] = [];
  const origins = new Map(reading.origins);
  const wishes = reading.wishes.flatMap((wish): readonly Wish[] => {
    if (wish.kind !== 'edit' || (wish.call.do !== 'add_text' && wish.call.do !== 'add_card')) return [wish];
    const { call } = wish;
    const isTwice = reading.wishes.some(
      (other) =>
        other !== wish && other.kind === 'edit' && 'text' in other.call && other.call.text === call.text,
    );
    const given = givenOf(call, message, isTwice);
    if (given === call) return [wish];
    if (given === undefined) {
      if (!isWithout(call.text, message)) unread.push(call.text);
      return [];
    }
    const own: Wish = { kind: 'edit', call: given };
    const origin = origins.get(wish);
    if (origin) origins.set(own, origin);
    return [own];
  });
  return wishes.length === reading.wishes.length && wishes.every((wish, at) => wish === reading.wishes[at])
    ? reading
    : { ...reading, wishes, origins, unread: [...reading.unread, ...unread] };
}

/** Whether nothing needs to be said of words that are not shown: they only ask for the video, or are not to be seen. */
const isWithout = (words: string, { text }: Message): boolean =>
  isDenied(text, words) || ASKED.zh.test(words) || ASKED.en.test(words) || /^\d/u.test(words);

function givenOf(call: Shown, message: Message, isTwice: boolean): Shown | undefined {
  const { text } = message;
  const at = text.indexOf(call.text);
  if (at >= 0 && isDenied(text, call.text)) return undefined;
  const isQuoted = at >= 0 && QUOTED.test(text.slice(0, at));
  if (call.do === 'add_text' && at >= 0 && !isQuoted && SPOKEN_OF.test(text.slice(0, at))) return undefined;
  const lines = call.text.split('\n');
  const told = isQuoted ? lines : lines.flatMap(lineOf);
  if (told.length === 0) return undefined;
  const words = told.join('\n');
  const shown = words === call.text ? call : { ...call, text: words };
  return shown.do === 'add_text' && at >= 0 && !isTwice ? placed(shown, at, message) : shown;
}

function lineOf(line: string): string[] {
  let words = line.replace(TAILS, '').trim();
  if (JOINS.test(words)) return [];
  for (const lead of Object.values(LEADS)) {
    const left = words.replace(lead, '').trim();
    if (left !== '') words = left;
  }
  return words === '' || Object.values(ASKED).some((row) => row.test(words)) ? [] : [words];
}

/** Words are where it is said beside them, and not where something else is: `am Anfang „Karwendel“, und das Kreuz kommt zum Schluss`. */
function placed(call: CallOf<'add_text'>, at: number, { text, situation }: Message): CallOf<'add_text'> {
  const before = text.slice(0, at).split(BORDER).at(-1) ?? '';
  const behind = text.slice(at + call.text.length).split(BORDER)[0] ?? '';
  const place = placeSaid(`${before} ${behind}`);
  const now =
    call.when?.place ?? (call.role === 'title' ? 'start' : call.role === 'closing' ? 'end' : undefined);
  if (place === undefined || now === undefined || now === place) return call;
  const said = [...tellingWords(`${before} ${behind}`)];
  const isNamed = situation.media.some(({ filename }) =>
    [...tellingWords(filename)].some((word) => said.some((each) => isSame(each, word))),
  );
  const isOnOthers = call.on !== undefined && call.on.by !== 'name';
  if (isNamed || isOnOthers) return call;
  const { design, text: words } = call;
  return {
    do: 'add_text',
    text: words,
    role: place === 'start' ? 'title' : 'closing',
    when: { place },
    ...(design && { design }),
  };
}
