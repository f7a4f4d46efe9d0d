/**
 * The article as plain text, nothing parsed and nothing made safe: whoever shows an article that a script fetches
 * cannot be on the screen sooner.
 */
const response = await fetch("article.json");
const article = await response.json();
const headline = document.createElement("h1");
headline.textContent = article.headline;
const paragraphs = article.articleBody.split("\n\n").map((text) => {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  return paragraph;
});
document.querySelector("main")?.append(headline, ...paragraphs);
globalThis.articleShown();
