// How what it takes grows with the plan, and with the visits. `node growth.js <site> <out>`; `cargo xtask bench` calls it.
// Writes growth.md into <out>. Nothing is slowed down but the letter, which is as in the race.
import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { button, press, root } from "./pages.js";
import { serve } from "./serve.js";

const [site, out] = process.argv.slice(2);
const LINES = [10, 100, 1_000, 3_000, 10_000];
const ROUNDS = Number(process.env.ALONGSIDE_ROUNDS ?? 3);
const KEYS = 6;
const VISITS = [1, 5, 20];
const PLANS = [10, 100, 1_000];
const folder = mkdtempSync(join(os.tmpdir(), "alongside-growth-"));

/** How long until something is there and painted, from now on. */
const painted = (there) => `new Promise((done) => {
  const began = performance.now();
  const look = () => (${there} ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - began))) : requestAnimationFrame(look));
  look();
})`;
const handedOver = "new Promise((done) => { const began = performance.now(); addEventListener('handed-over', () => done(performance.now() - began), { once: true }); })";

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const server = await serve(site);
const found = new Map();
const note = (what, lines, value) => {
  const all = found.get(what) ?? new Map();
  found.set(what, all.set(lines, [...(all.get(lines) ?? []), value]));
};

for (let round = 0; round < ROUNDS; round += 1) {
  for (const lines of LINES) await grown(lines);
  console.log(`growth: round ${round + 1} of ${ROUNDS}`);
}
const memory = await visited();
const desks = await kept();
await browser.close();
server.close();
writeFileSync(join(out, "growth.md"), table());
process.exit(0);

/** A plan of today with so many lines about what somebody is good at. */
function plan(lines, id = `growth-${lines}`) {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  const line = (number) => ({ id: number + 1, visit: 0, about: "gift", whose: "my-words", place: "in-my-plan", text: `I mend boats, ${number} of them, and people say it is done well` });
  const said = Array.from({ length: lines }, (_, number) => line(number));
  const path = join(folder, `${id}.json`);
  const whole = { id, called: "Ida", next: lines + 1, visits: [{ day, path: "just-talking", here: [] }], own_cards: [], mat: [], lines: said, ties: [], promises: [] };
  writeFileSync(path, JSON.stringify({ format: "alongside-plan", version: 2, plan: whole }));
  return path;
}

async function fresh(does) {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.setViewport({ width: 820, height: 1180 });
    await tab.evaluateOnNewDocument(() => {
      for (const way of ["instantiate", "instantiateStreaming"]) {
        const real = WebAssembly[way];
        WebAssembly[way] = async (...asked) => {
          const made = await real.apply(WebAssembly, asked);
          globalThis.room ??= (made.instance ?? made).exports?.memory;
          return made;
        };
      }
      globalThis.print = () => top.dispatchEvent(new Event("handed-over"));
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        if (!this.download) return click.call(this);
        dispatchEvent(new Event("handed-over"));
      };
    });
    const tools = await tab.createCDPSession();
    await tab.goto(server.address);
    await tab.waitForFunction("document.querySelector('alongside-guide')?.hasAttribute('data-ready')");
    return await does(tab, tools);
  } finally {
    await context.close();
  }
}

async function open(tab, path) {
  const [chooser] = await Promise.all([tab.waitForFileChooser(), press(tab, "Open a plan file")]);
  const began = tab.evaluate(painted(`${root}.querySelector("[data-screen=ways] h1")`));
  await chooser.accept([path]);
  return began;
}

/** Presses something, and waits until what follows is there. */
async function timed(tab, name, follows) {
  await tab.waitForFunction(button(root, name));
  const took = tab.evaluate(follows);
  await press(tab, name);
  return took;
}

async function grown(lines) {
  await fresh(async (tab, tools) => {
    note("Open the file", lines, await open(tab, plan(lines)));
    await press(tab, "What I am good at");
    await tab.waitForFunction(`${root}.querySelector("[data-screen=gifts] textarea")`);
    await tab.evaluate(`${root}.querySelector("textarea").focus()`);
    await tools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    for (let key = 0; key < KEYS; key += 1) {
      await new Promise((done) => setTimeout(done, 1500));
      await tab.evaluate("void (globalThis.timed = new Promise((done) => addEventListener('keydown', (event) => requestAnimationFrame(() => setTimeout(() => done(performance.now() - event.timeStamp))), { capture: true, once: true })))");
      await tab.keyboard.press("b");
      note("A letter, 6× CPU", lines, await tab.evaluate("globalThis.timed"));
    }
    await tools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    note("A tap that leads to another screen", lines, await timed(tab, "Back", painted(`${root}.querySelector("[data-screen=ways]")`)));
    note("See it all", lines, await timed(tab, "See it all", painted(`${root}.querySelector(".our-page")`)));
    await press(tab, "Close");
    note("Read it together", lines, await timed(tab, "Read it together", painted(`${root}.querySelector("[data-screen=read]")`)));
    await press(tab, "Back");
    await press(tab, "Stop here");
    await press(tab, "Yes");
    note("Take the plan file", lines, await timed(tab, "Take the plan file", handedOver));
    note("Print it", lines, await timed(tab, "Print it", handedOver));
  });
}

/** What the page holds after so many visits, in MB: the module's memory, and what its scripts have, once nobody wants it. */
async function visited() {
  const path = plan(1_000);
  const rows = [];
  await fresh(async (tab, tools) => {
    await tools.send("Performance.enable");
    for (let visit = 1; visit <= Math.max(...VISITS); visit += 1) {
      await open(tab, path);
      for (const step of ["What I am good at", "Back", "See it all", "Close", "Stop here", "Yes", "Say goodbye", "Keep it here"]) await press(tab, step);
      await tab.waitForFunction(`${root}.querySelector("[data-screen=desk]")`);
      if (VISITS.includes(visit)) {
        await tools.send("HeapProfiler.collectGarbage");
        const { metrics } = await tools.send("Performance.getMetrics");
        const heap = metrics.find(({ name }) => name === "JSHeapUsedSize").value;
        rows.push([visit, (await tab.evaluate("room.buffer.byteLength")) / 1e6, heap / 1e6]);
      }
    }
  });
  return rows;
}

/** How a desk is on which so many plans lie, in ms: until it can be used, and from its first button to the next screen and back. */
async function kept() {
  const rows = [];
  await fresh(async (tab) => {
    const desk = `${root}.querySelector("[data-screen=desk] h1")`;
    for (let number = 1; number <= Math.max(...PLANS); number += 1) {
      await open(tab, plan(10, `desk-${number}`));
      for (const step of ["Stop here", "Yes", "Say goodbye", "Keep it here"]) await press(tab, step);
      await tab.waitForFunction(desk);
      if (!PLANS.includes(number)) continue;
      await tab.goto(server.address);
      const filled = `document.querySelector("alongside-guide")?.hasAttribute("data-ready") && ${root}.querySelector(".desk__plan")`;
      await tab.waitForFunction(filled);
      const used = await tab.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))");
      const away = await timed(tab, "Settings", painted(`${root}.querySelector("[data-screen=settings]")`));
      const back = await timed(tab, "Back", painted(desk));
      rows.push([number, used, away, back]);
    }
  });
  return rows;
}

function table() {
  const median = (all) => [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)];
  const rows = [...found].map(([what, all]) => {
    const cells = LINES.map((lines) => median(all.get(lines)));
    return `| ${what} | ${cells.map((cell) => `${cell.toFixed(0)} ms`).join(" | ")} |`;
  });
  return [
    "# How it grows",
    "",
    `Written by \`cargo xtask bench\`: a plan of so many lines in one place, ${ROUNDS} times, medians. Nothing was slowed down but the letter.`,
    `Here: ${os.cpus().length} × ${os.cpus()[0].model.trim()}. *See it all* is painted when its first piece is; the rest follows piece by piece.`,
    "",
    `| what | ${LINES.map((lines) => `${lines.toLocaleString("en")} lines`).join(" | ")} |`,
    `| --- | ${LINES.map(() => "---").join(" | ")} |`,
    ...rows,
    "",
    "What the page holds after visits to a plan of 1,000 lines:",
    "",
    "| visits | the module's memory | what its scripts have |",
    "| --- | --- | --- |",
    ...memory.map(([visits, room, heap]) => `| ${visits} | ${room.toFixed(1)} MB | ${heap.toFixed(1)} MB |`),
    "",
    "A desk on which so many plans lie, once:",
    "",
    "| plans | until it can be used | to *Settings* | and back |",
    "| --- | --- | --- | --- |",
    ...desks.map(([plans, ...took]) => `| ${plans.toLocaleString("en")} | ${took.map((one) => `${one.toFixed(0)} ms`).join(" | ")} |`),
    "",
  ].join("\n");
}
