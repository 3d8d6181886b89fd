import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("an “and” goes back past what began, and past where it was", () => {
  table(
    ["title", "who"],
    [
      [
        "President Ana Roca and Premier Bo Vik met on Friday for the first time since the war began and signed a pact.",
        "Ana Roca and Bo Vik meet | Ana Roca + Bo Vik",
        "Ana Roca and Bo Vik sign a pact | Ana Roca + Bo Vik",
        "War begins | nobody",
      ],
      [
        "President Ana Roca left Lima after the war began in March and killed thousands.",
        "War begins | nobody",
      ],
      [
        "Peru and Chile held talks on Friday in Lima, where Ana Roca met Bo Vik, and agreed to free ten sailors.",
        "Peru and Chile meet in Lima | Peru + Chile",
        "Peru and Chile agree to free ten sailors | Peru + Chile",
        "Ana Roca meets Bo Vik in Lima | Ana Roca + Bo Vik",
      ],
      [
        "Peru and Chile held talks on Friday in Lima, where Ana Roca met Bo Vik and agreed to free ten sailors.",
        "Peru and Chile meet in Lima | Peru + Chile",
        "Ana Roca meets Bo Vik in Lima | Ana Roca + Bo Vik",
        "Ana Roca agrees to free ten sailors | Ana Roca",
      ],
    ],
  );
});

describe("a mission that somebody heads acts itself", () => {
  table(
    ["title", "who"],
    [
      [
        "The Peruvian mission, headed by former minister Bo Holm, deployed 65 observers on Friday.",
        "Peruvian mission deploys 65 observers | Peruvian mission",
      ],
      [
        "The delegation, headed by former minister Bo Holm, arrived in Lima on Friday.",
        "Bo Holm arrives in Lima | Bo Holm",
      ],
    ],
  );
});

describe("what stands in front, with its time and no comma, is no subject", () => {
  table(
    ["title", "date"],
    [
      [
        "After the election of Ana Roca in October 2023 the new government named Bo Holm as envoy.",
        "Election of Ana Roca | 2023-10",
        "New government names Bo Holm as envoy | 2023-10",
      ],
      [
        "After the coup in March the army freed two ministers.",
        "Army frees two ministers | 2024-03",
      ],
    ],
  );
});

describe("“shut down” and “test-fired” behind a name are verbs", () => {
  table(
    ["title", "kind"],
    [
      [
        "Sudan is poor. The South shut down its oil wells on Friday.",
        "South shuts down its oil wells | SANCTION discontinue",
      ],
      [
        "Peru test-fired two missiles into the sea on Friday.",
        "Peru test-fires two missiles into the sea | MOBILIZE",
      ],
      ["Police freed the Chilean convict on Friday.", "Police free the Chilean convict | CONCEDE"],
    ],
  );
});
