// A page written by hand for these cards and fields alone: what the browser itself takes.
import { CARDS, FIELDS, TRAYS } from "../same.js";

const place = document.getElementById("place");
const data = {};
const keep = (name, value) => {
  data[name] = value;
  localStorage.setItem("floor", JSON.stringify(data));
};

function card(number) {
  if (number === CARDS.length) return fields();
  const title = Object.assign(document.createElement("h1"), { textContent: CARDS[number] });
  const trays = TRAYS.map((tray) => {
    const button = Object.assign(document.createElement("button"), { textContent: tray });
    button.onclick = () => {
      keep(`tray-${number}`, tray);
      card(number + 1);
    };
    return button;
  });
  place.replaceChildren(title, ...trays);
}

function fields() {
  const all = FIELDS.map((field) => {
    const label = Object.assign(document.createElement("label"), { textContent: field });
    const area = document.createElement("textarea");
    area.oninput = () => keep(field, area.value);
    label.append(area);
    return label;
  });
  place.replaceChildren(...all);
}

globalThis.fields = fields;
document.getElementById("start").onclick = () => card(0);
