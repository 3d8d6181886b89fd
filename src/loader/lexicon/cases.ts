// Prepositions and subordinating words by what they say of the phrase or clause behind them.
// Source: any English grammar.

const words = (text: string): ReadonlySet<string> =>
  new Set(text.split(" ").map((word) => word.replaceAll("_", " ")));

/** Something happens there: "in Lima", "off the coast". */
export const siteCases = words(
  "in at near through outside inside off over across aboard within around on throughout along",
);
/** Somebody goes there. */
export const goalCases = words("to in at for into through near toward towards via as_far_as");
/** Either: what stands behind is a place and not a side. */
export const placeCases = words(
  "in at near to from outside into around off over inside across toward towards via through",
);
/** With a time or a happening behind them they date the clause. */
export const dayCases = words("when as during");
/** With a time behind them they bound it or date it. */
export const timeCases = words("when as after before following during since");
/** A happening that follows them is one that came about: "after his visit to Lima". */
export const pastCases = words("after during following before since at upon on from amid");
/** Where a phrase behind them names a happening, its place is the clause's too. */
export const occasionCases = words("during on at in for after when while");
/** They say when, why or in spite of what, and are no part of a title. */
export const looseCases = words(
  "on during since until after before as according_to amid following despite",
);
/** What stands behind them did not happen, or not so. */
export const negatingCases = words("without instead_of rather_than for");
export const conditionWords = words(
  "if unless whether lest in_case provided provided_that providing assuming on_condition_that as_long_as so_long_as",
);
/** What a gerund behind them tells came about as its clause did; behind others it is an aim, a fear or a charge. */
export const participleCases = words(
  "after since following before while when as once by in on upon during through despite besides",
);
/** A present behind them is one to come: "before he departs". */
export const futureCases = words("when until once before after as_soon_as");
/** With whom: "met with", "talks between". */
export const companyCases: readonly string[] = [
  ...words("with between among alongside together_with"),
];
/** A day behind them is one that is set: "postponed until Friday", "called for Friday", "demanded by Friday". */
export const limitCases = words("for until till to by before within");
/** A happening behind them came first: "will resume after the clash in May". */
export const afterCases = words("after since following");
/** What stands behind them is why something was done, and came before it. */
export const reasonCases = words("over following for in_response_to");
/** Who does something in front of them takes part in the occasion behind them: "promised it at a dinner". */
export const attendedCases = words("at in during throughout");
/** Whoever acts in what stands behind them takes part in it, or comes right before or after: "fell in the 2014 ambush". */
export const sharingCases = words(
  "at in during after before following since when while amid upon within throughout until till by",
);
/** A phrase of senses.ts leaves room for an object of the verb in front of them. */
export const roomyCases = words("as of to from in on with under into for out at off behind");
