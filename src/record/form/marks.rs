//! The format's own words, each beside what it means in the plan. A meaning that the plan gains does
//! not compile here until it has a word; a word, once given, never means anything else.

use crate::plan::{
    About, ActionId, Answer, CardId, CostKind, InTheWayKind, Kind, Outcome, PartOfDay, Party, Path,
    Place, PlanId, Reality, Ring, Role, Strength, Tray, Whose,
};

/// The word for a line that is about a card, which names the card beside it.
pub const CARD: &str = "card";

/// The word for a promise of somebody else's, which names them beside it.
pub const SOMEONE: &str = "someone";

/// Something in the plan that has a fixed word in the format.
pub trait Mark: Clone + 'static {
    /// Everything that its word alone can say.
    const ALL: &'static [Self];

    fn mark(&self) -> &'static str;

    fn of(mark: &str) -> Option<Self> {
        Self::ALL.iter().find(|one| one.mark() == mark).cloned()
    }
}

/// Whether a text is one of the format's own and nobody's words.
pub fn is_mark(field: &str, text: &str) -> bool {
    match field {
        "about" => text == CARD || About::of(text).is_some(),
        // A picture is nobody's words, and neither is one that cannot be made out any more.
        "format" | "digest" | "drawing" | "photo" => true,
        "field" | "screen" => !text.contains(char::is_whitespace),
        "id" => PlanId::parse(text).is_some() || CardId::parse(text).is_some(),
        "action" => ActionId::parse(text).is_some(),
        "answer" => Answer::of(text).is_some(),
        "kind" => {
            Kind::of(text).is_some()
                || InTheWayKind::of(text).is_some()
                || CostKind::of(text).is_some()
        }
        "outcome" => Outcome::of(text).is_some(),
        "path" => Path::of(text).is_some(),
        "place" => Place::of(text).is_some(),
        "reality" => Reality::of(text).is_some(),
        "ring" => Ring::of(text).is_some(),
        "role" => Role::of(text).is_some(),
        "strength" => Strength::of(text).is_some(),
        "tray" => Tray::of(text).is_some(),
        "when" => PartOfDay::of(text).is_some(),
        "who" | "introduced_by" => text == SOMEONE || Party::of(text).is_some(),
        "whose" => Whose::of(text).is_some(),
        _ => false,
    }
}

impl Mark for Path {
    const ALL: &'static [Self] = &[
        Self::JustTalking,
        Self::Urgent,
        Self::LookingAhead,
        Self::CatchingUp,
    ];

    fn mark(&self) -> &'static str {
        match self {
            Self::JustTalking => "just-talking",
            Self::Urgent => "urgent",
            Self::LookingAhead => "looking-ahead",
            Self::CatchingUp => "catching-up",
        }
    }
}

impl Mark for Tray {
    const ALL: &'static [Self] = &Self::ALL;

    fn mark(&self) -> &'static str {
        match self {
            Self::TalkAboutNow => "talk-about-now",
            Self::AnotherDay => "another-day",
            Self::NotForThis => "not-for-this",
        }
    }
}

impl Mark for About {
    const ALL: &'static [Self] = &Self::WITHOUT_CARDS;

    fn mark(&self) -> &'static str {
        match self {
            Self::Card(_) => CARD,
            Self::HarderNotice => "harder-notice",
            Self::HarderHelps => "harder-helps",
            Self::HarderHinders => "harder-hinders",
            Self::HarderByDay => "harder-by-day",
            Self::HarderByNight => "harder-by-night",
            Self::HarderPlease => "harder-please",
            Self::GoodDay => "good-day",
            Self::HardDay => "hard-day",
            Self::Helps => "helps",
            Self::MakesWorse => "makes-worse",
            Self::PleaseDo => "please-do",
            Self::PleaseDoNot => "please-do-not",
            Self::Talking => "talking",
            Self::Story => "story",
            Self::TiredOfTelling => "tired-of-telling",
            Self::Year => "year",
            Self::Halfway => "halfway",
            Self::NextMonth => "next-month",
            Self::ThisWeek => "this-week",
            Self::Gift => "gift",
            Self::Helped => "helped",
        }
    }
}

impl Mark for Whose {
    const ALL: &'static [Self] = &[Self::Mine, Self::WrittenFor(None), Self::Theirs(None)];

    fn mark(&self) -> &'static str {
        match self {
            Self::Mine => "my-words",
            Self::WrittenFor(_) => "written-for",
            Self::Theirs(_) => "their-words",
        }
    }
}

impl Mark for Place {
    const ALL: &'static [Self] = &[Self::InPlan, Self::OnlyToday];

    fn mark(&self) -> &'static str {
        match self {
            Self::InPlan => "in-my-plan",
            Self::OnlyToday => "only-for-us-today",
        }
    }
}

impl Mark for Ring {
    const ALL: &'static [Self] = &Self::ALL;

    fn mark(&self) -> &'static str {
        match self {
            Self::Closest => "closest",
            Self::Important => "important",
            Self::PaidToBeHere => "paid-to-be-here",
            Self::UsedToBeClose => "used-to-be-close",
            Self::WouldLikeToBe => "would-like-to-be",
        }
    }
}

impl Mark for PartOfDay {
    const ALL: &'static [Self] = &Self::ALL;

    fn mark(&self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
            Self::Night => "night",
        }
    }
}

impl Mark for Role {
    const ALL: &'static [Self] = &Self::ALL;

    fn mark(&self) -> &'static str {
        match self {
            Self::Family => "family",
            Self::Friend => "friend",
            Self::Advocate => "advocate",
            Self::Interpreter => "interpreter",
            Self::AnotherWorker => "another-worker",
        }
    }
}

impl Mark for Strength {
    const ALL: &'static [Self] = &[Self::Thin, Self::Strong];

    fn mark(&self) -> &'static str {
        match self {
            Self::Thin => "thin",
            Self::Strong => "strong",
        }
    }
}

impl Mark for Outcome {
    const ALL: &'static [Self] = &Self::ALL;

    fn mark(&self) -> &'static str {
        match self {
            Self::DidIt => "did-it",
            Self::Partly => "partly",
            Self::NotYet => "not-yet",
            Self::DidNotHappen => "did-not-happen",
            Self::ChangedOurMinds => "changed-our-minds",
        }
    }
}

impl Mark for Party {
    const ALL: &'static [Self] = &[Self::Worker, Self::Person, Self::Together];

    fn mark(&self) -> &'static str {
        match self {
            Self::Worker => "worker",
            Self::Person => "person",
            Self::Together => "together",
            Self::Someone(_) => SOMEONE,
        }
    }
}

impl Mark for Kind {
    const ALL: &'static [Self] = &Self::ALL;

    fn mark(&self) -> &'static str {
        match self {
            Self::ThisWeek => "this-week",
            Self::Sorted => "sorted",
            Self::Grow => "grow",
            Self::NeedsYes => "needs-a-yes",
        }
    }
}

impl Mark for InTheWayKind {
    const ALL: &'static [Self] = &Self::ALL;

    fn mark(&self) -> &'static str {
        match self {
            Self::HowUnknown => "how-unknown",
            Self::NotAsked => "not-asked",
            Self::Habit => "habit",
            Self::OwnRule => "own-rule",
            Self::Law => "law",
        }
    }
}

impl Mark for Reality {
    const ALL: &'static [Self] = &Self::ALL;

    fn mark(&self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Assumed => "assumed",
            Self::NotSure => "not-sure",
        }
    }
}

impl Mark for CostKind {
    const ALL: &'static [Self] = &Self::ALL;

    fn mark(&self) -> &'static str {
        match self {
            Self::Visits => "visits",
            Self::Crises => "crises",
            Self::Money => "money",
            Self::Strain => "strain",
        }
    }
}

impl Mark for Answer {
    const ALL: &'static [Self] = &[Self::Yes, Self::No { because: None }, Self::NoAnswer];

    fn mark(&self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No { .. } => "no",
            Self::NoAnswer => "no-answer",
        }
    }
}
