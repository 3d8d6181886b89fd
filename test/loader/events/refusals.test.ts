import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const row = (text: string) => told(text, ["title", "kind", "status"]);

describe("what one side will not do", () => {
  it.each([
    [
      "Peru would not take part in a patrol planned for June, Ana Roca said.",
      "Peru will not take part in a patrol | REJECT meet | declined",
    ],
    [
      "Ana Roca will not be in Oslo on Friday.",
      "Ana Roca will not visit Oslo | REJECT meet | declined",
    ],
    [
      "Peru no longer recognises the court.",
      "Peru does not recognise the court | REJECT assist | declined",
    ],
    [
      "Peru refused to receive a note on Friday.",
      "Peru refuses to receive a note | REJECT | declined",
    ],
  ])("%s", (text, event) => expect(row(text)).toEqual([event]));

  it("sends away who came", () =>
    expect(
      row("Peru sent a commission of inquiry in May, which Norway would not receive."),
    ).toEqual([
      "Peru sends a commission of inquiry | CONSULT visit | held",
      "Norway will not receive commission | REJECT meet | declined",
    ]));

  it("tells the noun of a refusal as one", () =>
    expect(
      row("Peru's refusal to hand over the men led Norway to break off talks on Friday."),
    ).toEqual([
      "Norway breaks off talks | SANCTION discontinue | cancelled",
      "Peru declines to hand over the men | REJECT yield | declined",
    ]));

  it.each(["Elections will not be in June, Ana Roca said.", "Peru takes part in the fair."])(
    "but not: %s",
    (text) => expect(row(text)).toEqual([]),
  );
});

describe("what broke off or down is told once", () => {
  it("talks", () =>
    expect(row("Peru broke off talks with Norway on Friday.")).toEqual([
      "Peru breaks off talks with Norway | SANCTION discontinue | cancelled",
    ]));

  it("a truce that was agreed a clause before", () =>
    expect(
      told("Peru and Norway agreed on a truce on Friday, but it broke down within hours.", [
        "kind",
      ]),
    ).toEqual(["AGREE", "SANCTION discontinue"]));
});

describe("what only seems to happen", () => {
  it.each([
    "Had Peru withdrawn its envoy, the talks would have been held.",
    "Peru and Norway have met every year since 2010.",
  ])("%s", (text) => expect(row(text)).toEqual([]));

  it("is a name for a thing", () =>
    expect(
      row("Peru summoned Bo Holm, envoy of Norway, on Friday to explain what it called a raid."),
    ).toHaveLength(1));

  it("is a claim, though its maker stands between", () =>
    expect(
      row(
        "Accusations by Peru that Norway violated its airspace were dismissed in Oslo on Friday.",
      ),
    ).toEqual(["Accusations by Peru are dismissed in Oslo | REJECT | held"]));
});

describe("a request that nobody grants", () => {
  it.each([
    [
      "Peru's request for an inquiry has not been granted.",
      "Peru’s request for an inquiry is not granted | REJECT | declined",
    ],
    ["Ana Roca will now stay at home.", "Ana Roca stays at home | REJECT meet | declined"],
    [
      "Peru will not accept any restriction.",
      "Peru will not accept any restriction | REJECT yield | declined",
    ],
  ])("%s", (text, event) => expect(row(text)).toEqual([event]));

  it("but one that waits is none", () =>
    expect(row("Peru's request for an inquiry has yet to be granted.")).toEqual([]));
});

describe("what is no charge and no act", () => {
  it.each(["Ana Roca described it as an exercise.", "Norway, which recognises Peru, has a port."])(
    "%s",
    (text) => expect(row(text)).toEqual([]),
  );

  it("is said by a paper that is handed over", () =>
    expect(
      row("Peru gave Bo Holm of Norway a note that described the raid as a breach."),
    ).toHaveLength(1));
});

it("only may be refused", () =>
  expect(row("Officials said that Peru might boycott the meeting.")).toEqual([
    "Peru may boycott the meeting | REJECT | planned possible",
  ]));

it("has the day on which it was due", () =>
  expect(
    told("Peru cancelled talks with Norway that were due to open in Oslo on June 3.", [
      "status",
      "date",
    ]),
  ).toEqual(["cancelled | 2024-06-03"]));
