import { z } from 'zod';
import { asObject, idSchema, lenient, numberSchema, objectSchema } from './common.ts';

/** Answer to the anonymous-token request. There is no other token for a week: only what cannot be done without is asked for. */
export const anonymousTokenSchema = z.looseObject({
  token: z.string().trim().min(1),
  user_id: lenient(idSchema),
});

/** Answer to the session request. */
export const sessionSchema = z.looseObject({
  session_id: idSchema,
  task_id: lenient(idSchema),
  user_id: lenient(idSchema),
});

/** Answer to the claim-token request. */
export const claimTokenSchema = z.looseObject({
  claim_token: z.string().min(1),
  expires_in: lenient(numberSchema),
});

/** Answer to the credits request. `frozen` is held by running work. */
export const creditsSchema = z.looseObject({
  available: numberSchema,
  frozen: lenient(numberSchema),
  total: lenient(numberSchema),
  free: lenient(z.boolean()),
});

const listSchema = z.array(z.unknown()).catch([]);

/** What a state's fields are called: an answer that has none of them tells nothing, least of all that nothing is there. */
const STATE_FIELDS = ['draft', 'video_infos', 'generated_media', 'canvas_config', 'video_analyses'];

/**
 * A session's state, inside `state` or flat; the draft is kept verbatim. Anything else is not read (docs/protocol.md, *Gone, unread,
 * unchanged*): no state at all, or a draft that is neither an object nor left out.
 */
export const stateSchema = z.preprocess(
  (value) => {
    const fields = asObject(value);
    return fields && !asObject(fields.state) && STATE_FIELDS.some((name) => name in fields)
      ? { state: fields }
      : value;
  },
  z.looseObject({
    state: z.looseObject({
      draft: objectSchema.nullish().transform((draft) => draft ?? undefined),
      video_infos: listSchema,
      generated_media: listSchema,
      turns: lenient(z.object({ running: z.boolean(), taken: numberSchema })),
      preview: lenient(z.literal(true)),
      copies: lenient(z.literal(true)),
      // What a newer engine has besides is passed over.
      formats: lenient(z.array(z.string())),
      versions: lenient(z.object({ ids: z.array(z.string()), at: z.string().exactOptional() })),
    }),
  }),
);

/** A session's draft as it can be played. Whoever plays it looks at the rest. */
export const previewSchema = objectSchema;
