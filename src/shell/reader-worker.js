// What the worker does once: makes the module, looks into the file, answers. `workers.js` ends it then.

onmessage = async ({ data: { module, file } }) => {
  try {
    wasm_bindgen.initSync({ module });
    postMessage({ found: wasm_bindgen.look_into(new Uint8Array(await file.arrayBuffer())) });
  } catch {
    postMessage({});
  }
};
