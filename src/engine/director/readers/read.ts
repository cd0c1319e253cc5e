import { readOfFilm } from './film/film.ts';
import { readOfGround } from './ground/ground.ts';
import type { Message, Reading } from './reader.ts';
import { readRetold } from './retold/retold.ts';
import { readOfVoice } from './voice/voice.ts';

/** Reads a message without a language model: what is said of the voice, of the ground, of the film's own words, then all the rest. Pure. */
export const readByRules = (message: Message): Reading =>
  readOfVoice(message, (spoken) => readOfGround(spoken, (rest) => readOfFilm(rest, readRetold)));
