import { describe, it } from "vitest";
import { expectMarked } from "./marked.ts";

// Published on Thursday, 15 August 2019.
describe("days and weeks counted from a month", () => {
  it.each([
    "Peru appealed in [[May|2019-05]]. Chile filed its appeal [[a week earlier|2019-04-21/2019-05-27]].",
    "Peru withdrew its envoy in [[May|2019-05]]. It announced the step [[two days earlier|2019-05~]].",
    "Roca spoke in Oslo [[last November|2018-11]]. Vik had apologised [[the previous day|2018-11~]].",
  ])("goes on from the month in the sentence before: %s", (text) => expectMarked(text));

  it.each([
    "Peru voted on [[Monday|2019-08-12]]. It heard a board that was in Oslo in [[April|2019-04]]. Vik flew to Lima [[a week earlier|2019-08-05/2019-08-11]].",
    "The firm was bought in [[May|2019-05]]. Users were told to wait. Peru left it [[the previous day|2019-08-14]].",
    "Peru left the union in [[1998|1998]]. Chile fell silent [[the previous day|2019-08-14]].",
  ])("not from an aside, nor from one further back: %s", (text) => expectMarked(text));
});
