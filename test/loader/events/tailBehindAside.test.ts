import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["date", "status", "title", "who", "where"];

/** Published on Monday 6 May 2024. */
const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("behind an aside about its object a clause goes on, with its own time and place", () => {
  table([
    [
      "Peru released twelve fishermen of Chile, held since March, on Friday.",
      "2024-05-03 | held | Peru releases twelve fishermen of Chile | Peru + Chile | nowhere",
    ],
    [
      "Ana Roca met Jon Holm, who was freed in March, in Lima on Friday.",
      "2024-03 | held | Jon Holm is freed | Jon Holm | nowhere",
      "2024-05-03 | held | Ana Roca meets Jon Holm in Lima | Ana Roca + Jon Holm | Lima",
    ],
    [
      "Ana Roca met President Bo Vik, elected in March, in Lima on Friday.",
      "2024-03 | held | Bo Vik is elected | Bo Vik | nowhere",
      "2024-05-03 | held | Ana Roca meets Bo Vik in Lima | Ana Roca + Bo Vik | Lima",
    ],
    [
      "Peru signed the accord, negotiated in March, in Oslo on Friday.",
      "2024-05-03 | held | Peru signs the accord | Peru | Oslo",
    ],
    [
      "Peru signed the accord, which was negotiated in March, in Oslo on Friday.",
      "2024-03 | held | Accord is negotiated | nobody | nowhere",
      "2024-05-03 | held | Peru signs the accord | Peru | Oslo",
    ],
    [
      "Peru recalled its ambassador, appointed in March, from Chile on Friday.",
      "2024-03 | held | Peruvian ambassador is appointed | Peruvian ambassador | nowhere",
      "2024-05-03 | held | Peru recalls its ambassador | Peru + Chile | Chile",
    ],
  ]);
});

describe("what stands in the aside, or behind it as a deed of its own, stays where it is", () => {
  table([
    [
      "Ana Roca met Jon Holm, who was freed in Oslo in March.",
      "2024-03 | held | Jon Holm is freed in Oslo | Jon Holm | Oslo",
      "../2024-05-06 | held | Ana Roca meets Jon Holm | Ana Roca + Jon Holm | nowhere",
    ],
    [
      "Ana Roca landed in Lima on Monday, where she met Bo Vik, an envoy, on Friday.",
      "2024-05-03 | held | Ana Roca meets Bo Vik in Lima | Ana Roca + Bo Vik | Lima",
      "2024-05-06 | held | Ana Roca arrives in Lima | Ana Roca | Lima",
    ],
  ]);
});
