import { minute } from "../instant.js";
import { phrases } from "../pools/phrases.js";
import type { Random } from "../random.js";
import type { Edges } from "./edges.js";
import { makeLink } from "./make-link.js";
import type { Article, LinkType, Share, Upload, UploadKind } from "./member-plan.js";
import type { Rhythm } from "./rhythm.js";

type ShareKind = "text" | "image" | "document" | "video" | "link" | "thoughts" | "bare" | "group";

const usual: readonly ShareKind[] = [
  "text",
  "text",
  "text",
  "text",
  "image",
  "image",
  "document",
  "link",
  "link",
  "thoughts",
  "bare",
  "group",
];

/** Plans the posts; videos stay out of the default window, every other format is placed in it at least once. */
export function planShares(random: Random, rhythm: Rhythm, edges: Edges, loneAt: number): Share[] {
  const make = (at: number, kind: ShareKind): Share => {
    const type: LinkType =
      kind === "group" ? "groupPost" : random.pick(["share", "share", "share", "ugcPost", "activity"]);
    const media: UploadKind | undefined =
      kind === "image" ? "photo" : kind === "document" || kind === "video" ? kind : undefined;
    const ending = random.pick(phrases.postEndings);
    return {
      at,
      link: makeLink(random, at, type),
      commentary:
        kind === "bare" ? "" : [random.pick(phrases.posts), ...(ending === "" ? [] : ["", ending])].join("\n"),
      sharedUrl: kind === "link" ? `https://news.example.com/industry/${random.hex(8)}?ref=feed&x=1` : "",
      media,
      visibility: random.pick(["MEMBER_NETWORK", "MEMBER_NETWORK", "PUBLIC", ""]),
    };
  };
  const inside = Math.floor(edges.firstInside / 86_400) + 1;
  const placed: Share[] = [
    make(edges.lastOutside, "video"),
    make(edges.firstInside, "text"),
    make(edges.atAsOf, "text"),
    make(edges.atAsOf, "text"),
    make(edges.afterAsOf, "text"),
    make(edges.afterAsOf + 3, "text"),
    make(loneAt, "thoughts"),
    ...(["image", "document", "link", "bare", "group"] as const).map((kind) =>
      make(rhythm.drawMoment(random, inside), kind),
    ),
  ];
  const drawn = Array.from({ length: 48 }, () => make(rhythm.drawMoment(random), random.pick(usual)));
  const videos = Array.from({ length: 3 }, () =>
    make(rhythm.drawMoment(random, rhythm.firstDay, inside - 10), "video"),
  );
  return [...placed, ...drawn, ...videos].sort((a, b) => b.at - a.at);
}

/** One upload to the feed per post with media, to the minute, and uploads that are no posts: portrait, banner, profile video, attachment. */
export function planUploads(random: Random, rhythm: Rhythm, edges: Edges, shares: readonly Share[]): Upload[] {
  const feed = shares.flatMap((share): Upload[] =>
    share.media === undefined
      ? []
      : [{ at: share.at, place: "feed", kind: share.media, description: random.chance(40) ? "-" : share.commentary }],
  );
  const inside = Math.floor(edges.firstInside / 86_400) + 1;
  const elsewhere: Upload[] = [
    { at: rhythm.drawMoment(random), place: "profile", kind: "photo", description: "-" },
    { at: rhythm.drawMoment(random), place: "background", kind: "photo", description: "-" },
    { at: rhythm.drawMoment(random, inside), place: "profile", kind: "video", description: "-" },
    { at: rhythm.drawMoment(random, inside), place: "message", kind: "document", description: "-" },
  ];
  return [...feed, ...elsewhere]
    .map((each) => ({ ...each, at: each.at - (each.at % minute) }))
    .sort((a, b) => b.at - a.at);
}

/** Long-form articles: two published inside the default window, the edges of it, and a draft that was never published. */
export function planArticles(random: Random, rhythm: Rhythm, edges: Edges): Article[] {
  const toMinute = (at: number): number => at - (at % minute);
  const inside = Math.floor(edges.firstInside / 86_400) + 1;
  const make = (title: string, slug: string, published: number | undefined): Article => {
    const drawn = rhythm.drawMoment(random, rhythm.firstDay, rhythm.firstDay + 60);
    const created =
      published === undefined ? rhythm.drawMoment(random, inside) : Math.max(drawn, published - 9 * 86_400);
    return {
      title,
      slug,
      created: toMinute(created),
      published: published === undefined ? undefined : toMinute(published),
    };
  };
  return [
    make(
      "What a pump taught me about patience",
      "what-pump-taught-me-patience",
      rhythm.drawMoment(random, rhythm.firstDay + 80, rhythm.firstDay + 200),
    ),
    make(
      'Perché "no" è una buona risposta',
      "perché-no-è-una-buona-risposta",
      rhythm.drawMoment(random, rhythm.firstDay + 300, rhythm.firstDay + 420),
    ),
    make("The night shift knows first", "night-shift-knows-first", edges.lastOutside),
    make("Ten questions before the price", "ten-questions-before-price", edges.firstInside),
    make("Bread, pumps & patience", "bread-pumps-patience", rhythm.drawMoment(random, inside)),
    make("Published while the archive was made", "published-while-archive-was-made", edges.afterAsOf),
    make("Untitled thoughts on tenders", "untitled-thoughts-tenders", undefined),
  ];
}
