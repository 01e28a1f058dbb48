//! What is kept on the tablet, from version 1 to version 2: a picture that is being made was a draft like any other, with
//! the kind of picture in the name of its field. Version 2 has a list for them. And where words go, or of which kind a
//! promise is, is said in a draft by the name that it
//! has everywhere, and whose words they are as JSON.

use serde_json::{Map, Value, json};

pub fn kept_1_to_2(fields: &mut Map<String, Value>) {
    let Some(Value::Array(drafts)) = fields.get_mut("drafts") else {
        return;
    };
    for draft in drafts.iter_mut() {
        name_as_everywhere(draft);
        whose_as_json(draft);
    }
    let begun = drafts.extract_if(.., |draft| picture(draft).is_some());
    let pictures: Vec<_> = begun.filter_map(|draft| picture(&draft)).collect();
    if !pictures.is_empty() {
        fields.insert("pictures".to_owned(), pictures.into());
    }
}

fn name_as_everywhere(draft: &mut Value) {
    let field = draft
        .get("field")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let (is_place, is_kind) = (field.ends_with("-place"), field.ends_with("-kind"));
    let Some(Value::String(text)) = draft.get_mut("text") else {
        return;
    };
    let named = match text.as_str() {
        "plan" if is_place => "in-my-plan",
        "today" if is_place => "only-for-us-today",
        "needs-yes" if is_kind => "needs-a-yes",
        _ => return,
    };
    named.clone_into(text);
}

/// Whose words they are: it was a word, and after a colon the name of who wrote them.
fn whose_as_json(draft: &mut Value) {
    let field = draft
        .get("field")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if !field.ends_with("-whose") {
        return;
    }
    let Some(Value::String(text)) = draft.get_mut("text") else {
        return;
    };
    let (whose, by) = match text.split_once(':') {
        Some((whose, by)) => (whose, Some(by)),
        None => (text.as_str(), None),
    };
    let whose = match whose {
        "mine" => "my-words",
        "written" => "written-for",
        "theirs" => "their-words",
        _ => return,
    };
    *text = json!({ "whose": whose, "by": by }).to_string();
}

fn picture(draft: &Value) -> Option<Value> {
    let (field, text) = (draft.get("field")?.as_str()?, draft.get("text")?.as_str()?);
    let is = |kind: &str| {
        let of = field.strip_prefix(kind)?.strip_prefix('-')?;
        Some(json!({ "field": of, "picture": { kind: text } }))
    };
    is("drawing").or_else(|| is("photo"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stepped(fields: Value) -> Value {
        let Value::Object(mut fields) = fields else {
            panic!("fields")
        };
        kept_1_to_2(&mut fields);
        fields.into()
    }

    #[test]
    fn pictures_that_were_being_made_come_into_a_list_of_their_own() {
        let found = stepped(json!({ "drafts": [
            { "field": "drawing-own-card", "text": "1,1" },
            { "field": "say-gift", "text": "knots" },
            { "field": "photo-tie-3", "text": "/9j/" },
        ] }));
        assert_eq!(
            found,
            json!({
                "drafts": [{ "field": "say-gift", "text": "knots" }],
                "pictures": [
                    { "field": "own-card", "picture": { "drawing": "1,1" } },
                    { "field": "tie-3", "picture": { "photo": "/9j/" } },
                ],
            })
        );
    }

    /// What was said only for today must not slip into the plan on the way.
    #[test]
    fn where_words_go_and_of_which_kind_a_promise_is_stays_as_it_was_chosen() {
        let draft = |field: &str, text: &str| json!({ "field": field, "text": text });
        let found = stepped(json!({ "drafts": [
            draft("say-gift-place", "today"),
            draft("say-helps-place", "plan"),
            draft("promise-new-kind", "needs-yes"),
            draft("promise-3-kind", "grow"),
            draft("say-gift", "today"),
        ] }));
        let expected = json!({ "drafts": [
            draft("say-gift-place", "only-for-us-today"),
            draft("say-helps-place", "in-my-plan"),
            draft("promise-new-kind", "needs-a-yes"),
            draft("promise-3-kind", "grow"),
            draft("say-gift", "today"),
        ] });
        assert_eq!(found, expected);
    }

    #[test]
    fn whose_words_they_are_is_taken_along() {
        let draft = |text: &str| json!({ "field": "say-gift-whose", "text": text });
        let found = stepped(json!({ "drafts": [draft("mine"), draft("written:Per: the 2nd")] }));
        let read = |at: usize| {
            let text = found["drafts"][at]["text"].as_str().unwrap();
            crate::record::draft::decode_whose(text)
        };
        let per = crate::plan::Wording::parse("Per: the 2nd");
        assert_eq!(read(0), Some(crate::plan::Whose::Mine));
        assert_eq!(read(1), Some(crate::plan::Whose::WrittenFor(per)));
    }

    #[test]
    fn where_nobody_made_a_picture_nothing_moves() {
        for before in [
            json!({}),
            json!({ "drafts": 7 }),
            json!({ "drafts": [7, { "field": "say-gift", "text": "drawing-" }, { "field": 3 }] }),
        ] {
            assert_eq!(stepped(before.clone()), before);
        }
    }
}
