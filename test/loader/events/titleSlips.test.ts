import { expect, it } from "vitest";
import { story, told } from "./told.ts";

const titles = (text: string) => told(story(text), ["title"]);

it("what stands behind the day is what the verb is about", () => {
  expect(titles("Parliament approved on Friday the deployment of 200 troops to Mali.")).toEqual([
    "Parliament approves the deployment of 200 troops to Mali",
  ]);
});

it("a relative clause is about what stands before the day", () => {
  expect(titles("Peru freed a diplomat on Friday whom it had held since 2012.")).toEqual([
    "Peru holds a diplomat",
    "Peru frees a diplomat",
  ]);
});

it("what one is thanked for is what was pledged", () => {
  expect(titles("Peru thanked Santiago for six vessels that Chile had pledged.")).toEqual([
    "Peru thanks Santiago for six vessels",
    "Chile pledges six vessels",
  ]);
});

it("a subject behind an aside is the subject", () => {
  expect(titles("Under the deal, signed on Friday, elections will be held in October.")).toEqual([
    "Deal",
    "Elections are to be held",
  ]);
  expect(titles("The pact, signed on Friday, was hailed by Peru.")).toEqual([
    "Pact",
    "Peru hails the pact",
  ]);
});

it("“his” needs no article", () => {
  expect(
    titles(
      "Peru’s ambassador was summoned in Oslo and his Danish colleague was called to the ministry in Lima.",
    ),
  ).toContain("Peruvian ministry summons his Danish colleague");
});

it("an accord is frozen, and not ended", () => {
  expect(titles("Peru froze a research accord with Chile on Friday.")).toEqual([
    "Research accord between Peru and Chile is frozen",
  ]);
});

it("what is handed over is no hand", () => {
  expect(titles("Peru handed the suspect over on Friday.")).toEqual([
    "Peru hands over the suspect",
  ]);
  expect(titles("Peru handed the suspect over to Chile on Friday.")).toEqual([
    "Peru hands the suspect over to Chile",
  ]);
});
