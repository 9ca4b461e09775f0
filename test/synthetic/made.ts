import type { MemberPlan } from "./plan/member-plan.js";
import { planMember } from "./plan-member.js";
import type { ExportOptions } from "./write/export-options.js";
import { archiveName, writeExport } from "./write-export.js";
import { writeZip } from "./write-zip.js";

// To plan two years and to pack them takes longer than to read them: once for all tests of a worker that only read them.

const plans = new Map<number, MemberPlan>();

/** The plan of a seed. */
export function planOf(seed: number): MemberPlan {
  const plan = plans.get(seed) ?? planMember(seed);
  plans.set(seed, plan);
  return plan;
}

interface Archive {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const archives = new WeakMap<MemberPlan, Map<string, Archive>>();

/** The archive of a plan, under the name it is downloaded with. */
export function archiveOf(plan: MemberPlan, options: ExportOptions = {}): Archive {
  const made = archives.get(plan) ?? new Map<string, Archive>();
  archives.set(plan, made);
  const key = JSON.stringify(options);
  const archive = made.get(key) ?? {
    name: archiveName(plan, options.edition),
    bytes: writeZip(writeExport(plan, options), plan.compiledAt),
  };
  made.set(key, archive);
  return archive;
}
