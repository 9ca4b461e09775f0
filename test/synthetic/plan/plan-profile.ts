import { companies } from "../pools/companies.js";
import { phrases } from "../pools/phrases.js";
import { skills } from "../pools/skills.js";
import type { Profile, ProfileRow } from "./member-plan.js";

const once = (cells: Readonly<Record<string, string>>): ProfileRow => ({ double: false, cells });
const double = (cells: Readonly<Record<string, string>>): ProfileRow => ({ double: true, cells });

/** The profile, kept in English and Italian: positions, education and skills come twice. The industry is not filled in. */
export function planProfile(): Profile {
  const job = {
    "Company Name": companies.own,
    Location: "Trieste, Friuli-Venezia Giulia, Italy",
    "Started On": "Mar 2019",
    "Finished On": "",
  };
  const before = {
    "Company Name": companies.former[0],
    Location: "Graz, Austria",
    "Started On": "2012",
    "Finished On": "Feb 2019",
  };
  const first = {
    "Company Name": companies.former[1],
    Location: "Cork, Ireland",
    "Started On": "Sep 2008",
    "Finished On": "2011",
  };
  const school = {
    "School Name": "Istituto Superiore Valdombra",
    "Start Date": "2003",
    "End Date": "2008",
    Notes: "Dean's List &amp; more.",
  };
  return {
    headline: 'Pumps for people who would rather not be sold to | Account manager, "listener in chief"',
    summary: phrases.summary,
    industry: "",
    location: "Trieste, Friuli-Venezia Giulia, Italy",
    positions: [
      {
        ...once({
          ...job,
          Title: "Key Account Manager",
          Description: "Looks after forty clients in nine countries.\nBuilds the social selling circle of the team.",
        }),
        current: true,
      },
      {
        ...double({
          ...job,
          Title: "Responsabile grandi clienti",
          Description: "Segue quaranta clienti in nove paesi.\nHa creato il gruppo di social selling.",
        }),
        current: true,
      },
      { ...once({ ...before, Title: "Sales Engineer", Description: "" }), current: false },
      { ...double({ ...before, Title: "Ingegnere di vendita", Description: "" }), current: false },
      { ...once({ ...first, Title: "Service Engineer", Description: "Cold cellars, warm clients." }), current: false },
    ],
    education: [
      once({ ...school, "Degree Name": "Master's degree, Mechanical Engineering", Activities: "Rowing, choir" }),
      double({
        ...school,
        "Degree Name": "Laurea magistrale in ingegneria meccanica",
        Activities: "Canottaggio, coro",
      }),
    ],
    skills: [
      ...skills.distinct.map((name) => once({ Name: name })),
      ...skills.doubles.map((name) => double({ Name: name })),
    ],
    sections: [
      {
        stem: "Languages",
        columns: ["Name", "Proficiency"],
        rows: [
          once({ Name: "Italian", Proficiency: "Native or bilingual proficiency" }),
          once({ Name: "English", Proficiency: "Full professional proficiency" }),
          double({ Name: "Italiano", Proficiency: "Conoscenza madrelingua o bilingue" }),
        ],
      },
      {
        stem: "Certifications",
        columns: ["Name", "Url", "Authority", "Started On", "Finished On", "License Number"],
        rows: [
          once({
            Name: "Certified Listener, Level 2",
            Url: "https://certificates.example.com/2",
            Authority: "Kestrelman School",
            "Started On": "May 2023",
            "Finished On": "",
            "License Number": "X-000",
          }),
        ],
      },
      {
        stem: "Volunteering",
        columns: ["Company Name", "Role", "Cause", "Started On", "Finished On", "Description"],
        rows: [
          once({
            "Company Name": "Rifugio Tre Larici",
            Role: "Hut keeper, one week a year",
            Cause: "ENVIRONMENT",
            "Started On": "Jul 2016",
            "Finished On": "",
            Description: "",
          }),
        ],
      },
      {
        stem: "Projects",
        columns: ["Title", "Description", "Url", "Started On", "Finished On"],
        rows: [
          once({
            Title: "A quieter pump",
            Description: "With two clients and a luthier.",
            Url: "",
            "Started On": "Jan 2021",
            "Finished On": "Dec 2022",
          }),
          double({
            Title: "Una pompa più silenziosa",
            Description: "Con due clienti e un liutaio.",
            Url: "",
            "Started On": "Jan 2021",
            "Finished On": "Dec 2022",
          }),
        ],
      },
      { stem: "Courses", columns: ["Name", "Number"], rows: [] },
    ],
  };
}
