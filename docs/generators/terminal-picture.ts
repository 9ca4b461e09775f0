import { fileURLToPath } from "node:url";
import { main } from "../../src/cli/main.js";

const archive = "examples/synthetic-export/Complete_LinkedInDataExport_11-01-2026.zip";
const columns = 92;

const cell = { width: 8.4, height: 19 };
const padding = { x: 20, top: 58, bottom: 18 };
const fontSize = 14;

/** The class of each colour code of the terminal. */
const classes: Readonly<Record<string, string>> = { "31": "red", "32": "green", "33": "yellow", "36": "cyan" };

const style = `
    text { font: ${fontSize}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #e6edf3; white-space: pre }
    .frame { fill: #0f1722; stroke: #4b5768 } .bar { fill: #1b2635 }
    text.bold { font-weight: 700; fill: #ffffff } text.dim { fill: #95a1b2 }
    text.red { fill: #ff8d85 } text.green { fill: #5ad27a } text.yellow { fill: #e9b949 } text.cyan { fill: #4cc9e6 }
    rect.cyan { fill: #4cc9e6 } rect.yellow { fill: #e9b949; opacity: .5 } circle.dim { fill: #5d6a7c }
  `;

/** A stretch of a line in one style. */
interface Run {
  readonly column: number;
  readonly text: string;
  readonly className: string;
}

/** Takes a line with colour codes apart. */
function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  const state = { bold: false, dim: false, colour: "" };
  let column = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour code
  for (const piece of line.split(/(\u001b\[\d+m)/)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    const code = /^\u001b\[(\d+)m$/.exec(piece)?.[1];
    if (code === "1") state.bold = true;
    else if (code === "2") state.dim = true;
    else if (code === "22") state.bold = state.dim = false;
    else if (code !== undefined) state.colour = classes[code] ?? "";
    else if (piece !== "") {
      const className = [state.bold ? "bold" : "", state.dim ? "dim" : "", state.colour].filter(Boolean).join(" ");
      runs.push({ column, text: piece, className });
      column += [...piece].length;
    }
  }
  return runs;
}

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const round = (value: number) => String(Math.round(value * 100) / 100);

/** Block characters become shapes, so that no font can break them; words become text of an exact width. */
function draw({ column, text, className }: Run, row: number): string[] {
  const x = (offset: number) => round(padding.x + (column + offset) * cell.width);
  const top = padding.top + row * cell.height;
  const attribute = className === "" ? "" : ` class="${className}"`;
  const shapes: string[] = [];
  const box = (offset: number, cells: number, y: number, height: number) =>
    shapes.push(
      `<rect${attribute} x="${x(offset)}" y="${round(y)}" width="${round(cells * cell.width)}" height="${round(height)}"/>`,
    );
  for (const { 0: match, index } of text.matchAll(/█+|▀+|▒+|·{3,}|(?:(?!·{3})[^\s█▀▒])+(?: (?:(?!·{3})[^\s█▀▒])+)*/g)) {
    const isDigits = /▀|█ +█/.test(text);
    if (match.startsWith("▀")) box(index, match.length, top, cell.height / 2);
    else if (/^[█▒]/.test(match) && isDigits) box(index, match.length, top, cell.height);
    else if (/^[█▒]/.test(match)) box(index, match.length, top + 3, cell.height - 6);
    else if (match.startsWith("···")) {
      for (let dot = 0; dot < match.length; dot++)
        shapes.push(
          `<circle${attribute} cx="${round(Number(x(index + dot)) + cell.width / 2)}" cy="${round(top + cell.height / 2)}" r="1.3"/>`,
        );
    } else {
      const length = round([...match].length * cell.width);
      shapes.push(
        `<text${attribute} x="${x(index)}" y="${round(top + 14)}" textLength="${length}">${escapeXml(match)}</text>`,
      );
    }
  }
  return shapes;
}

/** What `ssi score` prints for the synthetic export on a terminal of 92 columns, with its colours. */
async function colouredOutput(): Promise<string> {
  let text = "";
  const path = fileURLToPath(new URL(`../../${archive}`, import.meta.url));
  const code = await main(["score", path], {
    stdout: { write: (chunk) => (text += chunk), columns },
    stderr: { write: () => {} },
    stdin: (async function* () {})(),
    env: { FORCE_COLOR: "1", LANG: "C.UTF-8" },
  });
  if (code !== 0) throw new Error(`ssi score ended with ${code}`);
  return text;
}

/** A picture of the terminal dashboard as SVG: the real output for the synthetic export, in a window. */
export async function terminalPicture(): Promise<string> {
  const lines = (await colouredOutput()).replace(/^\n+|\n+$/g, "").split("\n");
  const width = Math.round(columns * cell.width + 2 * padding.x);
  const height = padding.top + lines.length * cell.height + padding.bottom;
  const drawn = lines
    .map((line, row) =>
      runsOf(line)
        .flatMap((run) => draw(run, row))
        .join(""),
    )
    .filter(Boolean);
  const lights = ["#ff6b61", "#f5bf4f", "#5ad27a"].map(
    (fill, place) => `<circle cx="${22 + place * 20}" cy="18" r="6" fill="${fill}"/>`,
  );
  const command = `ssi score ${archive.slice(archive.lastIndexOf("/") + 1)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The terminal dashboard of ssi score for the synthetic export">
  <style>${style}</style>
  <rect class="frame" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="9"/>
  <path class="bar" d="M1 10a9 9 0 0 1 9 -9h${width - 20}a9 9 0 0 1 9 9v26H1z"/>
  ${lights.join("")}<text class="dim" x="${width / 2}" y="23" text-anchor="middle">${command}</text>
  ${drawn.join("\n  ")}
</svg>
`;
}
