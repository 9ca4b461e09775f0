import { companies } from "../pools/companies.js";
import { names } from "../pools/names.js";
import { titles } from "../pools/titles.js";
import type { Random } from "../random.js";
import type { Person } from "./member-plan.js";

/** Draws invented people, no two with the same name or address; about one in six decides, about one in forty is a colleague. */
export function planPeople(random: Random, count: number): Person[] {
  const pairs = random.shuffle(names.first.flatMap((first) => names.last.map((last) => ({ first, last }))));
  if (pairs.length < count)
    throw new RangeError(`planPeople: expected at most ${pairs.length} people, received ${count}`);
  return pairs.slice(0, count).map(({ first, last }, index) => {
    const decisionMaker = random.chance(16);
    const colleague = random.below(40) === 0;
    const tail = index % 37 === 5 ? random.pick(names.tails) : "";
    return {
      first,
      last: last + tail,
      slug: slugOf(`${first}-${last}`, random.hex(6)),
      company: colleague
        ? random.pick(companies.ownSpellings)
        : index % 90 === 7
          ? random.pick(companies.lookAlikes)
          : random.pick(companies.others),
      title: decisionMaker ? random.pick(titles.decisionMakers) : random.pick(titles.others),
      decisionMaker,
      colleague,
    };
  });
}

/** Some slugs keep their accents, so that addresses must be percent-decoded to meet. */
function slugOf(name: string, tail: string): string {
  const letters = name.toLowerCase().replaceAll("'", "");
  const plain = letters.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ø", "o").replaceAll("ı", "i");
  return `${tail < "8" ? letters : plain}-${tail}`;
}
