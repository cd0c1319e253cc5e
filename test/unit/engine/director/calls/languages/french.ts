import type { Row } from '../table.ts';

/** What people say in French, and the calls that it is: of the draft in table.ts. */
export const FRENCH: readonly Row[] = [
  { said: ['plus court', 'accélère un peu'], calls: [{ do: 'set_length', length: { times: 0.75 } }] },
  { said: ['mets 15 secondes'], calls: [{ do: 'set_length', length: { to: 15000 } }] },
  {
    said: ['un peu plus long', "plus lentement s'il te plaît"],
    calls: [{ do: 'set_length', length: { times: 1.3333333333333333 } }],
  },
  { said: ['rallonge de 5 secondes'], calls: [{ do: 'set_length', length: { more: 5000 } }] },
  {
    said: ['4 secondes par photo'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 4000 } }],
  },
  {
    said: ['laisse la deuxième photo plus longtemps'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [2] },
        length: { times: 1.5 },
      },
    ],
  },
  {
    said: ['la dernière photo 6 secondes'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [-1] },
        length: { to: 6000 },
      },
    ],
  },
  {
    said: ['enlève la troisième photo'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [3] } }],
  },
  {
    said: ['supprime les photos 2 et 4'],
    calls: [
      {
        do: 'remove_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'number', of: 'photo', numbers: [2] },
            { by: 'number', of: 'photo', numbers: [4] },
          ],
        },
      },
    ],
  },
  {
    said: ['retire les deux premières photos'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'photo', from: 1, to: 2 } }],
  },
  {
    said: ['garde seulement les trois premières'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'range', of: 'picture', from: 1, to: 3 }] } },
    ],
  },
  {
    said: ['supprime tout sauf la première photo'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'number', of: 'photo', numbers: [1] }] } },
    ],
  },
  {
    said: ['mets la dernière photo au début'],
    calls: [
      { do: 'move_pictures', target: { by: 'number', of: 'photo', numbers: [-1] }, to: { at: 'start' } },
    ],
  },
  {
    said: ['déplace la photo 3 à la fin'],
    calls: [{ do: 'move_pictures', target: { by: 'number', of: 'photo', numbers: [3] }, to: { at: 'end' } }],
  },
  {
    said: ['échange la photo 1 et la photo 2'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'number', of: 'photo', numbers: [1] },
        with: { by: 'number', of: 'photo', numbers: [2] },
      },
    ],
  },
  { said: ["inverse l'ordre"], calls: [{ do: 'order_pictures', by: 'reverse' }] },
  { said: ['mélange les photos'], calls: [{ do: 'order_pictures', by: 'shuffle' }] },
  { said: ['trie par nom'], calls: [{ do: 'order_pictures', by: 'name' }] },
  { said: ['ajoute le titre « Notre été »'], calls: [{ do: 'add_text', text: 'Notre été', role: 'title' }] },
  {
    said: ['change le titre en « Été 2024 »'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Été 2024' }],
  },
  {
    said: ['change le titre en Notre voyage à Lyon'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Notre voyage à Lyon' }],
  },
  { said: ['enlève le titre'], calls: [{ do: 'remove_texts', which: { by: 'role', role: 'title' } }] },
  {
    said: ['titre plus grand'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['mets le titre en rouge'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#e02b20' } }],
  },
  {
    said: ['le titre en haut'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'top' } }],
  },
  {
    said: ['titre en gras'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { weight: 'bold' } }],
  },
  {
    said: ['écris « Trop mignon » sur la photo 2'],
    calls: [
      {
        do: 'add_text',
        text: 'Trop mignon',
        role: 'caption',
        on: { by: 'number', of: 'photo', numbers: [2] },
      },
    ],
  },
  { said: ['ajoute des légendes avec les noms'], calls: [{ do: 'caption_pictures', target: { by: 'all' } }] },
  { said: ['enlève les légendes'], calls: [{ do: 'remove_texts', which: { by: 'role', role: 'caption' } }] },
  {
    said: ['affiche « Fin » à la fin'],
    calls: [{ do: 'add_text', text: 'Fin', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['baisse la musique', 'la musique est trop forte'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.6666666666666666 } }],
  },
  {
    said: ['monte le son de la musique'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.5 } }],
  },
  { said: ['musique à 30 %'], calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.3 } }] },
  { said: ['enlève la musique', 'pas de musique'], calls: [{ do: 'remove_sound', which: 'music' }] },
  { said: ['une musique plus calme'], calls: [{ do: 'set_music', music: { by: 'composed', mood: 'calm' } }] },
  { said: ['fondu de la musique à la fin'], calls: [{ do: 'set_sound', which: 'music', fadeOut: 2000 }] },
  { said: ['en vertical'], calls: [{ do: 'set_shape', ratio: '9:16' }] },
  { said: ['format carré'], calls: [{ do: 'set_shape', ratio: '1:1' }] },
  { said: ['passe en paysage'], calls: [{ do: 'set_shape', ratio: '16:9' }] },
  { said: ['noir et blanc'], calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'mono' }] },
  {
    said: ['la photo 1 en noir et blanc'],
    calls: [{ do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [1] }, look: 'mono' }],
  },
  {
    said: ['plus lumineux'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, brightness: { more: 0.2 } }],
  },
  {
    said: ['la deuxième photo est trop sombre'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [2] }, brightness: { more: 0.2 } },
    ],
  },
  {
    said: ['plus de contraste'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, contrast: { times: 1.25 } }],
  },
  { said: ["couleurs d'origine"], calls: [{ do: 'set_colors', target: { by: 'all' }, reset: true }] },
  { said: ['sans transitions'], calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }] },
  {
    said: ['transitions en fondu au noir'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'fade-black' }],
  },
  { said: ['enlève le zoom'], calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }] },
  {
    said: ['zoome doucement sur la photo 2'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'photo', numbers: [2] }, motion: 'zoom-in' }],
  },
  {
    said: ['mets le logo en haut à droite'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-right' }],
  },
  { said: ['lis les textes à voix haute'], calls: [{ do: 'narrate' }] },
  { said: ['synchronise les photos avec la musique'], calls: [{ do: 'match_music' }] },
  {
    said: ['le clip au ralenti'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { to: 0.5 } }],
  },
  {
    said: ['coupe le son du clip'],
    calls: [{ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true }],
  },
  { said: ['en 4K'], calls: [{ do: 'set_shape', resolution: 2160 }] },
];
