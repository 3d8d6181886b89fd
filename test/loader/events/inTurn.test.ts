import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const rows = (cases: readonly (readonly [text: string, ...events: string[]])[]) =>
  it.each(cases)("%s", (text, ...events) =>
    expect(told(text, ["title", "kind", "who"])).toEqual(events),
  );

describe("what is done in turn is done by the subject", () => {
  rows([
    [
      "Peru has denied the accusation, and in turn has accused Chile of a raid.",
      "Peru accuses Chile of a raid | ACCUSE disapprove | Peru + Chile",
    ],
  ]);
});

describe("those who have no name", () => {
  rows([
    [
      "Peru invited Bo Holm on Friday, but those who were doubtful demanded an answer from Chilean officials.",
      "Peru invites Bo Holm | AGREE | Peru + Bo Holm",
      "Those who were doubtful demand an answer from Chilean officials | REQUEST change | Chilean officials",
    ],
  ]);
});

describe("who signed what stands in front", () => {
  rows([
    [
      "In a joint declaration signed by President Ana Roca and President Bo Holm, the states pledged to keep the peace.",
      "Joint declaration between Ana Roca and Bo Holm | AGREE | Ana Roca + Bo Holm",
      "States pledge to keep the peace | AGREE | nobody",
    ],
  ]);
});

describe("what was voted against was not done", () => {
  rows([
    [
      "Peru voted against the decision to remove troops from the border.",
      "Peru votes against the decision to remove troops from the border | REJECT | Peru",
    ],
  ]);
});

describe("details that are released are told", () => {
  rows([
    [
      "Bo Holm released details of the plan on Friday.",
      "Bo Holm releases details of the plan | STATEMENT | Bo Holm",
    ],
    ["Peru released two captives on Friday.", "Peru releases two captives | CONCEDE | Peru"],
  ]);
});

describe("a hope behind who says it is told", () => {
  rows([
    [
      "Ana Roca said on Friday she is hoping that she will meet Bo Holm.",
      "Ana Roca says she hopes to meet Bo Holm | STATEMENT | Ana Roca",
      "Ana Roca hopes to meet Bo Holm | AGREE | Ana Roca + Bo Holm",
    ],
  ]);
});
