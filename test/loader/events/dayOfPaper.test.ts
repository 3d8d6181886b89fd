import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const council = "The Security Council met on Friday. ";
const first = (text: string) => told(text, ["title", "date", "who"])[0];

describe("what a paper does", () => {
  it.each([
    [
      "Resolution 1466, adopted on 14 March, extended the mission until 15 September.",
      "UN Security Council adopts Resolution 1466 | 2024-03-14 | UN Security Council",
    ],
    [
      "Resolution 1466 (2023), adopted on 14 March, extended the mission until 15 September.",
      "UN Security Council adopts Resolution 1466 | 2024-03-14 | UN Security Council",
    ],
    [
      "Resolution 1234, which was adopted on 27 April, extended the mandate of the mission.",
      "UN Security Council adopts Resolution 1234 | 2024-04-27 | UN Security Council",
    ],
    [
      "Resolution 1234 imposed sanctions on Peru in April.",
      "UN Security Council imposes sanctions on Peru | 2024-04 | UN Security Council + Peru",
    ],
  ])("is done by whose paper it is, when it is adopted: %s", (text, event) => {
    expect(first(council + text)).toBe(event);
  });

  it("is not what another does to it", () =>
    expect(
      told(`${council}Resolution 1234 was rejected by Peru on Friday.`, ["title", "who"]),
    ).toContain("Peru rejects Resolution 1234 | Peru"));
});
