// The second place for what is kept: files of this origin's own, apart from the browser's database. A worker writes them,
// because only there does a browser say when a file is on the disk.

const PATIENCE = 10_000; // milliseconds

/** Resolves what is asked with the worker's answer. What is not answered in time, or cannot be done, rejects with a name. */
export function second(worker) {
  const waiting = new Map();
  let place = null;
  const settle = (number, how, what) => {
    const asked = waiting.get(number);
    waiting.delete(number);
    clearTimeout(asked?.late);
    asked?.[how](what);
  };
  const begin = () => {
    const script = new Blob([`(${atWork})()`], { type: "text/javascript" });
    const begun = worker("second", URL.createObjectURL(script));
    begun.onmessage = ({ data: { number, answer, refused } }) =>
      refused ? settle(number, "reject", refused) : settle(number, "resolve", answer);
    begun.onmessageerror = begun.onerror = () => {
      for (const number of [...waiting.keys()]) settle(number, "reject", "NoWorker");
    };
    return begun;
  };
  let count = 0;
  return (act, ...given) =>
    new Promise((resolve, reject) => {
      const number = ++count;
      const late = setTimeout(() => settle(number, "reject", "NoAnswer"), PATIENCE);
      waiting.set(number, { resolve, reject, late });
      try {
        place ??= begin();
        place.postMessage({ number, act, given });
      } catch (reason) {
        settle(number, "reject", reason.name);
      }
    });
}

/** What the worker does. It is handed over as text, so it knows nothing of what stands around it here. */
function atWork() {
  const FOLDER = "alongside";
  const [COPY, PICTURE, GONE, KEY, CLEARED] = ["copy", "picture", "gone", "key", "cleared"];
  const TRIED = "tried";
  const SLOTS = [1, 2];
  const WEEK = 7 * 24 * 60 * 60 * 1000; // milliseconds
  const HEAD = /^alongside (\d+) (\d+)\n/;
  const bytes = new TextEncoder();

  const acts = {
    /** Which plans there are copies of, and their revisions; which were erased; whether all was to be. */
    async list(folder) {
      await canWrite(folder);
      const [copies, erased] = [new Map(), []];
      let all = false;
      for await (const [name, file] of folder.entries()) {
        const [kind, plan] = name.split(".");
        if (kind === COPY) {
          // Another window may take it away just now.
          const head = await headOf(file).catch(() => null);
          if (head) copies.set(plan, Math.max(head.revision, copies.get(plan) ?? 0));
        } else if (kind === GONE) erased.push(plan);
        else if (kind === CLEARED) all = true;
      }
      return { all, erased, copies: [...copies] };
    },

    /**
     * Writes a copy beside the one before, which goes when the new one is on the disk. Where a later one is there, or the plan
     * was erased, it is not written; one that is anew takes the place of whatever is there.
     */
    async write(folder, { plan, revision, anew, text, pictures }) {
      const slots = await Promise.all(SLOTS.map((slot) => fileOf(folder, [COPY, plan, slot].join("."))));
      const heads = await Promise.all(slots.map(headOf));
      const last = Math.max(...heads.map((head) => head?.revision ?? -1));
      if (anew) await gone(folder, [`${GONE}.${plan}`, CLEARED]);
      else if (last > revision || (await has(folder, `${GONE}.${plan}`)) || (await has(folder, CLEARED))) return "later";
      const stay = new Set();
      for (const [name, picture] of pictures) {
        const file = await fileOf(folder, `${PICTURE}.${plan}.${name}`);
        stay.add(file.name);
        if ((await file.getFile()).size !== picture.length) await put(file, picture);
      }
      const old = heads[0]?.revision === last && last >= 0 ? 0 : 1;
      const body = bytes.encode(text);
      await put(slots[1 - old], `alongside ${revision} ${body.length}\n${text}`);
      if (heads[old]) await put(slots[old], "");
      await drop(folder, (kind, of, name) => kind === PICTURE && of === plan && !stay.has(name));
      return "written";
    },

    /** Every whole copy of a plan, and every key of this tablet. */
    async fetch(folder, plan) {
      const pictures = [];
      for await (const [name, file] of folder.entries()) {
        const [kind, of, picture] = name.split(".");
        if (kind === PICTURE && of === plan) pictures.push([picture, await (await file.getFile()).text()]);
      }
      const copies = [];
      for (const slot of SLOTS) {
        const file = await folder.getFileHandle([COPY, plan, slot].join(".")).catch(() => null);
        const head = file && (await headOf(file));
        if (!head) continue;
        const text = await (await file.getFile()).slice(head.length).text();
        copies.push({ plan, revision: head.revision, text, pictures });
      }
      return { copies, keys: await keysIn(folder) };
    },

    /** Erases what is here of a plan that is not erased, and is to be here in another form. */
    async clear(folder, plan) {
      await gone(folder, [`${GONE}.${plan}`, CLEARED]);
      await drop(folder, (kind, of) => (kind === COPY || kind === PICTURE) && of === plan);
    },

    /** Remembers that a plan was erased, and erases what is here of it. */
    async bury(folder, plan) {
      // A full disk may have no room for the one before there is room from the other.
      const remember = async () => put(await fileOf(folder, `${GONE}.${plan}`), GONE);
      const remembered = await remember().then(() => true, () => false);
      await drop(folder, (kind, of) => (kind === COPY || kind === PICTURE) && of === plan);
      if (!remembered) await remember().catch(() => {}); // Nothing is left that could come back.
    },

    /** The same for everything. It is forgotten again with `lift`. */
    async buryAll(folder) {
      await put(await fileOf(folder, CLEARED), CLEARED).catch(() => {});
      await drop(folder, (kind) => kind !== CLEARED);
    },

    lift: (folder) => gone(folder, [CLEARED]),

    /** Nothing is left anywhere of these plans. A window that slept may still know them: it is remembered for a week. */
    async forget(folder, plans) {
      for (const name of plans.map((plan) => `${GONE}.${plan}`)) {
        const file = await folder.getFileHandle(name).then((handle) => handle.getFile()).catch(() => null);
        if (file && file.lastModified < Date.now() - WEEK) await gone(folder, [name]);
      }
    },

    keys: keysIn,

    /** Keeps a key of this tablet beside those that are here. */
    async keep(folder, key) {
      const known = await keysIn(folder);
      if (known.some((one) => one.every((byte, at) => byte === key[at]))) return;
      for (let count = 1; ; count += 1) {
        if (await has(folder, `${KEY}.${count}`)) continue;
        await put(await fileOf(folder, `${KEY}.${count}`), key);
        return;
      }
    },
  };

  let turn = Promise.resolve();
  onmessage = ({ data: { number, act, given } }) => {
    turn = turn.then(async () => {
      try {
        const root = await navigator.storage.getDirectory();
        const folder = await root.getDirectoryHandle(FOLDER, { create: true });
        postMessage({ number, answer: await acts[act](folder, ...given) });
      } catch (reason) {
        postMessage({ number, refused: reason?.name || String(reason) });
      }
    });
  };

  const fileOf = (folder, name) => folder.getFileHandle(name, { create: true });

  const has = (folder, name) =>
    folder.getFileHandle(name).then(() => true, (reason) => {
      if (reason.name === "NotFoundError") return false;
      throw reason;
    });

  /** Fails where files can be listed and none can be written, as in builds of WebKit that have half of it. */
  async function canWrite(folder) {
    const file = await fileOf(folder, TRIED);
    await (await alone(file)).close();
    await folder.removeEntry(TRIED).catch(() => {}); // Another window tries just now.
  }

  /** The beginning of a copy that is there from its first byte to its last. */
  async function headOf(handle) {
    const file = await handle.getFile();
    const found = HEAD.exec(await file.slice(0, 64).text());
    const [length, whole] = [found?.[0].length, found && found[0].length + Number(found[2])];
    return file.size === whole ? { revision: Number(found[1]), length } : null;
  }

  async function keysIn(folder) {
    const keys = [];
    for await (const [name, file] of folder.entries()) {
      if (!name.startsWith(`${KEY}.`)) continue;
      const key = new Uint8Array(await (await file.getFile()).arrayBuffer());
      if (key.length === 32) keys.push(key);
    }
    return keys;
  }

  /** Writes a file anew, down to the disk. */
  async function put(file, what) {
    const all = typeof what === "string" ? bytes.encode(what) : what;
    const access = await alone(file);
    try {
      // Older browsers answer these with promises.
      await access.truncate(0);
      if (access.write(all, { at: 0 }) !== all.length) throw new DOMException("", "QuotaExceededError");
      await access.flush();
    } finally {
      await access.close();
    }
  }

  /** One window writes a file at a time. */
  async function alone(file) {
    for (let tries = 20; ; tries -= 1) {
      try {
        return await file.createSyncAccessHandle();
      } catch (reason) {
        if (reason.name !== "NoModificationAllowedError" || tries === 0) throw reason;
        await new Promise((done) => setTimeout(done, 50));
      }
    }
  }

  /** Empties what is chosen by its kind, its plan and its name, and takes it away. */
  async function drop(folder, chosen) {
    const names = [];
    for await (const name of folder.keys()) {
      const [kind, plan] = name.split(".");
      if (chosen(kind, plan, name)) names.push(name);
    }
    for (const name of names) {
      await put(await fileOf(folder, name), "");
    }
    await gone(folder, names);
  }

  async function gone(folder, names) {
    for (const name of names) {
      if (await has(folder, name)) await folder.removeEntry(name);
    }
  }
}
