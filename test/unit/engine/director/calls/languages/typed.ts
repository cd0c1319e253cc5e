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
  {
    said: {
      es: ['la música es demasiado alegre'],
      de: ['die Musik ist mir zu fröhlich'],
      fr: ['la musique est trop joyeuse pour un départ'],
      pt: ['a música está muito animada'],
      ja: ['音楽が明るすぎます'],
    },
    calls: [{ do: 'set_music', music: { by: 'composed', mood: 'calm' } }],
  },
  {
    said: {
      es: ['la foto 1 más tiempo que las demás'],
      de: ['Foto 1 länger als die anderen'],
      fr: ['la photo 1 plus longtemps que les autres'],
      pt: ['a foto 1 mais tempo que as outras'],
      ja: ['写真1を他の写真より長くして'],
    },
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [1] },
        length: { times: 1.5 },
      },
    ],
  },
  {
    said: {
      es: ['colores cálidos'],
      de: ['warme Farben'],
      fr: ['couleurs chaudes'],
      pt: ['cores quentes'],
      ja: [],
    },
    calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'warm' }],
  },
];
