import { describe, expect, it } from "vitest";
import { told } from "../events/told.ts";

const who = (rows: readonly (readonly [text: string, ...events: string[]])[]) =>
  it.each(rows)("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));

describe("a delegation that nobody is told to lead", () => {
  who([
    [
      "A seven-member Commonwealth team arrived in Lima on Friday. The delegation met Ana Roca on Saturday.",
      "Commonwealth arrives in Lima | Commonwealth",
      "Commonwealth meets Ana Roca in Lima | Commonwealth + Ana Roca",
    ],
    [
      "A delegation from Norway arrived in Lima on Friday. The delegation met Ana Roca on Saturday.",
      "Norway arrives in Lima | Norway",
      "Norway meets Ana Roca in Lima | Norway + Ana Roca",
    ],
    // of which of the two is not told
    [
      "A delegation from Norway and a delegation from Chile arrived in Lima on Friday. The delegation met Ana Roca on Saturday.",
      "Norway arrives in Lima | Norway",
      "Delegation meets Ana Roca | Ana Roca",
    ],
  ]);
});

describe("a headline’s mediator or chief of a body", () => {
  who([
    [
      "AU chief arrives in Peru\n\nAfrican Union Commission chairwoman Ana Roca flew into Lima on Friday.",
      "Ana Roca arrives in Lima | Ana Roca",
    ],
    [
      "AU mediator meets Holm\n\nThe chief mediator for the talks, Ana Roca, met Bo Holm in Lima on Friday.",
      "Ana Roca meets Holm in Lima | Ana Roca + Bo Holm",
    ],
    // of another body
    [
      "AU mediator meets Holm\n\nThe head of the Arab League, Ana Roca, met Bo Holm in Lima on Friday.",
      "Ana Roca meets Holm in Lima | Ana Roca + Bo Holm",
      "AU mediator meets Holm | AU mediator + Bo Holm",
    ],
  ]);
});

describe("an office in a headline’s capitals", () => {
  who([
    [
      "Danish President Hails Ties with Peru\n\nDanish President Bo Holm on Friday hailed ties with Peru.",
      "Bo Holm hails ties with Peru | Bo Holm + Peru",
    ],
    [
      "Danish Foreign Minister to Visit Peru\n\nDanish Foreign Minister Bo Holm will travel to Lima on Thursday.",
      "Bo Holm is to visit Lima | Bo Holm",
    ],
    // a name that is a verb, too
    [
      "Danish Envoy Burns Visits Peru\n\nDanish envoy Bo Burns visited Lima on Friday.",
      "Burns visits Lima | Bo Burns",
    ],
  ]);
});
