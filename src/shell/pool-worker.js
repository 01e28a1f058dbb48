// What the worker does that opens learning files: reads each file piece by piece, and says now and then how far it is. No
// file is ever in memory as a whole. `workers.js` ends it.

const OFTEN = 100; // milliseconds

let files = null;
let memory = null;
let turn = Promise.resolve();

onmessage = ({ data }) => {
  turn = turn.then(() => (data.module ? begin(data.module) : read(data.files, data.week))).catch((reason) => {
    setTimeout(() => {
      throw reason; // The page hears of it as an error of this worker.
    });
  });
};

function begin(module) {
  ({ memory } = wasm_bindgen.initSync({ module }));
  files = new wasm_bindgen.Files();
}

async function read(chosen, week) {
  let told = performance.now();
  const tell = () => {
    if (performance.now() - told < OFTEN) return;
    told = performance.now();
    postMessage({ reading: files.debriefs() });
  };
  postMessage({ reading: files.debriefs() });
  for (const file of chosen) {
    files.begin(file.name);
    try {
      const reader = file.stream().getReader();
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        if (!files.feed(piece.value)) {
          await reader.cancel();
          break;
        }
        tell();
      }
      files.end();
    } catch (reason) {
      if (reason instanceof WebAssembly.RuntimeError) throw reason;
      files.broken();
    }
  }
  // How much memory it took is for whoever measures.
  postMessage({ read: files.answer(week), memory: memory.buffer.byteLength });
}
