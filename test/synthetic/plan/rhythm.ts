import { day, dayOf, hour, type Instant, weekdayOf } from "../instant.js";
import type { Random } from "../random.js";

/** When the member works: weekdays with holidays, growth over two years and a few busy fortnights. */
export interface Rhythm {
  readonly firstDay: number;
  readonly lastDay: number;
  isActive(dayNumber: number): boolean;
  /** An active day between two days, busier ones more often; undefined when there is none. */
  drawDay(random: Random, from: number, to: number): number | undefined;
  /** A second of a working day. */
  drawMoment(random: Random, from?: number, to?: number): Instant;
  /** The first active day at or after a day. */
  nextDay(dayNumber: number): number | undefined;
}

/** Builds the two years up to the archive's date; every act of the member falls on an active day unless it is placed by hand. */
export function createRhythm(random: Random, asOf: Instant): Rhythm {
  const lastDay = dayOf(asOf) - 1;
  const firstDay = dayOf(asOf) - 730;
  const bursts = Array.from({ length: 5 }, () => random.between(firstDay, lastDay - 14));
  const weights = new Map<number, number>();
  for (let current = firstDay; current <= lastDay; current += 1) {
    const progress = Math.floor((100 * (current - firstDay)) / 730);
    const weekend = weekdayOf(current) > 4;
    const works = random.chance(weekend ? 7 : 52 + Math.floor(progress / 4));
    // The last day before the default window is left to the event placed on its last second.
    if (!works || isHoliday(current) || current === dayOf(asOf) - 90) continue;
    const burst = bursts.some((start) => current >= start && current < start + 14);
    weights.set(current, (weekend ? 20 : 50) + Math.floor(progress / 2) + (burst ? 60 : 0));
  }
  const active = [...weights.keys()];

  const drawDay = (source: Random, from: number, to: number): number | undefined => {
    const days = active.filter((each) => each >= from && each <= to);
    let left = source.below(
      Math.max(
        1,
        days.reduce((sum, each) => sum + (weights.get(each) ?? 0), 0),
      ),
    );
    for (const each of days) {
      left -= weights.get(each) ?? 0;
      if (left < 0) return each;
    }
    return undefined;
  };
  return {
    firstDay,
    lastDay,
    isActive: (dayNumber) => weights.has(dayNumber),
    drawDay,
    drawMoment: (source, from = firstDay, to = lastDay) => {
      const drawn = drawDay(source, from, to);
      if (drawn === undefined)
        throw new RangeError(`drawMoment: expected an active day from ${from} to ${to}, found none`);
      return drawn * day + source.between(6 * hour, 19 * hour);
    },
    nextDay: (dayNumber) => active.find((each) => each >= dayNumber),
  };
}

/** The turn of the year, Easter Monday or thereabouts, and two weeks of August. */
function isHoliday(dayNumber: number): boolean {
  const date = new Date(dayNumber * day * 1000).toISOString().slice(5, 10);
  return (
    date >= "12-23" || date <= "01-06" || (date >= "08-10" && date <= "08-23") || date === "04-25" || date === "05-01"
  );
}
