/** Words or phrases that tell an audience, folded to lower case; a connection with one of either belongs to it. */
export type Audience = {
  /** Looked for in the title of a connection. */
  readonly titles?: readonly string[] | undefined;
  /** Looked for in the company of a connection. */
  readonly companies?: readonly string[] | undefined;
};

/** What the caller asks about persons and skills; nothing is known about it unless told. */
export interface FactQuestions {
  /** Whom the member sells to, by words or phrases; makes `targetAudienceShare` known. */
  readonly audience?: Audience | undefined;
  /** The skills the member wants to be known for; makes `focusSkillsEndorsed` known. */
  readonly focusSkills?: readonly string[] | undefined;
}
