import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useNear } from '../../hooks.ts';
import { drawThumbnail } from '../../thumbnails.ts';

/** As in styles/assets.css. */
const SIZE = { width: 52, height: 38 };

/** A photo in small, made when it comes into sight for the first time. What cannot be made small is shown as it is. */
export function Thumbnail({ src }: { readonly src: string }): VNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useNear(canvas);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (canvas.current === null || !near) return;
    const gone = new AbortController();
    drawThumbnail(canvas.current, { src, size: SIZE, signal: gone.signal }).catch(() => {
      if (!gone.signal.aborted) setFailed(true);
    });
    return () => gone.abort();
  }, [src, near]);

  if (failed) return <img src={src} alt="" loading="lazy" decoding="async" draggable={false} />;
  return <canvas ref={canvas} aria-hidden="true" />;
}
