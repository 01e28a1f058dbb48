//! The root: holds the model, passes messages in, shows what it has become.

use std::cell::RefCell;
use std::mem::discriminant;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use web_sys::{Element, File};
use yew::{Callback, Component, Context, Html, Properties};

use super::element::here;
use super::perform::{leave, listen_closely, perform, read_files, read_pool};
use crate::browser::{
    clock, drag, drawing, files, focus, page, page::PageEvent, print, windows::Holder,
};
use crate::plan::Day;
use crate::session::{
    Chunk, Cover, Effect, Focus, Intention, Model, Msg, Screen, Taps, effect, event, intention,
};
use crate::vault::Key;
use crate::view;
use crate::words::Words;

#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The element that the app fills.
    pub place: Element,
    /// The `<alongside-guide>` around it.
    pub host: Option<Element>,
    /// Whether the app is the whole page, and may name it and answer its way back.
    pub whole_page: bool,
}

/// What the app is told.
pub enum Told {
    Msg(Msg),
    /// Files were chosen, or dropped on the page.
    Files(Vec<File>),
    /// More of the app has come.
    Came(Chunk),
    /// What could be shown at once has been painted, since everything was hidden so often. Now follows what takes longer.
    Painted(u32),
}

impl From<Msg> for Told {
    fn from(msg: Msg) -> Self {
        Self::Msg(msg)
    }
}

pub struct App {
    model: Model,
    /// How much of the app is there.
    here: Chunk,
    /// What happened and needs more of it, or was asked for after something that does.
    waiting: Vec<Msg>,
    /// Files that came meanwhile.
    files: Vec<File>,
    /// Where the view says what somebody asked for. The same from beginning to end: what is shown and has not changed is
    /// not drawn anew then.
    says: Callback<Intention>,
    /// Where the focus goes once the new screen is there.
    focus: Option<Focus>,
    /// What a screen reader has been told, with its number. It is told what happened once that can be seen: an old tablet
    /// answers sooner, and the voice does not run ahead of the screen.
    told: (u32, String),
    /// A frame is waited for, after which everything is drawn anew.
    awaits_frame: bool,
    /// The surface that hides everything is not painted yet. Nothing is drawn before it is, and nothing takes it away.
    covering: bool,
    /// How often everything was hidden behind it: a frame that was waited for before is not the one with the surface.
    coverings: u32,
    /// What the page is called now, and whether it is hidden.
    named: Option<(String, bool)>,
    /// Which plan this element may write.
    holder: Holder,
    /// Which taps count.
    taps: Rc<RefCell<Taps>>,
    /// The screen that was there last, and what lay over it.
    shown: (Screen, Cover),
    listeners: Vec<EventListener>,
    _clock: Interval,
}

impl Component for App {
    type Message = Told;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let (model, effects) = Model::start(Words::english(), today(), &seed());
        let mut app = Self {
            says: says(ctx),
            here: here(),
            waiting: Vec::new(),
            files: Vec::new(),
            focus: None,
            told: (0, String::new()),
            awaits_frame: false,
            covering: false,
            coverings: 0,
            named: None,
            holder: Holder::default(),
            shown: (model.screen().clone(), model.cover()),
            listeners: listen(ctx),
            taps: Rc::default(),
            _clock: tick(ctx),
            model,
        };
        if app.here >= Chunk::Opening {
            app.listen_closely(ctx);
        }
        app.perform(ctx, effects);
        app
    }

    fn update(&mut self, ctx: &Context<Self>, told: Told) -> bool {
        match told {
            Told::Msg(msg) if self.waits(&msg, &self.waiting) => {
                // Who taps twice because nothing comes means it once.
                if !self.waiting.iter().any(|other| is_same_wish(other, &msg)) {
                    self.waiting.push(msg);
                    self.say_if_something_waits(ctx);
                }
                false
            }
            Told::Msg(msg) => {
                let before = self.model.cover();
                let is_seen = is_seen_already(&msg);
                if matches!(
                    msg,
                    Msg::Frame(event::Frame::PageHidden | event::Frame::PageShown { .. })
                ) {
                    // No frame came meanwhile.
                    self.covering = false;
                }
                let (calls_off, was_open) = (calls_off(&msg), self.model.sitting().is_some());
                let shown_anew = self.take_in(ctx, msg);
                let is_hidden = self.model.cover() == Cover::Hidden;
                let hides = before != Cover::Hidden && is_hidden;
                let shuts = was_open && self.model.sitting().is_none();
                if hides || shuts || (is_hidden && calls_off) {
                    self.forget_what_was_tapped(ctx);
                }
                self.go_on(ctx);
                if self.model.announced().1.is_empty() {
                    self.tell();
                }
                if is_seen {
                    // Until the page follows, it does not say of the words before that they are kept.
                    if let Some(host) = &ctx.props().host {
                        page::state(host, BEHIND, "");
                    }
                    self.goes_on_once_painted(ctx);
                }
                if hides {
                    self.covers_first(ctx);
                }
                shown_anew && !is_seen && !self.covering
            }
            Told::Painted(coverings) if coverings != self.coverings => false,
            Told::Painted(_) => {
                (self.awaits_frame, self.covering) = (false, false);
                self.tell();
                true
            }
            Told::Files(files) => {
                self.files.extend(files);
                if self.here == Chunk::Rest {
                    self.take_files(ctx);
                }
                false
            }
            Told::Came(chunk) => {
                self.came(ctx, chunk);
                !self.covering
            }
        }
    }

    /// The element is taken out of its page: what was not kept yet is kept now, and then it is free for whoever opens it next.
    fn destroy(&mut self, ctx: &Context<Self>) {
        let holder = self.holder.clone();
        if self.model.sitting().is_none() && !self.model.is_shut() {
            let effects = self.model.leave();
            self.perform(ctx, effects);
            return holder.let_go();
        }
        let (nobody, _) = Model::start(Words::english(), today(), &seed());
        leave(std::mem::replace(&mut self.model, nobody), holder);
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        let told = (self.told.0, self.told.1.as_str());
        view::app(&self.model, told, self.says.clone())
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        if self.covering {
            return;
        }
        let props = ctx.props();
        drag::put_back();
        let shown = (self.model.screen().clone(), self.model.cover());
        if std::mem::replace(&mut self.shown, shown.clone()) != shown {
            self.taps.borrow_mut().screen_changed(clock::steady());
        }
        if self.model.announced().0 != self.told.0 {
            self.goes_on_once_painted(ctx);
        }
        if self.model.cover() == Cover::Hidden {
            print::forget();
            focus::forget();
        }
        if self.model.sitting().is_none() {
            drawing::forget();
            focus::forget();
        }
        self.name_the_page(props);
        if let Some(host) = &props.host {
            page::state(host, "data-theme", self.model.settings().theme.name());
            page::unstate(host, COVERED);
            page::unstate(host, BEHIND);
        }
        match self.focus.take() {
            Some(Focus::Heading) => {
                focus::to_top(&props.place, "[data-scroll]");
                focus::on(&props.place, "h1");
            }
            Some(Focus::Cover) => {
                focus::lay_aside();
                focus::on(&props.place, "h1");
            }
            Some(Focus::NextCover) => focus::on(&props.place, "h1"),
            Some(Focus::Under) => focus::take_up_again(&props.place),
            Some(Focus::SecretWord) => focus::on(&props.place, "[data-secret-word]"),
            Some(Focus::Notice) => focus::on(&props.place, "[data-notice]"),
            None => focus::find_again(),
        }
    }
}

impl App {
    /// Passes on what happened. Whether there may be something else to see now.
    fn take_in(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let only_time = matches!(msg, Msg::Frame(event::Frame::Clock { .. }));
        let cover = self.model.cover();
        let effects = self.model.update(msg);
        let shown_anew = !only_time || !effects.is_empty() || cover != self.model.cover();
        self.perform(ctx, effects);
        shown_anew
    }

    /// Whether something waits for more of the app. Where people go waits as well for where they wanted to go before; what they
    /// say never does.
    fn waits(&self, msg: &Msg, before: &[Msg]) -> bool {
        let needed = self.model.needs(msg);
        needed > self.here
            || (needed > Chunk::Desk && !is_said(msg) && is_asked_for(msg))
                && before.iter().any(is_asked_for)
    }

    fn came(&mut self, ctx: &Context<Self>, chunk: Chunk) {
        if std::mem::replace(&mut self.here, chunk) == Chunk::Desk {
            self.listen_closely(ctx);
        }
        self.go_on(ctx);
        if chunk == Chunk::Rest && !self.files.is_empty() {
            self.take_files(ctx);
        }
    }

    /// Goes on with what waited, as far as it can be done now.
    fn go_on(&mut self, ctx: &Context<Self>) {
        let can_be_done = |app: &Self| {
            let mut waiting = app.waiting.iter().enumerate();
            waiting.position(|(at, msg)| !app.waits(msg, &app.waiting[..at]))
        };
        while let Some(at) = can_be_done(self) {
            let msg = self.waiting.remove(at);
            self.take_in(ctx, msg);
            self.say_if_something_waits(ctx);
        }
    }

    /// Whoever asked for what has not come yet sees at once that it is on its way.
    fn say_if_something_waits(&self, ctx: &Context<Self>) {
        if let Some(host) = &ctx.props().host {
            if self.waiting.iter().any(is_asked_for) {
                page::state(host, WAITS, "");
            } else {
                page::unstate(host, WAITS);
            }
        }
    }

    fn listen_closely(&mut self, ctx: &Context<Self>) {
        let listeners = listen_closely(ctx, self.taps.clone());
        self.listeners.extend(listeners);
    }

    /// Learning files are read together on their screen; anywhere else each is read by itself.
    fn take_files(&mut self, ctx: &Context<Self>) {
        let (files, link) = (std::mem::take(&mut self.files), ctx.link().clone());
        if *self.model.screen() == Screen::Learning {
            read_pool(&files, link);
        } else {
            read_files(files, link);
        }
    }

    /// Whoever hides the page wants nothing of what they tapped before to show on it.
    fn forget_what_was_tapped(&mut self, ctx: &Context<Self>) {
        self.waiting.retain(|msg| !is_asked_for(msg));
        self.say_if_something_waits(ctx);
        self.files.clear();
    }

    /// Lays one plain surface over everything and takes the words away in the next moment: on an old
    /// tablet a long list takes more than a tenth of a second to take down, and a surface does not.
    /// Not where nothing is drawn, because there the next moment does not come.
    fn covers_first(&mut self, ctx: &Context<Self>) {
        let props = ctx.props();
        if !cover_at_once(props.host.as_ref()) {
            return;
        }
        self.name_the_page(props);
        self.covering = true;
        self.coverings = self.coverings.wrapping_add(1);
        self.awaits_frame = false;
        self.goes_on_once_painted(ctx);
    }

    /// What the tab and the list of open apps call us, and show of us. Said only when it changes, because the
    /// page has to look up its parts for it.
    fn name_the_page(&mut self, props: &AppProps) {
        if !props.whole_page {
            return;
        }
        let hidden = self.model.cover() == Cover::Hidden;
        let title = if hidden { "hidden-title" } else { "title" };
        let name = (self.model.words().say(title), hidden);
        if self.named.as_ref() != Some(&name) {
            page::set_title(&name.0);
            page::show_icon(!hidden);
            self.named = Some(name);
        }
    }

    /// A screen reader hears from now on what there was to say last.
    fn tell(&mut self) {
        let (number, text) = self.model.announced();
        self.told = (number, text.to_owned());
    }

    /// Draws everything anew when what was changed just now has been painted.
    fn goes_on_once_painted(&mut self, ctx: &Context<Self>) {
        if !std::mem::replace(&mut self.awaits_frame, true) {
            let (link, coverings) = (ctx.link().clone(), self.coverings);
            page::once_painted(move || link.send_message(Told::Painted(coverings)));
        }
    }

    fn perform(&mut self, ctx: &Context<Self>, effects: Vec<Effect>) {
        for effect in effects {
            if let Effect::Frame(effect::Frame::Focus(focus)) = effect {
                self.focus = Some(focus);
            } else {
                perform(ctx, effect, self.model.is_turned(), &self.holder);
            }
        }
    }
}

fn is_asked_for(msg: &Msg) -> bool {
    matches!(msg, Msg::Person(_))
}

/// What is said or set, and leads nowhere.
fn is_said(msg: &Msg) -> bool {
    matches!(
        msg,
        Msg::Person(Intention::Writing(_) | Intention::Keeping(_) | Intention::Settings(_))
    )
}

/// Whoever hides what is hidden, or turns away from it, wants nothing to come back by itself.
fn calls_off(msg: &Msg) -> bool {
    matches!(
        msg,
        Msg::Person(Intention::Frame(intention::Frame::Hide))
            | Msg::Frame(event::Frame::EscapePressed { .. } | event::Frame::PageHidden)
    )
}

fn is_same_wish(one: &Msg, other: &Msg) -> bool {
    let on_desk = |msg: &Msg| {
        if let Msg::Person(Intention::Desk(wish)) = msg {
            Some(discriminant(wish))
        } else {
            None
        }
    };
    let in_frame = |msg: &Msg| {
        if let Msg::Person(Intention::Frame(wish)) = msg {
            Some(discriminant(wish))
        } else {
            None
        }
    };
    on_desk(one).is_some_and(|wish| on_desk(other) == Some(wish))
        || in_frame(one).is_some_and(|wish| in_frame(other) == Some(wish))
}

/// Somebody on the map is seen where they were let go, or where a key took them, before everything is drawn anew. That takes
/// an old tablet longer than an answer may.
fn is_seen_already(msg: &Msg) -> bool {
    matches!(
        msg,
        Msg::People(event::People::Dropped { .. })
            | Msg::Person(Intention::People(intention::People::Move { .. }))
    )
}

/// Passes on what somebody asked for.
fn says(ctx: &Context<App>) -> Callback<Intention> {
    let link = ctx.link().clone();
    let host = ctx.props().host.clone();
    Callback::from(move |intention| {
        if matches!(intention, Intention::Frame(intention::Frame::Hide)) {
            // Yew may still be at something else, and lets the browser paint in between.
            cover_at_once(host.as_ref());
        }
        if is_sorting(&intention) {
            // Two cards that are sorted one upon the other are taken back together.
            link.send_message(Msg::Frame(event::Frame::Clock { at: clock::now() }));
        }
        link.send_message(Msg::Person(intention));
    })
}

fn is_sorting(intention: &Intention) -> bool {
    matches!(intention, Intention::Cards(intention::Cards::Sort(_)))
}

/// Lays one plain surface over everything. Not where nothing is drawn.
fn cover_at_once(host: Option<&Element>) -> bool {
    let Some(host) = host.filter(|_| !page::is_away()) else {
        return false;
    };
    page::state(host, COVERED, "");
    true
}

/// Today, as this device's calendar has it.
pub(super) fn today() -> Day {
    let (year, month, day) = clock::today();
    // A device that names a day which does not exist is given the first one there is.
    Day::new(year, month, day).unwrap_or(Day::FIRST)
}

/// What everything random in this page comes from, at its start and whenever a key is asked for.
pub(super) fn seed() -> Key {
    // Without them nothing could be sealed, so it is better to stop with the message in the page.
    let bytes = clock::random_bytes();
    Key::from_bytes(bytes.unwrap_or_else(|| unreachable!("every browser has random numbers")))
}

/// Says on the host that somebody was moved and the page does not say yet where that is kept. See styles/frame.css.
const BEHIND: &str = "data-behind";

/// Says on the host that something was asked for and has not come yet. See styles/frame.css, and element.js for the first frame.
const WAITS: &str = "data-waits";

/// Says on the host that a plain surface lies over everything. See styles/frame.css.
const COVERED: &str = "data-covered";

/// How often the time is told, in milliseconds.
const TICK: u32 = 10_000;

fn tick(ctx: &Context<App>) -> Interval {
    let link = ctx.link().clone();
    link.send_message(Msg::Frame(event::Frame::Clock { at: clock::now() }));
    let mut day = today();
    Interval::new(TICK, move || {
        link.send_message(Msg::Frame(event::Frame::Clock { at: clock::now() }));
        let today = today();
        if std::mem::replace(&mut day, today) != today {
            link.send_message(Msg::Frame(event::Frame::DayChanged { today }));
        }
    })
}

fn listen(ctx: &Context<App>) -> Vec<EventListener> {
    let (link, host) = (ctx.link().clone(), ctx.props().host.clone());
    let props = ctx.props();
    let mut listeners = page::listen(&props.place, props.whole_page, move |event| {
        if let Some(host) = &host {
            // The picture that a list of open apps shows of us is taken while we are away.
            match event {
                PageEvent::Hidden => page::state(host, "data-away", ""),
                PageEvent::Shown => page::unstate(host, "data-away"),
                PageEvent::Back | PageEvent::Escape => {}
            }
        }
        if matches!(event, PageEvent::Hidden | PageEvent::Shown) {
            // Before anything is shown again, so that what was left for long stays closed.
            link.send_message(Msg::Frame(event::Frame::Clock { at: clock::now() }));
        }
        link.send_message(meaning(&event));
    });
    let link = ctx.link().clone();
    listeners.extend(focus::remember(&ctx.props().place));
    listeners.extend(files::on_drop(&ctx.props().place, move |files| {
        link.send_message(Told::Files(files));
    }));
    listeners
}

/// What an event of the page means to the conversation.
fn meaning(event: &PageEvent) -> Msg {
    Msg::Frame(match event {
        PageEvent::Hidden => event::Frame::PageHidden,
        PageEvent::Shown => event::Frame::PageShown { today: today() },
        PageEvent::Back => event::Frame::BackPressed,
        PageEvent::Escape => event::Frame::EscapePressed {
            at: clock::steady(),
        },
    })
}
