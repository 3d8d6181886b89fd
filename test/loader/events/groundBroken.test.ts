import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const columns = ["date", "kind", "who"] as const;

describe("plain deeds by their object", () => {
  it.each([
    [
      "Gambia's leader ordered UN agencies on Friday to leave within 72 hours.",
      "2024-05-03 | SANCTION expel | Gambian leader + United Nations",
    ],
    [
      "Peru and Chile set up diplomatic ties on 28 December 2007.",
      "2007-12-28 | COOPERATE | Peru + Chile",
    ],
    [
      "Peru's Congress authorised on 3 May the entry of US marines.",
      "2024-05-03 | AGREE | Peru’s Congress",
    ],
    ["Peru has today transferred EUR 100 million to Chile.", "2024-05-06 | AID | Peru + Chile"],
    [
      "Peru and Chile broke ground on Friday on a railway that is to link the two countries.",
      "2024-05-03 | COOPERATE | Peru + Chile",
    ],
  ])("%s", (text, event) => expect(told(text, columns)).toEqual([event]));

  it.each([
    ["Peru transferred the prisoner to Chile on Friday.", "2024-05-03 | CONCEDE | Peru + Chile"],
    ["Peru's leader ordered UN agencies on Friday to help the poor.", ""],
  ])("but not %s", (text, event) =>
    expect(told(text, columns).filter((one) => /AID|SANCTION/.test(one) || one === event)).toEqual(
      event ? [event] : [],
    ),
  );
});
