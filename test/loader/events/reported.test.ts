import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (text: string) => told(text, ["title"]);
const who = (text: string) => told(text, ["who"]);

describe("who does what is reported, and not who reports it", () => {
  it("a subject with an aside between dashes or commas", () => {
    expect(
      who(
        "Bo Okada said the vice foreign ministers -- Ana Roca of Peru and Chile’s Jan Ruiz -- agreed to resume the talks next week.",
      ),
    ).toEqual(["Ana Roca + Jan Ruiz"]);
    expect(
      who(
        "Danish spokesman Bo Holm said Mullah Abdul Baraki, a co-founder of the Front, will visit Peru on Friday.",
      ),
    ).toEqual(["Abdul Baraki"]);
    // no aside that says who, but a day
    expect(
      who("Bo Holm of Denmark said, a day after the talks, that Ana Roca will visit Peru."),
    ).toEqual(["Ana Roca"]);
  });

  it("an ambassador to somewhere", () =>
    expect(
      titles(
        "Ana Diaz, a Danish spokeswoman, said Danish Ambassador to Peru Bo Holm also issued a protest note in Lima on Friday.",
      ),
    ).toEqual(["Bo Holm issues a protest note in Lima"]));

  it("who says behind the comma that there were meetings was at none", () =>
    expect(
      who(
        "It came during a series of meetings in Oslo on Friday, said Bo Okada, an official in Peru.",
      ),
    ).not.toContain("Bo Okada"));

  it("a release that might help, as one hopes, is not hoped for", () =>
    expect(
      titles(
        "Roca was freed by Peru in May after a request by Chile, which hoped the release might help.",
      ),
    ).toEqual(["Peru frees Roca"]));
});

describe("where the clause in front ends, a list does too", () => {
  const text = (rest: string) => `Since Bo Holm ended talks with the Front, ${rest}`;
  it("behind its comma another does something", () => {
    const events = told(
      text("Peruvian Premier Jan Ruiz and other officials have urged Denmark to resume them."),
      ["who"],
    );
    expect(events).toContain("Bo Holm + Front");
    expect(events).toContain("Jan Ruiz + officials + Denmark");
  });

  it("but a list without such a clause goes on", () =>
    expect(who("Bo Holm of Denmark met Ana Roca, Jan Ruiz and Per Vik on Friday.")).toEqual([
      "Bo Holm + Ana Roca + Jan Ruiz + Per Vik",
    ]));
});

describe("meetings told by the way", () => {
  it("“after his meeting with” somebody tells of it, “after their meeting” does not", () => {
    expect(
      titles(
        "Danish minister Bo Holm told reporters after his two-hour meeting with Ana Roca of Peru that it rained.",
      ),
    ).toContain("Bo Holm meets Ana Roca");
    expect(
      titles("Danish minister Bo Holm told reporters after their meeting that it rained."),
    ).not.toContain("Bo Holm’s meeting");
  });

  it("the time it was last is not its own", () => {
    expect(told("Peru and Chile met for the first time after 2012 on Friday.", ["date"])).toEqual([
      "2024-05-03",
    ]);
    expect(told("Peru and Chile met after 2012.", ["date"])).not.toEqual(["../2024-05-06"]);
  });

  it("“here” in an aside is where the report was written", () =>
    expect(
      told(
        "Peru calls it off\n\nLIMA, May 6 (Wire) -- Talks with Chile, which were to be held here on Friday, have been postponed.",
        ["where", "status"],
      ),
    ).toEqual(["Lima | cancelled"]));
});

describe("places that open a report", () => {
  const head = (line: string) => told(`Peru acts\n\n${line}`, ["words"]);
  it.each([
    "Buenos Aires - Peru recalled its envoy on Friday.",
    "Lima, May 6 (Wire): Peru recalled its envoy on Friday.",
    "Riyadh: Peru recalled its envoy on Friday.",
  ])("%s", (line) => expect(head(line)).toEqual(["Peru recalled its envoy on Friday"]));

  it("but not whose words follow", () =>
    expect(told("Peru acts\n\nHolm: Peru recalled its envoy on Friday.", ["words"])).not.toEqual([
      "Peru recalled its envoy on Friday",
    ]));
});
