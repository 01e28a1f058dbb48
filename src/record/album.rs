//! The pictures of one plan, each in a record of its own: sealed once, and written once. What changes with every key that
//! is pressed then only names them.
//!
//! A name is a digest of what the picture shows, under a key that is made from the plan's: the same picture has the same
//! name in the same plan, and whoever has only the disk can neither tell two pictures apart by it nor test for one that
//! they know. The words name every picture that belongs to them, and so does the label.

use std::rc::Rc;

use serde_json::Value;

use super::envelope::{self, Form};
use super::form::{read, write};
use super::limits::MAX_SEALED_PICTURE_BYTES;
use super::sealed::{about, sealed_record, text_in};
use super::{Kept, Unreadable, json};
use crate::plan::{OwnPicture, Plan, PlanId};
use crate::vault::{self, Broken, Key, Random};

const PICTURE: Form = Form::first("alongside-picture");

/// The pictures of a plan, as they lie on the tablet or are about to.
#[derive(Clone, Debug, Default)]
pub struct Album {
    /// By their names, which are in order.
    sealed: Vec<(String, Rc<str>)>,
    /// What each open picture is called, in the order of [`OwnPicture::identity`]: a digest of each at every key that is
    /// pressed would be too much. They are held here, so that nothing else can come to have their identity.
    known: Vec<(OwnPicture, String)>,
}

impl Album {
    /// The pictures that were found on the tablet, by their names.
    pub fn found(sealed: impl IntoIterator<Item = (String, Rc<str>)>) -> Self {
        let mut album = Self::default();
        for (name, text) in sealed {
            album.lay_in(name, || text);
        }
        album
    }

    /// The sealed pictures, in the order of their names.
    pub fn sealed(&self) -> &[(String, Rc<str>)] {
        &self.sealed
    }

    fn sealed_as(&self, name: &str) -> Option<&Rc<str>> {
        let at = self.place_of(name).ok()?;
        Some(&self.sealed[at].1)
    }

    pub fn has(&self, name: &str) -> bool {
        self.place_of(name).is_ok()
    }

    /// Where a name is, or where it would be.
    fn place_of(&self, name: &str) -> Result<usize, usize> {
        self.sealed
            .binary_search_by(|(one, _)| one.as_str().cmp(name))
    }

    fn lay_in(&mut self, name: String, text: impl FnOnce() -> Rc<str>) {
        if let Err(at) = self.place_of(&name) {
            self.sealed.insert(at, (name, text()));
        }
    }

    fn place_of_known(&self, picture: &OwnPicture) -> Result<usize, usize> {
        let identity = picture.identity();
        self.known
            .binary_search_by(|(one, _)| one.identity().cmp(&identity))
    }

    /// Seals the pictures of this plan that are not sealed yet, and lets go of those that are not in it any more.
    pub fn follow(&mut self, kept: &Kept, key: &Key, random: &mut Random) {
        let before = std::mem::take(self);
        for picture in pictures_in(kept) {
            let inside = || json(&write::picture(picture, None));
            let name = match before.name_of(picture) {
                Some(name) => name.to_owned(),
                None => vault::name_of(key, inside().as_bytes()),
            };
            self.lay_in(name.clone(), || match before.sealed_as(&name) {
                Some(sealed) => sealed.clone(),
                None => seal(kept.plan.id(), &name, &inside(), key, random).into(),
            });
            self.know(picture.clone(), name);
        }
    }

    fn know(&mut self, picture: OwnPicture, name: String) {
        if let Err(at) = self.place_of_known(&picture) {
            self.known.insert(at, (picture, name));
        }
    }

    /// Remembers what these are called, which have just been opened.
    pub fn remember(&mut self, Opened(pictures): Opened) {
        self.known.clear();
        for (picture, name) in pictures {
            self.know(picture, name);
        }
    }

    /// What a picture is called that was there at the last [`Self::follow`].
    pub fn name_of(&self, picture: &OwnPicture) -> Option<&str> {
        let at = self.place_of_known(picture).ok()?;
        Some(self.known[at].1.as_str())
    }

    /// Lets go of every picture that is open.
    pub fn close(&mut self) {
        self.known.clear();
    }
}

/// Opens the pictures that are named in a record, while it is read.
pub struct Apart<'a> {
    lies: Option<(&'a Album, &'a PlanId, &'a Key)>,
    opened: Vec<(OwnPicture, String)>,
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
            opened: Vec::new(),
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
        if let Some((opened, _)) = self.opened.iter().find(|(_, one)| one == name) {
            return Some(Some(opened.clone()));
        }
        let sealed = album.sealed_as(name).ok_or(Unreadable::Damaged);
        match sealed.and_then(|sealed| open(sealed, plan, name, key)) {
            Ok(picture) => {
                self.opened.push((picture.clone(), name.to_owned()));
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

    /// What was opened, and whether all of it could be. A picture that a later release wrote stops everything:
    /// the next write would be the end of it.
    pub fn done(self) -> Result<(Opened, bool), Unreadable> {
        match self.later {
            Some(why) => Err(why),
            None => Ok((Opened(self.opened), !self.missing)),
        }
    }
}

/// Open pictures, with their names.
pub struct Opened(Vec<(OwnPicture, String)>);

fn pictures_in(kept: &Kept) -> impl Iterator<Item = &OwnPicture> {
    let plans = || [&kept.plan].into_iter().chain(&kept.replaced);
    let cards = plans().flat_map(Plan::own_cards);
    let ties = plans().flat_map(Plan::ties);
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
