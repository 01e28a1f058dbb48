// SurveyJS with the same first screen, the same forty-five cards and thirty fields, saved in the browser with each answer.
import { Model } from "survey-core";
import "survey-js-ui";
import "survey-core/survey-core.fontless.css";
import { CARDS, FIELDS, TRAYS } from "../same.js";

const cards = CARDS.map((card, number) => ({
  name: `card-${number}`,
  elements: [{ type: "radiogroup", name: `tray-${number}`, title: card, choices: TRAYS, colCount: 3 }],
}));
const fields = FIELDS.map((field, number) => ({ type: "comment", name: `field-${number}`, title: field, rows: 2 }));
const survey = new Model({
  title: "What matters to you?",
  firstPageIsStartPage: true,
  startSurveyText: "Start a conversation",
  showCompletePage: false,
  textUpdateMode: "onTyping",
  pages: [
    { name: "start", elements: [{ type: "html", name: "hello", html: "<p>Talk, use the cards, and make a plan that is yours.</p>" }] },
    ...cards,
    { name: "fields", elements: fields },
  ],
});
survey.onValueChanged.add((_, { name }) => {
  localStorage.setItem("survey", JSON.stringify(survey.data));
  // Its own way of going on waits; a card that lies in a tray is done.
  if (name.startsWith("tray-")) queueMicrotask(() => survey.nextPage());
});
globalThis.survey = survey;
survey.render(document.getElementById("survey"));
