// "sent troops to back Roca": a verb of its own, and nobody is sent back.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Peru sent troops to back Ana Roca in August 1998.",
    "Peru sends troops to back Ana Roca | MOBILIZE",
  ],
  [
    "Peru refused to back the resolution on Friday.",
    "Peru refuses to back the resolution | REJECT assist",
  ],
  ["Peru sent the refugees back on Friday.", "Peru sends the refugees back | SANCTION expel"],
  ["Ana Roca flew back to Lima on Friday.", "Ana Roca returns to Lima | CONSULT visit"],
])("%s", (text, event) => expect(told(text, ["title", "kind"])).toEqual([event]));
