//! What is kept on the tablet, from version 1 to version 2: a picture that is being made was a draft like any other, with
//! the kind of picture in the name of its field. Version 2 has a list for them.

use serde_json::{Map, Value, json};

pub fn kept_1_to_2(fields: &mut Map<String, Value>) {
    let Some(Value::Array(drafts)) = fields.get_mut("drafts") else {
        return;
    };
    let begun = drafts.extract_if(.., |draft| picture(draft).is_some());
    let pictures: Vec<_> = begun.filter_map(|draft| picture(&draft)).collect();
    if !pictures.is_empty() {
        fields.insert("pictures".to_owned(), pictures.into());
    }
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
