import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("whoGathered(story, line)", () => {
  it.each([
    [
      "ECOWAS heads of state met in Accra on 30 April. The leaders condemned the coup.",
      ["ECOWAS heads of state", "ECOWAS heads of state"],
    ],
    [
      "Ministers of Peru, Chile and Norway met in Oslo on 30 April. The officials condemned the coup.",
      ["Peru + Chile + Norway", "Peru + Chile + Norway"],
    ],
    [
      "ASEAN foreign ministers met in Lima on 30 April. The bloc condemned the coup.",
      ["ASEAN foreign ministers", "ASEAN"],
    ],
    [
      "African leaders gathered in Accra on 30 April. Participants condemned the coup. The meeting also urged Chad to vote.",
      ["African leaders", "African leaders", "African leaders + Chad"],
    ],
    [
      "G7 leaders met in Brussels on 30 April. The seven warned Chad of sanctions.",
      ["G7 leaders", "G7 leaders + Chad"],
    ],
    // whose they are
    [
      "The Arab League's foreign ministers met in Cairo on 30 April.",
      ["Arab League's foreign ministers"],
    ],
    // no gathering
    ["Police raided a house on 30 April. Participants condemned Chad.", ["police", "Chad"]],
    ["Peru arrested seven men on 30 April. The seven were freed on Friday.", ["Peru", "Peru"]],
    // of another one
    [
      "Peru's officials met Chilean envoys on 30 April. The bloc condemned Chad.",
      ["Peru's officials + Chilean envoys", "Chad"],
    ],
  ])("%s", (text, people) => expect(told(text, ["who"])).toEqual(people));
});

describe("ofGathering(view, candidate, dated, views)", () => {
  it.each([
    [
      "ASEAN foreign ministers met in Lima on 30 April. The bloc condemned the coup.",
      ["2024-04-30", "2024-04-30"],
    ],
    [
      "A conference opened in Rome on 30 April. Participants urged Chad to vote.",
      ["2024-04-30", "2024-04-30"],
    ],
    [
      "NATO ambassadors met on 30 April. The ambassadors condemned the attack.",
      ["2024-04-30", "2024-04-30"],
    ],
    // since then
    [
      "ASEAN ministers met on 30 April. The bloc has condemned the coup.",
      ["2024-04-30", "../2024-05-06"],
    ],
    // no gathering
    ["Peru joined ASEAN in 1999. The bloc condemned the coup.", ["1999", "../2024-05-06"]],
    // the story has gone on
    [
      "ASEAN ministers met on 30 April. In May, Chad voted. The bloc condemned the coup.",
      ["2024-04-30", "2024-05-01/2024-05-06", "../2024-05-06"],
    ],
  ])("%s", (text, dates) => expect(told(text, ["date"]).toSorted()).toEqual([...dates].toSorted()));
});
