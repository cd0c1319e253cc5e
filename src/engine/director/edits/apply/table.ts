import type { Board } from '../../board/board.ts';
import type { Call, CallOf } from '../calls/calls.ts';
import type { EditContext } from '../context.ts';
import type { Result } from '../result.ts';
import { setClipSound, trimClip } from './clips.ts';
import { setLength, setPictureLength, setSpeed } from './length.ts';
import { setColors, setFraming, setMotion, setTransition } from './looks.ts';
import { matchMusic } from './music.ts';
import { duplicatePictures, movePictures, orderPictures, swapPictures } from './order.ts';
import { addOverlay, removeOverlays, setOverlay } from './overlays.ts';
import { addCard, addPictures, removePictures, renamePicture, replacePicture, setCard } from './pictures.ts';
import { removeSound, setMusic, setSound, tuneMusic } from './sound.ts';
import { setSplit, splitPictures, unsplitPictures } from './splits.ts';
import {
  addText,
  captionPictures,
  designText,
  removeTexts,
  setSpoken,
  setText,
  setTextRole,
  timeText,
} from './texts.ts';
import { nameVideo, setCover, setEnding, setFrameRate, setLook, setShape, setSubtitles } from './video.ts';
import { narrate, setNarration, setVoice } from './voice.ts';

/** How each call is carried out. */
const HANDLERS: {
  readonly [Name in Call['do']]: (board: Board, call: CallOf<Name>, context: EditContext) => Result;
} = {
  name_video: nameVideo,
  set_shape: setShape,
  set_frame_rate: setFrameRate,
  set_subtitles: setSubtitles,
  set_look: setLook,
  set_cover: setCover,
  set_ending: setEnding,
  set_length: setLength,
  remove_pictures: removePictures,
  add_pictures: addPictures,
  add_card: addCard,
  replace_picture: replacePicture,
  duplicate_pictures: duplicatePictures,
  move_pictures: movePictures,
  swap_pictures: swapPictures,
  order_pictures: orderPictures,
  match_music: matchMusic,
  set_picture_length: setPictureLength,
  trim_clip: trimClip,
  set_speed: setSpeed,
  set_clip_sound: setClipSound,
  set_card: setCard,
  rename_picture: renamePicture,
  set_framing: setFraming,
  set_colors: setColors,
  set_motion: setMotion,
  set_transition: setTransition,
  split_pictures: splitPictures,
  set_split: setSplit,
  unsplit_pictures: unsplitPictures,
  add_overlay: addOverlay,
  set_overlay: setOverlay,
  remove_overlays: removeOverlays,
  add_text: addText,
  set_text: setText,
  set_text_role: setTextRole,
  design_text: designText,
  time_text: timeText,
  remove_texts: removeTexts,
  caption_pictures: captionPictures,
  set_spoken: setSpoken,
  set_music: setMusic,
  tune_music: tuneMusic,
  set_voice: setVoice,
  narrate,
  set_narration: setNarration,
  set_sound: setSound,
  remove_sound: removeSound,
};

/** Carries out a call on a board, without what follows from it elsewhere (see `apply.ts`). */
export function carryOut<Name extends Call['do']>(
  board: Board,
  call: CallOf<Name>,
  context: EditContext,
): Result {
  const handler: (board: Board, call: CallOf<Name>, context: EditContext) => Result = HANDLERS[call.do];
  return handler(board, call, context);
}
