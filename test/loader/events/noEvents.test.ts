import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const none = (why: string, rows: readonly string[]) =>
  describe(why, () => {
    it.each(rows)("%s", (text) => expect(told(text, ["title", "status"])).toEqual([]));
  });

/** What stands next to it and is an event all the same. */
const but = (rows: readonly (readonly [text: string, told: string])[]) =>
  it.each(rows)("but is in: %s", (text, event) => {
    expect(told(text, ["title", "status"])).toEqual([event]);
  });

describe("no event is found in", () => {
  none("what did not happen", [
    "Ana Roca did not meet Bo Holm in Lima.",
    "Ana Roca didn’t visit Oslo in April.",
    "Ana Roca has never met Bo Holm.",
    "Ana Roca has not visited Oslo since 2019.",
    "Ana Roca was not invited to Oslo.",
    "No meeting between Ana Roca and Bo Holm was planned.",
    "Ana Roca and Bo Holm have yet to meet.",
    "Ana Roca failed to meet Bo Holm in April.",
  ]);
  but([["Ana Roca visited Oslo, not Bergen.", "Ana Roca visits Oslo | held"]]);

  none("conditions and what hangs on them", [
    "If Ana Roca visits Oslo, Peru gains.",
    "Unless Bo Holm visits Lima, Peru will not move.",
    "Ana Roca would meet Bo Holm if asked.",
    "It is unclear whether Bo Holm visits Lima.",
    "Ana Roca would have met Bo Holm.",
    "Ana Roca should meet Bo Holm.",
  ]);

  none("habits and general truths", [
    "Ana Roca often meets Bo Holm.",
    "Norway has for years offered the two sides a venue.",
    "Every year Ana Roca visits Oslo.",
    "The two sides meet in Lima every spring.",
    "Peru and Chile are neighbours.",
    "Ana Roca is the most senior Peruvian to visit Oslo.",
  ]);
  but([["Norway offered the two sides a venue.", "Norway offers the two sides a venue | held"]]);

  none("aims and wishes of nobody in particular", [
    "The aim is a meeting with Bo Holm.",
    "Ana Roca pushed for talks with Bo Holm.",
    "Hopes of a meeting between Ana Roca and Bo Holm have faded.",
  ]);

  none("what experts and critics say", [
    "“Peru met Chile in Lima,” said Ida Vik, a professor of history at Example University.",
    "Ida Vik, an analyst at the Example Institute, said Peru will attack Chile in June.",
    "“A good outcome would be a meeting with Peru,” said Ida Vik, a fellow of a council on trade.",
    "Analysts expect Ana Roca to meet Bo Holm in June.",
    "Critics say Ana Roca met Bo Holm in secret.",
  ]);

  none("a speaker’s own words about the past", [
    "“We met Bo Holm in Oslo,” Ana Roca said.",
    "“Chile attacked us in April,” Ana Roca said.",
    "Ana Roca said “Chile attacked us in April.”",
  ]);

  none("what somebody is, or is in for long", [
    "Peru, backed by its ally, Norway, insists on the treaty.",
    "The ban hits the junta and those officials blamed for the impasse in Peru.",
    "The way Peru had been constructively engaged pleased Bo Holm.",
    "Bo Holm, who has been held for 31 months by Peruvian rebels, is ill.",
  ]);
  but([
    ["Norway backed Peru in April.", "Norway backs Peru | held"],
    ["Peru blamed Bo Holm for the impasse.", "Peru blames Bo Holm for the impasse | held"],
  ]);

  none("a remark without a time or place of its own", [
    "Ana Roca said talks were useful.",
    "Bo Holm said that peace was near.",
  ]);

  none("what stands outside the story", [
    "Talks go on\n\nIt rained.\n\nWith assistance from Ana Roca and Bo Holm.",
    "Talks go on\n\nIt rained.\n\n(Updates with meeting of Ana Roca and Bo Holm)",
    "Talks go on\n\nIt rained.\n\n“Peru met Chile in Lima on Friday.” — Ana Roca",
    "Talks go on\n\nIt rained.\n\n© 2024 Roca Visits Oslo Press",
  ]);

  none("a text without events, or without words", ["It rained.", "", "Talks.", "2024-05-06"]);
});
