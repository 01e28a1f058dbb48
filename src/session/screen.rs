//! Where we are: the screens by their stable names, and what may lie over them.

use named::named;

use crate::plan::{About, AskId, CardId, InvitationId, Plan, PlanPart, PromiseId};

named! {
    /// One screen. Its name is in the page, in styles, in tests and in what is kept.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub enum Screen {
        #[default]
        Desk = "desk",
        Opening = "opening",
        Today = "today",
        Ways = "ways",
        Mat = "mat",
        /// How it is going with the cards.
        Going = "going",
        Talk(CardId) = "talk",
        People = "people",
        Days = "days",
        Gifts = "gifts",
        Story = "story",
        Year = "year",
        /// If things get harder.
        Harder = "harder",
        CatchUp = "catch-up",
        Promises = "promises",
        /// What is in the way of a promise.
        InTheWay(PromiseId) = "in-the-way",
        Ask(AskId) = "ask",
        Invite(InvitationId) = "invite",
        /// Who walks alongside, and how many are in the person's life.
        Alongside = "alongside",
        Read = "read",
        Take = "take",
        Goodbye = "goodbye",
        Debrief = "debrief",
        Learning = "learning",
        Settings = "settings",
    }
}

/// What there is to know about a screen.
struct Facts<'a> {
    /// Where *Back* leads to, when nothing else is remembered.
    back: Screen,
    /// Whether it stands on a plan that is open.
    needs_plan: bool,
    /// Whether what is talked about there can wait while it is urgent: all that looks beyond this week, and all that takes a
    /// long talk.
    can_wait: bool,
    /// When it is asked first whether the two are alone.
    alone: AskedAlone,
    /// The one thing in the plan that it is about.
    about: Subject<'a>,
    /// The parts of the plan whose words are said there.
    says: &'static [PlanPart],
}

/// When it is asked first, on a screen, whether the two are alone: where an answer may be dangerous to somebody who is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AskedAlone {
    Never,
    Always,
    /// Where its card is about safety.
    OfItsCard,
    /// Where a card about safety lies on top. Its question is read by everybody who looks at the tablet.
    OfTheTopCard,
    /// Until it was said whether the plan is safe to take home.
    BeforeTaking,
}

impl<'a> Facts<'a> {
    /// Of a screen of a visit, from which *Back* leads there.
    fn of(back: Screen) -> Self {
        Self {
            back,
            needs_plan: true,
            can_wait: false,
            alone: AskedAlone::Never,
            about: Subject::Nothing,
            says: &[],
        }
    }

    /// One of the ways into the talk, on which the words of these parts are said.
    fn way(says: &'static [PlanPart]) -> Self {
        Self {
            says,
            ..Self::of(Screen::Ways)
        }
    }

    fn without_plan(self) -> Self {
        Self {
            needs_plan: false,
            ..self
        }
    }

    fn can_wait(self) -> Self {
        Self {
            can_wait: true,
            ..self
        }
    }

    fn asked_alone(self, alone: AskedAlone) -> Self {
        Self { alone, ..self }
    }

    fn about(self, about: Subject<'a>) -> Self {
        Self { about, ..self }
    }
}

impl Screen {
    /// Everything that is known about each screen, in one place.
    fn facts(&self) -> Facts<'_> {
        use PlanPart as Part;
        match self {
            Self::Desk | Self::Learning | Self::Settings => Facts::of(Self::Desk).without_plan(),
            Self::Debrief => Facts::of(Self::Learning).without_plan(),
            Self::Opening => Facts::of(Self::Desk),
            Self::Today => Facts::of(Self::Opening),
            Self::Ways => Facts::of(Self::Today),
            Self::Mat => Facts::way(&[]).asked_alone(AskedAlone::OfTheTopCard),
            Self::Going => Facts::of(Self::Mat).asked_alone(AskedAlone::OfTheTopCard),
            Self::Talk(card) => Facts::of(Self::Mat)
                .about(Subject::Card(card))
                .asked_alone(AskedAlone::OfItsCard),
            Self::People => Facts::way(&[Part::People]).can_wait(),
            Self::Days => Facts::way(&[Part::Days, Part::PleaseDo, Part::Support]).can_wait(),
            Self::Gifts => Facts::way(&[Part::Gifts]).can_wait(),
            Self::Story => Facts::way(&[Part::Talking, Part::Story]).can_wait(),
            Self::Year => Facts::way(&[Part::Year]).can_wait(),
            Self::Harder => Facts::way(&[Part::Harder]).asked_alone(AskedAlone::Always),
            Self::CatchUp | Self::Read => Facts::way(&[]),
            Self::Promises => Facts::way(&[Part::Promises]),
            Self::Alongside => Facts::way(&[Part::Alongside, Part::Load]),
            Self::InTheWay(id) => Facts::of(Self::Promises).about(Subject::Promise(*id)),
            Self::Ask(id) => Facts::of(Self::Promises).about(Subject::Ask(*id)),
            Self::Invite(id) => Facts::of(Self::Promises).about(Subject::Invitation(*id)),
            Self::Take => Facts::way(&[]).asked_alone(AskedAlone::BeforeTaking),
            Self::Goodbye => Facts::of(Self::Take),
        }
    }

    /// The screen on which new words about this are said.
    pub fn of(about: &About) -> Self {
        if let About::Card(card) = about {
            return Self::Talk(card.clone());
        }
        // Who or what helped since the last visit is asked when the two catch up, and stands beside what helps.
        if *about == About::Helped {
            return Self::CatchUp;
        }
        let part = PlanPart::of(about);
        let mut ways = Self::ALL.into_iter();
        ways.find(|way| way.says().contains(&part))
            .unwrap_or(Self::Ways)
    }

    /// The card that it is about, if it is about one.
    pub(super) fn card(&self) -> Option<&CardId> {
        if let Self::Talk(card) = self {
            Some(card)
        } else {
            None
        }
    }

    /// The parts of the plan whose words are said there.
    pub fn says(&self) -> &'static [PlanPart] {
        self.facts().says
    }

    /// When it is asked first whether the two are alone.
    pub(super) fn asked_alone(&self) -> AskedAlone {
        self.facts().alone
    }

    /// The form in a kept record: the name, and behind it which card it is about, or which number.
    pub fn path(&self) -> String {
        let name = self.name();
        match self.facts().about {
            Subject::Nothing => name.to_owned(),
            Subject::Card(card) => format!("{name}/{}", card.as_str()),
            Subject::Promise(PromiseId(id))
            | Subject::Ask(AskId(id))
            | Subject::Invitation(InvitationId(id)) => format!("{name}/{id}"),
        }
    }

    /// Whether what the screen is about is not in the plan any more. A card is always there to be talked about.
    pub(super) fn is_gone_from(&self, plan: &Plan) -> bool {
        match self.facts().about {
            Subject::Nothing | Subject::Card(_) => false,
            Subject::Promise(promise) => plan.promise(promise).is_none(),
            Subject::Ask(ask) => plan.ask(ask).is_none(),
            Subject::Invitation(invitation) => plan.invitation(invitation).is_none(),
        }
    }

    /// Reads a kept path. What is not known any more is nowhere.
    pub fn parse(path: &str) -> Option<Self> {
        let Some((name, id)) = path.split_once('/') else {
            return Self::named(path);
        };
        let number = || id.parse().ok();
        match name {
            "talk" => CardId::parse(id).map(Self::Talk),
            "in-the-way" => number().map(PromiseId).map(Self::InTheWay),
            "ask" => number().map(AskId).map(Self::Ask),
            "invite" => number().map(InvitationId).map(Self::Invite),
            _ => None,
        }
    }

    /// The screen that *Back* leads to, when nothing else is remembered.
    #[must_use]
    pub fn back(&self) -> Self {
        self.facts().back
    }

    /// Whether what is talked about there can wait while it is urgent.
    pub fn can_wait(&self) -> bool {
        self.facts().can_wait
    }

    /// Whether the screen stands on a plan that is open.
    pub fn needs_plan(&self) -> bool {
        self.facts().needs_plan
    }
}

/// What in a plan a screen is about.
enum Subject<'a> {
    Nothing,
    Card(&'a CardId),
    Promise(PromiseId),
    Ask(AskId),
    Invitation(InvitationId),
}

/// What lies over the screen, and hides it, until it is put away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cover {
    #[default]
    Nothing,
    /// The tablet is put down: a quiet screen, so that people look up.
    PutDown,
    /// The whole plan so far on one page.
    OurPage,
    /// For when something serious is said: words to say, and who to phone.
    Help,
    /// Nobody's words: a neutral page until somebody taps.
    Hidden,
    /// Asks for the secret word of a plan that is closed.
    SecretWord,
}

impl Cover {
    /// Whether it lies there for a while, and whoever puts it away is where they were.
    pub(super) fn is_for_a_while(self) -> bool {
        match self {
            Self::PutDown | Self::OurPage | Self::Help => true,
            Self::Nothing | Self::Hidden | Self::SecretWord => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_screen_is_found_again_by_its_path() {
        let card = CardId::parse("where-i-live").unwrap();
        let with_something = [
            Screen::Talk(card),
            Screen::InTheWay(PromiseId(3)),
            Screen::Ask(AskId(40)),
            Screen::Invite(InvitationId(5)),
        ];
        for screen in Screen::ALL.into_iter().chain(with_something) {
            assert_eq!(Screen::parse(&screen.path()), Some(screen));
        }
    }

    #[test]
    fn everything_that_a_line_may_be_about_is_said_on_a_screen_of_its_own() {
        for about in About::ALL {
            assert_ne!(Screen::of(&about), Screen::Ways, "{about:?}");
        }
    }

    #[test]
    fn a_path_from_elsewhere_leads_nowhere() {
        for path in ["", "talk/", "talk/<b>", "admin", "desk/1", "ask/x", "ask/"] {
            assert_eq!(Screen::parse(path), None, "{path}");
        }
    }
}
