//! Reads Fluent files into messages that can be judged one by one.
//!
//! A sentence beside a message (`.ask`) is a message too. A message with a choice in it has one
//! text for each way it can come out. What is put in stands there as `{name}`.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

pub struct Message {
    pub file: String,
    pub id: String,
    pub texts: Vec<String>,
    pub arguments: BTreeSet<String>,
    /// Other messages that stand inside this one.
    pub mentions: BTreeSet<String>,
}

/// Every message of a file that can be read, and what cannot be read in it.
pub fn read(file: &str, text: &str) -> (Vec<Message>, Vec<String>) {
    let (resource, errors) = match fluent_syntax::parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((readable, errors)) => (readable, errors),
    };
    let line = |at: usize| text[..at].matches('\n').count() + 1;
    let errors = errors
        .into_iter()
        .map(|error| format!("{file}:{}: {:?}", line(error.pos.start), error.kind));
    let mut messages = Vec::new();
    for entry in resource.body {
        if let Entry::Message(found) = entry {
            let id = found.id.name;
            if let Some(value) = &found.value {
                messages.push(message(file, id.to_owned(), value));
            }
            for attribute in &found.attributes {
                let id = format!("{id}.{}", attribute.id.name);
                messages.push(message(file, id, &attribute.value));
            }
        }
    }
    (messages, errors.collect())
}

fn message(file: &str, id: String, pattern: &Pattern<&str>) -> Message {
    let mut message = Message {
        file: file.to_owned(),
        id,
        texts: Vec::new(),
        arguments: BTreeSet::new(),
        mentions: BTreeSet::new(),
    };
    message.texts = texts(pattern, &mut message);
    message
}

fn texts(pattern: &Pattern<&str>, message: &mut Message) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let ends = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => ways_out(expression, message),
        };
        texts = texts
            .iter()
            .flat_map(|text| ends.iter().map(move |end| format!("{text}{end}")))
            .collect();
    }
    texts
}

fn ways_out(expression: &Expression<&str>, message: &mut Message) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => one_way(inline, message),
        Expression::Select { selector, variants } => {
            one_way(selector, message);
            variants
                .iter()
                .flat_map(|variant| texts(&variant.value, message))
                .collect()
        }
    }
}

fn one_way(inline: &InlineExpression<&str>, message: &mut Message) -> Vec<String> {
    let text = match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            (*value).to_owned()
        }
        InlineExpression::VariableReference { id } => {
            message.arguments.insert(id.name.to_owned());
            format!("{{{}}}", id.name)
        }
        InlineExpression::MessageReference { id, attribute } => {
            let id = match attribute {
                Some(attribute) => format!("{}.{}", id.name, attribute.name),
                None => id.name.to_owned(),
            };
            let text = format!("{{{id}}}");
            message.mentions.insert(id);
            text
        }
        InlineExpression::Placeable { expression } => return ways_out(expression, message),
        InlineExpression::TermReference { id, .. }
        | InlineExpression::FunctionReference { id, .. } => format!("{{{}}}", id.name),
    };
    vec![text]
}
