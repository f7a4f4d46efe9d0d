// The landscapes among the sample pictures. Each function returns one SVG document.
import { between, curve, gradient, ground, line, ridge, ripples, round, seededRandom, svg } from "./drawing.mjs";

/** A cliff path above the sea in the evening: the lead picture of the news sample. */
export function coast() {
  const width = 1600;
  const height = 900;
  const horizon = 430;
  const definitions =
    gradient("sky", ["#3f5f86", "#8fa3b8", "#e9c7a4", "#f8dcae"]) +
    gradient("sea", ["#d9b28c", "#6d8ba0", "#2f5673", "#1f3f58"]) +
    gradient("cliff", ["#c9824c", "#8d4f34", "#4a2d2b"]) +
    gradient("grass", ["#8a9a52", "#5a7043", "#2f4633"]) +
    `<radialGradient id="sun"><stop offset="0" stop-color="#fff6dc"/><stop offset=".18" stop-color="#ffe9b8"/><stop offset="1" stop-color="#ffe2a8" stop-opacity="0"/></radialGradient>`;
  const far = [
    [0, 0],
    [980, 432],
    [1060, 404],
    [1150, 392],
    [1240, 360],
    [1360, 348],
    [1480, 322],
    [1600, 300],
  ].slice(1);
  const near = [
    [820, 640],
    [860, 560],
    [930, 505],
    [1010, 480],
    [1090, 470],
    [1180, 428],
    [1300, 410],
    [1420, 372],
    [1600, 340],
  ];
  const random = seededRandom(11);
  let strata = "";
  for (let index = 0; index < 46; index += 1) {
    const x = between(random, 870, 1580);
    const y = between(random, 520, 860);
    strata += `M${round(x)} ${round(y)}l${round(between(random, 14, 60))} ${round(between(random, -12, -2))}`;
  }
  const lighthouse =
    `<path d="M1128 392l6-74h18l6 74z" fill="#f4efe6"/><path d="M1131 366h24l1 13h-26z" fill="#b3483a"/>` +
    `<path d="M1132 318h22v-12h-22z" fill="#3b4652"/><path d="M1129 306h28l-14-13z" fill="#b3483a"/>` +
    `<path d="M1143 312L820 280v34z" fill="#fff3c9" opacity=".28"/>`;
  const walkers = [
    [388, 726, 1.25],
    [424, 708, 1.2],
    [640, 607, 0.75],
  ]
    .map(
      ([x, y, scale]) =>
        `<g transform="translate(${x} ${y}) scale(${scale})" fill="#22303a"><circle cy="-31" r="5"/><path d="M-5-25h10l3 13-4 1 3 14H3L0-9l-3 12h-4l3-14-4-1z"/><path d="M-9-24h5v11h-5z" fill="#b3483a"/></g>`,
    )
    .join("");
  const gulls = [
    [520, 250, 1],
    [585, 222, 0.8],
    [655, 268, 0.7],
    [470, 300, 0.6],
    [1290, 220, 0.7],
  ]
    .map(
      ([x, y, scale]) =>
        `<path transform="translate(${x} ${y}) scale(${scale})" d="M-26-6Q-12-14 0 0Q12-14 26-6Q12-8 0 4Q-12-8-26-6z" fill="#31445a"/>`,
    )
    .join("");
  const foreground = ridge({ seed: 5, width: 1600, base: 0, height: 14, roughness: 0.55, step: 20 }).map(
    ([x, y]) =>
      /** @type {[number, number]} */ ([
        x,
        y + 560 + 150 * (x / 1000 - 0.2) ** 2 + Math.max(0, x - 760) ** 1.32 * 0.075,
      ]),
  );
  return svg(
    width,
    height,
    definitions,
    `<path fill="url(#sky)" d="M0 0h1600v${horizon + 4}H0z"/>` +
      `<circle cx="700" cy="392" r="330" fill="url(#sun)"/><circle cx="700" cy="388" r="46" fill="#fffaf0"/>` +
      [
        [160, 130, 260],
        [420, 96, 170],
        [1010, 160, 240],
        [1330, 110, 180],
      ]
        .map(
          ([x, y, size]) =>
            `<ellipse cx="${x}" cy="${y}" rx="${size}" ry="${round(size / 16)}" fill="#f7e3cf" opacity=".38"/>`,
        )
        .join("") +
      `<path fill="url(#sea)" d="M0 ${horizon}h1600v470H0z"/>` +
      ripples({
        seed: 3,
        count: 120,
        left: 540,
        right: 870,
        top: horizon + 6,
        bottom: 760,
        color: "#ffeccb",
        opacity: 0.6,
      }) +
      ripples({
        seed: 4,
        count: 150,
        left: 0,
        right: 1300,
        top: horizon + 8,
        bottom: 800,
        color: "#cfe0e8",
        opacity: 0.25,
      }) +
      `<path d="${curve(/** @type {[number, number][]} */ (far))}V470H900z" fill="#8b7a7d"/>${lighthouse}` +
      `<path d="${curve(/** @type {[number, number][]} */ (near))}V900H880z" fill="url(#cliff)"/>` +
      `<path d="${strata}" stroke="#f0b987" stroke-opacity=".28" stroke-width="3" fill="none"/>` +
      `<path d="${curve([
        [930, 505],
        [1010, 480],
        [1090, 470],
        [1180, 428],
        [1300, 410],
        [1420, 372],
        [1600, 340],
      ])}V420Q1400 430 1300 470T1080 510T930 505z" fill="#76854a"/>` +
      `<path d="${ground(foreground, 1600, 900)}" fill="url(#grass)"/>` +
      `<path d="M424 716C560 664 690 640 648 604" fill="none" stroke="#ead9b0" stroke-width="17" stroke-linecap="round"/>` +
      `<path d="M648 604C630 590 606 586 612 572" fill="none" stroke="#ead9b0" stroke-width="9" stroke-linecap="round"/>` +
      `<path d="M320 770C340 746 380 732 424 716" fill="none" stroke="#ead9b0" stroke-width="29" stroke-linecap="round"/>` +
      `<path d="M90 920C230 850 290 812 320 770" fill="none" stroke="#ead9b0" stroke-width="46" stroke-linecap="round"/>` +
      `${grassBlades(21, foreground)}${walkers}${gulls}`,
  );
}

/** Strokes of grass that start on and below a skyline. */
function grassBlades(seed, skyline) {
  const random = seededRandom(seed);
  let dark = "";
  let light = "";
  for (let index = 0; index < 420; index += 1) {
    const [x, top] = skyline[Math.floor(random() * skyline.length)];
    const depth = random() ** 1.4;
    const blade = `M${round(x + between(random, -10, 10))} ${round(top + 8 + depth * (900 - top))}l${round(between(random, -5, 7))} ${round(-6 - depth * 26)}`;
    if (random() < 0.55) dark += blade;
    else light += blade;
  }
  return `<path d="${dark}" stroke="#2c4331" stroke-width="2.5" stroke-opacity=".55"/><path d="${light}" stroke="#c3c477" stroke-width="2" stroke-opacity=".5"/>`;
}

/** A misty valley with a slow river: the lead picture of the Markdown feature. */
export function river() {
  const width = 1280;
  const height = 720;
  const hills = [
    { seed: 31, base: 250, height: 44, color: "#a9bcc4" },
    { seed: 32, base: 300, height: 40, color: "#8aa3a8" },
    { seed: 33, base: 352, height: 34, color: "#6b8a86" },
    { seed: 36, base: 404, height: 26, color: "#4f7266" },
  ];
  const layers = hills
    .map(
      ({ seed, base, height: swing, color }) =>
        `<path d="${ground(ridge({ seed, width, base, height: swing, roughness: 0.42 }), width, height)}" fill="${color}"/>` +
        `<path d="M0 ${base + 60}h${width}v90H0z" fill="url(#mist)"/>`,
    )
    .join("");
  const random = seededRandom(35);
  let trees = "";
  for (let index = 0; index < 90; index += 1) {
    const x = between(random, 0, width);
    const y = between(random, 430, 560);
    const distance = Math.abs(x - (640 + (y - 430) * 0.9));
    if (distance < 130 + (y - 430)) continue;
    const size = 10 + ((y - 420) / 140) * 34;
    const shade = ["#3b5d4c", "#2f4f43", "#47694f", "#7b7f48"][Math.floor(random() * 4)];
    trees += `<path d="M${round(x)} ${round(y - size * 2.1)}q${round(size * 0.7)} ${round(size * 1.1)} ${round(size * 0.5)} ${round(size * 2.1)}h${round(-size)}q${round(-size * 0.2)} ${round(-size)} ${round(size * 0.5)} ${round(-size * 2.1)}z" fill="${shade}"/>`;
  }
  const water =
    "M600 428C690 446 760 452 720 476S520 520 560 556 900 600 860 640 500 690 420 720H1180C1240 660 1180 610 980 576S700 524 790 492 830 446 640 428z";
  return svg(
    width,
    height,
    gradient("sky", ["#dfe9ea", "#f3e8d6", "#f6d9b4"]) +
      gradient("water", ["#f7e3c4", "#b8c9c9", "#6f95a0"]) +
      gradient("meadow", ["#6f8a5d", "#557450", "#35523f"]) +
      `<linearGradient id="mist" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity="0"/><stop offset=".5" stop-color="#fdf6ea" stop-opacity=".5"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>`,
    `<path fill="url(#sky)" d="M0 0h${width}v${height}H0z"/><circle cx="930" cy="168" r="54" fill="#fff8e6"/><circle cx="930" cy="168" r="120" fill="#fff3d6" opacity=".35"/>` +
      layers +
      `<path d="${ground(ridge({ seed: 38, width, base: 432, height: 8, roughness: 0.4 }), width, height)}" fill="url(#meadow)"/>` +
      `<path d="${water}" fill="url(#water)"/>` +
      ripples({ seed: 39, count: 60, left: 600, right: 1120, top: 600, bottom: 715, color: "#fff", opacity: 0.4 }) +
      trees +
      `<g><path d="M356 470h16v220h-16z" fill="#f7f3ea"/>${Array.from({ length: 10 }, (_, step) => `<path d="M356 ${480 + step * 21}h${step % 5 ? 8 : 16}v5h-${step % 5 ? 8 : 16}z" fill="#b3483a"/>`).join("")}<path d="M350 458h28v14h-28z" fill="#33424a"/></g>`,
  );
}

/** A wide desert valley with terraces and a water channel at dusk: the Arabic sample. */
export function terraces() {
  const width = 1200;
  const height = 675;
  const random = seededRandom(54);
  const bands = Array.from({ length: 6 }, (_, index) => {
    const skyline = ridge({ seed: 60 + index, width, base: 330 + index * 58, height: 20 + index * 3, roughness: 0.4 });
    const color = ["#c98d62", "#b97950", "#94794a", "#6f7a48", "#53693f", "#3a5138"][index];
    return `<path d="${ground(skyline, width, height)}" fill="${color}"/><path d="${line(skyline)}" fill="none" stroke="#f4dfb8" stroke-width="${3 + index}" stroke-opacity=".5"/>`;
  });
  let palms = "";
  for (let index = 0; index < 13; index += 1) {
    const x = round(between(random, 40, width - 40));
    const y = round(between(random, 470, 650));
    const size = (y - 380) / 130;
    const leaves = [-80, -48, -18, 18, 48, 80, 118, -118]
      .map((angle) => `<path transform="rotate(${angle})" d="M0 0q7-24 0-46q-10 20 0 46z"/>`)
      .join("");
    palms += `<g transform="translate(${x} ${y}) scale(${round(size)})"><path d="M-3 0q4-34 1-66h5q3 34 2 66z" fill="#4a3626"/><g transform="translate(1 -66)" fill="#28422f">${leaves}</g></g>`;
  }
  return svg(
    width,
    height,
    gradient("sky", ["#4a4f7d", "#b4718a", "#f0a96f", "#f8d79b"]),
    `<path fill="url(#sky)" d="M0 0h${width}v${height}H0z"/><circle cx="330" cy="262" r="44" fill="#fff0c9"/>` +
      `<path d="${ground(ridge({ seed: 51, width, base: 268, height: 60, roughness: 0.5 }), width, height)}" fill="#8a5d72"/>` +
      `<path d="${ground(ridge({ seed: 52, width, base: 306, height: 42, roughness: 0.5 }), width, height)}" fill="#a76d5e"/>` +
      bands.join("") +
      `<path d="M700 330C760 380 640 420 720 470S900 540 820 600 780 650 800 675" fill="none" stroke="#f6d9a8" stroke-width="11"/>` +
      `<path d="M700 330C760 380 640 420 720 470S900 540 820 600 780 650 800 675" fill="none" stroke="#5f8fa5" stroke-width="6"/>${palms}`,
  );
}
