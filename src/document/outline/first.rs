//! The beginning of a long document, for a screen. A lifetime of visits, or a file made to be a burden, has more in it than a
//! browser draws in a moment. What is printed or taken is always the whole.

use super::{Card, Group, Met, Outline, Part, People, Ring, Row, Said, Section};

impl Outline {
    /// The first so many things in it, and whether that is all.
    pub fn first(&self, most: usize) -> (Self, bool) {
        let mut quota = Quota(most);
        let sections = self
            .sections
            .iter()
            .map_while(|section| quota.section(section));
        let sections: Vec<Section> = sections.collect();
        let is_all = sections == self.sections;
        let closing = if is_all {
            self.closing.clone()
        } else {
            Vec::new()
        };
        let first = Self {
            sections,
            closing,
            ..self.without_sections()
        };
        (first, is_all)
    }

    fn without_sections(&self) -> Self {
        Self {
            view: self.view,
            title: self.title.clone(),
            name: self.name.clone(),
            language: self.language,
            direction: self.direction,
            about: self.about.clone(),
            key: self.key.clone(),
            sections: Vec::new(),
            closing: Vec::new(),
            as_a_file: self.as_a_file.clone(),
            page_words: self.page_words.clone(),
        }
    }
}

/// For so many more things there is quota.
struct Quota(usize);

impl Quota {
    fn section(&mut self, section: &Section) -> Option<Section> {
        let parts = self.parts(&section.parts);
        (!parts.is_empty()).then(|| Section {
            id: section.id,
            heading: section.heading.clone(),
            parts,
        })
    }

    fn parts(&mut self, parts: &[Part]) -> Vec<Part> {
        parts.iter().map_while(|part| self.part(part)).collect()
    }

    /// As much of a part as there is quota for; nothing where there is none.
    fn part(&mut self, part: &Part) -> Option<Part> {
        if self.0 == 0 {
            return None;
        }
        Some(match part {
            Part::Promises(promises) => Part::Promises(self.some(promises)),
            Part::Cards(cards) => Part::Cards(self.each(cards, Self::card)),
            Part::Said(runs) => Part::Said(self.each(runs, Self::said)),
            Part::Names {
                about,
                picture,
                names,
                pictures,
            } => {
                let names = self.some(names);
                Part::Names {
                    about: about.clone(),
                    picture,
                    pictures: pictures[..names.len().min(pictures.len())].to_vec(),
                    names,
                }
            }
            Part::People(people) => Part::People(People {
                rings: self.each(&people.rings, |quota, ring| Ring {
                    people: quota.some(&ring.people),
                    name: ring.name.clone(),
                    mark: ring.mark,
                }),
                map: people.map.clone(),
            }),
            Part::Meanings(meanings) => Part::Meanings(self.some(meanings)),
            Part::Group(group) => Part::Group(Group {
                parts: self.parts(&group.parts),
                name: group.name.clone(),
                picture: group.picture,
            }),
            Part::Pictured(rows) => Part::Pictured(self.each(rows, Self::row)),
            Part::Visits(visits) => Part::Visits(self.each(visits, Self::met)),
            Part::Beside(sides) => Part::Beside(self.each(sides, Self::met)),
            Part::Plain(sentences) => Part::Plain(self.some(sentences)),
            Part::Quoted(texts) => Part::Quoted(self.some(texts)),
            // There are only a few of these.
            Part::Counted { .. } | Part::Blanks(_) => part.clone(),
        })
    }

    fn some<T: Clone>(&mut self, things: &[T]) -> Vec<T> {
        let some = &things[..things.len().min(self.0)];
        self.0 -= some.len();
        some.to_vec()
    }

    fn each<T>(&mut self, things: &[T], one: impl Fn(&mut Self, &T) -> T) -> Vec<T> {
        let mut taken = Vec::new();
        for thing in things {
            if self.0 == 0 {
                break;
            }
            self.0 -= 1;
            taken.push(one(self, thing));
        }
        taken
    }

    fn card(&mut self, card: &Card) -> Card {
        Card {
            said: self.each(&card.said, Self::said),
            picture: card.picture.clone(),
            name: card.name.clone(),
        }
    }

    fn said(&mut self, said: &Said) -> Said {
        Said {
            texts: self.some(&said.texts),
            beside: self.each(&said.beside, Self::said),
            label: said.label.clone(),
            voice: said.voice,
            tongue: said.tongue,
        }
    }

    fn row(&mut self, row: &Row) -> Row {
        Row {
            said: row.said.as_ref().map(|said| self.said(said)),
            picture: row.picture.clone(),
            name: row.name.clone(),
            sentences: row.sentences.clone(),
        }
    }

    fn met(&mut self, met: &Met) -> Met {
        Met {
            changed: self.some(&met.changed),
            day: met.day.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::document::{View, outline, text};
    use crate::plan::example::{full, mine};
    use crate::plan::{About, Change};
    use crate::words::Words;

    #[test]
    fn what_is_shown_first_is_the_beginning_and_all_of_it_is_all() {
        let mut plan = full();
        for number in 0..500 {
            let line = mine(About::Gift, &format!("Line {number}."));
            plan.apply(Change::WriteLine(line)).unwrap();
        }
        let words = Words::english();
        for view in [
            View::MyPlan,
            View::EasyRead,
            View::OnePage,
            View::AboutMe,
            View::Promises,
            View::Harder,
        ] {
            let whole = outline(&plan, &view, &words);
            let (all, is_all) = whole.first(100_000);
            assert!(is_all && all == whole, "{view:?}");
            let mut before = 0;
            for most in [1, 10, 100, 400] {
                let (first, is_all) = whole.first(most);
                let said = text(&first);
                assert_eq!(is_all, first == whole, "{view:?}, {most}");
                assert!(said.len() >= before, "{view:?}, {most}");
                before = said.len();
                let lines = said.lines().filter(|line| line.contains("Line ")).count();
                assert!(lines <= most, "{view:?}: {lines} lines of {most}");
            }
        }
    }
}
