import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distinctSkills, skillNames } from "../../../src/linkedin/words/distinct-skills.js";
import { foldCompany } from "../../../src/linkedin/words/fold-company.js";
import { containsPhrase, decodeEntities, foldWords, hasWords } from "../../../src/linkedin/words/fold-words.js";
import { instantOfComment, instantOfPost, isGroupLink, nameKey, personKey } from "../../../src/linkedin/words/links.js";

describe("companies are one without case, accents, punctuation and legal form", () => {
  test.each([
    ["Acme", "ACME S.p.A."],
    ["Acme", "Acme SpA"],
    ["Acme", "acme, Inc."],
    ["Müller & Söhne", "Muller Sohne GmbH & Co. KG"],
    ["L'Oréal", "LOREAL S.A."],
    ["Acme Widgets", "Acme-Widgets Ltd"],
    ["Acme", "Acme s.r.l."],
    ["Acme", "ACME L.L.C."],
    ["Acme", "Acme Sp. z o.o."],
    ["Acme", "Acme Pty Ltd"],
    ["Novo", "Novo A/S"],
  ])("%s and %s", (a, b) => {
    expect(foldCompany(a)).toBe(foldCompany(b));
    expect(foldCompany(a)).not.toBe("");
  });

  test("other names stay apart, a legal form alone stays a name, and no company is none", () => {
    expect(foldCompany("Acme Bank")).not.toBe(foldCompany("Acme"));
    expect(foldCompany("AG")).toBe("ag");
    expect(foldCompany("东京株式会社")).not.toBe("");
    for (const none of ["", "Self-employed", "Freelance", "Libero professionista", "N/A", "---"])
      expect(foldCompany(none)).toBe("");
  });
});

describe("skills", () => {
  test.each<[readonly string[], number]>([
    [[], 0],
    [["Sales", "sales", " SALES "], 1],
    [["Ventas (Sales)", "Sales"], 1],
    [["Ventas", "Ventas (Sales)"], 1],
    [["Ventas (Sales)"], 1],
    [["Ventas (Sales)", "ventas (sales)"], 1],
    [["Python (Programming Language)", "Go (Programming Language)"], 2],
    [["", "Sales"], 1],
  ])("%j are %i", (names, count) => {
    const book = ["", ...new Set(names.flatMap(skillNames))].filter((name, place) => place === 0 || name !== "");
    const skills = names.map((name) => skillNames(name).map((one) => book.indexOf(one)));
    expect(distinctSkills(skills).filter(Boolean)).toHaveLength(count);
    expect(distinctSkills([...skills].reverse()).filter(Boolean)).toHaveLength(count);
  });

  test("a double goes by three names", () => {
    expect(skillNames("Ventas (Sales)")).toEqual(["ventas (sales)", "ventas", "sales"]);
    expect(skillNames("Sales")).toEqual(["sales"]);
  });
});

describe("words", () => {
  test.each([
    ["Great post, thank you Ada!", true],
    ["Great post, thank you!", false],
    ["one two three four 🎉🎉 !!!", false],
    ["one two three four 5", true],
    ["it's don't o'clock rock'n'roll can't", true],
    ["今天天气很好我们去公园散步吧", true],
    ["", false],
    ["!!! ... --- ??? ,,,", false],
  ])("%s has five: %s", (text, has) => {
    expect(hasWords(text, 5)).toBe(has);
  });

  test("as many as are counted one by one", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "word" });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", " ", ",", "é", "中", "🙂", "'"), maxLength: 30 }),
        fc.integer({ min: 0, max: 6 }),
        (text, least) => {
          expect(hasWords(text, least)).toBe(
            [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length >= least,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("phrases are found as whole words in order", () => {
    expect(containsPhrase(foldWords("Regional Sales-Director, EMEA"), foldWords("sales director"))).toBe(true);
    expect(containsPhrase(foldWords("Director of Sales"), foldWords("sales director"))).toBe(false);
    expect(containsPhrase(foldWords("Wholesales director"), foldWords("sales director"))).toBe(false);
    expect(foldWords("...")).toEqual([]);
  });
});

describe("HTML entities", () => {
  test.each([
    ["Dean&#39;s List &amp; more", "Dean's List & more"],
    ["&lt;b&gt; &quot;hi&quot; &apos;x&apos; &AMP;", "<b> \"hi\" 'x' &"],
    ["&#x1F642; &#128578;", "🙂 🙂"],
    ["a&nbsp;b", "a\u00a0b"],
    ["&amp;amp; is undone once", "&amp; is undone once"],
    ["R&D, AT&T; &foo; &#0; &#9999999; &#xffffff; & &;", "R&D, AT&T; &foo; &#0; &#9999999; &#xffffff; & &;"],
  ])("%s is %s", (written, meant) => {
    expect(decodeEntities(written)).toBe(meant);
  });

  test("any text written out in them is read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const written = [...text].map((sign) => `&#${sign.codePointAt(0)};`).join("");
        expect(decodeEntities(written)).toBe(text.replaceAll("\0", "&#0;"));
        expect(decodeEntities(text.replaceAll("&", "&amp;"))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("persons", () => {
  test.each([
    ["https://www.linkedin.com/in/ada-doe", "ada-doe"],
    ["www.linkedin.com/in/Ada-Doe/", "ada-doe"],
    ["http://it.linkedin.com/in/ada-doe?trk=x&utm_source=y", "ada-doe"],
    ["https://www.linkedin.com/in/j%C3%BCrgen", "jürgen"],
    ["https://www.linkedin.com/in/50%off", "50%off"],
    ["/in/x#top", "x"],
    ["https://www.linkedin.com/IN/Ada-Doe/", "ada-doe"],
    ["https://de.linkedin.com/in/ada-doe/en?locale=en_US", "ada-doe"],
    ["https://www.linkedin.com/in/zoe%CC%88", "zoë"],
    ["https://www.linkedin.com/in/zoë", "zoë"],
    ["https://www.linkedin.com/company/acme", ""],
    ["", ""],
  ])("%s is %s", (url, key) => {
    expect(personKey(url)).toBe(key);
  });

  test("names are compared without case, accents and repeated blanks", () => {
    expect(nameKey(" Zoë  DOE")).toBe(nameKey("zoe doe"));
  });
});

describe("links of posts", () => {
  test("a group's post, percent-encoded or not", () => {
    expect(isGroupLink("https://www.linkedin.com/feed/update/urn%3Ali%3AgroupPost%3A1-2")).toBe(true);
    expect(isGroupLink("https://www.linkedin.com/feed/update/urn:li:groupPost:1-2")).toBe(true);
    expect(isGroupLink("https://www.linkedin.com/posts/ada_words-groupPost-1-2-AbCd")).toBe(true);
    expect(isGroupLink("urn:li:comment:(groupPost:1-2,3)")).toBe(true);
    expect(isGroupLink("https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A1")).toBe(false);
    expect(isGroupLink("https://www.linkedin.com/posts/ada_grouppost-about-nothing-share-1-AbCd")).toBe(false);
  });

  test("ids hold a clock: ms since 1970 above 22 bits", () => {
    const at = Date.UTC(2026, 4, 7, 16, 41, 18, 999);
    const id = (BigInt(at) << 22n) + 12345n;
    expect(instantOfPost(`https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A${id}`)).toBe(at);
    expect(instantOfPost(`https://www.linkedin.com/posts/ada_words-ugcPost-${id}-AbCd`)).toBe(at);
    expect(instantOfPost(`urn:li:groupPost:1-${id}`)).toBeUndefined();
    expect(instantOfPost("urn:li:share:1234567890123456")).toBeUndefined();
    expect(instantOfPost("")).toBeUndefined();
  });

  test("a comment's own id is the second one; the first is its post's", () => {
    const at = Date.UTC(2026, 4, 7, 16, 41, 18);
    const id = BigInt(at) << 22n;
    const post = BigInt(Date.UTC(2024, 0, 1)) << 22n;
    const own = `urn:li:comment:(activity:${post},${id})`;
    expect(instantOfComment(own)).toBe(at);
    expect(instantOfComment(`urn:li:comment:(urn:li:activity:${post},${id})`)).toBe(at);
    expect(
      instantOfComment(
        `https://www.linkedin.com/feed/update/urn:li:activity:${post}?commentUrn=${encodeURIComponent(own)}`,
      ),
    ).toBe(at);
    expect(instantOfComment(`https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A${post}`)).toBeUndefined();
    expect(instantOfComment(`urn:li:comment:(activity:${post},7)`)).toBeUndefined();
  });
});
