// Form.io's wizard with the same first screen, the same forty-five cards and thirty fields, saved in the browser with each answer.
import { Formio } from "@formio/js/form";
import "@formio/js/dist/formio.form.min.css";
import { CARDS, FIELDS, TRAYS } from "../same.js";

const page = (key, components) => ({ type: "panel", key, title: key, breadcrumb: "none", components });
const cards = CARDS.map((card, number) => page(`card-${number}`, [
  { type: "radio", key: `tray-${number}`, label: card, inline: true, values: TRAYS.map((tray) => ({ label: tray, value: tray })) },
]));
const fields = FIELDS.map((label, number) => ({ type: "textarea", key: `field-${number}`, label, rows: 2 }));
const hello = { type: "htmlelement", tag: "h1", key: "hello", content: "What matters to you?" };
const start = { type: "button", key: "start", action: "event", event: "start", label: "Start a conversation" };

const form = await Formio.createForm(
  document.getElementById("form"),
  { display: "wizard", components: [page("start", [hello, start]), ...cards, page("fields", fields)] },
  { breadcrumbSettings: { clickable: false }, buttonSettings: { showPrevious: false, showNext: false, showCancel: false, showSubmit: false } },
);
form.on("start", () => form.setPage(1));
form.on("change", ({ changed, data }) => {
  if (!changed?.value) return;
  localStorage.setItem("formio", JSON.stringify(data));
  // It has no way of going on by itself; a card that lies in a tray is done.
  if (changed.component.type === "radio") form.setPage(Number(changed.component.key.slice("tray-".length)) + 2);
});
globalThis.form = form;
