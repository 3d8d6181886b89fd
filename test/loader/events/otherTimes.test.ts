import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** Rows of a text, published on Monday 6 May 2024, and its events’ dates in order. */
const dates = (rows: readonly (readonly [text: string, ...dates: string[]])[]) =>
  it.each(rows)("%s", (text, ...expected) => expect(told(text, ["date"])).toEqual(expected));

describe("the date of an event", () => {
  describe("is the one that “it was … that” puts before it", () => {
    dates([
      ["It was not until 1966 that Peru and Chile signed an accord.", "1966"],
      ["It was clear to all who came here on Friday that Peru and Chile signed.", "../2024-05-06"],
    ]);
  });

  describe("goes on behind a semicolon, with the same people", () => {
    dates([
      [
        "Ana Roca visited Oslo in May 2003 and met Bo Holm; the two agreed to build a bridge.",
        "2003-05",
        "2003-05",
        "2003-05",
      ],
    ]);
  });

  describe("is behind an aside that of what the aside breaks off", () => {
    dates([
      [
        "Bo Holm met Ana Roca, who is in Oslo on a private visit, on Friday. They agreed to build a bridge.",
        "2024-05-03",
        "2024-05-03",
      ],
    ]);
  });

  describe("is between two commas that of the verb behind them", () => {
    dates([
      [
        "Peru recalled its envoy on 2 April and, a day later, cancelled a meeting with Chile.",
        "2024-04-02",
        "2024-04-03",
      ],
    ]);
  });

  describe("is not that of what is condemned", () => {
    dates([
      [
        "Bo Holm condemned the violation of Danish airspace on April 12 and called on Peru to keep away.",
        "../2024-05-06",
        "../2024-05-06",
      ],
      // the news itself
      ["Bo Holm condemned the violation of Danish airspace on Friday.", "2024-05-03"],
    ]);
  });

  describe("is not that of another paper", () => {
    dates([
      [
        "Peru and Chile signed a memorandum on Friday. The memorandum builds on an accord concluded in 2013.",
        "2013",
        "2024-05-03",
      ],
    ]);
  });

  describe("is about the month told, a few days on from it", () => {
    dates([
      [
        "In January 2003 a mob stormed the Peruvian embassy. Peru expelled the envoy the next day.",
        "2003-01",
        "2003-01~",
      ],
    ]);
  });

  describe("is the day of the month told, before whoever acts", () => {
    dates([
      [
        "Peru and Chile exchanged fire on 3 April, and on the 15th two soldiers were killed.",
        "2024-04-03",
        "2024-04-15",
      ],
    ]);
  });

  describe("is past where a “when” behind it is", () => {
    dates([
      [
        "Peru and Chile agreed to resume talks in August, when Ana Roca visited Oslo.",
        "2023-08",
        "2023-08",
      ],
      [
        "Peru and Chile agreed to resume talks in August, when Ana Roca visits Oslo.",
        "2024-08",
        "2024-08",
      ],
    ]);
  });

  describe("is the day before, whatever it was for", () => {
    dates([
      [
        "Bo Holm telephoned Ana Roca on Friday and was in Oslo the day before for talks with Ida Vik.",
        "2024-05-02",
        "2024-05-03",
      ],
    ]);
  });

  describe("is not after the day of what it came before, though that is no event", () => {
    dates([["Tensions rose on 14 April, after police boarded a Peruvian ship.", "../2024-04-14"]]);
  });

  describe("is not that of a scene from which its sentence has gone on", () => {
    dates([
      [
        "Peru had agreed in January to a report, which was presented in March. Peru rejected it.",
        "2024-01",
        "../2024-05-06",
      ],
    ]);
  });

  describe("goes on from a day that is told with its year", () => {
    dates([
      [
        "In 1969 they fought. In 1980 they met. In 1986 they met again. In 1992 it ended. In 1995 Peru seized two ships. Chile sought a ruling in September 2002, but the Court rejected the request on 18 December 2003. In the same month Ana Roca flew to Oslo. Peru and Chile are to meet in November.",
        "1969",
        "1980",
        "1986",
        "1995",
        "2002-09",
        "2003-12",
        "2003-12-18",
        "2024-11",
      ],
    ]);
  });

  describe("is the time that the sentence before tells last", () => {
    dates([
      ["A storm struck in January. Peru gave $5 million in aid at the time.", "2024-01"],
      [
        "Peru and Chile signed a treaty in 2000, but relations stayed frozen until July 2018. Embassies were reopened the same month.",
        "2000",
        "2018-07",
      ],
    ]);
  });

  describe("is of the month that is nearest, where a plan for it fell through", () => {
    dates([
      ["Ana Roca spoke. A visit planned for February was put off.", "2024-02"],
      ["Ana Roca spoke. Her visit to Oslo is planned for February.", "2025-02"],
    ]);
  });

  describe("is a week from some day of a month", () => {
    dates([
      [
        "Ana Roca visited Oslo in March. Bo Holm visited Lima a week later.",
        "2024-03",
        "2024-03-05/2024-04-10",
      ],
    ]);
  });

  describe("is the weekend that is over", () => {
    dates([
      [
        "Bo Holm met Ida Vik this morning. He also telephoned Ana Roca over the weekend.",
        "2024-05-04/2024-05-05",
        "2024-05-06",
      ],
    ]);
  });
});
