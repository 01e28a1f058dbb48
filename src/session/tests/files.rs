//! Plan files: taking one, opening one, and everything that may be wrong with one.

use super::*;

#[test]
fn what_was_only_for_today_reaches_no_export() {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(only_today("I went back on Sunday")));
    for take in [
        Intention::Taking(intention::Taking::Print),
        Intention::Taking(intention::Taking::TakeFile {
            name: "a.html".to_owned(),
        }),
        Intention::Taking(intention::Taking::TakeText {
            name: "a.txt".to_owned(),
        }),
    ] {
        tablet.does(take);
    }

    assert_eq!(
        tablet.count(|e| matches!(
            e,
            Effect::Taking(effect::Taking::Print { .. } | effect::Taking::Offer { .. })
        )),
        3
    );
    for effect in &tablet.asked {
        if let Effect::Taking(
            effect::Taking::Print { html: text } | effect::Taking::Offer { text, .. },
        ) = effect
        {
            assert!(!text.contains("back on Sunday"));
        }
    }
}

#[test]
fn what_is_printed_is_exactly_the_file() {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    tablet.does(intention::Taking::Print);
    tablet.does(intention::Taking::TakeFile {
        name: "a.html".to_owned(),
    });

    let printed = tablet.asked.iter().find_map(|effect| {
        if let Effect::Taking(effect::Taking::Print { html }) = effect {
            Some(html)
        } else {
            None
        }
    });
    let offered = tablet.asked.iter().find_map(|effect| {
        if let Effect::Taking(effect::Taking::Offer {
            kind: FileKind::Html,
            text,
            ..
        }) = effect
        {
            Some(text)
        } else {
            None
        }
    });
    assert!(printed.is_some());
    assert_eq!(printed, offered);
}

#[test]
fn a_file_that_cannot_be_opened_leaves_everything_open_as_it_is() {
    let mut tablet = started();
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    let screen = tablet.model.screen().clone();
    tablet.hears(file_came("<p>Flour, water, salt.".to_owned()));

    assert!(matches!(
        tablet.model.notice(),
        Some(Notice::FileNotOpened(..))
    ));
    assert_eq!(*tablet.model.screen(), screen);
    assert!(tablet.model.sitting().is_some());
}

#[test]
fn a_file_brings_everything_back_and_opening_it_twice_makes_no_second_copy() {
    let mut tablet = Tablet::empty();
    for _ in 0..2 {
        tablet.does(intention::Desk::ChooseFile);
        tablet.hears(file_came(file_of(&full())));
        assert_eq!(*tablet.plan(), full().to_take_home());
        tablet.does(intention::Frame::Go(Screen::Desk));
        assert_eq!(tablet.model.desk().entries().len(), 1);
    }
    assert_eq!(tablet.records.len(), 3, "its key, its label and its words");
}

#[test]
fn a_file_of_an_older_release_with_cards_that_were_not_for_this_is_no_second_copy() {
    let kept = record_of(full(), "desk");
    let mut tablet = Tablet::on("2026-11-24", vec![kept]);
    let older = record::encode_kept(&record::Kept {
        plan: full().after_today(),
        screen: String::new(),
        taken: None,
        drafts: vec![],
        pictures: vec![],
        replaced: None,
        left: vec![],
    });
    let older = older.replace("alongside-kept", "alongside-plan");
    let older = older.replace("\"version\":2", "\"version\":1");
    assert!(older.contains("not-for-this"));
    let older = older.replace(",\"screen\":\"\",\"drafts\":[]", "");
    tablet.hears(file_came(older));
    assert_eq!(tablet.model.notice(), None);
    assert!(tablet.model.sitting().is_some(), "the tablet's own is open");
}

#[test]
fn a_file_saved_again_is_the_same_file() {
    let file = file_of(&full());
    let mut tablet = Tablet::on("2027-03-01", vec![]);
    tablet.hears(file_came(file.clone()));
    tablet.does(intention::Taking::TakeFile {
        name: "a.html".to_owned(),
    });

    let Some(Effect::Taking(effect::Taking::Offer { text, .. })) = tablet
        .asked
        .iter()
        .find(|effect| matches!(effect, Effect::Taking(effect::Taking::Offer { .. })))
    else {
        panic!("nothing was offered")
    };
    assert_eq!(*text, file);
}

#[test]
fn a_file_that_cannot_be_opened_says_why_and_changes_nothing() {
    let newer = record::encode_plan(&full()).replace("\"version\":2", "\"version\":9");
    let huge = " ".repeat(record::MAX_BYTES + 1);
    let bad = [
        (b"shopping list".to_vec(), FileTrouble::NotOurs),
        (huge.into_bytes(), FileTrouble::TooLarge),
        (vec![0x89, b'P', b'N', b'G', 0xff], FileTrouble::NotOurs),
        (newer.into_bytes(), FileTrouble::TooNew),
    ];
    for (read, trouble) in bad {
        let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
        let before = tablet.records.clone();
        tablet.hears(file_came(read));
        assert_eq!(
            tablet.model.notice(),
            Some(&Notice::FileNotOpened(trouble, vec![]))
        );
        assert!(tablet.model.sitting().is_none());
        assert_eq!(tablet.records, before);
    }
}

#[test]
fn a_file_that_breaks_off_shows_the_words_that_can_still_be_read() {
    let file = file_of(&full());
    let cut = file.find("The radio.").map(|at| at + 12).unwrap();
    let data = file.rfind("The radio.").unwrap();
    assert!(cut < data, "once on the page, once in the data");
    let mut tablet = Tablet::empty();
    tablet.hears(file_came(file[..data + 12].to_owned()));

    let Some(Notice::FileNotOpened(FileTrouble::CutShort, words)) = tablet.model.notice() else {
        panic!("{:?}", tablet.model.notice())
    };
    assert!(words.contains(&"Fog lifting.".to_owned()), "{words:?}");
}

#[test]
fn when_the_file_says_something_else_somebody_chooses_and_neither_copy_is_lost() {
    let mut on_paper = full();
    on_paper
        .apply(Change::WriteLine(mine(About::Gift, "written at home")))
        .unwrap();
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    tablet.hears(file_came(file_of(&on_paper)));
    let copies = copies(&tablet);
    assert!(!copies.file_changed && !copies.do_names_differ() && !copies.is_file_older());
    assert_eq!(
        (copies.here.only_here, copies.file.only_here),
        (Some(0), Some(1))
    );
    assert_eq!((copies.here.visits, copies.file.visits), (Some(1), Some(1)));
    assert!(tablet.model.sitting().is_none());

    tablet.does(intention::Desk::OpenFiles);
    assert_eq!(*tablet.plan(), on_paper.to_take_home());
    tablet.does(intention::Writing::Undo);
    assert_eq!(*tablet.plan(), full(), "the tablet's copy is one step away");
}

#[test]
fn what_a_file_replaced_can_be_had_back_until_the_visit_ends() {
    let mut on_paper = full();
    on_paper
        .apply(Change::WriteLine(mine(About::Gift, "written at home")))
        .unwrap();
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    tablet.hears(file_came(file_of(&on_paper)));
    tablet.does(intention::Desk::OpenFiles);
    assert_eq!(tablet.model.notice(), Some(&Notice::Replaced));

    // It is sealed with the rest, and outlives the way back by steps.
    tablet.does(intention::Frame::Hide);
    tablet.does(intention::Frame::Uncover);
    assert!(!tablet.model.sitting().unwrap().can_undo());
    let mut tablet = tablet.reopened("2026-11-24");
    tablet.does(intention::Desk::GiveBack);
    assert_eq!(*tablet.plan(), full());
    assert!(!tablet.model.sitting().unwrap().can_give_back());
    tablet.does(intention::Writing::Undo);
    assert_eq!(*tablet.plan(), on_paper.to_take_home());
}

#[test]
fn what_a_file_replaced_is_gone_when_the_visit_has_ended() {
    let mut other = full();
    other
        .apply(Change::Call(Some(words("Ida at home"))))
        .unwrap();
    for ends in [true, false] {
        let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
        tablet.hears(file_came(file_of(&other)));
        tablet.does(intention::Desk::OpenFiles);
        let day = if ends {
            tablet.does(intention::Goodbye::KeepHere);
            "2026-11-24"
        } else {
            "2026-11-25"
        };
        let mut tablet = tablet.reopened(day);
        tablet.does(intention::Desk::OpenPlan(full().id().clone()));
        assert!(!tablet.model.sitting().unwrap().can_give_back(), "{day}");
    }
}

#[test]
fn an_empty_plan_is_a_plan_too() {
    let mut tablet = started();
    tablet.does(intention::Frame::StopHere);
    tablet.does(intention::Taking::Print);
    assert_eq!(
        tablet.count(|effect| matches!(effect, Effect::Taking(effect::Taking::Print { .. }))),
        1
    );
    assert!(empty().is_empty());
}

#[test]
fn a_file_in_which_a_letter_was_changed_is_told_and_opens() {
    let file = file_of(&full()).replace("harbour", "station");
    let mut tablet = Tablet::on("2026-11-24", vec![]);
    tablet.hears(file_came(file.clone()));
    assert_eq!(tablet.model.notice(), Some(&Notice::FileChanged(vec![])));
    assert!(
        tablet
            .plan()
            .lines()
            .iter()
            .any(|line| line.text.as_str().contains("station"))
    );

    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    tablet.hears(file_came(file));
    assert!(copies(&tablet).file_changed);
}

#[test]
fn a_changed_file_with_words_that_find_no_place_says_both() {
    let file = file_of(&full()).replace("\"tray\":\"talk-about-now\"", "\"tray\":\"in my pocket\"");
    let mut tablet = Tablet::on("2026-11-24", vec![]);
    tablet.hears(file_came(file));
    let Some(Notice::FileChanged(left)) = tablet.model.notice() else {
        panic!("{:?}", tablet.model.notice())
    };
    assert!(
        left.iter().any(|text| text.contains("in my pocket")),
        "{left:?}"
    );
}

#[test]
fn a_file_never_takes_the_place_of_a_plan_that_cannot_be_read() {
    let broken = (
        "plan/made-up-1".to_owned(),
        "{\"format\":\"alongside-kept\",\"ver".to_owned(),
    );
    let mut tablet = Tablet::on("2026-11-24", vec![broken.clone()]);
    tablet.hears(file_came(file_of(&full())));
    assert_eq!(tablet.model.notice(), Some(&Notice::OpenedBeside));
    assert_eq!(tablet.plan().called(), full().called());
    assert_ne!(tablet.plan().id(), full().id());
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));

    assert!(tablet.records.contains(&broken), "it stays as it is");
    assert!(tablet.kept_of(tablet.plan().id()).is_some());
    tablet.does(intention::Frame::Go(Screen::Desk));
    assert_eq!(tablet.model.desk().entries().len(), 2);
}

fn copies(tablet: &Tablet) -> &Copies {
    let Some(Notice::TwoCopies(copies)) = tablet.model.notice() else {
        panic!("{:?}", tablet.model.notice())
    };
    copies
}

#[test]
fn a_file_that_is_older_or_of_another_name_is_told_before_somebody_chooses() {
    let mut later = full();
    later.apply(Change::BeginVisit(day("2026-12-08"))).unwrap();
    later
        .apply(Change::WriteLine(mine(About::Gift, "Clocks")))
        .unwrap();
    let mut tablet = Tablet::on("2026-12-08", vec![record_of(later, "desk")]);
    tablet.hears(file_came(file_of(&full())));
    let told = copies(&tablet);
    assert!(told.is_file_older() && !told.do_names_differ());
    assert_eq!((told.here.visits, told.file.visits), (Some(2), Some(1)));
    assert_eq!(
        (told.here.only_here, told.file.only_here),
        (Some(1), Some(0))
    );

    let mut other = full();
    other.apply(Change::Call(Some(words("Jo")))).unwrap();
    let mut tablet = Tablet::on("2026-11-24", vec![record_of(full(), "desk")]);
    tablet.hears(file_came(file_of(&other)));
    assert!(copies(&tablet).do_names_differ());
}

#[test]
fn of_a_plan_with_a_secret_word_only_its_label_is_told() {
    let mut tablet = started();
    tablet.changes(Change::Call(Some(words("Ray"))));
    let plan = tablet.plan().clone();
    tablet.does(intention::Keeping::WithWord(
        SecretWord::parse("four green boats").unwrap(),
    ));
    tablet.changes(Change::WriteLine(mine(About::Gift, "Clocks")));
    tablet.does(intention::Frame::Go(Screen::Desk));
    tablet.hears(file_came(file_of(&plan)));
    let told = copies(&tablet);
    assert_eq!(told.here.called, Some(words("Ray")));
    assert_eq!((told.here.visits, told.here.only_here), (None, None));
    assert_eq!(told.file.visits, Some(1));
}

#[test]
fn a_name_that_the_desk_may_not_show_is_not_told_of_a_copy_either() {
    let mut tablet = started();
    tablet.changes(Change::Call(Some(words("Ray"))));
    let mut file = tablet.plan().clone();
    file.apply(Change::WriteLine(mine(About::Gift, "Clocks")))
        .unwrap();
    tablet.does(intention::Keeping::ShowName(false));
    tablet.does(intention::Frame::Go(Screen::Desk));
    tablet.hears(file_came(file_of(&file)));
    let here = &copies(&tablet).here;
    assert_eq!((&here.called, here.last, here.visits), (&None, None, None));
    assert!(!copies(&tablet).is_file_older());
}

#[test]
fn a_page_whose_plan_another_program_left_out_says_so_and_what_it_says() {
    let whole = file_of(&full());
    let (start, end) = (
        whole.find("<script").unwrap(),
        whole.find("</script>").unwrap(),
    );
    let stripped = format!("{}{}", &whole[..start], &whole[end + "</script>".len()..]);
    let mut tablet = Tablet::empty();
    tablet.hears(file_came(stripped.clone()));
    let Some(Notice::FileNotOpened(FileTrouble::NoPlan, words)) = tablet.model.notice() else {
        panic!("{:?}", tablet.model.notice());
    };
    let said = "Per will bring the oars.".to_owned();
    assert!(words.contains(&said), "{words:?}");
    assert!(
        words.iter().all(|line| !line.contains("class=")),
        "{words:?}"
    );

    let cut = &stripped[..stripped.len() / 2];
    tablet.hears(file_came(cut.to_owned()));
    assert!(matches!(
        tablet.model.notice(),
        Some(Notice::FileNotOpened(FileTrouble::CutShort, _))
    ));
}

#[test]
fn a_plan_whose_data_a_tidy_program_has_wrapped_opens() {
    let whole = file_of(&full());
    let mut usual = Tablet::empty();
    usual.hears(file_came(whole.clone()));
    for (before, after) in [
        ("\n//<![CDATA[\n", "\n//]]>\n"),
        ("<![CDATA[", "]]>"),
        ("/*<![CDATA[*/", "/*]]>*/"),
        ("<!--\n", "\n//-->"),
    ] {
        let start = whole.find("<script").unwrap();
        let begins = start + whole[start..].find('>').unwrap() + 1;
        let ends = whole.find("</script>").unwrap();
        let [head, data, rest] = [&whole[..begins], &whole[begins..ends], &whole[ends..]];
        let mut tablet = Tablet::empty();
        tablet.hears(file_came(format!("{head}{before}{data}{after}{rest}")));
        assert_eq!(tablet.plan(), usual.plan(), "{before}");
        assert_eq!(tablet.model.notice(), usual.model.notice(), "{before}");
    }
}

#[test]
fn of_several_files_each_is_told_and_the_one_that_is_chosen_is_opened() {
    let word = SecretWord::parse("four green boats").unwrap();
    let locked = locked(&word, &file_of(&full()));
    let locked = document::locked_html(&Words::english(), &locked_file::encode(&locked));
    let several = || {
        vec![
            Arrived::of("holiday.html", b"<p>Sea, sun, sand.".to_vec()),
            Arrived::of("plan.html", file_of(&full()).into()),
            Arrived::of("sealed.html", locked.clone().into()),
        ]
    };
    let mut tablet = Tablet::empty();
    tablet.hears(event::Desk::FilesRead(several().into()));

    let Some(Notice::SeveralFiles(told)) = tablet.model.notice() else {
        panic!("{:?}", tablet.model.notice())
    };
    let kinds: Vec<_> = told.files.iter().map(Arrived::kind).collect();
    assert_eq!(
        kinds,
        [
            ArrivedKind::Not(FileTrouble::NotOurs),
            ArrivedKind::Plan {
                called: full().called(),
                last: full().visit().day,
            },
            ArrivedKind::Locked,
        ]
    );
    assert!(tablet.model.sitting().is_none(), "nobody has chosen yet");
    assert!(tablet.records.is_empty());

    tablet.does(intention::Desk::OpenArrived(1));
    assert_eq!(*tablet.plan(), full().to_take_home());

    tablet.hears(event::Desk::FilesRead(several().into()));
    assert_eq!(
        *tablet.plan(),
        full().to_take_home(),
        "it stays open meanwhile"
    );
    tablet.does(intention::Desk::OpenArrived(2));
    assert!(tablet.model.sitting().is_none());
    assert_eq!(tablet.model.cover(), Cover::SecretWord);
}

#[test]
fn a_choice_that_is_not_there_opens_nothing() {
    let mut tablet = Tablet::empty();
    tablet.does(intention::Desk::OpenArrived(0));
    tablet.hears(event::Desk::FilesRead(Several::default()));
    assert_eq!(tablet.model.notice(), None);
    assert!(tablet.model.sitting().is_none());
}

#[test]
fn reading_says_how_far_it_is_and_opens_in_the_end() {
    let mut tablet = Tablet::empty();
    tablet.hears(event::Desk::FilesComing { done: 0, of: 1 });
    let told = Notice::ReadingFiles { done: 0, of: 1 };
    assert_eq!(tablet.model.notice(), Some(&told));
    tablet.hears(file_came(file_of(&full())));
    assert_eq!(tablet.model.notice(), None);
    assert_eq!(*tablet.plan(), full().to_take_home());

    tablet.does(intention::Frame::Go(Screen::Desk));
    for done in 0..2 {
        tablet.hears(event::Desk::FilesComing { done, of: 2 });
        let told = Notice::ReadingFiles { done, of: 2 };
        assert_eq!(tablet.model.notice(), Some(&told));
    }
}

#[test]
fn what_is_read_for_somebody_who_went_on_opens_nothing() {
    let ways_on: [fn(&mut Tablet); 3] = [
        |tablet| tablet.does(intention::Frame::PutNoticeAway),
        |tablet| tablet.does(intention::Frame::Hide),
        |tablet| tablet.does(intention::Frame::Go(Screen::Settings)),
    ];
    for go_on in ways_on {
        let mut tablet = Tablet::empty();
        tablet.hears(event::Desk::FilesComing { done: 0, of: 2 });
        go_on(&mut tablet);
        let screen = tablet.model.screen().clone();
        tablet.hears(event::Desk::FilesComing { done: 1, of: 2 });
        tablet.hears(file_came(file_of(&full())));
        assert!(tablet.model.sitting().is_none());
        assert_eq!(tablet.model.notice(), None);
        assert_eq!(*tablet.model.screen(), screen);

        tablet.does(intention::Frame::Uncover);
        tablet.hears(file_came(file_of(&full())));
        assert!(tablet.model.sitting().is_some(), "the next one opens");
    }
}
