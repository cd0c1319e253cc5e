import type { Row } from '../../table.ts';

/** French as it is spoken: complaints, asides, verbs in all forms, words without quotes. */
export const FRENCH_SPOKEN: readonly Row[] = [
  {
    said: ['enlève-moi le panda stp'],
    calls: [{ do: 'remove_pictures', target: { by: 'name', name: 'panda' } }],
  },
  {
    said: ['le titre part trop vite'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { length: 4500 } }],
  },
  {
    said: ['ça bouge trop, ça donne le tournis'],
    calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }],
  },
  { said: ['il y a des bandes noires'], calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 1 }] },
  {
    said: ["c'est trop sombre"],
    calls: [{ do: 'set_colors', target: { by: 'all' }, brightness: { more: 0.2 } }],
  },
  {
    said: ['la musique est trop forte'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 2 / 3 } }],
  },
  {
    said: ['on entend à peine la musique'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.5 } }],
  },
  {
    said: ['mets la baleine en premier'],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: 'whale' }, to: { at: 'start' } }],
  },
  {
    said: ['finis par le panda'],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: 'panda' }, to: { at: 'end' } }],
  },
  {
    said: ["ma sœur trouve que c'est trop rapide", "c'est super mais un peu plus lent"],
    calls: [{ do: 'set_length', length: { times: 4 / 3 } }],
  },
  {
    said: ['mets un zoom lent sur la 2 mais pas les autres'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'picture', numbers: [2] }, motion: 'zoom-in' }],
  },
  {
    said: ['à la fin écris Bonne année à tous'],
    calls: [{ do: 'add_text', text: 'Bonne année à tous', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['le titre en doré et en bas'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { color: '#d4af37', place: 'bottom' },
      },
    ],
  },
  {
    said: ['les photos sont coupées en haut'],
    calls: [{ do: 'set_framing', target: { by: 'kind', kind: 'photo' }, loss: 0, crop: null }],
  },
  {
    said: ['coupes franches', 'sans transition'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }],
  },
  {
    said: ['transitions plus douces'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'crossfade' }],
  },
  {
    said: ['supprime la 2 et la 4'],
    calls: [
      {
        do: 'remove_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'number', of: 'picture', numbers: [2] },
            { by: 'number', of: 'picture', numbers: [4] },
          ],
        },
      },
    ],
  },
  {
    said: ['chaque photo doit durer 4 secondes'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 4000 } }],
  },
  { said: ['en carré finalement'], calls: [{ do: 'set_shape', ratio: '1:1' }] },
  { said: ['la vidéo est trop longue'], calls: [{ do: 'set_length', length: { times: 0.75 } }] },
  {
    said: ['mets la baleine et le panda côte à côte'],
    calls: [
      {
        do: 'split_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'name', name: 'whale' },
            { by: 'name', name: 'panda' },
          ],
        },
      },
    ],
  },
  {
    said: ['toutes en noir et blanc sauf la première'],
    calls: [
      {
        do: 'set_colors',
        target: { by: 'but', of: [{ by: 'number', of: 'picture', numbers: [1] }] },
        look: 'mono',
      },
    ],
  },
  {
    said: ['enlève les deux dernières'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'picture', from: -2, to: -1 } }],
  },
  {
    said: ['le lapin sans son'],
    calls: [{ do: 'set_clip_sound', target: { by: 'name', name: 'rabbit.mp4' }, muted: true }],
  },
  {
    said: ['mets le logo en haut à droite, tout petit'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-right', size: 0.1 }],
  },
  {
    said: ['la première photo doit rester 6 secondes'],
    calls: [
      { do: 'set_picture_length', target: { by: 'number', of: 'photo', numbers: [1] }, length: { to: 6000 } },
    ],
  },
  { said: ['mélange les photos'], calls: [{ do: 'order_pictures', by: 'shuffle' }] },
  {
    said: ['baisse un peu la musique'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.8 } }],
  },
  {
    said: ['le titre en italique'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { italic: true } }],
  },
  {
    said: ['les légendes en jaune'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'caption' }, design: { color: '#ffd21f' } }],
  },
  {
    said: ['mets le mélèze avant la baleine'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'name', name: '03-larch.jpg' },
        to: { at: 'before', target: { by: 'name', name: 'whale' } },
      },
    ],
  },
  {
    said: ['tourne la 2'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'picture', numbers: [2] }, turnBy: 90 }],
  },
];
