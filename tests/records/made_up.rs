//! Made-up plans: people at a table who do things in any order and write in any alphabet.

use alongside::plan::{
    About, ActionId, Alongside, Answer, AskDraft, AskId, CardId, Change, Cost, CostKind, Day,
    Drawing, Going, Held, InTheWay, InTheWayKind, InvitationDraft, InvitationId, Kind, LaidBy,
    LaidCard, LineDraft, LineId, Load, Outcome, OwnPicture, PartOfDay, Party, Path, Photo, Place,
    Plan, PlanId, Present, PromiseDraft, PromiseId, Reality, Ring, Role, Scale, Shelf, Strength,
    TieDraft, TieId, Tongue, Tray, Whose, Wording,
};
use base64ct::{Base64, Encoding};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Stands in everything that a made-up person says only for today, and in nothing else.
pub const ONLY_TODAY: &str = "only between us:";

/// The shortest photo there is, up to what it shows.
const PHOTO: &[u8] = b"\xff\xd8\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\
    \xff\xc0\x00\x0b\x08\x00\x06\x00\x08\x01\x01\x11\x00\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00";

const PATHS: [Path; 4] = [
    Path::JustTalking,
    Path::Urgent,
    Path::LookingAhead,
    Path::CatchingUp,
];

/// What somebody does at the table: what, with which words, and to which things.
#[derive(Clone, Debug)]
pub struct Step {
    what: u8,
    words: Wording,
    more: Option<Wording>,
    this: u8,
    that: u8,
}

pub fn plan() -> impl Strategy<Value = Plan> {
    vec(step(), 0..24).prop_map(|steps| {
        let day = Day::parse("2026-11-24").unwrap();
        let mut plan = Plan::begin(PlanId::parse("3f2b-made-up").unwrap(), day);
        for step in steps {
            // What the plan refuses simply does not happen.
            plan.apply(change(step, &plan)).ok();
        }
        plan
    })
}

/// Pictures that are being made, by the field of what they are for.
pub fn pictures() -> impl Strategy<Value = Vec<(String, OwnPicture)>> {
    let made =
        (0..8_u8, any::<u8>()).prop_filter_map("no picture", |(this, that)| picture(this, that));
    vec((text(), made), 0..3)
}

/// A photo that shows this, and nobody could see.
pub fn photo(shows: &[u8]) -> Option<Photo> {
    let shows = shows.iter().filter(|byte| **byte != 0xff).copied();
    let jpeg: Vec<_> = PHOTO
        .iter()
        .copied()
        .chain(shows)
        .chain([0xff, 0xd9])
        .collect();
    Photo::of_jpeg(&Base64::encode_string(&jpeg))
}

pub fn text() -> impl Strategy<Value = String> {
    let injections: Vec<_> = include_str!("../injections.txt").lines().collect();
    let spelt = |letters: Vec<char>| letters.into_iter().collect::<String>();
    prop_oneof![
        2 => vec(any::<char>(), 0..8).prop_map(spelt),
        2 => vec(select(&TRICKY[..]), 0..8).prop_map(spelt),
        1 => select(injections).prop_map(str::to_owned),
        1 => select(&ALPHABETS[..]).prop_map(str::to_owned),
    ]
}

/// Characters that mean something to JSON, to HTML, to a line of text or to a careless reader.
const TRICKY: [char; 28] = [
    '<', '>', '&', '"', '\'', '/', '\\', '{', '}', '[', ']', ':', ',', '-', '!', 'u', ' ', '\t',
    '\r', '\n', '\0', '\u{1b}', '\u{7f}', '\u{85}', '\u{a0}', '\u{feff}', '\u{2028}', '\u{2029}',
];

const ALPHABETS: [&str; 12] = [
    "Not a hostel.  Not again.",
    "A door I can lock – and a kettle that's mine… £275",
    "أريد أن أنام",
    "לא לבד",
    "Тихо, и радио включено.",
    "要一扇能锁的门",
    "मुझे चाय पसंद है",
    "ქართული ენა",
    "e\u{301}, not é; ﬁ, not fi; \u{212b}",
    "\u{1f469}\u{200d}\u{1f373} \u{1f6b2}\u{fe0f} \u{1f3f4}\u{e0067}\u{e0062}\u{e007f}",
    "\u{202e}sdrawkcab\u{202c} \u{2066}x\u{2069} \u{200b}\u{ad}",
    "\u{10ffff}\u{fffe}\u{fffd}\u{e000}",
];

fn words() -> impl Strategy<Value = Wording> {
    text().prop_filter_map("only blanks are no words", |text| Wording::parse(&text))
}

fn step() -> impl Strategy<Value = Step> {
    let things = (0..12_u8, 0..40_u8);
    (0..40_u8, words(), proptest::option::of(words()), things).prop_map(
        |(what, words, more, (this, that))| Step {
            what,
            words,
            more,
            this,
            that,
        },
    )
}

fn change(step: Step, plan: &Plan) -> Change {
    let Step {
        what,
        words,
        more,
        this,
        that,
    } = step.clone();
    let number = u32::from(this);
    match what {
        0 => Change::Call(more),
        1 => Change::NameWorker(more),
        2 => {
            let named = std::iter::once(words).chain(more).map(Present::named);
            let mut here: Vec<Present> = named.collect();
            here[0].helped = that % 2 == 0;
            here[0].role = (that % 3 > 0).then(|| one_of(that, &Role::ALL));
            Change::SayWhoIsHere(here)
        }
        3 => Change::ChoosePath(one_of(this, &PATHS)),
        4 => Change::BeginVisit(plan.visit().day.plus(i32::from(this) - 1)),
        5 | 6 => Change::MakeCard {
            picture: picture(this, that),
            word: words,
            tray: one_of(that, &Tray::ALL),
        },
        7 => Change::RenameCard {
            card: card(this),
            word: words,
        },
        8 => Change::RemoveCard(card(this)),
        9 | 10 => Change::SortCard {
            card: card(this),
            tray: one_of(that, &Tray::ALL),
        },
        11 => Change::TakeCardBack(card(this)),
        12 => Change::RewriteLine {
            line: LineId(number),
            draft: line(step),
        },
        13 => Change::LeaveOutLine(LineId(number)),
        14 | 15 => Change::AddTie(tie(step)),
        16 => Change::ChangeTie {
            tie: TieId(number),
            draft: tie(step),
        },
        17 => Change::RemoveTie(TieId(number)),
        18 | 19 => Change::MakePromise(promise(step, plan)),
        20 => Change::ChangePromise {
            promise: PromiseId(number),
            draft: promise(step, plan),
        },
        21 => Change::LetGoOfPromise(PromiseId(number)),
        22 | 23 => Change::LookBack {
            promise: PromiseId(number),
            outcome: one_of(that, &Outcome::ALL),
            note: more,
        },
        24 => Change::PictureCard {
            card: card(this),
            picture: picture(that, this),
        },
        25 => Change::Hold((that % 3 > 0).then(|| Held {
            until: (that % 2 == 0).then(|| plan.visit().day.plus(i32::from(this))),
        })),
        26..36 => asking(step, plan),
        36 => Change::Lay {
            what: laid(this, that),
            going: one_of(that / 2, &Going::ALL),
        },
        37 => Change::TakeUp(laid(this, that)),
        _ => Change::WriteLine(line(step)),
    }
}

fn laid(this: u8, that: u8) -> LaidCard {
    LaidCard {
        card: card(this % 4),
        scale: one_of(that / 6, &Scale::ALL),
        by: one_of(that, &LaidBy::ALL),
    }
}

fn line(
    Step {
        words,
        more,
        this,
        that,
        ..
    }: Step,
) -> LineDraft {
    let only_today = that % 4 == 0;
    let text = if only_today {
        format!("{ONLY_TODAY} {}", words.as_str())
    } else {
        words.as_str().to_owned()
    };
    let mut places = vec![About::Card(card(this))];
    places.extend(About::ALL);
    let about = one_of(that, &places);
    LineDraft {
        when: (about.is_a_day() && this % 2 == 0).then(|| one_of(this / 2, &PartOfDay::ALL)),
        about,
        // Often a line that is not there: then nothing is written.
        beside: (this == 7).then(|| LineId(u32::from(that))),
        whose: match that % 4 {
            0 => Whose::WrittenFor(more),
            1 => Whose::Theirs(more),
            _ => Whose::Mine,
        },
        place: if only_today {
            Place::OnlyToday
        } else {
            Place::InPlan
        },
        text: Wording::parse(&text).unwrap(),
    }
}

fn tie(
    Step {
        words, this, that, ..
    }: Step,
) -> TieDraft {
    let ring = one_of(that, &Ring::ALL);
    TieDraft {
        picture: picture(that, this),
        strength: (this % 3 > 0).then(|| one_of(this, &[Strength::Thin, Strength::Strong])),
        name: words,
        ring,
        closer: this % 2 == 0,
        must_stay: that % 2 == 0,
    }
}

/// Now a drawing, now a photo, often neither.
fn picture(this: u8, that: u8) -> Option<OwnPicture> {
    let (x, y) = (u16::from(this) * 20, u16::from(that) * 20);
    match this % 4 {
        0 => Drawing::parse(vec![vec![(x, y), (y, x)], vec![(0, Drawing::SIDE)]])
            .map(OwnPicture::Drawing),
        1 => photo(&[this, that]).map(OwnPicture::Photo),
        _ => None,
    }
}

fn promise(
    Step {
        words,
        more,
        this,
        that,
        ..
    }: Step,
    plan: &Plan,
) -> PromiseDraft {
    let somebody = more.clone().map_or(Party::Person, Party::Someone);
    PromiseDraft {
        who: one_of(
            that,
            &[Party::Worker, Party::Person, Party::Together, somebody],
        ),
        what: words.clone(),
        shelf: (this % 4 == 0).then(|| Shelf {
            action: ActionId::parse("come-with").unwrap(),
            detail: more.clone(),
        }),
        by: (that % 3 > 0).then(|| plan.visit().day.plus(i32::from(this))),
        kind: one_of(that, &Kind::ALL),
        know: more.clone(),
        otherwise: (that % 2 == 0).then_some(words),
    }
}

/// What concerns others: what is in the way, asks, invitations, and who is there already.
fn asking(step: Step, plan: &Plan) -> Change {
    let Step {
        what,
        words,
        more,
        this,
        that,
    } = step;
    let (ask, invitation) = (AskId(u32::from(this)), InvitationId(u32::from(this)));
    let day = (that % 3 > 0).then(|| plan.visit().day.plus(i32::from(this)));
    let promise = plan.promises().first().map(|promise| promise.id);
    let asked = AskDraft {
        promise: promise.filter(|_| that % 2 == 0),
        to: Some(words.clone()),
        life: more.clone(),
        step: (this % 2 == 0).then(|| words.clone()),
        from: day,
        until: day.filter(|_| that % 2 == 0),
        look_back: day,
        allowed: more.clone(),
        worth: (this % 3 == 0).then(|| words.clone()),
        together: more.clone(),
        costs_now: costs(&words, this),
        costs_later: costs(&words, that),
        decide_by: day,
        reference: more.clone(),
        reply_to: (that % 2 == 0).then(|| words.clone()),
    };
    let invited = InvitationDraft {
        who: words.clone(),
        what_for: more.clone(),
        introduced_by: match this % 4 {
            0 => None,
            1 => more.clone().map(Party::Someone),
            2 => Some(Party::Together),
            _ => Some(Party::Worker),
        },
        how: (this % 3 == 0).then(|| words.clone()),
        by: day,
        tells: more.clone(),
        may_be_told: (that % 2 == 0).then(|| words.clone()),
        may_not_be_told: more.clone(),
        person_there: (this % 3 > 0).then_some(that % 2 == 0),
    };
    match what {
        26 | 27 => Change::SayInTheWay {
            promise: promise.unwrap_or(PromiseId(u32::from(this))),
            way: (that % 5 > 0).then(|| {
                Box::new(InTheWay {
                    kind: one_of(that, &InTheWayKind::ALL),
                    rule: Some(words),
                    whose: more.clone(),
                    reality: (this % 2 == 0).then(|| one_of(this, &Reality::ALL)),
                    costs: more.clone(),
                    meanwhile: more,
                    // The plan says which.
                    visit: usize::from(that),
                })
            }),
        },
        28 | 29 => Change::MakeAsk(Box::new(asked)),
        30 => Change::ChangeAsk {
            ask,
            draft: Box::new(asked),
        },
        31 if that % 2 == 0 => Change::AgreeToAsk {
            ask,
            agreed: this % 2 == 0,
        },
        31 => Change::AnswerAsk {
            ask,
            answer: Some(match that % 3 {
                0 => Answer::Yes,
                1 => Answer::No { because: more },
                _ => Answer::NoAnswer,
            }),
        },
        32 | 33 => Change::Invite(Box::new(invited)),
        34 if that % 2 == 0 => Change::ChangeInvitation {
            invitation,
            draft: Box::new(invited),
        },
        34 if this % 2 == 0 => Change::RemoveAsk(ask),
        34 => Change::RemoveInvitation(invitation),
        _ if that % 4 == 2 => {
            let tongues = ["pl", "cy", "fil"].map(Tongue::parse);
            Change::SpeakIn(tongues.into_iter().nth(this as usize % 4).flatten())
        }
        _ if that % 2 == 0 => Change::CountLoad(Load {
            workers: this,
            letters: that,
            appointments: 0,
            forms: this * 2,
        }),
        _ => Change::WalkAlongside(Box::new(Alongside {
            who: Some(words),
            reach: more.clone(),
            away: more,
            leaving: None,
        })),
    }
}

fn costs(words: &Wording, number: u8) -> Vec<Cost> {
    let all = CostKind::ALL.into_iter().cycle();
    let some = all.take(usize::from(number) % 6);
    some.map(|kind| Cost {
        kind,
        words: number.is_multiple_of(2).then(|| words.clone()),
        figure: kind.is_counted().then_some(u32::from(number) * 99),
    })
    .collect()
}

/// One of the deck's, or one that may have been made.
fn card(number: u8) -> CardId {
    let deck = ["where-i-live", "sleep", "money"];
    let own = format!("own-{number}");
    CardId::parse(deck.get(usize::from(number)).unwrap_or(&own.as_str())).unwrap()
}

fn one_of<T: Clone>(number: u8, all: &[T]) -> T {
    all[usize::from(number) % all.len()].clone()
}
