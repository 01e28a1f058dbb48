//! The format's own words. Each is the name that the plan gives to a value; a name, once released, never means anything
//! else.

use named::Named;

use crate::plan::{
    About, ActionId, Answer, CardId, CostKind, Going, InTheWayKind, Kind, LaidBy, Outcome,
    PartOfDay, Party, Path, Place, PlanId, Reality, Ring, Role, Scale, Strength, Tray, Whose,
};

/// The word for a line that is about a card, which names the card beside it.
pub const CARD: &str = "card";

/// The word for a promise of somebody else's, which names them beside it.
pub const SOMEONE: &str = "someone";

/// Whether a text is one of the format's own and nobody's words.
pub fn is_mark(field: &str, text: &str) -> bool {
    match field {
        "about" => text == CARD || About::named(text).is_some(),
        // A picture is nobody's words, and neither is one that cannot be made out any more.
        "format" | "digest" | "drawing" | "photo" => true,
        "field" | "screen" => !text.contains(char::is_whitespace),
        "id" => PlanId::parse(text).is_some() || CardId::parse(text).is_some(),
        "action" => ActionId::parse(text).is_some(),
        "going" => Going::named(text).is_some(),
        "answer" => Answer::named(text).is_some(),
        "kind" => {
            Kind::named(text).is_some()
                || InTheWayKind::named(text).is_some()
                || CostKind::named(text).is_some()
        }
        "outcome" => Outcome::named(text).is_some(),
        "path" => Path::named(text).is_some(),
        "place" => Place::named(text).is_some(),
        "reality" => Reality::named(text).is_some(),
        "ring" => Ring::named(text).is_some(),
        "role" => Role::named(text).is_some(),
        "scale" => Scale::named(text).is_some(),
        "strength" => Strength::named(text).is_some(),
        "tray" => Tray::named(text).is_some(),
        "view" => LaidBy::named(text).is_some(),
        "when" => PartOfDay::named(text).is_some(),
        "who" | "introduced_by" => text == SOMEONE || Party::named(text).is_some(),
        "whose" => Whose::named(text).is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::example::{card, words};

    #[test]
    fn a_word_with_something_beside_it_is_the_name_of_its_value() {
        assert_eq!(About::Card(card("quiet")).name(), CARD);
        assert_eq!(Party::Someone(words("Per")).name(), SOMEONE);
    }
}
