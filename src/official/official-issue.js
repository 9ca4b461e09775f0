import { describeReceived } from "../errors/received.js";
/** An issue of this stage about a value that came; the value is described in a few words. */
export const officialIssue = (code, path, expected, value, repair) => ({ code, path, expected, received: describeReceived(value), repair });
