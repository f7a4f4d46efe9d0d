/* Notes when the first article is on the screen, counted from the start of the navigation. */
globalThis.articleShown = () => {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    // A message sent from an animation frame arrives after that frame is drawn.
    channel.port1.onmessage = () => {
      globalThis.firstArticle = performance.now();
    };
    channel.port2.postMessage(null);
  });
};
/* The element's load event does not bubble, but it can be caught on its way down. */
document.addEventListener(
  "load",
  (event) => {
    if (event.target.localName === "article-viewer") globalThis.articleShown();
  },
  true,
);
