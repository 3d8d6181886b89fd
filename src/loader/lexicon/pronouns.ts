// Pronouns by whom they may stand for. Source: any English grammar.

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

export const feminine = words("she her hers herself");
export const masculine = words("he him his himself");
/** One thing, state or body. */
export const neuter = words("it its itself");
export const thirdPlural = words("they them their theirs themselves");
export const firstSingular = words("i me my mine myself");
export const firstPlural = words("we us our ours ourselves");
/** Behind them stands what was told before. */
export const definiteWords = words("the this that these those");
