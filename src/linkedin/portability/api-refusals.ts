import { say } from "../../errors/wording.js";
/** What came instead of data, and how to mend it. */
export type Refusal = readonly [received: string, repair: string];

/** What an answer of the API says when it is none of the data: by HTTP status, and how to mend it. */
export const apiRefusals: Readonly<Record<number, Refusal>> = {
  400: [say("a refused request (400)"), say("ask with q=criteria for pages, with q=memberAndApplication for events")],
  401: [say("a refused token (401)"), say("get a new access token for the member and ask again")],
  403: [
    say("a token without the right to ask (403)"),
    say("get a token with the scope r_dma_portability_self_serve or r_dma_portability_3rd_party"),
  ],
  426: [say("a refused version (426)"), say("send the header LinkedIn-Version: 202312")],
  429: [say("too many requests (429)"), say("ask for this page again later; keep the others")],
};

/** Any other status. */
export const otherRefusal = (status: number): Refusal => [
  say("an error ({number})", { number: status }),
  say("ask for this page again; keep the others"),
];

/** A page of the web site where data was asked for. */
export const webPage: Refusal = [
  say("an HTML page"),
  say("check the address (https://api.linkedin.com/rest) and the access token, and ask again"),
];
