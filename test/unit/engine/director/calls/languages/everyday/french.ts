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
  { said: ['coupes franches'], calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }] },
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
];
