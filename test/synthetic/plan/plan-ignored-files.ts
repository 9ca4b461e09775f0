import { day, type Instant } from "../instant.js";
import type { Random } from "../random.js";
import { formatDate } from "../write/format-date.js";
import { ignoredFile } from "./ignored-file.js";
import type { IgnoredFile } from "./member-plan.js";
import { planAccountFiles } from "./plan-account-files.js";

const chatColumns = [
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
];

/** Files that no signal may read: private ones with obviously fake values, chats with assistants, and unknown files. */
export function planIgnoredFiles(random: Random, asOf: Instant, ownerName: string): IgnoredFile[] {
  const ago = (days: number): Instant => asOf - days * day - random.below(80_000);
  const chat = (stem: string, basic = false): IgnoredFile => {
    const rows = [3, 5, 90].map((days) => [
      `2-${random.hex(20)}`,
      "Coach",
      ownerName,
      "https://www.linkedin.com/in/somebody-else",
      "LinkedIn Coach",
      "",
      formatDate.isoUtc(ago(days)),
      "",
      'How do I "win" more?\nBe brief.',
      "INBOX",
    ]);
    return ignoredFile(stem, "chat", chatColumns, rows, { quoteAll: true, basic });
  };
  const complete = { basic: false };
  return [
    ...planAccountFiles(ago),
    ignoredFile(
      "ImportedContacts",
      "private",
      [
        "Source",
        "FirstName",
        "LastName",
        "Companies",
        "Title",
        "Emails",
        "PhoneNumbers",
        "CreatedAt",
        "Addresses",
        "Sites",
        "InstantMessageHandles",
        "FullName",
        "Birthday",
        "Location",
        "BookmarkedAt",
        "Profiles",
      ],
      ["Ottavia Fennimoor", "Bram Lindequell"].map((name) => [
        "MOBILE",
        ...name.split(" "),
        "",
        "",
        "nobody@example.com",
        "+00 000",
        formatDate.us12(ago(300)),
        "",
        "",
        "",
        name,
        "",
        "",
        "",
        "",
      ]),
      complete,
    ),
    ignoredFile(
      "Events",
      "unused",
      ["Event Name", "Event Time", "Status", "External Url"],
      [
        ['Pump days, "the wet edition"', "Sep 08, 2026 07:00 AM - Sep 08, 2026 05:00 PM", "APPROVED", ""],
        [
          "Tender breakfast",
          "Feb 03, 2026 08:00 AM - Feb 03, 2026 09:30 AM",
          "RELINQUISHED",
          "https://events.example.com/b",
        ],
        ["Night shift stories", "Jun 11, 2025 06:00 PM - Jun 11, 2025 08:00 PM", "APPROVED", ""],
      ],
    ),
    ignoredFile(
      "Notes",
      "private",
      ["Connection First Name", "Connection Last Name", "Connection Profile URL", "Note", "Created On", "Edited On"],
      [
        [
          "Amara",
          "Aldervane",
          "https://www.linkedin.com/in/nobody-000000",
          'likes "bread"',
          formatDate.isoUtc(ago(20)),
          formatDate.isoUtc(ago(19)),
        ],
      ],
      complete,
    ),
    ignoredFile(
      "SavedJobAlerts",
      "private",
      ["ALERT_PARAMETERS", "QUERY_CONTEXT", "SAVED_SEARCH_ID"],
      [["{}", "{}", "1"]],
      complete,
    ),
    ignoredFile(
      "Job Applications",
      "private",
      [
        "Application Date",
        "Contact Email",
        "Contact Phone Number",
        "Company Name",
        "Job Title",
        "Job Url",
        "Resume Name",
        "Question And Answers",
      ],
      [
        [
          formatDate.us12(ago(2500)),
          "alexis@example.com",
          "+00 000",
          "Driftmark Shipping",
          "Key Account Manager",
          "https://jobs.example.com/1",
          "cv.pdf",
          "Why? Because | When? Soon",
        ],
      ],
      { basic: false, folder: "Jobs/" },
    ),
    ignoredFile(
      "Saved Jobs",
      "private",
      ["Saved Date", "Job Url", "Job Title", "Company Name"],
      [[formatDate.us12(ago(2400)), "https://jobs.example.com/2", "Buyer", "Umberfield Steel"]],
      { basic: false, folder: "Jobs/" },
    ),
    ignoredFile(
      "Verifications",
      "private",
      [
        "First name",
        "Middle name",
        "Last name",
        "Verification type",
        "Organization name",
        "Email address",
        "Country",
        "State",
        "City",
        "Year of birth",
        "Issuing authority",
        "Document type",
        "Verification service provider",
        "Verified date",
        "Expiry date",
      ],
      [
        [
          "Alexis",
          "",
          "Moravent",
          "WORKPLACE",
          "Halvorsen Bryte",
          "alexis@example.com",
          "",
          "",
          "",
          "",
          "",
          "",
          "Example",
          "Jan 2025",
          "",
        ],
      ],
      { basic: false, folder: "Verifications/" },
    ),
    chat("guide_messages"),
    chat("coach_messages"),
    chat("learning_coach_messages", true),
    chat("learning_role_play_messages", true),
    // No header at all: the one line is the whole file, and no data row.
    ignoredFile("LearningCoachMessages", "chat", ["No conversations found"], []),
    ignoredFile(
      "Quiet_Corner_Beta",
      "unknown",
      ["When", "What"],
      [[formatDate.iso(ago(2)), "a file of next year"]],
      complete,
    ),
  ];
}
