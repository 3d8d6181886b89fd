import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const shown = (
  columns: Parameters<typeof told>[1],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("a relative clause that no word opens", () => {
  shown(
    ["date", "who", "title"],
    [
      [
        "Denmark says that a protest it lodged with Peru in March over the net went unanswered.",
        "2024-03 | Denmark + Peru | Denmark lodges a protest with Peru over the net",
      ],
      [
        "Peru rejected a proposal Denmark had put forward in March.",
        "2024-03 | Denmark | Denmark puts forward a proposal",
        "../2024-05-06 | Peru | Peru rejects a proposal Denmark had put forward",
      ],
      [
        "Peru reopened on Friday a border bridge it had shut in March.",
        "2024-03 | Peru | Peru shuts a border bridge",
        "2024-05-03 | Peru | Peru reopens a border bridge it had shut",
      ],
      [
        "The crisis led Peru to recall its envoy on Friday and to put a brigade on alert.",
        "2024-05-03 | Peru | Peru recalls its envoy",
        "2024-05-03 | Peru | Peru puts a brigade on alert",
      ],
      [
        "Peru thanked Denmark for the grain it sent in February.",
        "2024-02 | Denmark + Peru | Denmark sends the grain",
        "../2024-05-06 | Peru + Denmark | Peru thanks Denmark for the grain Denmark sent",
      ],
    ],
  );

  it("is none of a name behind what it names", () =>
    expect(told("The ship Santa Rosa sank off Peru on Friday.", ["date"])).toEqual(["2024-05-03"]));

  it("is none behind a phrase at the front", () =>
    expect(told("At the talks she met Bo Holm of Denmark on Friday.", ["date", "kind"])).toEqual([
      "2024-05-03 | CONSULT",
    ]));
});

describe("two that are joined alike", () => {
  shown(
    ["date", "status", "title"],
    [
      [
        "Danish envoy Bo Holm was due to fly to Lima on Thursday and to travel on to Quito the following day.",
        "2024-05-09 | planned expected | Bo Holm is to visit Lima",
        "2024-05-10 | planned expected | Bo Holm is to visit Quito",
      ],
      [
        "Peruvian President Ana Roca told Danish Prime Minister Bo Holm that she liked the pact and that officials of the two countries would hold talks in Lima next month.",
        "2024-06 | planned expected | Officials are to meet in Lima",
      ],
    ],
  );
});

describe("what only came of it", () => {
  shown(
    ["date", "status", "who"],
    [
      [
        "In March a dozen Peruvian soldiers landed on the islet, only to be expelled by Danish commandos.",
        "2024-03 | held | Peruvian soldiers",
        "2024-03 | held | Danish commandos + Peruvian soldiers",
      ],
    ],
  );
});

describe("what is only said to be so", () => {
  shown(
    ["kind", "title"],
    [
      [
        "Danish envoy Bo Holm dismissed on Friday reports that Peru had offered to hand over two men.",
        "REJECT | Bo Holm dismisses reports that Peru had offered to hand over two men",
      ],
      [
        "Bo Holm of Denmark confirmed on Friday reports that Peru had expelled two diplomats in March.",
        "SANCTION expel | Peru expels two diplomats",
      ],
    ],
  );
});
