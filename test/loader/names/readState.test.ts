import { describe } from "vitest";
import { marks } from "./reading.ts";

describe("readState, readBody, readGroup (line, at)", () => {
  marks([
    ["The US and Peru signed it.", "The [US|United States] and [Peru|Peru] signed it."],
    [
      "Talks between Washington and Beijing failed.",
      "Talks between [Washington|United States] and [Beijing|China] failed.",
    ],
    ["Moscow said no.", "[Moscow|Russia] said no."],
    ["They pledged US$ 3 million to Peru.", "They pledged US$ 3 million to [Peru|Peru]."],
    [
      "The Heads of State and Government of Peru and Chile spoke.",
      "The [Heads of State and Government of Peru and Chile|Peru + Chile] spoke.",
    ],
    ["Heads of State of ECOWAS spoke.", "Heads of State of [ECOWAS|ECOWAS] spoke."],
    ["African heads of state spoke.", "[African heads of state|African heads of state] spoke."],
    ["She flew to Moscow.", "She flew to Moscow."],
    ["US-China ties are cold.", "[US|United States]-[China|China] ties are cold."],
    ["Chinese officials spoke.", "[Chinese officials|Chinese officials] spoke."],
    [
      "The US and Chinese militaries spoke.",
      "The [US and Chinese militaries|United States + China] spoke.",
    ],
    [
      "A senior State Department official spoke.",
      "A [senior State Department official|US senior State Department official] spoke.",
    ],
    [
      "The Kremlin and the Pentagon spoke.",
      "The [Kremlin|Kremlin] and the [Pentagon|Pentagon] spoke.",
    ],
    ["Kenya’s parliament voted.", "[Kenya’s parliament|Kenya’s parliament] voted."],
    [
      "The Danish Foreign Ministry spoke.",
      "The [Danish Foreign Ministry|Danish Foreign Ministry] spoke.",
    ],
    [
      "The Northern Rivers Commission met.",
      "The [Northern Rivers Commission|Northern Rivers Commission] met.",
    ],
    ["The Holm administration spoke.", "The [Holm administration|Holm administration] spoke."],
    [
      "Ana Roca left. The Roca administration spoke.",
      "[Ana Roca|Ana Roca] left. The [Roca administration|Roca administration] spoke.",
    ],
    [
      "Palestinians and Israelis spoke.",
      "[Palestinians|Palestinians] and [Israelis|Israelis] spoke.",
    ],
    ["Arab states spoke.", "[Arab states|Arab states] spoke."],
    [
      "South Korea’s Joint Chiefs of Staff spoke.",
      "[South Korea’s Joint Chiefs of Staff|South Korea’s Joint Chiefs of Staff] spoke.",
    ],
    ["The South China Sea is wide.", "The South China Sea is wide."],
    ["She flew between Moscow and Gomel.", "She flew between Moscow and Gomel."],
    [
      "The Department of Foreign Affairs spoke.",
      "The [Department of Foreign Affairs|Department of Foreign Affairs] spoke.",
    ],
    [
      "The African Union and the Arab League spoke.",
      "The [African Union|African Union] and the [Arab League|Arab League] spoke.",
    ],
    ["Peru’s coast guard spoke.", "[Peru’s coast guard|Peru’s coast guard] spoke."],
    ["The Ban Chao party spoke.", "The [Ban Chao party|Ban Chao party] spoke."],
    ["He told reporters.", "He told [reporters|reporters]."],
  ]);
});
