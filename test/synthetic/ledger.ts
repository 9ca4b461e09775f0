import { activeDaysEntry } from "./ledger/active-days-entry.js";
import { conversationEntries } from "./ledger/conversation-entries.js";
import { fileRows } from "./ledger/file-rows.js";
import { createLedgerContext } from "./ledger/ledger-context.js";
import type { Entry, ExpectedFile, ExpectedSignal, Ledger, LedgerOptions } from "./ledger/ledger-types.js";
import { networkEntries } from "./ledger/network-entries.js";
import { profileEntries } from "./ledger/profile-entries.js";
import { prospectingEntries } from "./ledger/prospecting-entries.js";
import { publishingEntries } from "./ledger/publishing-entries.js";
import type { MemberPlan } from "./plan/member-plan.js";

/** In no archive: the analytics workbook, the product itself, or a Sales Navigator seat has it. */
const nowhere = [
  "profileMedia",
  "followersGained",
  "profileViewsMade",
  "profileViewsReceived",
  "leadsSaved",
  "engagementPerPost",
  "accountsSaved",
];

/** Works out every expected value from the plan of events by the rules of design section 9, never from the files. */
export function ledger(plan: MemberPlan, options: LedgerOptions = {}): Ledger {
  const context = createLedgerContext(plan, options);
  const entries: Entry[] = [
    ...profileEntries(context),
    ...prospectingEntries(context),
    activeDaysEntry(context),
    ...publishingEntries(context),
    ...networkEntries(context),
    ...conversationEntries(context),
    ...nowhere.map((signal): Entry => ({ signal, value: "unknown", files: [], tallies: {} })),
  ];
  const signals = entries.map((entry): [string, ExpectedSignal] => {
    // A proportion of nothing says nothing.
    const isKnown = entry.value !== "unknown" && (typeof entry.value === "number" || entry.value.whole > 0);
    const status = isKnown ? (entry.status ?? context.statusOf(entry.files)) : "unknown";
    return [entry.signal, { value: status === "unknown" ? "unknown" : entry.value, status, files: entry.files }];
  });
  const files = fileRows(context).map(({ stem, name, rows, reason }): [string, ExpectedFile] => {
    const tallies = entries.flatMap(({ signal, tallies }) =>
      tallies[stem] === undefined ? [] : [[signal, tallies[stem]] as const],
    );
    const unread = [["none", { counted: 0, leftOut: rows === 0 ? {} : { [reason]: rows } }] as const];
    return [name, { stem, rows, tallies: Object.fromEntries(tallies.length > 0 ? tallies : unread) }];
  });
  return {
    asOf: new Date(context.asOf * 1000).toISOString(),
    windowDays: context.windowDays,
    signals: Object.fromEntries(signals),
    files: Object.fromEntries(files),
  };
}
