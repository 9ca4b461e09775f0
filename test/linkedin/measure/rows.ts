import { csv } from "../archives.js";

export const two = (n: number) => String(n).padStart(2, "0");
export const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
export const iso = (d: Date) => d.toISOString().slice(0, 19).replace("T", " ");
export const slash = (d: Date) => `${iso(d).replaceAll("-", "/")} UTC`;
export const us = (d: Date) =>
  `${d.getUTCMonth() + 1}/${d.getUTCDate()}/${String(d.getUTCFullYear()).slice(2)}, ${d.getUTCHours() % 12 || 12}:${two(d.getUTCMinutes())} ${d.getUTCHours() < 12 ? "AM" : "PM"}`;
export const java = (d: Date) =>
  `Thu ${months[d.getUTCMonth()]} ${two(d.getUTCDate())} ${iso(d).slice(11)} UTC ${d.getUTCFullYear()}`;
export const upload = (kind: string, d: Date) => {
  const [, time] = us(d).split(", ");
  return `You uploaded a ${kind} on ${new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", year: "numeric", timeZone: "UTC" }).format(d)} at ${time} (GMT)`;
};
export const shareLink = "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A1";
export const groupLink = "https://www.linkedin.com/feed/update/urn%3Ali%3AgroupPost%3A1-2";
export const share = (date: string, { link = shareLink, text = "", url = "", media = "" } = {}) => [
  date,
  link,
  text,
  url,
  media,
  "PUBLIC",
];
export const shares = (...rows: string[][]) =>
  csv(["Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility"], ...rows);
export const comments = (...rows: string[][]) => csv(["Date", "Link", "Message"], ...rows);
export const article = (date?: string) =>
  `<html><head><title>T</title></head><body><h1><a href="https://www.linkedin.com/pulse/x">T</a></h1><p class="created">Created on 2020-01-01 00:00</p>${date === undefined ? "" : `<p class="published">Published on ${date}</p>`}<div>Body with <p class="published">Published on 2026-05-01 10:00</p></div></body></html>`;
export const connectionHeader = [
  "First Name",
  "Last Name",
  "URL",
  "Email Address",
  "Company",
  "Position",
  "Connected On",
];
export const connection = (who: string, date: string, title = "", company = "") => [
  "F",
  who,
  who && `https://www.linkedin.com/in/${who}`,
  "",
  company,
  title,
  date,
];
export const connections = (...rows: string[][]) =>
  csv(["Notes:"], ["When exporting, you may notice that some are missing."], [""], connectionHeader, ...rows);
export const messageHeader = [
  "CONVERSATION ID",
  "CONVERSATION TITLE",
  "FROM",
  "SENDER PROFILE URL",
  "TO",
  "RECIPIENT PROFILE URLS",
  "DATE",
  "SUBJECT",
  "CONTENT",
  "FOLDER",
  "ATTACHMENTS",
  "IS MESSAGE DRAFT",
  "IS CONVERSATION DRAFT",
];
export const url = (who: string) => `https://www.linkedin.com/in/${who}`;
export interface Said {
  at: string;
  from: string;
  to?: string;
  in?: string;
  folder?: string;
  draft?: string;
  conversationDraft?: string;
  text?: string;
}
export const message = (said: Said) => {
  const other = said.from === "me" ? (said.to ?? "") : said.from;
  return [
    said.in ?? `with ${other}`,
    "",
    said.from === "me" ? "Ada Doe" : said.from,
    said.from === "" ? "" : url(said.from),
    "x",
    (said.to ?? "me").split(" ").map(url).join(","),
    `${said.at} UTC`,
    "",
    said.text ?? "hello",
    said.folder ?? "INBOX",
    "",
    said.draft ?? "No",
    said.conversationDraft ?? "No",
  ];
};
export const messages = (...said: Said[]) => csv(messageHeader, ...said.map(message));
export const invitationHeader = [
  "From",
  "To",
  "Sent At",
  "Message",
  "Direction",
  "inviterProfileUrl",
  "inviteeProfileUrl",
];
export const invitation = (to: string, date: string, direction = "OUTGOING") => [
  "a",
  "b",
  date,
  "",
  direction,
  url(direction === "OUTGOING" ? "me" : to),
  to && url(direction === "OUTGOING" ? to : "me"),
];

/** Inside the window. */
export const minute = new Date("2026-05-07T12:00:00Z");
