import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "status", "who"];

describe("“once a deal was signed” of a promise waits for it", () => {
  it.each([
    [
      "Roca promised to visit Lima once a deal was signed.",
      "Roca is to visit Lima | planned expected | Roca",
    ],
    [
      "Peru agreed to free the men once Chile withdrew its troops.",
      "Peru agrees to free the men | held | Peru",
    ],
    // done, and so was what it waited for
    [
      "Peru reopened its embassy once a deal was signed in May 2013.",
      "Deal is signed | held | nobody",
      "Peru reopens its embassy | held | Peru",
    ],
    // how often
    ["The two leaders meet once a month."],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});

describe("“it” that is signed is the paper of the aside", () => {
  it.each([
    [
      "Vik, who brokered the deal, said it would be signed on Friday.",
      "Vik brokers the deal | held | Vik",
      "Deal is to be signed | planned expected | nobody",
    ],
    [
      "Peru, which brokered the truce, said it would be extended on Friday.",
      "Peru brokers the truce | held | Peru",
      "Truce is to be extended | planned expected | nobody",
    ],
    // what a state does
    [
      "Peru, which brokered the truce, said it would recall its envoy to Chile on Friday.",
      "Peru brokers the truce | held | Peru",
      "Peru is to recall its envoy to Chile | planned expected | Peru + Chile",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
