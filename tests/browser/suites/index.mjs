import accessibility from "./accessibility.mjs";
import { planted, raw } from "./attack-control.mjs";
import attacks from "./attacks.mjs";
import cases from "./cases.mjs";
import clouds from "./clouds.mjs";
import contract from "./contract.mjs";
import demo from "./demo.mjs";
import embeds from "./embeds.mjs";
import diagnostics from "./diagnostics.mjs";
import endurance from "./endurance.mjs";
import errors from "./errors.mjs";
import { articleFaults, coreFaults } from "./faults.mjs";
import fidelity from "./fidelity.mjs";
import hostile from "./hostile.mjs";
import languages, { stability } from "./languages.mjs";
import keywords from "./keywords.mjs";
import lifecycle from "./lifecycle.mjs";
import lists from "./lists.mjs";
import loading from "./loading.mjs";
import pageParts from "./page-parts.mjs";
import policy from "./policy.mjs";
import reading from "./reading.mjs";
import serverRendering from "./server-rendering.mjs";
import tagCloud from "./tag-cloud.mjs";
import tagCloudLoads from "./tag-cloud-loads.mjs";
import { treeLaw, treeLawOfPublicSuites } from "./tree-law.mjs";
import tools from "./tools.mjs";
import toolsInText, { toolsMeasured } from "./tools-in-text.mjs";
import wasm from "./wasm.mjs";

/** All suites, in the order they run: what others stand on first. */
export const kSuites = [
  cases,
  clouds,
  tagCloud,
  tagCloudLoads,
  keywords,
  loading,
  wasm,
  errors,
  diagnostics,
  articleFaults,
  coreFaults,
  endurance,
  lifecycle,
  pageParts,
  lists,
  languages,
  stability,
  contract,
  reading,
  embeds,
  hostile,
  treeLaw,
  treeLawOfPublicSuites,
  fidelity,
  planted,
  raw,
  attacks,
  tools,
  toolsInText,
  toolsMeasured,
  policy,
  serverRendering,
  accessibility,
  demo,
];
