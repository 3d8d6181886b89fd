import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "who"];

describe("two verbs of one who does both are two deeds", () => {
  it.each([
    [
      "The junta closed the airport and banned political parties on Friday.",
      "Junta closes the airport | 2024-05-03 | held | SANCTION discontinue | junta",
      "Junta bans political parties | 2024-05-03 | held | SANCTION discontinue | junta + political parties",
    ],
    [
      "President Roca suspended the constitution and dissolved parliament on Sunday.",
      "Roca suspends the constitution | 2024-05-05 | held | COERCE | Roca",
      "Roca dissolves parliament | 2024-05-05 | held | COERCE | Roca",
    ],
    [
      "The junta closed the airport, suspended the constitution and banned rallies on Friday.",
      "Junta closes the airport | 2024-05-03 | held | SANCTION discontinue | junta",
      "Junta suspends the constitution | 2024-05-03 | held | COERCE | junta",
      "Junta bans rallies | 2024-05-03 | held | SANCTION discontinue | junta",
    ],
    [
      "Peru closed its embassy in Chile and shut its consulate on Friday.",
      "Peru closes its embassy in Chile | 2024-05-03 | held | SANCTION discontinue | Peru",
      "Peru shuts its consulate | 2024-05-03 | held | SANCTION discontinue | Peru",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});

describe("but not where both have one thing", () => {
  it.each([
    [
      "Peru froze and seized the funds on Friday.",
      "Peru seizes the funds | 2024-05-03 | held | COERCE | Peru",
    ],
    [
      "Peru arrested ten men and detained them on Friday.",
      "Peru detains them | 2024-05-03 | held | COERCE | Peru",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});
