import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("isOnTrip(off, plan)", () => {
  it.each([
    [
      "Foreign Minister Bo Holm cancelled a trip to Lima. He was due to meet President Ana Roca.",
      "Bo Holm’s meeting with Ana Roca is called off | cancelled",
    ],
    // elsewhere
    [
      "Foreign Minister Bo Holm cancelled a trip to Lima. He was due to meet President Ana Roca in Oslo.",
      "Bo Holm is to meet Ana Roca in Oslo | planned expected",
    ],
    // still to come
    [
      "Foreign Minister Bo Holm cancelled a trip to Lima. He will meet President Ana Roca.",
      "Bo Holm is to meet Ana Roca | planned expected",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "status"])).toContain(event));
});
