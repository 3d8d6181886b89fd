import { describe, it } from "vitest";
import { expectMarked } from "./marked.ts";

// Published on Thursday, 15 August 2019.
describe("“that May” is of the year that was told, or of the next", () => {
  it.each([
    "Rebels took Lima in [[November 2012|2012-11]].\n\nThey opened talks [[that December|2012-12]].",
    "Rebels took Lima in [[December 2012|2012-12]]. They opened talks [[that January|2013-01]].",
    "Soldiers raided two towns in [[1992|1992]], and left [[that September|1992-09]].",
  ])("%s", (text) => expectMarked(text));

  it("without a year told it is the last one", () =>
    expectMarked("Roca left on [[Monday|2019-08-12]]. [[That May|2019-05]] she had come."));
});

describe("“from” sets beside each other only what is counted", () => {
  it.each([
    "It was opened in [[February 2013|2013-02]], boycotted from [[September that year|2013-09]] and shut in [[January|2014-01]].",
    "A pact of [[February 2006|2006-02]] did not keep rebels from storming Lima [[that April|2006-04]]. Peru left [[the next day|2006-04~]].",
  ])("%s", (text) => expectMarked(text));

  it("but a figure is", () =>
    expectMarked(
      "It fell to 14 million in [[May 2013|2013-05]] from 15.3 million in [[April 2012|2012-04]]. Peru left in [[July|2013-07]].",
    ));
});
