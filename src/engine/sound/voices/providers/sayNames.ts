import type { Speaker } from '../../../draft/index.ts';

/** The people that macOS has named its voices after; `say` does not tell who is a woman. */
const NAMES: Readonly<Record<Speaker, string>> = {
  woman:
    'Agnes Alice Allison Alva Amelie Amélie Amira Angelica Anna Aude Audrey Aurelie Aurélie Ava Carlota Carmela Carmit Catarina Catherine ' +
    'Chantal Claire Damayanti Daria Ellen Emily Emma Ewa Federica Fernanda Fiona Flo Francisca Grandma Helena Iveta Ioana Isabela Isha ' +
    'Jamie Jimena Joana Joelle Kanya Karen Kate Kathrin Katja Katya Klara Kyoko Laura Lekha Lesya Linh Luciana Marie Mariska Marisol Martha ' +
    'Matilda Meijia Mei-Jia Melina Milena Moira Mónica Monica Montse Nicky Noelle Nora O-ren Paola Paulina Petra Samantha Sandy ' +
    'Sangeeta Sara Satu Serena Shelley Sinji Sin-ji Soledad Stephanie Susan Tessa Tingting Ting-Ting Tünde Vani Veena Vicki Victoria ' +
    'Yelda Yuna Yu-shu Zoe Zosia Zuzana',
  man:
    'Aaron Aasing Alex Arthur Bruce Carlos Cosimo Daniel Diego Eddy Enrique Evan Felipe Fred Gordon Grandpa Han Hattori Henrik ' +
    'Jacques Joaquim Jorge Juan Krzysztof Lee Li-mu Luca Magnus Majed Maged Malcolm Markus Martin Nathan Nicolas Oliver Onni Oskar Otoya ' +
    'Ralph Reed Rishi Rocko Sebastian Thomas Tom Xander Yannick Yuri',
  child: 'Junior',
};
const SPEAKERS: ReadonlyMap<string, Speaker> = new Map(
  (Object.keys(NAMES) as Speaker[]).flatMap((speaker) =>
    NAMES[speaker].split(' ').map((name): [string, Speaker] => [name, speaker]),
  ),
);

/** Whether one of macOS's voices is a woman, a man or a child; undefined where that is not known. @param name `Ava (Premium)`, `Eddy (English (US))` */
export const speakerOf = (name: string): Speaker | undefined => SPEAKERS.get(name.split(' ')[0] ?? '');
