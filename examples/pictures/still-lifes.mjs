// Seed heads, a roof garden, a portrait, a chart and a map. Each function returns one SVG document.
import { between, curve, gradient, line, round, seededRandom, svg } from "./drawing.mjs";

/** Twelve dried seed heads on paper: the HTML sample. */
export function seeds() {
  const random = seededRandom(101);
  let plants = "";
  for (let index = 0; index < 12; index += 1) {
    const x = 130 + (index % 6) * 188;
    const y = index < 6 ? 190 : 520;
    const color = ["#8a5a34", "#6e7a3d", "#a7743a", "#5c4a3a", "#9a8a4a", "#7b4a3a"][index % 6];
    const count = 9 + Math.floor(random() * 12);
    const reach = between(random, 46, 78);
    let head = "";
    for (let ray = 0; ray < count; ray += 1) {
      const angle = (ray / count) * (index % 3 === 1 ? 180 : 360) - (index % 3 === 1 ? 90 : 0);
      const shape =
        index % 4 === 0
          ? `<path d="M0 0V${round(-reach)}"/><circle cy="${round(-reach)}" r="6" fill="${color}"/>`
          : index % 4 === 1
            ? `<path d="M0 0Q9 ${round(-reach * 0.6)} 0 ${round(-reach)}Q-9 ${round(-reach * 0.6)} 0 0z" fill="${color}" fill-opacity=".75"/>`
            : index % 4 === 2
              ? `<path d="M0 0V${round(-reach * 0.8)}l-9-14M0 ${round(-reach * 0.8)}l9-14M0 ${round(-reach * 0.8)}v-18"/>`
              : `<ellipse cy="${round(-reach * 0.7)}" rx="8" ry="17" fill="${color}" fill-opacity=".8"/><path d="M0 0V${round(-reach * 0.5)}"/>`;
      head += `<g transform="rotate(${round(angle)})">${shape}</g>`;
    }
    plants +=
      `<g transform="translate(${x} ${y})" fill="none" stroke="${color}" stroke-width="3" stroke-linecap="round"><path d="M0 0Q${round(between(random, -16, 16))} 70 ${round(between(random, -10, 10))} 140"/>` +
      `<path d="M2 84q30-6 42-34q-34 2-42 34z" fill="#7d8a56" stroke="none"/><circle r="12" fill="${color}" stroke="none"/>${head}</g>` +
      `<path d="M${x - 34} ${y + 158}h68" stroke="#b7a789" stroke-width="2"/>`;
  }
  return svg(
    1200,
    720,
    gradient("paper", ["#faf5e9", "#f0e6d0"], 'x1="0" y1="0" x2="1" y2="1"'),
    `<path fill="url(#paper)" d="M0 0h1200v720H0z"/>${plants}<path d="M24 24h1152v672H24z" fill="none" stroke="#cdbd9d" stroke-width="2"/>`,
  );
}

/** Roof gardens over a warm city: the Hebrew sample. */
export function roofs() {
  const random = seededRandom(111);
  let city = "";
  for (let row = 0; row < 4; row += 1) {
    let x = -40;
    while (x < 1200) {
      const size = between(random, 100, 190);
      const top = 250 + row * 92 + between(random, -26, 26);
      const wall = [
        ["#e3b88f", "#d9a878"],
        ["#efd9b8", "#e2c69b"],
        ["#f6ead2", "#ecd9b4"],
        ["#fdf5e4", "#f3e4c6"],
      ][row][Math.floor(random() * 2)];
      city += `<path d="M${round(x)} 675V${round(top)}h${round(size)}V675z" fill="${wall}"/><path d="M${round(x + size - 16)} 675V${round(top)}h16V675z" fill="#7a5438" opacity=".18"/>`;
      for (let column = x + 18; column < x + size - 40; column += 36) {
        city += `<path d="M${round(column)} ${round(top + 62)}v-20q8-10 16 0v20z" fill="#4f6a72" opacity=".75"/>`;
      }
      for (let plant = 0; plant < 5; plant += 1) {
        const at = between(random, x + 12, x + size - 22);
        const tall = between(random, 14, 44);
        const green = ["#4f7a45", "#6b8f4a", "#3c6444", "#8aa352"][Math.floor(random() * 4)];
        city += `<path d="M${round(at)} ${round(top)}q-${round(tall / 2)} -${round(tall * 0.7)} 0 -${round(tall)}q${round(tall / 2)} ${round(tall * 0.3)} 0 ${round(tall)}z" fill="${green}"/>`;
        if (random() < 0.35)
          city += `<circle cx="${round(at)}" cy="${round(top - tall * 0.55)}" r="5" fill="#e8b72f"/>`;
      }
      x += size + between(random, 4, 26);
    }
  }
  return svg(
    1200,
    675,
    gradient("sky", ["#7fb3c8", "#bcd7d6", "#f6e6c8"]),
    `<path fill="url(#sky)" d="M0 0h1200v675H0z"/><circle cx="930" cy="120" r="58" fill="#fff4cf"/><path d="M0 262Q300 180 620 236T1200 206V675H0z" fill="#a9b8a6"/>${city}`,
  );
}

/** A face out of circles and triangles: a portrait of nobody. */
export function portrait() {
  return svg(
    640,
    640,
    gradient("back", ["#274c63", "#3f7a80"]) + gradient("skin", ["#f0c39b", "#d18f68"]),
    `<path fill="url(#back)" d="M0 0h640v640H0z"/><circle cx="470" cy="180" r="150" fill="#e7a84c"/><path d="M0 520L220 300 420 640H0z" fill="#1f3b4d" opacity=".6"/>` +
      `<path d="M120 640q20-150 200-160t200 160z" fill="#c0553f"/><path d="M250 640l70-150 70 150z" fill="#f3e9d2"/><path d="M268 410h104v96q-52 44-104 0z" fill="#c9855f"/>` +
      `<ellipse cx="320" cy="312" rx="122" ry="150" fill="url(#skin)"/><path d="M190 320q-16-196 130-200 150 4 134 196-26-96-84-118-96 36-146 6-28 40-34 116z" fill="#33261f"/>` +
      `<path d="M238 300q28-20 56 0M348 300q28-20 56 0" stroke="#33261f" stroke-width="8" fill="none" stroke-linecap="round"/><circle cx="267" cy="316" r="9" fill="#22303a"/><circle cx="376" cy="316" r="9" fill="#22303a"/>` +
      `<path d="M320 314l-16 62h30" stroke="#b3704f" stroke-width="6" fill="none" stroke-linecap="round"/><path d="M276 414q44 26 90 0" stroke="#9b4234" stroke-width="9" fill="none" stroke-linecap="round"/>` +
      `<g fill="none" stroke="#f3e9d2" stroke-width="7"><circle cx="267" cy="316" r="38"/><circle cx="376" cy="316" r="38"/><path d="M305 312h33M229 308l-32-10M414 308l32-10"/></g>`,
  );
}

/** Water level over one week, with the three warning lines of the feature. */
export function levelChart() {
  const random = seededRandom(121);
  const points = Array.from({ length: 85 }, (_, index) => {
    const day = index / 12;
    const level = 0.8 + 1.9 * Math.exp(-((day - 3.1) ** 2) / (day < 3.1 ? 0.35 : 1.6)) + between(random, -0.03, 0.03);
    return /** @type {[number, number]} */ ([90 + day * 92, 330 - level * 92]);
  });
  const grid = [0, 1, 2, 3]
    .map(
      (metre) =>
        `<path d="M90 ${330 - metre * 92}h644" stroke="#d5dad7"/><text x="78" y="${335 - metre * 92}" text-anchor="end">${metre} m</text>`,
    )
    .join("");
  const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    .map((day, index) => `<text x="${136 + index * 92}" y="358" text-anchor="middle">${day}</text>`)
    .join("");
  return svg(
    760,
    380,
    gradient("fill", ["#2f7f93", "#dbe9ea"]),
    `<path d="M0 0h760v380H0z" fill="#fbfaf6"/><g font-family="system-ui, sans-serif" font-size="14" fill="#4a5560">${grid}${days}</g>` +
      `<path d="${line(points)}L734 330H90Z" fill="url(#fill)" opacity=".55"/><path d="${line(points)}" fill="none" stroke="#1d5c70" stroke-width="3"/>` +
      `<path d="M90 128h644" stroke="#b3483a" stroke-width="2" stroke-dasharray="7 5"/><g font-family="system-ui, sans-serif" font-size="14" fill="#96372b"><text x="728" y="120" text-anchor="end">Bridge closes at 2.2 m</text></g>` +
      `<circle cx="375" cy="82" r="6" fill="#1d5c70"/><text x="388" y="78" font-family="system-ui, sans-serif" font-size="14" font-weight="600" fill="#1d3d49">2.70 m, Thursday 02:40</text>`,
  );
}

/** The route of the coast path with its stages. */
export function pathMap() {
  const coast = /** @type {[number, number][]} */ ([
    [250, 0],
    [228, 70],
    [262, 130],
    [216, 196],
    [238, 262],
    [196, 330],
    [232, 388],
    [206, 450],
    [262, 500],
  ]);
  const stages = [
    ["Foz do Alvado", 22],
    ["Praia Velha", 128],
    ["Cabo Sereno", 262],
    ["Porto Arrife", 330],
    ["Ponta do Sal", 450],
  ];
  const shore = curve(coast.map(([x, y]) => /** @type {[number, number]} */ ([y, x]))).replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    "$2 $1",
  );
  const at = (y) => {
    const index = Math.max(
      1,
      coast.findIndex((point) => point[1] >= y),
    );
    const [x0, y0] = coast[index - 1];
    const [x1, y1] = coast[index];
    const share = (y - y0) / (y1 - y0);
    const eased = share * share * (3 - 2 * share);
    return x0 + (x1 - x0) * eased;
  };
  const labels = stages
    .map(
      ([name, y]) =>
        `<circle cx="${round(at(Number(y)))}" cy="${y}" r="7" fill="#fff" stroke="#8e3b2c" stroke-width="4"/><text x="${round(at(Number(y)) + 18)}" y="${Number(y) + 6}">${name}</text>`,
    )
    .join("");
  return svg(
    640,
    500,
    gradient("water", ["#cfe3e6", "#a9cdd4"], 'x1="0" y1="0" x2="1" y2="0"'),
    `<path d="M0 0h640v500H0z" fill="url(#water)"/><path d="${shore}L640 500V0z" fill="#efe6d0"/><path d="${shore}" fill="none" stroke="#fff" stroke-width="14" opacity=".6"/>` +
      `<path d="M640 80Q520 120 560 220T640 330zM470 500q60-90 170-70v70z" fill="#dfe0b8"/><path d="${shore}" fill="none" stroke="#b3483a" stroke-width="5"/>` +
      `<path d="${shore}" pathLength="500" fill="none" stroke="#e8a12f" stroke-width="9" stroke-dasharray="0 265 70 500" stroke-linecap="round"/>` +
      `<g font-family="system-ui, sans-serif" font-size="17" fill="#3a3228">${labels}<text x="60" y="120" fill="#3f6b76" font-style="italic">Atlantic</text><text x="60" y="141" fill="#3f6b76" font-style="italic">Ocean</text><g font-weight="600" fill="#8a5a10"><text x="330" y="300">the new 11 km</text></g></g>` +
      `<g transform="translate(580 452)" stroke="#5a5040" stroke-width="2" fill="none"><path d="M0 20V-20M-7-10L0-22 7-10"/><text x="-5" y="-28" font-family="system-ui, sans-serif" font-size="15" fill="#5a5040" stroke="none">N</text></g>`,
  );
}
