/** Events of the Member Changelog API, made up. */
export const me = "urn:li:person:me";
export const other = (n: number): string => `urn:li:person:other${n}`;

/** An instant of 2026, in ms. */
export const at = (month: number, day: number, hour = 10, minute = 0, second = 0): number =>
  Date.UTC(2026, month - 1, day, hour, minute, second);

/** A post's id, which holds its clock. */
export const idAt = (ms: number): string => String((BigInt(ms) << 22n) + 77n);

let last = 0;

export interface EventOptions {
  readonly id?: number | string;
  readonly actor?: string;
  readonly owner?: string;
  readonly method?: string;
  readonly resourceId?: string;
  readonly resourceUri?: string;
  readonly activityStatus?: string;
  readonly activity?: unknown;
}

export const event = (
  resourceName: string,
  capturedAt: number,
  options: EventOptions = {},
): Record<string, unknown> => ({
  id: ++last,
  owner: me,
  actor: me,
  method: "CREATE",
  resourceName,
  capturedAt,
  processedAt: capturedAt + 30_000,
  activityStatus: "SUCCESS",
  ...options,
});

const created = (time: number) => ({ created: { actor: me, time } });

export const post = (ms: number, text = "words", category = "NONE", extra: object = {}): Record<string, unknown> =>
  event("ugcPosts", ms + 900, {
    resourceId: `urn:li:share:${idAt(ms)}`,
    activity: {
      ...created(ms),
      ...extra,
      specificContent: {
        "com.linkedin.ugc.ShareContent": { shareCommentary: { text }, shareMediaCategory: category },
      },
    },
  });

/** A post as others see it: its activity is some milliseconds younger than its share. */
export const activityUrn = (ms: number): string => `urn:li:activity:${idAt(ms + 87)}`;

export const like = (ms: number, object: string, options: EventOptions = {}): Record<string, unknown> =>
  event("socialActions/likes", ms + 900, {
    resourceId: object,
    activity: { ...created(ms), object, reactionType: "LIKE" },
    ...options,
  });

export const comment = (
  ms: number,
  object: string,
  text: string,
  options: EventOptions = {},
): Record<string, unknown> =>
  event("socialActions/comments", ms + 900, {
    resourceId: idAt(ms),
    resourceUri: `/socialActions/${encodeURIComponent(object)}/comments/${idAt(ms)}`,
    activity: { ...created(ms), object, message: { text } },
    ...options,
  });

export const message = (ms: number, thread: string, actor = me): Record<string, unknown> =>
  event("messages", ms + 900, {
    actor,
    resourceId: `message ${thread} ${ms}`,
    activity: {
      createdAt: ms,
      author: actor,
      thread: `urn:li:messagingThread:${thread}`,
      content: { fallback: "hello" },
    },
  });
