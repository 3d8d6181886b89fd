import { describe, it } from "vitest";
import { expectMarked } from "./marked.ts";

// Published on Thursday, 15 August 2019.
describe("findTimes(document, published): the year of a day without one, beside another year", () => {
  it.each([
    "The pact, drafted in [[March 2017|2017-03]], will be signed on [[27 August|2019-08-27]].",
    "Drafted in [[March 2017|2017-03]], the pact is to be signed in [[October|2019-10]].",
    "Peru cut ties in [[March 2017|2017-03]]. They were restored in [[February|2019-02]].",
    "Peru cut ties in [[March 2017|2017-03]]. They were re-established in [[February|2019-02]].",
    "Peru signed a pact on [[3 May 2017|2017-05-03]] and met Vik on [[20 January|2019-01-20]].",
    // what goes on from there
    "Peru signed a pact on [[3 May 2017|2017-05-03]] and ratified it on [[20 July|2017-07-20]].",
    "The siege began in [[November 2017|2017-11]]. In [[January|2018-01]] it was lifted.",
    "Peru cut ties in [[March 2017|2017-03]]. They were restored in [[June|2017-06]].",
    "Peru cut ties in [[March 2017|2017-03]]. They had been restored in [[February|2017-02]].",
    "Peru cut ties in [[March 2017|2017-03]]. Talks failed in [[February|2017-02]].",
    "The pact, drafted in [[March 2017|2017-03]], was signed in [[May|2017-05]].",
  ])("reads %s", (text) => expectMarked(text));
});
