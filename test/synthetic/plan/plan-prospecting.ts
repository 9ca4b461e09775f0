import { minute } from "../instant.js";
import { companies } from "../pools/companies.js";
import { names } from "../pools/names.js";
import { phrases } from "../pools/phrases.js";
import type { Random } from "../random.js";
import type { MemberPlan, Search, WatchedCourse } from "./member-plan.js";
import type { Rhythm } from "./rhythm.js";

/** Plans the searches; whether one uses operators or a quoted phrase is known from the pool it was drawn from. */
export function planSearches(random: Random, rhythm: Rhythm, moments: readonly number[]): Search[] {
  const drawn = Array.from({ length: 330 }, () => rhythm.drawMoment(random));
  const searches: Search[] = [];
  for (const at of [...moments, ...drawn].sort((a, b) => b - a)) {
    const advanced = random.chance(15);
    const before = searches.at(-1);
    const pool: readonly string[] = advanced ? phrases.advancedSearches : phrases.searches;
    const fresh = pool.filter((query) => before?.at !== at || before.query !== query);
    searches.push({ at, query: random.pick(fresh), advanced });
  }
  return searches;
}

/** Follows of companies, each once. */
export function planCompanyFollows(random: Random, rhythm: Rhythm, loneAt: number): MemberPlan["companyFollows"] {
  return companies.others
    .slice(0, 24)
    .map((name, index) => ({ at: index === 0 ? loneAt : rhythm.drawMoment(random), name }))
    .sort((a, b) => b.at - a.at);
}

/** Follows of people, each once: the fourth of every four was given up again. */
export function planMemberFollows(random: Random, rhythm: Rhythm, loneAt: number): MemberPlan["memberFollows"] {
  return names.last
    .slice(0, 17)
    .map((last, index) => ({
      at: index === 0 ? loneAt : rhythm.drawMoment(random),
      name: `${names.first[(index * 5) % names.first.length]} ${last}-Tindell`,
      active: index % 4 !== 3,
    }))
    .sort((a, b) => b.at - a.at);
}

/** Courses watched, some finished, one only saved. */
export function planCourses(random: Random, rhythm: Rhythm): WatchedCourse[] {
  const titles = [
    "Listening first",
    "Tenders without tears",
    "Pumps for salespeople",
    "Writing short",
    "Pricing, calmly",
    "Forecasts & fairy tales",
    "Saying no",
  ];
  return titles.map((title, index) => {
    const drawn = rhythm.drawMoment(random);
    const watched = index === 0 ? undefined : drawn - (drawn % minute);
    return { title, watched, completed: index % 2 === 0 ? watched : undefined, saved: index % 3 === 0 };
  });
}
