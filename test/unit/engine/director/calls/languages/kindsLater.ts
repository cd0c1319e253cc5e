import type { Kind } from './kinds.ts';

const all = { by: 'all' } as const;

/** What is not wanted, as it is said in each language. */
export const LATER_KINDS: readonly Kind[] = [
  {
    said: {
      es: ['sin texto ni música'],
      de: ['ohne Text und ohne Musik'],
      fr: ['sans texte ni musique'],
      pt: ['sem texto nem música'],
      ja: ['文字も音楽もなしで'],
    },
    calls: [
      { do: 'remove_texts', which: all },
      { do: 'remove_sound', which: 'music' },
    ],
  },
  {
    said: {
      es: ['no quiero que las fotos se muevan'],
      de: ['die Bilder sollen sich nicht bewegen'],
      fr: ['les photos ne doivent pas bouger'],
      pt: ['não quero as fotos se mexendo'],
      ja: ['写真が動かないようにして'],
    },
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'none' }],
  },
];
