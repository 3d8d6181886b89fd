import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who is on a visit has begun it", () => {
  it.each([
    [
      "Premier Bo Holm of Norway is on a state visit to India from 4 to 8 May.",
      "2024-05-04/2024-05-08 | held | Bo Holm visits India",
    ],
    [
      "Premier Bo Holm of Norway is on an official visit to India until 8 May.",
      "../2024-05-06 | held | Bo Holm visits India",
    ],
    [
      "Premier Bo Holm of Norway is visiting India until 8 May.",
      "../2024-05-06 | held | Bo Holm visits India",
    ],
    // all its days are to come
    [
      "Premier Bo Holm of Norway is on a visit to India from 14 to 18 May.",
      "2024-05-14/2024-05-18 | planned expected | Bo Holm is to visit India",
    ],
    [
      "Premier Bo Holm of Norway is visiting India from 14 to 18 May.",
      "2024-05-14/2024-05-18 | planned expected | Bo Holm is to visit India",
    ],
    // what comes next is still to come
    [
      "Premier Bo Holm of Norway is on a visit to India and will meet President Ana Roca on 9 May.",
      "2024-05-06 | held | Bo Holm visits India",
      "2024-05-09 | planned expected | Bo Holm is to meet Ana Roca",
    ],
    // no visit
    ["The premier is on his way to meet Ana Roca of Peru."],
  ])("%s", (text, ...events) => {
    expect(told(text, ["date", "status", "title"])).toEqual(events);
  });
});
