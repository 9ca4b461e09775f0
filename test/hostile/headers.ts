/** The header of Connections.csv since mid-2023. */
export const connections = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

/** The header of messages.csv, as far as the reader uses it. */
export const messages =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";

/** One sign that Unicode decomposes into 18. */
export const longSign = "\ufdfa";
