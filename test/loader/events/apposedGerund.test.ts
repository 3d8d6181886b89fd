// "Ole Berg, Peru's envoy to talks on ending the war, left": a gerund in what somebody is takes nobody from his verb.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Ole Berg, the head of a panel on reforming the League, arrived in Lima on Friday.",
    "Ole Berg arrives in Lima | Ole Berg",
  ],
  [
    "Ole Berg, Norway’s envoy for talks on ending the war, met Kenyan President Ana Roca on Friday.",
    "Ole Berg meets Ana Roca | Ole Berg + Ana Roca",
  ],
  // and not whoever he meets
  [
    "Park Min-su, South Korea’s top negotiator to talks on ending the war, left for China on Friday for talks with Chinese officials.",
    "Park Min-su leaves for China | Park Min-su + Chinese officials",
  ],
  [
    "Ole Berg, an official of the panel for freeing captives, was expelled by Peru on Friday.",
    "Peru expels Ole Berg | Peru + Ole Berg",
  ],
  [
    "Peru, the chair of a panel on reforming the League, recalled its envoy on Friday.",
    "Peru recalls its envoy | Peru",
  ],
  // what he did himself, as it was
  [
    "Ole Berg, speaking on ending the war, met Kenyan President Ana Roca on Friday.",
    "Ole Berg meets Ana Roca | Ole Berg + Ana Roca",
  ],
])("%s", (text, event) => {
  expect(told(text, ["title", "who"])).toContain(event);
});

it.each([
  // what he is told of has a verb of its own
  "Ole Berg, a man whom Peru is keen on expelling, hid on Friday.",
  "Ole Berg, the envoy, is keen on ending the war, Peru said on Friday.",
])("no deed is his in %s", (text) => {
  expect(told(text, ["kind", "who"])).not.toContain("SANCTION | Ole Berg");
});
