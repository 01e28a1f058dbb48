//! Turns Fluent files into the compact form that [`read`](crate::read) reads.
//!
//! It knows text, `{ $value }`, other messages, and a choice by one value. Terms, functions and a
//! choice inside a choice are refused in plain words: a wrong sentence must not reach anybody.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::form::{CHOICE, END, NAMED, OTHERWISE, PUT_IN, WAY};

/// Every message, by its id. `card-quiet.ask` is the sentence `ask` beside `card-quiet`.
type Messages<'a> = BTreeMap<String, Message<'a>>;

struct Message<'a> {
    /// The file and the line.
    place: String,
    pattern: Pattern<&'a str>,
}

/// The compact form of the files of one language, each with its name and its text. Otherwise
/// everything that is amiss, each with its file and line.
pub fn compact(files: &[(String, String)]) -> Result<String, Vec<String>> {
    let mut complaints = Vec::new();
    let mut all = Messages::new();
    for (file, text) in files {
        collect(file, text, &mut all, &mut complaints);
    }
    let mut compact = String::new();
    for (id, message) in &all {
        let mut writer = Writer {
            all: &all,
            trail: vec![id],
            choosing: false,
            text: String::new(),
        };
        match writer.pattern(&message.pattern) {
            Ok(()) => {
                compact.push_str(id);
                compact.push(NAMED);
                compact.push_str(&writer.text);
                compact.push(END);
            }
            Err(complaint) => complaints.push(format!("{}: {id}: {complaint}", message.place)),
        }
    }
    if complaints.is_empty() {
        Ok(compact)
    } else {
        Err(complaints)
    }
}

fn collect<'a>(file: &str, text: &'a str, all: &mut Messages<'a>, complaints: &mut Vec<String>) {
    let place = |at: usize| format!("{file}:{}", text[..at].matches('\n').count() + 1);
    let resource = parser::parse(text).unwrap_or_else(|(readable, errors)| {
        let errors = errors.iter();
        complaints.extend(errors.map(|error| format!("{}: {error}", place(error.pos.start))));
        readable
    });
    // A name is a part of the text, so where it stands there is where the message begins.
    let place_of = |name: &str| place(name.as_ptr().addr() - text.as_ptr().addr());
    let mut add = |id: String, place: String, pattern: Pattern<&'a str>| {
        if let Some(first) = all.get(&id) {
            complaints.push(format!("{place}: {id}: is in {} already", first.place));
        } else {
            all.insert(id, Message { place, pattern });
        }
    };
    let mut terms = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let name = message.id.name;
                if let Some(value) = message.value {
                    add(name.to_owned(), place_of(name), value);
                }
                for beside in message.attributes {
                    let id = format!("{name}.{}", beside.id.name);
                    add(id, place_of(beside.id.name), beside.value);
                }
            }
            Entry::Term(term) => terms.push(term.id.name),
            _ => {}
        }
    }
    let refused = |name| format!("{}: -{name}: a term cannot be said", place_of(name));
    complaints.extend(terms.into_iter().map(refused));
}

struct Writer<'a> {
    all: &'a Messages<'a>,
    /// The messages that we are inside of.
    trail: Vec<&'a str>,
    choosing: bool,
    text: String,
}

impl<'a> Writer<'a> {
    fn pattern(&mut self, pattern: &'a Pattern<&str>) -> Result<(), String> {
        pattern.elements.iter().try_for_each(|piece| match piece {
            PatternElement::TextElement { value } => self.plain(value),
            PatternElement::Placeable { expression } => self.expression(expression),
        })
    }

    fn plain(&mut self, text: &str) -> Result<(), String> {
        if text.contains([NAMED, PUT_IN, CHOICE, WAY, END]) {
            return Err("a control character cannot be said".to_owned());
        }
        self.text.push_str(text);
        Ok(())
    }

    fn expression(&mut self, expression: &'a Expression<&str>) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.choice(selector, variants),
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&str>) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.plain(&unescape_unicode_to_string(value))
            }
            InlineExpression::NumberLiteral { value } => self.plain(&whole(value)?),
            InlineExpression::VariableReference { id } => {
                self.text.push(PUT_IN);
                self.text.push_str(id.name);
                self.text.push(PUT_IN);
                Ok(())
            }
            InlineExpression::MessageReference { id, attribute } => {
                let beside = attribute.as_ref().map(|beside| format!(".{}", beside.name));
                self.message(&format!("{}{}", id.name, beside.unwrap_or_default()))
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::TermReference { id, .. } => {
                Err(format!("-{}: a term cannot be said", id.name))
            }
            InlineExpression::FunctionReference { id, .. } => {
                Err(format!("{}(): a function cannot be said", id.name))
            }
        }
    }

    /// Another message, written out in its place.
    fn message(&mut self, id: &str) -> Result<(), String> {
        let Some((id, message)) = self.all.get_key_value(id) else {
            return Err(format!("{id}: there is no such message"));
        };
        if self.trail.contains(&id.as_str()) {
            return Err(format!("{id}: a message cannot stand inside itself"));
        }
        self.trail.push(id);
        let written = self.pattern(&message.pattern);
        self.trail.pop();
        written
    }

    fn choice(
        &mut self,
        selector: &InlineExpression<&str>,
        ways: &'a [Variant<&str>],
    ) -> Result<(), String> {
        let InlineExpression::VariableReference { id } = selector else {
            return Err("only a value such as $count can choose".to_owned());
        };
        if self.choosing {
            return Err("a choice cannot stand inside another choice".to_owned());
        }
        self.choosing = true;
        self.text.push(CHOICE);
        self.text.push_str(id.name);
        for way in ways {
            self.text.push(WAY);
            if way.default {
                self.text.push(OTHERWISE);
            }
            match way.key {
                VariantKey::Identifier { name } => self.text.push_str(name),
                VariantKey::NumberLiteral { value } => self.text.push_str(&whole(value)?),
            }
            self.text.push(NAMED);
            self.pattern(&way.value)?;
        }
        self.text.push(CHOICE);
        self.choosing = false;
        Ok(())
    }
}

fn whole(number: &str) -> Result<String, String> {
    let whole: Result<u32, _> = number.parse();
    let whole = whole.map_err(|_| format!("{number}: only whole numbers can be said"))?;
    Ok(whole.to_string())
}
