//! The printed sheet *What gets in the way*, for the people who can change a rule: pictures, one sentence under each,
//! and the numbers. It holds what the table may show and no worker's words but those of the rules.

use alongside_learning::{Length, Period, Table, What};

use super::escape::escape;
use super::head::head;
use super::page_numbers::{page_numbers, page_words};
use crate::resources;
use crate::words::Words;

/// The only styles that the sheet may use: `plan.css` and `learning.css`.
const POLICY: &str = concat!(
    "default-src 'none'; style-src ",
    env!("HASH_PLAN_CSS"),
    " ",
    env!("HASH_LEARNING_CSS"),
    "; base-uri 'none'; form-action 'none'"
);

/// One picture: bars, one sentence, and what each bar stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// A stable name, for styles and for tests.
    pub name: &'static str,
    pub title: String,
    /// What the picture shows, in one sentence.
    pub says: String,
    pub bars: Vec<Bar>,
    /// Whether a mark stands at half of the longest bar.
    pub half: bool,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    pub label: String,
    pub count: u32,
    /// How long it is, in hundredths of the longest.
    pub length: u32,
}

/// A rule, how often it came up, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleRow {
    pub rule: String,
    pub count: u32,
    /// What came of it, and how often.
    pub came: Vec<(String, u32)>,
}

/// What a period is called.
pub fn period_name(period: &Period, words: &Words) -> String {
    let year = ("year", period.year().to_string().into());
    let month = |number: u8| words.say(&format!("month-{number}"));
    match (period.week(), period.length) {
        (Some(week), _) => {
            let day = week_day(week, words);
            words.say_with("learning-period-week", &[("day", day.into())])
        }
        (None, Length::Quarter) => {
            let last = period.number() * 3;
            let (from, until) = (month(last - 2).into(), month(last).into());
            let values = [("from", from), ("until", until), year];
            words.say_with("learning-period-quarter", &values)
        }
        (None, _) => {
            let month = month(period.number());
            words.say_with("learning-period-month", &[("month", month.into()), year])
        }
    }
}

/// The Monday of a week: "16 November 2026".
pub fn week_day(week: alongside_learning::Week, words: &Words) -> String {
    let (year, month, day) = week.monday();
    let day = crate::plan::Day::new(year, month, day);
    day.map_or_else(|| week.iso(), |day| words.full_date(day))
}

/// Every picture of a period that has something to show.
pub fn learning_pictures(table: &Table, period: &Period, words: &Words) -> Vec<Picture> {
    let simple = [
        ("theme", What::Theme, "group"),
        ("kind", What::Kind, "kind"),
        ("reality", What::Reality, "reality"),
        ("answer", What::Answer, "stage"),
    ];
    let mut pictures: Vec<_> = simple
        .into_iter()
        .filter_map(|(name, what, family)| {
            let groups = table.groups(period, what);
            let named = groups.into_iter().map(|(group, count)| {
                let label = words.say(&format!("{family}-{group}"));
                (label, count)
            });
            let bars = bars(named.collect());
            let most = bars.first()?.label.clone();
            Some(Picture {
                name,
                title: words.say(&format!("learning-{name}")),
                says: words.say_with(&format!("learning-{name}-most"), &[("group", most.into())]),
                bars,
                half: false,
            })
        })
        .collect();
    let at = pictures.len().min(3);
    pictures.splice(at..at, promises(table, period, words));
    // What gets in the way comes first: it is what can be changed.
    pictures.sort_by_key(|picture| picture.name == "theme");
    pictures
}

fn promises(table: &Table, period: &Period, words: &Words) -> Option<Picture> {
    let [made, free] =
        ["made", "nobodys-yes"].map(|group| table.count(period, What::Promises, group));
    let bars = bars(vec![
        (words.say("learning-promises-made"), made),
        (words.say("learning-promises-free"), free),
    ]);
    let values = [
        ("free", free.to_string().into()),
        ("made", made.to_string().into()),
    ];
    let says = words.say_with("learning-promises-most", &values);
    (made > 0).then(|| Picture {
        name: "promises",
        title: words.say("learning-promises"),
        says: format!("{says} {}", words.say("learning-promises-half")),
        bars,
        half: true,
    })
}

fn bars(groups: Vec<(String, u32)>) -> Vec<Bar> {
    let most = groups
        .iter()
        .map(|(_, count)| *count)
        .max()
        .unwrap_or(0)
        .max(1);
    let bar = |(label, count): (String, u32)| Bar {
        label,
        count,
        length: count * 100 / most,
    };
    groups.into_iter().map(bar).collect()
}

/// The rules that came up in a period, those that came up most first.
pub fn rule_rows(table: &Table, period: &Period, words: &Words) -> Vec<RuleRow> {
    const CAME: [(What, &str); 5] = [
        (What::RuleAsked, "stage-asked"),
        (What::RuleYes, "stage-yes"),
        (What::RuleNo, "stage-no"),
        (What::RuleNoAnswer, "stage-no-answer"),
        (What::RuleChanged, "stage-changed"),
    ];
    let rules = table.groups(period, What::Rule).into_iter();
    let row = |(rule, count): (String, u32)| {
        let came = CAME.iter().filter_map(|(what, name)| {
            let count = table.count(period, *what, &rule);
            (count > 0).then(|| (words.say(name), count))
        });
        let came = came.collect();
        RuleRow { rule, count, came }
    };
    rules.take(MOST_RULES).map(row).collect()
}

/// More rules than anybody reads.
const MOST_RULES: usize = 30;

/// What came of a rule, in words.
pub fn came_of(row: &RuleRow, words: &Words) -> String {
    let came = row
        .came
        .iter()
        // A number stands on no line without what it counts.
        .map(|(name, count)| format!("{name}:\u{a0}{count}"));
    let came: Vec<_> = came.collect();
    if came.is_empty() {
        words.say("learning-rule-none")
    } else {
        came.join(" · ")
    }
}

/// The sheet as one HTML file.
pub fn learning_sheet(table: &Table, period: &Period, words: &Words) -> String {
    let title = escape(&words.say("learning-sheet")).into_owned();
    let head = head(POLICY, "sheet 1", "light", &title);
    let styles = resources::named("styles/document/learning.css");
    let name = period_name(period, words);
    let about = words.say_with("learning-sheet-about", &[("period", name.into())]);
    let count = table.count(period, What::Debriefs, "").to_string();
    let debriefs = words.say_with("learning-debriefs", &[("count", count.into())]);
    let pictures = learning_pictures(table, period, words);
    let pictures: String = pictures.iter().map(|one| picture(one, words)).collect();
    let rules = rules(&rule_rows(table, period, words), words);
    let (language, direction) = (words.language(), words.direction());
    let [fives, closing] = ["learning-fives", "learning-sheet-closing"].map(|id| words.say(id));
    let main = format!(
        r#"<main class="learning">
<header>
<h1>{title}</h1>
<p>{about}</p>
<p>{debriefs} {fives}</p>
</header>
{pictures}{rules}<footer>
<p>{closing}</p>
</footer>
</main>
"#,
        about = escape(&about),
        debriefs = escape(&debriefs),
        fives = escape(&fives),
        closing = escape(&closing),
    );
    let page_numbers = page_numbers(&main, &page_words(words));
    format!(
        r#"<!doctype html>
<html lang="{language}" dir="{direction}">
<head>
{head}<style>{styles}</style>
</head>
<body>
{main}{page_numbers}</body>
</html>
"#
    )
}

fn picture(picture: &Picture, words: &Words) -> String {
    let rows: String = picture
        .bars
        .iter()
        .map(|one| bar(one, picture.half))
        .collect();
    let [group, count] = ["learning-group", "learning-count"].map(|id| words.say(id));
    format!(
        "<section id=\"{}\">\n<h2>{}</h2>\n<p>{}</p>\n<table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</section>\n",
        picture.name,
        escape(&picture.title),
        escape(&picture.says),
        escape(&group),
        escape(&count),
    )
}

fn bar(bar: &Bar, half: bool) -> String {
    let mark = if half {
        "<line class=\"gap\" x1=\"50%\" x2=\"50%\" y1=\"-20%\" y2=\"120%\"/><line x1=\"50%\" x2=\"50%\" y1=\"-20%\" y2=\"120%\"/>"
    } else {
        ""
    };
    format!(
        "<tr><th scope=\"row\">{}</th><td><div class=\"bar\"><svg aria-hidden=\"true\"><rect width=\"{}%\" height=\"100%\"/>{mark}</svg><span>{}</span></div></td></tr>\n",
        escape(&bar.label),
        bar.length,
        bar.count,
    )
}

fn rules(rows: &[RuleRow], words: &Words) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let row = |row: &RuleRow| {
        format!(
            "<tr><th scope=\"row\"><bdi>{}</bdi></th><td>{}</td><td>{}</td></tr>\n",
            escape(&row.rule),
            row.count,
            escape(&came_of(row, words)),
        )
    };
    let rows: String = rows.iter().map(row).collect();
    let [title, says, group, times, came] = [
        "learning-rule",
        "learning-sheet-promises",
        "learning-group",
        "learning-rule-times",
        "debrief-way-came",
    ]
    .map(|id| words.say(id));
    format!(
        "<section id=\"rules\">\n<h2>{}</h2>\n<p>{}</p>\n<table class=\"rules\">\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</section>\n",
        escape(&title),
        escape(&says),
        escape(&group),
        escape(&times),
        escape(&came),
    )
}
