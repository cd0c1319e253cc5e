import type { Row } from '../table.ts';

/** How pictures move and follow each other. */
export const MOTION: readonly Row[] = [
  {
    said: [
      'no transitions',
      'just cut between the photos',
      'simple cuts',
      'cut instead of fade',
      'remove all transitions',
      'no transition effects',
    ],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'none' }],
  },
  {
    said: [
      'smoother transitions',
      'use a dissolve',
      'crossfade',
      'fade between photos',
      'cross dissolve',
      'use crossfades instead of cuts',
    ],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'crossfade' }],
  },
  {
    said: ['slower fades', 'longer crossfades'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'crossfade', length: { times: 1.6 } }],
  },
  {
    said: ['transitions half a second'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, length: { to: 500 } }],
  },
  {
    said: ['make the transitions longer'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, length: { times: 1.6 } }],
  },
  {
    said: [
      'stop the zooming',
      'no ken burns',
      'no movement at all',
      'stop all movement',
      'can you not zoom so much',
    ],
    calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }],
  },
  {
    said: ['keep the photos still'],
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'none' }],
  },
  {
    said: ['zoom in on the whale'],
    calls: [{ do: 'set_motion', target: { by: 'name', name: 'whale' }, motion: 'zoom-in' }],
  },
  {
    said: ['pan across the first photo from left to right'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'photo', numbers: [1] }, motion: 'pan-right' }],
  },
  {
    said: ['slowly zoom out of every photo'],
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'zoom-out' }],
  },
  {
    said: ['zoom out on photo 2'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'photo', numbers: [2] }, motion: 'zoom-out' }],
  },
  {
    said: ['zoom in slowly on the last photo'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'photo', numbers: [-1] }, motion: 'zoom-in' }],
  },
  {
    said: ['ken burns on all photos'],
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'varied' }],
  },
  {
    said: ['slow zoom on all photos'],
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'zoom-in' }],
  },
  {
    said: ['slow pans across the photos'],
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'pans' }],
  },
  {
    said: ['dont zoom on the panda'],
    calls: [{ do: 'set_motion', target: { by: 'name', name: 'panda' }, motion: 'none' }],
  },
  {
    said: ['pan left on photo 3'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'photo', numbers: [3] }, motion: 'pan-left' }],
  },
  {
    said: ['pan from the top to the bottom on the larch'],
    calls: [{ do: 'set_motion', target: { by: 'name', name: '03-larch.jpg' }, motion: 'pan-down' }],
  },
  {
    said: ['move from left to right over photo 2'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'photo', numbers: [2] }, motion: 'pan-right' }],
  },
  {
    said: ['photo 2: zoom in, photo 3: zoom out'],
    calls: [
      { do: 'set_motion', target: { by: 'number', of: 'photo', numbers: [2] }, motion: 'zoom-in' },
      { do: 'set_motion', target: { by: 'number', of: 'photo', numbers: [3] }, motion: 'zoom-out' },
    ],
  },
  {
    said: ['let the pictures move', 'ken burns effect please'],
    calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'varied' }],
  },
  {
    said: ['dissolves of one second'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'crossfade', length: { to: 1000 } }],
  },
  {
    said: ['faster transitions', 'shorter transitions'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, length: { times: 0.625 } }],
  },
  {
    said: ['slide from the right', 'slide transition'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'slide' }],
  },
  {
    said: ['wipe transitions', 'wipe between the pictures'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'wipe' }],
  },
  {
    said: ['flash transition', 'fade through white'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'fade-white' }],
  },
  {
    said: ['no transition between 1 and 2'],
    calls: [{ do: 'set_transition', target: { by: 'number', of: 'picture', numbers: [2] }, kind: 'none' }],
  },
  { said: ['zoom transitions'], calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'zoom' }] },
  {
    said: ['zoom into the tomato'],
    calls: [{ do: 'set_motion', target: { by: 'name', name: '05-tomato.jpg' }, motion: 'zoom-in' }],
  },
  {
    said: ['pan up on the larch'],
    calls: [{ do: 'set_motion', target: { by: 'name', name: '03-larch.jpg' }, motion: 'pan-up' }],
  },
  {
    said: ['no zoom on photo 1'],
    calls: [{ do: 'set_motion', target: { by: 'number', of: 'photo', numbers: [1] }, motion: 'none' }],
  },
  {
    said: ['fades of 2 seconds'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'crossfade', length: { to: 2000 } }],
  },
  {
    said: ['through black please'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'fade-black' }],
  },
  {
    said: ['transitions 1.5s'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, length: { to: 1500 } }],
  },
  {
    said: ['can you get rid of the zoom effect on the tomato'],
    calls: [{ do: 'set_motion', target: { by: 'name', name: '05-tomato.jpg' }, motion: 'none' }],
  },
  {
    said: ['make transitions twice as long'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, length: { times: 2 } }],
  },
  {
    said: ['The transitions are a bit too fast for me, can you slow them down?'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, length: { times: 1.5 } }],
  },
];
