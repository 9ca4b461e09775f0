import { describe, expect, it } from "vitest";
import { fromOfficialText } from "../../src/official/from-official-text.js";
import { officialLimits } from "../../src/official/official-checks.js";
import { snapshotSchema } from "../../src/trend/snapshot.js";
import { at, issuesOf, refusal } from "./made-up.js";

const read = (text: string) => fromOfficialText(text, { at });

const pillars = { brand: 14.206, people: 5.1, insights: 0.7, relationships: 12.5 };

const total = "Current Social Selling Index\n33 out of 100\n";

const bars =
  "14.206 | Establish your professional brand\n5.1 | Find the right people\n0.7 | Engage with insights\n12.5 | Build relationships\n";

const member = `${total}${bars}`;

const mend = "copy the whole page as plain text; where its words differ from these, switch the page to English";

describe("an English page, copied as a whole", () => {
  const page = `Your Social Selling Index
Top
42%
Industry SSI rank
Top
47%
Network SSI rank
Current Social Selling Index
This index (SSI) measures 4 things, engaging with insights among them. Build relationships and be in the top 1%.
33 out of 100
Category\tvalue
Establish your professional brand\t14.206
Find the right people\t5.1
Engage with insights\t0.7
Build relationships\t12.5
Remaining points\t67
Four components of your score
${bars}People in your industry
31 out of 100
Establish your professional brand\t11.4
Find the right people\t5.02
Engage with insights\t1.85
Build relationships\t13
Remaining points\t69
Sales professionals in the “Imaginary Widgets” industry have an average SSI of 31.
You rank in the top 42%
No change since last week
People in your network
34 out of 100
People in your network have an average SSI of 34.
You rank in the top 47%
Up 1% since last week
Find the right decision makers with LinkedIn Sales Navigator`;

  it("gives the score, the pillars, and the numbers of both groups", () => {
    const snapshot = read(page);
    expect(snapshot).toStrictEqual({
      origin: "official",
      at,
      score: 33,
      pillars,
      groups: [
        {
          kind: "industry",
          topPercent: 42,
          average: 31,
          averagePillars: { brand: 11.4, people: 5.02, insights: 1.85, relationships: 13 },
          name: "Imaginary Widgets",
        },
        { kind: "network", topPercent: 47, average: 34 },
      ],
    });
    expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
    expect(Object.isFrozen(snapshot.pillars)).toBe(true);
  });

  it.each([
    ["Windows line ends", page.replaceAll("\n", "\r\n")],
    ["old line ends", page.replaceAll("\n", "\r")],
    ["Unicode line ends", page.replaceAll("\n", "\u2028")],
    ["empty lines", page.replaceAll("\n", " \n\n ")],
    ["non-breaking spaces", page.replaceAll(" ", "\u00a0")],
    ["narrow spaces", page.replaceAll("%", "\u202f%")],
    ["invisible characters", page.replaceAll("|", "\u200e|\u200b")],
    ["capitals", page.toUpperCase().replace("IMAGINARY WIDGETS", "Imaginary Widgets")],
  ])("with %s", (_, text) => {
    expect(read(text)).toStrictEqual(read(page));
  });

  it("without the hidden tables", () => {
    const shown = page.replaceAll(/^.*\t.*$\n/gm, "");
    expect(read(shown)).toMatchObject({ score: 33, pillars });
    expect(read(shown).groups[0]).not.toHaveProperty("averagePillars");
  });
});

describe("the positions of numbers beside titles", () => {
  it.each([
    ["number | title", bars],
    ["title | number", bars.replaceAll(/^(.*) \| (.*)$/gm, "$2 | $1")],
    ["number title", bars.replaceAll(" | ", " ")],
    ["title, tab, number", bars.replaceAll(/^(.*) \| (.*)$/gm, "$2\t$1")],
    ["number above title", bars.replaceAll(" | ", "\n")],
    ["number below title", bars.replaceAll(/^(.*) \| (.*)$/gm, "$2\n$1")],
    ["rows of a table", bars.replaceAll(/^(.*) \| (.*)$/gm, "| $2 | $1 |")],
    ["all in one line", bars.replaceAll("\n", " ")],
    ["titles of 2015", bars.replace("Establish your", "Create a").replace("Build", "Build strong")],
    ["decimal commas", bars.replaceAll(".", ",")],
    ["number above title, each with a sentence", bars.replaceAll(/^(.*) \| (.*)$/gm, "$1\n$2\nHere is what to do.")],
    ["bars and a list of their titles", `${bars}${bars.replaceAll(/^.* \| /gm, "")}`],
  ])("%s", (_, text) => {
    expect(read(`${total}${text}`)).toMatchObject({ score: 33, pillars });
  });

  it.each([
    ["above the title of the score", "33 out of 100\nCurrent Social Selling Index\n"],
    ["in two lines", "Current Social Selling Index\n33\nout of 100\n"],
    ["alone below the title", "Current Social Selling Index\n33\nFour components of your score\n"],
    ["with decimals", "Your Social Selling Index\n32.51\nFour components of your score\n"],
  ])("the total %s", (_, text) => {
    expect(read(`${text}${bars}`).score).toBe(text.includes("32.51") ? 32.51 : 33);
  });

  it("the total and the first pillar, one above the other", () => {
    const text = `Your Social Selling Index\n33\n${bars.replaceAll(" | ", "\n")}`;
    expect(read(text)).toMatchObject({ score: 33, pillars });
  });

  it.each([
    ["Top 42% Industry SSI rank\nTop 47% Network SSI rank\n"],
    ["Industry SSI rank: Top 42%\nNetwork SSI rank: Top 47%\n"],
    ["Industry SSI rank\nTop 42%\nNetwork SSI rank\nTop 47%\n"],
    ["Top\n42\n%\nIndustry SSI rank\nTop\n47\n%\nNetwork SSI rank\n"],
  ])("ranks: %j", (ranks) => {
    const groups = [
      { kind: "industry", topPercent: 42 },
      { kind: "network", topPercent: 47 },
    ];
    expect(read(`${ranks}${member}`).groups).toEqual(groups);
    expect(read(`${member}${ranks}`).groups).toEqual(groups);
  });

  it("ranks after a group's block, each on the line of its label or below it; above it they are refused", () => {
    const block = `${member}People in your network\n34 out of 100\n`;
    const groups = [
      { kind: "industry", topPercent: 42 },
      { kind: "network", topPercent: 47, average: 34 },
    ];
    expect(read(`${block}Top 42% Industry SSI rank\nTop 47% Network SSI rank`).groups).toEqual(groups);
    expect(read(`${block}Industry SSI rank\nTop 42%\nNetwork SSI rank\nTop 47%`).groups).toEqual(groups);
    const above = `${block}Top 42%\nIndustry SSI rank\nTop 47%\nNetwork SSI rank`;
    expect(issuesOf(() => read(above)).map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "official.ambiguous groups",
    ]);
  });

  it("the bar's rounded number and the table's longer one are the same; the longer one is kept", () => {
    const table = "Establish your professional brand\t14.2060003\n";
    expect(read(`${member}${table}`).pillars.brand).toBe(14.2060003);
    expect(read(`${total}${table}${bars}`).pillars.brand).toBe(14.2060003);
  });

  it("an average by its sentence alone, with and without the industry's name", () => {
    const named = "Sales professionals in the 3D Printing industry have an average SSI of 31.";
    expect(read(`${member}${named}`).groups).toEqual([{ kind: "industry", average: 31, name: "3D Printing" }]);
    const unnamed = "Sales professionals in your industry have an average SSI of 31.";
    expect(read(`${member}${unnamed}`).groups).toEqual([{ kind: "industry", average: 31 }]);
    const empty = "Sales professionals in the industry have an average SSI of 31.";
    expect(read(`${member}${empty}`).groups).toEqual([{ kind: "industry", average: 31 }]);
  });

  it("a percentage after the words for the best", () => {
    const text = member
      .replace("Current Social Selling Index", "Social Selling Index actual")
      .replace("out of", "de")
      .replace("Establish your professional brand", "Establece tu marca profesional")
      .replace("Find the right people", "Encuentra a las personas adecuadas")
      .replace("Engage with insights", "Interactúa ofreciendo información")
      .replace("Build relationships", "Crea relaciones");
    expect(read(`${text}Posición SSI en el sector\n42 % superior`).groups[0]?.topPercent).toBe(42);
  });

  it("an average and a rank that belong to no group are ignored", () => {
    const text = `They have an average SSI of 50.\nYou are in the top 3%!\n${member}`;
    expect(read(text).groups).toEqual([]);
  });
});

describe("each missing part has its own message", () => {
  const sumless = (title: string) => member.replace(new RegExp(`^.*${title}\n`, "m"), "");
  it.each([
    ["the total", bars, `score: expected the total, as in "33 out of 100", a number from 0 to 100`],
    [
      "brand",
      sumless("brand"),
      'pillars.brand: expected the number beside "Establish your professional brand", a number from 0 to 25',
    ],
    [
      "people",
      sumless("people"),
      'pillars.people: expected the number beside "Find the right people", a number from 0 to 25',
    ],
    [
      "insights",
      sumless("insights"),
      'pillars.insights: expected the number beside "Engage with insights", a number from 0 to 25',
    ],
    [
      "relationships",
      sumless("relationships"),
      'pillars.relationships: expected the number beside "Build relationships", a number from 0 to 25',
    ],
    [
      "the rank at its label",
      `${member}Industry SSI rank\n`,
      'groups.industry.topPercent: expected the rank beside "Industry SSI rank", an integer from 1 to 100',
    ],
    [
      "the average under its heading",
      `${member}People in your network\n`,
      'groups.network.average: expected the average of "People in your network", a number from 0 to 100',
    ],
    [
      "one of a group's pillars",
      `${member}People in your network\n34 out of 100\n${bars.replace(/.*insights\n/, "")}`,
      'groups.network.averagePillars.insights: expected the number beside "Engage with insights", a number from 0 to 25',
    ],
  ])("%s", (_, text, line) => {
    expect(refusal(() => read(text))).toBe(`fromOfficialText: ${line}, received nothing; ${mend} (official.missing)`);
  });

  it("in the language of the page", () => {
    const text = "Aktueller Social Selling Index\n14,2 | Ihre professionelle Marke aufbauen";
    expect(issuesOf(() => read(text)).map(({ expected }) => expected)).toEqual([
      'the total, as in "33 von 100", a number from 0 to 100',
      'the number beside "Gezielt die richtigen Personen finden", a number from 0 to 25',
      'the number beside "Durch Einblicke Interesse wecken", a number from 0 to 25',
      'the number beside "Beziehungen aufbauen", a number from 0 to 25',
    ]);
  });

  it("the date, beside the others", () => {
    const issues = issuesOf(() => Reflect.apply(fromOfficialText, undefined, [bars]));
    expect(issues.map(({ code }) => code)).toEqual(["official.date", "official.missing"]);
  });
});

describe("what is wrong or ambiguous is refused", () => {
  const unclear =
    "expected every number before its title, or every number after it, received numbers and titles that can be joined in more than one way";
  it.each([
    [
      "a pillar above 25",
      member.replace("14.206", "34.206"),
      'pillars.brand: expected the number beside "Establish your professional brand", a number from 0 to 25, received 34.206',
    ],
    [
      "a pillar below 0",
      member.replace("0.7", "-0.7"),
      'pillars.insights: expected the number beside "Engage with insights", a number from 0 to 25, received -0.7',
    ],
    [
      "a typographic minus",
      member.replace("0.7", "−0.7"),
      'pillars.insights: expected the number beside "Engage with insights", a number from 0 to 25, received -0.7',
    ],
    [
      "a total above 100",
      member.replace("33", "333"),
      'score: expected the total, as in "33 out of 100", a number from 0 to 100, received 333',
    ],
    [
      "a rank of 0",
      `${member}Top 0% Industry SSI rank`,
      'groups.industry.topPercent: expected the rank beside "Industry SSI rank", an integer from 1 to 100, received 0',
    ],
    [
      "a total that is not the sum",
      member.replace("33 out", "32 out"),
      "score: expected the sum of the four pillars, 32.506, give or take 0.502, received 32",
    ],
    [
      "a total of decimals that is not the sum",
      member.replace("33 out", "32.52 out"),
      "score: expected the sum of the four pillars, 32.506, give or take 0.007, received 32.52",
    ],
    [
      "an average that is not the sum",
      `${member}People in your industry\n40 out of 100\n${bars}`,
      "groups.industry.average: expected the sum of the four pillars, 32.506, give or take 0.502, received 40",
    ],
    ["two totals", `${member}34 out of 100`, 'score: expected one value on the whole page, received "33, 34"'],
    [
      "two values of a pillar",
      `${member}${bars.replace("5.1", "5.2")}`,
      'pillars.people: expected one value on the whole page, received "5.1, 5.2"',
    ],
    [
      "two ranks",
      `${member}Top 4% Network SSI rank\nTop 5% Network SSI rank`,
      'groups.network.topPercent: expected one value on the whole page, received "4, 5"',
    ],
    ["a number too many", `${total}${bars.replaceAll(" | ", "\n")}7`, `pillars: ${unclear}`],
    ["a title too many", `${total}${bars.replaceAll(" | ", "\n")}Build relationships`, `pillars: ${unclear}`],
    [
      "now before, now after",
      `${total}14.206\nEstablish your professional brand\nFind the right people\n5.1`,
      `pillars: ${unclear}`,
    ],
    [
      "two numbers at a title",
      `${total}Remaining points\n14.206 25 Establish your professional brand\n5.1\n`,
      `pillars: ${unclear}`,
    ],
    [
      "a group's numbers",
      `${member}People in your industry\n31 out of 100\nBuild relationships\n3\n4`,
      `groups.industry.averagePillars: ${unclear}`,
    ],
    ["a rank too many", `${member}Industry SSI rank\nTop 4%\nNetwork SSI rank\nTop 5%\nTop 6%\n`, `groups: ${unclear}`],
  ])("%s", (_, text, line) => {
    const message = refusal(() => read(text));
    expect(message.split("\n- ").map((each) => each.replace("fromOfficialText: ", ""))).toContainEqual(
      expect.stringContaining(`${line}; `),
    );
  });

  it("pillars that can be read in two ways make one issue, not five", () => {
    const issues = issuesOf(() => read(`${total}${bars.replaceAll(" | ", "\n")}7`));
    expect(issues.map(({ code }) => code)).toEqual(["official.ambiguous"]);
  });

  it("at most four of several contradicting values are reported", () => {
    const totals = Array.from({ length: 50 }, (_, place) => `${place + 33} out of 100`).join("\n");
    expect(issuesOf(() => read(`${totals}\n${bars}`))[0]?.received).toBe('"33, 34, 35, 36"');
  });

  it("titles and numbers in prose are ignored", () => {
    const text = `${member}Find the right people 3 times a week.\nYour Industry SSI rank is secret.\nAsk people in your network 5 times.`;
    expect(read(text)).toEqual(read(member));
  });

  it("digits that are not a number are read as words", () => {
    for (const odd of ["1.234,5", "12e1", "0x10", "5.", "NaN", "½", "1234567", `1.${"0".repeat(40)}`]) {
      const issues = issuesOf(() => read(`${total}${bars.replace("5.1", odd)}`));
      expect(issues[0]?.code).toMatch(odd === "5." ? /sum/ : /missing/);
    }
  });
});

describe("the language", () => {
  const both = "Crea relaciones 1\nCreate a professional brand 2";
  it("is refused where two fit equally well, and can be given", () => {
    expect(refusal(() => read(both))).toBe(
      'fromOfficialText: the value passed: expected a page in one language, received as many words of each of en, es; name the language, as in { locale: "en" } (official.language)',
    );
    const issues = issuesOf(() => fromOfficialText(both, { at, locale: "es" }));
    expect(issues.map(({ path }) => path.at(-1))).toEqual(["score", "brand", "people", "insights"]);
  });

  it("may be given with its region, and must be one of those that are read", () => {
    const told = (locale: unknown) => Reflect.apply(fromOfficialText, undefined, [member, { at, locale }]);
    expect(told("en-GB")).toEqual(read(member));
    for (const locale of ["ru", 4, null])
      expect(issuesOf(() => told(locale)).map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
        "official.language options.locale",
      ]);
  });

  it.each([
    ["nothing", ""],
    ["a page of something else", "Hello, 33 people"],
    ["the payload", '{"memberScore":{"overall":33}}'],
    ["a language that is not read", "32 из 100\nРазвивайте отношения 15"],
  ])("is not found in %s", (_, text) => {
    const [issue] = issuesOf(() => read(text));
    expect(issue?.code).toBe("official.unreadable");
    expect(issue?.repair).toBe("copy the whole page; LinkedIn's JSON goes to fromOfficialPayload");
  });
});

describe("hostile text ends in a coded error, in bounded time", () => {
  const full = (piece: string) => piece.repeat(Math.floor(officialLimits.pageText / piece.length));
  it.each([
    ["a number", full("9")],
    ["points", full("1,")],
    ["points without end", `1${full(",").slice(2)}1`],
    ["spaces", `${full(" ").slice(1)}1`],
    ["tops", full("Top ")],
    ["top ranks", full("Top 1% Industry SSI rank ")],
    ["ranks in lines", full("Top\n1%\nIndustry SSI rank\n")],
    ["pipes", full("1 | ")],
    ["titles", full("Build relationships ")],
    ["titles in lines", full("Build relationships\n1\n2\n")],
    ["halves of titles", full("Establish your professional ")],
    ["sentences", full("Sales professionals in the ")],
    ["averages", full("industry have an average SSI of 3 ")],
    ["sentences of averages", full("People in your network have an average SSI of 3 ")],
    ["accents", full("\u0301")],
    ["invisible characters", full("\u200b")],
    ["dashes", full(" -")],
    ["quotes", `Sales professionals in the ${full("'").slice(100)} industry have an average SSI of 3`],
    ["__proto__", full("__proto__ ")],
  ])("%s", (_, text) => {
    expect(text.length).toBeLessThanOrEqual(officialLimits.pageText);
    expect(issuesOf(() => read(text)).length).toBeLessThan(20);
  });

  it("text above the limit is not read", () => {
    expect(refusal(() => read(" ".repeat(officialLimits.pageText + 1)))).toBe(
      "fromOfficialText: the value passed: expected page text of at most 20000 characters, received 20001 characters; copy the page alone, as plain text (official.tooLarge)",
    );
  });

  it.each([undefined, null, 33, ["33 out of 100"]])("not a text: %j", (text) => {
    const [issue] = issuesOf(() => Reflect.apply(fromOfficialText, undefined, [text, { at }]));
    expect(issue?.code).toBe("official.wrongType");
  });
});
