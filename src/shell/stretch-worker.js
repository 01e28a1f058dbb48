// What the worker does once: makes the module, asks it, answers. `workers.js` ends it then.

onmessage = ({ data: { module, word, salt, memory, passes } }) => {
  try {
    wasm_bindgen.initSync({ module });
    const key = wasm_bindgen.stretch(word, salt, memory, passes);
    postMessage({ key }, [key.buffer]);
  } catch (reason) {
    // A browser that has no room for the module itself says so in its own words.
    postMessage({ refused: reason instanceof RangeError ? "too-little-memory" : String(reason) });
  } finally {
    word.fill(0);
  }
};
