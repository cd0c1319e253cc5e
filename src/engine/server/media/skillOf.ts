import type { FastifyRequest } from 'fastify';
import { skillBySlug } from '../../../skills/skills.ts';
import type { SkillSlug } from '../../../skills/types.ts';
import { attribution } from '../guard.ts';

/** The skill that a request comes from. One that does not say, or names none of ours, counts as a slideshow. */
export function skillOf(request: FastifyRequest): SkillSlug {
  return skillBySlug(attribution(request)?.source ?? '')?.slug ?? 'online-photo-video-maker';
}

/** The largest file that a request may upload, bytes (docs/protocol.md, *Skills*). */
export function uploadLimit(request: FastifyRequest): number {
  return skillBySlug(skillOf(request)).largestFile;
}
