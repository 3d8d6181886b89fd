// Words that leave a title open: one that ends in such a word says less than it seems to.
// Source: any English grammar.

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** They stand for somebody or something told elsewhere; whoever reads only the title cannot know. */
export const barePronouns = words(
  "it they them he him she her we us you i me this that these those who whom which its their his",
);
/** As the first word of a title they are all that it has for a subject. */
export const subjectPronouns = words("it they he she we i");
/** In a title they stand for what the reader cannot see; not "it" and "him", nor "there will be". */
export const openObjects =
  /(?<!\S)(?:them|us|this|these|those|there(?! (?:is|are|was|were|will|would|can|could|may|has|had) ))(?!\S)/;
/** They need another word behind them. */
export const functionWords = words(
  "a an the of to with for from by at and or but as than against between among into toward towards upon via during after before since until about what be is are was were has have had not",
);
/** They open the phrase of a noun. */
export const determiners = words("a an the his her its their");
