import type { Row } from '../../table.ts';

/** German as it is spoken: complaints, asides, verbs in all forms, words without quotes. */
export const GERMAN_SPOKEN: readonly Row[] = [
  {
    said: ['mach mal den Panda weg', 'kannst du den Panda bitte rausnehmen'],
    calls: [{ do: 'remove_pictures', target: { by: 'name', name: 'panda' } }],
  },
  {
    said: ['das Pandabild doppelt so lang'],
    calls: [{ do: 'set_picture_length', target: { by: 'name', name: 'panda' }, length: { times: 2 } }],
  },
  { said: ['nimm die Musik bitte weg'], calls: [{ do: 'remove_sound', which: 'music' }] },
  {
    said: ['die Schrift vom Titel ist zu klein', 'weil Oma schlecht sieht, den Titel größer'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['Bild 2 liegt auf der Seite'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'photo', numbers: [2] }, turnBy: 90 }],
  },
  {
    said: ['der Titel ist zu schnell weg'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { length: 4500 } }],
  },
  { said: ['das wackelt mir zu viel'], calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }] },
  {
    said: ['links und rechts sind schwarze Balken'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 1 }],
  },
  {
    said: ['die Köpfe sind abgeschnitten'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 0, crop: null }],
  },
  {
    said: ['die Musik ist viel zu laut'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 2 / 3 } }],
  },
  { said: ['man hört die Musik kaum'], calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.5 } }] },
  {
    said: ['der Wal soll ans Ende'],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: 'whale' }, to: { at: 'end' } }],
  },
  {
    said: ['das zweite Bild bitte etwas heller machen'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [2] }, brightness: { more: 0.2 } },
    ],
  },
  {
    said: ['sieht super aus, nur ein bisschen langsamer'],
    calls: [{ do: 'set_length', length: { times: 4 / 3 } }],
  },
  { said: ['harte Schnitte bitte'], calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }] },
  {
    said: ['nee, doch hochkant', 'mach aus dem Video ein Hochformat'],
    calls: [{ do: 'set_shape', ratio: '9:16' }],
  },
  {
    said: ['der Titel bitte in Dunkelblau'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#12305e' } }],
  },
  {
    said: ['schneller bitte, sonst schlafen alle ein'],
    calls: [{ do: 'set_length', length: { times: 0.75 } }],
  },
  {
    said: ['tausch bitte den Panda und den Wal'],
    calls: [
      { do: 'swap_pictures', target: { by: 'name', name: 'panda' }, with: { by: 'name', name: 'whale' } },
    ],
  },
  {
    said: ['dreh die Musik bitte etwas leiser'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.8 } }],
  },
  {
    said: ['schreib auf das zweite Bild „Unser Liebling“'],
    calls: [
      {
        do: 'add_text',
        text: 'Unser Liebling',
        role: 'caption',
        on: { by: 'number', of: 'photo', numbers: [2] },
      },
    ],
  },
];
