// What is too small to touch, what sticks out at the side, and what has no name, as lists of sentences.

globalThis.measure = (() => {
  const SMALLEST = 48;
  const CONTROLS = `${hand.PRESSED}, ${hand.TYPED}, [tabindex="0"]`;

  const size = (number) => Math.round(number * 10) / 10;
  const about = (element) => `${element.localName}.${element.getAttribute("class")} “${hand.nameOf(element) || hand.tidy(element.innerText)}”`;
  const controls = () => hand.all(CONTROLS).filter(hand.shown);

  /** Every control under 48 px. A box to tick counts with its label, which is what people touch. */
  const small = () =>
    controls().flatMap((control) => {
      const { width, height } = hand.touched(control).getBoundingClientRect();
      const fits = width >= SMALLEST - 0.01 && height >= SMALLEST - 0.01;
      return fits ? [] : [`${about(control)} is ${size(width)} × ${size(height)}`];
    });

  /** Everything that would have to be scrolled to the side to be seen. */
  function wide() {
    const page = document.scrollingElement;
    const whole = page.scrollWidth > innerWidth ? [`the page is ${page.scrollWidth} wide in ${innerWidth}`] : [];
    const scrolled = hand
      .all("*")
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter(hand.shown)
      .map((element) => `${about(element).slice(0, 80)} scrolls to the side: ${element.scrollWidth} in ${element.clientWidth}`);
    const outside = controls().flatMap((control) => {
      const { left, right } = hand.touched(control).getBoundingClientRect();
      return left < -0.5 || right > innerWidth + 0.5 ? [`${about(control)} lies at ${size(left)} to ${size(right)}`] : [];
    });
    return [...whole, ...scrolled, ...outside, ...hanging()];
  }

  /** What hangs out of a box that shows no bar: whoever comes to it by keyboard or by ear moves the whole box away. */
  function hanging() {
    const frame = hand.root()?.querySelector(".frame");
    const hangs = frame && getComputedStyle(frame).overflowY === "hidden" && frame.scrollHeight > frame.clientHeight + 1;
    return hangs ? [`something hangs ${frame.scrollHeight - frame.clientHeight} px out of the frame`] : [];
  }

  /** Words that are cut off because their box is too small for them. */
  const cut = () =>
    hand
      .all("*")
      .filter((element) => element.children.length === 0 && hand.tidy(element.textContent) && hand.shown(element))
      .filter((element) => !element.closest(".visually-hidden"))
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath === "inset(50%)") return false; // Only to be heard: a picture stands for it.
        if ("beginning" in element.dataset) return false; // Whole elsewhere, and says so with three dots.
        const wide = overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
        const high = overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
        return wide || high;
      })
      .map((element) => `${about(element)} is cut off`);

  /** Words that are smaller than anybody should have to read. */
  const SMALLEST_WORDS = 16;
  const tiny = () =>
    hand
      .all("*")
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && hand.tidy(node.data)) && hand.shown(element))
      .filter((element) => !element.closest(".visually-hidden, style, script"))
      .filter((element) => letters(element) < SMALLEST_WORDS - 0.01 && element.getBoundingClientRect().width > 0)
      .map((element) => `${about(element).slice(0, 80)} is written in ${letters(element)} px`);

  /** How large letters are drawn: what stands in a drawing is as large as that makes it. */
  function letters(element) {
    const size = parseFloat(getComputedStyle(element).fontSize);
    const drawn = element.closest("text")?.getScreenCTM();
    return drawn ? size * Math.hypot(drawn.a, drawn.b) : size;
  }

  /** As much of a box as is to be seen: what hides what hangs out of it, hides it here. */
  function seenOf(box, element) {
    let { left, top, right, bottom } = box;
    for (let part = element; part; part = part.parentElement) {
      if (getComputedStyle(part).overflowX === "visible" || part.localName === "svg") continue;
      const around = part.getBoundingClientRect();
      [left, top] = [Math.max(left, around.left), Math.max(top, around.top)];
      [right, bottom] = [Math.min(right, around.right), Math.min(bottom, around.bottom)];
    }
    return { left, top, right, bottom, height: bottom - top };
  }

  /** What stays while everything under it is scrolled. */
  function isOnTop(element) {
    for (let part = element; part; part = part.parentElement) {
      if (/sticky|fixed/.test(getComputedStyle(part).position)) return true;
    }
    return false;
  }

  /** A browser tells how wide letters are, and not that they are drawn closer. */
  function asWideAsDrawn(box, element) {
    const length = element.getAttribute("textLength");
    if (!length) return box;
    const { a, e } = element.closest("text").getScreenCTM();
    const half = (length * a) / 2;
    return new DOMRect(e - half, box.y, 2 * half, box.height);
  }

  /**
   * Words that stand on other words, in the whole frame or in a part of it. What stays on top is opaque, and what is being
   * moved is on its way. The map lays its words out itself, by the size that people chose: it is looked at where they did.
   */
  function overlapping(part = null) {
    const top = part ? hand.all(part)[0] : hand.all(".frame__cover").at(-1) ?? hand.all(".frame")[0];
    if (!top) return [];
    const lines = [];
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: text } = walker;
      const element = text.parentElement;
      if (!part && element.closest(".people-map")) continue;
      if (!hand.tidy(text.data) || !hand.shown(element) || element.closest(".visually-hidden, .skip, select, [data-held]")) continue;
      if (getComputedStyle(element).clipPath === "inset(50%)" || isOnTop(element)) continue;
      // What is not drawn keeps the boxes of its letters for a while.
      if (element.getBoundingClientRect().width === 0) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const drawn = [...range.getClientRects()].map((box) => asWideAsDrawn(box, element));
      const boxes = drawn.map((box) => seenOf(box, element)).filter(({ height }) => height > 0);
      for (const box of boxes) lines.push({ element, box, words: hand.tidy(text.data) });
    }
    const on = (one, other) => {
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // A line may be lower than its letters could be.
      return wide > 2 && high > Math.min(one.box.height, other.box.height) * 0.6;
    };
    return lines.flatMap((one, at) =>
      lines
        .slice(at + 1)
        .filter((other) => other.element !== one.element && on(one, other))
        .map((other) => `“${one.words.slice(0, 40)}” stands on “${other.words.slice(0, 40)}”`),
    );
  }

  const nameless = () => controls().filter((control) => !hand.nameOf(control)).map((control) => `${about(control)} has no name`);

  return { small, wide, cut, tiny, overlapping, nameless };
})();
