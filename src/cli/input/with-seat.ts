/** An activity with what the command line says about the Sales Navigator seat. */
export function withSeat(activity: unknown, seat: boolean | undefined): unknown {
  const isRecord = typeof activity === "object" && activity !== null && !Array.isArray(activity);
  return seat === undefined || !isRecord ? activity : { ...activity, salesNavigator: seat };
}
