import type { Row } from '../table.ts';

/** Words over the pictures. */
export const WORDS: readonly Row[] = [
  {
    said: ['make the words at the beginning bigger and yellow'],
    calls: [
      {
        ...{ do: 'design_text', which: { by: 'number', numbers: [1] } },
        design: { color: '#ffd21f', size: { times: 1.4 } },
      },
    ],
  },
  {
    said: ['the font is a bit boring', 'a nicer font please', 'use a different font'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { font: 'serif' } }],
  },
  {
    said: ['the words go too fast for her to read, can you slow it down', 'my pupils cant read that fast'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { times: 1.4 } }],
  },
  {
    said: ['change title to "Summer at the Lake"', 'change the title to Summer at the Lake'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Summer at the Lake' }],
  },
  {
    said: ['rename the title Family Trip 2024', 'call the video Family Trip 2024'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Family Trip 2024' }],
  },
  {
    said: ['fix the title, it should say Lake Tripp'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Lake Tripp' }],
  },
  {
    said: ['text is white on a white wall, nobody can read that', "can't read the words on the bright sky"],
    calls: [
      {
        ...{ do: 'design_text', which: { by: 'all' } },
        design: { plate: { color: '#000000', opacity: 0.75 } },
      },
    ],
  },
  {
    said: ['make the text yellow, no wait, white with a dark box behind it', 'make the text white on black'],
    calls: [
      {
        ...{ do: 'design_text', which: { by: 'all' } },
        design: { plate: { color: '#000000', opacity: 0.75 }, color: '#ffffff' },
      },
    ],
  },
  {
    said: ['the captions sit right over the red button. top instead pls, and smaller'],
    calls: [
      {
        ...{ do: 'design_text', which: { by: 'role', role: 'caption' } },
        design: { place: 'top', size: { times: 1 / 1.4 } },
      },
    ],
  },
  {
    said: ['cut the sentence about our cat'],
    calls: [{ do: 'remove_texts', which: { by: 'words', words: 'Our cat' } }],
  },
  {
    said: ['my handle is @anna_panda'],
    calls: [{ do: 'add_text', text: '@anna_panda', role: 'caption' }],
  },
  {
    said: ['write "The End" at the end'],
    calls: [{ do: 'add_text', text: 'The End', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['add "Thanks for watching" as the last thing'],
    calls: [{ do: 'add_text', text: 'Thanks for watching', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['put "Happy Birthday Grandma" on the first photo'],
    calls: [
      {
        do: 'add_text',
        text: 'Happy Birthday Grandma',
        role: 'caption',
        on: { by: 'number', of: 'photo', numbers: [1] },
      },
    ],
  },
  {
    said: ['put the words happy birthday on the first picture'],
    calls: [
      {
        do: 'add_text',
        text: 'happy birthday',
        role: 'caption',
        on: { by: 'number', of: 'photo', numbers: [1] },
      },
    ],
  },
  {
    said: ['caption the whale photo with "Big friend"'],
    calls: [{ do: 'add_text', text: 'Big friend', role: 'caption', on: { by: 'name', name: 'whale' } }],
  },
  {
    said: [
      'can you add subtitles with the file names',
      'caption each picture with its name',
      'captions: file names',
      'write the file name under every photo',
      'label the photos',
      'can you add subtitles?',
      'caption all photos with their names',
      'show the names of the files',
    ],
    calls: [{ do: 'caption_pictures', target: { by: 'all' } }],
  },
  {
    said: ['take the caption off', 'delete all captions'],
    calls: [{ do: 'remove_texts', which: { by: 'role', role: 'caption' } }],
  },
  {
    said: [
      'remove all the text',
      'no text at all',
      'get rid of the text',
      'no words please',
      'i dont want any text',
    ],
    calls: [{ do: 'remove_texts', which: { by: 'all' } }],
  },
  {
    said: ['add a title', 'make the title slide in'],
    calls: [{ do: 'add_text', text: 'Lake Trip', role: 'title' }],
  },
  {
    said: ['add a title saying Holiday in Spain', 'Title: Holiday in Spain'],
    calls: [{ do: 'add_text', text: 'Holiday in Spain', role: 'title' }],
  },
  {
    said: ['put Holiday in Spain as title'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Holiday in Spain' }],
  },
  {
    said: ['title "Holiday in Spain" please, in white, bold'],
    calls: [
      {
        do: 'add_text',
        text: 'Holiday in Spain',
        role: 'title',
        design: { color: '#ffffff', weight: 'bold' },
      },
    ],
  },
  {
    said: ['the title should be "Summer"'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Summer' }],
  },
  {
    said: ["the title must say 'Hello World'"],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Hello World' }],
  },
  {
    said: ['i want the title to be Goodbye Winter'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Goodbye Winter' }],
  },
  {
    said: ['delete the title', 'no title', 'take the title away', 'title off'],
    calls: [{ do: 'remove_texts', which: { by: 'role', role: 'title' } }],
  },
  {
    said: ['hide the title after 2 seconds'],
    calls: [
      { do: 'time_text', which: { by: 'role', role: 'title' }, when: { place: 'start', length: 2000 } },
    ],
  },
  {
    said: ['show the title for the whole video', 'title throughout'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { place: 'whole' } }],
  },
  {
    said: ['title only for the first 2 seconds'],
    calls: [
      { do: 'time_text', which: { by: 'role', role: 'title' }, when: { length: 2000, place: 'start' } },
    ],
  },
  {
    said: ['let the title stay for 5 sec'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { length: 5000 } }],
  },
  {
    said: ['put the title at the end'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { place: 'end' } }],
  },
  {
    said: ['the title should appear at 3 seconds'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { start: 3000 } }],
  },
  {
    said: ['caption photo 1 "Elva" and photo 2 "Panda"'],
    calls: [
      { do: 'add_text', text: 'Elva', role: 'caption', on: { by: 'number', of: 'photo', numbers: [1] } },
      { do: 'add_text', text: 'Panda', role: 'caption', on: { by: 'number', of: 'photo', numbers: [2] } },
    ],
  },
  {
    said: ['photo 3 caption: autumn colours'],
    calls: [
      {
        do: 'add_text',
        text: 'autumn colours',
        role: 'caption',
        on: { by: 'number', of: 'photo', numbers: [3] },
      },
    ],
  },
  {
    said: ['under the whale write Moby Dick'],
    calls: [{ do: 'add_text', text: 'Moby Dick', role: 'caption', on: { by: 'name', name: 'whale' } }],
  },
  {
    said: ['write "hi mum" on photo 3'],
    calls: [
      { do: 'add_text', text: 'hi mum', role: 'caption', on: { by: 'number', of: 'photo', numbers: [3] } },
    ],
  },
  {
    said: ['put "1998" on the last picture'],
    calls: [
      { do: 'add_text', text: '1998', role: 'caption', on: { by: 'number', of: 'photo', numbers: [-1] } },
    ],
  },
  {
    said: ['add text "sale" to every photo'],
    calls: [{ do: 'add_text', text: 'sale', role: 'caption', on: { by: 'kind', kind: 'photo' } }],
  },
  {
    said: ['add a closing "See you soon"'],
    calls: [{ do: 'add_text', text: 'See you soon', role: 'closing' }],
  },
  {
    said: ['end card saying Thank You'],
    calls: [{ do: 'add_text', text: 'Thank You', role: 'closing', when: { place: 'end' } }],
  },
  { said: ['add "The End"'], calls: [{ do: 'add_text', text: 'The End', role: 'closing' }] },
  {
    said: ['add end credits: made by Tom'],
    calls: [{ do: 'add_text', text: 'made by Tom', role: 'closing', when: { place: 'end' } }],
  },
  {
    said: ['change "Our cat" to "Our panda"', 'replace the words Our cat with Our panda'],
    calls: [{ do: 'set_text', which: { by: 'words', words: 'Our cat' }, text: 'Our panda' }],
  },
  {
    said: ['title: My Garden', 'the title should read My Garden'],
    calls: [{ do: 'add_text', text: 'My Garden', role: 'title' }],
  },
  {
    said: ['set the title to "My Garden"'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'My Garden' }],
  },
  {
    said: ['change the heading to "Hello"'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Hello' }],
  },
  {
    said: ['the title should stay 6 seconds'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { length: 6000 } }],
  },
  {
    said: ['show the title from 2 to 5 seconds'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { start: 2000, length: 3000 } }],
  },
  {
    said: ['title at 4s for 2 seconds'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { start: 4000, length: 2000 } }],
  },
  { said: ['remove "Our cat"'], calls: [{ do: 'remove_texts', which: { by: 'words', words: 'Our cat' } }] },
  {
    said: ['write "Summer 24" on the first photo'],
    calls: [
      { do: 'add_text', text: 'Summer 24', role: 'caption', on: { by: 'number', of: 'photo', numbers: [1] } },
    ],
  },
  {
    said: ["put 'Bye!' on the last picture"],
    calls: [
      { do: 'add_text', text: 'Bye!', role: 'caption', on: { by: 'number', of: 'photo', numbers: [-1] } },
    ],
  },
  {
    said: ['add the caption "Moby" to the whale'],
    calls: [{ do: 'add_text', text: 'Moby', role: 'caption', on: { by: 'name', name: 'whale' } }],
  },
  { said: ['add a subtitle "part one"'], calls: [{ do: 'add_text', text: 'part one', role: 'subtitle' }] },
  { said: ['closing text "Thanks"'], calls: [{ do: 'add_text', text: 'Thanks', role: 'closing' }] },
  {
    said: ['put "made with love" in the bottom right corner'],
    calls: [{ do: 'add_text', text: 'made with love', role: 'caption', design: { place: 'bottom-right' } }],
  },
  {
    said: ['"hello world" in red at the top'],
    calls: [
      { do: 'add_text', text: 'hello world', role: 'caption', design: { color: '#e02b20', place: 'top' } },
    ],
  },
  {
    said: ['add a big white text "SALE"'],
    calls: [
      { do: 'add_text', text: 'SALE', role: 'caption', design: { color: '#ffffff', size: { times: 1.4 } } },
    ],
  },
  {
    said: ['name the video "Zoo"'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Zoo' }],
  },
  {
    said: ['put "Family 2024" at the top of the first photo in white'],
    calls: [
      {
        do: 'add_text',
        text: 'Family 2024',
        role: 'caption',
        on: { by: 'number', of: 'photo', numbers: [1] },
        design: { color: '#ffffff', place: 'top' },
      },
    ],
  },
  {
    said: ['lower third with "John Smith, CEO" on photo 2'],
    calls: [
      {
        do: 'add_text',
        text: 'John Smith, CEO',
        role: 'lower-third',
        on: { by: 'number', of: 'photo', numbers: [2] },
      },
    ],
  },
  { said: ['make an outro saying Goodbye'], calls: [{ do: 'add_text', text: 'Goodbye', role: 'closing' }] },
  {
    said: ['title "Trip" at the start and "Bye" at the end'],
    calls: [
      { do: 'add_text', text: 'Trip', role: 'title', when: { place: 'start' } },
      { do: 'add_text', text: 'Bye', role: 'caption', when: { place: 'end' } },
    ],
  },
  {
    said: ['the title 2 seconds longer', 'keep the title up two seconds longer'],
    calls: [{ do: 'time_text', which: { by: 'role', role: 'title' }, when: { length: 5000 } }],
  },
  {
    said: ['put the title in the middle', 'the title should be in the middle'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'center' } }],
  },
  {
    said: ['leave out the title', 'leave the title out please', 'the title can go'],
    calls: [{ do: 'remove_texts', which: { by: 'role', role: 'title' } }],
  },
  {
    said: ['it says Our cat but she spells it Our Kat'],
    calls: [{ do: 'set_text', which: { by: 'words', words: 'Our cat' }, text: 'Our Kat' }],
  },
  {
    said: ['the title covers their faces, can you move it to the bottom', 'the title is hiding her face'],
    calls: [{ do: 'design_text', which: { by: 'role', role: 'title' }, design: { place: 'bottom' } }],
  },
  {
    said: ['the title should pop in letter by letter like typing, in yellow'],
    calls: [
      {
        ...{ do: 'design_text', which: { by: 'role', role: 'title' } },
        design: { color: '#ffd21f', enter: { kind: 'type', d: 1200 } },
      },
    ],
  },
];
