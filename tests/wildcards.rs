//! No match over an enum of ours waves the rest through. A new variant must not compile until every place that
//! gives an answer for each has one; `_ =>` would answer for it, unseen.
//!
//! Clippy's `wildcard_enum_match_arm` sees the type of what is matched, but only where it is an enum itself. Here
//! a match counts whose arms name a variant of ours anywhere: in a tuple, in a `Some`, behind a reference, and
//! inside of a macro. Matches over strings, numbers and other people's enums are free.
#![expect(
    clippy::unwrap_used,
    reason = "a file of ours that cannot be read is a failure"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{ExprMatch, File, ItemEnum, ItemImpl, ItemUse, Macro, Pat, PatIdent, Type, UseTree};

/// Where our code lies.
const FOLDERS: [&str; 6] = [
    "src",
    "learning/src",
    "named/src",
    "pool/src",
    "sentences/src",
    "stretch/src",
];

#[test]
fn no_arm_takes_whatever_variant_is_left() {
    let files: Vec<(String, File)> = FOLDERS.iter().flat_map(|folder| files_in(folder)).collect();
    let mut enums = Enums::default();
    for (_, file) in &files {
        enums.visit_file(file);
    }
    assert!(enums.has("Change", "WriteLine"), "our enums were not found");
    assert!(enums.has("Kind", "NeedsYes"), "nor those with names");

    let found: Vec<String> = files
        .iter()
        .flat_map(|(place, file)| {
            let lines = wildcards(file, &enums);
            lines.into_iter().map(move |line| format!("{place}:{line}"))
        })
        .collect();
    assert!(
        found.is_empty(),
        "{} arms take whatever variant is left:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn a_wildcard_is_seen_in_every_way_of_writing_it() {
    for arms in [
        "Tea::Green => 1, _ => 2",
        "Tea::Green => 1, other => 2",
        "Tea::Green => 1, ref other => 2",
        "Tea::Green => 1, other @ _ => 2",
        "Tea::Green => 1, _ if late => 2, Tea::Black(_) => 3",
        "Some(Tea::Green) => 1, _ => 2",
        "&Tea::Green => 1, &_ => 2",
        "(Tea::Green, true) => 1, (_, _) => 2",
        "(1, Tea::Black(_)) => 1, (_, late) => 2",
        "(1, Tea::Black(_)) => 1, (..) => 2",
        "Cup(Tea::Green) | Cup(Tea::White { .. }) => 1, _ => 2",
        "drink::Tea::Green => 1, _ => 2",
        "Herb::Green => 1, _ => 2",
        "Black(_) => 1, _ => 2",
        "Green => 1, _ => 2",
    ] {
        assert_eq!(in_arms(arms), [1], "{arms}");
    }
    assert_eq!(
        in_code("fn f() { html! { <p>{ match tea { Tea::Green => 1,\n _ => 2 } }</p> } }"),
        [2]
    );
    assert_eq!(
        in_code("fn f() { html! { match tea { Tea::Green => <p/>,\n _ => <i/> } } }"),
        [2]
    );
    assert_eq!(
        in_code(
            "named! { pub enum Pot { Iron = \"iron\", Of(u8) = \"of\" } }
            fn f() { match pot { Pot::Iron => 1,\n _ => 2 } }"
        ),
        [3]
    );
    assert_eq!(
        in_code("impl Tea { fn f(self) { match self { Self::Green => 1,\n _ => 2 } } }"),
        [2]
    );
}

#[test]
fn what_is_no_wildcard_over_an_enum_of_ours_is_free() {
    for arms in [
        "Tea::Green => 1, Tea::Black(_) | Tea::White { .. } => 2",
        "Some(Tea::Green) => 1, Some(_) | None => 2",
        "(Tea::Green, _) => 1, (Tea::Black(_), late) => 2",
        "Coffee::Green => 1, _ => 2",
        "Tea::MOST => 1, _ => 2",
        "\"green\" => 1, _ => 2",
        "tea @ Tea::Green => 1, NONE => 2",
    ] {
        assert!(in_arms(arms).is_empty(), "{arms}");
    }
    let asked = "fn f() { let Tea::Green = tea else { return }; matches!(tea, Tea::Black(_)); }";
    assert!(in_code(asked).is_empty());
    assert!(
        in_code("impl Cup { fn f(self) { match self { Self::Green => 1, _ => 2 } } }").is_empty()
    );
}

fn in_arms(arms: &str) -> Vec<usize> {
    in_code(&format!("fn f() {{ match tea {{ {arms} }} }}"))
}

fn in_code(code: &str) -> Vec<usize> {
    let declared = "enum Tea { Green, Black(u8), White { late: bool } }";
    let used = "use drink::{Tea as Herb, Tea::{Black, Green}};";
    let file = syn::parse_file(&format!("{declared} {used} {code}")).unwrap();
    let mut enums = Enums::default();
    enums.visit_file(&file);
    wildcards(&file, &enums)
}

/// The lines of the arms that take whatever variant of ours is left.
fn wildcards(file: &File, enums: &Enums) -> Vec<usize> {
    let mut uses = Uses::default();
    uses.visit_file(file);
    let mut matches = Matches {
        names: Names {
            enums,
            uses,
            oneself: None,
        },
        found: Vec::new(),
    };
    matches.visit_file(file);
    matches.found
}

/// Every enum of ours with its variants, by name.
#[derive(Default)]
struct Enums(BTreeMap<String, BTreeSet<String>>);

impl Enums {
    fn has(&self, name: &str, variant: &str) -> bool {
        self.0.get(name).is_some_and(|all| all.contains(variant))
    }
}

impl Visit<'_> for Enums {
    fn visit_item_enum(&mut self, item: &ItemEnum) {
        let variants = item.variants.iter().map(|one| one.ident.to_string());
        let known = self.0.entry(item.ident.to_string()).or_default();
        known.extend(variants);
    }

    /// An enum with names is declared inside of a macro.
    fn visit_macro(&mut self, one: &Macro) {
        if one.path.is_ident("named")
            && let Ok(item) = syn::parse2::<ItemEnum>(one.tokens.clone())
        {
            self.visit_item_enum(&item);
        }
    }
}

/// What a file calls by another name, and what it names without saying of what it is.
#[derive(Default)]
struct Uses {
    renamed: BTreeMap<String, String>,
    bare: BTreeMap<String, String>,
}

impl Uses {
    fn read(&mut self, of: &str, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.read(&path.ident.to_string(), &path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|one| self.read(of, one)),
            UseTree::Name(name) => drop(self.bare.insert(name.ident.to_string(), of.to_owned())),
            UseTree::Rename(name) => {
                let called = name.rename.to_string();
                self.renamed.insert(called, name.ident.to_string());
            }
            UseTree::Glob(_) => {}
        }
    }
}

impl Visit<'_> for Uses {
    fn visit_item_use(&mut self, item: &ItemUse) {
        self.read("", &item.tree);
    }
}

/// Knows whether a path names a variant of ours.
struct Names<'a> {
    enums: &'a Enums,
    uses: Uses,
    /// What `Self` is.
    oneself: Option<String>,
}

impl Names<'_> {
    fn a_variant(&self, path: &syn::Path) -> bool {
        let mut last = path.segments.iter().rev().map(|one| one.ident.to_string());
        match (last.next(), last.next()) {
            (Some(variant), Some(name)) => self.has(&name, &variant),
            (Some(variant), None) => self.has_bare(&variant),
            (None, _) => false,
        }
    }

    fn has(&self, name: &str, variant: &str) -> bool {
        let oneself = self.oneself.as_deref().filter(|_| name == "Self");
        let renamed = self.uses.renamed.get(name).map(String::as_str);
        let name = oneself.or(renamed).unwrap_or(name);
        self.enums.has(name, variant)
    }

    fn has_bare(&self, variant: &str) -> bool {
        let of = self.uses.bare.get(variant);
        of.is_some_and(|name| self.enums.has(name, variant))
    }
}

/// Looks for a variant of ours in a pattern.
struct Pattern<'a> {
    names: &'a Names<'a>,
    named: bool,
}

impl Visit<'_> for Pattern<'_> {
    fn visit_path(&mut self, path: &syn::Path) {
        self.named |= self.names.a_variant(path);
        visit::visit_path(self, path);
    }

    fn visit_pat_ident(&mut self, one: &PatIdent) {
        self.named |= self.names.has_bare(&one.ident.to_string());
        visit::visit_pat_ident(self, one);
    }

    /// What a guard asks is no pattern.
    fn visit_pat_guard(&mut self, guarded: &syn::PatGuard) {
        self.visit_pat(&guarded.pat);
    }
}

/// Goes through a file's matches, and keeps the line of each arm that takes anything.
struct Matches<'a> {
    names: Names<'a>,
    found: Vec<usize>,
}

impl Visit<'_> for Matches<'_> {
    fn visit_item_impl(&mut self, item: &ItemImpl) {
        let name = match &*item.self_ty {
            Type::Path(of) => of.path.segments.last().map(|last| last.ident.to_string()),
            _ => None,
        };
        let around = std::mem::replace(&mut self.names.oneself, name);
        visit::visit_item_impl(self, item);
        self.names.oneself = around;
    }

    fn visit_expr_match(&mut self, one: &ExprMatch) {
        let mut pattern = Pattern {
            names: &self.names,
            named: false,
        };
        one.arms.iter().for_each(|arm| pattern.visit_pat(&arm.pat));
        if pattern.named {
            let wild = one.arms.iter().filter(|arm| takes_anything(&arm.pat));
            let lines = wild.map(|arm| arm.fat_arrow_token.spans[0].start().line);
            self.found.extend(lines);
        }
        visit::visit_expr_match(self, one);
    }

    fn visit_macro(&mut self, one: &Macro) {
        self.look_into(one.tokens.clone());
    }
}

impl Matches<'_> {
    /// Looks for matches where code is not yet code. One that cannot be read as such may have no `_ =>`.
    fn look_into(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let end = at + 1 + tokens[at..].iter().position(is_block).unwrap_or_default();
            match token {
                TokenTree::Ident(word) if word == "match" => {
                    let whole = tokens[at..end].iter().cloned().collect();
                    if let Ok(one) = syn::parse2::<ExprMatch>(whole) {
                        self.visit_expr_match(&one);
                        at = end;
                        continue;
                    }
                    self.found.extend(blanks(&tokens[end - 1]));
                }
                TokenTree::Group(group) => self.look_into(group.stream()),
                _ => {}
            }
            at += 1;
        }
    }
}

fn is_block(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// The lines of each `_ =>` in a block.
fn blanks(block: &TokenTree) -> Vec<usize> {
    let TokenTree::Group(block) = block else {
        return Vec::new();
    };
    let tokens: Vec<TokenTree> = block.stream().into_iter().collect();
    let is = |token: &TokenTree, text: &str| token.to_string() == text;
    let blank =
        |three: &&[TokenTree]| is(&three[0], "_") && is(&three[1], "=") && is(&three[2], ">");
    let found = tokens.windows(3).filter(blank);
    found.map(|three| three[0].span().start().line).collect()
}

/// Whether a pattern says nothing of what it takes.
fn takes_anything(pattern: &Pat) -> bool {
    match pattern {
        Pat::Wild(_) | Pat::Rest(_) => true,
        Pat::Ident(one) => match &one.subpat {
            Some((_, inside)) => takes_anything(inside),
            None => is_of_a_value(&one.ident),
        },
        Pat::Paren(one) => takes_anything(&one.pat),
        Pat::Reference(one) => takes_anything(&one.pat),
        Pat::Guard(one) => takes_anything(&one.pat),
        Pat::Tuple(all) => !all.elems.is_empty() && all.elems.iter().all(takes_anything),
        Pat::Or(all) => all.cases.iter().any(takes_anything),
        _ => false,
    }
}

/// Constants and variants begin with a capital, what is bound does not.
fn is_of_a_value(name: &Ident) -> bool {
    !name.to_string().starts_with(char::is_uppercase)
}

/// Every file below a folder, read, with its place.
fn files_in(folder: &str) -> Vec<(String, File)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        let inside = fs::read_dir(folder).unwrap();
        let mut inside: Vec<PathBuf> = inside.map(|entry| entry.unwrap().path()).collect();
        inside.sort();
        for path in inside {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let place = path.strip_prefix(root).unwrap().display().to_string();
                let text = fs::read_to_string(&path).unwrap();
                files.push((place, syn::parse_file(&text).unwrap()));
            }
        }
    }
    files
}
