import type { Row } from '../table.ts';

/** What people say in German, and the calls that it is: of the draft in table.ts. */
export const GERMAN: readonly Row[] = [
  { said: ['mach es kürzer', 'schneller'], calls: [{ do: 'set_length', length: { times: 0.75 } }] },
  { said: ['mach es 15 Sekunden lang'], calls: [{ do: 'set_length', length: { to: 15000 } }] },
  {
    said: ['etwas länger bitte', 'ein bisschen langsamer'],
    calls: [{ do: 'set_length', length: { times: 1.3333333333333333 } }],
  },
  { said: ['5 Sekunden länger'], calls: [{ do: 'set_length', length: { more: 5000 } }] },
  {
    said: ['jedes Foto 4 Sekunden'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 4000 } }],
  },
  {
    said: ['zeig das zweite Foto länger'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [2] },
        length: { times: 1.5 },
      },
    ],
  },
  {
    said: ['das letzte Bild 6 Sekunden'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [-1] },
        length: { to: 6000 },
      },
    ],
  },
  {
    said: ['entferne das dritte Foto'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [3] } }],
  },
  {
    said: ['lösch Foto 2 und 4'],
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
    said: ['nimm die ersten beiden Fotos raus'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'photo', from: 1, to: 2 } }],
  },
  {
    said: ['behalte nur die ersten drei'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'range', of: 'picture', from: 1, to: 3 }] } },
    ],
  },
  {
    said: ['nur die ersten drei Fotos behalten'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'range', of: 'photo', from: 1, to: 3 }] } },
    ],
  },
  {
    said: ['alle außer dem ersten Foto löschen'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'number', of: 'photo', numbers: [1] }] } },
    ],
  },
  {
    said: ['das letzte Bild an den Anfang'],
    calls: [
      { do: 'move_pictures', target: { by: 'number', of: 'photo', numbers: [-1] }, to: { at: 'start' } },
    ],
  },
  {
    said: ['verschiebe Foto 3 ans Ende'],
    calls: [{ do: 'move_pictures', target: { by: 'number', of: 'photo', numbers: [3] }, to: { at: 'end' } }],
  },
  {
    said: ['tausche Foto 1 und 2'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'number', of: 'photo', numbers: [1] },
        with: { by: 'number', of: 'photo', numbers: [2] },
      },
    ],
  },
  { said: ['Reihenfolge umkehren'], calls: [{ do: 'order_pictures', by: 'reverse' }] },
  { said: ['mische die Fotos'], calls: [{ do: 'order_pictures', by: 'shuffle' }] },
  { said: ['sortiere die Fotos nach Namen'], calls: [{ do: 'order_pictures', by: 'name' }] },
  {
    said: ['füge den Titel „Unser Sommer“ hinzu'],
    calls: [{ do: 'add_text', text: 'Unser Sommer', role: 'title' }],
  },
  {
    said: ['ändere den Titel in „Sommer 2024“'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Sommer 2024' }],
  },
  {
    said: ['ändere den Titel zu Unsere Reise nach Wien'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Unsere Reise nach Wien' }],
  },
  { said: ['Titel weg'], calls: [{ do: 'remove_texts', which: { by: 'role', role: 'title' } }] },
  {
    said: ['Titel größer'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['mach den Titel rot'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#e02b20' } }],
  },
  {
    said: ['Titel nach oben'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'top' } }],
  },
  {
    said: ['Titel fett'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { weight: 'bold' } }],
  },
  {
    said: ['schreib auf Foto 2 „Wie süß“'],
    calls: [
      { do: 'add_text', text: 'Wie süß', role: 'caption', on: { by: 'number', of: 'photo', numbers: [2] } },
    ],
  },
  { said: ['Untertitel mit den Dateinamen'], calls: [{ do: 'caption_pictures', target: { by: 'all' } }] },
  {
    said: ['entferne die Untertitel'],
    calls: [{ do: 'remove_texts', which: { by: 'role', role: 'caption' } }],
  },
  {
    said: ['am Ende „Danke“ einblenden'],
    calls: [{ do: 'add_text', text: 'Danke', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['Musik leiser', 'die Musik ist zu laut'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.6666666666666666 } }],
  },
  { said: ['mach die Musik lauter'], calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.5 } }] },
  { said: ['Musik auf 30 %'], calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.3 } }] },
  { said: ['keine Musik', 'Musik aus'], calls: [{ do: 'remove_sound', which: 'music' }] },
  { said: ['ruhigere Musik'], calls: [{ do: 'set_music', music: { by: 'composed', mood: 'calm' } }] },
  { said: ['Musik am Ende ausblenden'], calls: [{ do: 'set_sound', which: 'music', fadeOut: 2000 }] },
  { said: ['Hochformat'], calls: [{ do: 'set_shape', ratio: '9:16' }] },
  { said: ['mach es quadratisch'], calls: [{ do: 'set_shape', ratio: '1:1' }] },
  { said: ['Querformat'], calls: [{ do: 'set_shape', ratio: '16:9' }] },
  { said: ['schwarz-weiß'], calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'mono' }] },
  {
    said: ['Foto 1 in Schwarzweiß'],
    calls: [{ do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [1] }, look: 'mono' }],
  },
  { said: ['heller'], calls: [{ do: 'set_colors', target: { by: 'all' }, brightness: { more: 0.2 } }] },
  {
    said: ['das zweite Foto ist zu dunkel'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [2] }, brightness: { more: 0.2 } },
    ],
  },
  {
    said: ['mehr Kontrast'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, contrast: { times: 1.25 } }],
  },
  { said: ['Originalfarben'], calls: [{ do: 'set_colors', target: { by: 'all' }, reset: true }] },
  { said: ['keine Übergänge'], calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }] },
  {
    said: ['Übergänge mit Schwarzblende'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'fade-black' }],
  },
  { said: ['kein Zoom'], calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }] },
  {
    said: ['zoome langsam auf Foto 2'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'photo', numbers: [2] }, motion: 'zoom-in' }],
  },
  {
    said: ['setz das Logo oben rechts in die Ecke'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-right' }],
  },
  { said: ['lies die Texte vor'], calls: [{ do: 'narrate' }] },
  { said: ['Fotos im Takt der Musik'], calls: [{ do: 'match_music' }] },
  {
    said: ['den Clip in Zeitlupe'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { to: 0.5 } }],
  },
  {
    said: ['Clip stummschalten'],
    calls: [{ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true }],
  },
  { said: ['in 4K'], calls: [{ do: 'set_shape', resolution: 2160 }] },
];
