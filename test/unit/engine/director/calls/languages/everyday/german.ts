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
  {
    said: ['harte Schnitte bitte', 'ohne Übergänge'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }],
  },
  {
    said: ['nee, doch hochkant', 'mach aus dem Video ein Hochformat'],
    calls: [{ do: 'set_shape', ratio: '9:16' }],
  },
  {
    said: ['der Titel bitte in Dunkelblau'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#12305e' } }],
  },
  {
    said: ['schneller bitte, sonst schlafen alle ein', 'das Video ist mir zu lang'],
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
  {
    said: ['zeig den Wal und den Panda nebeneinander'],
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
  { said: ['kannst du die Reihenfolge umdrehen'], calls: [{ do: 'order_pictures', by: 'reverse' }] },
  {
    said: ['alle Fotos außer dem ersten in Schwarzweiß'],
    calls: [
      {
        do: 'set_colors',
        target: { by: 'but', of: [{ by: 'number', of: 'photo', numbers: [1] }] },
        look: 'mono',
      },
    ],
  },
  { said: ['die Musik am Ende ausblenden'], calls: [{ do: 'set_sound', which: 'music', fadeOut: 2000 }] },
  {
    said: ['Das Logo oben rechts, aber klein'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-right', size: 0.1 }],
  },
  {
    said: ['mach den Titel kursiv und in Gold'],
    calls: [
      { do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#d4af37', italic: true } },
    ],
  },
  {
    said: ['lösche bitte die letzten zwei Bilder'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'photo', from: -2, to: -1 } }],
  },
  {
    said: ['das erste Foto soll 6 Sekunden stehen'],
    calls: [
      { do: 'set_picture_length', target: { by: 'number', of: 'photo', numbers: [1] }, length: { to: 6000 } },
    ],
  },
  {
    said: ['das Kaninchen ohne Ton'],
    calls: [{ do: 'set_clip_sound', target: { by: 'name', name: 'rabbit.mp4' }, muted: true }],
  },
  {
    said: ['jedes Bild nur 2 Sekunden'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 2000 } }],
  },
  { said: ['das Ganze bitte in Sepia'], calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'sepia' }] },
  {
    said: ['zeig die Lärche vor dem Wal'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'name', name: '03-larch.jpg' },
        to: { at: 'before', target: { by: 'name', name: 'whale' } },
      },
    ],
  },
  {
    said: ['mach die Untertitel gelb'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'caption' }, design: { color: '#ffd21f' } }],
  },
];
