//! Where we are: the screens by their stable names, and what may lie over them.

use crate::plan::{AskId, CardId, InvitationId, Plan, PromiseId};

/// One screen. Its name is in the page, in styles, in tests and in what is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    #[default]
    Desk,
    Opening,
    Today,
    Ways,
    Mat,
    Talk(CardId),
    People,
    Days,
    Gifts,
    Story,
    Year,
    /// If things get harder.
    Harder,
    CatchUp,
    Promises,
    /// What is in the way of a promise.
    InTheWay(PromiseId),
    Ask(AskId),
    Invite(InvitationId),
    /// Who walks alongside, and how many are in the person's life.
    Alongside,
    Read,
    Take,
    Goodbye,
    Debrief,
    Learning,
    Settings,
}

impl Screen {
    /// The stable name: what `data-screen` says.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Opening => "opening",
            Self::Today => "today",
            Self::Ways => "ways",
            Self::Mat => "mat",
            Self::Talk(_) => "talk",
            Self::People => "people",
            Self::Days => "days",
            Self::Gifts => "gifts",
            Self::Story => "story",
            Self::Year => "year",
            Self::Harder => "harder",
            Self::CatchUp => "catch-up",
            Self::Promises => "promises",
            Self::InTheWay(_) => "in-the-way",
            Self::Ask(_) => "ask",
            Self::Invite(_) => "invite",
            Self::Alongside => "alongside",
            Self::Read => "read",
            Self::Take => "take",
            Self::Goodbye => "goodbye",
            Self::Debrief => "debrief",
            Self::Learning => "learning",
            Self::Settings => "settings",
        }
    }

    /// The form in a kept record: the name, and behind it which card it is about, or which number.
    pub fn path(&self) -> String {
        let name = self.name();
        match self.about() {
            Subject::Nothing => name.to_owned(),
            Subject::Card(card) => format!("{name}/{}", card.as_str()),
            Subject::Promise(PromiseId(id))
            | Subject::Ask(AskId(id))
            | Subject::Invitation(InvitationId(id)) => format!("{name}/{id}"),
        }
    }

    /// Whether what the screen is about is not in the plan any more. A card is always there to be talked about.
    pub(super) fn is_gone_from(&self, plan: &Plan) -> bool {
        match self.about() {
            Subject::Nothing | Subject::Card(_) => false,
            Subject::Promise(promise) => plan.promise(promise).is_none(),
            Subject::Ask(ask) => plan.ask(ask).is_none(),
            Subject::Invitation(invitation) => plan.invitation(invitation).is_none(),
        }
    }

    /// The one thing in the plan that it is about.
    fn about(&self) -> Subject<'_> {
        match self {
            Self::Talk(card) => Subject::Card(card),
            Self::InTheWay(promise) => Subject::Promise(*promise),
            Self::Ask(ask) => Subject::Ask(*ask),
            Self::Invite(invitation) => Subject::Invitation(*invitation),
            Self::Desk
            | Self::Opening
            | Self::Today
            | Self::Ways
            | Self::Mat
            | Self::People
            | Self::Days
            | Self::Gifts
            | Self::Story
            | Self::Year
            | Self::Harder
            | Self::CatchUp
            | Self::Promises
            | Self::Alongside
            | Self::Read
            | Self::Take
            | Self::Goodbye
            | Self::Debrief
            | Self::Learning
            | Self::Settings => Subject::Nothing,
        }
    }

    /// Reads a kept path. What is not known any more is nowhere.
    pub fn parse(path: &str) -> Option<Self> {
        if let Some(card) = path.strip_prefix("talk/") {
            return CardId::parse(card).map(Self::Talk);
        }
        if let Some((name, id)) = path.split_once('/') {
            return numbered(name, id.parse().ok()?);
        }
        let plain = [
            Self::Desk,
            Self::Opening,
            Self::Today,
            Self::Ways,
            Self::Mat,
            Self::People,
            Self::Days,
            Self::Gifts,
            Self::Story,
            Self::Year,
            Self::Harder,
            Self::CatchUp,
            Self::Promises,
            Self::Alongside,
            Self::Read,
            Self::Take,
            Self::Goodbye,
            Self::Debrief,
            Self::Learning,
            Self::Settings,
        ];
        plain.into_iter().find(|screen| screen.name() == path)
    }

    /// The screen that *Back* leads to, when nothing else is remembered.
    #[must_use]
    pub fn back(&self) -> Self {
        match self {
            Self::Desk | Self::Opening | Self::Learning | Self::Settings => Self::Desk,
            Self::Debrief => Self::Learning,
            Self::Today => Self::Opening,
            Self::Ways => Self::Today,
            Self::Talk(_) => Self::Mat,
            Self::Mat
            | Self::People
            | Self::Days
            | Self::Gifts
            | Self::Story
            | Self::Year
            | Self::Harder
            | Self::CatchUp
            | Self::Promises
            | Self::Alongside
            | Self::Read
            | Self::Take => Self::Ways,
            Self::InTheWay(_) | Self::Ask(_) | Self::Invite(_) => Self::Promises,
            Self::Goodbye => Self::Take,
        }
    }

    /// Whether what is talked about there can wait while it is urgent: all that looks beyond this week, and all that
    /// takes a long talk.
    pub fn can_wait(&self) -> bool {
        matches!(
            self,
            Self::People | Self::Days | Self::Gifts | Self::Story | Self::Year
        )
    }

    /// Whether the screen stands on a plan that is open.
    pub fn needs_plan(&self) -> bool {
        !matches!(
            self,
            Self::Desk | Self::Debrief | Self::Learning | Self::Settings
        )
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

/// The screen about the thing with this number.
fn numbered(name: &str, id: u32) -> Option<Screen> {
    Some(match name {
        "in-the-way" => Screen::InTheWay(PromiseId(id)),
        "ask" => Screen::Ask(AskId(id)),
        "invite" => Screen::Invite(InvitationId(id)),
        _ => return None,
    })
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
        for screen in [
            Screen::Desk,
            Screen::Talk(card),
            Screen::Goodbye,
            Screen::Promises,
            Screen::InTheWay(PromiseId(3)),
            Screen::Ask(AskId(40)),
            Screen::Invite(InvitationId(5)),
            Screen::Alongside,
        ] {
            assert_eq!(Screen::parse(&screen.path()), Some(screen));
        }
    }

    #[test]
    fn a_path_from_elsewhere_leads_nowhere() {
        for path in ["", "talk/", "talk/<b>", "admin", "desk/1", "ask/x", "ask/"] {
            assert_eq!(Screen::parse(path), None, "{path}");
        }
    }
}
