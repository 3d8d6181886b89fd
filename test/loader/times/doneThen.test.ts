import { describe, it } from "vitest";
import { expectMarked } from "./marked.ts";

// Published on Thursday, 15 August 2019.
describe("findTimes(document, published): deeds that are over", () => {
  it.each([
    "Peru expelled four envoys in [[September|2018-09]].",
    "Peru expelled four envoys on [[20 September|2018-09-20]].",
    "The pact was signed in [[September|2018-09]].",
    "Chile, which recalled its ambassador in [[September|2018-09]], kept silent.",
    "Roca met Vik in Lima in [[September|2018-09]] and flew to Oslo.",
    "Peru broke off ties with Chile in [[September|2018-09]].",
    // what may be to come
    "Peru held talks on a summit in [[September|2019-09]].",
    "Peru may cut ties with Chile in [[September|2019-09]].",
    "Peru announced a summit in [[September|2019-09]].",
    "Four envoys are to be expelled in [[September|2019-09]].",
    "The pact will be signed in [[September|2019-09]].",
    "Peru won a summit in [[September|2019-09]].",
  ])("reads %s", (text) => expectMarked(text));

  it.each([
    "Roca was in Lima on [[Monday|2019-08-12]] and will be in Oslo on [[Friday|2019-08-16]].",
    "Roca visited Lima on [[Monday|2019-08-12]], Quito on [[Tuesday|2019-08-13]] and will be in Oslo on [[Friday|2019-08-16]].",
    // what is to come on both days
    "The talks will open on [[Friday|2019-08-16]] and will end on [[Sunday|2019-08-18]].",
  ])("reads the days of %s", (text) => expectMarked(text));
});
