import type { FastifyRequest } from 'fastify';
import type { MediaFile } from '../../types.ts';
import { absolute } from '../context.ts';
import type { Links } from '../links.ts';

/** An uploaded file as the wire describes it: seconds, pixels, an address for it. */
export function mediaInfo(file: MediaFile, request: FastifyRequest, links: Links) {
  return {
    filename: file.filename,
    file_type: file.kind,
    cdn_url: absolute(request, links.make({ path: file.path, name: file.filename })),
    duration: (file.durationMs ?? 0) / 1000,
    width: file.width ?? 0,
    height: file.height ?? 0,
    fps: file.fps ?? 0,
    hash: file.hash,
  };
}
