//! What something costs, as it was said, and what the figures come to. Only figures that somebody gave are added up, and
//! the sum is always shown: nobody has to believe a total.

use crate::plan::{Cost, CostKind, sums};
use crate::words::Words;

/// One line for each cost, and then one for each kind of which more than one figure was given.
pub fn costs(costs: &[Cost], words: &Words) -> Vec<String> {
    let said = costs.iter().map(|one| cost(one, words));
    let sums = sums(costs).into_iter();
    let added_up = sums.filter(|sum| sum.figures.len() > 1).map(|sum| {
        let figures: Vec<String> = sum
            .figures
            .iter()
            .map(|figure| plain(sum.kind, u64::from(*figure), words))
            .collect();
        let kind = words.say(kind_id(sum.kind));
        let told = [
            ("kind", kind.into()),
            ("figures", figures.join(" + ").into()),
            ("total", plain(sum.kind, sum.total, words).into()),
        ];
        words.say_with("cost-sum", &told)
    });
    said.chain(added_up).collect()
}

/// The message with the name of a kind.
pub fn kind_id(kind: CostKind) -> &'static str {
    match kind {
        CostKind::Visits => "cost-visits",
        CostKind::Crises => "cost-crises",
        CostKind::Money => "cost-money",
        CostKind::Strain => "cost-strain",
    }
}

/// "2 visits: on Tuesday and on Friday"
fn cost(cost: &Cost, words: &Words) -> String {
    let counted = match cost.figure {
        Some(figure) => figured(cost.kind, figure, words),
        None => words.say(kind_id(cost.kind)),
    };
    match &cost.words {
        Some(text) => {
            let told = [("cost", counted.into()), ("words", text.as_str().into())];
            words.say_with("cost-words", &told)
        }
        None => counted,
    }
}

fn figured(kind: CostKind, figure: u32, words: &Words) -> String {
    let id = match kind {
        CostKind::Visits => "cost-count-visits",
        CostKind::Crises => "cost-count-crises",
        CostKind::Money => "cost-count-money",
        CostKind::Strain => return words.say("cost-strain"),
    };
    let count = usize::try_from(figure).unwrap_or(usize::MAX);
    let told = [("count", count.into()), ("money", words.money().into())];
    words.say_with(id, &told)
}

/// A figure within a sum: money as money, all else as a number.
fn plain(kind: CostKind, figure: u64, words: &Words) -> String {
    if kind == CostKind::Money {
        let count = figure.to_string();
        let told = [("count", count.into()), ("money", words.money().into())];
        return words.say_with("cost-money-in-all", &told);
    }
    figure.to_string()
}
