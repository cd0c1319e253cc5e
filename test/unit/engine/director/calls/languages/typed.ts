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
  {
    said: {
      es: ['en la foto 2 pon Costa Brava'],
      de: [],
      fr: ['sur la photo 2 ecris Costa Brava'],
      pt: ['na foto 2 escreve Costa Brava'],
      ja: [],
    },
    calls: [
      {
        ...{ do: 'add_text', text: 'Costa Brava', role: 'caption' },
        on: { by: 'number', of: 'photo', numbers: [2] },
      },
    ],
  },
  {
    said: {
      es: ['pon el precio 12,50 en la foto 2'],
      de: ['preis 12,50 auf foto 2'],
      fr: ['mets le prix 12,50 sur la photo 2'],
      pt: ['coloca o preco 12,50 na foto 2'],
      ja: [],
    },
    calls: [
      {
        ...{ do: 'add_text', text: '12,50', role: 'caption' },
        on: { by: 'number', of: 'photo', numbers: [2] },
      },
    ],
  },
  {
    said: {
      es: ['pon el nombre de cada foto abajo'],
      de: ['schreib unter jedes foto den namen'],
      fr: ['mets le nom de chaque photo dessous'],
      pt: ['escreve o nome de cada foto embaixo'],
      ja: ['各写真の下にファイル名を入れて'],
    },
    calls: [{ do: 'caption_pictures', target: { by: 'all' } }],
  },
  {
    said: {
      es: ['mas color'],
      de: ['mehr farbe'],
      fr: ['plus de couleurs'],
      pt: ['mais cor'],
      ja: ['もっと鮮やかに'],
    },
    calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'vivid' }],
  },
  {
    said: {
      es: ['sin zoom'],
      de: ['kein zoom'],
      fr: ['pas de zoom'],
      pt: ['sem zoom'],
      ja: ['ズームなしで'],
    },
    calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }],
  },
  {
    said: {
      es: ['se corta la cabeza en la foto 2'],
      de: ['bei foto 2 ist der kopf abgeschnitten'],
      fr: ['la tete est coupee sur la photo 2'],
      pt: ['cortou a cabeca na foto 2'],
      ja: ['2枚目の頭が切れてる'],
    },
    calls: [
      {
        do: 'set_framing',
        target: { by: 'number', of: 'photo', numbers: [2] },
        loss: 0,
        crop: null,
      },
    ],
  },
  {
    said: {
      es: [],
      de: [],
      fr: ['la musique est trop forte on entend rien'],
      pt: [],
      ja: [],
    },
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.6666666666666666 } }],
  },
  {
    said: {
      es: [],
      de: ['Titel soll Urlaub in Kiel heissen'],
      fr: [],
      pt: [],
      ja: ['タイトルをUrlaub in Kielにして'],
    },
    calls: [{ do: 'add_text', text: 'Urlaub in Kiel', role: 'title' }],
  },
  {
    said: {
      es: ['letra del titulo mas grande que mi abuela ve mal'],
      de: ['titel größer, oma sieht schlecht'],
      fr: ['titre plus gros ma grand-mere voit mal'],
      pt: ['titulo maior pq minha vo enxerga mal'],
      ja: ['おばあちゃんが読めるようにタイトルを大きく'],
    },
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: {
      es: ['que la música acabe poco a poco'],
      de: [],
      fr: ["la musique doit s'arreter en douceur a la fin pas d'un coup"],
      pt: [],
      ja: ['最後は音楽をフェードアウトして'],
    },
    calls: [{ do: 'set_sound', which: 'music', fadeOut: 2000 }],
  },
  {
    said: {
      es: ['van muy rapido, que se vean más tiempo'],
      de: ['das ist zu schnell, länger zeigen'],
      fr: [],
      pt: [],
      ja: [],
    },
    calls: [{ do: 'set_length', length: { times: 1.3333333333333333 } }],
  },
];
