// Keywords in the engine and on the command line: what is found in many languages, and the same bytes from both.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { collectTags, keywords, render } from "../../dist/engine.js";
import { stopwordRows } from "../../src/app/make-stopwords.mjs";
import { stopwords } from "../../web/stopwords.js";
import { runProgram } from "./support/command-line.mjs";

/** @type {Record<string, {text: string, found: string[]}>} */
const texts = {
  en: {
    text: "The lighthouse keeper has left the island. From now on the lighthouse is run by a computer, and the island council wants to sell it. Nobody on the island knows who would buy a lighthouse, said the council.",
    found: ["lighthouse", "island", "council"],
  },
  de: {
    text: "Die Straßenbahn fährt wieder. Nach dem Hochwasser war die Straßenbahn wochenlang ausgefallen, weil das Hochwasser die Gleise unterspült hatte. Die Stadtwerke wollen die Gleise der Straßenbahn jetzt höher legen.",
    found: ["Straßenbahn", "Hochwasser", "Gleise"],
  },
  fr: {
    text: "La médiathèque rouvre samedi. Les travaux de la médiathèque ont duré deux ans, et les travaux ont coûté plus que prévu. La mairie promet que la médiathèque restera gratuite pour les habitants.",
    found: ["médiathèque", "travaux"],
  },
  es: {
    text: "La cosecha de aceituna empieza pronto. Los agricultores temen que la sequía reduzca la cosecha de aceituna, porque la sequía dura ya tres años. Sin lluvia, dicen los agricultores, habrá poca aceituna.",
    found: ["cosecha", "sequía", "agricultores"],
  },
  pt: {
    text: "A ponte velha vai fechar. Durante as obras da ponte velha, os pescadores não podem usar o porto, e os pescadores dizem que as obras vão durar mais do que a câmara promete para a ponte velha.",
    found: ["ponte velha", "pescadores", "obras"],
  },
  it: {
    text: "Il mercato del pesce cambia sede. I pescatori del mercato temono che il nuovo mercato sia troppo lontano dal porto, ma il comune dice che i pescatori avranno più spazio e che il porto resterà aperto.",
    found: ["mercato", "pescatori", "porto"],
  },
  ru: {
    text: "Старая библиотека снова открыта. После пожара библиотека была закрыта два года, и после пожара многие книги пришлось спасать. Теперь библиотека работает каждый день, и все книги снова на месте.",
    found: ["библиотека", "пожара", "книги"],
  },
  ar: {
    text: "عادت الساقية إلى القرية بعد سنوات. كانت الساقية قد توقفت بسبب الجفاف، وقال أهل القرية إن الجفاف كان أقسى من قبل. واليوم تسقي الساقية حقول القرية مرة أخرى.",
    found: ["الساقية", "القرية", "الجفاف"],
  },
  nl: {
    text: "De dijk wordt hoger. Omdat het water stijgt, moet de dijk voor de winter klaar zijn, zegt het waterschap. Het waterschap betaalt de dijk, maar de gemeente wil dat het waterschap ook de weg maakt.",
    found: ["dijk", "waterschap"],
  },
  pl: {
    text: "Stary młyn znowu działa. Właściciel odnowił młyn, bo młyn był dla wioski ważny. Teraz wioska ma znowu mąkę, a młyn przyjmuje gości, którzy chcą zobaczyć stary młyn.",
    found: ["młyn"],
  },
  ja: {
    text: "灯台の修理が始まった。灯台は百年前に建てられた。島の人々は灯台を大切にしている。修理は来年まで続く。",
    found: ["灯台", "修理"],
  },
  zh: { text: "老图书馆重新开放。老图书馆关闭了两年，市民很想念老图书馆。", found: ["老图书馆"] },
  th: { text: "ประภาคารเก่าเปิดอีกครั้ง ชาวบ้านรักประภาคารเก่า", found: ["ประภาคารเก่า"] },
};

/** @param {{headline: string, text: string, lang?: string, tags?: string[]}} article */
const articleOf = ({ headline, text, lang, tags }) =>
  JSON.stringify({ headline, inLanguage: lang, articleBody: text, ...(tags && { keywords: tags }) });

/** @param {string} json @param {string[]} options */
async function tagsOfProgram(json, ...options) {
  const { stdout } = await runProgram(["tags", "-", ...options], json);
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => line.split("\t")[1]);
}

describe("keywords()", () => {
  for (const [lang, { text, found }] of Object.entries(texts)) {
    it(`finds what a text in ${lang} is about, and no stopwords`, async () => {
      const words = await keywords(text, { lang });
      const names = words.map((word) => word.text);
      for (const name of found) assert.ok(names.includes(name), `${name} is not in ${names.join(", ")}`);
      const ofLanguage = (stopwords[lang] ?? "").split(/\s+/);
      assert.deepEqual(
        names.filter((name) => ofLanguage.includes(name.toLowerCase())),
        [],
      );
      assert.ok(words.every(({ weight }, i) => weight > 0 && (i === 0 || weight <= words[i - 1].weight)));
    });
  }

  it("knows the language by its first subtag", async () => {
    const { text } = texts.pt;
    assert.deepEqual(await keywords(text, { lang: "pt-BR" }), await keywords(text, { lang: "pt" }));
    assert.deepEqual(await keywords(texts.en.text), await keywords(texts.en.text, { lang: "en-GB" }));
  });

  it("finds as many as it is asked for, the best first", async () => {
    const all = await keywords(texts.en.text, { limit: 100 });
    assert.ok(all.length > 2);
    assert.deepEqual(await keywords(texts.en.text, { limit: 2 }), all.slice(0, 2));
  });

  it("refuses a limit or a language that is none", async () => {
    for (const options of [{ limit: 0 }, { limit: 101 }, { lang: 7 }]) {
      await assert.rejects(keywords("a", /** @type {any} */ (options)), { code: "bad-option" });
    }
  });

  it("finds nothing in nothing", async () => {
    assert.deepEqual(await keywords(""), []);
  });
});

describe("keywords of an article", () => {
  const text = `${texts.en.text} It will decide after the storms of this winter, which are said to be the worst in years.`;
  const short = texts.en.text;

  it("are its tags where it has none", async () => {
    const { html, metadata } = await render(articleOf({ headline: "A lighthouse for sale", text, lang: "en" }));
    assert.match(html, /part="tags"/);
    const [first] = metadata.tags ?? [];
    assert.equal(first.name, "lighthouse");
    assert.equal(first.weight, 6, "the headline counts three times");
  });

  it("are left out of a few lines, unless they are asked for", async () => {
    const json = articleOf({ headline: "A", text: short });
    assert.deepEqual((await render(json)).metadata.tags, []);
    assert.deepEqual(await tagsOfProgram(json), []);
    const { metadata } = await render(json, { keywords: "auto" });
    assert.equal(metadata.tags?.[0].name, "island");
  });

  it("are not looked for where no tags are shown", async () => {
    const json = articleOf({ headline: "A", text });
    assert.deepEqual((await render(json, { cloud: "none" })).metadata.tags, []);
    const asked = await render(json, { cloud: "none", keywords: "auto" });
    assert.equal(asked.metadata.tags?.[0].name, "island");
    assert.doesNotMatch(asked.html, /part="tags"/);
  });

  it("are left out where it has tags or nobody wants them", async () => {
    const tags = ["Sea"];
    const { metadata } = await render(articleOf({ headline: "A", text, tags }));
    assert.deepEqual(metadata.tags, [{ name: "Sea", weight: 1 }]);
    const none = await render(articleOf({ headline: "A", text }), { keywords: "none" });
    assert.deepEqual(none.metadata.tags, []);
    assert.doesNotMatch(none.html, /part="tags"/);
  });

  it("join the tags where they are always wanted, once each", async () => {
    const json = articleOf({ headline: "A", text, tags: ["Sea", "Island"] });
    const { metadata } = await render(json, { keywords: "auto" });
    const names = (metadata.tags ?? []).map(({ name }) => name);
    assert.deepEqual([...names].sort(), [...new Set(names)].sort());
    for (const name of ["Sea", "Island", "lighthouse"]) assert.ok(names.includes(name), names.join(", "));
    assert.ok(!names.includes("island"));
    assert.deepEqual(await tagsOfProgram(json, "--auto"), names);
    assert.deepEqual(await tagsOfProgram(json, "--keywords=auto"), names);
    assert.deepEqual(await tagsOfProgram(json), ["Island", "Sea"]);
  });

  it("are the same from the command line, one language after the other", async () => {
    for (const [lang, { text }] of Object.entries({ ...texts, "": texts.en, cs: texts.pl, "en-GB": texts.en })) {
      const json = articleOf({ headline: "A", text, lang: lang || undefined });
      const { html, metadata } = await render(json, { keywords: "auto" });
      const { stdout } = await runProgram(["render", "-", "--keywords=auto"], json);
      assert.equal(stdout, html, lang);
      assert.deepEqual(
        await tagsOfProgram(json, "--auto"),
        (metadata.tags ?? []).map(({ name }) => name),
        lang,
      );
    }
  });

  it("of several articles add up, each in its own language", async () => {
    const articles = ["de", "en", "fr", "en", "pl"].map((lang) =>
      JSON.parse(articleOf({ headline: "A", text: texts[lang].text, lang })),
    );
    const json = JSON.stringify([...articles, JSON.parse(articleOf({ headline: "B", text, tags: ["Sea"] }))]);
    const { tags, ...rest } = await collectTags(json, { keywords: "auto" });
    assert.deepEqual(Object.keys(rest), ["articles", "diagnostics", "omittedDiagnostics"]);
    const names = tags.map((tag) => tag.text);
    for (const name of ["Straßenbahn", "lighthouse", "médiathèque", "młyn", "Sea"])
      assert.ok(names.includes(name), name);
    assert.ok(!names.includes("wieder") && !names.includes("from"), names.join(", "));
    assert.deepEqual(tags.find((tag) => tag.text === "lighthouse")?.articles, [1, 3, 5]);
    assert.deepEqual(await tagsOfProgram(json, "--auto"), names);
  });

  it("refuses other wishes", async () => {
    const bad = render(articleOf({ headline: "A", text }), { keywords: /** @type {any} */ ("some") });
    await assert.rejects(bad, { code: "bad-option", pointer: "/keywords" });
    assert.equal((await runProgram(["tags", "-", "--keywords=some"])).code, 2);
  });
});

it("cli_stopwords.inc is what make-stopwords.mjs writes", () => {
  assert.equal(readFileSync(new URL("../../src/app/cli_stopwords.inc", import.meta.url), "utf8"), stopwordRows());
});
