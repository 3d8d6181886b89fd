// Envoys and ministers told by their post alone, partners of treaties, and talks told with what stopped them.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const tells = (
  columns: readonly Column[],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("who is told by a post alone takes part by it", () => {
  tells(
    ["title", "who"],
    [
      [
        "President Bo Holm met South Korea's unification minister on Friday.",
        "Bo Holm meets South Korea's unification minister | Bo Holm + South Korean unification minister",
      ],
      [
        "Ukraine's ambassador to Moscow, who was recalled in March, is to return on Monday.",
        "Ukraine's ambassador to Moscow is recalled | Ukrainian ambassador to Moscow + Russia",
        "Ukraine's ambassador to Moscow is to return | Ukrainian ambassador to Moscow",
      ],
      // a state sends him to a town, which is no part of his post
      ["Peru sent an envoy to Moscow on Friday.", "Peru sends an envoy to Moscow | Peru"],
    ],
  );
});

describe("with whom a treaty is takes part in what becomes of it", () => {
  tells(
    ["title", "date", "who"],
    [
      [
        "Peru withdrew from a fisheries accord with Chile on Friday.",
        "Peru withdraws from a fisheries accord with Chile | 2024-05-03 | Peru + Chile",
      ],
      [
        "Premier Bo Holm signed a protocol on cooperation with Minister Goran Petrov on Friday.",
        "Bo Holm signs a protocol on cooperation with Minister Goran Petrov | 2024-05-03 | Bo Holm + Goran Petrov",
      ],
      // a law on relations has no other side
      [
        "Premier Bo Holm signed a law on relations with Chile on Friday.",
        "Bo Holm signs a law on relations with Chile | 2024-05-03 | Bo Holm",
      ],
    ],
  );
});

describe("talks told with what stopped them", () => {
  tells(
    ["title", "status"],
    [
      [
        "The Bougainville talks, suspended since April after a leader was shot dead, will resume in Honiara on July 3.",
        "Bougainville talks are suspended | cancelled",
        "Leader is shot dead | held",
        "Bougainville talks are to resume in Honiara | planned expected",
      ],
    ],
  );
});

describe("inspectors are let in", () => {
  tells(
    ["title"],
    [
      [
        "Iraq allowed UN inspectors into a palace in Tikrit on Friday.",
        "Iraq allows UN inspectors into a palace in Tikrit",
      ],
    ],
  );
});

describe("whom a state recognises is told by its capital", () => {
  tells(
    ["title", "who"],
    [
      ["Fiji recognised Beijing in 1975.", "Fiji recognises Beijing | Fiji + China"],
      [
        "Fiji switched recognition from Taipei to Beijing in 1975.",
        "Fiji switches recognition from Taipei to Beijing | Fiji + Taiwan + China",
      ],
      // a way from one town to the other is no recognition
      [
        "Fiji's premier flew from Taipei to Beijing on Friday.",
        "Fiji's premier visits Beijing | Fijian premier",
      ],
    ],
  );
});
