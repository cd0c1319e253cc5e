import type { RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelVideo } from '../../../src/panel/messages.ts';
import { Icon } from '../../icons.tsx';
import { decodesAac, keepInStep, watchForSilence } from '../../player.ts';
import { Button } from '../../toolkit/Button.ts';
import { Link } from '../../toolkit/Link.ts';

/**
 * Where the sound comes from: the video itself, a separate track beside it, or nowhere, because this editor can decode
 * neither (`none`), or cannot play the picture either (`unplayable`).
 */
type Sound = 'own' | 'track' | 'none' | 'unplayable';

interface PlayerProps {
  readonly video: PanelVideo;
  readonly onOpenElsewhere: () => void;
}

/** Plays one video. It is made anew for another video, never for another state. */
export function Player({ video, onOpenElsewhere }: PlayerProps): VNode {
  const { src, soundSrc, posterSrc, hasSound, name, width, height } = video;
  const picture = useRef<HTMLVideoElement>(null);
  const track = useRef<HTMLAudioElement>(null);
  const [sound, setSound] = useState<Sound>(() => firstChoice(soundSrc));

  useEffect(() => {
    // Without a track to fall back on there is nothing to do, and the video may well be silent.
    if (picture.current === null || sound !== 'own' || soundSrc === undefined) return;
    return watchForSilence(picture.current, () => setSound('track'));
  }, [sound, soundSrc]);

  useEffect(() => {
    if (picture.current === null || track.current === null || sound !== 'track') return;
    return keepInStep(picture.current, track.current, () => setSound('none'));
  }, [sound]);

  // Of a video that is silent, or not known to be otherwise, there is nothing to say.
  const unheard = sound === 'none' && hasSound === true;
  return (
    <div class="player" data-sound={sound}>
      <video
        ref={picture}
        src={src}
        poster={posterSrc}
        controls
        playsInline
        preload="auto"
        aria-label={`Video ${name}`}
        style={{ aspectRatio: `auto ${width ?? 16} / ${height ?? 9}` }}
        onError={() => setSound('unplayable')}
      />
      {sound === 'track' && <audio ref={track} src={soundSrc} preload="auto" />}
      {sound === 'track' && <Loudness picture={picture} />}
      {(unheard || sound === 'unplayable') && (
        <p class="player-note" role="note">
          {unheard ? 'The sound cannot be played inside this editor. ' : 'This video cannot be played here. '}
          <Link onClick={onOpenElsewhere}>Open in System Player</Link>
        </p>
      )}
    </div>
  );
}

function firstChoice(soundSrc: string | undefined): Sound {
  if (decodesAac()) return 'own';
  return soundSrc === undefined ? 'none' : 'track';
}

/** The player's own controls hide loudness for a picture without decoded sound, so it is offered here. */
function Loudness({ picture }: { readonly picture: RefObject<HTMLVideoElement> }): VNode {
  const [{ volume, muted }, setLevel] = useState({ volume: 1, muted: false });
  useEffect(() => {
    const video = picture.current;
    if (video === null) return;
    const read = (): void => setLevel({ volume: video.volume, muted: video.muted });
    read();
    video.addEventListener('volumechange', read);
    return () => video.removeEventListener('volumechange', read);
  }, [picture]);
  const change = (level: { readonly volume?: number; readonly muted: boolean }): void => {
    if (picture.current !== null) Object.assign(picture.current, level);
  };
  const silent = muted || volume === 0;
  return (
    <div class="loudness">
      <Button look="icon" label={silent ? 'Unmute' : 'Mute'} onClick={() => change({ muted: !muted })}>
        <Icon name={silent ? 'muted' : 'sound'} />
      </Button>
      <input
        type="range"
        min={0}
        max={1}
        step={0.05}
        value={muted ? 0 : volume}
        aria-label="Volume"
        onInput={(event) => change({ volume: event.currentTarget.valueAsNumber, muted: false })}
      />
    </div>
  );
}
