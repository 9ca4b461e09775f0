import { day, dayOf, minute } from "../instant.js";
import type { Random } from "../random.js";
import type { Edges } from "./edges.js";
import type { Connection, Invitation, Person } from "./member-plan.js";
import type { Rhythm } from "./rhythm.js";

const hiddenOutside = 22;
const hiddenInside = 2;
const placed = 4;

/**
 * Plans the connections: two thirds older than the two years, the rest growing. Nobody connects on the sixth day before asOf, where
 * "7 days ended by asOf" would hang on whether the day of connecting is counted, and hidden members of the window are too recent to be welcomed.
 * Two of them joined on the same day: two equal rows, two members.
 */
export function planConnections(random: Random, rhythm: Rhythm, edges: Edges, people: readonly Person[]): Connection[] {
  const asOfDay = dayOf(edges.atAsOf);
  const insideDay = dayOf(edges.firstInside);
  const ordinary = people.map((person, index): Connection => {
    if (index < placed) return { person, day: [insideDay - 1, insideDay, asOfDay, asOfDay][index] ?? asOfDay };
    const old = index % 3 !== 0;
    const drawn = old ? rhythm.firstDay - 1 - random.below(3600) : growingDay(random, rhythm);
    return { person, day: drawn === asOfDay - 6 ? drawn - 1 : drawn };
  });
  const hidden = [
    ...Array.from({ length: hiddenOutside - 1 }, () => insideDay - 3 - random.below(1200)),
    asOfDay - 147,
    ...Array.from({ length: hiddenInside }, () => asOfDay - 4),
  ];
  return [...ordinary, ...hidden.map((each): Connection => ({ person: undefined, day: each }))].sort(
    (a, b) => b.day - a.day,
  );
}

export const hiddenCount = hiddenOutside + hiddenInside;

/** The later of two draws comes up more often: the network grows faster and faster. */
function growingDay(random: Random, rhythm: Rhythm): number {
  const span = rhythm.lastDay - rhythm.firstDay;
  const first = random.below(span);
  return rhythm.firstDay + (random.chance(35) ? Math.max(first, random.below(span)) : first);
}

/** Plans the invitations of the last half year, which is all that the archive keeps, with the edges of both rules of age. */
export function planInvitations(
  random: Random,
  rhythm: Rhythm,
  edges: Edges,
  loneAt: number,
  connections: readonly Connection[],
  strangers: readonly Person[],
): Invitation[] {
  const oldest = dayOf(edges.atAsOf) - 180;
  const invitations: Invitation[] = [];
  const add = (at: number, direction: Invitation["direction"], person: Person): void => {
    const note = random.chance(30) ? `Hello ${person.first}, we met at the "pump days" fair.\nShall we connect?` : "";
    invitations.push({ at: at - (at % minute), direction, person, note });
  };
  for (const { person, day: connected } of connections) {
    if (person === undefined || connected < oldest + 21) continue;
    const sent = rhythm.nextDay(connected - random.between(1, 12));
    if (random.chance(55) && sent !== undefined && sent <= connected)
      add(sent * day + random.between(7 * 3600, 18 * 3600), "OUTGOING", person);
    else if (random.chance(50)) add(connected * day - random.between(1, 5 * day), "INCOMING", person);
  }
  const weekBefore = edges.atAsOf - 7 * day;
  const edgeMoments = [
    edges.lastOutside,
    edges.firstInside,
    weekBefore,
    weekBefore + 1,
    edges.atAsOf,
    edges.afterAsOf,
    loneAt,
  ];
  strangers.forEach((person, index) => {
    const edge = edgeMoments[index];
    if (edge !== undefined) add(edge, "OUTGOING", person);
    else if (index % 3 === 0) add(random.between(oldest * day, edges.atAsOf - day), "INCOMING", person);
    else add(rhythm.drawMoment(random, oldest), "OUTGOING", person);
  });
  return invitations.sort((a, b) => b.at - a.at);
}
