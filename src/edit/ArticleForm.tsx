// What the sidecar says of the article itself.

import { type ArticleFact, articleFacts, type ArticleReview, type Step } from "#model/review.ts";
import styles from "./Editor.module.css";
import { TextField } from "./TextField.tsx";

const labels: Readonly<Record<ArticleFact, string>> = {
  published: "Published, YYYY-MM-DD",
  publisher: "Publisher",
  url: "Address of the original",
  rights: "Rights",
  show: "Show: article, or passages",
};

interface Props {
  readonly of: ArticleReview;
  readonly take: (step: Step) => Promise<unknown>;
}

export function ArticleForm({ of: { facts }, take }: Props) {
  return (
    <div className={styles["form"]}>
      {articleFacts.map((key) => (
        <TextField
          key={key}
          label={labels[key]}
          value={facts[key]}
          onSave={(value) =>
            take({ do: "article", fields: { [key]: value === "" ? null : value } })
          }
        />
      ))}
    </div>
  );
}
