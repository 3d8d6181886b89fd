import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("whom a bombing killed, it killed on its day", () => {
  it.each([
    [
      "The rebels claimed responsibility for Sunday's bombing in Lima that killed a Danish officer.",
      "2024-05-05 | Bombing in Lima kills a Danish officer",
    ],
    [
      "Ana Roca spoke of Friday's attack on a base near the prison that killed two guards in 2012.",
      "2012 | Prison kills two guards",
    ],
  ])("%s", (text, event) => expect(told(text, ["date", "title"])).toContain(event));
});
