import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

const columns: readonly Column[] = ["kind", "status", "date", "who", "title"];

describe("a court that rules on a day tells a ruling", () => {
  table([
    [
      "The International Court of Justice ruled on January 27.",
      "STATEMENT | held | 2024-01-27 | International Court of Justice | International Court of Justice rules",
    ],
    [
      "The Federal Court ruled on Friday that the company that owns the fleet had broken the law.",
      "STATEMENT | held | 2024-05-03 | Federal Court | Federal Court rules that the company that owns the fleet had broken the law",
    ],
    ["President Ana Roca ruled Peru until Friday."],
  ]);
});

describe("what is refused at a meeting is told beside it", () => {
  table([
    [
      "President Ana Roca of Peru rejected the plan at a meeting with Bo Vik.",
      "REJECT | held | ../2024-05-06 | Ana Roca | Ana Roca rejects the plan at a meeting with Bo Vik",
      "CONSULT | held | ../2024-05-06 | Ana Roca + Bo Vik | Ana Roca meets Bo Vik",
    ],
  ]);
});

describe("a blow that answers another is not that other", () => {
  table([
    [
      "The army resumed its bombardment on Friday after three policemen were wounded in an ambush.",
      "ASSAULT | held | 2024-05-03 | army | Army resumes the bombardment",
      "ASSAULT | held | ../2024-05-03 | nobody | Three policemen are wounded in an ambush",
    ],
    [
      "Two soldiers were killed in Lima on Friday after gunmen opened fire.",
      "ASSAULT | held | 2024-05-03 | gunmen + soldiers | Gunmen kill two soldiers",
    ],
    [
      "Gunmen attacked Lima on Friday, killing three.",
      "ASSAULT | held | 2024-05-03 | Gunmen | Gunmen attack Lima",
    ],
  ]);
});

describe("what has no date set is no plan", () => {
  table([
    ["No date was set for the summit, a mediator said on Friday."],
    ["No date has been set for the talks between Peru and Chile."],
    [
      "The talks between Peru and Chile were set for June.",
      "AGREE | planned expected | 2024-06 | Peru + Chile | Peru and Chile are to meet",
    ],
  ]);
});
