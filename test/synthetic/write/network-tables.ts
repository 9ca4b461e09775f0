import { day as secondsOfDay } from "../instant.js";
import type { Conversation, MemberPlan, Message, Person } from "../plan/member-plan.js";
import type { Table } from "./csv-text.js";
import type { Era } from "./eras.js";
import { formatDate } from "./format-date.js";
import { personUrl } from "./person-url.js";
import { table } from "./table.js";

const preamble =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"\n\n';

/** Connections, invitations and messages. */
export function networkTables(plan: MemberPlan, era: Era): Table[] {
  const { columns } = era;
  const connections = plan.connections.map(({ person, day }, index) => {
    const date = {
      "Connected On":
        era.connectionDates === "us12" ? formatDate.us12(day * secondsOfDay) : formatDate.dayMonthYear(day),
    };
    if (person === undefined) return date;
    return {
      ...date,
      "First Name": person.first,
      "Last Name": person.last,
      URL: personUrl.connections(person),
      "Email Address": index % 41 === 0 ? `someone${index}@example.com` : "",
      Company: person.company,
      Position: person.title,
    };
  });
  const invitations = plan.invitations.map(({ at, direction, person, note }) => {
    const [from, to] = direction === "OUTGOING" ? [plan.owner, person] : [person, plan.owner];
    return {
      From: fullName(from),
      To: fullName(to),
      "Sent At": formatDate.us12(at),
      Message: note,
      Direction: direction,
      inviterProfileUrl: personUrl.invitations(from),
      inviteeProfileUrl: personUrl.invitations(to),
    };
  });
  // Without a column for drafts, such an archive has none.
  const has = (column: string) => columns.messages.includes(column);
  const messages = plan.conversations.flatMap((each) =>
    [...each.messages]
      .sort((a, b) => b.at - a.at)
      .filter((one) => (!one.draft || has("IS MESSAGE DRAFT")) && (!each.draft || has("IS CONVERSATION DRAFT")))
      .map((one) => messageRow(plan.owner, each, one, era)),
  );
  return [
    table("Connections", columns.Connections, connections, { preamble: era.note ? preamble : "", finalNewline: false }),
    table("Invitations", columns.Invitations, invitations),
    table("messages", columns.messages, messages, { quoting: era.quotedMessages ? "all" : "needed" }),
  ];
}

/** A row of every era at once: the columns pick, which were written in small letters at first. */
function messageRow(owner: Person, conversation: Conversation, message: Message, era: Era): Record<string, string> {
  const isOwn = message.from === owner;
  const recipients = isOwn
    ? conversation.others
    : [owner, ...conversation.others.filter((each) => each !== message.from)];
  const row = {
    "CONVERSATION ID": conversation.id,
    "CONVERSATION TITLE": conversation.title,
    FROM: fullName(message.from),
    "SENDER PROFILE URL": personUrl.messages(message.from),
    TO: recipients.map(fullName).join(", "),
    "RECIPIENT PROFILE URLS": recipients.map(personUrl.messages).join(","),
    DATE: formatDate[era.messageDates](message.at),
    SUBJECT: message.subject,
    CONTENT: message.content,
    FOLDER: conversation.folder,
    DIRECTION: isOwn ? "OUTGOING" : "INCOMING",
    ATTACHMENTS: message.attachments.join(","),
    "IS MESSAGE DRAFT": message.draft ? "Yes" : "No",
    "IS CONVERSATION DRAFT": conversation.draft ? "Yes" : "No",
  };
  return Object.fromEntries(
    era.columns.messages.map((column) => [column, row[column.toUpperCase() as keyof typeof row]]),
  );
}

const fullName = (person: Person): string => `${person.first} ${person.last}`.trim();
