import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { fileFormat } from '../../../src/exportFormats.ts';
import type { PanelRequest, PanelVideo } from '../../../src/panel/messages.ts';
import { pure, useAsk } from '../../hooks.ts';
import { Icon } from '../../icons.tsx';
import { formatBytes, formatClock } from '../../lib/format.ts';
import { partsOfName } from './shortened.ts';
import { Button } from '../../toolkit/Button.ts';
import { Player } from './Player.tsx';

type Way = Extract<PanelRequest, { type: 'open-video' }>['how'];

interface VideosProps {
  readonly videos: readonly PanelVideo[];
  /** Whether the video is played here; what plays otherwise is the timeline itself. */
  readonly played: boolean;
}

/** The newest video, in a player where it is to be played, with the earlier ones in a list below. */
export const Videos = pure(function Videos({ videos, played }: VideosProps) {
  const newest = videos[0];
  const [shown, setShown] = useState(newest?.id);
  // A new video takes the stage; a state that tells of the same ones must not.
  useLayoutEffect(() => setShown(newest?.id), [newest?.id]);
  const video = videos.find(({ id }) => id === shown) ?? newest;
  if (video === undefined) return null;
  return (
    <>
      <VideoCard key={video.id} video={video} played={played} />
      {videos.length > 1 && <hr />}
      {videos.length > 1 && (
        <ul class="videos" aria-label="All videos of this project">
          {videos.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                class="video-row"
                aria-current={each.id === video.id}
                title={each.path}
                onClick={() => setShown(each.id)}
              >
                <Icon name={each.id === video.id ? 'done' : 'play'} />
                <Name name={each.name} />
                <span class="fact">{kindAndLength(each)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
});

interface VideoCardProps {
  readonly video: PanelVideo;
  readonly played: boolean;
}

const VideoCard = pure(function VideoCard({ video, played }: VideoCardProps): VNode {
  const ask = useAsk();
  const open = (how: Way) => () => void ask({ type: 'open-video', video: video.id, how });
  return (
    <div class="video" data-video={video.id}>
      {played && isPlayed(video) && <Player video={video} onOpenElsewhere={open('system')} />}
      <div class="video-bar">
        <div class="video-facts">
          <Name name={video.name} path={video.path} />
          <span class="fact">{facts(video)}</span>
        </div>
        <div class="video-ways">
          <Button look="primary" onClick={open('editor')}>
            <Icon name="play" />
            Open
          </Button>
          <Button look="icon" label="Open in System Player" onClick={open('system')}>
            <Icon name="external" />
          </Button>
          <Button look="icon" label="Reveal" onClick={open('reveal')}>
            <Icon name="folder" />
          </Button>
        </div>
      </div>
    </div>
  );
});

/** Cut in its middle where there is little room. */
function Name({ name, path }: { readonly name: string; readonly path?: string }): VNode {
  const [start, end] = partsOfName(name);
  return (
    <span class="video-name" title={path}>
      <span class="name-start">{start}</span>
      <span>{end}</span>
    </span>
  );
}

/** Of what has a format of its own, the WebM alone is a video. */
const isPlayed = ({ format = 'mp4' }: PanelVideo): boolean =>
  fileFormat(format) === 'mp4' || format === 'webm';

/** What its name may be too long to show. */
function kindAndLength({ format = 'mp4', durationMs }: PanelVideo): string {
  const kind = format === 'mp4' ? [] : [format.replace(/^mp4-/, '').toUpperCase()];
  return [...kind, ...(durationMs === undefined ? [] : [formatClock(durationMs)])].join(' · ');
}

function facts({ durationMs, sizeBytes, width, height }: PanelVideo): string {
  const length = durationMs === undefined ? [] : [formatClock(durationMs)];
  const size = width === undefined || height === undefined ? [] : [`${width} × ${height}`];
  return [...length, ...size, formatBytes(sizeBytes)].join(' · ');
}
