/**
 * Inputs that nobody wrote: mutants of known ones and soups of tags. The same seed gives the same inputs in Node and
 * in every browser.
 */

/** What a mutation puts in: tags that imply, move or end others, the start of raw text, Markdown, and odd characters. */
const fragments = [
  "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<em>", "</em>", "<code>", "</code>", "<span>",
  "</span>", "<del>", "</del>", "<a href=1>", "<a href='#x' id=x>", "</a>", "<table>", "</table>", "<tr>", "</tr>",
  "<td>", "</td>", "<th>", "<caption>", "</caption>", "<colgroup>", "<col>", "<thead>", "<tbody>", "</tbody>", "<ul>",
  "</ul>", "<ol>", "</ol>", "<li>", "</li>", "<dl>", "<dt>", "<dd>", "</dd>", "<h1>", "</h1>", "<h2>", "<blockquote>",
  "<address>", "</address>", "<pre>", "<pre>\n", "<pre>\n\n", "</pre>", "<listing>", "<plaintext>", "<xmp>", "</xmp>",
  "<ruby>", "<rt>", "<rp>", "</ruby>", "<details>", "<summary>", "</details>", "<figure>", "<figcaption>", "<picture>",
  "</picture>", "<video>", "</video>", "<source src=1>", "<center>", "<main>", "</main>", "<nobr>", "<font>", "<button>",
  "<svg>", "</svg>", "<math>", "<mi>", "<mtext>", "<foreignObject>", "<desc>", "<annotation-xml>", "<style>", "</style>",
  "<script>", "</script>", "<textarea>", "</textarea>", "<title>", "</title>", "<noscript>", "</noscript>", "<iframe>",
  "<select>", "<option>", "</select>", "<template>", "</template>", "<form>", "</form>", "<frameset>", "<body>", "</body>",
  "</html>", "<head>", "<marquee>", "</marquee>", "<applet>", "</br>", "<br>", "<hr>", "<image src=1>", "<input>",
  "<img src=x alt='", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<?", "<!", "</", "<", "'", '"', "`", ">", "/>", "=",
  "&", "&amp;", "&lt", "&#13;", "&#0;", "&nbsp;", "\u00a0", "\0", "\r", "\f", "\n", " ", "text",
  "\n\n", "\n- ", "\n1. ", "\n> ", "\n# ", "\n```\n", "\n    ", "\n| a | b |\n|---|---|\n", "|", "*", "**", "_", "~~",
  "`", "[", "](", "![", "[^1]", "\n[^1]: ", "\\",
]; // prettier-ignore

/**
 * Numbers that look random and are the same in every run (mulberry32).
 *
 * @param {number} seed
 * @returns {(below: number) => number}
 */
export function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) % below;
  };
}

/**
 * One to six changes of a known input, or of two joined in their middles.
 *
 * @param {string[]} inputs
 * @param {ReturnType<typeof seeded>} random
 * @returns {string}
 */
export function mutant(inputs, random) {
  const pick = () => inputs[random(inputs.length)].slice(0, 2000);
  let text = pick();
  if (random(4) === 0) {
    const other = pick();
    text = text.slice(0, random(text.length + 1)) + other.slice(random(other.length + 1));
  }
  for (let changes = 1 + random(6); changes > 0; changes--) {
    const at = random(text.length + 1);
    const cut = random(3) === 0 ? random(8) : 0;
    const again = text.slice(at, at + random(40));
    const added = random(8) === 0 ? again : fragments[random(fragments.length)];
    text = text.slice(0, at) + added + text.slice(at + cut);
  }
  return text.toWellFormed();
}

/**
 * Tags in any order.
 *
 * @param {ReturnType<typeof seeded>} random
 * @returns {string}
 */
export function soup(random) {
  return Array.from({ length: 2 + random(25) }, () => fragments[random(fragments.length)]).join("");
}

/**
 * So many inputs: of ten, nine are mutants and one is a soup; without known inputs all are soups.
 *
 * @param {string[]} inputs
 * @param {number} count
 * @param {number} seed
 */
export function* mutants(inputs, count, seed) {
  const random = seeded(seed);
  for (let made = 0; made < count; ++made) {
    yield inputs.length === 0 || made % 10 === 9 ? soup(random) : mutant(inputs, random);
  }
}

/**
 * The smallest input found that still fails, by leaving out ever smaller pieces.
 *
 * @param {string} input one that fails
 * @param {(input: string) => Promise<boolean>} fails
 * @returns {Promise<string>}
 */
export async function shrink(input, fails) {
  for (let size = input.length >> 1; size >= 1;) {
    let smaller = false;
    for (let at = 0; at + size <= input.length;) {
      const rest = (input.slice(0, at) + input.slice(at + size)).toWellFormed();
      if (await fails(rest)) {
        input = rest;
        smaller = true;
      } else {
        at += size;
      }
    }
    if (size === 1 && smaller) continue;
    size >>= 1;
  }
  return input;
}
