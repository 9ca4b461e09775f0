import { readFileSync } from "node:fs";
import { computeSSI } from "social-selling-index";
import { type LinkedInExportInput, readLinkedInExport } from "social-selling-index/linkedin";
import { describe, expect, test } from "vitest";
import { asOf } from "../../hostile/attack.js";
import { faultOf, flipBytes, smallArchive } from "../../hostile/byte-flips.js";
import { containerAttacks } from "../../hostile/container-attacks.js";
import { zip } from "../../support/zip.js";
import { failure } from "../archives.js";

/** Those that take milliseconds; `npm run test:hostile` has the rest, with the memory that each takes. */
const quick = containerAttacks.filter(({ name }) => !/2 GB|overlapping|65 535 entries$/.test(name));

describe("a container that is not what it says", () => {
  test.each(quick.map((attack) => [attack.name, attack] as const))("%s", async (_, attack) => {
    const reading = readLinkedInExport(attack.archive(), { asOf });
    if (attack.outcome !== "read") return expect((await failure(reading)).code).toBe(attack.outcome);
    const { activity, issues } = await reading;
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining([...(attack.issues ?? [])]));
    expect(computeSSI(activity).score).toBeGreaterThanOrEqual(0);
  });
});

describe("a download that broke off", () => {
  const name = "Complete_LinkedInDataExport_11-01-2026.zip";
  const whole = readFileSync(`examples/synthetic-export/${name}`);
  const parts = Array.from({ length: 64 }, (_, part) => part);

  test.each(parts)("after %i/64", async (part) => {
    const bytes = whole.subarray(0, Math.floor((whole.length * part) / 64));
    expect((await failure(readLinkedInExport({ name, bytes }))).code).toBe(
      part === 0 ? "import.notZip" : "import.zipBroken",
    );
  });
});

describe("a byte that changed", () => {
  test("ends in a code, or changes the activity only where files, issues or the date show it", async () => {
    expect(await flipBytes(300, 2026)).toEqual([]);
  });

  test("is found where an article has it, whose text is not read", async () => {
    const bytes = smallArchive();
    const place = Buffer.from(bytes).indexOf("Published on 2026-05-01") + "Published on ".length;
    bytes[place + 9] = "2".charCodeAt(0);
    expect((await failure(readLinkedInExport(bytes))).code).toBe("import.zipBroken");
  });

  test("would be reported as a fault if nothing showed it", async () => {
    const right = await readLinkedInExport(smallArchive());
    const other = { ...right, activity: { ...right.activity, insights: {} } };
    expect(await faultOf(smallArchive(), right)).toBeUndefined();
    expect(await faultOf(smallArchive(), other)).toBe("another activity, and nothing shows it");
  });
});

describe("bytes that cannot be read", () => {
  const bytes = smallArchive();
  /** A Blob of which some properties are not what they should be. */
  const lying = (properties: PropertyDescriptorMap): Blob =>
    Object.defineProperties(new Blob([bytes.slice()]), properties);
  const moved = () => Promise.reject(new DOMException("moved", "NotReadableError"));
  const unreadable = { arrayBuffer: moved };
  /** Readable but for its beginning, as a file is that was moved after its directory was read. */
  const slice = (start: number, end: number) => (start < 100 ? unreadable : new Blob([bytes.slice(start, end)]));
  const sizeless = () => {
    throw new TypeError("none");
  };
  const transferred = () => {
    const buffer = bytes.slice().buffer;
    structuredClone(buffer, { transfer: [buffer] });
    return buffer;
  };

  test.each<[string, LinkedInExportInput]>([
    ["a Blob that says it is longer", lying({ size: { value: 1_000_000 } })],
    ["a Blob whose file was moved", lying({ slice: { value: () => unreadable } })],
    ["a Blob without a size", lying({ size: { get: sizeless } })],
    ["a Blob whose file is moved while it is read", lying({ slice: { value: slice } })],
    ["a file of a folder that was moved", { "Profile.csv": lying({ slice: { value: () => unreadable } }) }],
    ["a buffer that was transferred", transferred()],
  ])("%s", async (_, input) => {
    expect((await failure(readLinkedInExport(input, { asOf }))).code).toBe("import.input");
  });

  test.each([true, false])("a Blob whose file is moved after a header was read, stored: %s", async (stored) => {
    const name = "Reactions.csv";
    const whole = zip([{ name, content: "Date,Type,Link\n2026-05-01 10:00:00,LIKE,", stored }]);
    const slice = (start: number, end: number) =>
      start === 30 + name.length ? unreadable : new Blob([whole.slice(start, end)]);
    const blob = Object.defineProperties(new Blob([whole.slice()]), { slice: { value: slice } });
    expect((await failure(readLinkedInExport(blob, { asOf }))).code).toBe("import.input");
  });

  test("no more of an unpacked file is read than shows that it is no table", async () => {
    const text = new TextEncoder().encode("no header\n".repeat(60_000));
    const slice = (start: number, end: number) => (start > 0 ? unreadable : new Blob([text.slice(start, end)]));
    const blob = Object.defineProperties(new Blob([text]), { slice: { value: slice } });
    const { issues } = await readLinkedInExport({ "Reactions.csv": blob }, { asOf });
    expect(issues).toEqual([{ code: "import.headerNotFound", file: "Reactions.csv", count: 1 }]);
  });

  test.each(["__proto__", "constructor", "toString.csv", "__proto__/Profile.csv\0"])(
    "a folder with %s",
    async (name) => {
      const folder = JSON.parse(`{ ${JSON.stringify(name)}: 0 }`);
      Object.defineProperty(folder, name, { value: new Uint8Array(), enumerable: true });
      expect((await failure(readLinkedInExport(folder, { asOf }))).code).toBe("import.noLinkedInFile");
    },
  );

  test.each(["__proto__", "constructor"])("the option %s", async (name) => {
    const options = JSON.parse(`{ ${JSON.stringify(name)}: 1, "limits": { ${JSON.stringify(name)}: 2 } }`);
    const { issues } = await failure(readLinkedInExport(bytes, options));
    expect(issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["options.invalid", name],
      ["options.invalid", `limits.${name}`],
    ]);
  });
});
