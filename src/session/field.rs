//! What is being typed and not yet kept, by the field it stands in. Kept on the device as typed,
//! so that a dead tablet costs nobody a sentence.

use super::draft;
use crate::plan::{About, CardId, Drawing, LineId, OwnPicture, PartOfDay, Photo, Place, PromiseId};

/// Which field, by a stable name that is also its `id` and `name` in the page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field(String);

impl Field {
    /// The most that one field may hold, in bytes: some thirty pages. More is a file and not a
    /// sentence, and a record with it could be too large to be opened again.
    pub const MAX: usize = 100_000;

    pub fn named(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// New words about something.
    pub fn about(about: &About) -> Self {
        match about.card() {
            Some(card) => Self(format!("say-{}", card.as_str())),
            None => Self(format!("say-{}", about.name())),
        }
    }

    /// New words about a part of a day, or about all of it.
    pub fn about_at(about: &About, when: Option<PartOfDay>) -> Self {
        let Self(whole) = Self::about(about);
        match when {
            None => Self(whole),
            Some(part) => Self(format!("{whole}-{}", part.name())),
        }
    }

    /// A line that is being changed.
    pub fn line(line: LineId) -> Self {
        Self(format!("change-{}", line.0))
    }

    /// What somebody says beside a line, because they see it differently.
    pub fn beside(line: LineId) -> Self {
        Self(format!("beside-{}", line.0))
    }

    /// The word of a card that is being changed.
    pub fn card(card: &CardId) -> Self {
        Self(format!("card-{}", card.as_str()))
    }

    /// The word of a card that is being made.
    pub fn own_card() -> Self {
        Self("own-card".to_owned())
    }

    /// One part of a promise that is being changed: `what`, `know`, `otherwise`.
    pub fn promise(promise: PromiseId, part: &str) -> Self {
        Self(format!("promise-{}-{part}", promise.0))
    }

    /// Where the words in this field go.
    #[must_use]
    pub fn place(&self) -> Self {
        Self(format!("{}{}", self.0, draft::PLACE))
    }

    /// Whose words stand in it.
    #[must_use]
    pub fn whose(&self) -> Self {
        Self(format!("{}{}", self.0, draft::WHOSE))
    }

    /// What was answered to the hints about them.
    #[must_use]
    pub fn plain(&self) -> Self {
        Self(format!("{}{}", self.0, draft::PLAIN))
    }

    /// Whether new words about this stand in it.
    fn is_about(&self, about: &About) -> bool {
        let parts = PartOfDay::ALL.map(Some).into_iter();
        let mut all = parts.chain([None]);
        all.any(|when| Self::about_at(about, when) == *self)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where new words about each thing go, as somebody chose it last. For this visit, and never on the device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places(Vec<(About, Place)>);

/// The text in every field that holds any and every picture that is being made, in the order of the fields; and where
/// new words go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafts {
    texts: Vec<(Field, String)>,
    /// By the field for the word of what they are for: one drawing and one photo at the most.
    pictures: Vec<(Field, OwnPicture)>,
    places: Places,
}

impl Drafts {
    pub fn get(&self, field: &Field) -> &str {
        self.at(field).map_or("", |at| &self.texts[at].1)
    }

    pub fn set(&mut self, field: Field, text: String) {
        self.clear(&field);
        if !text.is_empty()
            && let Err(at) = self.at(&field)
        {
            self.texts.insert(at, (field, text));
        }
    }

    /// Somebody types. Where its words go is kept with them from the first letter on, so that nothing that was said for
    /// today slips into the plan when the tablet gives up.
    pub(super) fn write(&mut self, field: Field, text: String) {
        let places = self.places.0.iter();
        let chosen = places.filter(|(about, _)| field.is_about(about));
        let chosen = chosen.map(|(_, place)| *place).next_back();
        if let Some(place) = chosen {
            let mark = field.place();
            if text.is_empty() {
                self.clear(&mark);
            } else if self.get(&mark).is_empty() {
                self.set(mark, place.name().to_owned());
            }
        }
        self.set(field, text);
    }

    /// Where new words about this go, as somebody chose it last.
    pub fn place_about(&self, about: &About) -> Place {
        let found = self.places.0.iter().find(|(other, _)| other == about);
        found.map_or(Place::InPlan, |(_, place)| *place)
    }

    /// From now on new words about this go there, those in the field among them.
    pub(super) fn choose_place(&mut self, field: &Field, about: About, place: Place) {
        self.places.0.retain(|(other, _)| *other != about);
        self.places.0.push((about, place));
        if !self.get(field).is_empty() {
            self.set(field.place(), place.name().to_owned());
        }
    }

    pub(super) fn places(&self) -> &Places {
        &self.places
    }

    /// What was chosen before stays chosen.
    pub(super) fn keep_places(&mut self, places: Places) {
        self.places = places;
    }

    pub fn clear(&mut self, field: &Field) {
        self.texts.retain(|(other, _)| other != field);
    }

    /// Whether anybody has begun anything: a field holds more than blanks, or a picture is being made.
    pub fn hold_words(&self) -> bool {
        !self.pictures.is_empty() || self.iter().any(|(_, text)| !text.trim().is_empty())
    }

    /// Whether anything is begun in a field whose name begins so.
    pub(super) fn any_in(&self, beginning: &str) -> bool {
        let mut begun = self.iter().filter(|(_, text)| !text.trim().is_empty());
        begun.any(|(field, _)| field.0.starts_with(beginning))
    }

    /// What is left of them on another day: what was begun for the plan.
    #[must_use]
    pub fn after_today(&self) -> Self {
        let mut texts = self.named();
        draft::after_today(&mut texts);
        Self {
            pictures: self.pictures.clone(),
            ..texts.into_iter().collect()
        }
    }

    /// Each text by the name of its field.
    pub(super) fn named(&self) -> Vec<(String, String)> {
        let texts = self.texts.iter();
        texts
            .map(|(field, text)| (field.0.clone(), text.clone()))
            .collect()
    }

    /// What is being drawn for what this field is about.
    pub fn drawing(&self, of: &Field) -> Option<&Drawing> {
        self.pictures_of(of).find_map(OwnPicture::drawing)
    }

    /// The photo that was taken for it and is not kept with it yet.
    pub fn photo(&self, of: &Field) -> Option<&Photo> {
        self.pictures_of(of).find_map(OwnPicture::photo)
    }

    /// The picture that is being made for it: the photo, where there is one beside a drawing.
    pub fn picture(&self, of: &Field) -> Option<OwnPicture> {
        let photo = self.photo(of).cloned().map(OwnPicture::Photo);
        photo.or_else(|| self.drawing(of).cloned().map(OwnPicture::Drawing))
    }

    pub fn hold_picture(&self, of: &Field) -> bool {
        self.pictures_of(of).next().is_some()
    }

    /// A drawing in the place of the one before, if there is one, and a photo in the place of the photo before.
    pub fn set_picture(&mut self, of: Field, picture: OwnPicture) {
        match picture {
            OwnPicture::Drawing(_) => self.clear_drawing(&of),
            OwnPicture::Photo(_) => self.clear_photo(&of),
        }
        let before = |(other, beside): &(Field, OwnPicture)| {
            (other, beside.photo().is_some()) < (&of, picture.photo().is_some())
        };
        let at = self.pictures.partition_point(before);
        self.pictures.insert(at, (of, picture));
    }

    pub fn clear_drawing(&mut self, of: &Field) {
        self.pictures
            .retain(|(other, picture)| other != of || picture.drawing().is_none());
    }

    pub fn clear_photo(&mut self, of: &Field) {
        self.pictures
            .retain(|(other, picture)| other != of || picture.photo().is_none());
    }

    /// What stands in these fields.
    pub(super) fn only(&self, fields: &[Field]) -> Self {
        let texts = self
            .texts
            .iter()
            .filter(|(field, _)| fields.contains(field));
        let pictures = self.pictures.iter().filter(|(of, _)| fields.contains(of));
        Self {
            texts: texts.cloned().collect(),
            pictures: pictures.cloned().collect(),
            places: Places::default(),
        }
    }

    /// What those hold, wherever these hold nothing.
    pub(super) fn add(&mut self, others: &Self) {
        for (field, text) in &others.texts {
            if self.at(field).is_err() {
                self.set(field.clone(), text.clone());
            }
        }
        for (of, picture) in &others.pictures {
            if !self.hold_picture(of) {
                self.set_picture(of.clone(), picture.clone());
            }
        }
    }

    /// Every picture that is being made, by the field for the word of what it is for.
    pub fn pictures(&self) -> impl Iterator<Item = (&Field, &OwnPicture)> {
        self.pictures.iter().map(|(of, picture)| (of, picture))
    }

    fn pictures_of(&self, of: &Field) -> impl Iterator<Item = &OwnPicture> {
        let of = self.pictures.iter().filter(move |(other, _)| other == of);
        of.map(|(_, picture)| picture)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&Field, &str)> {
        self.texts
            .iter()
            .map(|(field, text)| (field, text.as_str()))
    }

    /// Where a field is, or where it would be.
    fn at(&self, field: &Field) -> Result<usize, usize> {
        self.texts.binary_search_by(|(other, _)| other.cmp(field))
    }
}

impl FromIterator<(String, String)> for Drafts {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(named: I) -> Self {
        let mut drafts = Self::default();
        for (name, text) in named.into_iter().filter(|(_, text)| !text.is_empty()) {
            drafts.set(Field(name), text);
        }
        drafts
    }
}
