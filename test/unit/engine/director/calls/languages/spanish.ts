import type { Row } from '../table.ts';

/** What people say in Spanish, and the calls that it is: of the draft in table.ts. */
export const SPANISH: readonly Row[] = [
  { said: ['hazlo más corto', 'acelera un poco'], calls: [{ do: 'set_length', length: { times: 0.75 } }] },
  { said: ['que dure 15 segundos'], calls: [{ do: 'set_length', length: { to: 15000 } }] },
  {
    said: ['un poco más largo', 'más lento por favor'],
    calls: [{ do: 'set_length', length: { times: 1.3333333333333333 } }],
  },
  { said: ['alarga el vídeo 5 segundos'], calls: [{ do: 'set_length', length: { more: 5000 } }] },
  {
    said: ['cada foto 4 segundos'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 4000 } }],
  },
  {
    said: ['deja la segunda foto más tiempo'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [2] },
        length: { times: 1.5 },
      },
    ],
  },
  {
    said: ['la última foto que dure 6 segundos'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [-1] },
        length: { to: 6000 },
      },
    ],
  },
  {
    said: ['quita la tercera foto'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [3] } }],
  },
  {
    said: ['elimina las fotos 2 y 4'],
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
    said: ['borra las dos primeras fotos'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'photo', from: 1, to: 2 } }],
  },
  {
    said: ['deja solo las tres primeras'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'range', of: 'picture', from: 1, to: 3 }] } },
    ],
  },
  {
    said: ['quita todas menos la primera'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'number', of: 'picture', numbers: [1] }] } },
    ],
  },
  {
    said: ['pon la última foto al principio'],
    calls: [
      { do: 'move_pictures', target: { by: 'number', of: 'photo', numbers: [-1] }, to: { at: 'start' } },
    ],
  },
  {
    said: ['mueve la foto 3 al final'],
    calls: [{ do: 'move_pictures', target: { by: 'number', of: 'photo', numbers: [3] }, to: { at: 'end' } }],
  },
  {
    said: ['intercambia la 1 y la 2'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'number', of: 'picture', numbers: [1] },
        with: { by: 'number', of: 'picture', numbers: [2] },
      },
    ],
  },
  {
    said: ['intercambia la foto 1 y la foto 2'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'number', of: 'photo', numbers: [1] },
        with: { by: 'number', of: 'photo', numbers: [2] },
      },
    ],
  },
  { said: ['invierte el orden'], calls: [{ do: 'order_pictures', by: 'reverse' }] },
  { said: ['mezcla las fotos'], calls: [{ do: 'order_pictures', by: 'shuffle' }] },
  { said: ['ordena por nombre'], calls: [{ do: 'order_pictures', by: 'name' }] },
  {
    said: ['añade el título "Nuestro verano"'],
    calls: [{ do: 'add_text', text: 'Nuestro verano', role: 'title' }],
  },
  {
    said: ['cambia el título a "Verano 2024"'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Verano 2024' }],
  },
  {
    said: ['cambia el título a Nuestro viaje a Galicia'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Nuestro viaje a Galicia' }],
  },
  { said: ['quita el título'], calls: [{ do: 'remove_texts', which: { by: 'role', role: 'title' } }] },
  {
    said: ['el título más grande'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['pon el título en rojo'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#e02b20' } }],
  },
  {
    said: ['el título arriba'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'top' } }],
  },
  {
    said: ['título en negrita'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { weight: 'bold' } }],
  },
  {
    said: ['pon un texto en la foto 2 que diga "Qué mono"'],
    calls: [
      { do: 'add_text', text: 'Qué mono', role: 'caption', on: { by: 'number', of: 'photo', numbers: [2] } },
    ],
  },
  { said: ['añade subtítulos con los nombres'], calls: [{ do: 'caption_pictures', target: { by: 'all' } }] },
  { said: ['quita los subtítulos'], calls: [{ do: 'remove_texts', which: { by: 'role', role: 'caption' } }] },
  {
    said: ['pon "Fin" al final'],
    calls: [{ do: 'add_text', text: 'Fin', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['baja la música', 'la música está muy alta'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.6666666666666666 } }],
  },
  {
    said: ['sube el volumen de la música'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.5 } }],
  },
  { said: ['música al 30%'], calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.3 } }] },
  { said: ['quita la música'], calls: [{ do: 'remove_sound', which: 'music' }] },
  {
    said: ['quiero música más tranquila'],
    calls: [{ do: 'set_music', music: { by: 'composed', mood: 'calm' } }],
  },
  {
    said: ['que la música se desvanezca al final'],
    calls: [{ do: 'set_sound', which: 'music', fadeOut: 2000 }],
  },
  { said: ['ponlo en vertical'], calls: [{ do: 'set_shape', ratio: '9:16' }] },
  { said: ['formato cuadrado'], calls: [{ do: 'set_shape', ratio: '1:1' }] },
  { said: ['pásalo a horizontal'], calls: [{ do: 'set_shape', ratio: '16:9' }] },
  { said: ['blanco y negro'], calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'mono' }] },
  {
    said: ['la foto 1 en blanco y negro'],
    calls: [{ do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [1] }, look: 'mono' }],
  },
  { said: ['más brillo'], calls: [{ do: 'set_colors', target: { by: 'all' }, brightness: { more: 0.2 } }] },
  {
    said: ['la segunda foto está muy oscura'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [2] }, brightness: { more: 0.2 } },
    ],
  },
  {
    said: ['más contraste'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, contrast: { times: 1.25 } }],
  },
  { said: ['colores originales'], calls: [{ do: 'set_colors', target: { by: 'all' }, reset: true }] },
  { said: ['sin transiciones'], calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }] },
  {
    said: ['transiciones con fundido a negro'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'fade-black' }],
  },
  { said: ['quita el zoom'], calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }] },
  {
    said: ['acerca la foto 2 lentamente'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'photo', numbers: [2] }, motion: 'zoom-in' }],
  },
  {
    said: ['pon el logo en la esquina superior derecha'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-right' }],
  },
  { said: ['lee los textos en voz alta'], calls: [{ do: 'narrate' }] },
  { said: ['sincroniza las fotos con la música'], calls: [{ do: 'match_music' }] },
  {
    said: ['el clip a cámara lenta'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { to: 0.5 } }],
  },
  {
    said: ['silencia el clip'],
    calls: [{ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true }],
  },
  { said: ['4K'], calls: [{ do: 'set_shape', resolution: 2160 }] },
];
