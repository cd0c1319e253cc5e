import type { Rewriting } from '../../../../language/rewrite.ts';
import { rule } from './patterns.ts';

/** Verbs of two words with their thing between them: `turn the music down`, `leave the cake one out`, as `turn down the music`. */

/** Verbs, and the words that belong to them. */
const VERBS: readonly (readonly [verbs: string, particles: string])[] = [
  ['warm|brighten|lighten|liven|light|perk|jazz|spice', 'up'],
  ['cool|slow|tone|dial|calm', 'down'],
  ['speed|crank|pump|scale|blow', 'up'],
  ['turn|bring|knock|scale', 'up|down'],
  ['turn|switch', 'off|on'],
  ['cut|trim|chop|pare', 'down'],
  ['leave|take|throw|chuck|kick|toss|cut|drop|keep', 'out'],
  ['take|throw|put', 'away'],
  ['take|turn|switch', 'off'],
  ['fade', 'in|out|away'],
  ['bring|put|get|have|give|want', 'back'],
  ['split', 'up'],
];
/** What is not the thing. */
const NO_THING =
  '(?!(?:and|but|then|to(?! (?:the )?last| \\d)|so|or|it|him|her|me|us|them(?! all)|that|this|up|down|off|on|out|in|back|away|with|until|till|when|while|before|after) )';
const THING = `(?:(?:the |that )?(?:one|photo|picture|pic|clip) between (?:the )?[^ ]+ and (?:the )?[^ ]+ |(?:(?:everything|every [a-z]+|all(?: of them| the [a-z]+)?) but )?(?:${NO_THING}[\\p{L}\\p{N}'#\ue000-\ue4fe\ue0ff.-]+ )(?:(?!(?:and(?! (?:the |my )?[^ ]+(?: one| photo| picture| pic| clip)? (?:up|down|on|off|out|in|back|away)(?![a-z]))|but|then|to(?! (?:the )?last| \\d)|so|or|up|down|off|out|back|away|until|till|when|while) )[\\p{L}\\p{N}'#\ue000-\ue4fe\ue0ff-]+ ){0,8}?)`;
/** Where nothing follows that the particle belongs to: “off the end”. */
const ENDS =
  '(?= *$| *[.,;!?\\n)]| (?:a|please|pls|now|again|by|at|for|and|but|completely|entirely|altogether|thanks|if|too|as|slightly|quite|over|under|way|somewhat|just|then|so|because|ok|tho|though|of it|in there|right|half|\\d+)(?![a-z]))';
/** Things that have their own way up and down: words on the screen. */
const WORDS =
  '(?!(?:the |that |my |all the |all )?(?:titles?|captions?|texts?|words|subtitles?|logo|heading) )';

/** Puts both words of a verb before its thing. */
export const PARTICLES: readonly Rewriting[] = VERBS.map(([verbs, particles]) =>
  rule(
    `(?<![a-z])(${verbs})(?:ing)? ${/^(?:up|down|up\|down)$/.test(particles) ? WORDS : ''}(${THING})(?<!upside )(${particles})${ENDS}`,
    '$1 $3 $2',
  ),
);
