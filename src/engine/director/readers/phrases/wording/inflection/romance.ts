import { byEndings, type Ending, type Inflection } from './inflection.ts';

/** What is put behind a verb's stem, by the ending of its infinitive. */
type Endings = Readonly<Record<string, string>>;

/** Stems before e and i keep their sound: `sacar`, `saque`. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/c$/, 'qu'],
  [/g$/, 'gu'],
  [/z$/, 'c'],
  [/c$/, 'zc'],
  [/c$/, 'c'],
  [/g$/, 'j'],
  [/c$/, 'c'],
];

function conjugated(verb: string, endings: Endings): string[] {
  const [infinitive = '', ...others] = verb.split(':');
  const found = Object.keys(endings).find((ending) => infinitive.endsWith(ending));
  if (found === undefined) return [infinitive];
  const stem = infinitive.slice(0, -found.length);
  const stems = new Set([stem, ...others]);
  for (const each of [stem, ...others])
    for (const [sound, instead] of SOUNDS) stems.add(each.replace(sound, instead));
  return [
    infinitive,
    ...[...stems].flatMap((each) => (endings[found] ?? '').split('|').map((end) => each + end)),
  ];
}

const SPANISH_ENDINGS: Endings = {
  ar: 'a|as|ar|e|es|en|an|amos|emos|ad|ando|ado|ada|ados|adas|aria|arias|ase|aste|aron|aras|aran|ara|are|aba|aban|eis|ais|ale|ales|alo|ala|alos|alas',
  er: 'e|es|er|a|as|an|en|emos|amos|ed|iendo|ido|ida|idos|idas|eria|erias|iera|ieras|ieron|iste|era|eras|eran|ia|ian',
  ir: 'e|es|ir|a|as|an|en|imos|amos|id|iendo|ido|ida|idos|idas|iria|irias|iera|ieras|ieron|iste|ira|iras|iran|ia|ian',
};
const CLITICS = /(?:(?:me|te|se|nos|os)(?:lo|la|los|las|le|les)?|lo|la|los|las|le|les)$/;

/** `quitasela` of `quita`, `bajita` of `bajo`. */
const SPANISH_NOUNS: readonly Ending[] = [
  [CLITICS, ''],
  [/(?:lo|la|los|las|le|les|me)$/, ''],
  [/as?$|os$/, 'o'],
  [/es$/, ''],
  [/s$/, ''],
  [/(?:c)?(?:it|ill)[oa]s?$/, 'o'],
  [/(?:c)?it[oa]s?$/, 'a'],
  [/(?:c|ec)?it[oa]s?$/, 'e'],
  [/(?:c)?it[oa]s?$/, ''],
  [/quit[oa]s?$/, 'co'],
  [/isim[oa]s?$/, 'o'],
];

export const SPANISH_FORMS: Inflection = {
  formsOf: (verb) => conjugated(verb, SPANISH_ENDINGS),
  basesOf: byEndings(SPANISH_NOUNS, 5),
};

const PORTUGUESE_ENDINGS: Endings = {
  ar: 'a|as|ar|e|es|em|am|amos|emos|ando|ado|ada|ados|adas|aria|arias|asse|ei|ou|aram|ava|avam|ares|arem|aste',
  er: 'e|es|er|a|as|am|em|emos|amos|endo|ido|ida|idos|idas|eria|esse|eu|eram|ia|iam|erem',
  ir: 'e|es|ir|a|as|am|em|imos|amos|indo|ido|ida|idos|idas|iria|isse|iu|iram|ia|iam|irem|i',
};
const PORTUGUESE_NOUNS: readonly Ending[] = [
  [/as?$|os$/, 'o'],
  [/[oa]es$/, 'ao'],
  [/ns$/, 'm'],
  [/is$/, 'l'],
  [/es$/, ''],
  [/s$/, ''],
  [/(?:z)?inh[oa]s?$/, 'o'],
  [/(?:z)?inh[oa]s?$/, 'a'],
  [/(?:z)?inh[oa]s?$/, ''],
  [/quinh[oa]s?$/, 'co'],
  [/issim[oa]s?$/, 'o'],
  [/zao$/, ''],
];

export const PORTUGUESE_FORMS: Inflection = {
  formsOf: (verb) => conjugated(verb, PORTUGUESE_ENDINGS),
  basesOf: byEndings(PORTUGUESE_NOUNS, 5),
};

const FRENCH_ENDINGS: Endings = {
  er: 'e|es|er|ez|ons|ent|ant|ee|ees|erait|erais|era|eras|erez|iez|ions|ait|aient|a',
  ir: 'is|it|ir|issez|issent|isse|issant|i|ie|ies|irait|ira|irais',
  re: 's|re|ez|e|ent|ant|u|ue|us|ues|rait|ra|t|es',
};
const FRENCH_NOUNS: readonly Ending[] = [
  [/s$/, ''],
  [/es?$/, ''],
  [/x$/, ''],
  [/aux$/, 'al'],
  [/ive?s?$/, 'if'],
  [/euses?$/, 'eux'],
  [/(?:.)es?$/, ''],
];

export const FRENCH_FORMS: Inflection = {
  formsOf: (verb) => conjugated(verb, FRENCH_ENDINGS),
  basesOf: byEndings(FRENCH_NOUNS, 4),
};
