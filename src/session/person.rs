//! What people ask for, one arm each.

use super::sitting::Ending;
use super::{
    Cover, Effect, Field, FileKind, Focus, Intention, Model, Notice, Screen, Sitting, card_name,
};
use crate::plan::{Change, Path, PlanId, Tray};

impl Model {
    pub(super) fn person(&mut self, intention: Intention) {
        match intention {
            Intention::Hide => self.hide(),
            Intention::Uncover => self.uncover(),
            Intention::ChooseFile if !self.has_a_plan() && !self.is_busy() => {
                self.ask(Effect::ChooseFile);
            }
            other => self.person_at_the_table(other),
        }
    }

    /// What somebody asks for who has the whole guide before them.
    #[inline(never)]
    fn person_at_the_table(&mut self, intention: Intention) {
        match intention {
            Intention::StartConversation
            | Intention::Practise
            | Intention::OpenPlan(_)
            | Intention::ChooseFile
                if self.sitting.is_some() =>
            {
                self.end(Ending::Leave(Box::new(intention)));
            }
            Intention::StartConversation
            | Intention::Practise
            | Intention::OpenPlan(_)
            | Intention::ChooseFile
                if self.is_someone_elses_turn(&intention) => {}
            Intention::StartConversation => {
                self.practising = false;
                self.ask(Effect::MakePlanId);
            }
            Intention::Practise => self.practise(),
            Intention::ReadOut(text) => self.read_out(text),
            Intention::OpenPlan(id) => self.open_from_desk(&id),
            Intention::OpenTablets => self.choose_copy(false),
            Intention::OpenFiles => self.choose_copy(true),
            Intention::TakeOver => self.take_over(),
            Intention::Go(screen) => self.walk(screen),
            Intention::Back => self.back(),
            Intention::StopHere => self.stop_here(),
            Intention::PutDown => self.lay(Cover::PutDown),
            Intention::LookAtPage => self.lay(Cover::OurPage),
            Intention::GetHelp => self.get_help(),
            Intention::TurnRound => self.turned = !self.turned,
            Intention::Change(change) => self.change_and_go(change),
            Intention::Keep { field, change } => self.keep(&field, change),
            Intention::Type { text, .. } if text.len() > Field::MAX => {
                self.notify(Notice::TooLong);
            }
            Intention::Type { field, text } if self.screen == Screen::Debrief => {
                self.type_in_debrief(field, text);
            }
            Intention::Type { field, text } => {
                self.edit(|sitting| std::rc::Rc::make_mut(&mut sitting.drafts).write(field, text));
            }
            Intention::ChoosePlace {
                field,
                about,
                place,
            } => self.edit(|sitting| {
                std::rc::Rc::make_mut(&mut sitting.drafts).choose_place(&field, about, place);
            }),
            Intention::Undo => self.step(true),
            Intention::Redo => self.step(false),
            other => self.person_on_a_screen(other),
        }
    }

    /// The intentions that belong to one screen.
    fn person_on_a_screen(&mut self, intention: Intention) {
        match intention {
            Intention::SortCard(tray) => self.sort_top(tray),
            Intention::PassCard => self.pass_top(),
            Intention::BringBackPassed => self.edit(|sitting| sitting.mat.bring_back()),
            Intention::ChoosePile(pile) => self.edit(|sitting| sitting.mat.pile = pile),
            Intention::ShowAsList(yes) => self.edit(|sitting| sitting.mat.as_list = yes),
            Intention::GrabCard { pointer, x, y } => {
                self.ask(Effect::FollowCard { pointer, x, y });
            }
            Intention::ShowPeopleAsList(yes) => self.edit(|sitting| sitting.people_as_list = yes),
            Intention::MoveTie { tie, ring } => self.move_tie(tie, ring),
            Intention::GrabTie { tie, pointer, x, y } => {
                self.ask(Effect::FollowTie { tie, pointer, x, y });
            }
            picture @ (Intention::BeginStroke { .. }
            | Intention::TakePhoto { .. }
            | Intention::KeepPicture { .. }) => self.person_with_a_picture(picture),
            Intention::ReadOn => self.read(1),
            Intention::ReadBack => self.read(-1),
            Intention::TakeLockedFile { name, word } => self.lock_file(name, word),
            Intention::KeepHere => self.end(Ending::Keep),
            Intention::ClearThisPlan => self.clear_this_plan(),
            Intention::ClearWithoutACopy => self.end(Ending::Clear),
            Intention::ClearEverything => self.end(Ending::ClearEverything),
            Intention::SetTextSize(size) => {
                self.settings.text_size = size;
                self.save_settings();
            }
            Intention::SetTheme(theme) => {
                self.settings.theme = theme;
                self.save_settings();
            }
            Intention::SetLockAfter(after) => {
                self.settings.lock_after = after;
                self.save_settings();
            }
            Intention::SetShared(shared) => {
                self.settings.shared = shared;
                self.save_settings();
            }
            Intention::SetCountry(country) => {
                self.settings.country = country;
                self.count_in_its_money();
                self.save_settings();
            }
            Intention::SetContacts(contacts) => self.set_contacts(contacts),
            Intention::WeAreAlone => self.we_are_alone(),
            Intention::LeaveForLater => self.leave_for_later(),
            Intention::Lock => self.lock_up(),
            Intention::KeepAs(keeping) => self.keep_as(keeping),
            Intention::KeepWithWord(word) => self.keep_with_word(word),
            Intention::ShowName(shown) => self.edit(|sitting| sitting.secret.name_shown = shown),
            Intention::GiveWord(word) => self.give_word(word),
            Intention::NotNow => self.not_now(),
            Intention::TakeRecord(plan) => self.take_record(&plan),
            Intention::PutNoticeAway => self.put_notice_away(),
            Intention::TryAgain => self.write_now(),
            Intention::KeepDebrief { anyway } => self.person_debriefs(true, anyway),
            Intention::UseFacts => self.person_debriefs(false, false),
            Intention::TakeOutDebrief(id) => self.take_out_debrief(id),
            Intention::TellOfRule {
                debrief,
                way,
                stage,
            } => self.tell_of_rule(debrief, way, stage),
            Intention::OpenLearningFiles => self.ask(Effect::OpenPool),
            Intention::PutLearningFilesAway => self.put_pool_away(),
            Intention::TakeLearning { anyway } => self.take_learning(anyway),
            Intention::TakeLearningTable(kind) => self.take_table(kind),
            Intention::PrintLearning(period) => self.print_learning(&period),
            taking => self.person_takes(taking),
        }
    }

    fn put_notice_away(&mut self) {
        if matches!(self.notice, Some(Notice::SomePiecesLeft(_))) {
            self.edit(|sitting| sitting.left.clear());
        }
        self.notice = None;
        self.file = None;
        self.ask(Effect::Focus(Focus::Heading));
    }

    pub(super) fn say(&mut self, message: &str) {
        let text = self.words.say(message);
        self.announce(text);
    }

    /// Changes something of the sitting that is kept with the plan but is not part of it.
    pub(super) fn edit(&mut self, change: impl FnOnce(&mut Sitting)) {
        if let Some(sitting) = &mut self.sitting {
            change(sitting);
            self.changed();
        }
    }

    fn walk(&mut self, screen: Screen) {
        match screen {
            Screen::Settings if self.screen != Screen::Settings => {
                self.before_settings = std::mem::take(&mut self.screen);
                self.ask(Effect::LookAtStorage);
                self.go(Screen::Settings);
            }
            Screen::Desk if self.sitting.is_some() => {
                self.end(Ending::Leave(Box::new(Intention::Go(Screen::Desk))));
            }
            other => self.go(other),
        }
    }

    /// On to taking the plan, all of it unless somebody chooses; from there on to saying goodbye. Whoever is not alone, and
    /// is asked just that, can stop all the same: the plan stays where it is.
    fn stop_here(&mut self) {
        if self.screen != Screen::Take {
            self.choose_my_plan();
            return self.go(Screen::Take);
        }
        if self.asks_if_alone() {
            self.end(Ending::Keep);
        } else {
            self.go(Screen::Goodbye);
        }
    }

    pub(super) fn back(&mut self) {
        if self.cover != Cover::Nothing {
            match self.cover {
                // A hidden screen comes back by a tap and by nothing else.
                Cover::Hidden | Cover::Nothing => {}
                Cover::SecretWord => self.not_now(),
                Cover::PutDown | Cover::OurPage | Cover::Help => self.put_cover_away(),
            }
            return;
        }
        let to = match self.screen {
            Screen::Settings => self.before_settings.clone(),
            ref screen => screen.back(),
        };
        self.walk(to);
    }

    /// Whoever puts the tablet down or looks at the page comes back to where they were.
    pub(super) fn lay(&mut self, cover: Cover) {
        let for_a_while = |cover| matches!(cover, Cover::PutDown | Cover::OurPage | Cover::Help);
        let focus = match (self.cover, cover) {
            (from, to) if for_a_while(from) && for_a_while(to) => Focus::NextCover,
            (_, to) if for_a_while(to) => Focus::Cover,
            (from, Cover::Nothing) if for_a_while(from) => Focus::Under,
            _ => Focus::Heading,
        };
        self.cover = cover;
        if cover != Cover::Help {
            self.under_help = Cover::Nothing;
        }
        self.ask(Effect::Focus(focus));
        self.write_now();
    }

    /// Urgent leads straight to what happens today and this week.
    fn change_and_go(&mut self, change: Change) {
        let path = if let Change::ChoosePath(path) = change {
            Some(path)
        } else {
            None
        };
        if !self.change(change) {
            return;
        }
        match path {
            Some(Path::Urgent) => self.go(Screen::Promises),
            Some(Path::JustTalking) => self.go(Screen::Ways),
            Some(Path::LookingAhead) => self.go(Screen::Year),
            Some(Path::CatchingUp) => self.go(Screen::CatchUp),
            None => {}
        }
    }

    fn step(&mut self, back: bool) {
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        let history = &mut sitting.history;
        if !(if back { history.undo() } else { history.redo() }) {
            return;
        }
        if let Screen::Talk(card) = &self.screen
            && crate::plan::CardId::is_own(card)
            && sitting.plan().own_card(card).is_none()
        {
            self.screen = Screen::Mat;
        }
        let here = std::mem::take(&mut self.screen);
        self.screen = self.near_enough(here);
        self.changed();
        self.say(if back {
            "announce-undone"
        } else {
            "announce-redone"
        });
    }

    pub(super) fn sort_top(&mut self, tray: Tray) {
        if self.asks_if_alone() {
            return;
        }
        let Some(sitting) = &mut self.sitting else {
            return;
        };
        let Some(card) = sitting.mat.top(sitting.plan()) else {
            return;
        };
        let name = card_name(sitting.plan(), &self.words, &card);
        sitting.mat.land();
        if self.change(Change::SortCard { card, tray }) {
            let tray = self.words.say(super::names::tray_message(tray));
            let sorted = [("card", name.into()), ("tray", tray.into())];
            let text = self.words.say_with("announce-sorted", &sorted);
            let next = self
                .sitting
                .as_ref()
                .and_then(|s| s.mat.top(s.plan()).zip(Some(s)));
            let next = next.map(|(card, s)| card_name(s.plan(), &self.words, &card));
            self.announce(match next {
                Some(next) => {
                    let then = self
                        .words
                        .say_with("announce-next-card", &[("card", next.into())]);
                    format!("{text} {then}")
                }
                None => text,
            });
        }
    }

    fn pass_top(&mut self) {
        self.edit(|sitting| {
            if let Some(card) = sitting.mat.top(sitting.plan()) {
                sitting.mat.pass(card);
            }
        });
        self.say("announce-passed");
    }

    fn read(&mut self, by: isize) {
        if let Some(sitting) = &mut self.sitting {
            let last = sitting.read_items().len();
            sitting.reading = sitting.reading.saturating_add_signed(by).min(last);
            self.ask(Effect::Focus(Focus::Heading));
        }
    }

    fn take_record(&mut self, plan: &PlanId) {
        let lies = self.desk.entry(plan).and_then(|entry| entry.as_it_lies());
        if let Some(text) = lies {
            let (name, kind) = ("notes.txt".to_owned(), FileKind::Text);
            self.ask(Effect::Offer { name, kind, text });
        }
    }

    fn clear_this_plan(&mut self) {
        if self.sitting.as_ref().is_some_and(|sitting| sitting.taken) {
            self.end(Ending::Clear);
        } else {
            self.go(Screen::Take);
            self.notify(Notice::TakeACopyFirst);
        }
    }
}
