import type { Person } from "../plan/member-plan.js";

/** The addresses of one person as different files write them: all must reduce to the same key. */
export const personUrl = {
  /** Percent-encoded, some with a tracking tail or a trailing slash. */
  connections: (person: Person): string => {
    const tail = person.slug.endsWith("a") ? "?trk=contact-info" : person.slug.endsWith("b") ? "/" : "";
    return `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}${tail}`;
  },
  /** Plain letters, accents included. */
  messages: (person: Person): string => (person.slug === "" ? "" : `https://www.linkedin.com/in/${person.slug}`),
  /** Percent-encoded, some in another case. */
  invitations: (person: Person): string => {
    const encoded = encodeURIComponent(person.slug);
    return `https://www.linkedin.com/in/${person.slug.endsWith("c") && encoded === person.slug ? encoded.toUpperCase() : encoded}`;
  },
  /** Without a scheme. */
  endorsements: (person: Person): string => `www.linkedin.com/in/${encodeURIComponent(person.slug)}`,
} as const;
