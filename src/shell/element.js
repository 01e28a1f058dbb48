// Defines <alongside-guide>: an open shadow root with our styles, a place for the app, and a message for when the app
// cannot start. What is shown and said is decided elsewhere; a page that is not ours needs only this file.

import { second } from "./second.js";
import { working } from "./workers.js";

const styles = new URL("./alongside.css", import.meta.url).href;
const app = start();
app.catch(() => {}); // Each element says so for itself.
const opening = app.then(load); // After the app's first files, which the first screen waits for.
const whole = opening.then(rested).then(complete); // And what no screen before it waits for, once that is drawn.
whole.catch(() => {}); // Each element says so for itself.
const parts = whole.then(() => working(worker));
parts.catch(() => {}); // Whoever has a word to stretch, or files to read, is told then.

const secondPlace = second(worker);

const addresses = {};
let policy;

/** A worker of ours. The one policy that the page allows gives out their addresses, and nothing else. */
function worker(name, address) {
  addresses[name] = address;
  policy ??= globalThis.trustedTypes?.createPolicy("alongside", { createScriptURL: (name) => addresses[name] });
  return new Worker(policy ? policy.createScriptURL(name) : address);
}

/** The key that belongs to a word, both in bytes. The word is taken away from the caller. */
export async function stretch(word, salt, memory, passes) {
  return (await parts).stretch(word, salt, memory, passes);
}

/** Opens learning files together; without files, puts them away. */
export async function pool(files, week, tell) {
  return (await parts).pool(files, week, tell);
}

/** What is in a large file, as text. */
export async function read(file) {
  return (await parts).read(file);
}

/** Loads the module once, however many elements there are. */
async function start() {
  const wasm = fetch(new URL("./alongside.wasm", import.meta.url));
  wasm.catch(() => {}); // Awaited below, and said there.
  const glue = await import("./alongside-glue.js");
  const first = await glue.default({ module_or_path: wasm });
  return { ...glue, first }; // What the rest of the module is joined to.
}

/** Brings the module what the second screen needs. What is tapped before that waits for it. */
async function load(glue) {
  const [guide, module] = await Promise.all([
    fetched(new URL("./alongside-guide.txt", import.meta.url)).then((answer) => answer.text()),
    compiled(new URL("./alongside-opening.wasm", import.meta.url)),
  ]);
  const chunks = { 0: glue.first };
  chunks[1] = (await WebAssembly.instantiate(module, chunks)).exports;
  if (!glue.load(guide)) throw new Error("What came is not the guide");
  return { glue, chunks };
}

/** Lets the page draw and answer before more is done. */
function rested(come) {
  return new Promise((done) => (globalThis.requestIdleCallback ?? setTimeout)(() => done(come), { timeout: 1000 }));
}

/** Brings it all the rest. */
async function complete({ glue, chunks }) {
  await WebAssembly.instantiate(await compiled(new URL("./alongside-rest.wasm", import.meta.url)), chunks);
  glue.complete();
}

/** A module, compiled while it arrives where the host says what it is. */
async function compiled(address) {
  const answer = await fetched(address);
  const said = answer.headers.get("Content-Type") === "application/wasm";
  return said ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
}

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer;
}

function buttons(place) {
  return [...place.querySelectorAll("button")];
}

/** Whether plans were kept here. `storage.rs` leaves the mark, which says nothing else. */
function areKept() {
  try {
    return localStorage.getItem("alongside-plans") !== null;
  } catch {
    return false;
  }
}

class AlongsideGuide extends HTMLElement {
  #place = null;

  async connectedCallback() {
    if (this.#place) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const styled = this.#styled(root);
    const place = (this.#place = root.querySelector(".app") ?? this.#made(root));
    if (this.lang) place.lang = this.lang;
    try {
      const [glue] = await Promise.all([app, styled]);
      if (this.#place !== place) return;
      root.querySelector("[data-late]")?.remove();
      const tapped = buttons(place).indexOf(this.tapped); // In the first frame, see first.js.
      this.tapped = null;
      this.removeAttribute("data-waits");
      glue.mount(place, stretch, pool, secondPlace, read);
      setTimeout(() => buttons(place)[tapped]?.click()); // Drawn by then, with the same buttons.
      await whole;
    } catch (reason) {
      console.error(reason);
      this.#broken(root);
      return;
    }
    // With everything in, the page asks for nothing any more.
    await parts.then(
      () => this.#place === place && (this.dataset.ready = ""),
      () => {},
    );
  }

  async disconnectedCallback() {
    const { unmount } = await app.catch(() => ({}));
    if (this.isConnected || !this.#place || !unmount) return; // It was only moved, or cannot be taken down.
    unmount(this.#place);
    this.#place = null;
    delete this.dataset.ready;
  }

  /** Resolves when the styles are there, or when they will not come: then plain is better than nothing. */
  #styled(root) {
    let link = root.querySelector("link[rel=stylesheet]");
    if (link?.sheet) return Promise.resolve();
    if (!link) {
      link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = styles;
      root.prepend(link);
    }
    return new Promise((resolve) => {
      link.addEventListener("load", resolve, { once: true });
      link.addEventListener("error", resolve, { once: true });
    });
  }

  /** Says at once what a page without WebAssembly can do, and anywhere else that something went wrong. */
  #broken(root) {
    const late = root.querySelector("[data-late]");
    if (late && !globalThis.WebAssembly) return (late.dataset.late = "now");
    late?.remove();
    root.querySelector("[data-broken]")?.removeAttribute("hidden");
    root.querySelector("[data-kept]")?.toggleAttribute("hidden", !areKept());
  }

  /** Makes what index.html brings along. The page's own words inside the element become the message. */
  #made(root) {
    const place = document.createElement("div");
    place.className = "app";
    place.part = "app";
    const broken = document.createElement("div");
    broken.className = "broken";
    broken.dataset.broken = "";
    broken.setAttribute("role", "alert");
    broken.hidden = true;
    broken.append(document.createElement("slot"));
    root.append(place, broken);
    return place;
  }
}

customElements.define("alongside-guide", AlongsideGuide);
