// "recalled the Roadmap signed in Lima on 10 March": who recalls it did not sign it.

import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "who"];

describe("a paper of a name, signed by whoever", () => {
  it.each([
    [
      "Peru welcomed the Roadmap signed in Lima on 10 March.",
      "Roadmap is signed in Lima | 2024-03-10 | nobody",
    ],
    [
      "The council recalled the declaration signed in Lima on 10 March 2023.",
      "Declaration is signed in Lima | 2023-03-10 | nobody",
    ],
    [
      "Peru rejected the document signed in Lima on 10 March by Chile and Norway.",
      "Chile and Norway sign the document | 2024-03-10 | Chile + Norway",
      "Peru rejects the document signed in Lima by Chile and Norway | ../2024-05-06 | Peru",
    ],
    ["Peru cited the letter signed in Lima on 10 March."],
    [
      "President Bo Roca, dismissed on 10 March, left for Lima on Friday.",
      "Bo Roca is dismissed | 2024-03-10 | Bo Roca",
      "Bo Roca leaves for Lima | 2024-05-03 | Bo Roca",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
