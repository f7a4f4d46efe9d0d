// The libFuzzer programs of tests/fuzz/, and what each is fed.

/**
 * @typedef {object} Target
 * @property {string} name tests/fuzz/NAME.cpp, build/fuzz/fuzz_NAME
 * @property {string} dictionary tests/fuzz/DICTIONARY.dict
 * @property {import("./seeds.mjs").SeedKind[]} seeds what its first inputs are made of
 * @property {number} choices bytes in front of the text that choose options
 * @property {number} longest input, in bytes
 */

/** @type {Target[]} */
export const kTargets = [
  { name: "tokenizer", dictionary: "html", seeds: ["html", "tokens"], choices: 3, longest: 2048 },
  { name: "sanitizer", dictionary: "html", seeds: ["html"], choices: 2, longest: 4096 },
  { name: "markdown", dictionary: "markdown", seeds: ["markdown"], choices: 2, longest: 4096 },
  { name: "view", dictionary: "json", seeds: ["articles"], choices: 3, longest: 8192 },
  { name: "json_reader", dictionary: "json", seeds: ["json", "articles"], choices: 0, longest: 8192 },
];
