/** How the member was told from others among the senders of messages. */
export type OwnerFound = "direction" | "invitations" | "profileName" | "mostConversations";
