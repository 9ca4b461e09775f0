/** What came instead of data, and how to mend it. */
export type Refusal = readonly [received: string, repair: string];

/** What an answer of the API says when it is none of the data: by HTTP status, and how to mend it. */
export const apiRefusals: Readonly<Record<number, Refusal>> = {
  400: ["a refused request (400)", "ask with q=criteria for pages, with q=memberAndApplication for events"],
  401: ["a refused token (401)", "get a new access token for the member and ask again"],
  403: [
    "a token without the right to ask (403)",
    "get a token with the scope r_dma_portability_self_serve or r_dma_portability_3rd_party",
  ],
  426: ["a refused version (426)", "send the header LinkedIn-Version: 202312"],
  429: ["too many requests (429)", "ask for this page again later; keep the others"],
};

/** Any other status. */
export const otherRefusal = (status: number): Refusal => [
  `an error (${status})`,
  "ask for this page again; keep the others",
];

/** A page of the web site where data was asked for. */
export const webPage: Refusal = [
  "an HTML page",
  "check the address (https://api.linkedin.com/rest/...) and the access token, and ask again",
];
