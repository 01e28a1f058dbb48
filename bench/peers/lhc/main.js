// LHC-Forms with the same forty-five cards and thirty fields, saved in the browser with each answer. It shows no question by
// itself: all of them stand on one page, and the first screen is a page by hand. Without its part for FHIR, which is as heavy again.
import { CARDS, FIELDS, TRAYS } from "../same.js";

const card = (question, number) => ({ linkId: `tray-${number}`, questionCode: `tray-${number}`, question, dataType: "CNE", answers: TRAYS.map((text) => ({ text, code: text })), displayControl: { answerLayout: { type: "RADIO_CHECKBOX", columns: "3" } } });
const field = (question, number) => ({ linkId: `field-${number}`, questionCode: `field-${number}`, question, dataType: "TX" });
const asked = { code: "race", name: "What matters to you?", items: [...CARDS.map(card), ...FIELDS.map(field)] };

const place = document.getElementById("form");
const keep = () => localStorage.setItem("lhc", JSON.stringify(LForms.Util.getUserData(place)));
place.addEventListener("change", () => setTimeout(keep));
place.addEventListener("input", () => setTimeout(keep));
globalThis.sorted = () => LForms.Util.getUserData(place).itemsData.filter(({ questionCode, value }) => questionCode?.startsWith("tray") && value).length;
document.getElementById("start").onclick = ({ target }) => {
  target.remove();
  LForms.Util.addFormToPage(asked, place);
};
