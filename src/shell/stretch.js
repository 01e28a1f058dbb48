// Stretches a secret word away from the page, which goes on meanwhile. Both parts are fetched while the page loads, so that
// no request is ever made later; each word gets a worker of its own, which ends with its answer and takes all memory along.

/** Fetches the parts and resolves with the function. What does not come rejects. */
export async function stretching() {
  const [script, module] = await Promise.all([
    part(new URL("./alongside-stretch.js", import.meta.url)),
    part(new URL("./alongside-stretch.wasm", import.meta.url)).then((bytes) => WebAssembly.compile(bytes)),
  ]);
  const blob = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  // The one policy that the page allows, and the one address that it gives out.
  const policy = globalThis.trustedTypes?.createPolicy("alongside", { createScriptURL: () => blob });
  const address = policy ? policy.createScriptURL("") : blob;
  return (word, salt, memory, passes) => stretched(new Worker(address), { module, word, salt, memory, passes });
}

async function part(address) {
  const answer = await fetch(address, { priority: "low" });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer.arrayBuffer();
}

/** Resolves with the key. The word goes over to the worker and is no longer here afterwards. */
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
