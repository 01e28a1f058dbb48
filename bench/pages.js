// Who races: each page built at its best, and how its first screen, its cards and its fields are reached.
import { cpSync, mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));

export async function peers(site) {
  return [
    { name: "Alongside", folder: site, ...ours },
    { name: "SurveyJS", folder: await built("survey"), ...survey },
    { name: "Form.io", folder: await built("formio"), ...formio },
    { name: "LHC-Forms", folder: await built("lhc", LHC), ...lhc },
    { name: "A page by hand", folder: await built("floor"), ...floor },
  ];
}

/** What LHC-Forms gives is built already, and cannot be built again. */
const LHC = ["lhc-forms.js", "styles.css", "assets/lib/zone.min.js"].map((file) => join(here, "node_modules/lforms/dist/lforms/webcomponent", file));

async function built(name, asItIs = []) {
  const to = join(here, "../target/bench", name);
  mkdirSync(to, { recursive: true });
  await build({ entryPoints: [join(here, "peers", name, "main.js")], bundle: true, minify: true, format: "esm", target: "es2022", outdir: to, logLevel: "error", legalComments: "none", define: { global: "globalThis" } });
  cpSync(join(here, "peers", name, "index.html"), join(to, "index.html"));
  for (const file of asItIs) cpSync(file, join(to, basename(file)));
  return to;
}

const middle = "((one) => { const { x, y, width, height } = one.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; })";

export const button = (root, text) => `[...${root}.querySelectorAll("button")].find((one) => one.getClientRects().length && one.innerText.trim().startsWith(${JSON.stringify(text)}))`;
export const root = "(document.querySelector('alongside-guide')?.shadowRoot ?? document)";
export const press = async (tab, text) => {
  await tab.waitForFunction(`${button(root, text)} && !${button(root, text)}.disabled`);
  await tab.evaluate(`${button(root, text)}.click()`);
};

const ours = {
  start: `() => ${button("document", "Start a conversation")} ?? (${root} && ${button(root, "Start a conversation")})`,
  next: `() => ${root}.querySelector("[data-screen=opening] h1")`,
  tray: `${middle}(${root}.querySelector("[data-tray]"))`,
  sorted: `${root}.querySelectorAll(".mat-trays__small").length + Number(${root}.querySelector(".mat-trays__more")?.innerText.match(/\\d+/)?.[0] ?? 0)`,
  async toCards(tab) {
    for (const step of ["Start a conversation", "Skip this", "Just talking", "Cards"]) await press(tab, step);
    await tab.waitForFunction(`${root}.querySelector("[data-screen=mat] [data-tray]")`);
  },
  async toFields(tab) {
    await press(tab, "Back");
    await press(tab, "What I am good at");
    await tab.waitForFunction(`${root}.querySelector("textarea")`);
    await tab.evaluate(`${root}.querySelector("textarea").focus()`);
  },
};

const survey = {
  start: "() => document.querySelector('.sd-navigation__start-btn')",
  next: "() => document.querySelector('.sd-question input[type=radio]')",
  tray: `${middle}([...document.querySelectorAll(".sd-question .sd-item")].find((one) => one.getClientRects().length))`,
  sorted: "Object.keys(survey.data).length",
  async toCards(tab) {
    await tab.waitForSelector(".sd-navigation__start-btn");
    await tab.click(".sd-navigation__start-btn");
    await tab.waitForSelector(".sd-question input[type=radio]");
  },
  async toFields(tab) {
    await tab.evaluate("void (survey.currentPage = survey.getPageByName('fields'))");
    await tab.waitForSelector("textarea");
    await tab.focus("textarea");
  },
};

const formio = {
  start: "() => document.querySelector('button[name=\"data[start]\"]')",
  next: "() => document.querySelector('input[type=radio]')",
  tray: `${middle}(document.querySelector("input[type=radio]"))`,
  sorted: "Object.keys(form.data).filter((key) => key.startsWith('tray') && form.data[key]).length",
  async toCards(tab) {
    await tab.waitForSelector("button[name='data[start]']");
    await tab.click("button[name='data[start]']");
    await tab.waitForSelector("input[type=radio]");
  },
  async toFields(tab) {
    await tab.evaluate("void form.setPage(46)");
    await tab.waitForSelector("textarea");
    await tab.focus("textarea");
  },
};

const lhc = {
  start: "() => globalThis.LForms && document.getElementById('start')",
  next: "() => document.querySelector('#form input[type=radio]')",
  tray: `((one) => (one.scrollIntoView({ block: "center" }), ${middle}(one)))([...document.querySelectorAll("#form .ant-radio-group, #form nz-radio-group")].find((one) => !one.querySelector(":checked")).querySelector("label"))`,
  sorted: "sorted()",
  async toCards(tab) {
    await tab.waitForFunction("globalThis.LForms");
    await tab.click("#start");
    await tab.waitForSelector("#form input[type=radio]");
  },
  async toFields(tab) {
    await tab.waitForSelector("#form textarea");
    await tab.focus("#form textarea");
  },
};

const floor = {
  start: "() => document.getElementById('start')",
  next: "() => document.querySelectorAll('#place button').length === 3",
  tray: `${middle}(document.querySelector("#place button"))`,
  sorted: "Object.keys(JSON.parse(localStorage.floor)).length",
  async toCards(tab) {
    await tab.click("#start");
    await tab.waitForFunction("document.querySelectorAll('#place button').length === 3");
  },
  async toFields(tab) {
    await tab.evaluate("fields()");
    await tab.focus("textarea");
  },
};
