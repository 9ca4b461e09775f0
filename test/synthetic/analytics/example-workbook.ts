import type { MemberPlan } from "../plan/member-plan.js";
import { planMemberAnalytics } from "./plan-analytics.js";
import { writeWorkbook } from "./write-workbook.js";

/** As LinkedIn names it: the member, the first and the last day. */
export const exampleWorkbookName = "AggregateAnalytics_AlexisMoravent_2025-11-02_2026-11-01.xlsx";

/** The parts of the workbook in examples/synthetic-export: the new generation, in English, every cell text. */
export function exampleWorkbook(plan: MemberPlan): Map<string, Uint8Array> {
  const parts = writeWorkbook(planMemberAnalytics(plan), { generation: "new", language: "en", strings: "inline" });
  return new Map([...parts].map(([name, xml]) => [name, new TextEncoder().encode(xml)]));
}
