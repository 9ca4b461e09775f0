import { minute } from "../instant.js";
import { skills } from "../pools/skills.js";
import type { Random } from "../random.js";
import type { Edges } from "./edges.js";
import type { Endorsement, Person, Recommendation } from "./member-plan.js";
import type { Rhythm } from "./rhythm.js";

const statuses = ["ACCEPTED", "ACCEPTED", "ACCEPTED", "ACCEPTED", "PENDING", "ACCEPTED", "HIDDEN"] as const;

/** Endorsements the member received, on any day and hour, none on the last day. */
export function planEndorsementsReceived(
  random: Random,
  rhythm: Rhythm,
  edges: Edges,
  people: readonly Person[],
): Endorsement[] {
  return Array.from({ length: 66 }, (_, index): Endorsement => {
    const at = edges.atAsOf - random.between(86_400, (edges.atAsOf - rhythm.firstDay * 86_400) | 0);
    const skill =
      skills.endorsed[Math.min(random.below(skills.endorsed.length), random.below(skills.endorsed.length))] ??
      skills.endorsed[0];
    return { at, skill, person: personAt(people, index * 3), status: statuses[index % statuses.length] ?? "ACCEPTED" };
  }).sort((a, b) => b.at - a.at);
}

/** Endorsements the member gave: acts, so they fall on working days, but for the lone one. */
export function planEndorsementsGiven(
  random: Random,
  rhythm: Rhythm,
  loneAt: number,
  people: readonly Person[],
): Endorsement[] {
  return Array.from({ length: 31 }, (_, index): Endorsement => {
    const at = index === 0 ? loneAt : rhythm.drawMoment(random);
    return { at, skill: random.pick(skills.endorsed), person: personAt(people, index * 5 + 1), status: "ACCEPTED" };
  }).sort((a, b) => b.at - a.at);
}

/** Three visible recommendations, one of them written twice, a hidden and a pending one; two given. */
export function planRecommendations(
  random: Random,
  rhythm: Rhythm,
  people: readonly Person[],
  given: boolean,
): Recommendation[] {
  const plan: readonly (readonly [Recommendation["status"], boolean])[] = given
    ? [
        ["VISIBLE", false],
        ["VISIBLE", false],
      ]
    : [
        ["VISIBLE", false],
        ["VISIBLE", false],
        ["VISIBLE", true],
        ["HIDDEN", false],
        ["VISIBLE", false],
        ["PENDING", false],
      ];
  const rows: Recommendation[] = [];
  for (const [index, [status, double]] of plan.entries()) {
    const before = rows.at(-1);
    if (double && before !== undefined) {
      rows.push({ ...before, double });
      continue;
    }
    const at = rhythm.drawMoment(random);
    const text = `Calm, curious and on time.\nThey say "no" kindly, and their "yes" holds.${index > 1 ? " I would work with them again, anywhere." : ""}`;
    rows.push({
      at: at - (at % minute),
      person: personAt(people, index * 11 + (given ? 200 : 60)),
      text,
      status,
      double,
    });
  }
  return rows;
}

function personAt(people: readonly Person[], index: number): Person {
  const person = people[index % people.length];
  if (person === undefined) throw new RangeError("planRecognition: expected at least one person, received none");
  return person;
}
