// What is done away from the page, which goes on meanwhile: stretching a secret word, looking into a large file, and reading
// learning files. All parts are fetched while the page loads, so that no request is ever made later.

/** Fetches the parts and resolves with the functions. What does not come rejects. */
export async function working(worker) {
  const [stretch, pool, reader] = await Promise.all([
    workshop(new URL("./alongside-stretch.js", import.meta.url), new URL("./alongside-stretch.wasm", import.meta.url)),
    workshop(new URL("./alongside-pool.js", import.meta.url), new URL("./alongside-pool.wasm", import.meta.url)),
    workshop(new URL("./alongside-reader.js", import.meta.url), new URL("./alongside-reader.wasm", import.meta.url)),
  ]);
  return {
    stretch: (word, salt, memory, passes) =>
      stretched(worker("stretch", stretch.address), { module: stretch.module, word, salt, memory, passes }),
    read: (file) => looked(worker("reader", reader.address), { module: reader.module, file }),
    pool: pooling(() => {
      const made = worker("pool", pool.address);
      made.postMessage({ module: pool.module });
      return made;
    }),
  };
}

/** A worker's script, as an address on this device, and its module. */
async function workshop(script, module) {
  const [text, code] = await Promise.all([part(script), part(module).then((bytes) => WebAssembly.compile(bytes))]);
  return { address: URL.createObjectURL(new Blob([text], { type: "text/javascript" })), module: code };
}

async function part(address) {
  const answer = await fetch(address, { priority: "low" });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer.arrayBuffer();
}

/**
 * Resolves with the key. The word goes over to the worker and is no longer here afterwards. The worker ends with its
 * answer and takes all memory along.
 */
async function stretched(worker, asked) {
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => (data.key ? resolve(data.key) : reject(data.refused));
      worker.onmessageerror = worker.onerror = () => reject("unavailable");
      worker.postMessage(asked, [asked.word.buffer]);
    });
  } finally {
    worker.terminate();
  }
}

/** Resolves with what was found in a file. The worker ends with its answer and takes all memory along. */
async function looked(worker, asked) {
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data.found);
      worker.onmessageerror = worker.onerror = reject;
      worker.postMessage(asked);
    });
  } finally {
    worker.terminate();
  }
}

/**
 * Opens files beside those that are open already, and tells how far that is. Text in place of files is counted by itself,
 * and the answer comes as a promise. Without anything, all files are put away.
 */
function pooling(begin) {
  let worker = null;
  return (files, week, tell) => {
    if (typeof files === "string") return counted(begin(), new File([files], ""), week);
    if (!files) {
      worker?.terminate();
      worker = null;
      return;
    }
    worker ??= begin();
    worker.onmessage = ({ data }) => tell(data);
    worker.onmessageerror = worker.onerror = () => {
      worker?.terminate();
      worker = null;
      tell({ failed: true });
    };
    worker.postMessage({ files, week });
  };
}

async function counted(worker, file, week) {
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => data.read && resolve(data.read);
      worker.onmessageerror = worker.onerror = reject;
      worker.postMessage({ files: [file], week });
    });
  } finally {
    worker.terminate();
  }
}
