// Races the built app against its peers: in one run, in turn, so that whatever else the machine does touches all of them.
// `node run.js <site> <out>`; `cargo xtask bench` calls it. Writes results.md and results.svg into <out>.
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { chart, table } from "./report.js";
import { peers } from "./pages.js";
import { serve } from "./serve.js";

const [site, out] = process.argv.slice(2);
const ROUNDS = Number(process.env.ALONGSIDE_ROUNDS ?? 7);
const TAPS = 8;
const KEYS = 8;
/** Slow 4G, as Lighthouse throttles: 1.6 Mbit/s down, 150 ms there and back. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const LARGE_ENOUGH = { width: 820, height: 1180 };

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const version = await browser.version();
const pages = await peers(site);
const found = new Map(pages.map(({ name }) => [name, new Map()]));
const note = (name, what, value) => {
  const all = found.get(name);
  all.set(what, [...(all.get(what) ?? []), value]);
};

for (let round = 0; round < ROUNDS; round += 1) {
  for (const page of pages) {
    await started(page, "Start to next screen, 4× CPU and slow 4G", { cpu: 4, network: SLOW_4G });
    await started(page, "Start to next screen, 6× CPU", { cpu: 6 });
    await used(page);
  }
  console.log(`round ${round + 1} of ${ROUNDS}`);
}
await browser.close();

mkdirSync(out, { recursive: true });
const machine = `${os.cpus().length} × ${os.cpus()[0].model.trim()}, ${version}`;
writeFileSync(join(out, "results.md"), table(found, { rounds: ROUNDS, machine }));
writeFileSync(join(out, "results.svg"), chart(found));
process.exit(0);

/** Runs something in a browser that knows nothing of the last time. */
async function fresh(page, throttle, does) {
  const context = await browser.createBrowserContext();
  const server = await serve(page.folder);
  try {
    const tab = await context.newPage();
    await tab.setViewport(LARGE_ENOUGH);
    const tools = await tab.createCDPSession();
    await tools.send("Network.enable");
    await tools.send("Performance.enable", { timeDomain: "threadTicks" });
    if (throttle.network) await tools.send("Network.emulateNetworkConditions", throttle.network);
    if (throttle.cpu) await tools.send("Emulation.setCPUThrottlingRate", { rate: throttle.cpu });
    return await does(tab, tools, server);
  } finally {
    await context.close();
    server.close();
  }
}

/** Presses the first button as soon as it can be seen, and waits until the next screen is painted and answers. */
async function started(page, what, throttle) {
  await fresh(page, throttle, async (tab, tools, server) => {
    await tab.evaluateOnNewDocument(`(${watch})(${page.start}, ${page.next})`);
    await tab.goto(server.address);
    note(page.name, what, await tab.evaluate("globalThis.raced"));
    note(page.name, "Bytes asked for until then", server.sent());
  });
}

function watch(start, next) {
  globalThis.raced = new Promise((done) => {
    let pressed = -Infinity;
    const look = () => {
      if (next()) return requestAnimationFrame(() => setTimeout(() => done(performance.now())));
      const button = document.body && start();
      // Somebody for whom nothing comes taps again.
      if (button && performance.now() - pressed > 1000) {
        pressed = performance.now();
        button.click();
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What a tap on a tray and a letter take, on an old tablet. */
async function used(page) {
  await fresh(page, {}, async (tab, tools, server) => {
    await tab.goto(server.address);
    await page.toCards(tab);
    await tools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    for (let tap = 0; tap < TAPS; tap += 1) {
      await timed(page, tab, tools, "Tap on a tray to next card, 6× CPU", "pointerdown", async () => {
        const { x, y } = await tab.evaluate(page.tray);
        await tab.mouse.click(x, y);
      });
    }
    await tools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    const sorted = await tab.evaluate(page.sorted);
    if (sorted !== TAPS) throw new Error(`${page.name}: ${TAPS} taps, and ${sorted} cards are sorted`);
    await page.toFields(tab);
    await tools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    for (let key = 0; key < KEYS; key += 1) {
      await timed(page, tab, tools, "A letter, 6× CPU", "keydown", () => tab.keyboard.press("b"));
    }
  });
}

async function timed(page, tab, tools, what, event, does) {
  await new Promise((done) => setTimeout(done, 700));
  await tab.evaluate(`void (globalThis.timed = new Promise((done) => addEventListener("${event}", (event) => {
    const over = () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - event.timeStamp)));
    "${event}" === "keydown" ? over() : addEventListener("click", over, { capture: true, once: true });
  }, { capture: true, once: true })))`);
  const before = await spent(tools);
  await does();
  note(page.name, `${what}: painted`, await tab.evaluate("globalThis.timed"));
  const after = await spent(tools);
  note(page.name, `${what}: script`, after.script - before.script);
  note(page.name, `${what}: style and layout`, after.style - before.style);
}

async function spent(tools) {
  const { metrics } = await tools.send("Performance.getMetrics");
  const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  return { script: of.ScriptDuration, style: of.LayoutDuration + of.RecalcStyleDuration };
}
