// A person's hand and eye, inside the page: finds what is to be pressed or typed into by what it is and what it is
// called, and says where it is once it lies still with nothing over it. It presses nothing and changes nothing.

globalThis.hand = (() => {
  // Whoever waits for what comes at once loses nothing by it.
  const SOON = 20000;
  const PAUSE = 10;
  const PRESSED = "button, a[href], summary, input[type=checkbox], [role=button]";
  const TYPED = "textarea, select, input:not([type=checkbox], [type=button], [type=submit], [type=file])";

  const root = () => document.querySelector("alongside-guide")?.shadowRoot ?? null;
  const all = (selector) => [...(root()?.querySelectorAll(selector) ?? [])];
  const frame = () => root()?.querySelector("[data-screen]") ?? null;
  const screen = () => frame()?.dataset.screen ?? null;
  const cover = () => frame()?.dataset.cover ?? null;
  const isCovered = () => root()?.host.hasAttribute("data-covered") ?? false;
  const notice = () => root()?.querySelector("[data-notice]")?.dataset.notice ?? null;

  const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));

  /** What the content security policy has refused. */
  const refused = [];
  document.addEventListener("securitypolicyviolation", (event) => {
    refused.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });

  /** Resolves with what the condition gives, as soon as that is something. */
  async function until(condition, what = condition.toString(), soon = SOON) {
    const end = performance.now() + soon;
    for (;;) {
      const found = await condition();
      if (found) return found;
      if (performance.now() > end) throw new Error(`It did not come to this: ${what}\n${summary()}`);
      await wait(PAUSE);
    }
  }

  /** Whether it can be seen and is not behind something that was laid over it. */
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert]");
  const nameOf = (element) => tidy(element.computedName ?? nameWorkedOut(element));

  /** What a control is called, where the browser tells it to nobody but screen readers. As much of the standard as we use. */
  function nameWorkedOut(element) {
    const texts = (ids) => ids.split(/\s+/).map((id) => element.getRootNode().getElementById(id)?.textContent);
    if (element.hasAttribute("aria-labelledby")) return texts(element.getAttribute("aria-labelledby")).join(" ");
    if (element.ariaLabel) return element.ariaLabel;
    if (element.labels?.length) return [...element.labels].map(wordsOf).join(" ");
    if (element.localName === "fieldset") return wordsOf(element.querySelector("legend"));
    return wordsOf(element) || element.title;
  }

  /** The words in it that are not hidden from screen readers. */
  function wordsOf(part) {
    if (part?.nodeType === Node.TEXT_NODE) return part.data;
    if (!part || part.ariaHidden === "true" || part.hidden) return "";
    if (part.localName === "img") return part.alt;
    if (part.ariaLabel) return part.ariaLabel;
    const inline = getComputedStyle(part).display === "inline";
    const words = [...part.childNodes].map(wordsOf).join("");
    return inline ? words : ` ${words} `;
  }
  const reads = (element, words) => tidy(element.innerText) === words;

  /** All that could be part of its name: cheap to have, where the name itself is not. */
  const around = (control) => [control.ariaLabel, control.textContent, ...[...(control.labels ?? [])].map((label) => label.textContent)];

  /** The controls that are called so: by their name, else by the words on them, else by a line of these. */
  function called(selector, name) {
    const dense = (text) => (text ?? "").replace(/\s+/g, "");
    const may = (control) => around(control).some((words) => dense(words).includes(dense(name)));
    const controls = all(selector).filter((control) => may(control) && shown(control));
    const kinds = [
      (control) => nameOf(control) === name,
      (control) => reads(control, name),
      (control) => [...control.querySelectorAll("*")].some((part) => reads(part, name)),
    ];
    return kinds.map((kind) => controls.filter(kind)).find((some) => some.length) ?? [];
  }

  /** Of several, those that stand nearest to these words. */
  function nearest(controls, words) {
    const steps = (control) => {
      let part = control;
      for (let far = 0; part; far += 1, part = part.parentElement) {
        const values = [...part.querySelectorAll("input, textarea")].map((field) => field.value);
        const about = [part.ariaLabel, ...(part.innerText ?? "").split("\n"), ...values].map(tidy);
        if (about.includes(tidy(words))) return far;
      }
      return Infinity;
    };
    const far = controls.map(steps);
    const least = Math.min(...far);
    return least === Infinity ? [] : controls.filter((_, index) => far[index] === least);
  }

  function one(selector, name, near) {
    const found = near === null ? called(selector, name) : nearest(called(selector, name), near);
    const whole = near === null ? `“${name}”` : `“${name}” by “${near}”`;
    if (found.length === 0) return { trouble: `There is no ${whole}.` };
    if (found.length > 1) return { trouble: `There are ${found.length} of ${whole}.` };
    if (found[0].disabled) return { trouble: `${whole} does not work yet.` };
    return { control: found[0] };
  }

  /** What a finger touches: a box to tick is touched by its label. */
  const touched = (control) => (control.matches("input[type=checkbox]") && control.labels[0]) || control;

  function deepest(x, y) {
    let element = document.elementFromPoint(x, y);
    while (element?.shadowRoot) {
      const inner = element.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === element) break;
      element = inner;
    }
    return element;
  }

  function middle(element) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    return { x, y, inside: top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth };
  }

  /** Where to touch, or why not. Scrolls to it as a person would. */
  async function spot(control) {
    const element = touched(control);
    let { x, y, inside } = middle(element);
    let over = deepest(x, y);
    if (!inside || !element.contains(over)) {
      element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      ({ x, y } = middle(element));
      over = deepest(x, y);
    }
    if (!element.contains(over)) return { trouble: `Something lies over it: ${described(over)}` };
    await wait(PAUSE);
    const still = middle(element);
    return still.x === x && still.y === y ? { x, y } : { trouble: "It does not lie still." };
  }

  async function where(selector, name, near) {
    let trouble = "";
    const settled = async () => {
      const found = one(selector, name, near);
      const place = found.control ? await spot(found.control) : found;
      trouble = place.trouble;
      return place.trouble ? null : place;
    };
    return until(settled, `press or type into “${name}”`).catch((error) => {
      throw new Error(`${trouble}\n${error.message}`);
    });
  }

  /** Lets the app answer a touch: what it does at once is done after this. */
  async function settle() {
    await wait(0);
    await new Promise((done) => {
      requestAnimationFrame(done);
      setTimeout(done, 50);
    });
    await wait(0);
  }

  function focused() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  /** What the keyboard is to come to. */
  let aimed = null;

  /** Takes aim at a control, and says with which key the way to it begins. */
  async function aim(selector, name, near) {
    aimed = await until(() => one(selector, name, near).control, `go to “${name}”`);
    return { trouble: null, next: toward(focused()) };
  }

  /** The next key on the way to what was aimed at, or nothing when the keyboard is there. */
  function toward(here) {
    if (here === aimed) return null;
    const isBefore = here && root().contains(here) && here.compareDocumentPosition(aimed) & Node.DOCUMENT_POSITION_PRECEDING;
    return isBefore ? "Shift+Tab" : "Tab";
  }

  /** Where the keyboard came to: what is wrong there, and with which key to go on. */
  function stop() {
    const here = focused();
    return { trouble: here && here !== document.body ? wrongWith(here) : null, next: toward(here) };
  }

  function wrongWith(here) {
    if (!nameOf(here)) return `${described(here)} has no name`;
    if (!marked(here)) return `${described(here)} does not show that it has the keyboard`;
    const box = touched(here).getBoundingClientRect();
    if (box.bottom <= 0 || box.top >= innerHeight) return `${described(here)} is out of sight`;
    const { x, y } = middle(touched(here));
    if (!touched(here).contains(deepest(x, y))) return `${described(here)} is behind ${described(deepest(x, y))}`;
    return null;
  }

  /** Whether an outline is to be seen on it, or on what stands for it. */
  function marked(control) {
    // The parts of a field for days belong to the browser, which marks them itself and shows them to nobody.
    if (control.type === "date") return true;
    const label = touched(control);
    const parts = [control, label, ...label.querySelectorAll("*")];
    const looks = parts.flatMap((part) => ["", "::before", "::after"].map((pseudo) => getComputedStyle(part, pseudo)));
    return looks.some(({ outlineStyle, outlineWidth, opacity }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && opacity !== "0");
  }

  /** What can be scrolled down, the page itself among it. */
  const scrolled = () =>
    [document.scrollingElement, ...all("*")].filter((part) => part.scrollHeight > part.clientHeight + 1 && (part === document.scrollingElement || /auto|scroll/.test(getComputedStyle(part).overflowY)) && part.localName !== "textarea");

  const described = (element) => (element ? `${element.localName} ${element.className} “${tidy(element.innerText).slice(0, 60)}”` : "nothing");

  /** What is to be seen now, for whoever has to find out what went wrong. */
  function summary() {
    const controls = all(`${PRESSED}, ${TYPED}`).filter(shown);
    const lines = controls.map((control) => `  ${control.computedRole ?? control.localName} “${nameOf(control)}”`);
    const place = `screen ${screen()}, cover ${cover()}, notice ${notice()}, focus on ${described(focused())}`;
    return [place, ...lines].join("\n");
  }

  /** Everything that this origin has kept, as one text. */
  async function storage() {
    const kept = [document.cookie, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    if (globalThis.caches) kept.push(...(await caches.keys()));
    await rested();
    for (const { name } of await indexedDB.databases()) {
      kept.push(...(await records(name)).flat());
    }
    kept.push(...(await secondPlace()).flat());
    return kept.join("\n");
  }

  /** What lies in the second place: the name of each file, and its text. */
  async function secondPlace() {
    // Not every browser has one.
    if (!navigator.storage?.getDirectory) return [];
    const root = await navigator.storage.getDirectory();
    const found = [];
    for await (const folder of root.values()) {
      for await (const file of folder.values()) {
        if (file.name === "tried") continue; // Whether anything can be written there.
        // One that is being written just now cannot be read.
        found.push([file.name, await file.getFile().then((one) => one.text()).catch(() => "")]);
      }
    }
    return found;
  }

  /** Waits until the second place has what the store has. Where there is none, and where it never comes, not for long. */
  async function rested() {
    const isBehind = async () => {
      const plans = (await records("alongside")).filter(([key]) => key.startsWith("plan/"));
      const copies = (await secondPlace()).map(([name, text]) => [name.split(".")[1], text.split(" ", 2)[1]].join("/"));
      return plans.some(([key, text]) => !copies.includes(`${key.slice("plan/".length)}/${JSON.parse(text).revision}`));
    };
    if (!navigator.storage?.getDirectory || !(await indexedDB.databases()).some(({ name }) => name === "alongside")) return;
    for (let tries = 40; tries > 0 && (await isBehind()); tries -= 1) await new Promise((done) => setTimeout(done, 100));
  }

  async function records(name) {
    const answer = (request) => new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const database = await answer(indexedDB.open(name));
    const found = [];
    for (const store of database.objectStoreNames) {
      const place = database.transaction(store).objectStore(store);
      const [keys, values] = [answer(place.getAllKeys()), answer(place.getAll())];
      const texts = (await values).map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
      found.push(...(await keys).map((key, index) => [String(key), texts[index]]));
    }
    database.close();
    return found;
  }

  /** The records as they lie there, and the key that this tablet itself has to them. */
  async function sealed() {
    const answer = (request) => new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const all = { key: null, records: {} };
    if (!(await indexedDB.databases()).some(({ name }) => name === "alongside")) return all;
    const database = await answer(indexedDB.open("alongside"));
    const place = database.transaction("records").objectStore("records");
    const [keys, values] = await Promise.all([answer(place.getAllKeys()), answer(place.getAll())]);
    all.records = Object.fromEntries(keys.map((key, index) => [key, values[index]]));
    database.close();
    const { "tablet/device": device, "tablet/key": wrapped } = all.records;
    if (device && wrapped) {
      const [nonce, bytes] = [wrapped.slice(0, 12), wrapped.slice(12)];
      all.key = [...new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce }, device, bytes))];
    }
    all.records = Object.fromEntries(Object.entries(all.records).filter(([, value]) => typeof value === "string"));
    return all;
  }

  /** The whole page as it stands, with what is in its fields and frames. */
  function everything() {
    const here = document.documentElement.getHTML({ shadowRoots: [root()].filter(Boolean) });
    const fields = all("input, textarea, select").map((field) => field.value);
    const frames = [...document.querySelectorAll("iframe")].map((one) => one.contentDocument?.documentElement.outerHTML);
    return [document.title, here, ...fields, ...frames].join("\n");
  }

  return {
    PRESSED, TYPED, root, all, screen, cover, isCovered, notice, tidy, wait, until, shown, nameOf, called, nearest, one, touched,
    deepest, where, settle, focused, described, summary, storage, secondPlace, rested, records, sealed, everything, refused, scrolled, aim, stop, marked,
  };
})();
