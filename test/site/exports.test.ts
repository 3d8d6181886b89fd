import { describe, expect, it } from "vitest";
import { exportFiles } from "#site/exports.ts";
import { article, dated, event } from "../format/told.ts";

const talks = event();
const rumour = event({ id: "rumour", slug: "a-rumour", number: null, when: null });
const battle = event({ id: "battle", slug: "a-battle", when: dated("-0479-09") });

const filesOf = (...events: readonly (typeof talks)[]) => [
  ...exportFiles({ articles: [article], events }, null),
];
const names = (files: ReturnType<typeof filesOf>) => files.map(({ file }) => file);

describe("exportFiles(corpus, siteUrl)", () => {
  it("are calendar, table, data and feed of all events, and files for each event", () => {
    expect(names(filesOf(talks))).toEqual([
      "events.ics",
      "events.csv",
      "events.json",
      "feed.xml",
      "events.schema.json",
      "event/obi-and-lind-meet-2021-03/event.ics",
      "event/obi-and-lind-meet-2021-03/event.csv",
      "event/obi-and-lind-meet-2021-03/event.json",
    ]);
  });

  it("have no calendar without entries, since the format forbids that", () => {
    expect(names(filesOf(rumour, battle)).filter((file) => file.endsWith(".ics"))).toEqual([]);
    expect(names(filesOf()).filter((file) => file.endsWith(".ics"))).toEqual([]);
    expect(names(filesOf(talks, rumour)).filter((file) => file.endsWith(".ics"))).toEqual([
      "events.ics",
      "event/obi-and-lind-meet-2021-03/event.ics",
    ]);
  });

  it("refer to the one schema from every data file", () => {
    const files = filesOf(talks, rumour);
    for (const { file, content } of files.filter(({ file: name }) => name === "events.json"))
      expect(content, file).toContain('"$schema": "events.schema.json"');
    for (const { file, content } of files.filter(({ file: name }) => name.endsWith("event.json")))
      expect(content, file).toContain('"$schema": "../../events.schema.json"');
  });
});
