//! There and back, for any plan that people could make: what is sealed opens as it was, and what is undone was never done.

use alongside::plan::{Change, Day, Held, PlanId, Wording};
use alongside::record::sealed::{self, KeptKey, Label, Unsealed};
use alongside::record::{self, Album, Kept, Opened, Settings};
use alongside::session::{Effect, Intention, Model, Msg, event, intention};
use alongside::vault::{Key, Lock, Random, StretchCost};
use alongside::words::Words;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::effort::{Dice, is_long};
use crate::made_up;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases()) })]

    #[test]
    fn what_is_kept_comes_back_as_it_was(
        plan in made_up::plan(),
        screen in made_up::text(),
        drafts in vec((made_up::text(), made_up::text()), 0..4),
        pictures in made_up::pictures(),
        left in vec(made_up::text(), 0..3),
        (revision, seed) in any::<(u64, u64)>(),
    ) {
        let kept = Kept { plan, screen, drafts, pictures, taken: None, replaced: None, left };
        prop_assert_eq!(&record::decode_kept(&record::encode_kept(&kept)).unwrap(), &kept);

        let (key, mut random) = keys(seed);
        let mut album = Album::default();
        album.follow(&kept, &key, &mut random);
        let text = sealed::seal_kept(&kept, &album, revision, &key, &mut random);
        let id = kept.plan.id().clone();
        let opened = Unsealed { kept, revision, is_whole: true };
        prop_assert_eq!(sealed::open_kept(&text, &mut album, &id, &key), Ok(opened));
        prop_assert!(sealed::open_kept(&text, &mut album, &id, &random.key()).is_err());
    }

    #[test]
    fn a_plan_file_comes_back_without_what_was_only_for_today_or_not_for_this(plan in made_up::plan()) {
        let opened = record::decode_plan(&record::encode_plan(&plan)).unwrap();
        prop_assert_eq!(&opened, &Opened { plan: plan.to_take_home(), left: vec![], is_changed: false });
        let again = record::encode_plan(&opened.plan);
        prop_assert!(!again.contains(made_up::ONLY_TODAY));
    }

    #[test]
    fn a_label_comes_back_as_it_was(
        called in made_up::text(),
        (name_hidden, broken_off, for_the_day) in any::<(bool, bool, bool)>(),
        (days, taken) in (0..20_000_i32, proptest::option::of(0..20_000_i32)),
        held in proptest::option::of(proptest::option::of(0..20_000_i32)),
        pictures in vec(made_up::text(), 0..4),
        (revision, seed) in any::<(u64, u64)>(),
    ) {
        let day = |days| Day::FIRST.plus(days);
        let label = Label {
            called: Wording::parse(&called),
            name_hidden,
            day: day(days),
            taken: taken.map(day),
            held: held.map(|until| Held { until: until.map(day) }),
            broken_off,
            for_the_day,
            revision,
            pictures,
        };
        let (key, mut random) = keys(seed);
        let text = label.seal(&id(), &key, &mut random);
        prop_assert_eq!(Label::open(&text, &id(), &key), Ok(label));
        prop_assert!(Label::open(&text, &PlanId::parse("another").unwrap(), &key).is_err());
    }

    #[test]
    fn a_key_comes_back_as_it_was(
        (memory, passes) in (19 * 1024..=256 * 1024_u32, 2..=10_u32),
        (salt, kind, seed) in any::<([u8; 16], u8, u64)>(),
    ) {
        let lock = match kind % 3 {
            0 => Lock::Visit,
            1 => Lock::Tablet,
            _ => Lock::Word { cost: StretchCost::parse(memory, passes).unwrap(), salt },
        };
        let (with, mut random) = keys(seed);
        let key = random.key();
        let kept = KeptKey::wrap(&id(), lock, &with, &key, &mut random);
        prop_assert_eq!(&KeptKey::decode(&kept.encode()).unwrap(), &kept);
        prop_assert!(kept.unwrap(&id(), &with) == Ok(key));
        prop_assert!(kept.unwrap(&id(), &random.key()).is_err());
    }

    #[test]
    fn settings_come_back_as_they_were(names in any::<[String; 3]>()) {
        let [text_size, theme, lock_after] = names;
        let mut settings = Settings::default();
        (settings.text_size, settings.theme, settings.lock_after) = (text_size, theme, lock_after);
        prop_assert_eq!(record::decode_settings(&record::encode_settings(&settings)), Ok(settings));
    }

    #[test]
    fn everything_done_can_be_undone_and_done_again(names in vec(made_up::text(), 1..20)) {
        let mut model = begun();
        let mut seen = vec![shown(&model)];
        for name in names.iter().filter_map(|name| Wording::parse(name)) {
            tell(&mut model, Intention::Writing(intention::Writing::Change(Change::Call(Some(name)))));
            if Some(&shown(&model)) != seen.last().as_ref().copied() {
                seen.push(shown(&model));
            }
        }
        for before in seen.iter().rev().skip(1) {
            tell(&mut model, Intention::Writing(intention::Writing::Undo));
            prop_assert_eq!(&shown(&model), before);
        }
        for after in seen.iter().skip(1) {
            tell(&mut model, Intention::Writing(intention::Writing::Redo));
            prop_assert_eq!(&shown(&model), after);
        }
    }
}

#[test]
fn a_form_that_leaves_something_out_is_seen() {
    let day = Day::parse("2026-11-24").unwrap();
    let mut plan = alongside::plan::Plan::begin(id(), day);
    plan.apply(Change::Call(Wording::parse("Ray"))).unwrap();
    let text = record::encode_plan(&plan).replace("\"called\"", "\"was_called\"");
    assert_ne!(
        record::decode_plan(&text).unwrap(),
        Opened {
            plan,
            left: vec![],
            is_changed: false
        }
    );
}

fn cases() -> u32 {
    if is_long() { 10_000 } else { 48 }
}

fn keys(seed: u64) -> (Key, Random) {
    let mut dice = Dice::new(seed);
    let random = Random::from_seed(&Key::from_bytes(dice.bytes()));
    (Key::from_bytes(dice.bytes()), random)
}

fn id() -> PlanId {
    PlanId::parse("made-up-1").unwrap()
}

fn begun() -> Model {
    let today = Day::parse("2026-11-24").unwrap();
    let (mut model, _): (Model, Vec<Effect>) =
        Model::start(Words::english(), today, &Key::from_bytes([1; 32]));
    model.update(Msg::Person(intention::Desk::StartConversation.into()));
    model.update(Msg::Desk(event::Desk::PlanIdMade { id: id(), today }));
    model
}

fn tell(model: &mut Model, intention: Intention) {
    model.update(Msg::Person(intention));
}

fn shown(model: &Model) -> String {
    record::encode_plan(model.sitting().unwrap().plan())
}
