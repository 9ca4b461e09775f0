import type { Conversation, MemberPlan, Message, Person } from "../plan/member-plan.js";
import type { Table } from "./csv-text.js";
import type { ExportOptions } from "./export-options.js";
import { formatDate } from "./format-date.js";
import { personUrl } from "./person-url.js";
import { table } from "./table.js";

type Era = NonNullable<ExportOptions["era"]>;

/** What each era calls the columns; a writer's row holds them all, the era picks. */
const columns: Readonly<Record<Era, Readonly<Record<"Connections" | "Invitations" | "messages", readonly string[]>>>> =
  {
    "2026": {
      Connections: ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"],
      Invitations: ["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"],
      messages: [
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
      ],
    },
    "2022": {
      Connections: ["First Name", "Last Name", "Email Address", "Company", "Position", "Connected On"],
      Invitations: ["From", "To", "Sent At", "Message", "Direction"],
      messages: [
        "CONVERSATION ID",
        "CONVERSATION TITLE",
        "FROM",
        "SENDER PROFILE URL",
        "TO",
        "DATE",
        "SUBJECT",
        "CONTENT",
        "FOLDER",
      ],
    },
  };

const preamble =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"\n\n';

/** Connections, invitations and messages. */
export function networkTables(plan: MemberPlan, era: Era): Table[] {
  const connections = plan.connections.map(({ person, day }, index) => {
    const date = { "Connected On": formatDate.dayMonthYear(day) };
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
  // A column set from before the drafts' columns cannot tell them: such an archive never held drafts.
  const messages = plan.conversations.flatMap((each) =>
    [...each.messages]
      .sort((a, b) => b.at - a.at)
      .filter((one) => era === "2026" || !(one.draft || each.draft))
      .map((one) => messageRow(plan.owner, each, one)),
  );
  return [
    table("Connections", columns[era].Connections, connections, { preamble, finalNewline: false }),
    table("Invitations", columns[era].Invitations, invitations),
    table("messages", columns[era].messages, messages, { quoting: era === "2026" ? "all" : "needed" }),
  ];
}

function messageRow(owner: Person, conversation: Conversation, message: Message): Record<string, string> {
  const recipients =
    message.from === owner
      ? conversation.others
      : [owner, ...conversation.others.filter((each) => each !== message.from)];
  return {
    "CONVERSATION ID": conversation.id,
    "CONVERSATION TITLE": conversation.title,
    FROM: fullName(message.from),
    "SENDER PROFILE URL": personUrl.messages(message.from),
    TO: recipients.map(fullName).join(", "),
    "RECIPIENT PROFILE URLS": recipients.map(personUrl.messages).join(","),
    DATE: formatDate.isoUtc(message.at),
    SUBJECT: message.subject,
    CONTENT: message.content,
    FOLDER: conversation.folder,
    ATTACHMENTS: message.attachments.join(","),
    "IS MESSAGE DRAFT": message.draft ? "Yes" : "No",
    "IS CONVERSATION DRAFT": conversation.draft ? "Yes" : "No",
  };
}

const fullName = (person: Person): string => `${person.first} ${person.last}`.trim();
