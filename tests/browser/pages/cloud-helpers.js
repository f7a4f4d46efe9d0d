/* What tests of clouds call inside the page. */
globalThis.clouds = {
  /** Appends a <tag-cloud>; attributes and properties are set before it is connected. It notes its events in log. */
  add(attributes = {}, properties = {}) {
    const cloud = document.createElement("tag-cloud");
    for (const [name, value] of Object.entries(attributes)) cloud.setAttribute(name, value);
    Object.assign(cloud, properties);
    kit.record(cloud);
    cloud.drawn = [];
    cloud.addEventListener("av-cloud", ({ detail }) => cloud.drawn.push(detail));
    document.querySelector("main").append(cloud);
    return cloud;
  },
  /** Appends one and waits until it is drawn. */
  async draw(attributes, properties) {
    const cloud = clouds.add(attributes, properties);
    await kit.until(() => cloud.drawn.length > 0 && clouds.list(cloud).part.contains("packed"), "a drawing");
    return cloud;
  },
  /** As far as a page can: makes so much of it that browsers collect it. */
  async collectGarbage() {
    for (let times = 0; times < 100; ++times) {
      new Array(1_000_000).fill(times);
      if (times % 10 === 0) await kit.sleep(1);
    }
  },
  list: (element) => element.shadowRoot.querySelector("[part~=cloud]"),
  tags: (element) => [...element.shadowRoot.querySelectorAll("[part~=tag]")],
  isPacked: (element) => clouds.list(element).part.contains("packed"),
  nextFrame: () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  /** A table of words in several scripts, with long and short, high and low ones. */
  words(count) {
    const texts = ["Budget", "sea", "climate", "بحر", "jumping", "Q&A", "naïve", "ΔΕΗ", "“quoted”", "…", "Ångström gy"];
    return Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `${texts[i % texts.length]}${i < texts.length ? "" : i}`,
        Math.round(9000 / (i + 1)),
      ]),
    );
  },
  /** Pairs of words whose boxes touch, and words that are not in the box of the cloud: all as they are rendered. */
  faults(element) {
    const room = clouds.list(element).getBoundingClientRect();
    const boxes = clouds.tags(element).map((tag) => [tag.textContent, tag.getBoundingClientRect()]);
    const near = 0.02; // what transforms round
    const faults = [];
    for (const [i, [text, a]] of boxes.entries()) {
      const isOut = a.left < room.left - near || a.right > room.right + near;
      if (isOut || a.top < room.top - near || a.bottom > room.bottom + near) faults.push(`${text} is outside`);
      for (const [other, b] of boxes.slice(0, i)) {
        const apart = a.right <= b.left + near || b.right <= a.left + near;
        if (!apart && a.bottom > b.top + near && b.bottom > a.top + near) faults.push(`${text} is over ${other}`);
      }
    }
    return faults;
  },
  /** The darkest grey of a picture of the page, 0 to 255, within the box of an element. */
  async darkest(element, picture) {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const pen = document.createElement("canvas").getContext("2d");
    const { left, top, width, height } = element.getBoundingClientRect();
    const scale = image.naturalWidth / innerWidth;
    Object.assign(pen.canvas, { width: width * scale, height: height * scale });
    pen.drawImage(image, -left * scale, -top * scale);
    const { data } = pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);
    let least = 255;
    for (let at = 0; at < data.length; at += 4) least = Math.min(least, data[at]);
    return least;
  },
};
