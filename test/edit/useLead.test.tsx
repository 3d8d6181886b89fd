import { renderHook } from "@testing-library/react";
import type { Dispatch } from "react";
import { expect, it, vi } from "vitest";
import type { Corpus } from "#model/corpus.ts";
import { useLead } from "../../src/edit/useLead.ts";
import { type Act, nextHand } from "../../src/edit/hand.ts";
import { article, corpus } from "../app/corpus.ts";

it("takes the first article when it comes, where the editor was opened before", () => {
  const act = vi.fn<Dispatch<Act>>();
  const none: Corpus = { ...corpus, articles: [], events: [] };
  const hand = nextHand(null, { do: "open", article: null, event: null, ofAll: false });
  const { rerender } = renderHook((known) => useLead(known, hand, act), { initialProps: none });
  rerender(corpus);
  expect(act).toHaveBeenLastCalledWith({ do: "lead", article: article.id, event: null });
});

it("leads a hand nowhere that has its article, where the files change", () => {
  const act = vi.fn<Dispatch<Act>>();
  const hand = nextHand(null, { do: "open", article: article.id, event: null, ofAll: false });
  const { rerender } = renderHook((known) => useLead(known, hand, act), { initialProps: corpus });
  act.mockClear();
  rerender({ ...corpus, articles: [{ ...article, id: "2021-05-04-other" }, ...corpus.articles] });
  expect(act).not.toHaveBeenCalled();
});
