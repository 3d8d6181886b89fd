// What the sidecar says of the article itself, and of its paragraphs.

import { type Article, type Zone, zones } from "#model/article.ts";
import { type ArticleFact, articleFacts, type ArticleReview, type Step } from "#model/review.ts";
import styles from "./Editor.module.css";
import { oneLine } from "./oneLine.ts";
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
      <div className={styles["form"]}>
        {articleFacts.map((key) =>
          key === "show" ? (
            <div key={key} className={styles["field"]}>
              <label htmlFor="edit-show">Shown</label>
              <select
                id="edit-show"
                value={facts.show}
                onChange={({ target }) => void save("show", target.value)}
              >
                <option value="article">the whole article</option>
                <option value="passages">only the words that events rest on</option>
              </select>
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
      <ol className={styles["zones"]}>
        {article.paragraphs
          .filter(({ zone }) => zone !== "gap")
          .map(({ start, end, zone }) => (
            <li key={start}>
              <select
                aria-label={`What this is: ${oneLine(article.text.slice(start, end), 60)}`}
                value={zone}
                onChange={({ target }) =>
                  void take({ do: "zone", paragraph: start, zone: zoneNamed(target.value) })
                }
              >
                {zones.map((one) => (
                  <option key={one} value={one}>
                    {zoneNames[one]}
                  </option>
                ))}
              </select>{" "}
              <span>{oneLine(article.text.slice(start, end), 200)}</span>
            </li>
          ))}
      </ol>
    </>
  );
}

const zoneNamed = (name: string): (typeof zones)[number] | null =>
  zones.find((one: Zone) => one === name) ?? null;
