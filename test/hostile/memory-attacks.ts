import type { Attack } from "./attack.js";
import { archive, repeated, table } from "./forge.js";
import { connections, longSign, messages } from "./headers.js";

const million = 1_000_000;
const withoutAddresses = "FROM,TO,DATE,SUBJECT,CONTENT,DIRECTION,FOLDER";
const read = { outcome: "read" };
const limit = { outcome: "import.limit" };

/** Attacks by what is kept while reading: persons, names, conversations. */
export const memoryAttacks: readonly Attack[] = [
  {
    name: "2 million messages, all the same",
    archive: archive(() => [
      repeated(
        "messages.csv",
        `${messages}\n`,
        "1,,a,/in/a,b,/in/b,2026-05-01 10:00:00 UTC,,x,INBOX\n".repeat(1000),
        1999,
      ),
    ]),
    ...read,
  },
  {
    name: "half a million persons, but one",
    archive: archive(() => [
      table(
        "Connections.csv",
        connections,
        million / 2 - 1,
        (n) => `a,b,https://www.linkedin.com/in/person-${n},,c,d,01 May 2026`,
      ),
    ]),
    ...read,
  },
  {
    name: "as many rows, persons, conversations as allowed",
    archive: archive(() => [
      table(
        "messages.csv",
        messages,
        2 * million - 1,
        (n) => `${n % 499_979},,a,/in/a${n % 249_989},b,/in/b${n % 249_989},2026-05-01 10:00:00 UTC,,x,INBOX`,
      ),
    ]),
    ...read,
  },
  {
    name: "more persons than half a million",
    archive: archive(() => [
      table(
        "messages.csv",
        messages,
        0.3 * million,
        (n) => `1,,a,/in/a,b,"/in/b${n},/in/c${n},/in/d${n},/in/e${n},/in/f${n}",2026-05-01 10:00:00 UTC,,x,INBOX`,
      ),
    ]),
    ...limit,
  },
  {
    name: "addresses of recipients of 1 MB",
    archive: archive(() => [
      table(
        "messages.csv",
        messages,
        100,
        (n) => `1,,a,/in/a,b,"${`/in/b${n},`.repeat(110_000)}",2026-05-01 10:00:00 UTC,,x,INBOX`,
      ),
    ]),
    ...read,
  },
  {
    name: "addresses of 100 000 characters",
    archive: archive(() => [
      table(
        "messages.csv",
        messages,
        500,
        (n) => `1,,a,/in/a,b,/in/${n}${"x".repeat(100_000)},2026-05-01 10:00:00 UTC,,x,INBOX`,
      ),
    ]),
    ...read,
  },
  {
    name: "names that decompose into 9000 characters",
    archive: archive(() => [
      table(
        "messages.csv",
        withoutAddresses,
        10_000,
        (n) => `${n}${longSign.repeat(490)},b${n},5/1/26, 10:00 AM,,x,INCOMING,INBOX`,
      ),
    ]),
    ...read,
  },
  {
    name: "a conversation of 100 000 writers and 100 000 answers",
    archive: archive(() => [
      table(
        "messages.csv",
        messages.replace(",RECIPIENT PROFILE URLS", ""),
        0.2 * million,
        (n) => `1,,${n % 2 ? "x" : "me"},/in/${n % 2 ? n : "me"},b,2026-05-01 10:00:00 UTC,,x,INBOX`,
      ),
    ]),
    ...read,
  },
  {
    name: "skills of 500 characters",
    archive: archive(() => [
      table("Skills.csv", "Name", 50_000, (n) => `${n}${longSign.repeat(200)} (${n}${"x".repeat(200)})`),
    ]),
    ...read,
  },
  {
    name: "companies of 500 characters",
    archive: archive(() => [
      table(
        "Positions.csv",
        "Company Name,Title,Description,Location,Started On,Finished On",
        50_000,
        (n) => `${n}${longSign.repeat(400)},x,,,,`,
      ),
    ]),
    ...read,
  },
];
