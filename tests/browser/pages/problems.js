/* Collects everything that goes wrong on a page, for the test to look at. */
globalThis.problems = [];
globalThis.addEventListener("error", (event) => {
  globalThis.problems.push(`error: ${event.message ?? event.type}`);
});
globalThis.addEventListener("unhandledrejection", (event) => {
  globalThis.problems.push(`rejection: ${event.reason?.stack ?? event.reason}`);
});
document.addEventListener("securitypolicyviolation", (event) => {
  globalThis.problems.push(
    `policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
  );
});
