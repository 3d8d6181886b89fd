import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languageOf } from "#loader/article/language.ts";
import { printDiagnostic } from "#loader/diagnostic.ts";
import { loadSeeds } from "#loader/parseSeeds.ts";
import { parse } from "../parse.ts";

const german = `Holm trifft Bruun in Wien

Außenministerin Ada Holm traf am Sonntag in Wien ihren Kollegen Jan Bruun. Die Gespräche dauerten zwei Stunden und endeten ohne Ergebnis. Beide Seiten wollen im Juli in Oslo weiterreden, sagte ein Sprecher am Montag.
`;
const seed = {
  id: "2024-05-06-wien",
  file: "seeds/2024-05-06-wien.txt",
  text: german,
  sidecar: null,
};

describe("languageOf(text)", () => {
  const foreign: Readonly<Record<string, string>> = {
    de: german,
    fr: "La ministre des Affaires étrangères Ada Holm a rencontré Jan Bruun à Vienne dimanche. Les discussions ont duré deux heures et se sont terminées sans résultat. Les deux parties veulent continuer en juillet.",
    es: "La ministra de Exteriores Ada Holm se reunió el domingo en Viena con Jan Bruun. Las conversaciones duraron dos horas y terminaron sin resultado. Ambas partes quieren seguir en julio en Oslo, dijo un portavoz.",
    pt: "A ministra dos Negócios Estrangeiros encontrou-se no domingo em Viena com Jan Bruun. As conversações duraram duas horas e terminaram sem resultado. As duas partes querem continuar em julho em Oslo.",
    nl: "De minister van Buitenlandse Zaken ontmoette zondag in Wenen haar collega Jan Bruun. De gesprekken duurden twee uur en eindigden zonder resultaat. Beide partijen willen in juli in Oslo verder praten.",
    no: "Utenriksminister Ada Holm møtte søndag kollegaen Jan Bruun i Wien. Samtalene varte i to timer og endte uten resultat. Begge parter vil fortsette i Oslo i juli, sa en talsmann for departementet.",
    ru: "Министр иностранных дел Ада Хольм встретилась с Яном Брууном в Вене в воскресенье. Переговоры продолжались два часа.",
    zh: "外交部长周日在维也纳会见了扬·布伦。会谈持续了两个小时，没有取得任何成果。",
    ar: "التقت وزيرة الخارجية آدا هولم يان برون في فيينا يوم الأحد. استمرت المحادثات ساعتين وانتهت دون نتيجة.",
  };
  it.each(Object.entries(foreign))("knows %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  const english = [
    "Peru met Chile on Friday.",
    "Talks\n\nAna Obi met Per Lind on 3 May 2021.",
    "Lima. Quito. La Paz.",
    "José Rodríguez Zapata and Álvaro Vélez Uría met in Cartagena de Indias.",
    "Trần Văn Thanh, Phạm Minh Hòa and Vương Đình Lộc met Wang Lian and Qin Wei in Hà Nội on Tuesday. Tô Lập and Bùi Sơn later received Zhao Wen in Hạ Long. The talks, which Nguyễn Thị Mai chaired, ended on Wednesday.",
    "Bundeskanzler Otto Scholl met Ministerpräsident Max Söderberg in München. Außenministerin Anna Bärlein flew to Düsseldorf, where Hendrik Wüster received her. The Süddeutsche Rundschau called the visit a success.",
    "Ömer Çelikoğlu met Ersin Tatlı in Lefkoşa. Hakan Fidancı met Tahsin Ertuğ. Numan Kurtoğlu flew to Gaziantep, and İbrahim Kalkan to Bağdat. Yaşar Gülşen called Mohammed al-Sudani.",
    "José Rodríguez and Álvaro Vélez met in Cartagena de Indias. Luiz da Silveira, Michelle Bachiller and Cristina Fernández de Kircher flew to Santa Cruz de la Sierra. Evo Moreno received them on Monday with Rafael Correas.",
  ];
  it.each(english)("takes names in an English text for names: %s", (text) => {
    expect(languageOf(text)).toBe("en");
  });

  it("raises no false alarm on the article that ships and on the texts of the corpus", () => {
    const folders = ["seeds", "test/corpus", "test/corpus/times"];
    const files = folders.flatMap((folder) =>
      readdirSync(folder).map((name) => `${folder}/${name}`),
    );
    const texts = files.filter((file) => file.endsWith(".txt"));
    expect(texts.length).toBeGreaterThan(50);
    for (const file of texts) expect(languageOf(readFileSync(file, "utf8")), file).toBe("en");
  });
});

const { corpus, coverage, diagnostics } = await loadSeeds([seed], parse);

describe("an article that is not in English", () => {
  it("is not read, and says so", () => {
    expect(corpus.articles[0]?.language).toBe("de");
    expect(corpus.events).toEqual([]);
    expect(coverage[0]).toMatchObject({ sentences: 0, times: [], happenings: [] });
  });

  it("gets one warning that says how to go on", () => {
    expect(diagnostics.map(printDiagnostic).join("\n")).toMatchInlineSnapshot(`
      "seeds/2024-05-06-wien.txt:1:1  warning  article/language
        The text is in German. Dateline reads only English, so it finds no events in it.
        1 │ Holm trifft Bruun in Wien
          │ ^^^^^^^^^^^^^^^^^^^^^^^^^
        Replace it with an English text, or add its events by hand in seeds/2024-05-06-wien.yaml (\`- add:\`)."
    `);
  });

  it("takes events that an editor adds", async () => {
    const text =
      "corrections:\n  - add: Ada Holm traf\n    title: Holm meets Bruun\n    kind: meeting\n    date: 2024-05-05\n";
    const sidecar = { file: "seeds/2024-05-06-wien.yaml", text };
    const added = await loadSeeds([{ ...seed, sidecar }], parse);
    expect(added.corpus.events).toMatchObject([{ title: "Holm meets Bruun", number: 1 }]);
  });
});
