import { describe, expect, it } from "vitest";
import { eventDescription } from "#format/description.ts";
import { event } from "./told.ts";

describe("eventDescription(event)", () => {
  it("has date, status and quotation", () => {
    expect(eventDescription(event())).toBe(
      "Tuesday 2 March 2021. Held: it took place. “Ana Obi met Per Lind in Port Alba on Tuesday”",
    );
  });
});
