import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Minister Ana Roca of Peru, the current chairman of the bloc, and Minister Bo Holm met in Lima on Friday.",
    ["Ana Roca and Bo Holm meet in Lima | Ana Roca + Bo Holm"],
  ],
  [
    "Ida Vik met Minister Ana Roca, the chairman of the bloc, and Minister Bo Holm on Friday.",
    ["Ida Vik meets Ana Roca and Bo Holm | Ida Vik + Ana Roca + Bo Holm"],
  ],
  // the verb is the office-holder's alone
  [
    "Minister Ana Roca, the chairman of the bloc, flew to Lima on Friday, and Minister Bo Holm flew to Oslo.",
    ["Ana Roca visits Lima | Ana Roca", "Bo Holm visits Oslo | Bo Holm"],
  ],
])("%s", (text, events) => expect(told(text, ["title", "who"])).toEqual(events));
