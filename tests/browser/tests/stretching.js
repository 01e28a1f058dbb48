// Asks for a key as the app does, and watches the page meanwhile.
(async () => {
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
  const { stretch } = await import(loaded.find((name) => /\/alongside-[0-9a-f]{16}\.js$/.test(name)));
  const bytes = (text) => new TextEncoder().encode(text);
  const hex = (key) => [...key].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  let frames = 0;
  let over = false;
  const count = () => over || ((frames += 1), requestAnimationFrame(count));
  requestAnimationFrame(count);

  const word = bytes("Pauline walks the dog");
  const begun = performance.now();
  const answer = await stretch(word, bytes("sixteen letters!"), MEMORY, PASSES).then(
    (key) => ({ key: hex(key) }),
    (reason) => ({ refused: String(reason) }),
  );
  over = true;
  return { ...answer, frames, left: word.length, took: Math.round(performance.now() - begun) };
})();
