import type { LedgerContext } from "./ledger-context.js";
import type { Entry } from "./ledger-types.js";
import { tally } from "./tally.js";

/** Articles, posts, reposts, comments, reactions, votes, formats and group activity. */
export function publishingEntries(context: LedgerContext): Entry[] {
  const { plan, outside } = context;
  const shares = context.rows("Shares", plan.shares);
  const comments = context.rows("Comments", plan.comments);
  const articles = tally(context.rows("Articles", context.articles), ({ published }) =>
    published === undefined ? "draft" : outside(published),
  );
  const isBare = (share: (typeof shares)[number]): boolean =>
    share.commentary === "" && share.sharedUrl === "" && share.media === undefined;
  // A post into a group is a post all the same; it also counts as group activity.
  const posts = tally(shares, (share) => outside(share.at) ?? (isBare(share) ? "bareRepost" : undefined));
  const bare = tally(shares, (share) => outside(share.at) ?? (isBare(share) ? undefined : "notARepost"));
  const instant = tally(context.rows("InstantReposts", plan.instantReposts), ({ at }) => outside(at));
  // Comments of any thread count, under own posts too; a row without a date belongs to no window.
  const substantive = tally(comments, ({ at, words }) => outside(at) ?? (words < 5 ? "tooShort" : undefined));
  const reactions = tally(context.rows("Reactions", plan.reactions), ({ at }) => outside(at));
  // Polls that the member published cannot be distinguished from posts in the archive: votes only.
  const votes = tally(context.rows("Votes", plan.votes), ({ at }) => outside(at));
  const groupShares = tally(
    shares,
    ({ at, link }) => outside(at) ?? (link.type === "groupPost" ? undefined : "otherLink"),
  );
  const groupComments = tally(
    comments,
    ({ at, link }) => outside(at) ?? (link.type === "groupPost" ? undefined : "otherLink"),
  );
  const entry = (signal: string, value: number, tallies: Entry["tallies"]): Entry => ({
    signal,
    value,
    files: Object.keys(tallies),
    tallies,
  });
  return [
    entry("articles", articles.counted, { Articles: articles }),
    entry("posts", posts.counted, { Shares: posts }),
    entry("reposts", bare.counted + instant.counted, { Shares: bare, InstantReposts: instant }),
    entry("substantiveComments", substantive.counted, { Comments: substantive }),
    entry("reactionsGiven", reactions.counted, { Reactions: reactions }),
    entry("pollParticipation", votes.counted, { Votes: votes }),
    entry("groupActivity", groupShares.counted + groupComments.counted, {
      Shares: groupShares,
      Comments: groupComments,
    }),
    formatVariety(context),
  ];
}

/**
 * Text: words alone; link: an address; image, video, document: an upload to the feed, or the media of a post where uploads have no date;
 * article: one published. A bare repost has no format.
 */
function formatVariety(context: LedgerContext): Entry {
  const { plan, outside, era } = context;
  const shares = context.rows("Shares", plan.shares);
  const uploads = context.rows("Rich_Media", context.uploads);
  const articles = context.rows("Articles", context.articles);
  const formats = new Set<string>();
  for (const share of shares) {
    if (outside(share.at) !== undefined) continue;
    if (share.sharedUrl !== "") formats.add("link");
    else if (share.commentary !== "" && share.media === undefined) formats.add("text");
    else if (share.media !== undefined && !era.columns.Rich_Media.includes("Date/Time")) formats.add(share.media);
  }
  for (const upload of uploads)
    if (outside(upload.at) === undefined && upload.place === "feed") formats.add(upload.kind);
  if (articles.some(({ published }) => published !== undefined && outside(published) === undefined))
    formats.add("article");
  return {
    signal: "formatVariety",
    value: formats.size,
    files: ["Shares", "Rich_Media", "Articles"],
    tallies: {
      Shares: tally(shares, ({ at }) => outside(at)),
      Rich_Media: tally(uploads, ({ at, place }) => outside(at) ?? (place === "feed" ? undefined : "otherPlace")),
      Articles: tally(articles, ({ published }) => (published === undefined ? "draft" : outside(published))),
    },
  };
}
