import { expect, test } from "vitest";
import { story, told } from "./told.ts";

const who = (line: string) => told(story(line), ["title", "who"]);

test("the special envoy is the envoy told before, and of two the one who was called special", () => {
  expect(
    who(
      "The UN envoy Ana Roca arrived in Goma on Friday. The Special Envoy met Jon Holm on Saturday.",
    ),
  ).toContain("Ana Roca meets Jon Holm in Goma | Ana Roca + Jon Holm");
  expect(
    who(
      "US special envoy Jon Holm met UN envoy Ana Roca in Lima on Friday. The special envoy flew to Goma on Saturday.",
    ),
  ).toContain("Jon Holm visits Goma | Jon Holm");
});

test("the UN chief is a Secretary-General of no other body", () => {
  expect(
    who(
      "Secretary-General Bo Vik arrived in Goma on Friday. The UN chief met Jon Holm on Saturday.",
    ),
  ).toContain("Bo Vik meets Jon Holm in Goma | Bo Vik + Jon Holm");
  expect(
    who(
      "NATO Secretary-General Bo Vik arrived in Goma on Friday. The UN chief met Jon Holm on Saturday.",
    ),
  ).toContain("UN chief meets Jon Holm | UN chief + Jon Holm");
});
