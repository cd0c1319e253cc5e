import type { Kind } from './kinds.ts';

/** Wishes as they are typed on a phone: without accents, signs or capitals. */
export const TYPED: readonly Kind[] = [
  {
    said: {
      es: ['muy largo, dejalo en 20 segundos'],
      de: ['zu lang, auf 20 sekunden kürzen'],
      fr: ['c trop long, 20 secondes max'],
      pt: ['mto longo, deixa em 20 segundos'],
      ja: ['長いから20秒にして'],
    },
    calls: [{ do: 'set_length', length: { to: 20000 } }],
  },
  {
    said: {
      es: ['que el titulo aparezca letra por letra'],
      de: ['titel soll sich buchstabe für buchstabe tippen'],
      fr: ["que le titre s'ecrive lettre par lettre"],
      pt: ['o titulo aparecendo letra por letra'],
      ja: ['タイトルは一文字ずつ出して'],
    },
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { enter: { kind: 'type', d: 1200 } },
      },
    ],
  },
  {
    said: {
      es: ['termina muy de golpe'],
      de: ['das geht mir am schluss zu abrupt zu ende'],
      fr: ['ca finit trop brutalement'],
      pt: ['acaba mto de repente'],
      ja: ['終わり方が急すぎる'],
    },
    calls: [{ do: 'set_ending', fadeOut: 3000 }],
  },
];
