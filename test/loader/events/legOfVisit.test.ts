import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a town visited on days of its own is a stop of the visit to the country", () => {
  it.each([
    [
      "Premier Bo Holm of Norway paid a visit to India from 1 to 5 May. He visited Mumbai on 4 May.",
      "2024-05-01/2024-05-05 | Bo Holm visits India",
      "2024-05-04 | Bo Holm visits Mumbai",
    ],
    [
      "Premier Bo Holm of Norway is visiting India from 4 to 8 May. He will visit Mumbai on 7 May.",
      "2024-05-04/2024-05-08 | Bo Holm visits India",
      "2024-05-07 | Bo Holm is to visit Mumbai",
    ],
    [
      "Premier Bo Holm of Norway will visit India from 14 to 18 May. He will be in Mumbai on 16 and 17 May.",
      "2024-05-14/2024-05-18 | Bo Holm is to visit India",
      "2024-05-16/2024-05-17 | Bo Holm is to visit Mumbai",
    ],
    // the same days: the town says where in the country
    [
      "Premier Bo Holm of Norway visited India from 1 to 5 May. He visited Delhi from 1 to 5 May.",
      "2024-05-01/2024-05-05 | Bo Holm visits Delhi",
    ],
    // only somewhere within the month
    [
      "Premier Bo Holm of Norway visited India in April. He was in Delhi on 20 April.",
      "2024-04-20 | Bo Holm visits Delhi",
    ],
    // no days of its own
    [
      "Premier Bo Holm of Norway visited India from 1 to 5 May. He was in Delhi for talks.",
      "2024-05-01/2024-05-05 | Bo Holm visits Delhi",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, ["date", "title"])).toEqual(events);
  });
});
