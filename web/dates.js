/**
 * Dates as readers of the article's language write them, in the zone they were written in, and how long ago that is.
 * The core writes a form that does without the tables of a browser; it stays where this file does not come, and where
 * a browser does not know the language or the zone. The element imports this file when an article is on the page.
 *
 * @module
 */

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Older dates say enough themselves. */
const recent = 3 * day;

/** @param {HTMLElement} content an article that stands on the page */
export function enhance(content) {
  for (const time of content.querySelectorAll("time")) {
    const text = dateText(time.dateTime, languageOf(time, content));
    if (text) time.textContent = text;
  }
  if (!tellAges(content)) return;
  const watched = new WeakRef(content);
  const timer = setInterval(() => {
    const current = watched.deref();
    if (!current || (current.isConnected && !tellAges(current))) clearInterval(timer);
  }, minute);
}

/**
 * @param {Element} time
 * @param {Element} content
 */
function languageOf(time, content) {
  const host = /** @type {ShadowRoot} */ (content.getRootNode()).host;
  const around = time.closest("[lang]") ?? host?.closest("[lang]");
  return around?.getAttribute("lang") || document.documentElement.lang || "en";
}

/**
 * @param {string} written as in <time datetime>
 * @param {string} language
 * @returns {string | undefined} undefined where the browser does not know how
 */
export function dateText(written, language) {
  const [, date, clock, zone] = /^(\d{4,}(?:-\d\d){0,2})(T\d\d:\d\d(?::\d\d)?)?(Z|[+-]\d\d:\d\d)?$/.exec(written) ?? [];
  if (!date) return undefined;
  const parts = date.split("-").length;
  try {
    return new Intl.DateTimeFormat(language, {
      year: "numeric",
      ...(parts > 1 && { month: "long" }),
      ...(parts > 2 && { day: "numeric" }),
      ...(clock && { hour: "2-digit", minute: "2-digit" }),
      // What is written without a zone is shown as it is written.
      timeZone: zone && zone !== "Z" ? zone : "UTC",
      ...(clock && zone && { timeZoneName: "short" }),
    }).format(new Date(`${date}${clock ?? ""}${clock ? zone || "Z" : ""}`));
  } catch {
    return undefined;
  }
}

/**
 * Says how old recent dates are, as the title of each, and visibly after the last one of the clock line, where the page
 * does not grow by that.
 *
 * @param {HTMLElement} content
 * @returns {boolean} whether there is a date whose age will be another one soon
 */
function tellAges(content) {
  let isRecent = false;
  for (const time of content.querySelectorAll("time")) {
    const age = ageText(time.dateTime, languageOf(time, content), Date.now());
    if (age) {
      time.title = age;
      isRecent = true;
    } else time.removeAttribute("title");
  }
  const clock = /** @type {HTMLElement | null} */ (content.querySelector("[part~=clock]"));
  if (clock) showAge(clock, [...clock.querySelectorAll("time")].pop()?.title ?? "");
  return isRecent;
}

/**
 * @param {string} written as in <time datetime>
 * @param {string} language
 * @param {number} now
 * @returns {string} “3 hours ago”; "" for what is not recent, not over yet, or no moment
 */
export function ageText(written, language, now) {
  const isMoment = /T.*(Z|[+-]\d\d:\d\d)$/.test(written);
  const age = now - Date.parse(written);
  if (!isMoment || !(age >= 0 && age < recent)) return "";
  /** @type {[number, Intl.RelativeTimeFormatUnit]} */
  const [unit, name] = age < hour ? [minute, "minute"] : age < day ? [hour, "hour"] : [day, "day"];
  const count = Math.floor(age / unit);
  // "auto" says “this minute” for 0, but also “yesterday” for what may have been the day before.
  return new Intl.RelativeTimeFormat(language, { numeric: count ? "always" : "auto" }).format(-count, name);
}

/**
 * @param {HTMLElement} clock
 * @param {string} age
 */
function showAge(clock, age) {
  const old = /** @type {HTMLElement | null} */ (clock.querySelector("[part~=age]"));
  if (!age) return old?.remove();
  if (old) {
    old.textContent = age;
    return;
  }
  const span = document.createElement("span");
  span.part.add("age");
  span.textContent = age;
  const height = clock.offsetHeight;
  clock.append(" ", span);
  if (clock.offsetHeight > height) span.remove();
}
