import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useNear } from '../../hooks.ts';
import { knownThumbnail, makeThumbnail, type ThumbnailSize } from '../../thumbnails.ts';

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

/** Until it is made: a picture of nothing. */
const EMPTY = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** A photo, or a clip, in small, made when it comes into sight for the first time. */
export function Thumbnail({ src, size = SIZE, isClip = false, otherwise }: ThumbnailProps): VNode {
  const image = useRef<HTMLImageElement>(null);
  const near = useNear(image);
  /** What came of the last one that was made; no address where none could be. */
  const [last, setLast] = useState<{ readonly src: string; readonly address?: string }>();
  const own = last?.src === src ? last : undefined;
  const made = own?.address ?? knownThumbnail({ src, size, isClip });
  const failed = own !== undefined && made === undefined;

  useEffect(() => {
    if (!near) return;
    const gone = new AbortController();
    makeThumbnail({ src, size, isClip }, gone.signal).then(
      (address) => !gone.signal.aborted && setLast({ src, address }),
      () => !gone.signal.aborted && setLast({ src }),
    );
    return () => gone.abort();
  }, [src, near]);

  if (failed && otherwise) return otherwise;
  return (
    <img
      ref={image}
      class="thumbnail"
      src={failed ? src : (made ?? EMPTY)}
      data-made={failed || made !== undefined}
      alt=""
      {...(failed && { loading: 'lazy', decoding: 'async' })}
      draggable={false}
    />
  );
}
