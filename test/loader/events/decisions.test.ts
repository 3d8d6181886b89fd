import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what was decided, and is judged by others, was done", () => {
  it.each([
    [
      "The EU condemns the decision of the Government of Peru to expel the Danish ambassador, Bo Holm, on 3 May.",
      "2024-05-03 | held | SANCTION expel | Government of Peru + Bo Holm",
    ],
    [
      "The EU condemns the decision of the Government of Peru, communicated on 3 May, to declare persona non grata the Ambassador of Denmark, Bo Holm.",
      "2024-05-03 | held | SANCTION expel | Government of Peru + Bo Holm",
    ],
    [
      "Denmark regrets Peru's decision of 3 May to recall its ambassador.",
      "2024-05-03 | held | SANCTION withdraw | Peru + Denmark",
    ],
    [
      "Bo Holm of Denmark welcomed the decision of Peru on Friday to release Ana Roca.",
      "2024-05-03 | held | CONCEDE | Peru + Ana Roca",
    ],
    [
      "Norway criticised the decision by Peru to close its embassy in Oslo last week.",
      "2024-04-29/2024-05-05 | held | SANCTION discontinue | Peru",
    ],
  ])("%s", (text, event) => expect(told(text, ["date", "status", "kind", "who"])).toContain(event));

  it("a plan belongs to whom it is of", () =>
    expect(
      told("The plan by Ana Roca of Peru to visit Oslo in July has been dropped.", [
        "title",
        "status",
      ]),
    ).toEqual(["Ana Roca’s visit to Oslo is dropped | cancelled"]));

  it("a refusal and what is refused are one", () =>
    expect(
      told(
        "Bo Holm of Denmark regretted the refusal by Peru on Friday to receive a Danish envoy.",
        ["title", "status"],
      ),
    ).toEqual(["Peru declines to receive Danish envoy | declined"]));

  it.each([
    "Denmark supports the efforts of Peru to mediate between Chile and Bolivia.",
    "It recalls the right of Peru to expel diplomats.",
  ])("but not %s", (text) => expect(told(text, ["title"])).toEqual([]));
});

describe("a mission or a visit that somebody made is a journey", () => {
  it.each([
    [
      "The Council heard Bo Holm of Denmark on the mission he undertook to Lima and Quito from 2 to 5 May.",
      "2024-05-02/2024-05-05 | CONSULT visit | Bo Holm",
    ],
    [
      "Ana Roca of Peru recalled the visit she paid to Oslo on 2 May.",
      "2024-05-02 | CONSULT visit | Ana Roca",
    ],
  ])("%s", (text, event) => expect(told(text, ["date", "kind", "who"])).toContain(event));

  it("who undertakes to do something promises it", () =>
    expect(told("Peru undertook on Friday to free the envoy.", ["date", "kind"])).toEqual([
      "2024-05-03 | AGREE",
    ]));
});

describe("a verb that is no participle takes no passive over", () => {
  it("speaks", () =>
    expect(
      told(
        "Bo Holm of Denmark toured the port, where trucks will be handed over to Peru in June, and spoke by phone with Ana Roca.",
        ["title", "status"],
      ),
    ).toContain("Bo Holm speaks by phone with Ana Roca | held"));
});

describe("what somebody has accepted to do is to come", () => {
  it("receives", () =>
    expect(
      told("Bo Holm of Denmark has accepted to receive Ana Roca of Peru next week.", [
        "date",
        "status",
        "who",
      ]),
    ).toEqual(["2024-05-13/2024-05-19 | planned expected | Bo Holm + Ana Roca"]));
});

describe("who is led or taken away is held", () => {
  it.each([
    "Bo Holm of Denmark was taken away by police in Lima on Friday.",
    "Police in Lima led away Bo Holm of Denmark on Friday.",
  ])("%s", (text) => expect(told(text, ["date", "kind"])).toEqual(["2024-05-03 | COERCE"]));
  it("but nobody is where a thing is taken away", () =>
    expect(told("Peru took away the licence of the station on Friday.", ["kind"])).not.toContain(
      "COERCE",
    ));
});

describe("a trial in which somebody is sentenced is the sentence", () => {
  it("once", () =>
    expect(
      told("Bo Holm of Denmark was sentenced in a closed trial in Lima on Friday.", ["kind"]),
    ).toEqual(["SANCTION convict"]));
});
