import { describe, expect, it } from "vitest";
import { shortSource } from "#format/told.ts";
import { article } from "../app/corpus.ts";

const post = { ...article, id: "post", publisher: "Lima Post", headline: "Roca in Lima" };

describe("shortSource(article, articles)", () => {
  it("is the publisher, if no other article has the same", () =>
    expect(shortSource(post, [article, post])).toBe("Lima Post"));

  it("has the day, if all others of that publisher are of other days", () => {
    const other = { ...post, id: "other", published: "2021-03-12" };
    expect(shortSource(other, [post, other])).toBe("Lima Post of 12 March");
    const undated = { ...post, published: null };
    expect(shortSource(undated, [undated, other])).toBe("“Roca in Lima”");
  });

  it("is otherwise the headline, cut between words", () => {
    const other = {
      ...post,
      id: "other",
      headline: "Roca Goes to Quito and Comes Home Again Late",
    };
    expect(shortSource(post, [post, other])).toBe("“Roca in Lima”");
    expect(shortSource(other, [post, other])).toBe("“Roca Goes to Quito and Comes Home Again…”");
    const unnamed = { ...post, publisher: null };
    expect(shortSource(unnamed, [article, unnamed])).toBe("“Roca in Lima”");
  });

  it("is null if there are no others", () => expect(shortSource(post, [post])).toBeNull());
});
