import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useNear } from '../../hooks.ts';
import { drawThumbnail, type ThumbnailSize } from '../../thumbnails.ts';

/** As in styles/assets.css. */
const SIZE = { width: 52, height: 38 };

interface ThumbnailProps {
  readonly src: string;
  readonly size?: ThumbnailSize;
  /** It is a film, of which a frame is shown. */
  readonly isClip?: boolean;
  /** What is there instead where nothing can be made of it; by default it is shown as it is. */
  readonly otherwise?: VNode;
}

/** A photo, or a clip, in small, made when it comes into sight for the first time. */
export function Thumbnail({ src, size = SIZE, isClip = false, otherwise }: ThumbnailProps): VNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useNear(canvas);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (canvas.current === null || !near) return;
    const gone = new AbortController();
    drawThumbnail(canvas.current, { src, size, isClip, signal: gone.signal }).catch(() => {
      if (!gone.signal.aborted) setFailed(true);
    });
    return () => gone.abort();
  }, [src, near]);

  if (failed && otherwise) return otherwise;
  if (failed) return <img src={src} alt="" loading="lazy" decoding="async" draggable={false} />;
  return <canvas ref={canvas} aria-hidden="true" />;
}
