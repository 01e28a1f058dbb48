// Finds whatever came into a document other than as text. Each finding is one sentence.

globalThis.strange = (root, ours) => {
  const never = "script, img, image, picture, source, iframe, frame, object, embed, applet, math, video, audio, style, base, meta, link, template, marquee, isindex, dialog, foreignObject, animate, set, use, portal, noscript, noembed, plaintext, xmp, listing, body, html, head, title, frameset, bgsound, keygen, slot";
  const elements = [...root.querySelectorAll(never)].filter((element) => !ours.includes(element)).map((element) => `<${element.localName}>`);
  const attributes = [...root.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => /^on|^srcdoc$|^style$/i.test(name) || (/href|src|action|data$/i.test(name) && /^\s*(javascript|data|vbscript|https?):/i.test(value)))
      .map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
  );
  return [...elements, ...attributes, ...(globalThis.executed ?? []).map((what) => `executed: ${what}`)];
};
