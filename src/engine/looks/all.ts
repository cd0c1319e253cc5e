import type { SkillSlug } from '../../skills/types.ts';
import type { LookName } from '../draft/index.ts';
import type { Look } from './look.ts';
import { SKILL_LOOKS } from './skillLooks.ts';
import { THEMES } from './themes.ts';

/** All looks by name. */
export const LOOKS: Readonly<Record<LookName, Look>> = { ...SKILL_LOOKS, ...THEMES };

const OF_SKILLS: Readonly<Record<SkillSlug, LookName>> = {
  'online-photo-video-maker': 'memories',
  'best-video-letter-maker': 'letter',
  'ai-video-generator-ai': 'story',
  'media-content-generator': 'promo',
};

/** The look that a skill gives its videos. */
export const lookOfSkill = (skill: SkillSlug): LookName => OF_SKILLS[skill];
