import * as z from "zod";

const id = z.union([z.string(), z.number()]);

/** One event of the Member Changelog API, as far as it is read. */
export const changelogEvent = z.object({
  id,
  owner: z.string(),
  actor: z.string(),
  resourceName: z.string(),
  /** CREATE, UPDATE, PARTIAL_UPDATE, DELETE, ACTION. */
  method: z.string(),
  resourceId: id.nullish(),
  resourceUri: z.string().nullish(),
  /** ms since 1970. */
  capturedAt: z.number().nullish(),
  processedAt: z.number().nullish(),
  activityStatus: z.string().nullish(),
  activity: z.unknown().optional(),
});

/** One event, checked. */
export type ChangelogEvent = z.output<typeof changelogEvent>;

/** One act as it stands after all events about it. */
export interface Act {
  readonly resource: string;
  /** The resource's id, or what stands for it. */
  readonly id: string;
  readonly uri: string;
  readonly actor: string;
  /** The member did it. */
  readonly isOwn: boolean;
  /** ms since 1970. */
  readonly at: number;
  /** What was done, as its last event with words tells it; not checked. */
  readonly activity: unknown;
}
