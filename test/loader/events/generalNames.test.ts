import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("a “General” or “Lord’s” that opens the name of a body is no general and no lord", () => {
  it.each([
    [
      "Libya’s General National Congress ousted Prime Minister Roca on Friday. He fled to Malta.",
      "General National Congress ousts Prime Minister Roca | 2024-05-03 | held | SANCTION expel | General National Congress + Roca",
      "Roca flees to Malta | 2024-05-03 | held | RETREAT | Roca",
    ],
    [
      "Peru’s General Staff chief met his Chilean counterpart in Lima on Friday.",
      "Peru’s General Staff chief meets his Chilean counterpart in Lima | 2024-05-03 | held | CONSULT | Peruvian General Staff chief + Chilean counterpart",
    ],
    [
      "Peru’s General Staff said on Friday it had withdrawn 200 troops from Mali.",
      "Peru’s General Staff withdraws 200 troops from Mali | ../2024-05-03 | held | RETREAT | Peru’s General Staff",
    ],
    [
      "Peru’s General Prosecutor’s Office opened a case against Holm on Friday.",
      "Peru’s General Prosecutor’s Office opens a case against Holm | 2024-05-03 | held | ACCUSE investigate | Peru’s General Prosecutor’s Office",
    ],
    [
      "The rebel Lord’s Liberation Front attacked a village on Friday.",
      "Lord’s Liberation Front attacks a village | 2024-05-03 | held | ASSAULT | Lord’s Liberation Front",
    ],
    [
      "Lord Holm visited Lima on Friday.",
      "Holm visits Lima | 2024-05-03 | held | CONSULT visit | Holm",
    ],
    [
      "Peru’s General Vik ousted Prime Minister Roca on Friday.",
      "Vik ousts Prime Minister Roca | 2024-05-03 | held | SANCTION expel | Vik + Roca",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
