// What is too small to touch, what sticks out at the side, and what has no name, as lists of sentences.

globalThis.measure = (() => {
  const SMALLEST = 48;
  const CONTROLS = `${hand.PRESSED}, ${hand.TYPED}, [tabindex="0"]`;

  const size = (number) => Math.round(number * 10) / 10;
  const about = (element) => `${element.localName}.${element.className} “${hand.nameOf(element) || hand.tidy(element.innerText)}”`;
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
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < SMALLEST_WORDS - 0.01)
      .map((element) => `${about(element).slice(0, 80)} is written in ${getComputedStyle(element).fontSize}`);

  const nameless = () => controls().filter((control) => !hand.nameOf(control)).map((control) => `${about(control)} has no name`);

  return { small, wide, cut, tiny, nameless };
})();
