import { kContexts } from "./contexts.js";
import { knownEvents } from "./events.js";
import { Frame, openFrame } from "./frames.js";

/** @import { Document_ } from "./frames.js" */

/**
 * Documents on one page: many, and then those of the pages where something tripped, ever fewer. What a browser does
 * only once (Firefox remembers an imported style sheet) is reported for all documents of its page.
 */
const kPackSizes = [250, 16, 1];
const kFramesAtOnce = 32;

/** What comes by itself comes within so many turns: events of loading, animation and navigation. */
const kSettlingTurns = 5;
const kTurnTime = 40;

/** Where an attack names its own events only these are added. */
const kCommonEvents = ["click", "focus", "mouseover", "load", "error", "toggle"];

/** @type {{ engine: any, vectors: string[], events: string[] }} */
const arsenal = { engine: undefined, vectors: [], events: [] };

/**
 * What the tests call.
 */
globalThis.attack = {
  /**
   * @param {string} address of the vectors, a JSON list of texts
   * @returns {Promise<string[]>} the events that they name and that this browser knows
   */
  async load(address) {
    arsenal.engine = await import(new URL("../../dist/engine.js", location.href).href);
    arsenal.vectors = await (await fetch(address)).json();
    Frame.watchParent();
    const frame = await openFrame();
    arsenal.events = knownEvents(frame.window, [...new Set(arsenal.vectors.flatMap(eventsIn))]);
    frame.end();
    return arsenal.events;
  },

  /**
   * Vectors through the engine.
   *
   * @param {string} context a name of kContexts
   * @param {number[]} indices of the vectors
   * @param {How} how
   */
  async sanitized(context, indices, how) {
    const documents = [];
    for (const index of indices) {
      const vector = arsenal.vectors[index];
      // JSON has no halves of surrogate pairs.
      const { html } = await kContexts[context](arsenal.engine, vector.toWellFormed());
      documents.push(describe(index, html, vector, how));
    }
    return findTrips(documents, { inspect: true });
  },

  /**
   * Vectors as they are, each on a page of its own; a vector may have several findings.
   *
   * @param {number[]} indices
   */
  async raw(indices) {
    const documents = indices.map((index) => describe(index, arsenal.vectors[index], arsenal.vectors[index], kTwice));
    const seen = [];
    for (const packs of slices(slices(documents, 1), kFramesAtOnce)) seen.push(...(await runTogether(packs)));
    return seen.flatMap((one) => [...one.blamed, asFinding(one)]);
  },

  /**
   * Some vectors as they are among many that went through the engine.
   *
   * @param {number[]} indices
   * @param {number[]} planted those of them that stay as they are
   */
  async planted(indices, planted) {
    const documents = [];
    for (const index of indices) {
      const vector = arsenal.vectors[index];
      const html = planted.includes(index) ? vector : (await arsenal.engine.sanitize(vector)).html;
      documents.push(describe(index, html, vector, kTwice));
    }
    return findTrips(documents, {});
  },
};

/**
 * @typedef {object} How
 * @property {boolean} [isThorough] with every event that any vector names, and with the focus; otherwise with the
 *   events of this vector and common ones
 * @property {boolean} [isTwice] in the light and in a shadow root; otherwise in the one or the other by turns
 */

/** Names are taken from the page in the light only. @type {How} */
const kTwice = { isThorough: true, isTwice: true };

/** @param {string} vector */
const eventsIn = (vector) => [...vector.matchAll(/\bon([a-z]+)\s*=/gi)].map(([, type]) => type.toLowerCase());

/** @param {string} vector */
const namesIn = (vector) => [...vector.matchAll(/\b(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi)].map(([, name]) => name);

/**
 * @param {number} index
 * @param {string} html
 * @param {string} vector
 * @param {How} how
 * @returns {Indexed}
 */
function describe(index, html, vector, { isThorough = false, isTwice = false }) {
  const own = new Set([...kCommonEvents, ...eventsIn(vector)]);
  const events = isThorough ? arsenal.events : arsenal.events.filter((type) => own.has(type));
  return { index, html, events, isThorough, isTwice, names: namesIn(vector) };
}

/**
 * @typedef {Document_ & { index: number }} Indexed a document, and the index of its vector
 *
 * @typedef {object} Finding
 * @property {number[]} indices of the vector; of several where they trip only together
 * @property {string[]} trips
 * @property {string[]} leftOver what stands on the page and could run code
 */

/**
 * @param {Indexed[]} documents
 * @param {{ sizes?: number[], inspect?: boolean }} how sizes of the packs, ever smaller; whether what is left over
 *   counts, too
 * @returns {Promise<Finding[]>}
 */
async function findTrips(documents, { sizes: [size, ...smaller] = kPackSizes, inspect = false }) {
  const findings = [];
  const suspects = [];
  for (const packs of slices(slices(documents, size), kFramesAtOnce)) {
    for (const seen of await runPacks(packs)) {
      const { blamed, trips, leftOver } = seen;
      findings.push(...blamed);
      const isSuspect = trips.length > 0 || (inspect && leftOver.length > 0);
      if (isSuspect) suspects.push(seen);
    }
  }
  if (smaller.length === 0) return [...findings, ...suspects.map(asFinding)];
  const rest = suspects.flatMap(withoutBlamed);
  const closer = rest.length > 0 ? await findTrips(rest, { sizes: smaller, inspect }) : [];
  const explained = new Set([...findings, ...closer].flatMap(({ indices }) => indices));
  const unexplained = suspects.filter(({ pack }) => !pack.some(({ index }) => explained.has(index)));
  return [...findings, ...closer, ...unexplained.map(asFinding)];
}

/**
 * What a page showed: findings about single documents, and trips that could be anyone's.
 *
 * @typedef {{ pack: Indexed[], blamed: Finding[], trips: string[], leftOver: string[] }} Seen
 */

/** @param {Seen} seen @returns {Finding} */
const asFinding = ({ pack, trips, leftOver }) => ({ indices: pack.map(({ index }) => index), trips, leftOver });

/** @param {Seen} seen @returns {Indexed[]} */
const withoutBlamed = ({ pack, blamed }) =>
  pack.filter((one) => !blamed.some(({ indices }) => indices.includes(one.index)));

/**
 * A navigation may be seen by the page around the frames only: then the packs are run again in halves until it is
 * known whose it is.
 *
 * @param {Indexed[][]} packs a page for each
 * @returns {Promise<Seen[]>}
 */
async function runPacks(packs) {
  const navigations = countNavigations();
  const seen = await runTogether(packs);
  const seenByFrames = seen.filter(({ trips }) => trips.includes("event beforeunload")).length;
  if (navigations.end() <= seenByFrames) return seen;
  if (packs.length === 1) return [{ ...seen[0], trips: [...seen[0].trips, "navigation"] }];
  const half = Math.ceil(packs.length / 2);
  return [...(await runPacks(packs.slice(0, half))), ...(await runPacks(packs.slice(half)))];
}

/** Counts the navigations of frames; the policy refuses each and tells the page around them. */
function countNavigations() {
  let count = 0;
  const add = (/** @type {SecurityPolicyViolationEvent} */ event) => {
    if (/^(?:frame|child|default)-src/.test(event.effectiveDirective)) ++count;
  };
  document.addEventListener("securitypolicyviolation", add);
  return {
    end() {
      document.removeEventListener("securitypolicyviolation", add);
      return count;
    },
  };
}

/**
 * @param {Indexed[][]} packs
 * @returns {Promise<Seen[]>}
 */
async function runTogether(packs) {
  const frames = await Promise.all(packs.map(() => openFrame()));
  const leftOvers = packs.map((pack, number) => [...new Set(frames[number].show(pack))]);
  await settle();
  return packs.map((pack, number) => sortTrips(pack, frames[number].end(), leftOvers[number]));
}

/** Turns and not only time: a busy browser would let one timer pass before it does anything else. */
async function settle() {
  for (let turn = 0; turn < kSettlingTurns; ++turn) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await kit.sleep(kTurnTime);
  }
}

/**
 * @param {Indexed[]} pack
 * @param {import("./frames.js").Trip[]} all
 * @param {string[]} leftOver
 * @returns {Seen}
 */
function sortTrips(pack, all, leftOver) {
  const tripsOf = (/** @type {number | undefined} */ number) => [
    ...new Set(all.filter(({ document }) => document === number).map(({ trip }) => trip)),
  ];
  const numbers = [...new Set(all.map(({ document }) => document))].filter((number) => number !== undefined);
  const blamed = numbers.map((number) => ({ indices: [pack[number].index], trips: tripsOf(number), leftOver: [] }));
  return { pack, blamed, trips: tripsOf(undefined), leftOver };
}

/**
 * @template Item
 * @param {Item[]} items
 * @param {number} length
 * @returns {Item[][]}
 */
function slices(items, length) {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, part) =>
    items.slice(part * length, (part + 1) * length),
  );
}
