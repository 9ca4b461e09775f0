import { day } from "../instant.js";
import type { LedgerContext } from "./ledger-context.js";
import type { Entry, LedgerOptions } from "./ledger-types.js";
import { tally } from "./tally.js";

/** Connections, who they are, and the answers to invitations. */
export function networkEntries(context: LedgerContext): Entry[] {
  const { plan, outside, later, options } = context;
  const rows = context.rows("Connections", plan.connections);
  const all = tally(rows, (each) => later(each.day * day));
  const gained = tally(rows, (each) => outside(each.day * day));
  const decide = tally(
    rows,
    ({ person, day: connected }) =>
      later(connected * day) ??
      (person === undefined ? "hiddenMember" : person.decisionMaker ? undefined : "otherTitle"),
  );
  const colleagues = tally(
    rows,
    ({ person, day: connected }) =>
      later(connected * day) ?? (person === undefined ? "hiddenMember" : person.colleague ? undefined : "otherCompany"),
  );
  const audience = tally(
    rows,
    ({ person, day: connected }) =>
      later(connected * day) ??
      (person === undefined ? "hiddenMember" : isAudience(person, options.audience) ? undefined : "otherTitle"),
  );
  // Nobody knows what a hidden member does, so they are neither in the audience nor in the whole it is a share of.
  const visible = tally(
    rows,
    ({ person, day: connected }) => later(connected * day) ?? (person === undefined ? "hiddenMember" : undefined),
  );
  const isKnown = options.audience !== undefined && visible.counted > 0;
  const entry = (
    signal: string,
    value: Entry["value"],
    tallies: Entry["tallies"],
    files = Object.keys(tallies),
  ): Entry => ({ signal, value, files, tallies });
  return [
    entry("connections", all.counted, { Connections: all }),
    entry("connectionsGained", gained.counted, { Connections: gained }),
    entry("decisionMakerConnections", decide.counted, { Connections: decide }),
    entry("colleagueConnections", colleagues.counted, { Connections: colleagues }, ["Connections", "Positions"]),
    entry(
      "targetAudienceShare",
      isKnown ? audience.counted / visible.counted : "unknown",
      isKnown ? { Connections: audience } : {},
    ),
    invitationEntry(context),
  ];
}

/** Sent in the window and at least 7 days before asOf; accepted when the invited person is a connection by asOf. */
function invitationEntry(context: LedgerContext): Entry {
  const { plan, outside, later, asOf, addresses } = context;
  const connected = new Set(
    context
      .rows("Connections", plan.connections)
      .filter((each) => later(each.day * day) === undefined)
      .map(({ person }) => person),
  );
  const rows = context.rows("Invitations", plan.invitations);
  const judged = tally(rows, ({ direction, at }) =>
    direction === "INCOMING" ? "incoming" : (outside(at) ?? (at > asOf - 7 * day ? "tooRecent" : undefined)),
  );
  const part = rows.filter(
    ({ direction, at, person }) =>
      direction === "OUTGOING" && outside(at) === undefined && at <= asOf - 7 * day && connected.has(person),
  ).length;
  return {
    signal: "invitationAcceptance",
    value: addresses ? { part, whole: judged.counted } : "unknown",
    files: addresses ? ["Invitations", "Connections"] : [],
    tallies: addresses ? { Invitations: judged } : {},
  };
}

/** Case folded; a title matches when it holds the words in a row, a company when it is the same name. */
function isAudience(
  person: { readonly title: string; readonly company: string },
  audience: LedgerOptions["audience"],
): boolean {
  const words = (text: string): string =>
    ` ${text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join(" ")} `;
  const titles = audience?.titles ?? [];
  const companies = audience?.companies ?? [];
  return (
    titles.some((title) => words(person.title).includes(words(title))) ||
    companies.some((company) => words(company) === words(person.company))
  );
}
