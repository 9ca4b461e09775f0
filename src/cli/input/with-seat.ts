import { isRecord } from "../../errors/received.js";

/** An activity with what the command line says about the Sales Navigator seat. */
export function withSeat(activity: unknown, seat: boolean | undefined): unknown {
  return seat === undefined || !isRecord(activity) ? activity : { ...activity, salesNavigator: seat };
}
