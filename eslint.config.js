import js from "@eslint/js";
import globals from "globals";

const strictRules = {
  eqeqeq: "error",
  "no-implicit-globals": "error",
  "no-var": "error",
  "prefer-const": "error",
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
  "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
};

export default [
  { ignores: ["build/", "dist/", "node_modules/"] },
  js.configs.recommended,
  { rules: strictRules },
  // The shipped modules run in browsers, workers, Node and edge runtimes.
  { files: ["web/**/*.js"], languageOptions: { globals: globals.browser } },
  { files: ["examples/**/*.js"], languageOptions: { globals: globals.browser } },
  // Tools and tests run in Node; what they hand to a page runs there.
  {
    files: ["scripts/**", "tests/**", "examples/**/*.mjs"],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  // What tests/browser/pages/helpers.js gives the page.
  { files: ["tests/browser/**"], languageOptions: { globals: { kit: "readonly", clouds: "readonly" } } },
  // HTML that nobody checked must not reach the page: the Trusted Types policy is the only way.
  {
    files: ["web/**/*.js"],
    rules: {
      "no-restricted-properties": [
        "error",
        { property: "outerHTML", message: "Use the element's own policy." },
        { property: "insertAdjacentHTML", message: "Use the element's own policy." },
        { object: "document", property: "write" },
      ],
    },
  },
];
