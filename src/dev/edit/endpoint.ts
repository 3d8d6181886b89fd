// The editor's endpoint, a Vite plugin of the dev server only: it shows what there is to review, and writes
// sidecars step by step. It takes JSON of its own page, writes inside the folder of seeds and nowhere
// else, and refuses a step where the file is not as the page knew it.

import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { makeParse } from "#loader/parseSeeds.ts";
import {
  type ArticleReview,
  type Queue,
  type DraftAnswer,
  endpoint,
  type Refusal,
  tokenName,
  type TypedDate,
} from "#model/review.ts";
import type { Judging } from "#model/judging.ts";
import type { Readings } from "../readings.ts";
import { Desk } from "./desk.ts";
import { bodyOfOwnPage, makeToken } from "./guard.ts";
import { JudgeDesk } from "./judgeDesk.ts";
import { toAsked } from "./protocol.ts";
import { Refused } from "./refused.ts";

type EditAnswer = ArticleReview | DraftAnswer | TypedDate | Queue | Judging;

interface Options {
  /** Relative to Vite's root. */
  readonly seeds: string;
  /** Of a root: what the page has read, too. */
  readonly readingsOf: (root: string) => Readings;
}

export function editEndpoint({ seeds, readingsOf }: Options): Plugin {
  const token = makeToken();
  return {
    name: "dateline-edit",
    apply: "serve",
    configureServer(server) {
      const { root } = server.config;
      const cache = join(root, "node_modules", ".cache", "dateline");
      const parse = makeParse(join(cache, "trees"));
      const [folder, histories] = [resolve(root, seeds), join(cache, "edit")];
      const desk = new Desk(folder, histories, parse, readingsOf(root));
      const judges = new JudgeDesk(folder, histories, readingsOf(root));
      server.middlewares.use(endpoint, (request, response) => {
        answer(request, token, desk, judges).then(
          (body) => send(response, 200, body),
          (error: unknown) => {
            const refused = error instanceof Refused ? error : null;
            const message = error instanceof Error ? error.message : String(error);
            if (!refused) server.config.logger.error(message);
            const now = refused?.now;
            send(response, refused?.code ?? 500, {
              error: message,
              ...(now == null ? {} : { now }),
            });
          },
        );
      });
    },
    transformIndexHtml: () => [
      { tag: "meta", attrs: { name: tokenName, content: token }, injectTo: "head" },
      {
        tag: "script",
        attrs: { type: "module", src: "/src/edit/main.tsx" },
        injectTo: "body",
      },
    ],
  };
}

async function answer(
  request: IncomingMessage,
  token: string,
  desk: Desk,
  judges: JudgeDesk,
): Promise<EditAnswer> {
  const asked = toAsked(await bodyOfOwnPage(request, token));
  switch (asked.ask) {
    case "review":
      return desk.review(asked.article);
    case "queue":
      return desk.queue();
    case "date":
      return desk.date(asked);
    case "draft":
      return desk.draft(asked);
    case "step":
      return desk.take(asked.article, asked.version, asked.step);
    case "undo":
    case "redo":
      return desk.turn(asked.article, asked.version, asked.ask);
    case "questions":
      return judges.look(asked.among);
    case "judge":
      return judges.judge(asked.version, asked, asked.among);
    case "take back":
      return judges.takeBack(asked.version, asked.among);
  }
}

function send(response: ServerResponse, code: number, body: EditAnswer | Refusal): void {
  response.statusCode = code;
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.setHeader("cache-control", "no-store");
  response.end(JSON.stringify(body));
}
