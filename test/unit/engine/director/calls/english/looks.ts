import type { Row } from '../table.ts';

/** How pictures look. */
export const LOOKS: readonly Row[] = [
  {
    said: ['the shop window behind the whale reads backwards'],
    calls: [{ do: 'set_framing', target: { by: 'name', name: 'whale' }, flip: 'horizontal' }],
  },
  {
    said: ['make it cinematic 21:9'],
    calls: [
      { do: 'set_look', name: 'film' },
      { do: 'set_shape', ratio: '21:9' },
    ],
  },
  {
    said: ['square please and dont cut off anybodys head'],
    calls: [
      { do: 'set_shape', ratio: '1:1' },
      { do: 'set_framing', target: { by: 'all' }, loss: 0, crop: null },
    ],
  },
  {
    said: ['black & white please', 'black and white'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'mono' }],
  },
  { said: ['make everything look old'], calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'sepia' }] },
  {
    said: ['give it a vintage look', 'vintage filter'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'faded' }],
  },
  {
    said: ['make it black and white except the tomato'],
    calls: [
      { do: 'set_colors', target: { by: 'but', of: [{ by: 'name', name: '05-tomato.jpg' }] }, look: 'mono' },
    ],
  },
  {
    said: ['the panda photo is too dark'],
    calls: [{ do: 'set_colors', target: { by: 'name', name: 'panda' }, brightness: { more: 0.2 } }],
  },
  {
    said: ['brighten up the second one'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'picture', numbers: [2] }, brightness: { more: 0.2 } },
    ],
  },
  {
    said: ['make the colours pop', 'more vivid'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'vivid' }],
  },
  {
    said: ['rotate the second picture'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'photo', numbers: [2] }, turnBy: 90 }],
  },
  {
    said: ['the larch is sideways, turn it right'],
    calls: [{ do: 'set_framing', target: { by: 'name', name: '03-larch.jpg' }, turnBy: 90 }],
  },
  {
    said: ['flip the tomato photo'],
    calls: [{ do: 'set_framing', target: { by: 'name', name: '05-tomato.jpg' }, flip: 'horizontal' }],
  },
  {
    said: [
      'dont cut off the heads',
      'show the full picture not cropped',
      "don't crop anything",
      "please don't crop the faces",
    ],
    calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 0, crop: null }],
  },
  {
    said: ['show the whole photo', 'fit the pictures to the screen'],
    calls: [{ do: 'set_framing', target: { by: 'kind', kind: 'photo' }, loss: 0, crop: null }],
  },
  {
    said: ['blurred background please', 'blurred background'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, ground: { kind: 'blur' } }],
  },
  {
    said: ['make the background white'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, ground: { kind: 'color', color: '#ffffff' } }],
  },
  {
    said: ['put my logo in the corner', 'add logo.png at the bottom right'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'bottom-right' }],
  },
  {
    said: ['add the logo bottom left'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'bottom-left' }],
  },
  {
    said: ['put the panda and larch side by side'],
    calls: [
      {
        do: 'split_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'name', name: 'panda' },
            { by: 'name', name: '03-larch.jpg' },
          ],
        },
      },
    ],
  },
  {
    said: ['split screen with photo 1 and 2', 'photos 1 and 2 next to each other'],
    calls: [
      {
        do: 'split_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'number', of: 'photo', numbers: [1] },
            { by: 'number', of: 'photo', numbers: [2] },
          ],
        },
      },
    ],
  },
  {
    said: ['rotate the clip'],
    calls: [{ do: 'set_framing', target: { by: 'kind', kind: 'clip' }, turnBy: 90 }],
  },
  {
    said: ['make photo 3 brighter and more contrast'],
    calls: [
      {
        do: 'set_colors',
        target: { by: 'number', of: 'photo', numbers: [3] },
        brightness: { more: 0.2 },
        contrast: { times: 1.25 },
      },
    ],
  },
  {
    said: ['more saturated colors'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, saturation: { times: 1.3 } }],
  },
  {
    said: ['less saturation'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, saturation: { times: 0.7 } }],
  },
  {
    said: ['photo 2 is too yellow'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [2] }, warmth: { more: -0.3 } },
    ],
  },
  {
    said: ['cooler tones please'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, warmth: { more: -0.3 } }],
  },
  {
    said: ['sepia for the last two'],
    calls: [{ do: 'set_colors', target: { by: 'range', of: 'picture', from: -2, to: -1 }, look: 'sepia' }],
  },
  {
    said: ['everything b&w but the panda in color'],
    calls: [{ do: 'set_colors', target: { by: 'but', of: [{ by: 'name', name: 'panda' }] }, look: 'mono' }],
  },
  {
    said: ['color again please', 'remove the filter', 'original colours'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, reset: true }],
  },
  {
    said: ['increase the contrast by 20%'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, contrast: { times: 1.2 } }],
  },
  {
    said: ['brightness +20%', 'brightness up'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, brightness: { more: 0.2 } }],
  },
  {
    said: ['crop the second photo a bit'],
    calls: [
      {
        do: 'set_framing',
        target: { by: 'number', of: 'photo', numbers: [2] },
        crop: { x: 0.1, y: 0.1, width: 0.8, height: 0.8 },
      },
    ],
  },
  {
    said: ['fill the whole screen with the photos'],
    calls: [{ do: 'set_framing', target: { by: 'kind', kind: 'photo' }, loss: 1 }],
  },
  {
    said: ['no black bars please', 'zoom to fill'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 1 }],
  },
  {
    said: ['black background'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, ground: { kind: 'color', color: '#000000' } }],
  },
  {
    said: ['mirror the whale'],
    calls: [{ do: 'set_framing', target: { by: 'name', name: 'whale' }, flip: 'horizontal' }],
  },
  {
    said: ['flip photo 2 upside down'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'photo', numbers: [2] }, flip: 'vertical' }],
  },
  {
    said: ['turn photo 3 by 180 degrees'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'photo', numbers: [3] }, turnBy: 180 }],
  },
  {
    said: ['rotate the panda 90 degrees to the left'],
    calls: [{ do: 'set_framing', target: { by: 'name', name: 'panda' }, turnBy: 270 }],
  },
  { said: ['rotate counterclockwise'], calls: [{ do: 'set_framing', target: { by: 'all' }, turnBy: 270 }] },
  {
    said: ['show photo 3 and 4 at the same time'],
    calls: [
      {
        do: 'split_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'number', of: 'photo', numbers: [3] },
            { by: 'number', of: 'photo', numbers: [4] },
          ],
        },
      },
    ],
  },
  { said: ['add a logo'], calls: [{ do: 'add_overlay', file: 'logo.png' }] },
  {
    said: ['watermark bottom right, small and see-through'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'bottom-right', size: 0.1, opacity: 0.5 }],
  },
  {
    said: ['logo.png top left 20%'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-left', size: 0.2 }],
  },
  {
    said: ['could it be a bit brighter?'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, brightness: { more: 0.12 } }],
  },
  {
    said: ['photo 3 in b&w'],
    calls: [{ do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [3] }, look: 'mono' }],
  },
  {
    said: ['the first two in sepia'],
    calls: [{ do: 'set_colors', target: { by: 'range', of: 'picture', from: 1, to: 2 }, look: 'sepia' }],
  },
  {
    said: ['all photos warmer'],
    calls: [{ do: 'set_colors', target: { by: 'kind', kind: 'photo' }, warmth: { more: 0.3 } }],
  },
  {
    said: ['a little colder please'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, warmth: { more: -0.18 } }],
  },
  {
    said: ['a bit darker'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, brightness: { more: -0.12 } }],
  },
  {
    said: ['make the second photo lighter'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [2] }, brightness: { more: 0.2 } },
    ],
  },
  {
    said: ['higher contrast'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, contrast: { times: 1.25 } }],
  },
  {
    said: ['turn photo 2 upside down'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'photo', numbers: [2] }, turnBy: 180 }],
  },
  {
    said: ['rotate photo 4 to the right'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'photo', numbers: [4] }, turnBy: 90 }],
  },
  {
    said: ['flip the panda'],
    calls: [{ do: 'set_framing', target: { by: 'name', name: 'panda' }, flip: 'horizontal' }],
  },
  {
    said: ['mirror photo 5 vertically'],
    calls: [{ do: 'set_framing', target: { by: 'number', of: 'photo', numbers: [5] }, flip: 'vertical' }],
  },
  {
    said: ['crop the whale to the left half'],
    calls: [
      {
        do: 'set_framing',
        target: { by: 'name', name: 'whale' },
        crop: { x: 0, y: 0, width: 0.5, height: 1 },
      },
    ],
  },
  {
    said: ['focus on the left side of photo 3'],
    calls: [
      { do: 'set_framing', target: { by: 'number', of: 'photo', numbers: [3] }, focus: { x: 0, y: 0.5 } },
    ],
  },
  {
    said: ['red background'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, ground: { kind: 'color', color: '#e02b20' } }],
  },
  {
    said: ['grid with the first four photos'],
    calls: [{ do: 'split_pictures', target: { by: 'range', of: 'photo', from: 1, to: 4 }, arrange: 'grid' }],
  },
  {
    said: ['put photos 2, 3 and 4 side by side'],
    calls: [
      {
        do: 'split_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'number', of: 'photo', numbers: [2] },
            { by: 'number', of: 'photo', numbers: [3] },
            { by: 'number', of: 'photo', numbers: [4] },
          ],
        },
      },
    ],
  },
  {
    said: ['larch and whale together on one screen'],
    calls: [
      {
        do: 'split_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'name', name: '03-larch.jpg' },
            { by: 'name', name: 'whale' },
          ],
        },
      },
    ],
  },
  {
    said: ['logo in the top left corner'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-left' }],
  },
  {
    said: ['small logo top right'],
    calls: [{ do: 'add_overlay', file: 'logo.png', place: 'top-right', size: 0.1 }],
  },
  {
    said: ['make the pictures a little more colorful'],
    calls: [{ do: 'set_colors', target: { by: 'kind', kind: 'photo' }, look: 'vivid' }],
  },
  {
    said: ['turn the brightness up a bit on photo 4'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [4] }, brightness: { more: 0.12 } },
    ],
  },
  {
    said: ['make photo 1 black and white and photo 2 sepia'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [1] }, look: 'mono' },
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [2] }, look: 'sepia' },
    ],
  },
  {
    said: ['could you brighten photo 3 and make photo 4 a bit darker please'],
    calls: [
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [3] }, brightness: { more: 0.2 } },
      { do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [4] }, brightness: { more: -0.12 } },
    ],
  },
  {
    said: ['make the first 5 seconds black and white'],
    calls: [{ do: 'set_colors', target: { by: 'time', from: 0, to: 5000 }, look: 'mono' }],
  },
  {
    said: ['from 10 to 15 seconds make it sepia'],
    calls: [{ do: 'set_colors', target: { by: 'time', from: 10000, to: 15000 }, look: 'sepia' }],
  },
  {
    said: ['elva: black and white'],
    calls: [{ do: 'set_colors', target: { by: 'name', name: '01-elva.jpg' }, look: 'mono' }],
  },
  {
    said: ['navy slides', 'make all the cards navy'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, ground: { kind: 'color', color: '#12305e' } }],
  },
  {
    said: ['background too bright, can’t read the words', 'I can’t see the text, the photos are too bright'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, brightness: { more: -0.25 } }],
  },
];
