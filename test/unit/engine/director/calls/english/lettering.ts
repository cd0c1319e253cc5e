import type { Row } from '../table.ts';

/** How words are set. */
export const LETTERING: readonly Row[] = [
  {
    said: ['can the title be yellow', 'make the title yellow please'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#ffd21f' } }],
  },
  {
    said: ['title should be larger and in the center'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { place: 'center', size: { times: 1.4 } },
      },
    ],
  },
  {
    said: ['move the caption to the top', 'captions at the top please'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'caption' }, design: { place: 'top' } }],
  },
  {
    said: ['make the text smaller'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { size: { times: 0.7142857142857143 } } }],
  },
  {
    said: ['use a handwriting font'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { font: 'script' } }],
  },
  {
    said: ['make the captions white with a black background'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'caption' },
        design: { plate: { color: '#000000', opacity: 0.75 }, color: '#ffffff' },
      },
    ],
  },
  {
    said: ['text is hard to read', 'increase the font size', 'bigger letters'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['make the heading blue', 'title in blue', 'looks great! just make the title blue'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#1f6feb' } }],
  },
  {
    said: ['title colour #ff0000'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#ff0000' } }],
  },
  {
    said: ['title in pink pls'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#ff69b4' } }],
  },
  {
    said: ['make title gold and in a fancy font'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { color: '#d4af37', font: 'serif' },
      },
    ],
  },
  {
    said: ['the title is too big'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { size: { times: 0.7142857142857143 } },
      },
    ],
  },
  {
    said: ['half the size for the title'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { size: { times: 0.5 } } }],
  },
  {
    said: ['title 20% bigger'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { size: { times: 1.2 } } }],
  },
  {
    said: ['smaller captions'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'caption' },
        design: { size: { times: 0.7142857142857143 } },
      },
    ],
  },
  { said: ['use Arial'], calls: [{ do: 'design_text', which: { by: 'all' }, design: { font: 'sans' } }] },
  {
    said: ['serif font for everything'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { font: 'serif' } }],
  },
  {
    said: ['bold captions'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'caption' }, design: { weight: 'bold' } }],
  },
  {
    said: ['italic title'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { italic: true } }],
  },
  {
    said: ['title not bold'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { weight: 'regular' } }],
  },
  {
    said: ['center the title', 'title in the middle of the screen'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'center' } }],
  },
  {
    said: ['title on the left'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'left' } }],
  },
  {
    said: ['put the caption in the top right corner'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'caption' }, design: { place: 'top-right' } }],
  },
  {
    said: ['text at the bottom please'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { place: 'bottom' } }],
  },
  {
    said: ['the words are hard to read over the picture, put a dark box behind them'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'all' },
        design: { plate: { color: '#000000', opacity: 0.75 }, size: { times: 1.4 } },
      },
    ],
  },
  {
    said: ['remove the box behind the text'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { plate: null } }],
  },
  {
    said: ['animate the title', 'the title should fade in and out'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { enter: { kind: 'fade', d: 350 }, leave: { kind: 'fade', d: 350 } },
      },
    ],
  },
  {
    said: ['title should type itself out', 'title with typewriter effect'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { enter: { kind: 'type', d: 1200 } },
      },
    ],
  },
  {
    said: ['no animation on the title'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { enter: { kind: 'none', d: 0 }, leave: { kind: 'none', d: 0 } },
      },
    ],
  },
  {
    said: ['would it be possible to have the title in red?'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#e02b20' } }],
  },
  {
    said: ['can we have the title a bit smaller'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { size: { times: 0.8333333333333334 } },
      },
    ],
  },
  {
    said: ['much bigger title'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { size: { times: 1.96 } } }],
  },
  {
    said: ['move the title to the bottom left'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'bottom-left' } }],
  },
  {
    said: ['captions in white'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'caption' }, design: { color: '#ffffff' } }],
  },
  {
    said: ['make captions larger'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'caption' }, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['put the captions on a black bar'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'caption' },
        design: { plate: { color: '#000000', opacity: 0.75 } },
      },
    ],
  },
  {
    said: ['cursive font for the title'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { font: 'script' } }],
  },
  {
    said: ['make the text bold'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { weight: 'bold' } }],
  },
  {
    said: ['let the title pop in'],
    calls: [
      { do: 'design_text', which: { by: 'role', role: 'title' }, design: { enter: { kind: 'pop', d: 350 } } },
    ],
  },
  {
    said: ['fade the captions'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'caption' },
        design: { enter: { kind: 'fade', d: 350 }, leave: { kind: 'fade', d: 350 } },
      },
    ],
  },
  {
    said: ['change the colour of the title to green'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { color: '#1f9d55' } }],
  },
  {
    said: ['could the text come in from the left'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { enter: { kind: 'slide', d: 350 } } }],
  },
  {
    said: ['please make the title bigger and red, and put it at the bottom'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { color: '#e02b20', place: 'bottom', size: { times: 1.4 } },
      },
    ],
  },
];
