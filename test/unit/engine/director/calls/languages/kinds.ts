import type { Call } from '../../../../../../src/engine/director/edits/calls/calls.ts';

/** Languages that are read by way of English. */
export const TRANSLATED = ['es', 'de', 'fr', 'pt', 'ja'] as const;

/** One wish, as it is said in each of them. */
export interface Kind {
  readonly said: Readonly<Record<(typeof TRANSLATED)[number], readonly string[]>>;
  readonly calls: readonly Call[];
}

const all = { by: 'all' } as const;
const panda = { by: 'name', name: 'panda' } as const;

export const KINDS: readonly Kind[] = [
  {
    said: {
      es: ['que la lea una voz de mujer'],
      de: ['bitte eine Frauenstimme'],
      fr: ['mets une voix de femme'],
      pt: ['põe uma voz de mulher'],
      ja: ['女性の声で読んで'],
    },
    calls: [{ do: 'set_narration', speaker: 'woman' }],
  },
  {
    said: {
      es: ['mejor voz de hombre'],
      de: ['lieber eine Männerstimme'],
      fr: ["je préférerais une voix d'homme"],
      pt: ['prefiro uma voz de homem'],
      ja: ['男の人の声に変えて'],
    },
    calls: [{ do: 'set_narration', speaker: 'man' }],
  },
  {
    said: {
      es: ['cada foto 4 segundos y la última 8'],
      de: ['jedes Foto 4 Sekunden, das letzte 8'],
      fr: ['chaque photo 4 secondes et la dernière 8'],
      pt: ['cada foto 4 segundos e a última 8'],
      ja: ['写真は4秒ずつ、最後だけ8秒で'],
    },
    calls: [
      { do: 'set_picture_length', target: all, length: { to: 4000 } },
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [-1] },
        length: { to: 8000 },
      },
    ],
  },
  {
    said: {
      es: ['la del panda dos veces'],
      de: ['den Panda zweimal zeigen'],
      fr: ['le panda deux fois'],
      pt: ['o panda duas vezes'],
      ja: [],
    },
    calls: [{ do: 'duplicate_pictures', target: panda }],
  },
  {
    said: {
      es: ['está muy oscuro todo, sobre todo el panda'],
      de: ['alles zu dunkel, vor allem der Panda'],
      fr: ['tout est trop sombre, surtout le panda'],
      pt: ['tá tudo muito escuro, principalmente o panda'],
      ja: [],
    },
    calls: [
      { do: 'set_colors', target: all, brightness: { more: 0.2 } },
      { do: 'set_colors', target: panda, brightness: { more: 0.2 } },
    ],
  },
  {
    said: {
      es: ['cambia la letra del título, una más gruesa'],
      de: ['andere Schrift für den Titel, was Dickeres'],
      fr: ['une autre police pour le titre, plus épaisse'],
      pt: ['o título com letra mais grossa'],
      ja: ['タイトルの文字をもっと太く'],
    },
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { weight: 'bold' } }],
  },
  {
    said: {
      es: ['me sobra la tercera foto', 'la tercera foto está de más'],
      de: ['das dritte Bild brauch ich nicht', 'das dritte Bild kann weg'],
      fr: ['la troisième photo est en trop', 'la troisième photo est de trop'],
      pt: ['a terceira foto tá sobrando'],
      ja: ['3枚目は要らないかな', '3枚目は不要'],
    },
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [3] } }],
  },
  {
    said: {
      es: ['la foto 3 está al revés'],
      de: ['Bild 3 steht auf dem Kopf'],
      fr: ["la photo 3 est à l'envers"],
      pt: ['a foto 3 tá de ponta cabeça'],
      ja: ['3枚目さかさまになってる', '3枚目が上下逆'],
    },
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'photo', numbers: [3] }, turnBy: 180 }],
  },
  {
    said: {
      es: ['quiero que dure 45 segundos en total'],
      de: ['insgesamt 45 Sekunden bitte', 'Gesamtlänge 45 Sekunden'],
      fr: ['45 secondes en tout svp'],
      pt: ['45 segundos no total'],
      ja: ['全部で45秒にしてほしい'],
    },
    calls: [{ do: 'set_length', length: { to: 45_000 } }],
  },
  {
    said: {
      es: ['escribe en la primera foto Cádiz, agosto 2023'],
      de: ['auf das erste Foto schreiben: Cádiz, agosto 2023'],
      fr: ['écris sur la première photo Cádiz, agosto 2023'],
      pt: ['escreve na primeira foto Cádiz, agosto 2023'],
      ja: ['1枚目に「Cádiz, agosto 2023」と書いて'],
    },
    calls: [
      {
        do: 'add_text',
        text: 'Cádiz, agosto 2023',
        role: 'caption',
        on: { by: 'number', of: 'photo', numbers: [1] },
      },
    ],
  },
  {
    said: {
      es: ['no me gustan las transiciones, sin nada'],
      de: [],
      fr: ["j'aime pas les transitions, mets rien"],
      pt: ['não gostei das transições, deixa sem'],
      ja: ['トランジションいらない'],
    },
    calls: [{ do: 'set_transition', target: all, kind: 'none' }],
  },
  {
    said: {
      es: ['que el logo salga sólo al final'],
      de: ['das Logo nur am Ende zeigen'],
      fr: ['le logo seulement à la fin'],
      pt: ['o logo só no fim'],
      ja: ['ロゴは最後だけ出して'],
    },
    calls: [{ do: 'add_overlay', file: 'logo.png', when: { place: 'end' } }],
  },
  {
    said: {
      es: ['bájale un poquito a la música y quita el panda'],
      de: ['mach die Musik bissl leiser und nimm den Panda raus'],
      fr: ['baisse un chouïa la musique et vire le panda'],
      pt: ['baixa um tiquinho a música e tira o panda'],
      ja: [],
    },
    calls: [
      { do: 'set_sound', which: 'music', volume: { times: 0.8 } },
      { do: 'remove_pictures', target: panda },
    ],
  },
  {
    said: {
      es: ['quita el texto del principio'],
      de: ['den Text am Anfang weg'],
      fr: ['retire le texte du début'],
      pt: ['tira o texto do começo'],
      ja: ['最初の文字消して'],
    },
    calls: [{ do: 'remove_texts', which: { by: 'number', numbers: [1] } }],
  },
  {
    said: {
      es: ['que la música entre poco a poco'],
      de: ['die Musik soll langsam reinkommen'],
      fr: ['la musique doit entrer doucement'],
      pt: ['a música tem que entrar aos poucos'],
      ja: ['音楽を徐々に入れて'],
    },
    calls: [{ do: 'set_sound', which: 'music', fadeIn: 2000 }],
  },
  {
    said: {
      es: ['perdón, es Tripp'],
      de: ['Fehler, es heißt Tripp', 'es muss Tripp heißen'],
      fr: ["oups, c'est Tripp", "c'était Tripp, pardon"],
      pt: ['errei, é Tripp'],
      ja: [],
    },
    calls: [{ do: 'set_text', which: { by: 'words', words: 'Lake Trip' }, text: 'Lake Tripp' }],
  },
  {
    said: {
      es: ['quita la tercera y pon la última al principio'],
      de: [],
      fr: ['enlève la troisième et mets la dernière au début'],
      pt: ['tira a terceira e põe a última no começo'],
      ja: [],
    },
    calls: [
      { do: 'remove_pictures', target: { by: 'number', of: 'picture', numbers: [3] } },
      { do: 'move_pictures', target: { by: 'number', of: 'photo', numbers: [-1] }, to: { at: 'start' } },
    ],
  },
  {
    said: {
      es: ['añade debajo del panda: Ana y Luis, 12 de mayo'],
      de: [],
      fr: ['sous le panda : Ana y Luis, 12 de mayo'],
      pt: ['embaixo do panda: Ana y Luis, 12 de mayo'],
      ja: [],
    },
    calls: [{ do: 'add_text', text: 'Ana y Luis, 12 de mayo', role: 'caption', on: panda }],
  },
  {
    said: {
      es: ['la segunda pasa volando, no da tiempo a verla'],
      de: ['Bild 2 ist zu schnell weg'],
      fr: ['la photo 2 passe trop vite'],
      pt: ['a segunda foto passa rápido demais'],
      ja: ['2枚目が早すぎて見えない'],
    },
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [2] },
        length: { times: 1.5 },
      },
    ],
  },
  {
    said: {
      es: ['todas menos la primera un poco más claras'],
      de: ['alle außer dem ersten ein bissl heller'],
      fr: ['toutes sauf la première un poil plus claires'],
      pt: ['todas menos a primeira um tiquinho mais claras'],
      ja: [],
    },
    calls: [
      {
        do: 'set_colors',
        target: { by: 'but', of: [{ by: 'number', of: 'picture', numbers: [1] }] },
        brightness: { more: 0.12 },
      },
    ],
  },
  {
    said: {
      es: ['al final Te extrañamos Toby'],
      de: ['am Ende Te extrañamos Toby'],
      fr: ['à la fin Te extrañamos Toby'],
      pt: ['no final Te extrañamos Toby'],
      ja: [],
    },
    calls: [{ do: 'add_text', text: 'Te extrañamos Toby', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: {
      es: ['el título en el medio y blanco'],
      de: ['Titel in die Mitte und weiß', 'Titel mittig und in Weiß'],
      fr: ['le titre au milieu et blanc'],
      pt: ['titulo no meio e branco'],
      ja: ['タイトルを真ん中に、白で'],
    },
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { color: '#ffffff', place: 'center' },
      },
    ],
  },
  {
    said: {
      es: ['la canción que empiece más tarde, en el segundo 10'],
      de: ['das Lied soll später anfangen, bei Sekunde 10'],
      fr: ['la chanson doit commencer plus tard, à 10 secondes'],
      pt: ['a música tem que começar mais tarde, no segundo 10'],
      ja: ['曲は10秒から始めて'],
    },
    calls: [{ do: 'set_sound', which: 'music', start: 10_000 }],
  },
  {
    said: {
      es: ['el panda no me convence, sácalo'],
      de: ['der Panda gefällt mir nicht, nimm den raus'],
      fr: ['le panda ne me plaît pas, enlève le'],
      pt: ['o panda não me agrada, tira ele'],
      ja: ['パンダいらない'],
    },
    calls: [{ do: 'remove_pictures', target: panda }],
  },
  {
    said: {
      es: ['todas a 3 segundos menos el panda'],
      de: ['alle 3 Sekunden, nur der Panda nicht'],
      fr: ['toutes à 3 secondes sauf le panda'],
      pt: ['todas com 3 segundos menos o panda'],
      ja: [],
    },
    calls: [{ do: 'set_picture_length', target: { by: 'but', of: [panda] }, length: { to: 3000 } }],
  },
  {
    said: {
      es: ['el título está muy arriba, bájalo'],
      de: ['der Titel ist zu weit oben, weiter runter'],
      fr: ['le titre est trop haut, descends le'],
      pt: ['o título tá muito em cima, desce'],
      ja: ['タイトルが上すぎる、下げて'],
    },
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'bottom' } }],
  },
  {
    said: {
      es: ['no me gusta el color del título, ponlo verde'],
      de: ['die Farbe vom Titel gefällt mir nicht, nimm grün'],
      fr: ["j'aime pas la couleur du titre, mets vert"],
      pt: ['não gostei da cor do título, põe verde'],
      ja: ['タイトルの色を緑に'],
    },
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#1f9d55' } }],
  },
  {
    said: {
      es: ['pasa la última al segundo lugar'],
      de: [],
      fr: ['la dernière en deuxième position'],
      pt: [],
      ja: [],
    },
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'number', of: 'picture', numbers: [-1] },
        to: { at: 'place', number: 2 },
      },
    ],
  },
  {
    said: {
      es: ['no se me oye con tanta música'],
      de: ['man hört mich kaum bei der Musik'],
      fr: ["on m'entend pas avec toute cette musique"],
      pt: ['não dá pra me ouvir com tanta música'],
      ja: ['音楽がうるさくて声が聞こえません'],
    },
    calls: [{ do: 'set_sound', which: 'music', duck: true, volume: { times: 0.67 } }],
  },
  {
    said: {
      es: ['el logo al final'],
      de: ['Logo am Ende'],
      fr: ['le logo à la fin'],
      pt: ['o logo no final'],
      ja: ['ロゴを最後に'],
    },
    calls: [{ do: 'add_pictures', files: ['logo.png'], at: { at: 'place', number: -1 } }],
  },
  {
    said: {
      es: ['dos fotos a la vez'],
      de: ['immer zwei Bilder nebeneinander'],
      fr: [],
      pt: ['duas fotos ao mesmo tempo'],
      ja: ['2枚ずつ並べて'],
    },
    calls: [{ do: 'split_pictures', target: all, each: 2 }],
  },
  {
    said: {
      es: ['demasiado largo, máximo 20 segundos'],
      de: ['zu lang, höchstens 20 Sekunden'],
      fr: ["c trop long on s'endort, 20 secondes max"],
      pt: ['muito longo, no máximo 20 segundos'],
      ja: ['長すぎる、20秒以内で'],
    },
    calls: [{ do: 'set_length', length: { to: 20_000 } }],
  },
  {
    said: {
      es: ['la foto 3 va primero y la 1 al final'],
      de: ['Bild 3 zuerst und Bild 1 zum Schluss'],
      fr: ['la photo 3 en premier et la 1 à la fin'],
      pt: ['a foto 3 primeiro e a 1 no final'],
      ja: ['3枚目を最初に、1枚目を最後に'],
    },
    calls: [
      { do: 'move_pictures', target: { by: 'number', of: 'photo', numbers: [3] }, to: { at: 'start' } },
      { do: 'move_pictures', target: { by: 'number', of: 'picture', numbers: [2] }, to: { at: 'end' } },
    ],
  },
];
