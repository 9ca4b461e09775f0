import { cheapestPath, type Layers, leastPrices, type Prices, priceOf, type Sum } from "./layers.js";

/**
 * What is asked of a plan: the least of one sum, where another is at least `need`, with so many kinds of action. A target asks
 * for the least cost with enough worth, a budget for the most worth at a low enough cost.
 */
export interface Question {
  readonly minimise: Prices;
  readonly demand: Prices;
  readonly need: number;
  /** Infinite where any number is allowed. */
  readonly maxKinds: number;
}

/** Prices under which no plan that answers the question is better than `low`. */
export interface LowerBound {
  readonly low: number;
  readonly prices: Prices;
  /** The least of any plan seen that answers the question; infinite where none was. */
  readonly upper: number;
}

/**
 * The best prices for a question (Lagrange's multipliers of its two demands). For any plan that meets both, the sum of what its
 * groups cost above the least under these prices is at most what the plan is above `low`: so only plans near the least need
 * to be enumerated. Whatever prices are found, the bound holds; better prices leave less to enumerate.
 */
export function lowerBound(
  groups: readonly Layers[],
  question: Question,
  upper: number,
  spend: (work: number) => void,
): LowerBound {
  const { minimise, demand, need, maxKinds } = question;
  let best = { low: Number.NEGATIVE_INFINITY, prices: minimise, upper };

  const passWork = groups.reduce((sum, { group }) => sum + group.transitions, 0);
  const at = (prices: Prices): Point => {
    spend(passWork);
    return pointAt(groups, prices, question);
  };
  const evaluate = (rate: number, perKind: number): Point => {
    const prices = {
      cost: minimise.cost - rate * demand.cost,
      worth: minimise.worth - rate * demand.worth,
      kinds: minimise.kinds - rate * demand.kinds + perKind,
    };
    const point = at(prices);
    const low = point.price + rate * need - (perKind > 0 ? perKind * maxKinds : 0);
    if (low > best.low) best = { ...best, low, prices };
    if (point.met >= need && point.kinds <= maxKinds && point.sum < best.upper) best = { ...best, upper: point.sum };
    return point;
  };

  /** The best rate for a price of kinds: along the lower hull, between the best plan that misses and the best that meets. */
  const alongHull = (perKind: number): { readonly low: number; readonly kinds: number } => {
    let miss = evaluate(0, perKind);
    const priced = ({ sum, kinds }: Point) => sum + perKind * kinds;
    const paid = perKind > 0 ? perKind * maxKinds : 0;
    if (miss.met >= need) return { low: priced(miss) - paid, kinds: miss.kinds };
    let meet = at(negative(demand));
    if (meet.kinds <= maxKinds && meet.sum < best.upper) best = { ...best, upper: meet.sum };
    for (let turn = 0; turn < mostTurns; turn++) {
      const rate = (priced(meet) - priced(miss)) / (meet.met - miss.met);
      const point = evaluate(rate, perKind);
      const line = priced(meet) - rate * meet.met;
      const isBelow =
        priced(point) - rate * point.met < line - 1e-12 * (Math.abs(priced(meet)) + Math.abs(rate * meet.met));
      if (!isBelow || point.met === meet.met || point.met === miss.met) break;
      if (point.met >= need) meet = point;
      else miss = point;
    }
    const share = (meet.met - need) / (meet.met - miss.met);
    const kinds = share * miss.kinds + (1 - share) * meet.kinds;
    return { low: share * priced(miss) + (1 - share) * priced(meet) - paid, kinds };
  };

  let few = { perKind: 0, ...alongHull(0) };
  if (few.kinds <= maxKinds || maxKinds === Number.POSITIVE_INFINITY) return best;
  // The bound is concave in the price of a kind: it rises by kinds - maxKinds, and is best where both lines meet.
  let perKind = Math.max(1e-9, Math.abs(few.low) / few.kinds);
  let many = { perKind, ...alongHull(perKind) };
  for (let turn = 0; turn < mostTurns && many.kinds > maxKinds; turn++) {
    few = many;
    perKind *= 4;
    many = { perKind, ...alongHull(perKind) };
  }
  for (let turn = 0; turn < mostKindTurns; turn++) {
    const [rise, fall] = [few.kinds - maxKinds, maxKinds - many.kinds];
    if (!(rise > 0) || !(fall > 0)) break;
    const next = (many.low - few.low + rise * few.perKind + fall * many.perKind) / (rise + fall);
    if (!(next > few.perKind) || !(next < many.perKind)) break;
    const point = { perKind: next, ...alongHull(next) };
    const wanted = few.low + rise * (next - few.perKind);
    if (point.kinds > maxKinds) few = point;
    else many = point;
    if (point.low >= wanted - 1e-9 * Math.abs(wanted)) break;
  }
  return best;
}

const mostTurns = 60;
const mostKindTurns = 12;

const negative = ({ cost, worth, kinds }: Prices): Prices => ({ cost: -cost, worth: -worth, kinds: -kinds });

/** A plan with the least price. */
interface Point {
  readonly price: number;
  /** What the question minimises, and what it demands. */
  readonly sum: number;
  readonly met: number;
  readonly kinds: number;
}

function pointAt(groups: readonly Layers[], prices: Prices, { minimise, demand }: Question): Point {
  let [price, cost, worth, kinds] = [0, 0, 0, 0];
  for (const group of groups) {
    const least = leastPrices(group, prices);
    const path: Sum = cheapestPath(group, prices, least);
    price += least[0]?.[0] ?? 0;
    cost += path.cost;
    worth += path.worth;
    kinds += path.kinds;
  }
  const sum = { cost, worth, kinds };
  return { price, sum: priceOf(minimise, sum), met: priceOf(demand, sum), kinds };
}
