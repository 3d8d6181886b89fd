// The place of what an act follows, or of a scene that comes later, is not its own.

import { expect, it } from "vitest";
import { told } from "./told.ts";

const places = (text: string) => told(text, ["title", "where"]);

it.each([
  [
    "Ana Roca spoke by phone with Bo Vik on 3 May following the storming of the mission in Tacna.",
    "Ana Roca speaks by phone with Bo Vik | nowhere",
  ],
  [
    "Ana Roca met Bo Vik on 3 May after the attack on the mission in Tacna.",
    "Ana Roca meets Bo Vik | nowhere",
  ],
  [
    "Ana Roca met Bo Vik in Lima on 3 May. She had earlier called on Chile to leave.",
    "Ana Roca calls on Chile to leave | nowhere",
  ],
  // it goes on there
  [
    "Ana Roca met Bo Vik in Lima on 3 May. She called on Chile to leave.",
    "Ana Roca calls on Chile to leave | Lima",
  ],
  [
    "Police arrested three men after a bombing in Tacna on 3 May.",
    "Police arrest three men after a bombing in Tacna | Tacna",
  ],
])("%s", (text, event) => expect(places(text)).toContain(event));
