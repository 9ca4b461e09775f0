import type { Comment, LinkedAct, MemberPlan, PostLink, Share, Upload } from "../plan/member-plan.js";
import type { Table } from "./csv-text.js";
import type { Era } from "./eras.js";
import { formatDate } from "./format-date.js";
import { table } from "./table.js";

/** The files of the member's own acts on the feed, in searches and in courses. */
export function activityTables(plan: MemberPlan, { columns }: Era): Table[] {
  const linked = (act: LinkedAct) => ({ Date: formatDate.iso(act.at), Link: encodedUrl(act.link) });
  return [
    table(
      "Shares",
      columns.Shares,
      plan.shares.map((share) => shareRow(plan, share, columns.Rich_Media.includes("Date/Time"))),
    ),
    table("Comments", columns.Comments, plan.comments.map(commentRow), { quoting: "backslash" }),
    table(
      "Reactions",
      ["Date", "Type", "Link"],
      plan.reactions.map((act) => ({ ...linked(act), Type: act.type })),
    ),
    table(
      "Votes",
      ["Date", "Link", "OptionText"],
      plan.votes.map((act) => ({ ...linked(act), OptionText: act.option })),
    ),
    table("InstantReposts", ["Date", "Link"], plan.instantReposts.map(linked)),
    table(
      "Saved_Items",
      ["savedItem", "CreatedTime"],
      plan.saved.map((act) => ({ savedItem: `urn:li:activity:${act.link.id}`, CreatedTime: formatDate.iso(act.at) })),
    ),
    table(
      "Member_Follows",
      ["Date", "Status", "FullName"],
      plan.memberFollows.map((follow) => ({
        Date: formatDate.iso(follow.at),
        Status: follow.active ? "Active" : "Unfollow",
        FullName: follow.name,
      })),
    ),
    table(
      "Company Follows",
      ["Organization", "Followed On"],
      plan.companyFollows.map((follow) => ({ Organization: follow.name, "Followed On": formatDate.java(follow.at) })),
    ),
    table(
      "SearchQueries",
      ["Time", "Search Query"],
      plan.searches.map((search) => ({ Time: formatDate.slashUtc(search.at), "Search Query": search.query })),
    ),
    table("Rich_Media", columns.Rich_Media, plan.uploads.map(uploadRow)),
    table(
      "Learning",
      learningColumns,
      plan.courses.map((course) => ({
        [learningColumns[0]]: course.title,
        [learningColumns[1]]: `<p>All about <b>${course.title.toLowerCase()}</b>, "in short".</p>`,
        [learningColumns[2]]: "Course",
        [learningColumns[3]]: course.watched === undefined ? "N/A" : `${formatDate.isoMinute(course.watched)} UTC`,
        [learningColumns[4]]: course.completed === undefined ? "N/A" : `${formatDate.isoMinute(course.completed)} UTC`,
        [learningColumns[5]]: String(course.saved),
      })),
      { trailingComma: true },
    ),
  ];
}

const learningColumns = [
  "Content Title",
  "Content Description",
  "Content Type",
  "Content Last Watched Date (if viewed)",
  "Content Completed At (if completed)",
  "Content Saved",
  "Notes taken on videos (if taken)",
] as const;

/**
 * Newer posts with several lines come in the nested dialect, where each line break is between quotes. Where uploads have no
 * date, the kind of a post is in the address of its media alone.
 */
function shareRow(plan: MemberPlan, share: Share, uploadsTell: boolean): Record<string, string> {
  const nested = share.at > plan.asOf - 400 * 86_400;
  const kind = share.media === "photo" && !uploadsTell ? "image" : share.media;
  const media = kind === undefined ? "" : `https://media.example.com/dms/${kind}/${share.link.id.slice(-8)}`;
  return {
    Date: formatDate.iso(share.at),
    ShareLink: encodedUrl(share.link),
    ShareCommentary: nested ? share.commentary.replaceAll("\n", '"\n"') : share.commentary,
    SharedUrl: share.sharedUrl,
    SharedURL: share.sharedUrl,
    MediaUrl: media,
    MediaURL: media,
    Visibility: share.visibility,
  };
}

function commentRow(comment: Comment): Record<string, string> {
  return {
    Date: comment.at === undefined ? "" : formatDate.iso(comment.at),
    Link: comment.link.short || encodedUrl(comment.link),
    Message: comment.text,
    Comment: comment.text,
  };
}

function uploadRow(upload: Upload, index: number): Record<string, string> {
  const what = upload.place === "message" ? "message attachment" : `${upload.place} ${upload.kind}`;
  return {
    "Date/Time": `You uploaded a ${what} on ${formatDate.sentence(upload.at)}`,
    "Media Description": upload.description,
    "Media Link": `https://media.example.com/upload/${index}`,
    Type: upload.kind.toUpperCase(),
    Link: `https://media.example.com/upload/${index}`,
  };
}

const encodedUrl = (link: PostLink): string => {
  const number = link.type === "groupPost" ? `${link.group}-${link.id}` : link.id;
  return `https://www.linkedin.com/feed/update/urn%3Ali%3A${link.type}%3A${number}`;
};
