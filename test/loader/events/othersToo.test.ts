// Others told in the same sentence or further up, who did not do it or did it too.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Cases = readonly (readonly [text: string, ...events: string[]])[];

const tells = (cases: Cases) =>
  it.each(cases)("%s", (text, ...events) => expect(told(text, ["title", "who"])).toEqual(events));

describe("who was freed stands right before the participle", () => {
  tells([
    [
      "A Danish delegation flew to Lima on Friday to meet Peruvian officials and Malian rebel leaders freed by Chad in 2023.",
      "Chad frees Malian rebel leaders | Chad + Malian rebel leaders",
      "Danish delegation visits Lima | Danish delegation + Peruvian officials + Malian rebel leaders",
    ],
  ]);
});

describe("their allies are theirs who stand beside", () => {
  tells([
    [
      "On Thursday Vik of Norway met Danish diplomats. On Friday the rebels and their allies overran Lima.",
      "Vik meets Danish diplomats | Vik + Danish diplomats",
      "Rebels and their allies overrun Lima | rebels",
    ],
  ]);
});

describe("a visit that follows a summit", () => {
  tells([
    [
      "The Peru visit follows a summit in Oslo on Friday between Chad and Mali.",
      "Chad and Mali attend a summit in Oslo | Chad + Mali",
    ],
  ]);
});

describe("the talks that are called off", () => {
  tells([
    // are those called off before, whoever has held others since
    [
      "Peru on Friday called off talks with Chad. Its envoy Bo Vik held talks with rebel leaders on Thursday. The talks have been called off, it said.",
      "Bo Vik meets rebel leaders | Bo Vik + rebel leaders",
      "Peru’s meeting with Chad is called off | Peru + Chad",
    ],
  ]);
});

describe("a shootout", () => {
  tells([
    // is not the war of which the article tells too
    [
      "Norwegian envoys met Bo Vik of Chad on Thursday to end the civil war. Friday's shootout occurred in Lima.",
      "Norwegian envoys meet Bo Vik | Norwegian envoys + Bo Vik",
      "Shootout occurs in Lima | nobody",
    ],
  ]);
});

describe("whose envoy has a name", () => {
  tells([
    [
      "Ana Roca of Peru held talks on Friday with President Bo Vik's envoy to southern Chad, Mr Ada Moe.",
      "Ana Roca meets Ada Moe | Ana Roca + Ada Moe",
    ],
    // whose has none stands for himself
    [
      "Ana Roca of Peru held talks on Friday with President Bo Vik's envoy.",
      "Ana Roca meets Bo Vik and envoy | Ana Roca + Bo Vik",
    ],
  ]);
});

describe("who joins two for hours of talks", () => {
  tells([
    [
      "President Ana Roca of Peru was joined by Norwegian Defense Minister Cai Holm in five hours of formal talks on Friday with President Ida Moe of Chad.",
      "Formal talks between Ana Roca, Ida Moe and Cai Holm | Ana Roca + Ida Moe + Cai Holm",
    ],
  ]);
});

describe("bodies and peoples by more words", () => {
  tells([
    [
      "Chad's Lima embassy suspended visas on Friday.",
      "Chad’s Lima embassy suspends visas | Chad’s Lima embassy",
    ],
    [
      "Ana Roca of Peru met separatist Kashmiri leaders on Friday.",
      "Ana Roca meets separatist Kashmiri leaders | Ana Roca + separatist Kashmiri leaders",
    ],
    [
      "UN envoy Ana Roca met the government delegation in Chad on Friday.",
      "Ana Roca meets Chadian government delegation | Ana Roca + Chadian government delegation",
    ],
  ]);
});

describe("what was sent by somebody", () => {
  tells([
    [
      "The departure was delayed on Friday when an aircraft sent by President Ola Roca of Chad developed problems.",
      "Departure is delayed | nobody",
      "Ola Roca sends the aircraft | Ola Roca",
      "Aircraft develop problems | nobody",
    ],
  ]);
});

describe("the parties", () => {
  tells([
    [
      "Peru and Chad held talks on Thursday. The parties agreed on Friday to raise the rent.",
      "Peru and Chad meet | Peru + Chad",
      "Peru and Chad agree to raise the rent | Peru + Chad",
    ],
    // not those that somebody has
    ["The government met the parties on Friday.", "Government meets the parties | government"],
  ]);
});

describe("a court is no side", () => {
  it("of a deal that both sides sign", () =>
    expect(
      told(
        "The International Criminal Court wants Bo Holm. It rained.\n\nBoth sides signed a deal on Friday.",
        ["who"],
      ),
    ).toEqual(["nobody"]));
});

describe("a paper", () => {
  tells([
    // that is told of it has no part in it
    [
      "Ana Roca of Peru invited Bo Vik of Chad on Friday, the Lima Monitor said.",
      "Ana Roca invites Bo Vik of Chad | Ana Roca + Bo Vik",
    ],
  ]);
});

describe("between whom another thing is", () => {
  tells([
    [
      "Ana Roca of Norway agreed on Friday with Bo Vik's call for dialogue between Peru and Chad.",
      "Ana Roca agrees with Bo Vik's call for dialogue between Peru and Chad | Ana Roca",
    ],
    ["Ana Roca of Norway spoke on Friday of an accord between Peru and Chad."],
  ]);
});

describe("a seat of government behind a report", () => {
  tells([
    [
      "A spokesman said Lima, which threatened sanctions on Chad on Friday, wanted more.",
      "Peru threatens sanctions on Chad | Peru + Chad",
    ],
  ]);
});
