import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.js";
import { workspace } from "./workspace.js";

const { file } = workspace();

/** Four cautions. */
const spammer = {
  id: "sam",
  people: { targetAudienceShare: 0.02 },
  relationships: {
    connections: 15_000,
    invitationAcceptance: { part: 200, whole: 1280 },
    responseRate: { part: 10, whole: 200 },
  },
};

describe("cautions on the screen", () => {
  it("stand under the band, at most two of them, and never in red", async () => {
    const path = file("spammer.json", spammer);
    const { out } = await runCli(["score", path]);
    expect(out).toContain("· 1,280 invitations in 83 days: LinkedIn's limit is about 100 a week.");
    expect(out).toContain("· 1,280 invitations sent, 200 accepted");
    expect(out).not.toContain("conversations begun by others");
    const { out: colored } = await runCli(["score", path], { stdoutTTY: true });
    const line = colored.split("\n").find((one) => one.includes("invitations in 83 days"));
    expect(line).toMatch(/^ {2}·/);
    expect(line).not.toContain("\u001b[31m");
    const { out: italian } = await runCli(["score", path, "--locale", "it"]);
    expect(italian).toContain("1.280 inviti in 83 giorni: il limite di LinkedIn");
    const { out: json } = await runCli(["score", path, "--json"]);
    expect(JSON.parse(json).cautions).toHaveLength(4);
  });

  it("are a mark in the table of a team, with a line that says what it is", async () => {
    const { out } = await runCli(["team", file("spammer.json", spammer), file("ann.json", { id: "ann" })]);
    expect(out).toMatch(/1 {2}sam ! /);
    expect(out).toMatch(/2 {2}ann {2,}/);
    expect(out).toContain("! 1 with something to look at");
  });
});
