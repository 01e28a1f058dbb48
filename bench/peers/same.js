// What every page in the race has: so many cards, trays and fields. The words are nobody's.
export const TRAYS = ["Talk about now", "Another day", "No thanks"];
export const CARDS = Array.from({ length: 45 }, (_, number) => `Card ${number + 1}`);
export const FIELDS = Array.from({ length: 30 }, (_, number) => `Something to say ${number + 1}`);
