// What the sidecar says of the article itself, and of its paragraphs.

import { type Article, type Zone, zones } from "#model/article.ts";
import { type ArticleFact, articleFacts, type ArticleReview, type Step } from "#model/review.ts";
import { shorten } from "#format/shorten.ts";
import { Choice } from "./Choice.tsx";
import styles from "./Editor.module.css";
import { areas, spots } from "./spots.ts";
import { TextField } from "./TextField.tsx";

const labels: Readonly<Record<Exclude<ArticleFact, "show">, string>> = {
  headline: "Headline, where it is not the text’s",
  published: "Published, YYYY-MM-DD",
  publisher: "Publisher",
  url: "Address of the original",
  rights: "Rights",
};

const zoneNames: Readonly<Record<(typeof zones)[number], string>> = {
  headline: "headline",
  dek: "line under the headline",
  dateline: "date or place",
  body: "the story",
  "pull-quote": "pull quote",
  promo: "link to another article",
  credits: "credits, parts of the web page",
  update: "update note",
  copyright: "copyright",
};

/** What holds where the sidecar says nothing. */
const placeholders = ({ headline, published }: Article): Partial<Record<ArticleFact, string>> => ({
  headline,
  ...(published === null ? {} : { published }),
});

interface Props {
  readonly article: Article;
  readonly of: ArticleReview;
  readonly take: (step: Step) => Promise<unknown>;
}

export function ArticleForm({ article, of: { facts }, take }: Props) {
  const save = (key: ArticleFact, value: string) =>
    take({ do: "article", fields: { [key]: value === "" ? null : value } });
  return (
    <>
      <h2 className={styles["heading"]} tabIndex={-1} ref={spots.ref("heading")}>
        {article.headline}
      </h2>
      <div className={styles["form"]} ref={areas.ref("form")}>
        {articleFacts.map((key) =>
          key === "show" ? (
            <div key={key} className={styles["field"]}>
              <label htmlFor="edit-show">Shown</label>
              <Choice
                id="edit-show"
                value={facts.show}
                onSave={(shown) => void save("show", shown)}
              >
                <option value="article">the whole article</option>
                <option value="passages">only the words that events rest on</option>
              </Choice>
            </div>
          ) : (
            <TextField
              key={key}
              label={labels[key]}
              value={facts[key]}
              placeholder={placeholders(article)[key]}
              onSave={(value) => save(key, value)}
            />
          ),
        )}
      </div>
      <h2 className={styles["heading"]}>What each paragraph is</h2>
      <ol className={styles["zones"]} ref={areas.ref("form")}>
        {article.paragraphs
          .filter(({ zone }) => zone !== "gap")
          .map(({ start, end, zone }) => (
            <li key={start}>
              <Choice
                aria-label={`What this is: ${shorten(article.text.slice(start, end), 60)}`}
                value={zone}
                onSave={(chosen) =>
                  void take({ do: "zone", paragraph: start, zone: zoneNamed(chosen) })
                }
              >
                {zones.map((one) => (
                  <option key={one} value={one}>
                    {zoneNames[one]}
                  </option>
                ))}
              </Choice>{" "}
              <span>{shorten(article.text.slice(start, end), 200)}</span>
            </li>
          ))}
      </ol>
    </>
  );
}

const zoneNamed = (name: string): (typeof zones)[number] | null =>
  zones.find((one: Zone) => one === name) ?? null;
