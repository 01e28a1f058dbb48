// What was found, as a table and as a picture. Medians, with the lowest and the highest of all rounds.
const sorted = (all) => [...all].sort((one, other) => one - other);
const at = (all, part) => sorted(all)[Math.min(all.length - 1, Math.floor(all.length * part))];
const shown = (what, value) => (what.startsWith("Bytes") ? `${(value / 1000).toFixed(0)} kB` : value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`);

export function table(found, { rounds, machine }) {
  const names = [...found.keys()];
  const kinds = [...found.get(names[0]).keys()];
  const cell = (what, name) => {
    const all = found.get(name).get(what);
    return `${shown(what, at(all, 0.5))} (${shown(what, at(all, 0))} – ${shown(what, at(all, 1))})`;
  };
  const ratio = (what) => (at(found.get(names[0]).get(what), 0.5) / at(found.get(names[1]).get(what), 0.5)).toFixed(2);
  const tail = (what) => {
    const [ours, theirs] = names.slice(0, 2).map((name) => at(found.get(name).get(what), 0.95));
    return what.endsWith("painted") ? `${shown(what, ours)} / ${shown(what, theirs)}` : "";
  };
  return [
    "# What we take, beside others",
    "",
    `Written by \`cargo xtask bench\`. ${rounds} rounds, in each of them all pages in turn; medians, and the lowest and highest in`,
    `brackets. Each page has the same first screen, forty-five cards for three trays, and fields, and saves with each answer.`,
    `Here: ${machine}. Figures of one machine say little about another; the ratios say more.`,
    "",
    "Form.io shows what follows a tap or a letter later than in the frame that is measured, so that its rows below say too little.",
    "LHC-Forms has all cards on one page, and a first screen by hand.",
    "",
    `| what | ${names.join(" | ")} | ratio to ${names[1]} | p95, ours / theirs |`,
    `| --- | ${names.map(() => "---").join(" | ")} | --- | --- |`,
    ...kinds.map((what) => `| ${what} | ${names.map((name) => cell(what, name)).join(" | ")} | ${ratio(what)} | ${tail(what)} |`),
    "",
    "![The same as bars](results.svg)",
    "",
  ].join("\n");
}

/** A bar for each page and measure, as long as its median is beside the longest of that measure. */
export function chart(found) {
  const names = [...found.keys()];
  const kinds = [...found.get(names[0]).keys()];
  const [row, wide] = [22, 420];
  const colours = ["#2f6f6a", "#a9542b", "#8a8378"];
  const bars = kinds.flatMap((what, kind) => {
    const medians = names.map((name) => at(found.get(name).get(what), 0.5));
    const most = Math.max(...medians);
    const top = kind * row * (names.length + 1.5);
    return [
      `<text x="0" y="${top + 16}" font-weight="700">${what}</text>`,
      ...names.map((name, number) => {
        const y = top + row * (number + 1);
        const long = Math.max(1, (medians[number] / most) * wide);
        return `<text x="0" y="${y + 15}">${name}</text><rect x="130" y="${y + 2}" width="${long.toFixed(1)}" height="${row - 6}" fill="${colours[number]}"/><text x="${(136 + long).toFixed(1)}" y="${y + 15}">${shown(what, medians[number])}</text>`;
      }),
    ];
  });
  const high = kinds.length * row * (names.length + 1.5);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 ${high}" font-family="system-ui, sans-serif" font-size="13" role="img"><title>What we take, beside others</title><rect width="640" height="${high}" fill="#fff"/>${bars.join("")}</svg>\n`;
}
