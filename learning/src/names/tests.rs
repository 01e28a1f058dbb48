//! What is pointed out, and what is not.

use super::*;

fn found(called: &[&str], text: &str) -> Vec<String> {
    let names = Names::of(called.iter().copied());
    names
        .find(text)
        .into_iter()
        .map(|found| found.text)
        .collect()
}

#[test]
fn a_name_is_found_in_every_form_that_people_write() {
    for (called, text, form) in [
        ("Ray", "I saw Ray's letters.", "Ray's"),
        ("Ray", "and Rays letters", "Rays"),
        ("ray", "then Ray rang", "Ray"),
        ("my sister Pauline", "paulines key", "paulines"),
        ("my sister Pauline", "Pauline’s key", "Pauline’s"),
        ("Pauline", "PAULINE rang", "PAULINE"),
        ("Dr Khan", "asked khan twice", "khan"),
        ("Žofie", "Byla jsem u Žofii doma", "Žofii"),
        ("Žofie", "zofie rang", "zofie"),
        ("Marek", "bez Marka nic", "Marka"),
        ("Agnieszka", "dla Agnieszki", "Agnieszki"),
        ("José", "with Jose at the bank", "Jose"),
        ("Ayşe", "to Ayşe'nin evi", "Ayşe'nin"),
        ("Ольга", "мы были у Ольги дома", "Ольги"),
        ("Ольга", "с Ольгой", "Ольгой"),
        ("Павел", "письмо для Павла", "Павла"),
        ("Андрей", "сказал Андрею", "Андрею"),
        ("Олена", "разом з Оленою", "Оленою"),
        ("أمينة", "ذهبت وأمينة إلى البنك", "وأمينة"),
        ("أمينة", "كتاب لامينة", "لامينة"),
        ("أمينة", "قالت أَمِينَةُ", "أَمِينَةُ"),
        ("محمد", "مع محمد،", "محمد"),
        ("יוסף", "הלכתי ליוסף", "ליוסף"),
        ("Γιώργος", "το σπίτι του Γιώργου", "Γιώργου"),
        ("王芳", "我和王芳去了银行", "王芳"),
        ("D'Angelo", "met D'Angelo there", "D'Angelo"),
        ("Nguyễn", "with Nguyễn", "Nguyễn"),
    ] {
        assert_eq!(found(&[called], text), [form], "{called}: {text}");
    }
}

#[test]
fn ordinary_words_are_no_names() {
    let called = [
        "Ray",
        "Will",
        "May",
        "Grace",
        "Mark",
        "Rose",
        "Dawn",
        "Jo",
        "Al",
        "my sister Pauline",
        "Mum",
        "My best friend Paul",
        "the man from the bank",
        "Nurse Ann",
        "Sam",
        "Ian",
        "Ben",
        "Anna",
        "Hope",
        "Dan",
        "Ali",
        "Mo",
    ];
    for text in [
        "They will ask in May, or so they said.",
        "We may be up at dawn. Will that do?",
        "The mark on the wall rose with the damp.",
        "A ray of hope. Hope is not a plan.",
        "The bank said the same as any other bank.",
        "Her mum and her best friend came along.",
        "All the people began to also say so; the sample was small.",
        "Many annoyed neighbours, an annual bill, the medium answer.",
        "Fill in a form, then a second form. Dance was fun.",
        "The moment came. More money, most of it gone.",
        "A paul-like figure",
    ] {
        let found = found(&called, text);
        let fair: Vec<_> = found
            .iter()
            .filter(|one| !["May", "paul"].contains(&one.as_str()))
            .collect();
        assert!(fair.is_empty(), "{text}: {found:?}");
    }
}

#[test]
fn a_name_that_is_an_everyday_word_counts_with_a_capital() {
    assert_eq!(
        found(&["Grace"], "the bank gave Grace a week of grace"),
        ["Grace"]
    );
    assert_eq!(
        found(&["Will"], "Then Will's landlord rang. Will he?"),
        ["Will's"]
    );
}

#[test]
fn where_it_stands_is_told_in_bytes() {
    let text = "für José, für José";
    let found = Names::of(["José"]).find(text);
    let texts: Vec<_> = found.iter().map(|one| &text[one.start..one.end]).collect();
    assert_eq!(texts, ["José", "José"]);
}

#[test]
fn no_names_find_nothing() {
    assert_eq!(found(&[], "Ray and Pauline"), Vec::<String>::new());
    assert_eq!(found(&["", " ", "7", "-"], "7 - a b"), Vec::<String>::new());
}

proptest::proptest! {
    #[test]
    fn no_text_breaks_it(called in "\\PC{0,20}", text in proptest::prelude::any::<String>()) {
        for one in Names::of([&*called]).find(&text) {
            proptest::prop_assert_eq!(&text[one.start..one.end], one.text);
        }
    }

    /// A plain name stands out from any neighbourhood.
    #[test]
    fn a_name_between_blanks_is_always_found(before in "[a-z .]{0,20}", after in "[a-z .]{0,20}") {
        let text = format!("{before} Pauline's {after}");
        proptest::prop_assert!(!Names::of(["Pauline"]).find(&text).is_empty());
    }
}
