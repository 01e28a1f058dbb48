//! The pictures of one plan, each in a record of its own: sealed once, and written once. What changes with every key that
//! is pressed then only names them.
//!
//! A name is a digest of what the picture shows, under a key that is made from the plan's: the same picture has the same
//! name in the same plan, and whoever has only the disk can neither tell two pictures apart by it nor test for one that
//! they know. The words name every picture that belongs to them, and so does the label.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::Value;

use super::envelope::{self, Form};
use super::form::{read, write};
use super::limits::MAX_SEALED_PICTURE_BYTES;
use super::sealed::{about, sealed_record, text_in};
use super::{Kept, Unreadable, json};
use crate::plan::{OwnPicture, PlanId};
use crate::vault::{self, Broken, Key, Random};

const PICTURE: Form = Form::first("alongside-picture");

/// The pictures of a plan, as they lie on the tablet or are about to.
#[derive(Clone, Debug, Default)]
pub struct Album {
    sealed: BTreeMap<String, Rc<str>>,
    /// What each open picture is called, by [`OwnPicture::identity`]: a digest of each at every key that is pressed would
    /// be too much. They are held here, so that nothing else can come to have their identity.
    known: BTreeMap<usize, (OwnPicture, String)>,
}

impl Album {
    /// The pictures that were found on the tablet, by their names.
    pub fn found(sealed: impl IntoIterator<Item = (String, Rc<str>)>) -> Self {
        Self {
            sealed: sealed.into_iter().collect(),
            known: BTreeMap::new(),
        }
    }

    /// The sealed pictures by their names.
    pub fn sealed(&self) -> &BTreeMap<String, Rc<str>> {
        &self.sealed
    }

    /// Seals the pictures of this plan that are not sealed yet, and lets go of those that are not in it any more.
    pub fn follow(&mut self, kept: &Kept, key: &Key, random: &mut Random) {
        let before = (
            std::mem::take(&mut self.known),
            std::mem::take(&mut self.sealed),
        );
        for picture in pictures_in(kept) {
            let inside = || json(&write::picture(picture, None));
            let known = before.0.get(&picture.identity());
            let name = match known {
                Some((_, name)) => name.clone(),
                None => vault::name_of(key, inside().as_bytes()),
            };
            if !self.sealed.contains_key(&name) {
                let sealed = match before.1.get(&name) {
                    Some(sealed) => sealed.clone(),
                    None => seal(kept.plan.id(), &name, &inside(), key, random).into(),
                };
                self.sealed.insert(name.clone(), sealed);
            }
            let known = (picture.clone(), name);
            self.known.insert(picture.identity(), known);
        }
    }

    /// What a picture is called that was there at the last [`Self::follow`].
    pub fn name_of(&self, picture: &OwnPicture) -> Option<&str> {
        let known = self.known.get(&picture.identity());
        known.map(|(_, name)| name.as_str())
    }

    /// Lets go of every picture that is open.
    pub fn close(&mut self) {
        self.known.clear();
    }
}

/// Opens the pictures that are named in a record, while it is read.
pub struct Apart<'a> {
    lies: Option<(&'a Album, &'a PlanId, &'a Key)>,
    opened: BTreeMap<String, OwnPicture>,
    /// Whether a picture that is named cannot be opened.
    missing: bool,
    /// A later release wrote one of them.
    later: Option<Unreadable>,
}

impl<'a> Apart<'a> {
    /// In a record that has all its pictures inside.
    pub fn nowhere() -> Self {
        Self {
            lies: None,
            opened: BTreeMap::new(),
            missing: false,
            later: None,
        }
    }

    pub fn within(album: &'a Album, plan: &'a PlanId, key: &'a Key) -> Self {
        Self {
            lies: Some((album, plan, key)),
            ..Self::nowhere()
        }
    }

    /// The picture of this name, or nothing where it is missing. No answer where no picture lies apart.
    #[expect(
        clippy::option_option,
        reason = "a picture that is missing is one answer, and a name that means nothing here another"
    )]
    pub fn find(&mut self, name: &str) -> Option<Option<OwnPicture>> {
        let (album, plan, key) = self.lies?;
        if let Some(opened) = self.opened.get(name) {
            return Some(Some(opened.clone()));
        }
        let sealed = album.sealed.get(name).ok_or(Unreadable::Damaged);
        match sealed.and_then(|sealed| open(sealed, plan, name, key)) {
            Ok(picture) => {
                self.opened.insert(name.to_owned(), picture.clone());
                Some(Some(picture))
            }
            Err(why) => {
                self.missing = true;
                if let Unreadable::TooNew { .. } = why {
                    self.later = Some(why);
                }
                Some(None)
            }
        }
    }

    /// What was opened, by name, and whether all of it could be. A picture that a later release wrote stops everything:
    /// the next write would be the end of it.
    pub fn done(self) -> Result<(Opened, bool), Unreadable> {
        match self.later {
            Some(why) => Err(why),
            None => Ok((Opened(self.opened), !self.missing)),
        }
    }
}

/// Open pictures by their names.
pub struct Opened(BTreeMap<String, OwnPicture>);

impl Album {
    /// Remembers what these are called.
    pub fn remember(&mut self, Opened(pictures): Opened) {
        let known = pictures.into_iter();
        self.known = known
            .map(|(name, picture)| (picture.identity(), (picture, name)))
            .collect();
    }
}

fn pictures_in(kept: &Kept) -> impl Iterator<Item = &OwnPicture> {
    let cards = kept.plan.own_cards().iter();
    let ties = kept.plan.ties().iter();
    let made = kept.pictures.iter().map(|(_, picture)| picture);
    cards
        .filter_map(|card| card.picture.as_ref())
        .chain(ties.filter_map(|tie| tie.picture.as_ref()))
        .chain(made)
}

fn seal(plan: &PlanId, name: &str, inside: &str, key: &Key, random: &mut Random) -> String {
    let sealed = vault::seal(key, random, &about_picture(plan, name), inside.as_bytes());
    sealed_record(&PICTURE, None, &sealed)
}

fn open(text: &str, plan: &PlanId, name: &str, key: &Key) -> Result<OwnPicture, Unreadable> {
    let mut fields = envelope::open_within(text, &PICTURE, MAX_SEALED_PICTURE_BYTES)?;
    let sealed = text_in(&mut fields, "sealed")?;
    let inside = vault::open(key, &about_picture(plan, name), &sealed);
    let inside = inside.map_err(|Broken| Unreadable::Damaged)?;
    let inside: Option<Value> = serde_json::from_slice(&inside).ok();
    let picture = inside.and_then(|inside| read::picture(&inside));
    picture.ok_or(Unreadable::Damaged)
}

fn about_picture(plan: &PlanId, name: &str) -> String {
    about(&PICTURE, PICTURE.version(), plan, name)
}
