// The harbour pictures: the gallery of the block sample. Each function returns one SVG document of 960 × 640.
import { between, gradient, ripples, round, seededRandom, svg } from "./drawing.mjs";

const kWidth = 960;
const kHeight = 640;

/** Cranes and warehouses before sunrise. */
export function cranes() {
  const random = seededRandom(71);
  let houses = "";
  let windows = "";
  for (let x = -20; x < kWidth;) {
    const size = between(random, 60, 130);
    const top = between(random, 300, 372);
    houses += `<path d="M${round(x)} 420V${round(top)}${random() < 0.5 ? `l${round(size / 2)} -26l${round(size / 2)} 26` : `h${round(size)}`}V420z"/>`;
    for (let row = top + 16; row < 404; row += 20) {
      for (let column = x + 10; column < x + size - 12; column += 18) {
        if (random() < 0.4) windows += `M${round(column)} ${round(row)}h7v9h-7z`;
      }
    }
    x += size + between(random, 2, 14);
  }
  const crane = (x, scale, color) =>
    `<g transform="translate(${x} 420) scale(${scale})" fill="none" stroke="${color}" stroke-width="7"><path d="M-40 0L-22-210M40 0L22-210M-36-50H36M-30-118H30M-36-50L30-118M36-50L-30-118M-24-200H24M-24-200V-250H24V-200"/><path d="M-90-232H250M0-250V-312L-90-232M0-312L250-232M170-232V-150"/><path d="M150-150h40v26h-40z" fill="${color}"/></g>`;
  return svg(
    kWidth,
    kHeight,
    gradient("sky", ["#1b2440", "#45436f", "#b0697c", "#f2a97b"]) + gradient("sea", ["#b9787f", "#4c4a72", "#1b2440"]),
    `<path fill="url(#sky)" d="M0 0h960v420H0z"/><path fill="url(#sea)" d="M0 420h960v220H0z"/>` +
      crane(250, 0.95, "#4a3f63") +
      crane(560, 0.78, "#5a4a6c") +
      `<g fill="#262b47">${houses}</g><path d="${windows}" fill="#ffd98f"/><path d="M0 412h960v14H0z" fill="#171c31"/>` +
      crane(90, 1.25, "#20243e") +
      crane(700, 1.1, "#20243e") +
      ripples({ seed: 72, count: 90, left: 0, right: 960, top: 432, bottom: 636, color: "#ffcf9a", opacity: 0.45 }),
  );
}

/** A bell buoy that sends rings of sound over the water. */
export function buoy() {
  const rings = Array.from(
    { length: 11 },
    (_, index) =>
      `<ellipse cx="480" cy="436" rx="${70 + index * 62}" ry="${round(14 + index * 13.5)}" stroke-opacity="${round((0.75 - index * 0.06) * 10) / 10 || 0.1}"/>`,
  ).join("");
  return svg(
    kWidth,
    kHeight,
    gradient("sky", ["#dfeaec", "#c6d8da", "#a9c4c6"]) + gradient("sea", ["#9dbcbe", "#4d8288", "#235560"]),
    `<path fill="url(#sky)" d="M0 0h960v330H0z"/><path fill="url(#sea)" d="M0 330h960v310H0z"/>` +
      `<path d="M0 330h960v6H0z" fill="#e8f1f0" opacity=".7"/>` +
      `<g fill="none" stroke="#f2f7f4" stroke-width="4">${rings}</g>` +
      `<path d="M396 430q84 34 168 0l-14-36H410z" fill="#c0452f"/><path d="M396 430q84 34 168 0l-4-10q-80 30-160 0z" fill="#8e2f22"/>` +
      `<path d="M428 394l32-190h40l32 190" fill="none" stroke="#c0452f" stroke-width="12"/><path d="M441 320h78M452 258h56M436 356l72-96M524 356l-72-96" stroke="#c0452f" stroke-width="8"/>` +
      `<path d="M462 338q2-34 18-34t18 34l6 10h-48z" fill="#d8a23a"/><circle cx="480" cy="354" r="7" fill="#5d4213"/>` +
      `<path d="M452 204h56v-16h-56z" fill="#33424a"/><path d="M466 188v-24q14-16 28 0v24z" fill="#fff6c9"/><circle cx="480" cy="174" r="52" fill="#fff6c9" opacity=".35"/>` +
      ripples({ seed: 74, count: 70, left: 0, right: 960, top: 350, bottom: 636, color: "#fff", opacity: 0.3 }),
  );
}

/** Painted boats at the quay, seen from above. */
export function boats() {
  const random = seededRandom(81);
  const colors = ["#c8553d", "#e0a030", "#2f6690", "#f3efe4", "#4f7a5b", "#81b1c9"];
  let fleet = "";
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < 7; column += 1) {
      if (random() < 0.16) continue;
      const x = round(70 + column * 136 + between(random, -14, 14) + (row % 2) * 40);
      const y = round(205 + row * 165 + between(random, -12, 12));
      const hull = colors[Math.floor(random() * colors.length)];
      const inside = hull === "#f3efe4" ? "#b98d5e" : "#e7d3ae";
      fleet +=
        `<g transform="translate(${x} ${y}) rotate(${round(between(random, -7, 7))})"><path d="M8-64Q44-20 34 56H-18Q-28-20 8-64z" fill="#16394a" opacity=".35"/>` +
        `<path d="M0-70Q36-24 26 52H-26Q-36-24 0-70z" fill="${hull}"/><path d="M0-52Q25-16 18 44H-18Q-25-16 0-52z" fill="${inside}"/>` +
        `<path d="M-22-8h44v9h-44zM-20 22h40v9h-40z" fill="${hull}"/><path d="M0-70L${round(between(random, -22, 22))}-104" stroke="#f2ead6" stroke-width="3"/></g>`;
    }
  }
  return svg(
    kWidth,
    kHeight,
    gradient("sea", ["#3f8791", "#2a6a7a", "#1f5266"]),
    `<path fill="url(#sea)" d="M0 0h960v640H0z"/>${ripples({ seed: 82, count: 150, left: 0, right: 960, top: 90, bottom: 636, color: "#bfe3e2", opacity: 0.25 })}` +
      `<path d="M0 0h960v84H0z" fill="#b7a58c"/><path d="M0 84h960v14H0z" fill="#8d7b64"/>` +
      `<path d="M60 0v84M180 0v84M300 0v84M420 0v84M540 0v84M660 0v84M780 0v84M900 0v84M0 40h960" stroke="#9b8a71" stroke-width="3"/>` +
      [120, 360, 600, 840]
        .map((x) => `<circle cx="${x}" cy="70" r="15" fill="#3b4046"/><circle cx="${x}" cy="67" r="9" fill="#6a7076"/>`)
        .join("") +
      fleet,
  );
}

/** The sound of one night as a picture: twelve hours of loudness around a clock. */
export function soundClock() {
  const random = seededRandom(91);
  let bars = "";
  for (let index = 0; index < 144; index += 1) {
    const hour = (index / 144) * 12;
    const loud =
      18 +
      80 * Math.exp(-((hour - 4.4) ** 2) / 0.5) +
      120 * Math.exp(-((hour - 10.6) ** 2) / 2.4) +
      between(random, 0, 26);
    const color = ["#f2b263", "#e8795a", "#86b6b8", "#f3e9d2"][loud > 110 ? 1 : loud > 62 ? 0 : index % 3 ? 2 : 3];
    bars += `<path transform="rotate(${round((index / 144) * 360)})" d="M0-112V${round(-112 - loud)}" stroke="${color}"/>`;
  }
  const hours = ["20", "23", "02", "05"]
    .map((hour, index) => {
      const [x, y] = [
        [0, -74],
        [82, 8],
        [0, 92],
        [-82, 8],
      ][index];
      return `<text x="${x}" y="${y}">${hour}</text>`;
    })
    .join("");
  return svg(
    kWidth,
    kHeight,
    gradient("night", ["#141c33", "#1f3145", "#27475a"]),
    `<path fill="url(#night)" d="M0 0h960v640H0z"/><g transform="translate(480 320)" fill="none" stroke-width="4" stroke-linecap="round"><circle r="112" stroke="#3d5a6c" stroke-width="2"/><circle r="212" stroke="#33506180" stroke-width="1"/><circle r="272" stroke="#33506180" stroke-width="1"/>${bars}` +
      `<g fill="#dfe7e4" stroke="none" font-family="DejaVu Sans, sans-serif" font-size="22" text-anchor="middle">${hours}</g></g>`,
  );
}
