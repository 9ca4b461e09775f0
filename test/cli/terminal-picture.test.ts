import { expect, it } from "vitest";
import { terminalPicture } from "../../docs/generators/terminal-picture.js";
import { expectGolden } from "./golden.js";

it("docs/terminal.svg shows what ssi score prints today", async () => {
  const picture = await terminalPicture();
  expectGolden(picture, "../../docs/terminal.svg");
  expect(picture).not.toContain("\u001b");
});
