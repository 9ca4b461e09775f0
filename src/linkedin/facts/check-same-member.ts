import { say } from "../../errors/wording.js";
import type { Archive, ArchiveFile } from "../archive.js";
import { createIssueReport } from "../import-issue.js";
import { type ImportBudget, importError } from "../import-limits.js";
import { exportTables } from "../tables/export-tables.js";
import { createFrequencies, createPersonIds } from "../tables/reading-context.js";
import { nameKey, personKey } from "../words/links.js";
import { readFile } from "./read-file.js";

/**
 * Checks that all archives, and all files of each, are of one member.
 *
 * @throws SSIError `import.differentMembers`.
 */
export async function checkSameMember(archives: readonly Archive[], budget: ImportBudget): Promise<void> {
  const mixed = archives.findIndex((archive) => idsOf(archive).size > 1);
  if (mixed >= 0) throw differentMembers(mixed);
  if (archives.length === 1) return;
  const persons = createPersonIds(budget, "Invitations.csv");
  const members: Member[] = [];
  for (const archive of archives) {
    const filesOf = (source: "profile" | "invitations") =>
      archive.files.filter((file) => "source" in file.class && file.class.source === source);
    const read = async (
      files: readonly ArchiveFile[],
      source: "profile" | "invitations",
      onRow: Parameters<typeof readFile>[5],
    ) => {
      for (const file of files) {
        await readFile(file, exportTables[source], budget, createIssueReport(), () => undefined, onRow);
      }
    };
    let name = "";
    const inviters = createFrequencies();
    await read(filesOf("profile"), "profile", (row) => {
      name = nameKey(`${row.text("firstName")} ${row.text("lastName")}`);
    });
    await read(filesOf("invitations"), "invitations", (row) => {
      if (row.text("direction").toUpperCase() === "OUTGOING")
        inviters.add(persons.idOf(personKey(row.text("inviter"))));
    });
    const member = { ids: idsOf(archive), inviter: inviters.mode(), name };
    if (members.some((other) => differ(other, member))) throw differentMembers(members.length);
    members.push(member);
  }
}

interface Member {
  readonly ids: ReadonlySet<string>;
  readonly inviter: number | undefined;
  readonly name: string;
}

const differentMembers = (index: number) =>
  importError(
    "import.differentMembers",
    [index],
    say("archives of one member"),
    say("archives of different members"),
    say("read each member's archives on their own"),
  );

/** The member ids in the names of an archive's files. */
const idsOf = (archive: Archive): ReadonlySet<string> =>
  new Set(
    archive.files.flatMap(({ class: kind, key }) =>
      "source" in kind && key.memberId !== undefined ? [key.memberId] : [],
    ),
  );

const haveCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((id) => b.has(id));

/** Whether two archives are of different members: their ids differ, or without ids, neither profile address nor name agree. */
function differ(a: Member, b: Member): boolean {
  if (a.ids.size > 0 && b.ids.size > 0) return !haveCommon(a.ids, b.ids);
  const addresses = a.inviter !== undefined && b.inviter !== undefined;
  const names = a.name !== "" && b.name !== "";
  if (!addresses && !names) return false;
  return !(addresses && a.inviter === b.inviter) && !(names && a.name === b.name);
}
